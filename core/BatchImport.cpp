#include "core/BatchImport.h"

#include "core/ImportMerge.h"
#include "core/method/MethodReader.h"
#include "core/storage/ClusterRepository.h"
#include "core/storage/CommentRepository.h"
#include "core/storage/CommitmentRepository.h"
#include "core/storage/EvidenceFiles.h"
#include "core/storage/EvidenceRepository.h"
#include "core/storage/InstitutionRepository.h"
#include "core/storage/MilestoneRepository.h"
#include "core/storage/OfficialRepository.h"
#include "core/storage/PersonRepository.h"
#include "core/storage/PlanRepository.h"
#include "core/storage/ProcessEventRepository.h"
#include "core/storage/ProposalRepository.h"
#include "core/storage/RatingRepository.h"
#include "core/storage/RoundRepository.h"
#include "core/storage/SelfReportRepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Writes the items that are new or differ from the known one under the same id, and counts them.
template <typename T, typename Repository>
Result<int> putChanged(const QList<T> &known, const QList<T> &incoming, Repository &repository)
{
    QHash<decltype(T::id), const T *> byId;
    for (const T &item : known)
        byId.insert(item.id, &item);
    int count = 0;
    for (const T &item : incoming) {
        const T *old = byId.value(item.id);
        if (old && *old == item)
            continue;
        if (Result<> put = repository.put(item); !put)
            return put.error();
        ++count;
    }
    return count;
}

} // namespace

BatchImport::BatchImport(SQLite::Database &db, const QString &dossierPath, const Contents &known,
                         const ImportBatch &batch, const Progress &progress)
    : m_db(db), m_dossierPath(dossierPath), m_known(known), m_whole(batch), m_batch(batch.contents),
      m_progress(progress)
{}

Result<ImportCounts> BatchImport::run()
{
    using Step = Result<> (BatchImport::*)();
    for (const Step part :
         {&BatchImport::plans, &BatchImport::institutions, &BatchImport::commitments, &BatchImport::people,
          &BatchImport::methods, &BatchImport::rounds, &BatchImport::evidence, &BatchImport::registerItems,
          &BatchImport::ratings, &BatchImport::processItems, &BatchImport::publishedItems,
          &BatchImport::words}) {
        if (Result<> done = (this->*part)(); !done)
            return done.error();
    }
    return m_counts;
}

/// Tells progress, and stops when that was asked for.
Result<> BatchImport::step(int done, int of) const
{
    m_progress.at(done, of);
    if (m_progress.cancelled())
        return Error{ErrorCode::Cancelled, u"cancelled"_s, m_whole.source};
    return {};
}

Result<> BatchImport::plans()
{
    PlanRepository repository(m_db);
    for (const ActionPlan &plan : m_batch.plans) {
        const ActionPlan *known = m_known.plan(plan.id);
        const ActionPlan wanted = known ? merged(*known, plan) : plan;
        if (known && *known == wanted)
            continue;
        if (Result<> put = repository.put(wanted); !put)
            return put;
        m_counts.plans += known ? 0 : 1;
    }
    for (const Category &category : m_batch.categories) {
        if (m_known.category(category.id))
            continue;
        if (Result<> put = repository.put(category); !put)
            return put;
    }
    return {};
}

Result<> BatchImport::institutions()
{
    InstitutionRepository repository(m_db);
    for (const Institution &institution : m_batch.institutions) {
        const Institution *known = m_known.institution(institution.id);
        const Institution wanted = known ? merged(*known, institution) : institution;
        if (known && *known == wanted)
            continue;
        if (Result<> put = repository.put(wanted); !put)
            return put;
        ++m_counts.institutions;
    }
    return {};
}

Result<> BatchImport::commitments()
{
    CommitmentRepository repository(m_db);
    QHash<CommitmentId, const Commitment *> known;
    for (const Commitment &commitment : m_known.commitments)
        known.insert(commitment.id, &commitment);
    int done = 0;
    for (const Commitment &commitment : m_batch.commitments) {
        if (Result<> goesOn = step(++done, int(m_batch.commitments.size())); !goesOn)
            return goesOn;
        const Commitment *old = known.value(commitment.id);
        const Commitment wanted = old ? merged(*old, commitment) : commitment;
        if (old && *old == wanted)
            continue;
        if (Result<> put = repository.put(wanted); !put)
            return put;
        ++m_counts.commitments;
    }
    return {};
}

Result<> BatchImport::people()
{
    PersonRepository repository(m_db);
    for (const Person &person : m_batch.people) {
        const Person *same = m_known.person(person.id);
        const Person *known = same ? same : m_known.personNamed(person.name);
        m_people.insert(person.id, known ? known->id : person.id);
        if (known)
            continue;
        if (Result<> put = repository.put(person); !put)
            return put;
    }
    return {};
}

