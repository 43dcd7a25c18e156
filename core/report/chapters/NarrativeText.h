#pragma once

#include "core/report/BlockWriter.h"
#include "core/report/ReportContext.h"

/// The text that people wrote for a section, in the report's language, or else as it is in another, which is said.
class NarrativeText
{
public:
    NarrativeText(const ReportContext &context, const QString &section);

    bool isEmpty() const { return m_text.text.trimmed().isEmpty(); }
    void write(BlockWriter &writer) const;
    /// In the languages other than that of `write()`, each under its name.
    void writeOthers(BlockWriter &writer) const;

private:
    const ReportContext &m_context;
    Span m_text{};
    QMap<QString, QString> m_others{}; ///< by language
};

/// Writes a text with light formatting: a paragraph a line, the items of a list together.
void writeFormatted(BlockWriter &writer, const Span &text);

/// "In the original: Spanish", for a text in another language than the report's; empty for all else.
QString originalNote(const ReportContext &context, const QString &language);
