#include "core/exchange/csv/CsvWriter.h"

using namespace Qt::StringLiterals;

namespace {

/// Apostrophes already there count too, so that guarding can always be taken back exactly.
bool looksLikeFormula(QStringView cell)
{
    qsizetype i = 0;
    while (i < cell.size() && cell.at(i) == u'\'')
        ++i;
    return i < cell.size() && QStringView(u"=+-@\t\r").contains(cell.at(i));
}

} // namespace

QString guardedCell(const QString &cell) { return looksLikeFormula(cell) ? u'\'' + cell : cell; }

QString unguardedCell(const QString &cell)
{
    return cell.startsWith(u'\'') && looksLikeFormula(cell) ? cell.mid(1) : cell;
}

QString csvLine(const QStringList &cells)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString &cell = cells.at(i);
        if (i > 0)
            line += u',';
        const bool isLonelyEmpty = cells.size() == 1 && cell.isEmpty();
        const bool isQuoted = isLonelyEmpty || cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') ||
                              cell.contains(u'\r') || cell.startsWith(u' ') || cell.endsWith(u' ');
        if (isQuoted)
            line += u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"';
        else
            line += cell;
    }
    return line + u"\r\n"_s;
}
