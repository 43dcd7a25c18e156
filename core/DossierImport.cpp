// Dossier: taking in a batch that was read from a table or shipped with the program.
#include "core/Dossier.h"

#include "core/method/MethodReader.h"
#include "core/storage/CommitmentRepository.h"
#include "core/storage/DossierFile.h"
#include "core/storage/InstitutionRepository.h"
#include "core/storage/PersonRepository.h"
#include "core/storage/PlanRepository.h"
#include "core/storage/RatingRepository.h"
#include "core/storage/RoundRepository.h"

using namespace Qt::StringLiterals;

namespace {

/// What was known, with what is new in it: a text that differs from a known one only in white space is not new.
LocalizedText merged(LocalizedText known, const LocalizedText &incoming)
{
    for (auto it = incoming.texts.cbegin(); it != incoming.texts.cend(); ++it) {
        const bool isKnown = std::any_of(known.texts.cbegin(), known.texts.cend(),
                                         [&](const QString &text) { return text.simplified() == it->simplified(); });
        if (!isKnown)
            known.texts.insert(it.key(), *it);
    }
    return known;
}

template <typename T>
void addMissing(QList<T> &known, const QList<T> &incoming)
{
    for (const T &item : incoming) {
        if (!known.contains(item))
            known.append(item);
    }
}

Institution merged(Institution known, const Institution &incoming)
{
    addMissing(known.aliases, incoming.aliases);
    known.aliases.sort();
    return known;
}

Commitment merged(Commitment known, const Commitment &incoming)
{
    known.title = merged(known.title, incoming.title);
    known.text = merged(known.text, incoming.text);
    known.note = merged(known.note, incoming.note);
    if (!known.due)
        known.due = incoming.due;
    if (known.externalId.isEmpty()) {
        known.externalId = incoming.externalId;
        known.isExternalIdInferred = incoming.isExternalIdInferred;
    }
    for (const Involvement &involvement : incoming.involvements) {
        const bool isKnown =
            std::any_of(known.involvements.cbegin(), known.involvements.cend(), [&](const auto &other) {
                return other.institution == involvement.institution && other.role == involvement.role;
            });
        if (!isKnown)
            known.involvements.append(involvement);
    }
    addMissing(known.categories, incoming.categories);
    return known;
}

/// Puts a batch into the dossier's tables, one kind of thing after the other, and counts what it changed.
class BatchImport
{
public:
    BatchImport(SQLite::Database &db, const Contents &known, const ImportBatch &batch, const Progress &progress)
        : m_db(db), m_known(known), m_batch(batch.contents), m_source(batch.source), m_progress(progress)
    {}

    Result<ImportCounts> run()
    {
        using Step = Result<> (BatchImport::*)();
        for (const Step step : {&BatchImport::plans, &BatchImport::institutions, &BatchImport::commitments,
                                &BatchImport::people, &BatchImport::rounds, &BatchImport::ratings}) {
            if (Result<> done = (this->*step)(); !done)
                return done.error();
        }
        return m_counts;
    }

private:
    Result<> plans()
    {
        PlanRepository repository(m_db);
        for (const ActionPlan &plan : m_batch.plans) {
            if (m_known.plan(plan.id))
                continue;
            if (Result<> put = repository.put(plan); !put)
                return put;
            ++m_counts.plans;
        }
        for (const Category &category : m_batch.categories) {
            if (m_known.category(category.id))
                continue;
            if (Result<> put = repository.put(category); !put)
                return put;
        }
        return {};
    }

    Result<> institutions()
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

    Result<> commitments()
    {
        CommitmentRepository repository(m_db);
        QHash<CommitmentId, const Commitment *> known;
        for (const Commitment &commitment : m_known.commitments)
            known.insert(commitment.id, &commitment);
        int done = 0;
        for (const Commitment &commitment : m_batch.commitments) {
            if (m_progress.cancelled())
                return Error{ErrorCode::Cancelled, u"cancelled"_s, m_source};
            m_progress.at(++done, int(m_batch.commitments.size()));
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

    Result<> people()
    {
        PersonRepository repository(m_db);
        for (const Person &person : m_batch.people) {
            const Person *known = m_known.personNamed(person.name);
            m_people.insert(person.id, known ? known->id : person.id);
            if (known)
                continue;
            if (Result<> put = repository.put(person); !put)
                return put;
        }
        return {};
    }

    Result<> rounds()
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
        for (Round round : m_batch.rounds) {
            if (m_known.round(round.id))
                continue;
            round.position += int(m_known.roundsOf(round.plan).size());
            if (Result<> put = repository.put(round); !put)
                return put;
        }
        return {};
    }

    Result<> ratings()
    {
        RatingRepository repository(m_db);
        int done = 0;
        for (Rating rating : m_batch.ratings) {
            if (m_progress.cancelled())
                return Error{ErrorCode::Cancelled, u"cancelled"_s, m_source};
            m_progress.at(++done, int(m_batch.ratings.size()));
            if (Result<> admitted = checkLevel(rating); !admitted)
                return admitted;
            rating.key.person = m_people.value(rating.key.person, rating.key.person);
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

    Result<> checkLevel(const Rating &rating) const
    {
        const Round *round = m_batch.round(rating.key.round);
        const auto pack = round ? m_packs.constFind({round->method, round->methodVersion}) : m_packs.cend();
        if (pack != m_packs.cend() && pack->admits(rating.key.criterion, rating.level))
            return {};
        return Error{ErrorCode::InvalidInput,
                     u"import.level"_s,
                     m_source,
                     {rating.level.toString(), rating.key.criterion.toString()}};
    }

    SQLite::Database &m_db;
    const Contents &m_known;
    const Contents &m_batch;
    QString m_source;
    const Progress &m_progress;
    ImportCounts m_counts;
    QHash<PersonId, PersonId> m_people; ///< a person of the batch may be known under another id
    QMap<std::pair<QString, QString>, MethodPack> m_packs;
};

} // namespace

Result<ImportCounts> Dossier::put(const ImportBatch &batch, const Progress &progress)
{
    return BatchImport(m_file->db(), m_contents, batch, progress).run();
}

Result<ImportCounts> Dossier::import(const ImportBatch &batch, const Progress &progress)
{
    ImportCounts counts;
    const Result<> imported = change(u"imported"_s, {batch.source, batch.layout}, [&]() -> Result<> {
        const Result<ImportCounts> result = put(batch, progress);
        if (!result)
            return result.error();
        counts = *result;
        return {};
    });
    if (!imported)
        return imported.error();
    return counts;
}
