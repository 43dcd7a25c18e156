#include "app/cli/AllCommands.h"
#include "app/cli/Console.h"
#include "app/cli/DossierCommand.h"
#include "app/cli/Selection.h"
#include "app/cli/Syntax.h"
#include "app/cli/Table.h"
#include "app/cli/Values.h"
#include "app/cli/listings/PublishedListing.h"
#include "core/evaluation/DerivedFlags.h"
#include "core/evaluation/RoundLevels.h"

using namespace Qt::StringLiterals;

namespace {

/// A command over one round of each plan.
class RoundCommand : public ReadingCommand
{
public:
    using ReadingCommand::ReadingCommand;

protected:
    void declareMore(Syntax &syntax) override
    {
        syntax.option(u"plan"_s, u"plan"_s, m_plan);
        syntax.option(u"round"_s, u"round"_s, m_round);
    }

    Result<ExitStatus> read(const Dossier &dossier, Console &console) override
    {
        const Result<QList<PlanRound>> rounds = roundsToRead(dossier, m_plan, m_round);
        if (!rounds)
            return rounds.error();
        tell(dossier.contents(), *rounds, console);
        return ExitStatus::Done;
    }

    virtual void tell(const Contents &contents, const QList<PlanRound> &rounds, Console &console) const = 0;

    QString m_plan;
    QString m_round;
};

QString roundHeading(const PlanRound &shown, const Catalogue &texts)
{
    const QString language = texts.language();
    return texts.text(u"cli.round-heading"_s, {shown.plan.title.in(language), shown.round.title.in(language),
                                               shown.method->title.in(language)});
}

/// {flag: {value, computed, why, who}} of what is set by hand for the subject.
QJsonObject overriddenIn(const Contents &contents, const PlanRound &shown, const Subject &subject,
                         const LevelsByCriterion &levels)
{
    QJsonObject overridden;
    for (const DerivedFlag &flag : deriveFlags(contents, *shown.method, shown.round.id, subject, levels)) {
        if (!flag.setByHand)
            continue;
        const Person *person = contents.person(flag.setByHand->person);
        overridden.insert(flag.computed.id, QJsonObject{{u"value"_s, flag.setByHand->value},
                                                        {u"computed"_s, jsonOf(flag.computed)},
                                                        {u"why"_s, flag.setByHand->reason},
                                                        {u"who"_s, person ? person->name : QString()}});
    }
    return overridden;
}

class DeriveCommand : public RoundCommand
{
public:
    DeriveCommand() : RoundCommand(u"derive"_s) {}

protected:
    void declareMore(Syntax &syntax) override
    {
        RoundCommand::declareMore(syntax);
        syntax.flag(u"compare-published"_s, m_comparesPublished);
    }

    Result<ExitStatus> read(const Dossier &dossier, Console &console) override
    {
        if (m_comparesPublished)
            return listPublished(dossier, m_plan, m_round, console);
        return RoundCommand::read(dossier, console);
    }

    void tell(const Contents &contents, const QList<PlanRound> &rounds, Console &console) const override
    {
        QJsonArray all;
        for (const PlanRound &shown : rounds) {
            const QJsonArray derived = derivedOf(contents, shown);
            if (!console.isJson())
                tellTable(derived, shown, console);
            for (const QJsonValue &one : derived)
                all.append(one);
        }
        if (console.isJson())
            console.answer(all);
    }

private:
    static QJsonObject derivedOf(const Contents &contents, const PlanRound &shown, const Subject &subject,
                                 const LevelsByCriterion &levels)
    {
        QJsonObject derived;
        QJsonObject failed;
        for (const DerivedFlag &flag : deriveFlags(contents, *shown.method, shown.round.id, subject, levels)) {
            const DerivedResult result = flag.shown();
            derived.insert(result.id, jsonOf(result));
            if (!result.failed.isEmpty())
                failed.insert(result.id, QJsonArray::fromStringList(result.failed));
        }
        return {{u"derived"_s, derived},
                {u"failed"_s, failed},
                {u"overridden"_s, overriddenIn(contents, shown, subject, levels)},
                {u"subject"_s, toString(subject.kind)},
                {u"number"_s, subjectNumber(contents, subject)}};
    }

    /// The plan's commitments, then its clusters where the method works values out for clusters.
    static QList<Subject> subjectsIn(const Contents &contents, const PlanRound &shown)
    {
        QList<Subject> subjects = subjectsOf(contents.commitmentsOf(shown.plan.id), Counting::All);
        const QList<DerivedValue> &values = shown.method->derived;
        if (std::any_of(values.cbegin(), values.cend(),
                        [](const DerivedValue &value) { return value.concerns(SubjectKind::Cluster); })) {
            for (const Cluster &cluster : contents.clustersOf(shown.plan.id))
                subjects.append(Subject::of(cluster.id));
        }
        return subjects;
    }

