#include "core/ContentsReader.h"

#include "core/method/MethodReader.h"
#include "core/model/ContentsIndex.h"
#include "core/storage/Attempt.h"
#include "core/storage/ClusterRepository.h"
#include "core/storage/CommentRepository.h"
#include "core/storage/CommitmentRepository.h"
#include "core/storage/DossierFile.h"
#include "core/storage/EvidenceRepository.h"
#include "core/storage/FlagOverrideRepository.h"
#include "core/storage/InstitutionRepository.h"
#include "core/storage/MilestoneRepository.h"
#include "core/storage/NarrativeRepository.h"
#include "core/storage/OfficialRepository.h"
#include "core/storage/PersonRepository.h"
#include "core/storage/PlanRepository.h"
#include "core/storage/PreferenceRepository.h"
#include "core/storage/ProcessEventRepository.h"
#include "core/storage/ProposalRepository.h"
#include "core/storage/PublishedValueRepository.h"
#include "core/storage/RatingRepository.h"
#include "core/storage/ReasonTranslationRepository.h"
#include "core/storage/RecommendationRepository.h"
#include "core/storage/RoundRepository.h"
#include "core/storage/Schema.h"
#include "core/storage/SelfReportRepository.h"
#include "core/storage/SourceCellRepository.h"

#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

/// Reads into the list, or passes the error on.
template <typename T>
Result<> readInto(QList<T> &list, Result<QList<T>> read)
{
    if (!read)
        return read.error();
    list = std::move(*read);
    return {};
}

} // namespace

Result<> ContentsReader::all()
{
    Change everything;
    const QStringList &tables = stateTables();
    everything.tables = QSet<QString>(tables.cbegin(), tables.cend());
    if (Result<> refreshed = refresh(everything); !refreshed)
        return refreshed;
    if (Result<> read = readRatings(); !read)
        return read;
    return checkLevels();
}

Result<> ContentsReader::checkLevels() const
{
    std::set<std::tuple<RoundId, CriterionCode, LevelCode>> known;
    for (const Rating &rating : std::as_const(m_contents.ratings)) {
        const std::tuple asked(rating.key.round, rating.key.criterion, rating.level);
        if (known.contains(asked))
            continue;
        const Round *round = m_contents.round(rating.key.round);
        const MethodPack pack = round ? m_methods.value({round->method, round->methodVersion}) : MethodPack();
        const bool isAdmitted = rating.isRated() ? pack.admits(rating.key.criterion, rating.level)
                                                 : pack.criterion(rating.key.criterion) != nullptr;
        if (!isAdmitted)
            return Error{ErrorCode::InvalidInput,
                         u"dossier.damaged-row"_s,
                         m_file.path(),
                         {u"rating"_s, rating.key.criterion.toString() + u' ' + rating.level.toString()}};
        known.insert(asked);
    }
    return {};
}

Result<> ContentsReader::readRatings()
{
    const Result<QList<Rating>> ratings = RatingRepository(m_file.db()).ratings();
    if (!ratings)
        return ratings.error();
    m_contents.ratings.clear();
    for (const Rating &rating : *ratings)
        m_contents.ratings.insert(rating.key, rating);
    return {};
}

