#pragma once

#include "core/exchange/workbook/CodesTable.h"

/// Writes how many commitments stand at each level of each criterion, as formulas over the sheets of codes. Shares are
/// of those with a level; what is missing is counted apart, each kind on its own.
class CountsSheet
{
public:
    CountsSheet(XlsxWriter &writer, const WorkbookWords &words) : m_writer(writer), m_words(words) {}

    void begin();
    void add(const CodesTable &codes, const NumberedRound &round);
    void finish();

private:
    void addColumn(const CodesTable &codes, const NumberedRound &round, const CodesColumn &column);
    void addShared(const CodesTable &codes, const NumberedRound &round, const CodesColumn &column,
                   const QStringList &shared);
    void addTotal(const CodesTable &codes, const NumberedRound &round, const CodesColumn &column);
    QList<XlsxCell> beginning(const CodesTable &codes, const NumberedRound &round, const CodesColumn &column) const;
    QString labelOf(const CodesTable &codes, const CodesColumn &column, const QString &code) const;

    XlsxWriter &m_writer;
    const WorkbookWords &m_words;
};
