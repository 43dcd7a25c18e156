// evidence edit, remove, attach, detach: what is changed of evidence that is in the dossier.
#include "app/cli/AllCommands.h"
#include "app/cli/Console.h"
#include "app/cli/DossierCommand.h"
#include "app/cli/Selection.h"
#include "app/cli/Syntax.h"
#include "core/evaluation/EvidenceUse.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString numberText(const Evidence &item) { return u"E-%1"_s.arg(item.number); }

/// What stands of it now: its id for people, more for programs.
void tell(const Dossier &dossier, EvidenceId id, Console &console)
{
    const Evidence *item = dossier.contents().evidenceItem(id);
    if (!console.isJson()) {
        console.answer(id.toString());
        return;
    }
    const EvidenceUse::Use use = EvidenceUse(dossier.contents()).of(id);
    console.answer(QJsonObject{{u"id"_s, id.toString()},
                               {u"number"_s, item ? item->number : 0},
                               {u"commitments"_s, item ? int(item->commitments.size()) : 0},
                               {u"ratings"_s, int(use.ratings.size())}});
}

class EvidenceEditCommand : public WritingCommand
{
public:
    EvidenceEditCommand() : WritingCommand(u"evidence edit"_s) {}

protected:
    void declareMore(Syntax &syntax) override
    {
        syntax.positional(u"evidence"_s, m_evidence);
        syntax.option(u"title"_s, u"text"_s, m_title);
        syntax.option(u"url"_s, u"url"_s, m_url);
        syntax.date(u"accessed"_s, m_accessed);
        syntax.choice(u"confidential"_s, {u"yes"_s, u"no"_s}, m_confidential);
    }

    Result<ExitStatus> write(Dossier &dossier, Console &console) override
    {
        Result<Evidence> item = evidenceNamed(dossier.contents(), m_evidence);
        if (!item)
            return item.error();
        item->title = m_title.value_or(item->title);
        item->url = m_url.value_or(item->url);
        if (m_accessed)
            item->accessed = m_accessed;
        if (!m_confidential.isEmpty())
            item->isConfidential = m_confidential == u"yes";
        if (item->title.trimmed().isEmpty())
            return Error{ErrorCode::InvalidInput, u"usage.evidence-title"_s, {}, {}};
        if (item->digest.isEmpty() && item->url.trimmed().isEmpty())
            return Error{ErrorCode::InvalidInput, u"evidence.no-url"_s, item->title};
        if (Result<> done = dossier.editEvidence(*item); !done)
            return done.error();
        tell(dossier, item->id, console);
        return ExitStatus::Done;
    }

private:
    QString m_evidence;
    std::optional<QString> m_title;
    std::optional<QString> m_url;
    std::optional<PartialDate> m_accessed;
    QString m_confidential;
};

class EvidenceRemoveCommand : public WritingCommand
{
public:
    EvidenceRemoveCommand() : WritingCommand(u"evidence remove"_s) {}

protected:
    void declareMore(Syntax &syntax) override
    {
        syntax.positional(u"evidence"_s, m_evidence);
        syntax.flag(u"even-if-used"_s, m_evenIfUsed);
    }

    Result<ExitStatus> write(Dossier &dossier, Console &console) override
    {
        const Result<Evidence> item = evidenceNamed(dossier.contents(), m_evidence);
        if (!item)
            return item.error();
        const EvidenceUse::Use use = EvidenceUse(dossier.contents()).of(item->id);
        if (!use.isEmpty() && !m_evenIfUsed)
            return Error{
                ErrorCode::Refused,
                u"cli.evidence-used"_s,
                numberText(*item),
                {QString::number(use.ratings.size()), QString::number(use.events.size() + use.proposals.size())}};
        if (Result<> done = dossier.removeEvidence(item->id); !done)
            return done.error();
        tell(dossier, item->id, console);
        return ExitStatus::Done;
    }

private:
    QString m_evidence;
    bool m_evenIfUsed = false;
};

/// Both directions of linking one piece of evidence with commitments and, where criteria are named, with the ratings of
/// `--as` for each of them.
class EvidenceLinkCommand : public WritingCommand
{
public:
    using WritingCommand::WritingCommand;

protected:
    void declareMore(Syntax &syntax) override
    {
        syntax.positional(u"evidence"_s, m_evidence);
        syntax.options(u"commitment"_s, u"number"_s, m_commitments);
        syntax.options(u"criterion"_s, u"criterion"_s, m_criteria);
        syntax.option(u"plan"_s, u"plan"_s, m_plan);
        syntax.option(u"round"_s, u"round"_s, m_round);
    }

