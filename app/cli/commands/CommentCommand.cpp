#include "app/cli/AllCommands.h"
#include "app/cli/ChangeTold.h"
#include "app/cli/Console.h"
#include "app/cli/DossierCommand.h"
#include "app/cli/RegisterItems.h"
#include "app/cli/RegisterSelection.h"
#include "app/cli/Selection.h"
#include "app/cli/SubjectOption.h"
#include "app/cli/Syntax.h"

using namespace Qt::StringLiterals;

namespace {

/// Writes a comment, or with `--id` changes, resolves, reopens or removes one.
class CommentCommand : public WritingCommand
{
public:
    CommentCommand() : WritingCommand(u"comment"_s) {}

protected:
    bool needsPerson() const override { return true; }

    void declareMore(Syntax &syntax) override
    {
        m_subject.declare(syntax);
        syntax.option(u"criterion"_s, u"criterion"_s, m_criterion);
        syntax.option(u"text"_s, u"text"_s, m_text);
        syntax.option(u"answers"_s, u"comment"_s, m_answers);
        syntax.option(u"id"_s, u"comment"_s, m_id);
        syntax.flag(u"resolve"_s, m_isResolved);
        syntax.flag(u"reopen"_s, m_isReopened);
        syntax.flag(u"remove"_s, m_isRemoved);
        syntax.option(u"plan"_s, u"plan"_s, m_plan);
        syntax.option(u"round"_s, u"round"_s, m_round);
    }

    Result<ExitStatus> write(Dossier &dossier, Console &console) override
    {
        const int actions = (m_text ? 1 : 0) + m_isResolved + m_isReopened + m_isRemoved;
        if (actions != 1 || (m_id.isEmpty() && !m_text))
            return Error{ErrorCode::InvalidInput, u"usage.comment"_s, {}, {}};
        const ChangeTold change(dossier);
        const Result<CommentId> done = m_id.isEmpty() ? add(dossier) : edit(dossier);
        if (!done)
            return done.error();
        const Comment *comment = dossier.contents().comment(*done);
        change.tell(console, comment ? commentItem(*comment, dossier.contents())
                                     : QJsonObject{{u"id"_s, done->toString()}, {u"removed"_s, true}});
        return ExitStatus::Done;
    }

private:
    Result<CommentId> add(Dossier &dossier) const
    {
        Comment comment{.text = *m_text};
        if (!m_answers.isEmpty()) {
            comment.answers = CommentId::parse(m_answers).value_or(CommentId());
            if (!comment.answers.isValid())
                return Error{ErrorCode::NotFound, u"comment.unknown"_s, m_answers};
            return dossier.addComment(comment, person());
        }
        const Contents &contents = dossier.contents();
        Result<std::optional<ActionPlanId>> plan = planMeant(contents, m_plan, m_round);
        if (!plan)
            return plan.error();
        const Result<std::optional<Subject>> subject = m_subject.find(contents, *plan);
        if (!subject)
            return subject.error();
        const Result<ActionPlan> whole = planToChange(contents, m_plan);
        if (*subject)
            *plan = contents.planOf(**subject);
        else if (!*plan && !whole)
            return whole.error();
        comment.criterion = CriterionCode(m_criterion);
        const Result<Round> round = m_criterion.isEmpty() ? roundToRead(dossier, *plan)
                                                          : roundToRate(dossier, m_round, *plan, comment.criterion);
        if (!round)
            return round.error();
        comment.round = round->id;
        comment.subject = subject->value_or(Subject::of(round->plan));
        return dossier.addComment(comment, person());
    }

    /// The named round, else the latest open one of the plan, else its latest.
    Result<Round> roundToRead(const Dossier &dossier, const std::optional<ActionPlanId> &plan) const
    {
        const Contents &contents = dossier.contents();
        if (!m_round.isEmpty())
            return roundNamed(contents, m_round, plan);
        const QList<Round> rounds = plan ? contents.roundsOf(*plan) : contents.rounds;
        if (rounds.isEmpty())
            return Error{ErrorCode::NotFound, u"round.unknown"_s, m_plan};
        const auto open =
            std::find_if(rounds.crbegin(), rounds.crend(), [](const Round &round) { return round.isOpen; });
        return open == rounds.crend() ? rounds.last() : *open;
    }

    Result<CommentId> edit(Dossier &dossier) const
    {
        const CommentId id = CommentId::parse(m_id).value_or(CommentId());
        if (!id.isValid())
            return Error{ErrorCode::NotFound, u"comment.unknown"_s, m_id};
        const Result<> done = m_text        ? dossier.editComment(id, *m_text, person())
                              : m_isRemoved ? dossier.removeComment(id, person())
                                            : dossier.resolveComment(id, m_isResolved);
        return done ? Result<CommentId>(id) : Result<CommentId>(done.error());
    }

    SubjectOption m_subject;
    QString m_criterion;
    std::optional<QString> m_text;
    QString m_answers;
    QString m_id;
    bool m_isResolved = false;
    bool m_isReopened = false;
    bool m_isRemoved = false;
    QString m_plan;
    QString m_round;
};

} // namespace

void addCommentCommand(Commands &commands) { commands.push_back(std::make_unique<CommentCommand>()); }
