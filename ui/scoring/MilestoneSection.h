#pragma once

#include "core/evaluation/OpenItems.h"
#include "core/model/Change.h"
#include "core/model/Milestone.h"

#include <QWidget>

class CardStack;
class Chip;
class MilestoneBlock;
class MilestoneSheet;
class QVBoxLayout;
class SectionHeader;
class Workspace;
struct UnsavedText;

/// The milestones of the commitment at work, under its cards: each with its own, and the sheet to add or change one.
class MilestoneSection : public QWidget
{
    Q_OBJECT

public:
    explicit MilestoneSection(QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace);
    void refresh();

    bool focusOpen(OpenKind kind, bool forward, bool fromEdge); ///< as of CardStack, over all milestones
    CardStack *cardsWith(const QWidget *focus) const;           ///< those of the milestone that has the keyboard
    const QList<MilestoneBlock *> &blocks() const { return m_blocks; }
    void add();

Q_SIGNALS:
    void wanted();                   ///< its page should be shown
    void sheetBegun(QWidget *sheet); ///< it should come into sight
    void currentCriterionChanged(const Subject &subject, const CriterionCode &criterion);
    void commentsRequested(); ///< on the card with the keyboard
    void message(const QString &text);

private:
    void rebuild(const QList<Milestone> &milestones);
    void beginSheet(const QString &id);
    bool mayLeaveSheet();
    void takeBack(const UnsavedText &kept);
    void countRated();

    Workspace *m_workspace = nullptr;
    QString m_built{}; ///< round, language and appearance the blocks were made for
    QList<Milestone> m_shown{};
    SectionHeader *m_header;
    QVBoxLayout *m_column;
    MilestoneSheet *m_sheet;
    Chip *m_add;
    QList<MilestoneBlock *> m_blocks{};
};
