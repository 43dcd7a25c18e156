#include "ui/window/StartPage.h"

#include "ui/settings/Settings.h"
#include "ui/widgets/BigButton.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Theme.h"
#include "ui/window/StartGuide.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QScrollArea>
#include <QSvgWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int fewRecent = 2; ///< with more of them, the user knows the way
}

StartPage::StartPage(Settings &settings, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_recent(new QVBoxLayout), m_recentBox(new QWidget)
{
    auto *mark = new QSvgWidget(u":/ui/icons/cotejo.svg"_s);
    mark->setFixedSize(56, 56);
    auto *name = new QLabel(u"Cotejo"_s);
    name->setFont(Theme::headingFont());
    auto *purpose = new QLabel(tr("What a government promised, beside what it did."));
    purpose->setForegroundRole(QPalette::PlaceholderText);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(name);
    words->addWidget(purpose);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(mark);
    head->addLayout(words, 1);

    auto *recentTitle = new QLabel(tr("Recent dossiers"));
    recentTitle->setFont(Theme::sectionFont());
    auto *recent = new QVBoxLayout(m_recentBox);
    recent->setContentsMargins(0, 0, 0, 0);
    recent->setSpacing(8);
    recent->addWidget(recentTitle);
    recent->addLayout(m_recent);
    m_recent->setSpacing(8);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(40);
    columns->addWidget(buildWays(), 1);
    m_guide = new StartGuide;
    auto *right = new QVBoxLayout;
    right->setSpacing(28);
    right->addWidget(m_recentBox);
    right->addWidget(m_guide);
    right->addStretch(1);
    columns->addLayout(right, 1);
    auto *page = new QWidget;
    page->setMaximumWidth(1120);
    auto *inner = new QVBoxLayout(page);
    inner->setContentsMargins(32, 32, 32, 32);
    inner->setSpacing(32);
    inner->addStretch(1);
    inner->addLayout(head);
    inner->addLayout(columns);
    inner->addStretch(2);
    auto *centred = new QWidget;
    auto *sides = new QHBoxLayout(centred);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->addStretch(1);
    sides->addWidget(page, 100);
    sides->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(centred);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    refresh();
}

QWidget *StartPage::buildWays()
{
    auto *box = new QWidget;
    box->setMaximumWidth(520);
    auto *title = new QLabel(tr("Begin"));
    title->setFont(Theme::sectionFont());
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(title);
    m_example = addWay(layout, u"example"_s, tr("Open the Mexico 2012 example"),
                       tr("36 commitments with the published codes, and an empty round for you"));
    connect(m_example, &BigButton::clicked, this, &StartPage::exampleRequested);
    connect(addWay(layout, u"new"_s, tr("New dossier"), tr("A plan, a method, and a round to score it in")),
            &BigButton::clicked, this, &StartPage::newRequested);
    connect(addWay(layout, u"table"_s, tr("New from a table"), tr("Commitments from a CSV file, yours or the IRM's")),
            &BigButton::clicked, this, &StartPage::fromTableRequested);
    connect(addWay(layout, u"open"_s, tr("Open a dossier…"), tr("A .cotejo file on this computer")),
            &BigButton::clicked, this, &StartPage::browseRequested);
    connect(addWay(layout, u"import"_s, tr("Open a data package…"),
                   tr("A folder with a datapackage.json, as Cotejo exports it")),
            &BigButton::clicked, this, &StartPage::packageRequested);
    connect(addWay(layout, u"history"_s, tr("Restore a backup…"), tr("The program makes them by itself")),
            &BigButton::clicked, this, &StartPage::backupRequested);
    layout->addStretch(1);
    return box;
}

BigButton *StartPage::addWay(QVBoxLayout *layout, const QString &icon, const QString &title, const QString &text)
{
    auto *button = new BigButton(icon, title, text);
    layout->addWidget(button);
    return button;
}

void StartPage::refresh()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const QStringList paths = m_settings.value(settings::recentDossiers);
    for (const QString &path : paths) {
        const QFileInfo file(path);
        const QString place = QDir::toNativeSeparators(file.absolutePath());
        const QString day = locale().toString(file.lastModified().date(), QLocale::ShortFormat);
        const QString title = m_settings.recentTitle(path);
        QStringList told{title};
        if (const QPair<int, int> progress = m_settings.recentProgress(path); progress.second > 0)
            told.append(tr("%1 of %2 answered").arg(progress.first).arg(progress.second));
        told.append(file.exists() ? tr("changed %1", "a day").arg(day) : tr("not found"));
        told.append(place);
        told.removeAll(QString());
        const QString where = told.join(u" · "_s);
        auto *button = new BigButton(file.exists() ? u"document"_s : u"warning"_s, file.completeBaseName(), where);
        button->setToolTip(where);
        connect(button, &BigButton::clicked, this, [this, path] { Q_EMIT openRequested(path); });
        m_recent->addWidget(button);
    }
    m_recentBox->setVisible(!paths.isEmpty());
    m_guide->setVisible(paths.size() <= fewRecent);
}

void StartPage::focusFirst()
{
    QLayoutItem *first = m_recent->itemAt(0);
    (first ? first->widget() : m_example)->setFocus();
}
