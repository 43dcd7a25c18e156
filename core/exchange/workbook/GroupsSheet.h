#pragma once

#include "core/exchange/workbook/CodesTable.h"

class XlsxWriter;

/// Writes how many commitments of each category, or of each institution that leads them, stand at each level of
/// fulfilment, as the report's charts have them: formulas over the sheets of codes. A commitment with several groups
/// stands in each. Where raters differ or a criterion is not asked, it is counted beside the total.
class GroupsSheet
{
public:
    GroupsSheet(XlsxWriter &writer, const WorkbookWords &words, GroupKind kind)
        : m_writer(writer), m_words(words), m_kind(kind)
    {}

    /// Whether some method says how far commitments were carried out, and some commitment has a group.
    static bool hasContent(const QList<CodesTable> &tables, GroupKind kind);
    void write(const QList<CodesTable> &tables, const QList<NumberedRound> &rounds, const Contents &contents);

private:
    /// A column of counts.
    struct Shown
    {
        QString code{};
        QString label{};
    };

    void chooseColumns(const QList<CodesTable> &tables);
    void begin(const QString &name);
    void addRound(const CodesTable &table, const NumberedRound &round, const Contents &contents);
    void addRow(const CodesTable &table, const NumberedRound &round, const QString &group);
    XlsxFormula countOf(const CodesTable &table, const NumberedRound &round, const QString &group,
                        const QString &code) const;
    QStringList groupsOf(const CodesTable &table, const NumberedRound &round, const Contents &contents) const;
    QString letterOf(qsizetype shown) const;

    XlsxWriter &m_writer;
    const WorkbookWords &m_words;
    GroupKind m_kind;
    QList<Shown> m_levels;
    QList<Shown> m_others; ///< in the total, but not in the basis of the shares
    QList<Shown> m_beside; ///< not in the total either
};
