#include "core/exchange/csv/Utf8Check.h"

void Utf8Check::feed(QByteArrayView bytes)
{
    for (const char c : bytes) {
        const uchar byte = uchar(c);
        if (m_pending > 0) {
            if (byte >= m_lowest && byte <= m_highest) {
                m_lowest = 0x80;
                m_highest = 0xBF;
                if (--m_pending == 0)
                    ++m_longCharacters;
                continue;
            }
            fault();
            m_pending = 0;
        }
        begin(byte);
    }
}

/// A byte that starts a character. The bounds keep out overlong forms, surrogates and anything above U+10FFFF.
void Utf8Check::begin(uchar byte)
{
    m_lowest = 0x80;
    m_highest = 0xBF;
    if (byte == '\n')
        ++m_line;
    if (byte == 0 && m_zeroLine == 0)
        m_zeroLine = m_line;
    if (byte < 0x80)
        return;
    if (byte >= 0xC2 && byte <= 0xDF) {
        m_pending = 1;
    } else if (byte >= 0xE0 && byte <= 0xEF) {
        m_pending = 2;
        if (byte == 0xE0)
            m_lowest = 0xA0;
        if (byte == 0xED)
            m_highest = 0x9F;
    } else if (byte >= 0xF0 && byte <= 0xF4) {
        m_pending = 3;
        if (byte == 0xF0)
            m_lowest = 0x90;
        if (byte == 0xF4)
            m_highest = 0x8F;
    } else {
        fault();
    }
}

void Utf8Check::fault()
{
    if (m_faults++ == 0)
        m_firstFaultLine = m_line;
}

void Utf8Check::finish()
{
    if (m_pending > 0)
        fault();
    m_pending = 0;
}
