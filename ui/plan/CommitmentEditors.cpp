#include "ui/plan/CommitmentEditors.h"

#include "ui/plan/CommitmentTableModel.h"
#include "ui/sheets/DateField.h"
#include "ui/sheets/PickField.h"
#include "ui/sheets/SheetChoices.h"
#include "ui/sheets/TickButton.h"
#include "ui/window/Workspace.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr int roomForAName = 280;

} // namespace

QWidget *CommitmentEditors::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                         const QModelIndex &index) const
{
    if (!m_workspace)
        return nullptr;
    QWidget *editor = nullptr;
    switch (index.column()) {
    case CommitmentTableModel::Due:
        editor = new DateField(parent);
        break;
    case CommitmentTableModel::Lead:
        editor = new PickField(parent);
        break;
    case CommitmentTableModel::Categories: {
        auto *button = new TickButton(parent);
        button->setEmptyText(tr("The plan has no categories yet."));
        auto *self = const_cast<CommitmentEditors *>(this);
        connect(button, &TickButton::closed, self, [self, button] {
            Q_EMIT self->commitData(button);
            Q_EMIT self->closeEditor(button);
        });
        // After the view has put it in its place.
        QTimer::singleShot(0, button, &TickButton::open);
        editor = button;
        break;
    }
    default:
        editor = RegisterDelegate::createEditor(parent, option, index);
    }
    editor->setObjectName(u"cellEditor"_s);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void CommitmentEditors::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto *pick = qobject_cast<PickField *>(editor))
        pick->setItems(institutionItems(*m_workspace), value.toString());
    else if (auto *ticks = qobject_cast<TickButton *>(editor))
        ticks->setItems(categoryItems(*m_workspace), value.toStringList());
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(value.toString());
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->selectAll();
}

void CommitmentEditors::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *pick = qobject_cast<PickField *>(editor)) {
        // A name that is none of them is said to be so rather than lost.
        model->setData(index, pick->isWhole() ? pick->picked() : pick->text());
    } else if (auto *ticks = qobject_cast<TickButton *>(editor)) {
        model->setData(index, ticks->ticked());
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        model->setData(index, line->text());
    }
}

/// A name wants more room than its column may have.
void CommitmentEditors::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                             const QModelIndex &) const
{
    QRect place = option.rect;
    if (qobject_cast<PickField *>(editor) || qobject_cast<TickButton *>(editor))
        place.setWidth(std::max(place.width(), roomForAName));
    if (const int beyond = place.right() - editor->parentWidget()->rect().right(); beyond > 0)
        place.translate(-beyond, 0);
    editor->setGeometry(place);
}
