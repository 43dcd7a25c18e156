#include "ui/sheets/ClusterSheet.h"

#include "ui/sheets/SheetChoices.h"
#include "ui/window/Workspace.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

ClusterSheet::ClusterSheet(QWidget *parent) : Sheet(parent)
{
    setObjectName(u"clusterSheet"_s);
    m_name = addLine(u"clusterTitle"_s, tr("Title"));
    m_number = addLine(u"clusterNumber"_s, tr("Number"), Width::Half);
    m_commitments = addCheckList(u"clusterCommitments"_s, tr("Commitments judged as one"));
    m_commitments->setEmptyText(tr("The plan holds no commitments yet."));
}

void ClusterSheet::beginOf(const QList<CommitmentId> &commitments) { begin({}, idTexts(commitments).join(u' ')); }

QString ClusterSheet::titleText(bool isNew) const { return isNew ? tr("New cluster") : tr("Cluster"); }

/// "C1", "C2" …: the first that no cluster of the plan has.
QString ClusterSheet::nextNumber() const
{
    QStringList taken;
    for (const Cluster &cluster : m_workspace->contents().clustersOf(m_workspace->plan()))
        taken.append(cluster.number);
    int number = 1;
    while (taken.contains(u"C%1"_s.arg(number)))
        ++number;
    return u"C%1"_s.arg(number);
}

void ClusterSheet::fill(const QString &id)
{
    const auto clusterId = ClusterId::parse(id);
    const Cluster *known = clusterId ? m_workspace->contents().cluster(*clusterId) : nullptr;
    const Cluster cluster =
        known ? *known : Cluster{.number = nextNumber(), .commitments = idsFrom<CommitmentId>(of().split(u' '))};
    m_number->setText(cluster.number);
    m_name->setText(cluster.title.in(m_workspace->language()));
    m_commitments->setItems(commitmentItems(*m_workspace), idTexts(cluster.commitments));
}

Result<QString> ClusterSheet::store(const QString &id)
{
    const auto clusterId = ClusterId::parse(id);
    const Cluster *known = clusterId ? m_workspace->contents().cluster(*clusterId) : nullptr;
    Cluster cluster = known ? *known : Cluster{.plan = m_workspace->plan()};
    cluster.number = m_number->text().trimmed();
    cluster.title = withText(cluster.title, *m_workspace, m_name->text());
    cluster.commitments = idsFrom<CommitmentId>(m_commitments->checked());
    const Result<ClusterId> saved = m_workspace->dossier().saveCluster(cluster);
    if (!saved)
        return saved.error();
    return saved->toString();
}

Result<> ClusterSheet::removeItem(const QString &id)
{
    return m_workspace->dossier().removeCluster(ClusterId::parse(id).value_or(ClusterId()));
}
