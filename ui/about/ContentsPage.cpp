#include "ui/about/ContentsPage.h"

#include "core/StoragePlace.h"
#include "core/model/PlanName.h"
#include "ui/about/AboutList.h"
#include "ui/window/BackgroundWork.h"
#include "ui/window/Workspace.h"

#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

ContentsPage::ContentsPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace),
      m_plans(makeAboutList(tr("Plans of the dossier"), {tr("Plan"), tr("Commitments"), tr("Not counted")}, this)),
      m_counts(makeAboutList(tr("How many there are of each"), {tr("What"), tr("How many")}, this)),
      m_place(new QLabel(this)), m_digest(new QLabel(tr("Digest of the content: being worked out…"), this))
{
    for (QTreeWidget *list : {m_plans, m_counts})
        list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_digest->setObjectName(u"dossierDigest"_s);
    m_place->setText(tr("File: %1").arg(QDir::toNativeSeparators(workspace.dossier().path())));
    for (QLabel *label : {m_place, m_digest}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_digest->setToolTip(tr("Two dossiers with the same digest hold the same. The journal is not part of it."));
    auto *lists = new QHBoxLayout;
    lists->addWidget(m_plans, 3);
    lists->addWidget(m_counts, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addLayout(lists, 1);
    layout->addWidget(m_place);
    layout->addWidget(m_digest);
    fillPlans();
    fillCounts();
    workOutDigest();
}

void ContentsPage::fillPlans()
{
    const Contents &contents = m_workspace.contents();
    for (const ActionPlan &plan : contents.plans) {
        const QList<Commitment> commitments = contents.commitmentsOf(plan.id);
        const auto counted = std::count_if(commitments.cbegin(), commitments.cend(),
                                           [](const Commitment &one) { return one.isCounted; });
        auto *item = new QTreeWidgetItem(m_plans, {planName(plan, m_workspace.catalogue()), QString::number(counted),
                                                   QString::number(commitments.size() - counted)});
        item->setToolTip(0, item->text(0));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    }
}

void ContentsPage::fillCounts()
{
    const Contents &contents = m_workspace.contents();
    const auto rated = std::count_if(contents.ratings.cbegin(), contents.ratings.cend(),
                                     [](const Rating &rating) { return rating.isRated(); });
    const QList<std::pair<QString, qint64>> counts{
        {tr("Institutions and organisations"), contents.institutions.size()},
        {tr("Officials"), contents.officials.size()},
        {tr("Milestones"), contents.milestones.size()},
        {tr("Clusters"), contents.clusters.size()},
        {tr("Rounds"), contents.rounds.size()},
        {tr("People"), contents.people.size()},
        {tr("Ratings"), rated},
        {tr("Flags set by hand"), contents.overrides.size()},
        {tr("Self-reports"), contents.selfReports.size()},
        {tr("Evidence"), contents.evidence.size()},
        {tr("Comments"), contents.comments.size()},
        {tr("Events"), contents.events.size()},
        {tr("Proposals"), contents.proposals.size()},
        {tr("Texts of the report"), contents.narratives.size()},
        {tr("Recommendations"), contents.recommendations.size()},
        {tr("Translated reasons"), contents.translations.size()},
        {tr("Changes in the journal"), m_workspace.dossier().journalLength()}};
    for (const auto &[what, count] : counts) {
        auto *item = new QTreeWidgetItem(m_counts, {what, QLocale().toString(count)});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    }
}

void ContentsPage::workOutDigest()
{
    const QString path = m_workspace.dossier().path();
    BackgroundWork::run<QString>(
        this, tr("Working out the digest…"),
        [path](const Progress &) {
            const auto dossier = Dossier::open(path, Access::ReadOnly, {});
            return dossier ? (*dossier)->digest() : QString();
        },
        [this](const QString &digest) { m_digest->setText(tr("Digest of the content: %1").arg(digest)); });
}
