#include "core/storage/ClusterRepository.h"

#include "core/storage/Attempt.h"

Result<QList<Cluster>> ClusterRepository::clusters() const
{
    return attempt(QString(), [&] {
        const auto commitments = linksOf<CommitmentId>(
            m_db, "SELECT cluster, commitment FROM cluster_commitment ORDER BY cluster, commitment");
        QList<Cluster> clusters;
        SQLite::Statement query(m_db, "SELECT id, plan, number, title FROM cluster ORDER BY plan, number, id");
        while (query.executeStep()) {
            clusters.append({.id = idOf<ClusterId>(query.getColumn(0)),
                             .plan = idOf<ActionPlanId>(query.getColumn(1)),
                             .number = textOf(query.getColumn(2)),
                             .title = localizedOf(query.getColumn(3)),
                             .commitments = commitments.value(textOf(query.getColumn(0)))});
        }
        return clusters;
    });
}

Result<> ClusterRepository::put(const Cluster &cluster)
{
    return attempt(cluster.number, [&] {
        const QString id = cluster.id.toString();
        m_statements.run("INSERT INTO cluster (id, plan, number, title) VALUES (?,?,?,?) ON CONFLICT (id) DO UPDATE "
                         "SET plan = excluded.plan, number = excluded.number, title = excluded.title",
                         id, cluster.plan.toString(), cluster.number, cluster.title);
        m_statements.run("DELETE FROM cluster_commitment WHERE cluster = ?", id);
        for (const CommitmentId &commitment : cluster.commitments)
            m_statements.run("INSERT INTO cluster_commitment (cluster, commitment) VALUES (?,?)", id,
                             commitment.toString());
    });
}

Result<> ClusterRepository::remove(ClusterId id)
{
    return attempt(id.toString(), [&] {
        m_statements.run("DELETE FROM cluster_commitment WHERE cluster = ?", id.toString());
        m_statements.run("DELETE FROM cluster WHERE id = ?", id.toString());
    });
}
