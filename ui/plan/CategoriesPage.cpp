#include "ui/plan/CategoriesPage.h"

#include "ui/plan/CategoryModel.h"

using namespace Qt::StringLiterals;

CategoriesPage::CategoriesPage(QWidget *parent)
    : RegisterPage(
          new CategoryModel, nullptr,
          {.name = tr("Categories"),
           .emptyIcon = u"folder"_s,
           .emptyTitle = tr("No categories yet"),
           .emptyText = tr("Categories group the plan's commitments, in the tables, the charts and the report. "
                           "They come with the plan's table when it is imported.")},
          parent)
{
    setObjectName(u"categoriesPage"_s);
}

QString CategoriesPage::summary() const
{
    const auto *categories = static_cast<const CategoryModel *>(model());
    const QString all = tr("%n category(ies)", nullptr, categories->rowCount());
    if (categories->without() == 0)
        return tr("%1; every commitment is in one").arg(all);
    return tr("%1; %n commitment(s) in none", nullptr, categories->without()).arg(all);
}
