#include "ui/report/SectionList.h"

#include "ui/widgets/Theme.h"
#include "ui/widgets/TickRows.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace {

enum Role { CodeRole = Qt::UserRole, TitleRole, IsTextRole };

} // namespace

SectionList::SectionList(QWidget *parent) : QListWidget(parent)
{
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setItemDelegate(new TickRows(TickRows::Current::Always, this));
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    connect(this, &QListWidget::itemChanged, this, [this] {
        if (!m_isFilling)
            Q_EMIT arranged();
    });
}

void SectionList::setOutline(const ReportOutline &outline, const QString &language)
{
    const QListWidgetItem *current = currentItem();
    const QString kept = current ? current->data(CodeRole).toString() : QString();
    m_isFilling = true;
    clear();
    for (const OutlineEntry &entry : outline.entries) {
        auto *item = new QListWidgetItem(this);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsUserCheckable);
        item->setCheckState(entry.isOn ? Qt::Checked : Qt::Unchecked);
        item->setData(CodeRole, entry.code());
        item->setData(TitleRole, entry.title.in(language));
        item->setData(IsTextRole, entry.section->isText);
        if (entry.code() == kept)
            setCurrentItem(item);
    }
    if (!currentItem() && count() > 0)
        setCurrentRow(0);
    nameItems();
    m_isFilling = false;
}

void SectionList::setEmptySections(const QStringList &codes)
{
    m_empty = codes;
    m_isFilling = true;
    nameItems();
    m_isFilling = false;
}

void SectionList::nameItems()
{
    for (int i = 0; i < count(); ++i) {
        QListWidgetItem *one = item(i);
        const QString title = one->data(TitleRole).toString();
        const bool isEmpty = one->checkState() == Qt::Checked && m_empty.contains(one->data(CodeRole).toString());
        const QString note = one->data(IsTextRole).toBool() ? tr("no text yet") : tr("no data yet");
        one->setText(isEmpty ? tr("%1 (%2)", "a section, and why it is not printed").arg(title, note) : title);
        one->setToolTip(one->text());
        one->setForeground(isEmpty || one->checkState() != Qt::Checked ? Theme::colours().secondary
                                                                       : Theme::colours().text);
    }
}

QList<ReportSectionChoice> SectionList::choices() const
{
    QList<ReportSectionChoice> choices;
    for (int i = 0; i < count(); ++i)
        choices.append({{}, i, item(i)->data(CodeRole).toString(), item(i)->checkState() == Qt::Checked});
    return choices;
}

bool SectionList::move(int by)
{
    const int from = currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= count())
        return false;
    m_isFilling = true;
    QListWidgetItem *moved = takeItem(from);
    insertItem(to, moved);
    setCurrentRow(to);
    m_isFilling = false;
    Q_EMIT arranged();
    return true;
}

void SectionList::keyPressEvent(QKeyEvent *event)
{
    const bool isMove = event->modifiers() == Qt::AltModifier;
    if (isMove && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        move(event->key() == Qt::Key_Up ? -1 : 1);
        event->accept();
        return;
    }
    QListWidget::keyPressEvent(event);
}

void SectionList::dropEvent(QDropEvent *event)
{
    m_isFilling = true;
    QListWidget::dropEvent(event);
    m_isFilling = false;
    Q_EMIT arranged();
}
