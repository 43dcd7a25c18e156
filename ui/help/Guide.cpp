#include "ui/help/Guide.h"

#include "ui/help/HelpText.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

Guide::Guide(const QString &page, const QString &title, const QString &language, QWidget *parent)
    : QDialog(parent), m_text(new HelpText(this)), m_words(new QLineEdit(this)),
      m_notFound(new QLabel(tr("Not on this page."), this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setSizeGripEnabled(true);
    m_text->setObjectName(u"guideText"_s);
    m_text->setAccessibleName(title);
    m_text->show(u":/ui/help/%1.%2.md"_s.arg(page, language == u"es" ? u"es"_s : u"en"_s));
    buildContents();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (QAbstractButton *button : buttons->buttons()) // Enter among the words is not for them
        qobject_cast<QPushButton *>(button)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *reading = new QHBoxLayout;
    reading->setSpacing(16);
    if (m_contents)
        reading->addWidget(m_contents);
    reading->addWidget(m_text, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(buildSearch());
    foot->addWidget(m_notFound);
    foot->addStretch();
    foot->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addLayout(reading, 1);
    layout->addLayout(foot);
    resize(m_contents ? QSize(1000, 680) : QSize(720, 620));
    m_text->setFocus();
}

void Guide::buildContents()
{
    const QList<HelpText::Chapter> chapters = m_text->chapters();
    if (chapters.size() < 2)
        return;
    m_contents = new QListWidget(this);
    m_contents->setObjectName(u"guideContents"_s);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_contents->setWordWrap(true);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setSpacing(3);
    for (const HelpText::Chapter &chapter : chapters)
        m_contents->addItem(chapter.title);
    m_contents->setFixedWidth(240);
    connect(m_contents, &QListWidget::currentRowChanged, this, [this](int row) {
        const QSignalBlocker quiet(m_text->verticalScrollBar());
        if (row >= 0)
            m_text->goTo(m_text->chapters().value(row));
    });
    connect(m_text->verticalScrollBar(), &QScrollBar::valueChanged, this, &Guide::markChapter);
}

QWidget *Guide::buildSearch()
{
    m_words->setObjectName(u"guideWords"_s);
    m_words->setPlaceholderText(tr("Find on this page"));
    m_words->setAccessibleName(tr("Find on this page"));
    m_words->setAccessibleDescription(tr("Enter goes to the next place."));
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(240);
    m_notFound->setObjectName(u"guideNotFound"_s);
    m_notFound->hide();
    connect(m_words, &QLineEdit::returnPressed, this, &Guide::find);
    const auto *search = new QShortcut(QKeySequence::Find, this);
    connect(search, &QShortcut::activated, this, [this] {
        m_words->setFocus();
        m_words->selectAll();
    });
    return m_words;
}

void Guide::markChapter()
{
    const QSignalBlocker quiet(m_contents);
    m_contents->setCurrentRow(m_text->chapterShown());
}

void Guide::find()
{
    const bool isFound = m_text->findNext(m_words->text());
    m_notFound->setVisible(!isFound && !m_words->text().trimmed().isEmpty());
}
