#include "app/cli/AllCommands.h"
#include "app/cli/ChangeTold.h"
#include "app/cli/Console.h"
#include "app/cli/DossierCommand.h"
#include "app/cli/RatingOption.h"
#include "app/cli/Syntax.h"
#include "app/cli/Values.h"

using namespace Qt::StringLiterals;

namespace {

/// Writes the reason of a person's rating in another language; an empty text takes the translation away.
class TranslateCommand : public WritingCommand
{
public:
    TranslateCommand() : WritingCommand(u"translate"_s) {}

protected:
    bool needsPerson() const override { return true; }

    void declareMore(Syntax &syntax) override
    {
        m_rating.declare(syntax);
        syntax.option(u"text"_s, u"text"_s, m_text, Syntax::Required);
        syntax.language(u"text-lang"_s, m_language);
    }

    Result<ExitStatus> write(Dossier &dossier, Console &console) override
    {
        Result<RatingKey> key = m_rating.find(dossier);
        if (!key)
            return key.error();
        const Person *known = dossier.contents().personNamed(person());
        if (!known)
            return Error{ErrorCode::NotFound, u"person.unknown"_s, person()};
        key->person = known->id;
        const QString language = m_language.isEmpty() ? console.language() : m_language;
        const ChangeTold change(dossier);
        if (Result<> done = dossier.translateReason(*key, language, m_text); !done)
            return done.error();
        const ReasonTranslation *translation = dossier.contents().translation(*key, language);
        change.tell(console, {{u"round"_s, key->round.toString()},
                              {u"subject"_s, toString(key->subject.kind)},
                              {u"number"_s, subjectNumber(dossier.contents(), key->subject)},
                              {u"criterion"_s, key->criterion.toString()},
                              {u"person"_s, known->name},
                              {u"language"_s, language},
                              {u"text"_s, translation ? translation->text : QString()}});
        return ExitStatus::Done;
    }

private:
    RatingOption m_rating;
    QString m_text;
    QString m_language;
};

} // namespace

void addTranslateCommand(Commands &commands) { commands.push_back(std::make_unique<TranslateCommand>()); }
