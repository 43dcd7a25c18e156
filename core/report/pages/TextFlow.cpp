#include "core/report/pages/TextFlow.h"

#include "core/report/LevelPalette.h"
#include "core/report/ReportFonts.h"

#include <QFontMetricsF>
#include <QHash>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Spaces that do not break hold the place of a glyph, and keep it with the word after it.
const QString glyphRoom = u"\u00a0\u00a0\u00a0\u00a0\u00a0"_s;

/// A stretch of the paragraph's text in one style.
struct Run
{
    qsizetype start = 0;
    qsizetype length = 0;
    TextStyle style{};
    QString link{};
    std::optional<QString> glyph{};
    QColor field{};
    QString language{};
    QString spoken{};
};

struct Paragraph
{
    QString text{};
    QList<Run> runs{};
};

Paragraph joined(const Spans &spans, const TextStyle &base)
{
    Paragraph result;
    const auto append = [&](const QString &text, const TextStyle &style) -> Run & {
        result.runs.append({.start = result.text.size(), .length = text.size(), .style = style});
        result.text += text;
        return result.runs.last();
    };
    for (const Span &span : spans) {
        TextStyle style = base;
        style.isBold = base.isBold || span.isBold;
        style.isItalic = base.isItalic || span.isItalic;
        if (span.glyph) {
            Run &run = append(glyphRoom, style);
            run.glyph = span.glyph;
            run.field = span.field;
            run.spoken = span.text.isEmpty() ? span.spoken : QString();
        }
        if (span.isFaint)
            style.colour = ReportColour::Secondary;
        if (!span.link.isEmpty())
            style.colour = ReportColour::Accent;
        QString text = printable(span.text);
        text.replace(u'\n', QChar::LineSeparator);
        if (text.isEmpty())
            continue;
        Run &run = append(text, style);
        run.link = span.link;
        run.language = span.language;
        run.spoken = span.spoken;
    }
    return result;
}

QList<QTextLayout::FormatRange> formats(const QList<Run> &runs)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const Run &run : runs) {
        QTextLayout::FormatRange range;
        range.start = int(run.start);
        range.length = int(run.length);
        range.format.setFont(reportFont(run.style));
        ranges.append(range);
    }
    return ranges;
}

/// Turns one line of Qt's layout into items.
class LineMaker
{
public:
    LineMaker(const Paragraph &paragraph, const FlowLook &look, double width)
        : m_paragraph(paragraph), m_look(look), m_width(width)
    {
        const QFontMetricsF metrics(reportFont(look.style));
        const double ascent = metrics.ascent() / unitsPerPoint;
        m_baseline = (look.leading - ascent - metrics.descent() / unitsPerPoint) / 2 + ascent;
    }

    /// `indent`: of the line from the left.
    FlowLine make(const QTextLine &line, double indent, bool isLast) const
    {
        FlowLine result;
        result.width = indent + line.naturalTextWidth() / unitsPerPoint;
        const double shift = m_look.side == Side::Left    ? indent
                             : m_look.side == Side::Right ? m_width - result.width
                                                          : (m_width - result.width) / 2;
        const qsizetype end = line.textStart() + line.textLength();
        for (const Run &run : m_paragraph.runs) {
            const qsizetype from = std::max<qsizetype>(run.start, line.textStart());
            const qsizetype to = std::min(run.start + run.length, end);
            if (from < to)
                add(result, run, line, from, to, shift, !isLast && to == end);
        }
        return result;
    }

private:
    void add(FlowLine &result, const Run &run, const QTextLine &line, qsizetype from, qsizetype to, double shift,
             bool isLineEnd) const
    {
        const double first = line.cursorToX(int(from)) / unitsPerPoint;
        const double second = line.cursorToX(int(to)) / unitsPerPoint;
        const double x = shift + std::min(first, second);
        const double width = std::abs(second - first);
        if (run.glyph) {
            addGlyph(result, run, x);
            return;
        }
        QString text = m_paragraph.text.mid(from, to - from);
        text.remove(QChar::LineSeparator);
        if (text.isEmpty())
            return;
        if (!run.link.isEmpty())
            result.items.append({-1, LinkItem{QRectF(x, 0, width, m_look.leading), run.link}});
        result.items.append(
            {-1, TextItem{QPointF(x, m_baseline), text, run.style, width, isLineEnd, run.language, run.spoken}});
    }

