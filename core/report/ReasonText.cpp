#include "core/report/ReasonText.h"

#include "core/report/FormattedSpans.h"
#include "core/report/NarrativeText.h"

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
