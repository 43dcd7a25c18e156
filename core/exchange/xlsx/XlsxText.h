#pragma once

#include <QString>

class XlsxXml;

/// The text of the current element (<si> or <is>), its runs joined, without phonetic readings; moves behind its end.
QString xlsxText(XlsxXml &xml);

/// "_x000D_" and its like as the characters they stand for.
QString xlsxUnescaped(const QString &text);
/// The other way round, for what XML cannot hold and for text that only looks like an escape.
QString xlsxEscaped(const QString &text);

/// Characters of the longest line of a text, and the lines that it takes in a column so many characters wide.
int xlsxWidthOf(const QString &text);
int xlsxLinesOf(const QString &text, int width);

/// A cell holds 32,767 characters at most. A longer text is written whole, in pieces, to a sheet of its own, and its
/// cell shows how it begins; whoever reads such a cell unchanged gets the whole text again.
namespace XlsxLongText {

constexpr qsizetype longestCell = 32767;
inline QString sheet() { return QStringLiteral("cotejo-long-texts"); }
/// What the cell of a long text shows.
QString beginningOf(const QString &whole);

} // namespace XlsxLongText
