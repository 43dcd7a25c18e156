#include "core/storage/SourceCellRepository.h"

#include "core/storage/Attempt.h"

#include <algorithm>

Result<QList<SourceCell>> SourceCellRepository::cells() const
{
    return attempt(QString(), [&] {
        QList<SourceCell> cells;
        SQLite::Statement query(m_db, "SELECT subject_kind, subject, layout, column_header, value FROM source_cell");
        while (query.executeStep()) {
            cells.append({.subject = subjectOf(query, 0),
                          .layout = textOf(query.getColumn(2)),
                          .column = textOf(query.getColumn(3)),
                          .value = textOf(query.getColumn(4))});
        }
        std::sort(cells.begin(), cells.end());
        return cells;
    });
}

Result<> SourceCellRepository::put(const SourceCell &cell)
{
    return attempt(cell.column, [&] {
        m_statements.run("INSERT INTO source_cell (subject_kind, subject, layout, column_header, value) VALUES "
                         "(?,?,?,?,?) ON CONFLICT (subject_kind, subject, layout, column_header) DO UPDATE SET value = "
                         "excluded.value",
                         toString(cell.subject.kind), cell.subject.id, cell.layout, cell.column, cell.value);
    });
}

Result<> SourceCellRepository::removeOf(const Subject &subject)
{
    return attempt(subject.id, [&] {
        m_statements.run("DELETE FROM source_cell WHERE subject_kind = ? AND subject = ?", toString(subject.kind),
                         subject.id);
    });
}
