#pragma once

#include "ui/scoring/CriterionPanel.h"

class QLabel;

/// The guidance for one criterion: what is asked, and every level with its meaning, the chosen one marked. Where one
/// has used the same level before, it says where.
class GuidancePanel : public CriterionPanel
{
    Q_OBJECT

public:
    explicit GuidancePanel(QWidget *parent = nullptr);

Q_SIGNALS:
    void commitmentRequested(const CommitmentId &id);
    void chosenShown(QWidget *guide); ///< the chosen level's guidance, made anew

protected:
    void fill(const MethodPack &pack, const Criterion &criterion) override;

private:
    void addLevels(const MethodPack &pack, const Criterion &criterion, const LevelCode &chosen);
    void addLevel(const QString &glyph, const QString &label, const QString &guidance, bool isChosen);
    void addOtherUses(const MethodPack &pack, const Criterion &criterion, const LevelCode &chosen);
    QLabel *addText(const QString &text, bool isSecondary = false);
};
