#include "core/report/chapters/CommitmentFacts.h"

#include "core/report/chapters/RecommendationsChapter.h"

using namespace Qt::StringLiterals;

namespace {

Span institutions(const ReportContext &context, const Commitment &commitment, InvolvementRole role)
{
    QStringList names;
    for (const Institution &institution : context.contents().institutionsOf(commitment, role)) {
        const bool hasAcronym = !institution.acronym.isEmpty() && institution.acronym != institution.name;
        names.append(hasAcronym ? u"%1 (%2)"_s.arg(institution.name, institution.acronym) : institution.name);
    }
    return context.nameSpan(names.join(u"; "_s));
}

QString categories(const ReportContext &context, const Commitment &commitment)
{
    QStringList titles;
    bool isInferred = false;
    for (const CategoryId &id : commitment.categories) {
        if (const Category *category = context.contents().category(id)) {
            titles.append(context.of(category->title));
            isInferred = isInferred || category->isInferred;
        }
    }
    const QString list = titles.join(u" · "_s);
    return isInferred ? context.text(u"inferred-plural"_s, {list}) : list;
}

QString selfReport(const ReportContext &context, const Commitment &commitment)
{
    const SelfReport *report = context.contents().selfReportOf(commitment.id);
    if (!report)
        return {};
    QString status = report->status;
    for (const RoundContext &round : context.rounds()) {
        const Criterion *criterion = completionCriterion(*round.pack);
        if (criterion && round.pack->level(criterion->id, LevelCode(report->status))) {
            status = context.labelOf(*round.pack, criterion->id, LevelCode(report->status));
            break;
        }
    }
    QStringList pieces{status};
    if (report->reported)
        pieces.append(context.texts().date(*report->reported));
    if (!report->source.isEmpty())
        pieces.append(report->source);
    return pieces.join(u", "_s) + (report->note.isEmpty() ? QString() : u". "_s + report->note);
}

} // namespace

QString officialTextLabel(const ReportContext &context, const Commitment &commitment)
{
    const auto named = [&](const QString &language) {
        return context.texts().has(u"report.language."_s + language) ? context.text(u"language."_s + language)
                                                                     : QString();
    };
    const QString shown = commitment.text.languageFor(context.language());
    if (shown != context.language()) {
        const QString name = named(shown);
        return name.isEmpty() ? context.text(u"official-text"_s) : context.text(u"official-language"_s, {name});
    }
    const QString own = context.contents().reasonLanguage(context.plan().id);
    const bool isTranslated = own != shown && commitment.text.texts.contains(own) && !named(own).isEmpty();
    return isTranslated ? context.text(u"official-translated"_s, {named(own)}) : context.text(u"official-text"_s);
}

QList<Definition> commitmentFacts(const ReportContext &context, const Commitment &commitment)
{
    QList<Definition> facts;
    const auto told = [&](const QString &key, const Span &value) {
        if (!value.text.isEmpty())
            facts.append({context.text(u"fact."_s + key), {value}});
    };
    const auto fact = [&](const QString &key, const QString &value) {
        told(key, {.text = value});
    };
    told(u"lead"_s, institutions(context, commitment, InvolvementRole::Lead));
    told(u"supporting"_s, institutions(context, commitment, InvolvementRole::Supporting));
    told(u"counterpart"_s, institutions(context, commitment, InvolvementRole::Counterpart));
    if (commitment.due)
        fact(u"due"_s, context.texts().date(*commitment.due));
    if (const Cluster *cluster = context.contents().clusterOf(commitment.id))
        fact(u"cluster"_s, cluster->number + u' ' + context.of(cluster->title));
    fact(u"categories"_s, categories(context, commitment));
    if (!commitment.externalId.isEmpty())
        fact(u"external-id"_s, commitment.isExternalIdInferred ? context.text(u"inferred"_s, {commitment.externalId})
                                                               : commitment.externalId);
    fact(u"self-report"_s, selfReport(context, commitment));
    told(u"note"_s, context.span(commitment.note));
    if (const Spans references = recommendationReferences(context, commitment.id); !references.isEmpty())
        facts.append({context.text(u"fact.recommendations"_s), references});
    return facts;
}
