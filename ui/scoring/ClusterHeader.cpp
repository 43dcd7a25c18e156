#include "ui/scoring/ClusterHeader.h"

#include "ui/widgets/Chip.h"
#include "ui/window/Workspace.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

ClusterHeader::ClusterHeader(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(u"clusterHeader"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
}

void ClusterHeader::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    refresh();
}

QString ClusterHeader::title() const
{
    const Cluster *cluster = m_workspace ? m_workspace->currentCluster() : nullptr;
    if (!cluster)
        return {};
    return cluster->title.isEmpty() ? tr("Cluster %1").arg(cluster->number)
                                    : cluster->number + u" · "_s + cluster->title.in(m_workspace->language());
}

void ClusterHeader::refresh()
{
    const Cluster *cluster = m_workspace ? m_workspace->currentCluster() : nullptr;
    const QString wanted = cluster ? cluster->id.toString() +
                                         subjectDigest(m_workspace->contents(), Subject::of(cluster->id)) +
                                         m_workspace->language() + cluster->number
                                   : QString();
    if (wanted == m_built)
        return;
    m_built = wanted;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (!cluster)
        return;
    addActions();
    for (const Commitment &commitment : m_workspace->contents().commitmentsOf(cluster->plan)) {
        if (!cluster->commitments.contains(commitment.id))
            continue;
        const QString &language = m_workspace->language();
        auto *link = new Chip(Chip::Kind::Link, commitment.number + u" · "_s + commitment.title.in(language), this);
        link->setMaximumTextWidth(QWIDGETSIZE_MAX);
        link->setToolTip(tr("Open the commitment"));
        connect(link, &Chip::clicked, this, [this, id = commitment.id] { Q_EMIT commitmentRequested(id); });
        m_column->addWidget(link);
        if (commitment.text.isEmpty())
            continue;
        auto *text = new QLabel(commitment.text.in(language), this);
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        text->setAccessibleName(tr("Official text of commitment %1").arg(commitment.number));
        m_column->addWidget(text);
    }
}

void ClusterHeader::addActions()
{
    auto *row = new QWidget(this);
    auto *explanation = new QLabel(tr("Commitments judged as one"), row);
    explanation->setForegroundRole(QPalette::PlaceholderText);
    auto *editing = new Chip(Chip::Kind::Link, tr("change or dissolve"), row);
    editing->setObjectName(u"editCluster"_s);
    editing->setAccessibleName(tr("Change or dissolve the cluster"));
    editing->setVisible(m_workspace->isWritable());
    connect(editing, &Chip::clicked, this, [this] {
        if (const auto id = m_workspace->cluster())
            Q_EMIT editRequested(id->toString());
    });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(explanation);
    layout->addWidget(editing);
    layout->addStretch(1);
    m_column->addWidget(row);
}
