#include "ui/report/RecommendationsPage.h"

#include "ui/registers/RegisterModel.h"
#include "ui/report/RecommendationModel.h"
#include "ui/sheets/RecommendationSheet.h"
#include "ui/window/Workspace.h"

#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

RecommendationsPage::RecommendationsPage(QWidget *parent)
    : RegisterPage(new RecommendationModel, new RecommendationSheet,
                   {.name = tr("Recommendations"),
                    .add = tr("Add a recommendation"),
                    .fill = tr("Add a recommendation"),
                    .emptyIcon = u"report"_s,
                    .emptyTitle = tr("No recommendations yet"),
                    .emptyText = tr("What the evaluation recommends, to whom, and later what became of it. The report "
                                    "numbers them and groups them by addressee."),
                    .removed = tr("The recommendation was removed. Ctrl+Z brings it back.")},
                   parent),
      m_down(addButton(u"recommendationDown"_s, tr("Move down"))), m_up(addButton(u"recommendationUp"_s, tr("Move up")))
{
    setObjectName(u"recommendationsPage"_s);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    addKey(u"report.moveUp"_s, tr("Move the recommendation up"), Qt::ALT | Qt::Key_Up, [this] { move(-1); });
    addKey(u"report.moveDown"_s, tr("Move the recommendation down"), Qt::ALT | Qt::Key_Down, [this] { move(1); });
}

QString RecommendationsPage::summary() const
{
    const QList<Recommendation> all = m_workspace->contents().recommendationsOf(m_workspace->plan());
    const auto followed =
        std::count_if(all.cbegin(), all.cend(), [](const Recommendation &one) { return !one.followUp.isEmpty(); });
    return tr("%1; of %2 it is told what became of them")
        .arg(tr("%n recommendation(s)", nullptr, int(all.size())))
        .arg(followed);
}

void RecommendationsPage::refreshMore()
{
    const int row = m_workspace ? model()->rowOf(currentId()) : -1;
    const bool mayMove = row >= 0 && m_workspace->isWritable();
    m_up->setEnabled(mayMove && row > 0);
    m_down->setEnabled(mayMove && row + 1 < model()->rowCount());
    m_up->setVisible(model()->rowCount() > 0);
    m_down->setVisible(model()->rowCount() > 0);
}

void RecommendationsPage::move(int step)
{
    const QString id = currentId();
    const int row = m_workspace ? model()->rowOf(id) : -1;
    const int place = row + step;
    if (row < 0 || place < 0 || place >= model()->rowCount() || !m_workspace->isWritable())
        return;
    const Result<> moved = m_workspace->dossier().moveRecommendation(*RecommendationId::parse(id), place + 1);
    if (!moved) {
        Q_EMIT message(m_workspace->sentence(moved.error()));
        return;
    }
    select(id);
}

void RecommendationsPage::fillMenu(QMenu *menu)
{
    RegisterPage::fillMenu(menu);
    menu->addSeparator();
    const auto add = [&](const QString &text, Qt::Key key, int step, bool isPossible) {
        const QString keys = QKeySequence(Qt::ALT | key).toString(QKeySequence::NativeText);
        QAction *action = menu->addAction(text + u'\t' + keys, this, [this, step] { move(step); });
        action->setEnabled(isPossible);
    };
    add(tr("Move up"), Qt::Key_Up, -1, m_up->isEnabled());
    add(tr("Move down"), Qt::Key_Down, 1, m_down->isEnabled());
}
