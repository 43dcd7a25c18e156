#include "app/cli/AllCommands.h"
#include "app/cli/RegisterCommand.h"
#include "app/cli/RegisterItems.h"
#include "app/cli/RegisterSelection.h"
#include "app/cli/Syntax.h"

using namespace Qt::StringLiterals;

namespace {

class OfficialCommand : public RegisterCommand
{
public:
    OfficialCommand() : RegisterCommand(u"official"_s) {}

protected:
    void declareFields(Syntax &syntax) override
    {
        syntax.option(u"commitment"_s, u"number"_s, m_commitment, Syntax::Required);
        syntax.option(u"official"_s, u"text"_s, m_official);
        syntax.option(u"name"_s, u"text"_s, m_name);
        syntax.option(u"position"_s, u"text"_s, m_position);
        syntax.option(u"email"_s, u"text"_s, m_email);
        syntax.option(u"phone"_s, u"text"_s, m_phone);
    }

    Result<QString> perform(Dossier &dossier, RegisterAction action) override
    {
        const Contents &contents = dossier.contents();
        const Result<Commitment> of = commitment(contents, m_commitment);
        if (!of)
            return of.error();
        Result<Official> official = Official{.commitment = of->id};
        if (action != RegisterAction::Add) {
            if (m_official.isEmpty())
                return missing(u"--official"_s);
            official = officialNamed(contents, *of, m_official);
        }
        if (!official)
            return official.error();
        if (action == RegisterAction::Remove)
            return idOf(official->id, dossier.removeOfficial(official->id));
        setField(official->name, m_name);
        setField(official->position, m_position);
        setField(official->email, m_email);
        setField(official->phone, m_phone);
        return idOf(dossier.saveOfficial(*official));
    }

    QJsonObject item(const Contents &contents, const QString &id, const QString &) const override
    {
        const OfficialId wanted = OfficialId::parse(id).value_or(OfficialId());
        for (const Official &official : contents.officials) {
            if (official.id == wanted)
                return officialItem(official, contents);
        }
        return {};
    }

private:
    QString m_commitment;
    QString m_official;
    std::optional<QString> m_name;
    std::optional<QString> m_position;
    std::optional<QString> m_email;
    std::optional<QString> m_phone;
};

} // namespace

void addOfficialCommand(Commands &commands) { commands.push_back(std::make_unique<OfficialCommand>()); }
