#include "ui/window/GoToBox.h"

#include "core/base/FoldedText.h"
#include "core/model/PlanName.h"
#include "ui/search/KindWords.h"
#include "ui/search/LiveSearch.h"
#include "ui/search/SearchDelegate.h"
#include "ui/widgets/Theme.h"
#include "ui/window/Workspace.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOfAKind = 4;
constexpr int mostHits = 24;
constexpr int mostFirst = 8; ///< commitments shown before anything is typed
constexpr int fewestLetters = 2;

/// The row, where all words stand in its text; they are marked in it.
bool holdsAll(SearchRow &row, const QStringList &words)
{
    const QString folded = foldedText(row.text);
    if (!std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return folded.contains(word); }))
        return false;
    row.textMarks = foldedHits(row.text, words);
    return true;
}

} // namespace

GoToBox::GoToBox(QWidget *parent) : QLineEdit(parent), m_rows(new SearchRows(this))
{
    setObjectName(u"goTo"_s);
    setPlaceholderText(tr("Search everything, or go to…  Ctrl+K"));
    setAccessibleName(tr("Search everything, or go to a commitment, mode or action"));
    // The hint whole, in the text size that is chosen.
    const int whole = fontMetrics().horizontalAdvance(placeholderText()) + 34;
    setMinimumWidth(std::max(230, whole));
    setMaximumWidth(std::max(340, whole));
    connect(this, &QLineEdit::textEdited, this, &GoToBox::fill);
}

void GoToBox::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->search().forget(this);
    m_workspace = workspace;
    m_isAsking = false;
    hideList();
}

void GoToBox::begin()
{
    if (!hasFocus())
        m_before = QApplication::focusWidget();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    fill();
}

QString GoToBox::takeWords()
{
    const QString words = text().trimmed();
    if (hasFocus() || !words.isEmpty())
        leave();
    return words;
}

/// What is known at once is shown at once; hits in the full text follow. While they are looked for, those for the
/// letters before stay.
void GoToBox::fill()
{
    const QString typed = text().trimmed();
    m_isChoosing = false;
    m_direct = directRows(foldedText(typed).split(u' ', Qt::SkipEmptyParts));
    m_isAsking = m_workspace && typed.size() >= fewestLetters;
    if (m_isAsking) {
        const SearchQuestion question{.words = typed, .limit = mostHits, .mostOfKind = mostOfAKind};
        m_workspace->search().ask(this, question, [this](const SearchResult &result) { showFound(result); });
    } else if (m_workspace) {
        m_workspace->search().forget(this);
    }
    showRows(m_direct);
}

void GoToBox::showFound(const SearchResult &result)
{
    m_isAsking = false;
    if (!hasFocus())
        return;
    QList<SearchRow> rows = m_direct;
    for (const QString &kind : searchKinds()) {
        QList<SearchRow> ofKind;
        for (const SearchHit &hit : result.hits) {
            const bool isThere = std::any_of(m_direct.cbegin(), m_direct.cend(), [&](const SearchRow &row) {
                const auto place = row.target.value<Place>();
                return place.kind == kind && place.id == hit.place.id;
            });
            if (hit.place.kind == kind && !isThere)
                ofKind.append(rowOf(hit, *m_workspace));
        }
        if (ofKind.isEmpty())
            continue;
        rows.append(headingRow(kindTitle(kind), QLocale().toString(result.counts.value(kind))));
        rows.append(ofKind);
    }
    if (result.total() > 0)
        rows.append({.text = tr("Show all %n hit(s)", nullptr, result.total()),
                     .iconName = u"search"_s,
                     .target = text().trimmed()});
    if (rows.isEmpty())
        rows.append(headingRow(tr("Nothing found for “%1”").arg(text().trimmed())));
    showRows(rows);
    if (m_isChoosing && m_list->currentIndex().isValid())
        choose(m_list->currentIndex());
}

QList<SearchRow> GoToBox::directRows(const QStringList &words) const
{
    QList<SearchRow> rows;
    addCommitments(rows, words);
    addActions(rows, words);
    addPlaces(rows, words);
    return rows;
}

/// Before anything is typed the first of the plan, afterwards those of that number.
void GoToBox::addCommitments(QList<SearchRow> &rows, const QStringList &words) const
{
    if (!m_workspace || words.size() > 1)
        return;
    const QString &language = m_workspace->language();
    for (const Commitment &commitment : m_workspace->contents().commitmentsOf(m_workspace->plan())) {
        if (!words.isEmpty() && foldedText(commitment.number) != words.first())
            continue;
        const Place place{.kind = u"commitment"_s,
                          .id = commitment.id.toString(),
                          .plan = commitment.plan,
                          .subject = Subject::of(commitment.id)};
        rows.append({.text = commitment.number + u" · "_s + commitment.title.in(language),
                     .iconName = kindIcon(u"commitment"_s),
                     .target = QVariant::fromValue(place)});
        if (rows.size() >= mostFirst)
            return;
    }
}

