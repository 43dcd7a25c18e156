#include "ui/scoring/EvidenceStrip.h"

#include "ui/scoring/EvidenceDesk.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/window/CopyStates.h"
#include "ui/window/Workspace.h"

#include <QMenu>

using namespace Qt::StringLiterals;

EvidenceStrip::EvidenceStrip(Workspace &workspace, EvidenceDesk &desk, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_desk(desk), m_flow(new FlowLayout(this)),
      m_add(new Chip(Chip::Kind::Link, tr("+ evidence"), this))
{
    m_add->setObjectName(u"addEvidence"_s);
    m_add->setToolTip(tr("Add a file or a link (Ctrl+E); files can also be dropped on the card"));
    connect(m_add, &Chip::clicked, this, &EvidenceStrip::openAddMenu);
    m_flow->addWidget(m_add);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void EvidenceStrip::show(const Subject &subject, const CriterionCode &criterion, const QList<EvidenceId> &evidence,
                         bool canAdd)
{
    m_subject = subject;
    m_criterion = criterion;
    m_flow->removeWidget(m_add);
    if (m_last)
        m_flow->removeWidget(m_last);
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    for (const EvidenceId &id : evidence) {
        const Evidence *item = m_workspace.contents().evidenceItem(id);
        if (!item)
            continue;
        auto *chip = new Chip(Chip::Kind::Plain, u"E-%1 · %2"_s.arg(QString::number(item->number), item->title), this);
        const bool isBroken = isDamaged(m_workspace.copyStates().of(*item));
        chip->setIconName(isBroken ? u"warning"_s : item->digest.isEmpty() ? u"link"_s : u"document"_s);
        chip->setProperty("evidence", item->id.toString());
        chip->setToolTip(isBroken ? tr("The stored copy is altered or missing; see it in the library.")
                                  : item->digest.isEmpty() ? item->url
                                                           : item->fileName);
        chip->setAccessibleName(tr("Evidence %1: %2").arg(QString::number(item->number), item->title));
        chip->setAccessibleDescription(isBroken ? chip->toolTip() : QString());
        connect(chip, &Chip::clicked, this, [this, chip, id] { openItemMenu(chip, id); });
        m_flow->addWidget(chip);
        chip->show();
        // A new widget stands last in the window's tab order; here it comes just before "+ evidence".
        QWidget::setTabOrder(m_add->previousInFocusChain(), chip);
        QWidget::setTabOrder(chip, m_add);
    }
    m_flow->addWidget(m_add);
    if (m_last)
        m_flow->addWidget(m_last);
    m_add->setVisible(canAdd);
    updateGeometry();
}

void EvidenceStrip::setLast(QWidget *widget)
{
    m_last = widget;
    widget->setParent(this);
    m_flow->addWidget(widget);
}

void EvidenceStrip::openAddMenu()
{
    QMenu menu(this);
    m_desk.fillAddMenu(menu, m_subject, m_criterion);
    menu.setActiveAction(menu.actions().constFirst());
    menu.exec(m_add->mapToGlobal(QPoint(0, m_add->height() + 2)));
}

void EvidenceStrip::openItemMenu(Chip *chip, EvidenceId id)
{
    QMenu menu(this);
    m_desk.fillItemMenu(menu, id, m_subject, m_criterion);
    if (!menu.actions().isEmpty())
        menu.setActiveAction(menu.actions().constFirst());
    menu.exec(chip->mapToGlobal(QPoint(0, chip->height() + 2)));
}
