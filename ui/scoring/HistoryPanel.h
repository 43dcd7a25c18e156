#pragma once

#include "ui/scoring/CriterionPanel.h"

struct RatingStep;

/// The history of one rating in words: when, who, from what to what; newest first.
class HistoryPanel : public CriterionPanel
{
    Q_OBJECT

public:
    explicit HistoryPanel(QWidget *parent = nullptr);

protected:
    void fill(const MethodPack &pack, const Criterion &criterion) override;

private:
    void addStep(const MethodPack &pack, const RatingStep &step);
    QString levelWord(const MethodPack &pack, const LevelCode &level) const;
    QString personName(const QString &name) const;
};
