#include "core/storage/RecommendationRepository.h"

#include "core/storage/Attempt.h"

Result<QList<Recommendation>> RecommendationRepository::recommendations() const
{
    return attempt(QString(), [&] {
        const auto commitments = linksOf<CommitmentId>(m_db, "SELECT recommendation, commitment FROM "
                                                             "recommendation_commitment ORDER BY recommendation, "
                                                             "commitment");
        QList<Recommendation> recommendations;
        SQLite::Statement query(m_db, "SELECT id, plan, number, text, addressee, follow_up FROM recommendation "
                                      "ORDER BY plan, number, id");
        while (query.executeStep())
            recommendations.append({.id = idOf<RecommendationId>(query.getColumn(0)),
                                    .plan = idOf<ActionPlanId>(query.getColumn(1)),
                                    .number = query.getColumn(2).getInt(),
                                    .text = localizedOf(query.getColumn(3)),
                                    .addressee = idOf<InstitutionId>(query.getColumn(4)),
                                    .commitments = commitments.value(textOf(query.getColumn(0))),
                                    .followUp = localizedOf(query.getColumn(5))});
        return recommendations;
    });
}

Result<> RecommendationRepository::put(const Recommendation &recommendation)
{
    return attempt(QString::number(recommendation.number), [&] {
        const QString id = recommendation.id.toString();
        m_statements.run("INSERT INTO recommendation (id, plan, number, text, addressee, follow_up) VALUES "
                         "(?,?,?,?,?,?) ON CONFLICT (id) DO UPDATE SET plan = excluded.plan, number = "
                         "excluded.number, text = excluded.text, addressee = excluded.addressee, follow_up = "
                         "excluded.follow_up",
                         id, recommendation.plan.toString(), recommendation.number, recommendation.text,
                         recommendation.addressee.isValid() ? recommendation.addressee.toString() : QString(),
                         recommendation.followUp);
        m_statements.run("DELETE FROM recommendation_commitment WHERE recommendation = ?", id);
        for (const CommitmentId &commitment : recommendation.commitments)
            m_statements.run("INSERT INTO recommendation_commitment (recommendation, commitment) VALUES (?,?)", id,
                             commitment.toString());
    });
}

Result<> RecommendationRepository::remove(RecommendationId id)
{
    return attempt(id.toString(), [&] {
        m_statements.run("DELETE FROM recommendation_commitment WHERE recommendation = ?", id.toString());
        m_statements.run("DELETE FROM recommendation WHERE id = ?", id.toString());
    });
}
