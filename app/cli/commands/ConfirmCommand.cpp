#include "app/cli/AllCommands.h"
#include "app/cli/ChangeTold.h"
#include "app/cli/Console.h"
#include "app/cli/DossierCommand.h"
#include "app/cli/RatingOption.h"
#include "app/cli/Syntax.h"
#include "app/cli/Values.h"

using namespace Qt::StringLiterals;

namespace {

/// Says of one's own stale rating that it still holds.
class ConfirmCommand : public WritingCommand
{
public:
    ConfirmCommand() : WritingCommand(u"confirm"_s) {}

protected:
    bool needsPerson() const override { return true; }

    void declareMore(Syntax &syntax) override { m_rating.declare(syntax); }

    Result<ExitStatus> write(Dossier &dossier, Console &console) override
    {
        Result<RatingKey> key = m_rating.find(dossier);
        if (!key)
            return key.error();
        const Person *known = dossier.contents().personNamed(person());
        if (!known)
            return Error{ErrorCode::NotFound, u"person.unknown"_s, person()};
        key->person = known->id;
        const ChangeTold change(dossier);
        if (Result<> confirmed = dossier.confirmRating(*key); !confirmed)
            return confirmed.error();
        change.tell(console, {{u"round"_s, key->round.toString()},
                              {u"subject"_s, toString(key->subject.kind)},
                              {u"number"_s, subjectNumber(dossier.contents(), key->subject)},
                              {u"criterion"_s, key->criterion.toString()},
                              {u"person"_s, person()}});
        return ExitStatus::Done;
    }

private:
    RatingOption m_rating;
};

} // namespace

void addConfirmCommand(Commands &commands) { commands.push_back(std::make_unique<ConfirmCommand>()); }
