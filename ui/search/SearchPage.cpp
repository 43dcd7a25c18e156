#include "ui/search/SearchPage.h"

#include "core/model/SearchText.h"
#include "ui/search/KindWords.h"
#include "ui/search/LiveSearch.h"
#include "ui/search/SearchDelegate.h"
#include "ui/search/SearchRows.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PanelTabs.h"
#include "ui/widgets/Theme.h"
#include "ui/window/Workspace.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHits = 500; ///< more than anybody reads; a further word finds fewer

} // namespace

SearchPage::SearchPage(QWidget *parent)
    : QWidget(parent), m_field(new QLineEdit(this)), m_kinds(new PanelTabs(this)), m_summary(new QLabel(this)),
      m_list(new QListView(this)), m_rows(new SearchRows(this)), m_stack(new QStackedWidget(this)),
      m_nothing(new EmptyState(u"search"_s, tr("Nothing found"),
                               tr("Every word has to occur; the last one may be the beginning of a word. Accents and "
                                  "capitals make no difference."),
                               this)),
      m_unasked(new EmptyState(u"search"_s, tr("What are you looking for?"),
                               tr("Searched are commitments, milestones, reasons, comments, evidence, events, proposals, "
                                  "institutions, officials, recommendations, the texts of the report and "
                                  "self-reports."),
                               this))
{
    setObjectName(u"searchPage"_s);
    m_list->setObjectName(u"searchHits"_s);
    m_list->setAccessibleName(tr("Hits"));
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new SearchDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->installEventFilter(this);
    m_field->installEventFilter(this);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_unasked);
    m_unasked->setObjectName(u"searchUnasked"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_stack, 1);
    connect(m_field, &QLineEdit::textChanged, this, &SearchPage::ask);
    connect(m_kinds, &QTabBar::currentChanged, this, &SearchPage::ask);
    connect(m_list, &QListView::clicked, this, &SearchPage::choose);
}

QWidget *SearchPage::buildHead()
{
    auto *head = new QWidget(this);
    head->setAutoFillBackground(true);
    head->setBackgroundRole(QPalette::Base);
    auto *title = new QLabel(tr("&Search in the whole dossier"), head);
    title->setFont(Theme::sectionFont());
    title->setBuddy(m_field);
    m_field->setObjectName(u"searchWords"_s);
    m_field->setAccessibleName(tr("Words to search for"));
    m_field->setClearButtonEnabled(true);
    m_field->setMaximumWidth(460);
    auto *back = new QPushButton(tr("Back (Esc)"), head);
    connect(back, &QPushButton::clicked, this, &SearchPage::left);
    m_kinds->setObjectName(u"searchKinds"_s);
    m_kinds->setAccessibleName(tr("Kinds of hits"));
    m_kinds->setUsesScrollButtons(true);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(title);
    line->addWidget(m_field, 1);
    line->addWidget(m_summary);
    line->addStretch(1);
    line->addWidget(back);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(16, 12, 16, 0);
    layout->addLayout(line);
    layout->addWidget(m_kinds);
    return head;
}

void SearchPage::setWorkspace(Workspace *workspace)
{
    if (m_workspace) {
        m_workspace->search().forget(this);
        m_workspace->dossier().disconnect(this);
    }
    m_workspace = workspace;
    m_rows->setRows({});
    if (workspace)
        connect(&workspace->dossier(), &Dossier::changed, this, &SearchPage::askAgain);
}

void SearchPage::search(const QString &words)
{
    {
        const QSignalBlocker quiet(m_kinds);
        while (m_kinds->count() > 0)
            m_kinds->removeTab(0);
    }
    {
        const QSignalBlocker quiet(m_field);
        m_field->setText(words);
    }
    ask();
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->end(false);
}

QString SearchPage::kind() const
{
    return m_kinds->currentIndex() < 0 ? QString() : m_kinds->tabData(m_kinds->currentIndex()).toString();
}

void SearchPage::ask()
{
    if (!m_workspace)
        return;
    const SearchQuestion question{.words = m_field->text(), .limit = mostHits, .kind = kind()};
    m_workspace->search().ask(this, question, [this](const SearchResult &result) { show(result); });
}

/// What was changed or undone meanwhile is seen here too.
void SearchPage::askAgain()
{
    if (isVisible())
        ask();
}

void SearchPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_field->text().isEmpty())
        ask();
}

void SearchPage::show(const SearchResult &result)
{
    const QString chosen = m_list->currentIndex().data().toString();
    nameKinds(result);
    QList<SearchRow> rows;
    for (const QString &one : searchKinds()) {
        bool isFirst = true;
        for (const SearchHit &hit : result.hits) {
            if (hit.place.kind != one)
                continue;
            if (std::exchange(isFirst, false))
                rows.append(headingRow(kindTitle(one), QLocale().toString(result.counts.value(one))));
            rows.append(rowOf(hit, *m_workspace));
        }
    }
    m_rows->setRows(rows);
    m_list->setCurrentIndex(m_rows->choosable(0, 1));
    for (int row = 0; row < m_rows->rowCount() && !chosen.isEmpty(); ++row) {
        if (m_rows->index(row).data().toString() == chosen)
            m_list->setCurrentIndex(m_rows->index(row));
    }
    const int count = kind().isEmpty() ? result.total() : result.counts.value(kind());
    m_summary->setText(result.hits.size() < count
                           ? tr("the best %1 of %2").arg(QLocale().toString(result.hits.size()), QLocale().toString(count))
                           : tr("%n hit(s)", nullptr, count));
    const bool isAsked = !m_field->text().trimmed().isEmpty();
    m_summary->setVisible(isAsked);
    m_stack->setCurrentWidget(!isAsked         ? static_cast<QWidget *>(m_unasked)
                              : rows.isEmpty() ? static_cast<QWidget *>(m_nothing)
                                               : m_list);
}

/// The kinds that there are hits of, each with how many; the chosen one stays as long as it has any.
void SearchPage::nameKinds(const SearchResult &result)
{
    const QString chosen = kind();
    {
        const QSignalBlocker quiet(m_kinds);
        while (m_kinds->count() > 0)
            m_kinds->removeTab(0);
        m_kinds->addTab(u"%1 %2"_s.arg(tr("All"), QLocale().toString(result.total())));
        for (const QString &one : searchKinds()) {
            if (!result.counts.contains(one))
                continue;
            const int tab = m_kinds->addTab(u"%1 %2"_s.arg(kindTitle(one), QLocale().toString(result.counts[one])));
            m_kinds->setTabData(tab, one);
            if (one == chosen)
                m_kinds->setCurrentIndex(tab);
        }
    }
    if (kind() != chosen)
        ask();
}

void SearchPage::choose(const QModelIndex &index)
{
    if (index.isValid() && !m_rows->at(index).isHeading())
        Q_EMIT placeChosen(m_rows->at(index).target.value<Place>());
}

/// From the field the arrows move along the hits, so that the keyboard stays where one types.
bool SearchPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        choose(m_list->currentIndex());
        return true;
    }
    if (watched == m_field && (key == Qt::Key_Down || key == Qt::Key_Up)) {
        const int step = key == Qt::Key_Down ? 1 : -1;
        const QModelIndex next = m_rows->choosable(m_list->currentIndex().row() + step, step);
        if (next.isValid())
            m_list->setCurrentIndex(next);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SearchPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}
