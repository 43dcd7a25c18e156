#include "app/cli/AllCommands.h"
#include "app/cli/Console.h"
#include "app/cli/DossierCommand.h"
#include "app/cli/Selection.h"
#include "app/cli/Syntax.h"
#include "app/cli/Table.h"
#include "core/evaluation/PlanComparison.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const LevelCounts &counts)
{
    QJsonObject levels;
    for (auto it = counts.levels.cbegin(); it != counts.levels.cend(); ++it)
        levels.insert(it.key().toString(), it.value());
    QJsonObject missing;
    for (auto it = counts.missing.cbegin(); it != counts.missing.cend(); ++it)
        missing.insert(it.key().toString(), it.value());
    return {{u"levels"_s, levels},
            {u"missing"_s, missing},
            {u"rated"_s, counts.rated()},
            {u"notRated"_s, counts.notRated},
            {u"unsettled"_s, counts.unsettled},
            {u"notAsked"_s, counts.notAsked},
            {u"of"_s, counts.asked()}};
}

QJsonObject jsonOf(const PlanDistribution &one)
{
    QJsonObject object = jsonOf(one.counts);
    object.insert(u"plan"_s, planLabel(one.plan));
    object.insert(u"id"_s, one.plan.id.toString());
    object.insert(u"country"_s, one.plan.country);
    object.insert(u"number"_s, one.plan.number);
    object.insert(u"region"_s, one.plan.region);
    object.insert(u"year"_s, one.plan.submitted > 0 ? QJsonValue(one.plan.submitted) : QJsonValue());
    object.insert(u"round"_s, one.round.id.toString());
    object.insert(u"method"_s, one.round.method);
    object.insert(u"scale"_s, QJsonArray::fromStringList(one.scale));
    object.insert(u"carriedOver"_s, one.isCarriedOver);
    object.insert(u"outside"_s, one.outside);
    object.insert(u"break"_s, one.isBreak);
    return object;
}

class CompareCommand : public ReadingCommand
{
public:
    CompareCommand() : ReadingCommand(u"compare"_s) {}

protected:
    void declareMore(Syntax &syntax) override
    {
        syntax.option(u"criterion"_s, u"criterion"_s, m_criterion, Syntax::Required);
        syntax.options(u"country"_s, u"text"_s, m_filter.countries);
        syntax.option(u"region"_s, u"text"_s, m_filter.region);
        syntax.count(u"from-year"_s, m_filter.fromYear);
        syntax.count(u"to-year"_s, m_filter.toYear);
        syntax.option(u"method"_s, u"method"_s, m_filter.method);
        syntax.option(u"plan"_s, u"plan"_s, m_plan);
        syntax.option(u"over-time"_s, u"text"_s, m_overTime);
        syntax.option(u"crosswalk"_s, u"crosswalk"_s, m_crossWalk);
    }

    Result<ExitStatus> read(const Dossier &dossier, Console &console) override
    {
        PlanFilter filter = m_filter;
        if (!m_overTime.isEmpty())
            filter.countries = {m_overTime};
        std::optional<CrossWalk> walk;
        if (!m_crossWalk.isEmpty()) {
            const Result<CrossWalk> named = crossWalkNamed(m_crossWalk);
            if (!named)
                return named.error();
            walk = *named;
        }
        const auto methodOf = [&](RoundId id) {
            return dossier.methodOf(id);
        };
        QList<PlanDistribution> plans =
            comparePlans(dossier.contents(), methodOf, filter, CriterionCode(m_criterion), walk ? &*walk : nullptr);
        if (plans.isEmpty())
            return Error{ErrorCode::NotFound, u"cli.nothing-to-compare"_s, m_criterion, {}};
        if (!m_overTime.isEmpty())
            plans = overTime(plans);
        std::optional<Peers> peers;
        if (!m_plan.isEmpty()) {
            const Result<ActionPlan> plan = planNamed(dossier.contents(), m_plan);
            if (!plan)
                return plan.error();
            peers = putAgainstPeers(plan->id, plans);
            if (!peers)
                return Error{ErrorCode::NotFound, u"cli.nothing-to-compare"_s, m_criterion, {}};
        }
        if (console.isJson())
            tellJson(plans, peers, console);
        else
            tell(plans, peers, dossier, console);
        return ExitStatus::Done;
    }

private:
    /// Leaves the one plan and sums up the others; nothing when the plan is not among them.
    static std::optional<Peers> putAgainstPeers(ActionPlanId plan, QList<PlanDistribution> &plans)
    {
        for (const PlanDistribution &one : std::as_const(plans)) {
            if (one.plan.id != plan)
                continue;
            const PlanDistribution alone = one;
            const Peers peers = peersOf(plans, plan, alone.scale);
            plans = {alone};
            return peers;
        }
        return std::nullopt;
    }