    static QJsonArray derivedOf(const Contents &contents, const PlanRound &shown)
    {
        const RoundLevels levels(contents, shown.round.id);
        QJsonArray all;
        for (const Subject &subject : subjectsIn(contents, shown)) {
            QJsonObject object = derivedOf(contents, shown, subject, levels.of(subject));
            object.insert(u"plan"_s, shown.plan.id.toString());
            object.insert(u"round"_s, shown.round.id.toString());
            all.append(object);
        }
        return all;
    }

    static void tellTable(const QJsonArray &derived, const PlanRound &shown, Console &console)
    {
        const Catalogue &texts = console.texts();
        console.answer(roundHeading(shown, texts));
        Table table{.headings = {texts.text(u"cli.column.number"_s)}, .rows = {}};
        QStringList ids;
        for (const DerivedValue &value : shown.method->derived) {
            if (value.subject != SubjectKind::Commitment)
                continue;
            ids.append(value.id);
            table.headings.append(value.title.in(texts.language()));
        }
        for (const QJsonValue &one : derived) {
            const QString number = one[u"number"_s].toString();
            const bool isCluster = one[u"subject"_s].toString() == toString(SubjectKind::Cluster);
            QStringList row{isCluster ? texts.text(u"cli.cluster"_s, {number}) : number};
            for (const QString &id : ids)
                row.append(cell(one.toObject(), id, texts));
            table.rows.append(row);
        }
        answer(console, table);
        console.answer(QString());
    }

    /// The value, for a "no" the tests that failed, and what was computed where it is set by hand.
    static QString cell(const QJsonObject &one, const QString &id, const Catalogue &texts)
    {
        const QString value = one.value(u"derived"_s).toObject().value(id).toVariant().toString();
        const QJsonObject byHand = one[u"overridden"_s][id].toObject();
        if (!byHand.isEmpty()) {
            const QString computed = byHand.value(u"computed"_s).toVariant().toString();
            return texts.text(u"cli.by-hand"_s, {value, computed.isEmpty() ? u"–"_s : computed});
        }
        QStringList failed;
        for (const QJsonValue &test : one.value(u"failed"_s).toObject().value(id).toArray())
            failed.append(test.toString());
        if (failed.isEmpty())
            return value;
        return texts.text(u"cli.failed"_s, {value, failed.join(u", "_s)});
    }

    bool m_comparesPublished = false;
};

class ScoreCommand : public RoundCommand
{
public:
    ScoreCommand() : RoundCommand(u"score"_s) {}

protected:
    void tell(const Contents &contents, const QList<PlanRound> &rounds, Console &console) const override
    {
        if (console.isJson()) {
            QJsonArray plans;
            for (const PlanRound &shown : rounds)
                plans.append(scoresOf(contents, shown, console.language()));
            console.answer(QJsonObject{{u"plans"_s, plans}});
            return;
        }
        for (const PlanRound &shown : rounds) {
            console.answer(roundHeading(shown, console.texts()));
            tellScores(contents, shown, console);
            tellLevels(contents, shown, console);
        }
    }

private:
    /// The plan's own commitments; what merely stands beside them (an award) is not scored.
    static QList<Subject> countedSubjects(const Contents &contents, const PlanRound &shown)
    {
        return subjectsOf(contents.commitmentsOf(shown.plan.id), Counting::CountedOnly);
    }

    /// Of each criterion for commitments.
    static QList<LevelCounts> countsOf(const Contents &contents, const PlanRound &shown, Counting counting)
    {
        return countLevels(*shown.method, RoundLevels(contents, shown.round.id),
                           shown.method->criteriaFor(SubjectKind::Commitment),
                           subjectsOf(contents.commitmentsOf(shown.plan.id), counting));
    }

    /// What shares of the criterion's levels are of, as in every report and workbook: of the plan's own commitments.
    static QJsonObject denominatorsOf(const Contents &contents, const PlanRound &shown)
    {
        QJsonObject object;
        for (const LevelCounts &counts : countsOf(contents, shown, Counting::CountedOnly))
            object.insert(
                counts.criterion.toString(),
                QJsonObject{{u"rated"_s, counts.rated()}, {u"of"_s, counts.asked()}, {u"notAsked"_s, counts.notAsked}});
        return object;
    }

