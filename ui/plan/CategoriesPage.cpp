#include "ui/plan/CategoriesPage.h"

#include "ui/plan/CategoryModel.h"
#include "ui/registers/RegisterView.h"
#include "ui/sheets/CategorySheet.h"
#include "ui/window/Workspace.h"

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

void CategoriesPage::move(int step)
{
    const int place = model()->rowOf(currentId()) + step;
    if (currentId().isEmpty() || place < 0 || place >= model()->rowCount() || !m_workspace->isWritable())
        return;
    const QString id = currentId();
    if (const Result<> moved = m_workspace->dossier().moveCategory(*CategoryId::parse(id), place); !moved)
        Q_EMIT message(m_workspace->sentence(moved.error()));
    else
        select(id);
}