Result<> BatchImport::methods()
{
    RoundRepository repository(m_db);
    QSet<std::pair<QString, QString>> kept;
    for (const StoredMethod &method : m_known.methods)
        kept.insert({method.id, method.version});
    for (const StoredMethod &method : m_batch.methods) {
        const Result<MethodPack> pack = readMethodPack(method.pack, method.id);
        if (!pack)
            return pack.error();
        m_packs.insert({method.id, method.version}, *pack);
        if (kept.contains({method.id, method.version}))
            continue;
        if (Result<> put = repository.put(method); !put)
            return put;
    }
    return {};
}

Result<> BatchImport::rounds()
{
    RoundRepository repository(m_db);
    for (Round round : m_batch.rounds) {
        if (m_known.round(round.id))
            continue;
        round.position += int(m_known.roundsOf(round.plan).size());
        if (Result<> put = repository.put(round); !put)
            return put;
    }
    return {};
}

/// Evidence keeps the number it had, or gets the next one where that is taken. A new dossier takes all as they are.
Result<> BatchImport::evidence()
{
    EvidenceRepository repository(m_db);
    EvidenceFiles files(m_db, m_dossierPath);
    QSet<int> taken;
    for (const Evidence &item : m_known.evidence)
        taken.insert(item.number);
    for (Evidence item : m_batch.evidence) {
        if (m_known.evidenceItem(item.id))
            continue;
        while (!m_known.evidence.isEmpty() && taken.contains(item.number))
            ++item.number;
        taken.insert(item.number);
        if (!item.digest.isEmpty()) {
            const FileFacts facts{.digest = item.digest, .size = item.size};
            if (Result<> stored = files.store(m_whole.evidenceFiles.value(item.digest), facts, m_progress); !stored)
                return stored;
        }
        if (Result<> put = repository.put(item); !put)
            return put;
    }
    return {};
}

Result<> BatchImport::ratings()
{
    RatingRepository repository(m_db);
    int done = 0;
    for (Rating rating : m_batch.ratings) {
        if (Result<> goesOn = step(++done, int(m_batch.ratings.size())); !goesOn)
            return goesOn;
        if (Result<> admitted = checkLevel(rating); !admitted)
            return admitted;
        rating.key.person = personOf(rating.key.person);
        const Rating *known = m_known.rating(rating.key);
        if (known && known->level == rating.level)
            continue;
        if (known && rating.reason.isEmpty())
            rating.reason = known->reason;
        if (known)
            rating.evidence = known->evidence;
        if (Result<> put = repository.put(rating); !put)
            return put;
        ++m_counts.ratings;
    }
    return {};
}

Result<> BatchImport::registerItems()
{
    MilestoneRepository milestones(m_db);
    const Result<int> changed = putChanged(m_known.milestones, m_batch.milestones, milestones);
    if (!changed)
        return changed.error();
    m_counts.milestones = *changed;
    ClusterRepository clusters(m_db);
    if (Result<int> put = putChanged(m_known.clusters, m_batch.clusters, clusters); !put)
        return put.error();
    OfficialRepository officials(m_db);
    if (Result<int> put = putChanged(m_known.officials, m_batch.officials, officials); !put)
        return put.error();
    return {};
}

Result<> BatchImport::processItems()
{
    SelfReportRepository reports(m_db);
    if (Result<int> put = putChanged(m_known.selfReports, m_batch.selfReports, reports); !put)
        return put.error();
    ProcessEventRepository events(m_db);
    if (Result<int> put = putChanged(m_known.events, m_batch.events, events); !put)
        return put.error();
    ProposalRepository proposals(m_db);
    if (Result<int> put = putChanged(m_known.proposals, m_batch.proposals, proposals); !put)
        return put.error();
    CommentRepository comments(m_db);
    QList<Comment> said = m_batch.comments;
    for (Comment &comment : said)
        comment.person = personOf(comment.person);
    if (Result<int> put = putChanged(m_known.comments, said, comments); !put)
        return put.error();
    return {};
}

Result<> BatchImport::checkLevel(const Rating &rating) const
{
    if (!rating.isRated())
        return {};
    const Round *round = m_batch.round(rating.key.round);
    const auto pack = round ? m_packs.constFind({round->method, round->methodVersion}) : m_packs.cend();
    if (pack != m_packs.cend() && pack->admits(rating.key.criterion, rating.level))
        return {};
    return Error{ErrorCode::InvalidInput,
                 u"import.level"_s,
                 m_whole.source,
                 {rating.level.toString(), rating.key.criterion.toString()}};
}
