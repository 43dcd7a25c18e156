#include "core/Dossier.h"

#include "core/BatchImport.h"
#include "core/method/MethodReader.h"
#include "core/storage/Attempt.h"
#include "core/storage/Changeset.h"
#include "core/storage/ClusterRepository.h"
#include "core/storage/CommentRepository.h"
#include "core/storage/CommitmentRepository.h"
#include "core/storage/DossierFile.h"
#include "core/storage/EvidenceFiles.h"
#include "core/storage/EvidenceRepository.h"
#include "core/storage/FlagOverrideRepository.h"
#include "core/storage/InstitutionRepository.h"
#include "core/storage/MilestoneRepository.h"
#include "core/storage/OfficialRepository.h"
#include "core/storage/PersonRepository.h"
#include "core/storage/PlanRepository.h"
#include "core/storage/ProcessEventRepository.h"
#include "core/storage/ProposalRepository.h"
#include "core/storage/PublishedValueRepository.h"
#include "core/storage/RatingRepository.h"
#include "core/storage/RoundRepository.h"
#include "core/storage/Schema.h"
#include "core/storage/SearchIndex.h"
#include "core/storage/SelfReportRepository.h"
#include "core/storage/SourceCellRepository.h"
#include "core/storage/StateDigest.h"
#include "core/storage/Verification.h"

#include <QFile>
#include <QFileInfo>

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

/// A file that appears whole: written beside its place under another name, then renamed; nothing stays when it fails.
class NewFile
{
public:
    explicit NewFile(const QString &path) : m_path(path), m_part(path + u".part"_s) {}
    ~NewFile()
    {
        if (!m_isKept)
            QFile::remove(m_part);
    }
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    const QString &part() const { return m_part; }
    Result<> keep()
    {
        if (QFileInfo::exists(m_path) || !QFile::rename(m_part, m_path))
            return Error{ErrorCode::Storage, u"storage.permission"_s, m_path};
        m_isKept = true;
        return {};
    }

private:
    QString m_path;
    QString m_part;
    bool m_isKept = false;
};

} // namespace

Dossier::Dossier(std::unique_ptr<DossierFile> file, Author author)
    : m_file(std::move(file)), m_author(std::move(author))
{}
Dossier::~Dossier() = default;

Result<std::unique_ptr<Dossier>> Dossier::create(const QString &path, const NewDossier &start, const Author &author)
{
    const Result<LibraryMethod> method = methodFromLibrary(start.method);
    if (!method)
        return method.error();
    ImportBatch batch;
    ActionPlan plan = start.plan;
    if (!plan.id.isValid())
        plan.id = ActionPlanId::fromName(planNaturalKey(plan.country, plan.number));
    batch.contents.plans = {plan};
    batch.contents.methods = {{method->pack.id, method->pack.version, method->json}};
    batch.contents.rounds = {{.id = RoundId::create(),
                              .plan = plan.id,
                              .title = start.roundTitle.isEmpty() ? method->pack.title : start.roundTitle,
                              .method = method->pack.id,
                              .methodVersion = method->pack.version,
                              .asOf = start.asOf}};
    return create(path, batch, author);
}

namespace {

JournalEntry entryBy(const Author &author, const QString &what, const QStringList &arguments)
{
    return {.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
            .at = author.now ? author.now().toUTC() : QDateTime::currentDateTimeUtc(),
            .who = author.name,
            .installation = author.installation,
            .what = what,
            .arguments = arguments};
}

/// Writes the first things into an empty file, whose contents nobody has read yet and nobody will from this connection.
Result<> fill(const QString &path, const ImportBatch &start, const Author &author, const Progress &progress)
{
    const auto file = DossierFile::open(path, true);
    if (!file)
        return file.error();
    const QString title = start.contents.plans.isEmpty() ? QString() : start.contents.plans.first().title.in(u"es"_s);
    const Result<Change> recorded = (*file)->record(entryBy(author, u"created"_s, {title}), [&]() -> Result<> {
        const Result<ImportCounts> put = BatchImport((*file)->db(), path, Contents(), start, progress).run();
        return put ? Result<>() : Result<>(put.error());
    });
    return recorded ? Result<>() : Result<>(recorded.error());
}

} // namespace

Result<std::unique_ptr<Dossier>> Dossier::create(const QString &path, const ImportBatch &start, const Author &author,
                                                 const Progress &progress)
{
    if (QFileInfo::exists(path))
        return Error{ErrorCode::Conflict, u"dossier.exists"_s, path};
    NewFile file(path);
    QFile::remove(file.part());
    if (Result<> made = DossierFile::create(file.part()); !made)
        return Error{made.error().code, made.error().what, path, made.error().arguments};
    if (Result<> filled = fill(file.part(), start, author, progress); !filled)
        return filled.error();
    if (Result<> kept = file.keep(); !kept)
        return kept.error();
    return open(path, Access::ReadWrite, author);
}

Result<std::unique_ptr<Dossier>> Dossier::open(const QString &path, Access access, const Author &author)
{
    auto file = DossierFile::open(path, access == Access::ReadWrite);
    if (!file)
        return file.error();
    std::unique_ptr<Dossier> dossier(new Dossier(std::move(*file), author));
    if (Result<> loaded = dossier->load(); !loaded)
        return loaded.error();
    return dossier;
}

QString Dossier::path() const { return m_file->path(); }
bool Dossier::isReadOnly() const { return m_file->isReadOnly(); }

QDateTime Dossier::now() const { return m_author.now ? m_author.now().toUTC() : QDateTime::currentDateTimeUtc(); }

