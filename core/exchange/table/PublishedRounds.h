#pragma once

#include "core/exchange/table/CommitmentRow.h"
#include "core/method/MethodLibrary.h"
#include "core/model/Contents.h"

/// The rounds that published codes go into: one a plan, by the method of the plan's rows.
struct PublishedRound
{
    QMap<QString, LibraryMethod> methods{};
    QString key{}; ///< names the rounds of a family of tables; empty: "irm", with the method where it is not irm-2011
    LocalizedText title{};
    LocalizedText note{};
    std::optional<QDate> asOf{}; ///< nothing: worked out from plan and due dates
    QString personName{};
    QHash<QString, LocalizedText> planNotes{}; ///< "Country/number" -> what else has to be said of its codes
    QString source{};                          ///< name of the file
};

/// Makes the rounds, ratings and published values of a batch. Ids come from natural keys; what the dossier has already
/// is met again, in the version of the method it was opened with.
class PublishedRounds
{
public:
    PublishedRounds(const Contents &existing, const PublishedRound &published, Contents &contents);

    /// Where a plan has neither as-of date nor end, the latest due date of its commitments stands in.
    void setLatestDue(const QHash<ActionPlanId, QDate> &dates) { m_latestDue = dates; }
    /// Codes and published values of a row; `digest` is that of the text they are about.
    void add(const CommitmentRow &row, const ActionPlan &plan, const Subject &subject, const QString &digest);
    const MethodPack *packOf(const CommitmentRow &row) const;

private:
    void addPublished(const PublishedValue &value);
    const Round &roundOf(const ActionPlan &plan, const MethodPack &pack);
    void keepMethod(const Round &round);
    const MethodPack &packOf(const Round &round);
    QString criterionDigestOf(const Round &round, const CriterionCode &criterion);
    PersonId person();
    QDate asOfFor(const ActionPlan &plan, const MethodPack &pack) const;

    const Contents &m_existing;
    const PublishedRound &m_published;
    Contents &m_contents;
    QHash<ActionPlanId, QDate> m_latestDue;
    QHash<ActionPlanId, qsizetype> m_roundByPlan;
    QMap<std::pair<QString, QString>, MethodPack> m_storedPacks;
    QHash<std::pair<QString, CriterionCode>, QString> m_digests; ///< by method and version
    std::optional<PersonId> m_person;
};
