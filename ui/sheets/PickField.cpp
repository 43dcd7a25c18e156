#include "ui/sheets/PickField.h"

#include "core/base/FoldedText.h"

#include <QCompleter>
#include <QFocusEvent>
#include <QStandardItemModel>

namespace {

constexpr int foldedRole = Qt::UserRole;

/// Compares folded texts, and shows them as they are.
class FoldingCompleter : public QCompleter
{
public:
    using QCompleter::QCompleter;

    QStringList splitPath(const QString &path) const override { return {foldedText(path)}; }
    QString pathFromIndex(const QModelIndex &index) const override { return index.data(Qt::DisplayRole).toString(); }
};

} // namespace

PickField::PickField(QWidget *parent) : QLineEdit(parent), m_items(new QStandardItemModel(this))
{
    setPlaceholderText(tr("Type a part of its name…"));
    setClearButtonEnabled(true);
    auto *completer = new FoldingCompleter(m_items, this);
    completer->setCompletionRole(foldedRole);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(8);
    setCompleter(completer);
    connect(completer, QOverload<const QString &>::of(&QCompleter::activated), this,
            [this](const QString &text) { Q_EMIT chosen(idOf(text)); });
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) { Q_EMIT chosen(idOf(text)); });
}

void PickField::setItems(const QList<CheckList::Item> &items, const QString &picked)
{
    m_items->clear();
    m_ids.clear();
    QString text;
    for (const CheckList::Item &item : items) {
        auto *row = new QStandardItem(item.text);
        row->setData(foldedText(item.text + u' ' + item.otherNames.join(u' ')), foldedRole);
        m_items->appendRow(row);
        for (const QString &name : item.otherNames)
            addName(foldedText(name), item.id);
        if (item.id == picked)
            text = item.text;
    }
    for (const CheckList::Item &item : items) // a name goes before what others are called as well
        m_ids.insert(foldedText(item.text), item.id);
    setText(text);
}

void PickField::addName(const QString &folded, const QString &id)
{
    if (folded.isEmpty())
        return;
    const auto known = m_ids.constFind(folded);
    m_ids.insert(folded, known == m_ids.cend() || *known == id ? id : QString());
}

QString PickField::idOf(const QString &text) const { return m_ids.value(foldedText(text)); }

void PickField::pick(const QString &text)
{
    setText(text);
    setModified(true);
    Q_EMIT chosen(picked());
}

QString PickField::picked() const { return idOf(text()); }

bool PickField::isWhole() const { return text().trimmed().isEmpty() || !picked().isEmpty(); }

/// What is typed takes the place of what stands there.
void PickField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason)
        selectAll();
}
