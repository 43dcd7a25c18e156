#include "core/report/chapters/RecommendationsChapter.h"

#include "core/report/chapters/NarrativeText.h"

using namespace Qt::StringLiterals;

namespace {

void appendReference(Spans &spans, const Recommendation &recommendation)
{
    if (!spans.isEmpty())
        spans.append({.text = u", "_s});
    spans.append({.text = QString::number(recommendation.number), .link = u"#"_s + anchorOf(recommendation)});
}

} // namespace

bool RecommendationsChapter::hasContent(const ReportContext &context)
{
    return !context.contents().recommendationsOf(context.plan().id).isEmpty() ||
           !NarrativeText(context, u"recommendations"_s).isEmpty();
}

void RecommendationsChapter::write()
{
    if (!hasContent(m_context))
        return;
    m_writer.chapter(m_context.text(u"narrative.recommendations"_s));
    NarrativeText(m_context, u"recommendations"_s).write(m_writer);
    const QList<Recommendation> all = m_context.contents().recommendationsOf(m_context.plan().id);
    writeAddressees(all);
    for (const Recommendation &one : all)
        writeOne(one);
}

/// What concerns an institution is found at once, although the numbers go from one to another.
void RecommendationsChapter::writeAddressees(const QList<Recommendation> &all)
{
    QList<InstitutionId> addressees;
    for (const Recommendation &one : all) {
        if (!addressees.contains(one.addressee))
            addressees.append(one.addressee);
    }
    if (addressees.size() < 2)
        return;
    QList<Definition> items;
    for (const InstitutionId &addressee : std::as_const(addressees)) {
        Spans numbers;
        for (const Recommendation &one : all) {
            if (one.addressee == addressee)
                appendReference(numbers, one);
        }
        items.append({nameOf(addressee), numbers});
    }
    m_writer.definitions(items);
}

QString RecommendationsChapter::nameOf(InstitutionId addressee) const
{
    const Institution *institution = m_context.contents().institution(addressee);
    if (!institution)
        return m_context.text(u"recommendations.to-all"_s);
    const bool hasAcronym = !institution->acronym.isEmpty() && institution->acronym != institution->name;
    return hasAcronym ? u"%1 (%2)"_s.arg(institution->name, institution->acronym) : institution->name;
}

void RecommendationsChapter::writeOne(const Recommendation &recommendation)
{
    const QString title = m_context.text(u"recommendation-n"_s, {QString::number(recommendation.number)});
    m_writer.heading(2, title, anchorOf(recommendation));
    const Span text = m_context.span(recommendation.text);
    if (const QString note = originalNote(m_context, text.language); !note.isEmpty())
        m_writer.note(note);
    writeFormatted(m_writer, text);
    Spans concerned;
    for (const Commitment &commitment : m_context.commitments()) {
        if (!recommendation.commitments.contains(commitment.id))
            continue;
        if (!concerned.isEmpty())
            concerned.append({.text = u"\n"_s});
        concerned.append({.text = m_context.commitmentName(commitment),
                          .link = u"#"_s + anchorOf(commitment),
                          .language = m_context.span(commitment.title).language});
    }
    QList<Definition> facts{
        {m_context.text(u"recommendations.addressee"_s), {{.text = nameOf(recommendation.addressee)}}}};
    if (!concerned.isEmpty())
        facts.append({m_context.text(u"recommendations.concerns"_s), concerned});
    if (const Span followUp = m_context.span(recommendation.followUp); !followUp.text.trimmed().isEmpty()) {
        Spans spans{followUp};
        if (const QString note = originalNote(m_context, followUp.language); !note.isEmpty())
            spans.append({.text = u' ' + note, .isFaint = true});
        facts.append({m_context.text(u"recommendations.follow-up"_s), spans});
    }
    m_writer.definitions(facts);
}

QString anchorOf(const Recommendation &recommendation) { return u"recommendation-"_s + recommendation.id.toString(); }

Spans recommendationReferences(const ReportContext &context, CommitmentId commitment)
{
    Spans spans;
    for (const Recommendation &one : context.contents().recommendationsOf(context.plan().id)) {
        if (one.commitments.contains(commitment))
            appendReference(spans, one);
    }
    return spans;
}
