#include "ui/journal/VerifyDialog.h"

#include "core/base/Catalogue.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

VerifyDialog::VerifyDialog(const QList<IntegrityFinding> &findings, const Catalogue &catalogue, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("The dossier is not sound"));
    setSizeGripEnabled(true);
    auto *about = new QLabel(tr("Nothing was changed. Keep this file as it is, and go on in a backup copy from before; compare "
                                "the two. Copies of evidence are mended by adding the original file again."),
                             this);
    about->setWordWrap(true);
    auto *list = new QListWidget(this);
    list->setObjectName(u"findings"_s);
    list->setAccessibleName(tr("What was found"));
    list->setWordWrap(true);
    for (const IntegrityFinding &finding : findings)
        list->addItem(catalogue.text(u"verify."_s + finding.what, QStringList{finding.where} + finding.arguments));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(about);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    resize(640, 400);
    list->setFocus();
}
