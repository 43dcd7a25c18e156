#pragma once

#include <QByteArrayView>

/// Watches bytes go by and tells whether they are UTF-8, without decoding them.
class Utf8Check
{
public:
    void feed(QByteArrayView bytes);
    /// Call once behind the last byte: a character cut off at the end is a fault too.
    void finish();

    bool isValid() const { return m_faults == 0; }
    /// Whether the text is UTF-8 for the most part: a damaged file, not one in another encoding.
    bool isMostlyUtf8() const { return m_faults > 0 && m_longCharacters > 4 * m_faults; }
    int firstFaultLine() const { return m_firstFaultLine; }
    bool hasZeroByte() const { return m_zeroLine > 0; }
    int zeroLine() const { return m_zeroLine; }

private:
    void begin(uchar byte);
    void fault();

    int m_line = 1;
    int m_pending = 0;     ///< continuation bytes still to come
    uchar m_lowest = 0x80; ///< bounds of the next continuation byte
    uchar m_highest = 0xBF;
    qint64 m_longCharacters = 0;
    qint64 m_faults = 0;
    int m_firstFaultLine = 0;
    int m_zeroLine = 0;
};