    Result<ExitStatus> write(Dossier &dossier, Console &console) override
    {
        const Result<Evidence> item = evidenceNamed(dossier.contents(), m_evidence);
        if (!item)
            return item.error();
        const Result<QList<Commitment>> commitments = commitmentsMeant(dossier.contents());
        if (!commitments)
            return commitments.error();
        const Result<QList<RatingKey>> ratings = ratingsMeant(dossier, *commitments);
        if (!ratings)
            return ratings.error();
        if (Result<> done = link(dossier, *item, *commitments, *ratings); !done)
            return done.error();
        tell(dossier, item->id, console);
        return ExitStatus::Done;
    }

    virtual Result<> link(Dossier &dossier, const Evidence &item, const QList<Commitment> &commitments,
                          const QList<RatingKey> &ratings) = 0;

private:
    Result<QList<Commitment>> commitmentsMeant(const Contents &contents) const
    {
        const Result<std::optional<ActionPlanId>> plan = planMeant(contents, m_plan, {});
        if (!plan)
            return plan.error();
        QList<Commitment> found;
        for (const QString &number : m_commitments) {
            const Result<Commitment> commitment = commitmentNumbered(contents, number, *plan);
            if (!commitment)
                return commitment.error();
            found.append(*commitment);
        }
        if (found.isEmpty())
            return Error{ErrorCode::InvalidInput, u"usage.evidence-commitment"_s, {}, {}};
        return found;
    }

    Result<QList<RatingKey>> ratingsMeant(const Dossier &dossier, const QList<Commitment> &commitments) const
    {
        QList<RatingKey> keys;
        if (m_criteria.isEmpty())
            return keys;
        if (person().isEmpty())
            return Error{ErrorCode::InvalidInput, u"usage.evidence-rater"_s, {}, {}};
        const Person *rater = dossier.contents().personNamed(person());
        if (!rater)
            return Error{ErrorCode::NotFound, u"cli.person-unknown"_s, person(), {}};
        for (const Commitment &commitment : commitments) {
            for (const QString &name : m_criteria) {
                const CriterionCode criterion(name);
                const Result<Round> round = roundToRate(dossier, m_round, commitment.plan, criterion);
                if (!round)
                    return round.error();
                keys.append({round->id, Subject::of(commitment.id), criterion, rater->id});
            }
        }
        return keys;
    }

    QString m_evidence;
    QStringList m_commitments;
    QStringList m_criteria;
    QString m_plan;
    QString m_round;
};

class EvidenceAttachCommand : public EvidenceLinkCommand
{
public:
    EvidenceAttachCommand() : EvidenceLinkCommand(u"evidence attach"_s) {}

protected:
    Result<> link(Dossier &dossier, const Evidence &item, const QList<Commitment> &commitments,
                  const QList<RatingKey> &ratings) override
    {
        EvidenceAddition addition{.known = {item.id}, .ratings = ratings};
        for (const Commitment &commitment : commitments)
            addition.commitments.append(commitment.id);
        const Result<QList<EvidenceId>> done = dossier.addEvidence(addition);
        return done ? Result<>() : done.error();
    }
};

/// With criteria, the ratings let go of it; without, the commitments do.
class EvidenceDetachCommand : public EvidenceLinkCommand
{
public:
    EvidenceDetachCommand() : EvidenceLinkCommand(u"evidence detach"_s) {}

protected:
    Result<> link(Dossier &dossier, const Evidence &item, const QList<Commitment> &commitments,
                  const QList<RatingKey> &ratings) override
    {
        if (!ratings.isEmpty())
            return dossier.detachEvidence(ratings, item.id);
        Evidence edited = item;
        for (const Commitment &commitment : commitments)
            edited.commitments.removeAll(commitment.id);
        return dossier.editEvidence(edited);
    }
};

} // namespace

void addEvidenceLinkCommands(Commands &commands)
{
    commands.push_back(std::make_unique<EvidenceEditCommand>());
    commands.push_back(std::make_unique<EvidenceAttachCommand>());
    commands.push_back(std::make_unique<EvidenceDetachCommand>());
    commands.push_back(std::make_unique<EvidenceRemoveCommand>());
}
