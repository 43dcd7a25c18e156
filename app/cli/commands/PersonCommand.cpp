#include "app/cli/AllCommands.h"
#include "app/cli/RegisterCommand.h"
#include "app/cli/Syntax.h"
#include "core/model/PersonRoles.h"

using namespace Qt::StringLiterals;

namespace {

class PersonCommand : public RegisterCommand
{
public:
    PersonCommand() : RegisterCommand(u"person"_s) {}

protected:
    QList<RegisterAction> actions() const override { return {RegisterAction::Add, RegisterAction::Set}; }

    bool isOfPlan() const override { return false; }

    void declareFields(Syntax &syntax) override
    {
        syntax.option(u"name"_s, u"text"_s, m_name, Syntax::Required);
        syntax.option(u"full-name"_s, u"text"_s, m_fullName);
        syntax.choice(u"role"_s, personRoles(), m_role);
    }

    Result<QString> perform(Dossier &dossier, RegisterAction action) override
    {
        const Person *known = dossier.contents().personNamed(m_name.trimmed());
        if (action == RegisterAction::Set && !known)
            return Error{ErrorCode::NotFound, u"person.unknown"_s, m_name};
        Person person{.name = m_name, .role = personRoles().first()};
        if (action == RegisterAction::Set)
            person = *known;
        setField(person.fullName, m_fullName);
        if (!m_role.isEmpty())
            person.role = m_role;
        return idOf(dossier.savePerson(person));
    }

    QJsonObject item(const Contents &contents, const QString &id, const QString &) const override
    {
        const Person *person = contents.person(PersonId::parse(id).value_or(PersonId()));
        return person ? QJsonObject{{u"name"_s, person->name},
                                    {u"fullName"_s, person->fullName},
                                    {u"role"_s, person->role}}
                      : QJsonObject();
    }

private:
    QString m_name;
    std::optional<QString> m_fullName;
    QString m_role;
};

} // namespace

void addPersonCommand(Commands &commands) { commands.push_back(std::make_unique<PersonCommand>()); }
