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
    NarrativeText(m_context, m_section).write(m_writer);
}
