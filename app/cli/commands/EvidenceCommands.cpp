#include "app/cli/AllCommands.h"
#include "app/cli/Console.h"
#include "app/cli/DossierCommand.h"
#include "app/cli/OutputFile.h"
#include "app/cli/Selection.h"
#include "app/cli/Syntax.h"
#include "app/cli/Table.h"
#include "app/cli/Values.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

class EvidenceAddCommand : public WritingCommand
{
public:
    EvidenceAddCommand() : WritingCommand(u"evidence add"_s) {}

protected:
    void declareMore(Syntax &syntax) override
    {
        syntax.positional(u"file"_s, m_file, Syntax::Optional);
        syntax.option(u"title"_s, u"text"_s, m_item.title, Syntax::Required);
        syntax.options(u"commitment"_s, u"number"_s, m_commitments);
        syntax.option(u"plan"_s, u"plan"_s, m_plan);
        syntax.option(u"url"_s, u"url"_s, m_item.url);
        syntax.date(u"accessed"_s, m_item.accessed);
        syntax.flag(u"confidential"_s, m_item.isConfidential);
        syntax.option(u"criterion"_s, u"criterion"_s, m_criterion);
        syntax.option(u"round"_s, u"round"_s, m_round);
    }

    Result<ExitStatus> write(Dossier &dossier, Console &console) override
    {
        if (m_file.isEmpty() && m_item.url.isEmpty())
            return Error{ErrorCode::InvalidInput, u"usage.evidence-source"_s, {}, {}};
        if (Result<> found = findCommitments(dossier.contents()); !found)
            return found.error();
        const Result<EvidenceId> id = added(dossier, console);
        if (!id)
            return id.error();
        tell(*dossier.contents().evidenceItem(*id), console);
        return ExitStatus::Done;
    }

private:
    Result<> findCommitments(const Contents &contents)
    {
        std::optional<ActionPlanId> plan;
        if (!m_plan.isEmpty()) {
            const Result<ActionPlan> named = planNamed(contents, m_plan);
            if (!named)
                return named.error();
            plan = named->id;
        }
        for (const QString &number : m_commitments) {
            const Result<Commitment> commitment = commitmentNumbered(contents, number, plan);
            if (!commitment)
                return commitment.error();
            m_item.commitments.append(commitment->id);
        }
        std::sort(m_item.commitments.begin(), m_item.commitments.end());
        m_item.commitments.erase(std::unique(m_item.commitments.begin(), m_item.commitments.end()),
                                 m_item.commitments.end());
        return {};
    }

    Result<EvidenceId> added(Dossier &dossier, Console &console) const
    {
        if (!m_criterion.isEmpty()) {
            const Result<RatingKey> key = ratingMeant(dossier);
            if (!key)
                return key.error();
            return dossier.addEvidenceTo(*key, m_item, m_file, console.progress());
        }
        return m_file.isEmpty() ? dossier.addLink(m_item) : dossier.addEvidence(m_item, m_file, console.progress());
    }

    /// The rating that `--criterion`, `--as` and the one `--commitment` point at.
    Result<RatingKey> ratingMeant(const Dossier &dossier) const
    {
        if (m_item.commitments.size() != 1 || person().isEmpty() || m_file.isEmpty())
            return Error{ErrorCode::InvalidInput, u"usage.evidence-rating"_s, {}, {}};
        const Contents &contents = dossier.contents();
        const CriterionCode criterion(m_criterion);
        const Commitment *commitment = contents.commitment(m_item.commitments.first());
        const Result<Round> round = roundToRate(dossier, m_round, commitment->plan, criterion);
        if (!round)
            return round.error();
        const Person *rater = contents.personNamed(person());
        if (!rater)
            return Error{ErrorCode::NotFound, u"cli.person-unknown"_s, person(), {}};
        return RatingKey{
            .round = round->id, .subject = Subject::of(commitment->id), .criterion = criterion, .person = rater->id};
    }

    static void tell(const Evidence &item, Console &console)
    {
        if (!console.isJson()) {
            console.answer(item.id.toString());
            return;
        }
        console.answer(QJsonObject{{u"id"_s, item.id.toString()},
                                   {u"number"_s, item.number},
                                   {u"title"_s, item.title},
                                   {u"fileName"_s, item.fileName},
                                   {u"mediaType"_s, item.mediaType},
                                   {u"size"_s, item.size},
                                   {u"digest"_s, item.digest}});
    }

