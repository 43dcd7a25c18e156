// Dossier: milestones, clusters and officials of commitments.
#include "core/Dossier.h"

#include "core/storage/ClusterRepository.h"
#include "core/storage/DossierFile.h"
#include "core/storage/MilestoneRepository.h"
#include "core/storage/OfficialRepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Error fieldError(const QString &what, const QString &where, const QStringList &arguments = {})
{
    return {ErrorCode::InvalidInput, what, where, arguments};
}

bool hasRatings(const Contents &contents, const Subject &subject)
{
    return std::any_of(contents.ratings.keyBegin(), contents.ratings.keyEnd(),
                       [&](const RatingKey &key) { return key.subject == subject; });
}

Result<> checkMilestone(const Contents &contents, const Milestone &milestone)
{
    if (!contents.commitment(milestone.commitment))
        return Error{ErrorCode::NotFound, u"subject.unknown"_s, milestone.commitment.toString()};
    if (milestone.number.trimmed().isEmpty())
        return fieldError(u"milestone.no-number"_s, milestone.title.in(u"es"_s));
    if (milestone.title.isEmpty() && milestone.text.isEmpty())
        return fieldError(u"milestone.no-text"_s, milestone.number);
    if (milestone.starts && milestone.due && milestone.due->lastDay() < milestone.starts->lastDay())
        return fieldError(u"milestone.dates"_s, milestone.number,
                          {milestone.starts->toString(), milestone.due->toString()});
    for (const Milestone &other : contents.milestonesOf(milestone.commitment)) {
        if (other.id != milestone.id && other.number == milestone.number)
            return Error{ErrorCode::Conflict, u"milestone.number-taken"_s, milestone.number};
    }
    return {};
}

Result<> checkCluster(const Contents &contents, const Cluster &cluster)
{
    if (!contents.plan(cluster.plan))
        return Error{ErrorCode::NotFound, u"plan.unknown"_s, cluster.plan.toString()};
    if (cluster.number.trimmed().isEmpty())
        return fieldError(u"cluster.no-number"_s, cluster.title.in(u"es"_s));
    if (cluster.commitments.size() < 2)
        return fieldError(u"cluster.too-small"_s, cluster.number);
    for (const Cluster &other : contents.clustersOf(cluster.plan)) {
        if (other.id != cluster.id && other.number == cluster.number)
            return Error{ErrorCode::Conflict, u"cluster.number-taken"_s, cluster.number};
    }
    for (const CommitmentId &id : cluster.commitments) {
        const Commitment *commitment = contents.commitment(id);
        if (!commitment || commitment->plan != cluster.plan)
            return Error{ErrorCode::NotFound, u"subject.unknown"_s, id.toString()};
        const Cluster *other = contents.clusterOf(id);
        if (other && other->id != cluster.id)
            return Error{ErrorCode::Conflict,
                         u"cluster.commitment-taken"_s,
                         cluster.number,
                         {commitment->number, other->number}};
    }
    return {};
}

} // namespace

Result<MilestoneId> Dossier::saveMilestone(Milestone milestone)
{
    const Milestone *known = m_contents.milestone(milestone.id);
    if (!milestone.id.isValid())
        milestone.id = MilestoneId::create();
    if (!known)
        milestone.position = int(m_contents.milestonesOf(milestone.commitment).size());
    if (Result<> whole = checkMilestone(m_contents, milestone); !whole)
        return whole.error();
    const QString number = m_contents.commitment(milestone.commitment)->number;
    const Result<> saved = change(known ? u"milestone-changed"_s : u"milestone-added"_s, {milestone.number, number},
                                  [&] { return MilestoneRepository(m_file->db()).put(milestone); });
    if (!saved)
        return saved.error();
    return milestone.id;
}

Result<> Dossier::removeMilestone(MilestoneId id)
{
    const Milestone *known = m_contents.milestone(id);
    if (!known)
        return Error{ErrorCode::NotFound, u"subject.unknown"_s, id.toString()};
    if (hasRatings(m_contents, Subject::of(id)))
        return Error{ErrorCode::Refused, u"milestone.rated"_s, known->number};
    const Commitment *commitment = m_contents.commitment(known->commitment);
    return change(u"milestone-removed"_s, {known->number, commitment ? commitment->number : QString()},
                  [&] { return MilestoneRepository(m_file->db()).remove(id); });
}

Result<ClusterId> Dossier::saveCluster(Cluster cluster)
{
    std::sort(cluster.commitments.begin(), cluster.commitments.end());
    cluster.commitments.erase(std::unique(cluster.commitments.begin(), cluster.commitments.end()),
                              cluster.commitments.end());
    const bool isKnown = m_contents.cluster(cluster.id) != nullptr;
    if (!cluster.id.isValid())
        cluster.id = ClusterId::create();
    if (Result<> whole = checkCluster(m_contents, cluster); !whole)
        return whole.error();
    const Result<> saved = change(isKnown ? u"cluster-changed"_s : u"cluster-added"_s, {cluster.number},
                                  [&] { return ClusterRepository(m_file->db()).put(cluster); });
    if (!saved)
        return saved.error();
    return cluster.id;
}

Result<> Dossier::removeCluster(ClusterId id)
{
    const Cluster *known = m_contents.cluster(id);
    if (!known)
        return Error{ErrorCode::NotFound, u"subject.unknown"_s, id.toString()};
    if (hasRatings(m_contents, Subject::of(id)))
        return Error{ErrorCode::Refused, u"cluster.rated"_s, known->number};
    return change(u"cluster-removed"_s, {known->number}, [&] { return ClusterRepository(m_file->db()).remove(id); });
}

Result<OfficialId> Dossier::saveOfficial(Official official)
{
    const Commitment *commitment = m_contents.commitment(official.commitment);
    if (!commitment)
        return Error{ErrorCode::NotFound, u"subject.unknown"_s, official.commitment.toString()};
    if (official.name.trimmed().isEmpty() && official.position.trimmed().isEmpty())
        return fieldError(u"official.nameless"_s, commitment->number);
    if (!official.id.isValid())
        official.id = OfficialId::create();
    const Result<> saved = change(u"official-saved"_s, {commitment->number},
                                  [&] { return OfficialRepository(m_file->db()).put(official); });
    if (!saved)
        return saved.error();
    return official.id;
}

Result<> Dossier::removeOfficial(OfficialId id)
{
    const auto known = std::find_if(m_contents.officials.cbegin(), m_contents.officials.cend(),
                                    [&](const Official &official) { return official.id == id; });
    if (known == m_contents.officials.cend())
        return Error{ErrorCode::NotFound, u"official.unknown"_s, id.toString()};
    const Commitment *commitment = m_contents.commitment(known->commitment);
    return change(u"official-removed"_s, {commitment ? commitment->number : QString()},
                  [&] { return OfficialRepository(m_file->db()).remove(id); });
}
