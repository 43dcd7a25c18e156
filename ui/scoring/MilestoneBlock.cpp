#include "ui/scoring/MilestoneBlock.h"

#include "ui/scoring/CardStack.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Theme.h"
#include "ui/window/Workspace.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

MilestoneBlock::MilestoneBlock(Workspace &workspace, const Milestone &milestone, QWidget *parent)
    : QWidget(parent), m_milestone(milestone), m_cards(new CardStack(this))
{
    setObjectName(u"milestone."_s + milestone.number);
    m_cards->setEmbedded(true);
    m_cards->setWorkspace(&workspace);
    m_cards->setSubject(Subject::of(milestone.id));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 6);
    layout->setSpacing(6);
    layout->addWidget(buildHead(workspace));
    const QString &language = workspace.language();
    if (!milestone.text.isEmpty() && milestone.text.in(language) != milestone.title.in(language)) {
        auto *text = new QLabel(milestone.text.in(language), this);
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        layout->addWidget(text);
    }
    layout->addWidget(m_cards);
}

QWidget *MilestoneBlock::buildHead(Workspace &workspace)
{
    const QString &language = workspace.language();
    auto *head = new QWidget(this);
    const QString title = (m_milestone.title.isEmpty() ? m_milestone.text : m_milestone.title).in(language);
    auto *name = new QLabel(m_milestone.number + u" · "_s + title, head);
    name->setFont(Theme::boldFont());
    name->setWordWrap(true);
    name->setTextFormat(Qt::PlainText);
    auto *editing = new Chip(Chip::Kind::Link, tr("edit"), head);
    editing->setObjectName(u"editMilestone"_s);
    editing->setAccessibleName(tr("Edit milestone %1").arg(m_milestone.number));
    editing->setVisible(workspace.isWritable());
    connect(editing, &Chip::clicked, this, [this] { Q_EMIT editRequested(m_milestone.id.toString()); });
    QStringList details;
    if (const QString when = dates(workspace); !when.isEmpty())
        details.append(when);
    for (const InstitutionId &id : m_milestone.institutions) {
        if (const Institution *institution = workspace.contents().institution(id))
            details.append(institution->shortName());
    }
    auto *meta = new QLabel(details.join(u" · "_s), head);
    meta->setFont(Theme::smallFont());
    meta->setForegroundRole(QPalette::PlaceholderText);
    meta->setWordWrap(true);
    meta->setVisible(!details.isEmpty());
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(name, 1);
    row->addWidget(editing, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(meta);
    return head;
}

QString MilestoneBlock::dates(const Workspace &workspace) const
{
    const Catalogue catalogue = workspace.catalogue();
    if (m_milestone.starts && m_milestone.due)
        return tr("%1 to %2", "dates").arg(catalogue.date(*m_milestone.starts), catalogue.date(*m_milestone.due));
    if (m_milestone.due)
        return tr("due %1").arg(catalogue.date(*m_milestone.due));
    return m_milestone.starts ? tr("from %1").arg(catalogue.date(*m_milestone.starts)) : QString();
}
