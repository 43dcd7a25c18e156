#pragma once

#include "core/model/Milestone.h"

#include <QWidget>

class CardStack;
class Chip;
class Workspace;

/// One milestone in Score mode: number and title, dates, who answers for it, and its own cards.
class MilestoneBlock : public QWidget
{
    Q_OBJECT

public:
    MilestoneBlock(Workspace &workspace, const Milestone &milestone, QWidget *parent);

    const Milestone &milestone() const { return m_milestone; }
    CardStack *cards() const { return m_cards; }

Q_SIGNALS:
    void editRequested(const QString &id);

private:
    QWidget *buildHead(Workspace &workspace);
    QString dates(const Workspace &workspace) const;

    Milestone m_milestone;
    CardStack *m_cards;
};
