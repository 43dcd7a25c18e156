#include "ui/about/CommentsPage.h"

#include "ui/about/AboutList.h"
#include "ui/window/Workspace.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

CommentsPage::CommentsPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_summary(new QLabel(this)),
      m_all(new QCheckBox(tr("Show resolved ones, too"), this)),
      m_list(makeAboutList(tr("Comments, newest first"),
                           {tr("When"), tr("Who"), tr("About"), tr("Comment"), tr("State")}, this))
{
    m_summary->setObjectName(u"commentsSummary"_s);
    m_summary->setWordWrap(true);
    m_list->setObjectName(u"allComments"_s);
    m_list->header()->setSectionResizeMode(3, QHeaderView::Stretch);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_summary);
    layout->addWidget(m_all);
    layout->addWidget(m_list, 1);
    layout->addStretch(); // for where there is no list
    connect(m_all, &QCheckBox::toggled, this, &CommentsPage::fill);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        const auto id = CommentId::parse(item->data(0, Qt::UserRole).toString());
        const Comment *comment = id ? m_workspace.contents().comment(*id) : nullptr;
        if (comment)
            Q_EMIT placeChosen({.kind = u"comment"_s,
                                .id = id->toString(),
                                .plan = m_workspace.contents().planOf(comment->subject),
                                .subject = comment->subject,
                                .round = comment->round,
                                .criterion = comment->criterion});
    });
    fill();
}

QString CommentsPage::about(const Comment &comment) const
{
    const Contents &contents = m_workspace.contents();
    const Milestone *milestone = contents.milestone(comment.subject.milestone().value_or(MilestoneId()));
    const Commitment *commitment =
        contents.commitment(milestone ? milestone->commitment : comment.subject.commitment().value_or(CommitmentId()));
    const Cluster *cluster = contents.cluster(comment.subject.cluster().value_or(ClusterId()));
    const MethodPack *pack = m_workspace.dossier().methodOf(comment.round);
    const Criterion *criterion = pack ? pack->criterion(comment.criterion) : nullptr;
    QStringList parts{commitment ? commitment->number : cluster ? cluster->number : tr("Plan")};
    if (milestone)
        parts.append(milestone->number);
    if (criterion)
        parts.append(criterion->title.in(m_workspace.language()));
    return parts.join(u" · "_s);
}

void CommentsPage::fill()
{
    const Contents &contents = m_workspace.contents();
    const QList<Comment> &all = contents.comments;
    const auto open =
        std::count_if(all.cbegin(), all.cend(), [&](const Comment &one) { return !contents.isResolved(one); });
    m_summary->setText(all.isEmpty()
                           ? tr("There are no comments yet. In Score, Ctrl+M writes one.")
                           : tr("%n comment(s), %1 of them not resolved", nullptr, int(all.size())).arg(open));
    m_all->setVisible(open < all.size());
    m_list->setVisible(!all.isEmpty());
    m_list->clear();
    const Catalogue catalogue = m_workspace.catalogue();
    for (auto it = all.crbegin(); it != all.crend(); ++it) {
        if (contents.isResolved(*it) && !m_all->isChecked())
            continue;
        const Person *person = contents.person(it->person);
        const QDateTime at = it->writtenAt.toLocalTime();
        auto *item = new QTreeWidgetItem(
            m_list, {catalogue.date(at.date()) + u' ' + catalogue.locale().toString(at.time(), u"HH:mm"_s),
                     person ? person->name : QString(), about(*it), it->text.simplified(),
                     contents.isResolved(*it) ? tr("resolved") : tr("open", "a comment that is not resolved")});
        item->setData(0, Qt::UserRole, it->id.toString());
        item->setToolTip(3, it->text);
    }
    for (const int column : {0, 1, 2, 4})
        m_list->resizeColumnToContents(column);
}