/// Other plans, and the rounds of this one.
void GoToBox::addPlaces(QList<SearchRow> &rows, const QStringList &words) const
{
    if (!m_workspace || words.isEmpty())
        return;
    const Contents &contents = m_workspace->contents();
    int count = 0;
    const auto add = [&](SearchRow row) {
        if (count < mostOfAKind && holdsAll(row, words)) {
            rows.append(row);
            ++count;
        }
    };
    for (const ActionPlan &plan : contents.plans) {
        if (plan.id == m_workspace->plan())
            continue;
        const Place place{.kind = u"plan"_s, .id = plan.id.toString(), .plan = plan.id};
        add({.text = planName(plan, m_workspace->catalogue()),
             .detail = tr("plan"),
             .iconName = kindIcon(u"plan"_s),
             .target = QVariant::fromValue(place)});
    }
    count = 0;
    for (const Round &round : contents.roundsOf(m_workspace->plan())) {
        const Place place{.kind = u"round"_s, .id = round.id.toString(), .plan = round.plan, .round = round.id};
        add({.text = round.title.in(m_workspace->language()),
             .detail = tr("round"),
             .iconName = kindIcon(u"round"_s),
             .target = QVariant::fromValue(place)});
    }
}

void GoToBox::addActions(QList<SearchRow> &rows, const QStringList &words) const
{
    int count = 0;
    for (QAction *action : m_actions ? m_actions() : QList<QAction *>()) {
        SearchRow row{.text = action->text().remove(u'&'),
                      .detail = action->shortcut().toString(QKeySequence::NativeText),
                      .icon = action->icon().isNull() ? Theme::icon(u"next"_s) : action->icon(),
                      .target = QVariant::fromValue(action)};
        // What would be undone holds words of the dossier; whoever looks for them does not want to undo.
        if (action->objectName() == u"edit.undo" || action->objectName() == u"edit.redo")
            row.text = row.text.section(u": "_s, 0, 0);
        if (!action->isEnabled() || !action->isVisible() || action->menu() || row.text.isEmpty() ||
            !holdsAll(row, words))
            continue;
        rows.append(row);
        if (++count >= mostOfAKind)
            return;
    }
}

void GoToBox::makeList()
{
    m_list = new QListView(window());
    m_list->setObjectName(u"goToList"_s);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new SearchDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::StyledPanel);
    m_list->setAutoFillBackground(true);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Places to go"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListView::clicked, this, &GoToBox::choose);
}

void GoToBox::showRows(const QList<SearchRow> &rows)
{
    m_rows->setRows(rows);
    if (rows.isEmpty()) {
        hideList();
        return;
    }
    if (!m_list)
        makeList();
    int height = 8;
    for (int row = 0; row < m_rows->rowCount(); ++row)
        height += m_list->sizeHintForRow(row);
    const int wide = std::max(560, width());
    const QPoint corner = mapTo(window(), QPoint(width(), this->height() + 2));
    m_list->setGeometry(corner.x() - wide, corner.y(), wide, std::min(height, window()->height() - corner.y() - 40));
    m_list->setCurrentIndex(m_rows->choosable(0, 1));
    m_list->scrollToTop();
    m_list->show();
    m_list->raise();
}

void GoToBox::hideList()
{
    if (m_list)
        m_list->hide();
}

void GoToBox::leave()
{
    hideList();
    clear();
    m_isChoosing = false;
    if (m_workspace)
        m_workspace->search().forget(this);
    m_isAsking = false;
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void GoToBox::choose(const QModelIndex &index)
{
    const QVariant target = index.isValid() ? m_rows->at(index).target : QVariant();
    leave();
    if (auto *action = target.value<QAction *>())
        action->trigger();
    else if (target.canConvert<Place>())
        Q_EMIT placeChosen(target.value<Place>());
    else if (target.isValid())
        Q_EMIT allWanted(target.toString());
}

void GoToBox::move(int step)
{
    const QModelIndex next = m_rows->choosable(m_list->currentIndex().row() + step, step);
    if (next.isValid())
        m_list->setCurrentIndex(next);
    if (m_list->currentIndex() == m_rows->choosable(0, 1))
        m_list->scrollToTop(); // the heading above is seen too
}

void GoToBox::keyPressEvent(QKeyEvent *event)
{
    const bool isShown = m_list && m_list->isVisible();
    constexpr int page = 6;
    if (event->key() == Qt::Key_Escape) {
        leave();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (isShown && m_list->currentIndex().isValid())
            choose(m_list->currentIndex());
        else
            m_isChoosing = m_isAsking;
    } else if (isShown && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)) {
        move(event->key() == Qt::Key_Down ? 1 : -1);
    } else if (isShown && (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp)) {
        for (int i = 0; i < page; ++i)
            move(event->key() == Qt::Key_PageDown ? 1 : -1);
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void GoToBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    hideList();
}
