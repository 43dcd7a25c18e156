#pragma once

#include "core/model/Rating.h"

#include <QWidget>

class Chip;
class EvidenceDesk;
class FlowLayout;
class Workspace;

/// The evidence of one rating as chips, with a way to add more.
class EvidenceStrip : public QWidget
{
    Q_OBJECT

public:
    EvidenceStrip(Workspace &workspace, EvidenceDesk &desk, QWidget *parent);

    void show(const Subject &subject, const CriterionCode &criterion, const QList<EvidenceId> &evidence, bool canAdd);
    void openAddMenu();
    void setLast(QWidget *widget); ///< stands behind all the others

private:
    void openItemMenu(Chip *chip, EvidenceId id);

    Workspace &m_workspace;
    EvidenceDesk &m_desk;
    FlowLayout *m_flow;
    Chip *m_add;
    QWidget *m_last = nullptr;
    Subject m_subject{};
    CriterionCode m_criterion{};
};
