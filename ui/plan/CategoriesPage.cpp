#include "ui/plan/CategoriesPage.h"

#include "ui/plan/CategoryModel.h"
#include "ui/registers/RegisterView.h"
#include "ui/sheets/CategorySheet.h"
#include "ui/window/Workspace.h"

#include <utility>

using namespace Qt::StringLiterals;

CategoriesPage::CategoriesPage(QWidget *parent)
    : RegisterPage(
          new CategoryModel, new CategorySheet,
          {.name = tr("Categories"),
           .add = tr("Add a category"),
           .fill = tr("Add a category"),
           .emptyIcon = u"folder"_s,
           .emptyTitle = tr("No categories yet"),
           .emptyText = tr("Categories group the plan's commitments, in the tables, the charts and the report. "
                           "Add one, then give it to commitments on their page."),
           .removed = tr("The category was removed. Ctrl+Z brings it back.")},
          parent)
{
    setObjectName(u"categoriesPage"_s);
    addKey(u"plan.categoryUp"_s, tr("Move the category up"), Qt::ALT | Qt::Key_Up, [this] { move(-1); });
    addKey(u"plan.categoryDown"_s, tr("Move the category down"), Qt::ALT | Qt::Key_Down, [this] { move(1); });
    table()->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
}

QString CategoriesPage::summary() const
{
    const auto *categories = static_cast<const CategoryModel *>(model());
    const QString all = tr("%n category(ies)", nullptr, categories->rowCount());
    if (categories->without() == 0)
        return tr("%1; every commitment is in one").arg(all);
    return tr("%1; %n commitment(s) in none", nullptr, categories->without()).arg(all);
}

/// It changes places with its neighbour: two steps to take back.
void CategoriesPage::move(int step)
{
    const auto *categories = static_cast<const CategoryModel *>(model());
    const int row = model()->rowOf(currentId());
    const int other = row + step;
    if (row < 0 || other < 0 || other >= model()->rowCount() || !m_workspace->isWritable())
        return;
    const QString id = currentId();
    Category moved = categories->category(id);
    Category neighbour = categories->category(model()->idAt(other));
    std::swap(moved.position, neighbour.position);
    for (const Category &category : {moved, neighbour}) {
        if (const Result<CategoryId> saved = m_workspace->dossier().saveCategory(category); !saved) {
            Q_EMIT message(m_workspace->sentence(saved.error()));
            return;
        }
    }
    select(id);
}
