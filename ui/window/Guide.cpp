#include "ui/window/Guide.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

Guide::Guide(const QString &page, const QString &title, const QString &language, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *text = new QTextBrowser(this);
    text->setObjectName(u"guideText"_s);
    text->setAccessibleName(title);
    text->setFrameShape(QFrame::NoFrame);
    text->setOpenLinks(false);
    QFile file(u":/ui/help/%1.%2.md"_s.arg(page, language == u"es" ? u"es"_s : u"en"_s));
    if (file.open(QIODevice::ReadOnly))
        text->setMarkdown(QString::fromUtf8(file.readAll()));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(text);
    layout->addWidget(buttons);
    resize(680, 600);
    text->setFocus();
}
