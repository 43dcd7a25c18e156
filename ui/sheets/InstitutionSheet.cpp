#include "ui/sheets/InstitutionSheet.h"

#include "ui/sheets/RegisterWords.h"
#include "ui/widgets/GrowingEdit.h"
#include "ui/window/Workspace.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

InstitutionSheet::InstitutionSheet(QWidget *parent) : Sheet(parent)
{
    setObjectName(u"institutionSheet"_s);
    m_name = addLine(u"institutionName"_s, tr("Name"));
    m_acronym = addLine(u"institutionAcronym"_s, tr("Acronym"), Width::Half);
    m_sector = addChoice(u"institutionSector"_s, tr("Sector"));
    m_aliases = addText(u"institutionAliases"_s, tr("Also written as, one a line"), 3);
    m_country = addLine(u"institutionCountry"_s, tr("Country"), Width::Half);
    for (const Sector sector : RegisterWords::sectors())
        m_sector->addItem(RegisterWords::of(sector), toString(sector));
}

QString InstitutionSheet::titleText(bool isNew) const { return isNew ? tr("New institution") : tr("Institution"); }

void InstitutionSheet::fill(const QString &id)
{
    const Contents &contents = m_workspace->contents();
    const auto institutionId = InstitutionId::parse(id);
    const Institution *known = institutionId ? contents.institution(*institutionId) : nullptr;
    const ActionPlan *plan = contents.plan(m_workspace->plan());
    const Institution institution = known ? *known : Institution{.country = plan ? plan->country : QString()};
    m_name->setText(institution.name);
    m_acronym->setText(institution.acronym);
    m_sector->setCurrentIndex(m_sector->findData(toString(institution.sector)));
    m_aliases->setPlainText(institution.aliases.join(u'\n'));
    m_country->setText(institution.country);
}

Result<QString> InstitutionSheet::store(const QString &id)
{
    const auto institutionId = InstitutionId::parse(id);
    const Institution *known = institutionId ? m_workspace->contents().institution(*institutionId) : nullptr;
    Institution institution = known ? *known : Institution{};
    institution.name = m_name->text().trimmed();
    institution.acronym = m_acronym->text().trimmed();
    institution.sector = sectorFrom(m_sector->currentData().toString()).value_or(institution.sector);
    institution.country = m_country->text().trimmed();
    institution.aliases.clear();
    for (const QString &line : m_aliases->toPlainText().split(u'\n')) {
        const QString alias = line.simplified();
        if (!alias.isEmpty() && !institution.aliases.contains(alias))
            institution.aliases.append(alias);
    }
    institution.aliases.sort();
    const Result<InstitutionId> saved = m_workspace->dossier().saveInstitution(institution);
    if (!saved)
        return saved.error();
    return saved->toString();
}

Result<> InstitutionSheet::removeItem(const QString &id)
{
    return m_workspace->dossier().removeInstitution(InstitutionId::parse(id).value_or(InstitutionId()));
}
