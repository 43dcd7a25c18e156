#include "ui/about/DossierDialog.h"

#include "ui/about/CommentsPage.h"
#include "ui/about/ContentsPage.h"
#include "ui/about/MethodsPage.h"
#include "ui/about/PeoplePage.h"
#include "ui/about/PublishedPage.h"
#include "ui/about/RatingsPage.h"
#include "ui/window/Workspace.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

DossierDialog::DossierDialog(Workspace &workspace, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"dossierDialog"_s);
    setWindowTitle(tr("The dossier “%1”").arg(QFileInfo(workspace.dossier().path()).fileName()));
    setSizeGripEnabled(true);
    auto *pages = new QTabWidget(this);
    pages->setAccessibleName(tr("Pages about the dossier"));
    auto *comments = new CommentsPage(workspace);
    auto *published = new PublishedPage(workspace);
    auto *ratings = new RatingsPage(workspace);
    pages->addTab(new ContentsPage(workspace), tr("Contents"));
    pages->addTab(new PeoplePage(workspace), tr("People"));
    pages->addTab(comments, tr("Comments"));
    pages->addTab(published, tr("Published values"));
    pages->addTab(new MethodsPage(workspace), tr("Methods"));
    pages->addTab(ratings, tr("Ratings"));
    const auto leaveFor = [this](const Place &place) {
        accept();
        Q_EMIT placeChosen(place);
    };
    connect(comments, &CommentsPage::placeChosen, this, leaveFor);
    connect(published, &PublishedPage::placeChosen, this, leaveFor);
    connect(ratings, &RatingsPage::placeChosen, this, leaveFor);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(pages, 1);
    layout->addWidget(buttons);
    resize(1080, 620);
}
