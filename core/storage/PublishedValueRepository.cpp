#include "core/storage/PublishedValueRepository.h"

#include "core/storage/Attempt.h"

#include <algorithm>

Result<QList<PublishedValue>> PublishedValueRepository::values() const
{
    return attempt(QString(), [&] {
        QList<PublishedValue> values;
        SQLite::Statement query(m_db, "SELECT round, subject_kind, subject, name, value, as_written, column_header, "
                                      "source, source_row FROM published_value");
        while (query.executeStep()) {
            values.append({.round = idOf<RoundId>(query.getColumn(0)),
                           .subject = subjectOf(query, 1),
                           .name = textOf(query.getColumn(3)),
                           .value = textOf(query.getColumn(4)),
                           .asWritten = textOf(query.getColumn(5)),
                           .column = textOf(query.getColumn(6)),
                           .source = textOf(query.getColumn(7)),
                           .row = query.getColumn(8).getInt()});
        }
        std::sort(values.begin(), values.end());
        return values;
    });
}

Result<> PublishedValueRepository::put(const PublishedValue &value)
{
    return attempt(value.name, [&] {
        m_statements.run("INSERT INTO published_value (round, subject_kind, subject, name, value, as_written, "
                         "column_header, source, source_row) VALUES (?,?,?,?,?,?,?,?,?) ON CONFLICT (round, "
                         "subject_kind, subject, name) DO UPDATE SET value = excluded.value, as_written = "
                         "excluded.as_written, column_header = excluded.column_header, source = excluded.source, "
                         "source_row = excluded.source_row",
                         value.round.toString(), toString(value.subject.kind), value.subject.id, value.name,
                         value.value, value.asWritten, value.column, value.source, value.row);
    });
}