Result<> ContentsReader::refresh(const Change &change)
{
    SQLite::Database &db = m_file.db();
    Result<> read;
    const auto reread = [&](const QStringList &tables, auto &list, auto load) {
        const bool isTouched = std::any_of(tables.cbegin(), tables.cend(), [&](auto &t) { return change.touches(t); });
        if (read && isTouched)
            read = readInto(list, load());
    };
    reread({u"action_plan"_s}, m_contents.plans, [&] { return PlanRepository(db).plans(); });
    reread({u"category"_s}, m_contents.categories, [&] { return PlanRepository(db).categories(); });
    reread({u"institution"_s, u"institution_alias"_s}, m_contents.institutions,
           [&] { return InstitutionRepository(db).institutions(); });
    reread({u"commitment"_s, u"commitment_institution"_s, u"commitment_category"_s}, m_contents.commitments,
           [&] { return CommitmentRepository(db).commitments(); });
    reread({u"person"_s}, m_contents.people, [&] { return PersonRepository(db).people(); });
    reread({u"method"_s}, m_contents.methods, [&] { return RoundRepository(db).methods(); });
    reread({u"round"_s}, m_contents.rounds, [&] { return RoundRepository(db).rounds(); });
    reread({u"evidence"_s, u"evidence_commitment"_s}, m_contents.evidence,
           [&] { return EvidenceRepository(db).evidence(); });
    reread({u"self_report"_s}, m_contents.selfReports, [&] { return SelfReportRepository(db).selfReports(); });
    reread({u"milestone"_s, u"milestone_institution"_s}, m_contents.milestones,
           [&] { return MilestoneRepository(db).milestones(); });
    reread({u"cluster"_s, u"cluster_commitment"_s}, m_contents.clusters,
           [&] { return ClusterRepository(db).clusters(); });
    reread({u"official"_s}, m_contents.officials, [&] { return OfficialRepository(db).officials(); });
    reread({u"process_event"_s, u"process_event_participant"_s, u"process_event_evidence"_s}, m_contents.events,
           [&] { return ProcessEventRepository(db).events(); });
    reread({u"proposal"_s, u"proposal_commitment"_s, u"proposal_evidence"_s}, m_contents.proposals,
           [&] { return ProposalRepository(db).proposals(); });
    reread({u"published_value"_s}, m_contents.published, [&] { return PublishedValueRepository(db).values(); });
    reread({u"flag_override"_s}, m_contents.overrides, [&] { return FlagOverrideRepository(db).overrides(); });
    reread({u"source_cell"_s}, m_contents.sourceCells, [&] { return SourceCellRepository(db).cells(); });
    reread({u"comment"_s}, m_contents.comments, [&] { return CommentRepository(db).comments(); });
    reread({u"preference"_s}, m_contents.preferences, [&] { return PreferenceRepository(db).preferences(); });
    reread({u"report_section"_s}, m_contents.reportSections, [&] { return PreferenceRepository(db).sections(); });
    reread({u"narrative"_s}, m_contents.narratives, [&] { return NarrativeRepository(db).narratives(); });
    reread({u"recommendation"_s, u"recommendation_commitment"_s}, m_contents.recommendations,
           [&] { return RecommendationRepository(db).recommendations(); });
    reread({u"reason_translation"_s}, m_contents.translations,
           [&] { return ReasonTranslationRepository(db).translations(); });
    if (Result<> ratings = refreshRatings(change.ratings); !ratings)
        return ratings;
    m_contents.index = ContentsIndex::of(m_contents, m_contents.index.get());
    return read && change.touches(u"method"_s) ? readMethods() : read;
}

Result<> ContentsReader::refreshRatings(const QList<RatingKey> &changed)
{
    constexpr qsizetype many = 200; // from here reading all at once is quicker than one by one
    if (changed.size() > many)
        return readRatings();
    SQLite::Database &db = m_file.db();
    for (const RatingKey &key : changed) {
        const auto rating = RatingRepository(db).rating(key);
        if (!rating)
            return rating.error();
        if (*rating)
            m_contents.ratings.insert(key, **rating);
        else
            m_contents.ratings.remove(key);
    }
    return {};
}

Result<> ContentsReader::readMethods()
{
    for (const StoredMethod &stored : std::as_const(m_contents.methods)) {
        if (m_methods.contains({stored.id, stored.version}))
            continue;
        const Result<MethodPack> pack = readMethodPack(stored.pack, stored.id);
        if (!pack)
            return Error{ErrorCode::InvalidInput, u"dossier.method"_s, m_file.path(), {pack.error().where}};
        m_methods.insert({stored.id, stored.version}, *pack);
    }
    return {};
}
