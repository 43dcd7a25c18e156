#include "core/report/chapters/ReasonText.h"

#include "core/report/FormattedSpans.h"
#include "core/report/chapters/NarrativeText.h"
#include "core/report/chapters/RatingsTable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

Spans reasonText(const ReportContext &context, const Rating &rating)
{
    if (rating.reason.trimmed().isEmpty())
        return {};
    const ReasonTranslation *translation = context.contents().translation(rating.key, context.language());
    if (translation && translation->isOf(rating))
        return formattedSpans(translation->text);
    Spans spans = formattedSpans(rating.reason);
    const QString own = context.contents().reasonLanguage(context.plan().id);
    if (own.isEmpty() || own == context.language())
        return spans;
    for (Span &span : spans)
        span.language = own;
    spans.append({.text = u" ("_s + originalNote(context, own) + u")"_s, .isFaint = true});
    return spans;
}

QList<Evidence> evidenceOf(const Contents &contents, const QList<EvidenceId> &ids)
{
    QList<Evidence> items;
    for (const EvidenceId &id : ids) {
        if (const Evidence *item = contents.evidenceItem(id))
            items.append(*item);
    }
    std::sort(items.begin(), items.end(), [](const Evidence &a, const Evidence &b) { return a.number < b.number; });
    return items;
}

Spans reasonWithEvidence(const ReportContext &context, const Rating &rating)
{
    Spans spans = reasonText(context, rating);
    const QList<Evidence> evidence = evidenceOf(context.contents(), rating.evidence);
    if (evidence.isEmpty())
        return spans;
    if (!spans.isEmpty())
        spans.append({.text = u" "_s});
    return spans + evidenceReferences(context, evidence);
}

namespace {

/// "Ana Ruiz, «Limitado»: "
Span givenBy(const ReportContext &context, const RoundContext &round, const Rating &rating)
{
    const Person *person = context.contents().person(rating.key.person);
    const QString name = !person ? QString() : person->fullName.isEmpty() ? person->name : person->fullName;
    const QString level = context.labelOf(*round.pack, rating.key.criterion, rating.level);
    return {.text = context.text(u"reason-by"_s, {name, level}) + u' '};
}

} // namespace

Spans reasonsFor(const ReportContext &context, const RoundContext &round, const Subject &subject,
                 const CriterionCode &criterion)
{
    QList<Rating> ratings = context.contents().ratingsOf(round.round.id, subject);
    ratings.removeIf([&](const Rating &rating) { return rating.key.criterion != criterion || !rating.isRated(); });
    Spans spans;
    for (const Rating &rating : std::as_const(ratings)) {
        const Spans reason = reasonWithEvidence(context, rating);
        if (reason.isEmpty())
            continue;
        if (!spans.isEmpty())
            spans.append({.text = u"\n"_s});
        if (ratings.size() > 1)
            spans.append(givenBy(context, round, rating));
        spans += reason;
    }
    return spans;
}
