#include "app/cli/AllCommands.h"
#include "app/cli/RegisterCommand.h"
#include "app/cli/RegisterItems.h"
#include "app/cli/RegisterSelection.h"
#include "app/cli/Selection.h"
#include "app/cli/Syntax.h"

using namespace Qt::StringLiterals;

namespace {

class InstitutionCommand : public RegisterCommand
{
public:
    InstitutionCommand() : RegisterCommand(u"institution"_s) {}

protected:
    QList<RegisterAction> actions() const override
    {
        return {RegisterAction::Add, RegisterAction::Set, RegisterAction::Remove, RegisterAction::Merge};
    }

    void declareFields(Syntax &syntax) override
    {
        syntax.option(u"institution"_s, u"institution"_s, m_institution);
        syntax.option(u"country"_s, u"text"_s, m_country);
        syntax.option(u"name"_s, u"text"_s, m_name);
        syntax.option(u"acronym"_s, u"text"_s, m_acronym);
        syntax.choice(
            u"sector"_s,
            wordsOf<Sector>({Sector::Government, Sector::Legislature, Sector::CivilSociety, Sector::International}),
            m_sector);
        syntax.options(u"alias"_s, u"text"_s, m_aliases);
        syntax.options(u"double"_s, u"institution"_s, m_doubles);
    }

    Result<QString> perform(Dossier &dossier, RegisterAction action) override
    {
        if (action == RegisterAction::Add)
            return save(dossier, Institution{.country = countryOf(dossier.contents())});
        if (m_institution.isEmpty())
            return missing(u"--institution"_s);
        const Result<Institution> known = institutionNamed(dossier.contents(), m_institution, countryNamed());
        if (!known)
            return known.error();
        if (action == RegisterAction::Set)
            return save(dossier, *known);
        const Result<> done =
            action == RegisterAction::Merge ? merge(dossier, *known) : dossier.removeInstitution(known->id);
        return idOf(known->id, done);
    }

    QJsonObject item(const Contents &contents, const QString &id, const QString &) const override
    {
        const Institution *institution = contents.institution(InstitutionId::parse(id).value_or(InstitutionId()));
        return institution ? institutionItem(*institution) : QJsonObject();
    }

private:
    QString countryNamed() const { return m_country.value_or(QString()); }

    /// That of the plans, where they are of one country.
    static QString countryOf(const Contents &contents)
    {
        QStringList countries;
        for (const ActionPlan &plan : contents.plans)
            countries.append(plan.country);
        countries.removeDuplicates();
        return countries.size() == 1 ? countries.first() : QString();
    }

    Result<QString> save(Dossier &dossier, Institution institution) const
    {
        setField(institution.country, m_country);
        setField(institution.name, m_name);
        setField(institution.acronym, m_acronym);
        if (const auto sector = sectorFrom(m_sector))
            institution.sector = *sector;
        if (!m_aliases.isEmpty())
            institution.aliases = namesIn(m_aliases);
        return idOf(dossier.saveInstitution(institution));
    }

    Result<> merge(Dossier &dossier, const Institution &keep) const
    {
        if (m_doubles.isEmpty())
            return missing(u"--double"_s);
        QList<InstitutionId> doubles;
        for (const QString &name : namesIn(m_doubles)) {
            const Result<Institution> known = institutionNamed(dossier.contents(), name, countryNamed());
            if (!known)
                return known.error();
            doubles.append(known->id);
        }
        return dossier.mergeInstitutions(keep.id, doubles);
    }

    QString m_institution;
    std::optional<QString> m_country;
    std::optional<QString> m_name;
    std::optional<QString> m_acronym;
    QString m_sector;
    QStringList m_aliases;
    QStringList m_doubles;
};

} // namespace

void addInstitutionCommand(Commands &commands) { commands.push_back(std::make_unique<InstitutionCommand>()); }
