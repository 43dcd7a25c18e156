#include "ui/overview/CommitmentMenu.h"

#include "ui/widgets/Theme.h"

#include <QCoreApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

void showCommitmentMenu(QWidget *parent, const QPoint &globalPlace, const std::function<void()> &open,
                        const std::function<void()> &showFactSheet)
{
    QMenu menu(parent);
    menu.setObjectName(u"commitmentMenu"_s);
    const QAction *opening =
        menu.addAction(Theme::icon(u"score"_s), QCoreApplication::translate("CommitmentMenu", "Open in Score"));
    const QAction *sheet =
        menu.addAction(Theme::icon(u"report"_s), QCoreApplication::translate("CommitmentMenu", "Fact sheet…"));
    const QAction *chosen = menu.exec(globalPlace);
    if (chosen && chosen == opening)
        open();
    else if (chosen && chosen == sheet)
        showFactSheet();
}
