#include "app/cli/AllCommands.h"
#include "app/cli/RegisterCommand.h"
#include "app/cli/RegisterSelection.h"
#include "app/cli/Syntax.h"
#include "app/cli/WordsItems.h"

using namespace Qt::StringLiterals;

namespace {

class RecommendationCommand : public RegisterCommand
{
public:
    RecommendationCommand() : RegisterCommand(u"recommendation"_s) {}

protected:
    QList<RegisterAction> actions() const override
    {
        return {RegisterAction::Add, RegisterAction::Set, RegisterAction::Remove, RegisterAction::Move};
    }

    void declareFields(Syntax &syntax) override
    {
        syntax.option(u"number"_s, u"number"_s, m_number);
        syntax.option(u"text"_s, u"text"_s, m_text);
        syntax.option(u"to"_s, u"institution"_s, m_to);
        syntax.option(u"commitments"_s, u"numbers"_s, m_commitments);
        syntax.option(u"follow-up"_s, u"text"_s, m_followUp);
        syntax.count(u"position"_s, m_position);
    }

    Result<QString> perform(Dossier &dossier, RegisterAction action) override
    {
        const Contents &contents = dossier.contents();
        const Result<ActionPlan> of = plan(contents);
        if (!of)
            return of.error();
        Result<Recommendation> one = Recommendation{.plan = of->id};
        if (action != RegisterAction::Add) {
            if (m_number.isEmpty())
                return missing(u"--number"_s);
            one = recommendationNumbered(contents, of->id, m_number);
        }
        if (!one)
            return one.error();
        if (action == RegisterAction::Move && m_position == 0)
            return missing(u"--position"_s);
        if (action == RegisterAction::Remove || action == RegisterAction::Move) {
            const Result<> done = action == RegisterAction::Remove ? dossier.removeRecommendation(one->id)
                                                                   : dossier.moveRecommendation(one->id, m_position);
            return idOf(one->id, done);
        }
        if (Result<> filled = fill(*one, contents, *of); !filled)
            return filled.error();
        return idOf(dossier.saveRecommendation(*one));
    }

    QJsonObject item(const Contents &contents, const QString &id, const QString &language) const override
    {
        const Recommendation *one = contents.recommendation(RecommendationId::parse(id).value_or(RecommendationId()));
        return one ? recommendationItem(*one, contents, language) : QJsonObject();
    }

private:
    Result<> fill(Recommendation &one, const Contents &contents, const ActionPlan &of) const
    {
        setField(one.text, m_text, textLanguage(of));
        setField(one.followUp, m_followUp, textLanguage(of));
        if (m_to && m_to->trimmed().isEmpty()) {
            one.addressee = {};
        } else if (m_to) {
            const Result<Institution> named = institutionNamed(contents, *m_to, of.country);
            if (!named)
                return named.error();
            one.addressee = named->id;
        }
        return setField(one.commitments, m_commitments, contents, of.id);
    }

    QString m_number;
    std::optional<QString> m_text;
    std::optional<QString> m_to;
    std::optional<QString> m_commitments;
    std::optional<QString> m_followUp;
    int m_position = 0;
};

} // namespace

void addRecommendationCommand(Commands &commands) { commands.push_back(std::make_unique<RecommendationCommand>()); }
