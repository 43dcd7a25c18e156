#pragma once

#include <QByteArrayView>

/// Counts the attributes of XML elements before a parser sees them: parsers compare each attribute of an element with
/// all others, so that a single element with very many would keep them busy for hours.
class XlsxTagWatch
{
public:
    /// Takes the next bytes; false as soon as an element has more than `most` attributes.
    bool take(QByteArrayView bytes, int most);

private:
    enum class State { Outside, Opened, Tag, SingleQuoted, DoubleQuoted };

    State m_state = State::Outside;
    int m_attributes = 0;
};
