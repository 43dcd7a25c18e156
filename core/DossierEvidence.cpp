// Dossier: evidence and self-reports.
#include "core/Dossier.h"

#include "core/storage/DossierFile.h"
#include "core/storage/EvidenceFiles.h"
#include "core/storage/EvidenceRepository.h"
#include "core/storage/SelfReportRepository.h"

#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

Result<EvidenceId> Dossier::addEvidence(Evidence item, const QString &filePath, const Progress &progress)
{
    return addItem(std::move(item), filePath, nullptr, progress);
}

Result<EvidenceId> Dossier::addEvidenceTo(const RatingKey &key, Evidence item, const QString &filePath,
                                          const Progress &progress)
{
    if (Result<> allowed = mayRate(key, LevelCode()); !allowed)
        return allowed.error();
    return addItem(std::move(item), filePath, &key, progress);
}

Result<EvidenceId> Dossier::addLink(Evidence item)
{
    if (item.url.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput, u"evidence.no-url"_s, item.title};
    return addItem(std::move(item), QString(), nullptr, {});
}

Result<EvidenceId> Dossier::addItem(Evidence item, const QString &filePath, const RatingKey *key,
                                    const Progress &progress)
{
    for (const CommitmentId &id : std::as_const(item.commitments)) {
        if (!m_contents.commitment(id))
            return Error{ErrorCode::NotFound, u"subject.unknown"_s, id.toString()};
    }
    item.id = EvidenceId::create();
    std::sort(item.commitments.begin(), item.commitments.end());
    FileFacts facts;
    if (!filePath.isEmpty()) {
        const Result<FileFacts> known = EvidenceFiles::factsOf(filePath, progress);
        if (!known)
            return known.error();
        facts = *known;
        item.digest = facts.digest;
        item.size = facts.size;
        item.fileName = QFileInfo(filePath).fileName();
        item.mediaType = QMimeDatabase().mimeTypeForFile(filePath).name();
        if (item.title.trimmed().isEmpty())
            item.title = QFileInfo(filePath).completeBaseName();
    }
    EvidenceRepository repository(m_file->db());
    const Result<int> number = repository.nextNumber();
    if (!number)
        return number.error();
    item.number = *number;
    Contents withItem = m_contents;
    withItem.evidence.append(item);
    Result<> added = change(u"evidence-added"_s, {u"E-%1"_s.arg(item.number), item.title}, [&]() -> Result<> {
        if (!filePath.isEmpty()) {
            if (Result<> stored = EvidenceFiles(m_file->db(), path()).store(filePath, facts, progress); !stored)
                return stored;
        }
        if (Result<> put = repository.put(item); !put || !key)
            return put;
        return putRating(withItem, *key, [&](Rating &rating) { rating.evidence.append(item.id); });
    });
    if (!added)
        return added.error();
    return item.id;
}

Result<> Dossier::editEvidence(const Evidence &item)
{
    const Evidence *known = m_contents.evidenceItem(item.id);
    if (!known)
        return Error{ErrorCode::NotFound, u"evidence.unknown"_s, item.id.toString()};
    Evidence edited = item;
    edited.number = known->number;
    edited.digest = known->digest;
    std::sort(edited.commitments.begin(), edited.commitments.end());
    return change(u"evidence-edited"_s, {u"E-%1"_s.arg(known->number), item.title},
                  [&] { return EvidenceRepository(m_file->db()).put(edited); });
}

Result<> Dossier::removeEvidence(EvidenceId id)
{
    const Evidence *known = m_contents.evidenceItem(id);
    if (!known)
        return Error{ErrorCode::NotFound, u"evidence.unknown"_s, id.toString()};
    for (const Rating &rating : m_contents.ratings) {
        const Round *round = rating.evidence.contains(id) ? m_contents.round(rating.key.round) : nullptr;
        if (round && !round->isOpen)
            return Error{ErrorCode::Refused, u"evidence.in-closed-round"_s, u"E-%1"_s.arg(known->number)};
    }
    return change(u"evidence-removed"_s, {u"E-%1"_s.arg(known->number), known->title},
                  [&] { return EvidenceRepository(m_file->db()).remove(id); });
}

Result<> Dossier::readEvidence(EvidenceId id, QIODevice &out) const
{
    const Evidence *known = m_contents.evidenceItem(id);
    if (!known)
        return Error{ErrorCode::NotFound, u"evidence.unknown"_s, id.toString()};
    if (known->digest.isEmpty())
        return Error{ErrorCode::NotFound, u"evidence.only-link"_s, u"E-%1"_s.arg(known->number), {known->url}};
    return EvidenceFiles(m_file->db(), path()).read(known->digest, out);
}

Result<> Dossier::setSelfReport(const SelfReport &report)
{
    const Commitment *commitment = m_contents.commitment(report.commitment);
    if (!commitment)
        return Error{ErrorCode::NotFound, u"subject.unknown"_s, report.commitment.toString()};
    if (!report.status.isEmpty() && !selfReportStatuses().contains(report.status))
        return Error{ErrorCode::InvalidInput,
                     u"level.unknown"_s,
                     report.status,
                     {u"self-report"_s, selfReportStatuses().join(u", "_s)}};
    SelfReport item = report;
    if (!item.id.isValid())
        item.id = SelfReportId::create();
    return change(u"self-report-set"_s, {commitment->number, item.status},
                  [&] { return SelfReportRepository(m_file->db()).put(item); });
}

Result<> Dossier::removeSelfReport(SelfReportId id)
{
    for (const SelfReport &report : std::as_const(m_contents.selfReports)) {
        if (report.id != id)
            continue;
        const Commitment *commitment = m_contents.commitment(report.commitment);
        return change(u"self-report-removed"_s, {commitment ? commitment->number : QString()},
                      [&] { return SelfReportRepository(m_file->db()).remove(id); });
    }
    return Error{ErrorCode::NotFound, u"self-report.unknown"_s, id.toString()};
}
