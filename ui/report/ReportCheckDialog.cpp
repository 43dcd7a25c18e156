#include "ui/report/ReportCheckDialog.h"

#include "ui/report/ReportCheck.h"
#include "ui/report/ReportCheckText.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ReportCheckDialog::ReportCheckDialog(const QString &file, const ReportCheck &check, const Catalogue &texts,
                                     QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(check.isSound() ? tr("“%1” agrees with its data").arg(file)
                                   : tr("“%1” differs from its data").arg(file));
    setSizeGripEnabled(true);
    auto *about = new QLabel(headlineOf(check, texts), this);
    about->setWordWrap(true);
    about->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    about->setAccessibleName(tr("What was checked"));
    auto *list = new QListWidget(this);
    list->setObjectName(u"differences"_s);
    list->setAccessibleName(tr("What was found"));
    list->setWordWrap(true);
    list->addItems(linesOf(check, texts).mid(1));
    list->setCurrentRow(0);
    auto *buttons = new QDialogButtonBox(this);
    connect(buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole), &QPushButton::clicked, this,
            &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(about);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    resize(680, 400);
    list->setFocus();
}
