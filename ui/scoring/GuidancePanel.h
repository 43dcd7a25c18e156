#pragma once

#include "core/model/Subject.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;
class Workspace;
struct Criterion;
struct MethodPack;

/// The guidance for one criterion: what is asked, and every level with its meaning, the chosen one marked. Where one
/// has used the same level before, it says where.
class GuidancePanel : public QWidget
{
    Q_OBJECT

public:
    explicit GuidancePanel(QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace);
    void show(const std::optional<Subject> &subject, const CriterionCode &criterion);
    void refresh();

Q_SIGNALS:
    void commitmentRequested(const CommitmentId &id);
    void chosenShown(QWidget *guide); ///< the chosen level's guidance, made anew

private:
    void addLevels(const MethodPack &pack, const Criterion &criterion, const LevelCode &chosen);
    void addLevel(const QString &glyph, const QString &label, const QString &guidance, bool isChosen);
    void addOtherUses(const MethodPack &pack, const Criterion &criterion, const LevelCode &chosen);
    QLabel *addText(const QString &text, bool isSecondary = false);

    Workspace *m_workspace = nullptr;
    std::optional<Subject> m_subject{};
    CriterionCode m_criterion{};
    QVBoxLayout *m_layout;
};
