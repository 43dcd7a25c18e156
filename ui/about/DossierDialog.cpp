#include "ui/about/DossierDialog.h"

#include "ui/about/ContentsPage.h"
#include "ui/about/PeoplePage.h"
#include "ui/about/PublishedPage.h"
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
    auto *published = new PublishedPage(workspace);
    pages->addTab(new ContentsPage(workspace), tr("Contents"));
    pages->addTab(new PeoplePage(workspace), tr("People"));
    pages->addTab(published, tr("Published values"));
    connect(published, &PublishedPage::commitmentChosen, this, [this](const CommitmentId &id) {
        accept();
        Q_EMIT commitmentChosen(id);
    });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(pages, 1);
    layout->addWidget(buttons);
    resize(860, 560);
}