    static QJsonObject scoresOf(const Contents &contents, const PlanRound &shown, const QString &language)
    {
        const MethodPack &method = *shown.method;
        const RoundLevels levels(contents, shown.round.id);
        const Subject plan = Subject::of(shown.plan.id);
        QJsonObject counts;
        for (const LevelCounts &one : countsOf(contents, shown, Counting::All))
            counts.insert(one.criterion.toString(), jsonOf(one));
        QJsonArray commitments;
        for (const Commitment &commitment : contents.commitmentsOf(shown.plan.id)) {
            const LevelsByCriterion own = levels.of(Subject::of(commitment.id));
            commitments.append(
                QJsonObject{{u"number"_s, commitment.number},
                            {u"counted"_s, commitment.isCounted},
                            {u"dimensions"_s, jsonOf(dimensionScores(method, SubjectKind::Commitment, own))}});
        }
        QJsonObject object{
            {u"id"_s, shown.plan.id.toString()},
            {u"country"_s, shown.plan.country},
            {u"number"_s, shown.plan.number},
            {u"round"_s, shown.round.id.toString()},
            {u"roundTitle"_s, shown.round.title.in(language)},
            {u"method"_s, shown.round.method},
            {u"dimensions"_s, jsonOf(dimensionScores(method, levels, countedSubjects(contents, shown)))},
            {u"planDimensions"_s, jsonOf(dimensionScores(method, SubjectKind::Plan, levels.of(plan)))},
            {u"planRatings"_s, jsonOf(levels.of(plan))},
            {u"planDerived"_s, jsonOf(deriveShown(contents, method, shown.round.id, plan, levels.of(plan)))},
            {u"planOverridden"_s, overriddenIn(contents, shown, plan, levels.of(plan))},
            {u"levels"_s, counts},
            {u"denominators"_s, denominatorsOf(contents, shown)},
            {u"commitments"_s, commitments}};
        insertText(object, u"title"_s, shown.plan.title, language);
        return object;
    }

    static QStringList scoreRow(const QString &what, const DimensionScore &score, const Catalogue &texts)
    {
        int missing = 0;
        for (const int count : score.missing)
            missing += count;
        return {what, score.score ? texts.number(*score.score, 1) : u"–"_s,
                texts.text(u"cli.rated-of"_s, {QString::number(score.rated), QString::number(score.of)}),
                QString::number(missing), QString::number(score.notRated)};
    }

    static void tellScores(const Contents &contents, const PlanRound &shown, Console &console)
    {
        const Catalogue &texts = console.texts();
        const RoundLevels levels(contents, shown.round.id);
        Table table{.headings = {}, .rows = {}};
        for (const QString &key : {u"dimension"_s, u"score"_s, u"rated"_s, u"missing"_s, u"not-rated"_s})
            table.headings.append(texts.text(u"cli.column."_s + key));
        for (const DimensionScore &score : dimensionScores(*shown.method, levels, countedSubjects(contents, shown))) {
            if (score.of > 0)
                table.rows.append(
                    scoreRow(shown.method->dimension(score.dimension)->title.in(texts.language()), score, texts));
        }
        for (const DimensionScore &score :
             dimensionScores(*shown.method, SubjectKind::Plan, levels.of(Subject::of(shown.plan.id)))) {
            const QString title = shown.method->dimension(score.dimension)->title.in(texts.language());
            if (score.of > 0)
                table.rows.append(scoreRow(texts.text(u"cli.plan-as-whole"_s, {title}), score, texts));
        }
        if (table.rows.isEmpty())
            console.answer(texts.text(u"cli.no-scores"_s));
        else
            answer(console, table);
        console.answer(QString());
    }

    /// The codes of the criterion in the order of its scale, then the missing values and what is no code at all.
    static QStringList codesOf(const MethodPack &method, const Criterion &criterion)
    {
        QStringList codes;
        for (const Level &level : method.scaleOf(criterion.id)->levels)
            codes.append(level.code.toString());
        for (const LevelCode &code : criterion.missing)
            codes.append(code.toString());
        return codes << u"not-rated"_s << u"unsettled"_s << u"not-asked"_s;
    }

    static void tellLevels(const Contents &contents, const PlanRound &shown, Console &console)
    {
        const Catalogue &texts = console.texts();
        Table table{.headings = {texts.text(u"cli.column.criterion"_s), texts.text(u"cli.column.level"_s),
                                 texts.text(u"cli.column.count"_s)},
                    .rows = {}};
        // Of the same commitments as the scores above.
        for (const LevelCounts &one : countsOf(contents, shown, Counting::CountedOnly)) {
            const Criterion &criterion = *shown.method->criterion(one.criterion);
            const QJsonObject counts = jsonOf(one);
            QString title = criterion.title.in(texts.language());
            for (const QString &code : codesOf(*shown.method, criterion)) {
                if (!counts.contains(code))
                    continue;
                const bool isCode = shown.method->admits(criterion.id, LevelCode(code));
                table.rows.append({std::exchange(title, QString()),
                                   isCode ? shown.method->labelOf(criterion.id, LevelCode(code), texts.language())
                                          : texts.text(u"cli."_s + code),
                                   QString::number(counts.value(code).toInt())});
            }
        }
        answer(console, table);
        console.answer(QString());
    }
};

} // namespace

void addScoreCommands(Commands &commands)
{
    commands.push_back(std::make_unique<DeriveCommand>());
    commands.push_back(std::make_unique<ScoreCommand>());
}
