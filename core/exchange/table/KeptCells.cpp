#include "core/exchange/table/KeptCells.h"

#include "core/exchange/csv/CsvWriter.h"

using namespace Qt::StringLiterals;

KeptCells::KeptCells(const TableLayout &layout, const TableColumns &columns,
                     const QMap<QString, LibraryMethod> &methods)
    : m_layout(layout), m_columns(columns)
{
    if (layout.written.columns.isEmpty())
        return;
    for (auto it = methods.cbegin(); it != methods.cend(); ++it)
        m_words.try_emplace(it.key(), layout, it->pack);
    if (!m_words.empty())
        findWrittenColumns(m_words.begin()->second);
}

/// Which columns stand in the same place for all methods: those of labels, numbers and constants.
void KeptCells::findWrittenColumns(const TableWords &words)
{
    for (int i = 0; i < int(words.columns().size()); ++i) {
        const WrittenColumn &column = words.columns().at(i);
        const bool isCode = column.kind == ColumnKind::Label || column.kind == ColumnKind::Number;
        const qsizetype place = m_columns.names.indexOf(column.header);
        if (place >= 0 && (isCode || column.kind == ColumnKind::Constant))
            m_writtenColumns.insert(int(place), i);
    }
}

/// A nought is what most cells of such columns hold, and is not kept.
void KeptCells::keep(const CsvRow &row, CommitmentRow &commitment) const
{
    for (const int column : m_columns.rest) {
        const QString written = unguardedCell(row.cells.value(column));
        if (!m_writtenColumns.contains(column) && !written.trimmed().isEmpty() && written != u"0"_s)
            commitment.sourceCells.insert(m_columns.names.value(column), written);
    }
    for (const QString &field : m_layout.keptFields) {
        for (const FieldColumn &part : m_columns.fields.value(field)) {
            const QString written = unguardedCell(row.cells.value(part.column));
            if (!isGivenBack(field, written, commitment))
                commitment.sourceCells.insert(m_columns.names.value(part.column), written);
        }
    }
    keepCodes(row, commitment);
}

/// Whether what was read of the cell is the cell, to the letter.
bool KeptCells::isGivenBack(const QString &field, const QString &written, const CommitmentRow &commitment)
{
    const QMap<QString, QString> plain{{u"country"_s, commitment.country},
                                       {u"plan"_s, commitment.plan},
                                       {u"country-code"_s, commitment.countryCode},
                                       {u"region"_s, commitment.region},
                                       {u"submitted"_s, QString::number(commitment.submitted)},
                                       {u"plan-ends"_s, commitment.planEnds ? commitment.planEnds->toString() : u""_s},
                                       {u"plan-id"_s, commitment.planExternalId},
                                       {u"external-id"_s, commitment.externalId}};
    if (const auto value = plain.constFind(field); value != plain.cend())
        return *value == written;
    return (field == u"title"_s && commitment.title.texts.values().contains(written)) ||
           (field == u"text"_s && commitment.text.texts.values().contains(written));
}

/// Codes that did not become ratings are kept, and in a table that can be written again every cell that would come out
/// otherwise.
void KeptCells::keepCodes(const CsvRow &row, CommitmentRow &commitment) const
{
    if (!m_layout.keepsRest)
        return;
    const auto words = m_words.find(commitment.method);
    if (words != m_words.end()) {
        const LevelsByCriterion levels(commitment.levels.keyValueBegin(), commitment.levels.keyValueEnd());
        for (auto it = m_writtenColumns.cbegin(); it != m_writtenColumns.cend(); ++it) {
            const WrittenColumn &column = words->second.columns().at(it.value());
            const QString written = row.cells.value(it.key());
            const QString own =
                column.kind == ColumnKind::Constant ? column.name : words->second.codeCell(column, levels);
            if (written != own)
                commitment.sourceCells.insert(m_columns.names.value(it.key()), written);
        }
        return;
    }
    for (const MethodColumns &method : m_columns.methods) {
        for (const CriterionColumn &column : method.criteria) {
            const QString written = row.cells.value(column.column);
            const bool isRead = method.method == commitment.method && commitment.levels.contains(column.criterion);
            if (!isRead && !m_layout.saysNothing(written))
                commitment.sourceCells.insert(m_columns.names.value(column.column), written);
        }
    }
}