const MethodPack *Dossier::methodOf(RoundId id) const
{
    const Round *round = m_contents.round(id);
    if (!round)
        return nullptr;
    const auto it = m_methods.constFind({round->method, round->methodVersion});
    return it == m_methods.cend() ? nullptr : &*it;
}

Result<> Dossier::change(const QString &what, const QStringList &arguments, const std::function<Result<>()> &work,
                         JournalKind kind, qint64 target)
{
    if (isReadOnly())
        return Error{ErrorCode::Refused, u"dossier.read-only"_s, path()};
    JournalEntry entry = entryBy(m_author, what, arguments);
    entry.kind = kind;
    entry.target = target;
    const Result<Change> recorded = m_file->record(entry, work);
    if (!recorded)
        return recorded.error();
    if (recorded->tables.isEmpty())
        return {};
    if (Result<> refreshed = refresh(*recorded); !refreshed)
        return refreshed;
    Q_EMIT changed(*recorded);
    return {};
}

Result<> Dossier::load()
{
    Change everything;
    const QStringList &tables = stateTables();
    everything.tables = QSet<QString>(tables.cbegin(), tables.cend());
    if (Result<> refreshed = refresh(everything); !refreshed)
        return refreshed;
    return loadRatings();
}

Result<> Dossier::loadRatings()
{
    const Result<QList<Rating>> ratings = RatingRepository(m_file->db()).ratings();
    if (!ratings)
        return ratings.error();
    m_contents.ratings.clear();
    for (const Rating &rating : *ratings)
        m_contents.ratings.insert(rating.key, rating);
    return {};
}

Result<> Dossier::refresh(const Change &change)
{
    SQLite::Database &db = m_file->db();
    m_search.reset();
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
    constexpr qsizetype many = 200; // from here reading all at once is quicker than one by one
    if (change.ratings.size() > many) {
        if (Result<> all = loadRatings(); !all)
            return all;
    }
    for (const RatingKey &key : change.ratings.size() > many ? QList<RatingKey>() : change.ratings) {
        const auto rating = RatingRepository(db).rating(key);
        if (!rating)
            return rating.error();
        if (*rating)
            m_contents.ratings.insert(key, **rating);
        else
            m_contents.ratings.remove(key);
    }
    return read && change.touches(u"method"_s) ? loadMethods() : read;
}

Result<> Dossier::loadMethods()
{
    for (const StoredMethod &stored : std::as_const(m_contents.methods)) {
        if (m_methods.contains({stored.id, stored.version}))
            continue;
        const Result<MethodPack> pack = readMethodPack(stored.pack, stored.id);
        if (!pack)
            return Error{ErrorCode::InvalidInput, u"dossier.method"_s, path(), {pack.error().where}};
        m_methods.insert({stored.id, stored.version}, *pack);
    }
    return {};
}

QList<JournalEntry> Dossier::journal(int limit) const
{
    const auto entries = attempt(path(), [&] { return m_file->journal().entries(limit); });
    return entries ? *entries : QList<JournalEntry>();
}

qint64 Dossier::journalLength() const { return m_file->journal().length(); }

std::optional<JournalEntry> Dossier::journalEntry(qint64 sequence) const
{
    const auto entry = attempt(path(), [&] { return m_file->journal().entry(sequence); });
    return entry ? *entry : std::nullopt;
}

std::optional<JournalEntry> Dossier::nextUndo() const
{
    const auto sequence = m_file->journal().nextUndo();
    return sequence ? journalEntry(*sequence) : std::nullopt;
}

std::optional<JournalEntry> Dossier::nextRedo() const
{
    const auto sequence = m_file->journal().nextRedo();
    return sequence ? journalEntry(*sequence) : std::nullopt;
}

Result<> Dossier::undo() { return step(u"undone"_s, m_file->journal().nextUndo(), JournalKind::Undo); }
Result<> Dossier::redo() { return step(u"redone"_s, m_file->journal().nextRedo(), JournalKind::Redo); }

Result<> Dossier::step(const QString &what, std::optional<qint64> target, JournalKind kind)
{
    if (!target)
        return Error{ErrorCode::Refused, kind == JournalKind::Undo ? u"undo.nothing"_s : u"redo.nothing"_s, path()};
    bool isApplied = false;
    const auto apply = [&]() -> Result<> {
        const Result<> worked = attempt(path(), [&] {
            const QByteArray changeset = m_file->journal().changesetOf(*target);
            isApplied = applyChangeset(m_file->db(), kind == JournalKind::Undo ? inverted(changeset) : changeset);
        });
        if (worked && !isApplied)
            return Error{ErrorCode::Conflict, u"undo.conflict"_s, path(), {QString::number(*target)}};
        return worked;
    };
    return change(what, {QString::number(*target)}, apply, kind, *target);
}

QString Dossier::digest() const
{
    const Result<QString> digest = attempt(path(), [&] { return stateDigest(m_file->db()); });
    return digest ? *digest : QString();
}

Result<QList<IntegrityFinding>> Dossier::verify(const Progress &progress) const
{
    return attempt(path(), [&] { return verifyDossier(*m_file, progress); });
}

Result<> Dossier::backup(const QString &path) const { return m_file->backup(path); }

QList<SearchHit> Dossier::search(const QString &words, int limit) const
{
    const auto hits = attempt(path(), [&] {
        if (!m_search) {
            auto index = std::make_unique<SearchIndex>();
            index->fill(m_contents);
            m_search = std::move(index);
        }
        return m_search->search(words, limit);
    });
    return hits ? *hits : QList<SearchHit>();
}