    void tellJson(const QList<PlanDistribution> &plans, const std::optional<Peers> &peers, Console &console) const
    {
        QJsonArray all;
        for (const PlanDistribution &one : plans)
            all.append(jsonOf(one));
        QJsonObject answer{{u"criterion"_s, m_criterion},
                           {u"crosswalk"_s, m_crossWalk.isEmpty() ? QJsonValue() : QJsonValue(m_crossWalk)},
                           {u"plans"_s, all}};
        if (peers) {
            QJsonObject object = jsonOf(peers->counts);
            object.insert(u"plans"_s, peers->plans);
            object.insert(u"leftOut"_s, peers->leftOut);
            answer.insert(u"peers"_s, object);
        }
        console.answer(answer);
    }

    static QStringList rowOf(const QString &name, const QString &method, const LevelCounts &counts,
                             const QStringList &scale)
    {
        QStringList row{name, method};
        for (const QString &code : scale)
            row.append(QString::number(counts.levels.value(LevelCode(code))));
        int missing = counts.notRated + counts.unsettled;
        for (const int count : counts.missing)
            missing += count;
        return row << QString::number(missing) << QString::number(counts.rated()) << QString::number(counts.asked());
    }

    /// A table for each scale: columns of different scales never stand below each other.
    void tell(const QList<PlanDistribution> &plans, const std::optional<Peers> &peers, const Dossier &dossier,
              Console &console) const
    {
        const Catalogue &texts = console.texts();
        int outside = 0;
        int notAsked = 0;
        for (qsizetype begin = 0; begin < plans.size();) {
            qsizetype end = begin;
            const QStringList scale = plans.at(begin).scale;
            Table table{.headings = headings(scale, packFor(plans, scale, dossier), texts), .rows = {}};
            for (; end < plans.size() && plans.at(end).scale == scale; ++end) {
                const PlanDistribution &one = plans.at(end);
                const QString label = planLabel(one.plan);
                table.rows.append(rowOf(one.isCarriedOver ? texts.text(u"compare.carried"_s, {label}) : label,
                                        one.round.method, one.counts, scale));
                outside += one.outside;
                notAsked += one.counts.notAsked;
            }
            if (peers)
                table.rows.append(rowOf(texts.text(u"compare.peers"_s, {QString::number(peers->plans)}), QString(),
                                        peers->counts, scale));
            if (begin > 0)
                console.answer(texts.text(u"cli.compare.break"_s));
            answer(console, table);
            begin = end;
        }
        if (notAsked > 0)
            console.tell(texts.count(u"cli.compare.not-asked"_s, notAsked));
        if (peers && peers->leftOut > 0)
            console.tell(texts.count(u"cli.compare.left-out"_s, peers->leftOut));
        if (outside > 0)
            console.tell(texts.count(u"cli.compare.outside"_s, outside));
    }

    /// A pack that has the criterion itself, for the labels of the scale.
    static const MethodPack *packFor(const QList<PlanDistribution> &plans, const QStringList &scale,
                                     const Dossier &dossier)
    {
        for (const PlanDistribution &one : plans) {
            if (!one.isCarriedOver && one.scale == scale)
                return dossier.methodOf(one.round.id);
        }
        return nullptr;
    }

    QStringList headings(const QStringList &scale, const MethodPack *pack, const Catalogue &texts) const
    {
        QStringList headings{texts.text(u"cli.compare.plan"_s), texts.text(u"cli.compare.method"_s)};
        for (const QString &code : scale)
            headings.append(pack ? pack->labelOf(CriterionCode(m_criterion), LevelCode(code), texts.language()) : code);
        return headings << texts.text(u"cli.compare.missing"_s) << texts.text(u"cli.compare.rated"_s)
                        << texts.text(u"cli.compare.of"_s);
    }

    PlanFilter m_filter;
    QString m_criterion;
    QString m_plan;
    QString m_overTime;
    QString m_crossWalk;
};

class CrossWalksCommand : public Command
{
public:
    CrossWalksCommand() : Command(u"crosswalks"_s) {}

    void declare(Syntax &) override {}
    QString file() const override { return {}; }

    Result<ExitStatus> run(Console &console) override
    {
        QJsonArray all;
        for (const CrossWalk &walk : crossWalks()) {
            QJsonObject levels;
            for (auto it = walk.levels.cbegin(); it != walk.levels.cend(); ++it)
                levels.insert(it.key().toString(), it.value().toString());
            all.append(QJsonObject{{u"id"_s, walk.id},
                                   {u"title"_s, walk.title.in(console.language())},
                                   {u"from"_s, walk.from.toString()},
                                   {u"methods"_s, QJsonArray::fromStringList(walk.fromMethods)},
                                   {u"to"_s, walk.to.toString()},
                                   {u"levels"_s, levels},
                                   {u"source"_s, walk.source.in(console.language())}});
            if (!console.isJson())
                console.answer(u"%1: %2\n  %3"_s.arg(walk.id, walk.title.in(console.language()),
                                                     walk.source.in(console.language())));
        }
        if (console.isJson())
            console.answer(all);
        return ExitStatus::Done;
    }
};

} // namespace

void addCompareCommands(Commands &commands)
{
    commands.push_back(std::make_unique<CompareCommand>());
    commands.push_back(std::make_unique<CrossWalksCommand>());
}