    void addGlyph(FlowLine &result, const Run &run, double x) const
    {
        const double side = run.style.size * 0.78;
        const QRectF box(x + 0.8, m_baseline - side * 0.93, side, side);
        QRgb ink = run.style.colour;
        if (run.field.isValid()) {
            const double rim = run.style.size * 0.17;
            const double gap = run.style.size * 0.04;
            const GlyphPlate plate = glyphPlate(Ground::Paper);
            result.items.append({-1, FillItem{box.adjusted(-rim, -rim, rim, rim), run.field.rgb()}});
            result.items.append({-1, FillItem{box.adjusted(-gap, -gap, gap, gap), plate.fill.rgb()}});
            ink = plate.ink.rgb();
        }
        result.items.append({-1, GlyphItem{box, *run.glyph, ink, run.spoken}});
    }

    const Paragraph &m_paragraph;
    const FlowLook &m_look;
    double m_width;
    double m_baseline = 0;
};

/// Where the paragraph has one glyph, at its beginning: how far its text stands from the left, on every line.
double hangingIndent(const Paragraph &paragraph, const FlowLook &look)
{
    const auto hasGlyph = [](const Run &run) {
        return run.glyph.has_value();
    };
    const auto glyphs = std::count_if(paragraph.runs.cbegin(), paragraph.runs.cend(), hasGlyph);
    return look.side == Side::Left && glyphs == 1 && hasGlyph(paragraph.runs.first())
               ? textWidth(glyphRoom, paragraph.runs.first().style)
               : 0;
}

QList<FlowLine> brokenIntoLines(const Spans &spans, double width, const FlowLook &look)
{
    const Paragraph paragraph = joined(spans, look.style);
    if (paragraph.text.isEmpty())
        return {FlowLine{}};
    QTextLayout layout(paragraph.text, reportFont(look.style));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.setFormats(formats(paragraph.runs));
    layout.setCacheEnabled(true);
    const LineMaker maker(paragraph, look, width);
    layout.beginLayout();
    const double hanging = std::min(hangingIndent(paragraph, look), width / 4);
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth((line.textStart() == 0 ? width : width - hanging) * unitsPerPoint);
    layout.endLayout();
    QList<FlowLine> lines;
    for (int i = 0; i < layout.lineCount(); ++i)
        lines.append(maker.make(layout.lineAt(i), i == 0 ? 0 : hanging, i + 1 == layout.lineCount()));
    return lines;
}

/// All that the lines of one span follow from.
QString keyOf(const Span &span, double width, const FlowLook &look)
{
    const auto number = [](double value) {
        return QString::number(value, 'g', 12);
    };
    return QStringList{span.text,
                       span.link,
                       span.language,
                       span.glyph ? u"g"_s + *span.glyph : QString(),
                       span.field.isValid() ? span.field.name() : QString(),
                       span.spoken,
                       number(width),
                       number(look.style.size),
                       number(look.leading),
                       QString::number(look.style.colour, 16),
                       QString::number((span.isBold ? 1 : 0) + (span.isItalic ? 2 : 0) + (span.isFaint ? 4 : 0) +
                                       (look.style.isBold ? 8 : 0) + (look.style.isItalic ? 16 : 0) +
                                       int(look.side) * 32)}
        .join(QChar::Null);
}

} // namespace

QList<FlowLine> flowText(const Spans &spans, double width, const FlowLook &look)
{
    constexpr qsizetype longest = 48;
    constexpr qsizetype most = 5000;
    thread_local QHash<QString, QList<FlowLine>> known; // tables repeat their levels and heads
    if (spans.size() != 1 || spans.first().text.size() > longest)
        return brokenIntoLines(spans, width, look);
    const QString key = keyOf(spans.first(), width, look);
    if (const auto found = known.constFind(key); found != known.cend())
        return *found;
    if (known.size() >= most)
        known.clear();
    return *known.insert(key, brokenIntoLines(spans, width, look));
}

QString printable(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\r') {
            if (i + 1 == text.size() || text.at(i + 1) != u'\n')
                result += u'\n';
        } else if (c == u'\t') {
            result += u' ';
        } else if (c == u'\n' || c.category() != QChar::Other_Control) {
            result += c;
        }
    }
    return result;
}
