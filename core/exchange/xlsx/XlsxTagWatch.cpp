#include "core/exchange/xlsx/XlsxTagWatch.h"

bool XlsxTagWatch::take(QByteArrayView bytes, int most)
{
    for (const char c : bytes) {
        if (c == '\0') // half of a character in UTF-16
            continue;
        switch (m_state) {
        case State::Outside:
            if (c == '<')
                m_state = State::Opened;
            break;
        case State::Opened:
            // Comments, CDATA and closing tags have no attributes, but may have an apostrophe.
            m_state = c == '!' || c == '?' || c == '/' || c == '>' ? State::Outside : State::Tag;
            m_attributes = 0;
            break;
        case State::Tag:
            if (c == '=' && ++m_attributes > most)
                return false;
            if (c == '>')
                m_state = State::Outside;
            else if (c == '\'' || c == '"')
                m_state = c == '"' ? State::DoubleQuoted : State::SingleQuoted;
            break;
        case State::SingleQuoted:
        case State::DoubleQuoted:
            if (c == (m_state == State::DoubleQuoted ? '"' : '\''))
                m_state = State::Tag;
            break;
        }
    }
    return true;
}