    QString m_file;
    QStringList m_commitments;
    QString m_plan;
    QString m_criterion;
    QString m_round;
    Evidence m_item;
};

class EvidenceGetCommand : public ReadingCommand
{
public:
    EvidenceGetCommand() : ReadingCommand(u"evidence get"_s) {}

protected:
    void declareMore(Syntax &syntax) override
    {
        syntax.positional(u"evidence"_s, m_evidence);
        syntax.output(m_output);
    }

    Result<ExitStatus> read(const Dossier &dossier, Console &console) override
    {
        const Result<Evidence> item = evidenceNamed(dossier.contents(), m_evidence);
        if (!item)
            return item.error();
        if (Result<> free = mustNotExist(m_output); !free)
            return free.error();
        if (Result<> written = writeCopy(dossier, item->id); !written)
            return written.error();
        if (console.isJson())
            console.answer(QJsonObject{{u"id"_s, item->id.toString()},
                                       {u"path"_s, m_output},
                                       {u"size"_s, item->size},
                                       {u"digest"_s, item->digest}});
        else
            console.answer(console.texts().text(u"cli.written"_s, {m_output}));
        return ExitStatus::Done;
    }

private:
    Result<> writeCopy(const Dossier &dossier, EvidenceId id) const
    {
        QSaveFile file(m_output);
        if (!file.open(QIODevice::WriteOnly))
            return Error{ErrorCode::Storage, u"cli.cannot-write"_s, m_output, {file.errorString()}};
        if (Result<> copied = dossier.readEvidence(id, file); !copied)
            return copied;
        if (!file.commit())
            return Error{ErrorCode::Storage, u"cli.cannot-write"_s, m_output, {file.errorString()}};
        return {};
    }

    QString m_evidence;
    QString m_output;
};

class EvidenceVerifyCommand : public ReadingCommand
{
public:
    EvidenceVerifyCommand() : ReadingCommand(u"evidence verify"_s) {}

protected:
    void declareMore(Syntax &syntax) override { syntax.flag(u"all"_s, m_isAll); }

    Result<ExitStatus> read(const Dossier &dossier, Console &console) override
    {
        QJsonArray told;
        int copies = 0;
        int damaged = 0;
        for (const Evidence &item : dossier.contents().evidence) {
            const Result<CopyState> state = stateOf(dossier, item);
            if (!state)
                return state.error();
            copies += *state != CopyState::LinkOnly;
            damaged += isDamaged(*state);
            if (m_isAll || isDamaged(*state))
                told.append(QJsonObject{{u"id"_s, item.id.toString()},
                                        {u"number"_s, item.number},
                                        {u"title"_s, item.title},
                                        {u"state"_s, toString(*state)},
                                        {u"text"_s, sentence(item, *state, console.texts())}});
        }
        if (console.isJson()) {
            console.answer(told);
        } else {
            for (const QJsonValue &one : told)
                console.answer(one.toObject().value(u"text"_s).toString());
            if (damaged == 0)
                console.answer(console.texts().count(u"cli.evidence-whole"_s, copies));
        }
        return damaged == 0 ? ExitStatus::Done : ExitStatus::Findings;
    }

private:
    static Result<CopyState> stateOf(const Dossier &dossier, const Evidence &item)
    {
        return item.digest.isEmpty() ? Result<CopyState>(CopyState::LinkOnly)
                                     : dossier.evidenceCopies().check(item.digest);
    }

    static QString sentence(const Evidence &item, CopyState state, const Catalogue &texts)
    {
        const QString number = u"E-%1"_s.arg(item.number);
        if (isDamaged(state))
            return texts.text(u"verify.evidence-"_s + toString(state), {number, item.title});
        return texts.text(u"cli.evidence-state"_s, {number, item.title, texts.text(u"cli.copy."_s + toString(state))});
    }

    bool m_isAll = false;
};

} // namespace

void addEvidenceCommands(Commands &commands)
{
    commands.push_back(std::make_unique<EvidenceAddCommand>());
    commands.push_back(std::make_unique<EvidenceGetCommand>());
    commands.push_back(std::make_unique<EvidenceVerifyCommand>());
}
