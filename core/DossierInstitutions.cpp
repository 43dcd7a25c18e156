// Dossier: institutions, and doubles of them put together.
#include "core/Dossier.h"

#include "core/base/FoldedText.h"
#include "core/storage/CommitmentRepository.h"
#include "core/storage/DossierFile.h"
#include "core/storage/InstitutionRepository.h"
#include "core/storage/MilestoneRepository.h"
#include "core/storage/ProcessEventRepository.h"
#include "core/storage/ProposalRepository.h"
#include "core/storage/RecommendationRepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Sorted, each once, without what the institution is called anyway.
QStringList otherNames(QStringList names, const Institution &institution)
{
    for (QString &name : names)
        name = name.simplified();
    names.removeAll(QString());
    names.removeAll(institution.name);
    names.removeAll(institution.acronym);
    names.removeDuplicates();
    names.sort();
    return names;
}

/// False where one of the countries is not known.
bool isOfAnotherCountry(const Institution &one, const Institution &other)
{
    return !one.country.isEmpty() && !other.country.isEmpty() && foldedText(one.country) != foldedText(other.country);
}

Institution joined(Institution keep, const QList<Institution> &doubles)
{
    for (const Institution &one : doubles) {
        if (keep.acronym.isEmpty())
            keep.acronym = one.acronym;
        keep.aliases += one.aliases;
        keep.aliases += {one.name, one.acronym};
    }
    keep.aliases = otherNames(keep.aliases, keep);
    return keep;
}

/// The same reference after the merge.
class Moved
{
public:
    Moved(InstitutionId keep, const QList<InstitutionId> &doubles) : m_keep(keep), m_doubles(doubles) {}

    InstitutionId of(InstitutionId id) const { return m_doubles.contains(id) ? m_keep : id; }

    Commitment of(Commitment commitment) const
    {
        QList<Involvement> kept;
        for (Involvement involvement : std::as_const(commitment.involvements)) {
            involvement.institution = of(involvement.institution);
            const bool isThere = std::any_of(kept.cbegin(), kept.cend(), [&](const Involvement &other) {
                return other.institution == involvement.institution && other.role == involvement.role;
            });
            if (!isThere)
                kept.append(involvement);
        }
        commitment.involvements = kept;
        return commitment;
    }
    Milestone of(Milestone milestone) const
    {
        QList<InstitutionId> kept;
        for (const InstitutionId &id : std::as_const(milestone.institutions)) {
            if (!kept.contains(of(id)))
                kept.append(of(id));
        }
        milestone.institutions = kept;
        return milestone;
    }
    ProcessEvent of(ProcessEvent event) const
    {
        for (Participant &participant : event.participants)
            participant.institution = of(participant.institution);
        return event;
    }
    Proposal of(Proposal proposal) const
    {
        proposal.institution = of(proposal.institution);
        return proposal;
    }
    Recommendation of(Recommendation recommendation) const
    {
        recommendation.addressee = of(recommendation.addressee);
        return recommendation;
    }

private:
    InstitutionId m_keep;
    QList<InstitutionId> m_doubles;
};

template <typename T, typename Repository>
Result<> putMoved(const QList<T> &items, const Moved &moved, Repository repository)
{
    for (const T &item : items) {
        const T wanted = moved.of(item);
        if (wanted == item)
            continue;
        if (Result<> put = repository.put(wanted); !put)
            return put;
    }
    return {};
}

bool isReferredTo(const Contents &contents, InstitutionId id)
{
    const Moved away(InstitutionId::create(), {id});
    const auto refers = [&](const auto &items) {
        return std::any_of(items.cbegin(), items.cend(), [&](const auto &item) { return away.of(item) != item; });
    };
    return refers(contents.commitments) || refers(contents.milestones) || refers(contents.events) ||
           refers(contents.proposals) || refers(contents.recommendations);
}

} // namespace

Result<InstitutionId> Dossier::saveInstitution(Institution institution)
{
    const bool isKnown = m_contents.institution(institution.id) != nullptr;
    institution.name = institution.name.simplified();
    institution.acronym = institution.acronym.simplified();
    institution.aliases = otherNames(institution.aliases, institution);
    if (institution.name.isEmpty())
        return Error{ErrorCode::InvalidInput, u"institution.nameless"_s, institution.acronym};
    for (const Institution &other : std::as_const(m_contents.institutions)) {
        if (other.id != institution.id && other.country == institution.country && other.name == institution.name)
            return Error{ErrorCode::Conflict, u"institution.name-taken"_s, institution.name};
    }
    if (!institution.id.isValid())
        institution.id = InstitutionId::create();
    const Result<> saved = change(isKnown ? u"institution-changed"_s : u"institution-added"_s, {institution.name},
                                  [&] { return InstitutionRepository(m_file->db()).put(institution); });
    if (!saved)
        return saved.error();
    return institution.id;
}

Result<> Dossier::removeInstitution(InstitutionId id)
{
    const Institution *known = m_contents.institution(id);
    if (!known)
        return Error{ErrorCode::NotFound, u"institution.unknown"_s, id.toString()};
    if (isReferredTo(m_contents, id))
        return Error{ErrorCode::Refused, u"institution.in-use"_s, known->name};
    return change(u"institution-removed"_s, {known->name},
                  [&] { return InstitutionRepository(m_file->db()).remove(id); });
}

Result<> Dossier::mergeInstitutions(InstitutionId keep, const QList<InstitutionId> &ids)
{
    const Institution *kept = m_contents.institution(keep);
    if (!kept)
        return Error{ErrorCode::NotFound, u"institution.unknown"_s, keep.toString()};
    QList<Institution> doubles;
    QStringList names;
    for (const InstitutionId &id : ids) {
        const Institution *known = m_contents.institution(id);
        if (!known)
            return Error{ErrorCode::NotFound, u"institution.unknown"_s, id.toString()};
        if (id == keep || names.contains(known->name))
            return Error{ErrorCode::InvalidInput, u"institution.merged-with-itself"_s, known->name};
        if (isOfAnotherCountry(*known, *kept))
            return Error{ErrorCode::Refused,
                         u"institution.of-another-country"_s,
                         known->name,
                         {known->country, kept->country}};
        doubles.append(*known);
        names.append(known->name);
    }
    if (doubles.isEmpty())
        return {};
    const Institution wanted = joined(*kept, doubles);
    const Moved moved(keep, ids);
    return change(u"institutions-merged"_s, {names.join(u"; "_s), wanted.name}, [&]() -> Result<> {
        SQLite::Database &db = m_file->db();
        Result<> done = InstitutionRepository(db).put(wanted);
        if (done)
            done = putMoved(m_contents.commitments, moved, CommitmentRepository(db));
        if (done)
            done = putMoved(m_contents.milestones, moved, MilestoneRepository(db));
        if (done)
            done = putMoved(m_contents.events, moved, ProcessEventRepository(db));
        if (done)
            done = putMoved(m_contents.proposals, moved, ProposalRepository(db));
        if (done)
            done = putMoved(m_contents.recommendations, moved, RecommendationRepository(db));
        for (qsizetype i = 0; done && i < ids.size(); ++i)
            done = InstitutionRepository(db).remove(ids.at(i));
        return done;
    });
}
