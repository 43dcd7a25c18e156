#include "core/report/chapters/NarrativeChapter.h"

#include "core/report/chapters/NarrativeText.h"

using namespace Qt::StringLiterals;

bool NarrativeChapter::hasContent(const ReportContext &context, const QString &section)
{
    return !NarrativeText(context, section).isEmpty();
}

void NarrativeChapter::write()
{
    if (!hasContent(m_context, m_section))
        return;
    m_writer.chapter(m_context.sectionTitle(m_section));
    const NarrativeText text(m_context, m_section);
    text.write(m_writer);
    const OutlineEntry *entry = m_context.outline().entry(m_section);
    if (entry && entry->isInBothLanguages)
        text.writeOthers(m_writer);
}
