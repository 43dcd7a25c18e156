#include "core/report/BlockWriter.h"

#include "core/report/ReportContext.h"

using namespace Qt::StringLiterals;

void BlockWriter::chapter(const QString &title, bool startsPage)
{
    ++m_chapter;
    m_section = 0;
    add(HeadingBlock{.level = 1,
                     .text = u"%1 %2"_s.arg(QString::number(m_chapter), title),
                     .anchor = u"chapter-%1"_s.arg(m_chapter),
                     .running = title,
                     .isInContents = true,
                     .startsPage = startsPage});
}

void BlockWriter::section(const QString &title)
{
    ++m_section;
    const QString number = u"%1.%2"_s.arg(QString::number(m_chapter), QString::number(m_section));
    heading(2, number + u' ' + title, u"section-"_s + number);
}

void BlockWriter::heading(int level, const QString &title, const QString &anchor, const QString &running,
                          const QString &language)
{
    add(HeadingBlock{.level = level,
                     .text = title,
                     .anchor = anchor,
                     .running = running,
                     .isInContents = !anchor.isEmpty(),
                     .startsPage = false,
                     .language = language});
}

void BlockWriter::lead(const QString &text)
{
    add(ParagraphBlock{ParagraphBlock::Look::Lead, {{.text = text}}, false});
}

void BlockWriter::paragraph(const QString &text) { paragraph(Spans{{.text = text}}); }

void BlockWriter::paragraph(const Spans &spans) { add(ParagraphBlock{ParagraphBlock::Look::Body, spans, false}); }

void BlockWriter::quote(const Span &text, const QString &below)
{
    QStringList lines = text.text.split(u'\n');
    lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool keepsNote = !below.isEmpty() && i + 1 == lines.size();
        add(ParagraphBlock{
            ParagraphBlock::Look::Quote, {{.text = lines.at(i).trimmed(), .language = text.language}}, keepsNote});
    }
    if (!below.isEmpty())
        note(below);
}

void BlockWriter::note(const QString &text)
{
    add(ParagraphBlock{ParagraphBlock::Look::Note, {{.text = text}}, false});
}

void BlockWriter::definitions(const QList<Definition> &items, bool hasStrongRule)
{
    if (!items.isEmpty())
        add(DefinitionsBlock{items, hasStrongRule});
}

void BlockWriter::table(TableBlock table, const QString &caption)
{
    if (!caption.isEmpty()) {
        ++m_table;
        table.caption = m_context.text(u"table"_s, {QString::number(m_table), caption});
    }
    add(std::move(table));
}

void BlockWriter::figure(const Figure &figure, const QString &caption, const QString &alternative)
{
    ++m_figure;
    add(FigureBlock{figure, m_context.text(u"figure"_s, {QString::number(m_figure), caption}), alternative});
}

TableRow headRow(const QStringList &titles)
{
    TableRow row;
    for (const QString &title : titles)
        row.cells.append(TableCell{{{.text = title}}, false});
    return row;
}

TableCell cell(const QString &text) { return TableCell{{{.text = text}}, false}; }
