#pragma once

#include "core/evaluation/BeforeAfter.h"
#include "core/model/Contents.h"
#include "ui/charts/ChartCard.h"

class QCheckBox;
class QComboBox;

/// Two times of the plan beside one another, for a pair of rounds or phases and a criterion that are chosen here; says what
/// rose, stayed and fell, and what is not compared and why.
class BeforeAfterCard : public ChartCard
{
    Q_OBJECT

public:
    explicit BeforeAfterCard(QWidget *parent = nullptr);

    /// `packOf` knows the pack of each pair's later round as long as the pairs are shown.
    void setPairs(const QList<BeforeAfter> &pairs, const MethodOfRound &packOf, const Contents &contents,
                  const QString &language, const QString &basis);
    void retranslateFields();

Q_SIGNALS:
    void crossWalksChosen(const QStringList &ids);

private:
    void showPair();
    void showCriterion();
    void offerCrossWalk(const BeforeAfter &pair);
    QString sentence(const CriterionBeforeAfter *one, const BeforeAfter &pair) const;
    QString pairTitle(const BeforeAfter &pair) const;
    QString criterionTitle(const BeforeAfter &pair, const CriterionCode &criterion) const;

    QList<BeforeAfter> m_pairs{};
    MethodOfRound m_packOf{};
    QHash<RoundId, QString> m_rounds{}; ///< titles
    QString m_language{};
    QString m_basis{};
    QComboBox *m_pair;
    QComboBox *m_criterion;
    QCheckBox *m_walk;
};
