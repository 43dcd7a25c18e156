#include "ui/window/GoToBox.h"

#include "core/base/FoldedText.h"
#include "ui/widgets/Theme.h"
#include "ui/window/Workspace.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace {

constexpr int targetRole = Qt::UserRole;
constexpr int mostRows = 12;

bool holdsAll(const QString &text, const QStringList &words)
{
    const QString folded = foldedText(text);
    return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return folded.contains(word); });
}

} // namespace

GoToBox::GoToBox(QWidget *parent) : QLineEdit(parent), m_model(new QStandardItemModel(this))
{
    setObjectName(u"goTo"_s);
    setPlaceholderText(tr("Go to commitment, mode or action…  Ctrl+K"));
    setAccessibleName(tr("Go to a commitment, mode or action"));
    setMinimumWidth(230);
    setMaximumWidth(340);
    connect(this, &QLineEdit::textEdited, this, &GoToBox::fill);
}

void GoToBox::begin()
{
    if (!hasFocus())
        m_before = QApplication::focusWidget();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    fill();
}

void GoToBox::fill()
{
    m_model->clear();
    const QStringList words = foldedText(text()).split(u' ', Qt::SkipEmptyParts);
    addCommitments(words);
    addActions(words);
    if (m_model->rowCount() < mostRows && text().trimmed().size() >= 3)
        addHits();
    m_model->rowCount() > 0 ? showList() : hideList();
}

void GoToBox::addRow(const QIcon &icon, const QString &text, const QString &detail, const QVariant &target)
{
    auto *item = new QStandardItem(icon, detail.isEmpty() ? text : u"%1   —   %2"_s.arg(text, detail));
    item->setData(target, targetRole);
    item->setEditable(false);
    m_model->appendRow(item);
}

void GoToBox::addCommitments(const QStringList &words)
{
    if (!m_workspace)
        return;
    const QString &language = m_workspace->language();
    QList<Commitment> found;
    for (const Commitment &commitment : m_workspace->contents().commitmentsOf(m_workspace->plan())) {
        const bool isItsNumber = words.size() == 1 && commitment.number == words.first();
        if (isItsNumber)
            found.prepend(commitment);
        else if (holdsAll(commitment.number + u' ' + commitment.title.in(language), words))
            found.append(commitment);
    }
    for (const Commitment &commitment : std::as_const(found)) {
        if (m_model->rowCount() >= mostRows - 4)
            break;
        addRow(Theme::icon(u"score"_s), commitment.number + u" · "_s + commitment.title.in(language), {},
               commitment.id.toString());
    }
}

void GoToBox::addActions(const QStringList &words)
{
    for (QAction *action : m_actions ? m_actions() : QList<QAction *>()) {
        if (m_model->rowCount() >= mostRows)
            return;
        const QString label = action->text().remove(u'&');
        if (!action->isEnabled() || !action->isVisible() || action->menu() || label.isEmpty() ||
            !holdsAll(label, words))
            continue;
        addRow(action->icon().isNull() ? Theme::icon(u"next"_s) : action->icon(), label,
               action->shortcut().toString(QKeySequence::NativeText), QVariant::fromValue(action));
    }
}

void GoToBox::addHits()
{
    if (!m_workspace)
        return;
    QStringList shown;
    for (int i = 0; i < m_model->rowCount(); ++i)
        shown.append(m_model->item(i)->data(targetRole).toString());
    for (const SearchHit &hit : m_workspace->dossier().search(text(), mostRows)) {
        if (m_model->rowCount() >= mostRows)
            return;
        const auto id = CommitmentId::parse(hit.id); // of a plan or milestone where the words were said of one
        if (hit.kind == u"evidence" || shown.contains(hit.id) || !id || !m_workspace->contents().commitment(*id))
            continue;
        shown.append(hit.id);
        addRow(Theme::icon(u"search"_s), hit.number + u" · "_s + hit.snippet.simplified(), {}, hit.id);
    }
}

void GoToBox::showList()
{
    if (!m_list) {
        m_list = new QListView(window());
        m_list->setObjectName(u"goToList"_s);
        m_list->setModel(m_model);
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setFrameShape(QFrame::StyledPanel);
        m_list->setAutoFillBackground(true);
        m_list->setTextElideMode(Qt::ElideRight);
        m_list->setAccessibleName(tr("Places to go"));
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        connect(m_list, &QListView::clicked, this, &GoToBox::choose);
    }
    const int row = m_list->sizeHintForRow(0) + 1;
    const int wide = std::max(460, width());
    const QPoint corner = mapTo(window(), QPoint(width(), height() + 2));
    m_list->setGeometry(corner.x() - wide, corner.y(), wide, row * m_model->rowCount() + 8);
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->show();
    m_list->raise();
}

void GoToBox::hideList()
{
    if (m_list)
        m_list->hide();
}

void GoToBox::choose(const QModelIndex &index)
{
    const QVariant target = index.data(targetRole);
    hideList();
    clear();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    if (auto *action = target.value<QAction *>())
        action->trigger();
    else if (target.isValid())
        Q_EMIT commitmentChosen(target.toString());
}

void GoToBox::keyPressEvent(QKeyEvent *event)
{
    const bool isShown = m_list && m_list->isVisible();
    const int at = isShown ? m_list->currentIndex().row() : -1;
    if (event->key() == Qt::Key_Escape) {
        hideList();
        clear();
        if (m_before)
            m_before->setFocus(Qt::OtherFocusReason);
    } else if (isShown && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        choose(m_list->currentIndex());
    } else if (isShown && event->key() == Qt::Key_Down) {
        m_list->setCurrentIndex(m_model->index(std::min(at + 1, m_model->rowCount() - 1), 0));
    } else if (isShown && event->key() == Qt::Key_Up) {
        m_list->setCurrentIndex(m_model->index(std::max(at - 1, 0), 0));
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void GoToBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    hideList();
}
