#include "ui/plan/InstitutionsPage.h"

#include "ui/plan/InstitutionModel.h"

using namespace Qt::StringLiterals;

InstitutionsPage::InstitutionsPage(QWidget *parent)
    : RegisterPage(new InstitutionModel, nullptr,
                   {.name = tr("Institutions"),
                    .emptyIcon = u"building"_s,
                    .emptyTitle = tr("No institutions yet"),
                    .emptyText = tr("Those who answer for the commitments, with every way their names are written. "
                                    "They come with the plan's table when it is imported.")},
                   parent)
{
    setObjectName(u"institutionsPage"_s);
}

QString InstitutionsPage::summary() const
{
    const auto *institutions = static_cast<const InstitutionModel *>(model());
    return tr("%n institution(s): %1 lead commitments of this plan, %2 support them", nullptr, institutions->rowCount())
        .arg(institutions->withRole(InvolvementRole::Lead))
        .arg(institutions->withRole(InvolvementRole::Supporting));
}
