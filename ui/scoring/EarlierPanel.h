#pragma once

#include "core/evaluation/EarlierRatings.h"

#include "ui/scoring/CriterionPanel.h"

/// How the same thing was judged before: in earlier rounds of the plan, and a commitment like it in the plan before.
/// Shown only once there is an answer of one's own, and to be read only: nothing goes from here into a rating.
class EarlierPanel : public CriterionPanel
{
    Q_OBJECT

public:
    explicit EarlierPanel(QWidget *parent = nullptr);

protected:
    void fill(const MethodPack &pack, const Criterion &criterion) override;

private:
    void addText(const QString &text, bool isSecondary);
    void addHeading(const QString &text);
    void addRating(const MethodPack &pack, const EarlierRating &earlier, const LevelCode &now);
    void addSimilar(const MethodPack &pack, const LevelCode &now);
    QString reasonFor(const SimilarCommitment &similar) const;
};
