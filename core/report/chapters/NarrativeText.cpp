#include "core/report/chapters/NarrativeText.h"

#include "core/base/FormattedText.h"
#include "core/report/FormattedSpans.h"

using namespace Qt::StringLiterals;

namespace {

bool isItem(const QString &line)
{
    const QList<FormattedPart> parts = formattedParts(line);
    return !parts.isEmpty() && parts.first().isBullet;
}

} // namespace

NarrativeText::NarrativeText(const ReportContext &context, const QString &section) : m_context(context)
{
    if (const Narrative *narrative = context.contents().narrative(context.plan().id, section)) {
        m_text = context.span(narrative->text);
        m_others = narrative->text.texts;
        m_others.remove(m_text.language.isEmpty() ? context.language() : m_text.language);
    }
}

void NarrativeText::write(BlockWriter &writer) const
{
    if (isEmpty())
        return;
    if (const QString note = originalNote(m_context, m_text.language); !note.isEmpty())
        writer.note(note);
    writeFormatted(writer, m_text);
}

void NarrativeText::writeOthers(BlockWriter &writer) const
{
    for (auto it = m_others.cbegin(); it != m_others.cend(); ++it) {
        if (it->trimmed().isEmpty())
            continue;
        writer.section(m_context.text(u"narrative.in"_s, {m_context.texts().languageName(it.key())}));
        writeFormatted(writer, {.text = it.value(), .language = it.key()});
    }
}

void writeFormatted(BlockWriter &writer, const Span &text)
{
    QStringList together;
    const auto put = [&] {
        if (together.isEmpty())
            return;
        Spans spans = formattedSpans(together.join(u'\n'));
        for (Span &span : spans)
            span.language = text.language;
        writer.paragraph(spans);
        together.clear();
    };
    for (const QString &line : text.text.split(u'\n')) {
        const bool goesOn = !together.isEmpty() && isItem(line) && isItem(together.last());
        if (!goesOn)
            put();
        if (!line.trimmed().isEmpty())
            together.append(line);
    }
    put();
}

QString originalNote(const ReportContext &context, const QString &language)
{
    return language.isEmpty() ? QString() : context.text(u"in-original"_s, {context.texts().languageName(language)});
}
