#include "core/storage/SelfReportRepository.h"

#include "core/storage/Attempt.h"
#include "core/storage/Columns.h"

#include <SQLiteCpp/Database.h>

Result<QList<SelfReport>> SelfReportRepository::selfReports() const
{
    return attempt(QString(), [&] {
        QList<SelfReport> reports;
        SQLite::Statement query(m_db, "SELECT id, commitment, status, reported, source, note FROM self_report "
                                      "ORDER BY commitment, reported, id");
        while (query.executeStep()) {
            reports.append({.id = SelfReportId::parse(textOf(query.getColumn(0))).value_or(SelfReportId()),
                            .commitment = CommitmentId::parse(textOf(query.getColumn(1))).value_or(CommitmentId()),
                            .status = textOf(query.getColumn(2)),
                            .reported = partialDateOf(query.getColumn(3)),
                            .source = textOf(query.getColumn(4)),
                            .note = textOf(query.getColumn(5))});
        }
        return reports;
    });
}

Result<> SelfReportRepository::put(const SelfReport &report)
{
    return attempt(report.id.toString(), [&] {
        run(m_db,
            "INSERT INTO self_report (id, commitment, status, reported, source, note) VALUES (?,?,?,?,?,?) "
            "ON CONFLICT (id) DO UPDATE SET status = excluded.status, reported = excluded.reported, "
            "source = excluded.source, note = excluded.note",
            report.id.toString(), report.commitment.toString(), report.status, report.reported, report.source,
            report.note);
    });
}

Result<> SelfReportRepository::remove(SelfReportId id)
{
    return attempt(id.toString(), [&] { run(m_db, "DELETE FROM self_report WHERE id = ?", id.toString()); });
}
