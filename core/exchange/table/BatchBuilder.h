#pragma once

#include "core/exchange/table/CommitmentRow.h"
#include "core/exchange/table/InstitutionNames.h"
#include "core/exchange/table/PublishedRounds.h"
#include "core/exchange/table/TableLayout.h"
#include "core/model/ImportBatch.h"

#include <map>

/// Puts rows together as plans, institutions, commitments and ratings. All ids are made from natural keys. What the
/// dossier holds already is met again: a text that differs in white space only is the same, and fields that the table
/// has no column for stay as they are.
class BatchBuilder
{
public:
    BatchBuilder(const Contents &existing, const GivenFields &given);

    /// A plan that is known in more detail than rows tell; else plans come from the rows.
    void addPlan(const ActionPlan &plan);
    void setRound(const PublishedRound &round) { m_round = round; }
    /// A category for each value criterion, with those commitments under it that are coded "clear".
    void useValueCategories() { m_hasValueCategories = true; }
    /// Of plans that only the rows tell of.
    void setPlanTitle(const QString &title) { m_planTitle = title; }
    void setPlanLanguages(const QMap<QString, QString> &byCountry) { m_planLanguages = byCountry; }

    /// What rows are about, and the layout whose cells are kept.
    void setTable(SubjectKind subject, const QString &layout)
    {
        m_subject = subject;
        m_layout = layout;
    }

    /// The plan that the layout itself tells of.
    void setLayoutPlan(const LayoutPlan &plan) { m_layoutPlan = plan; }

    Contents build(const QList<CommitmentRow> &rows);

private:
    ActionPlan &planOf(const CommitmentRow &row);
    InstitutionNames &namesOf(const QString &country);
    void learnNames(const QList<CommitmentRow> &rows);
    Commitment commitmentOf(const CommitmentRow &row, const ActionPlan &plan);
    QList<Involvement> involvementsOf(const CommitmentRow &row, const QString &country);
    QList<CategoryId> categoriesOf(const CommitmentRow &row, const ActionPlan &plan);
    CategoryId category(const ActionPlan &plan, const QString &code, const LocalizedText &title, int position);
    void addPlanRow(const CommitmentRow &row, PublishedRounds *rounds);
    void addCommitment(const CommitmentRow &row, PublishedRounds *rounds);
    void addMilestones(const CommitmentRow &row, const Commitment &commitment, const ActionPlan &plan,
                       PublishedRounds *rounds);
    void addOfficials(const CommitmentRow &row, const Commitment &commitment);
    void addSourceCells(const CommitmentRow &row, const Subject &subject);
    void addClusters(const QList<CommitmentRow> &rows);
    QHash<ActionPlanId, QDate> latestDue(const QList<CommitmentRow> &rows);
    void sortContents();

    const Contents &m_existing;
    GivenFields m_given;
    Contents m_contents;
    std::optional<PublishedRound> m_round;
    SubjectKind m_subject = SubjectKind::Commitment;
    QString m_layout;
    LayoutPlan m_layoutPlan;
    bool m_hasValueCategories = false;
    QMap<QString, QString> m_planLanguages;
    QString m_planTitle;
    std::map<QString, InstitutionNames> m_names; ///< by country
    QHash<QString, qsizetype> m_planByKey;       ///< country, number -> place in the contents
    QHash<ActionPlanId, int> m_positions;
    QHash<CategoryId, qsizetype> m_categories;
};
