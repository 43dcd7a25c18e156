#include "core/report/MatrixSection.h"

#include "core/report/LevelGlyph.h"
#include "core/report/ReportFonts.h"

#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace {

/// "a" to "z", then "aa": the heads of the narrow columns.
QString letter(qsizetype index)
{
    const QChar last(char16_t('a' + index % 26));
    return index < 26 ? QString(last) : letter(index / 26 - 1) + last;
}

/// Cut to one line of the width, in points.
QString fitted(const QString &text, double width)
{
    const QFontMetricsF metrics(reportFont({7, false, false, ReportColour::Ink}));
    return metrics.elidedText(text.simplified(), Qt::ElideRight, width * unitsPerPoint);
}

} // namespace

void MatrixSection::write()
{
    for (const RoundContext &round : m_context.ratedRounds()) {
        if (round.hasCommitmentRatings)
            writeRound(round);
    }
}

void MatrixSection::writeRound(const RoundContext &round)
{
    const CriterionMatrix matrix =
        criterionMatrix(m_context.contents(), *round.pack, *round.levels, m_context.plan().id);
    if (matrix.commitments.isEmpty() || matrix.criteria.isEmpty())
        return;
    constexpr qsizetype few = 15; // a matrix of many is not cut for what stands before it
    if (matrix.commitments.size() > few)
        m_writer.add(PageBreakBlock{});
    m_writer.section(m_context.ratedRounds().size() > 1
                         ? m_context.text(u"matrix.of-round"_s, {m_context.of(round.round.title)})
                         : m_context.text(u"matrix"_s));
    m_writer.table(table(round, matrix), m_context.text(u"matrix.caption"_s, {m_context.asOf(round.round)}));
    writeLegend(round, matrix);
}

TableBlock MatrixSection::table(const RoundContext &round, const CriterionMatrix &matrix) const
{
    constexpr double markWidth = 13.5;
    constexpr double numberWidth = 22;
    constexpr double textWidth = 465; // of the narrower paper
    const double titleWidth = std::max(90.0, textWidth - numberWidth - markWidth * double(matrix.criteria.size()));
    TableBlock table;
    table.size = TableBlock::Size::Compact;
    table.columns = {{0, numberWidth, Side::Left}, {1, 90, Side::Left}};
    QStringList titles{m_context.text(u"due-section.number"_s), m_context.text(u"commitment"_s)};
    for (qsizetype column = 0; column < matrix.criteria.size(); ++column) {
        table.columns.append({0, markWidth, Side::Centre});
        titles.append(letter(column));
    }
    table.head = {headRow(titles)};
    for (qsizetype column = 0; column < matrix.criteria.size(); ++column)
        table.head.first().cells[column + 2].spans.first().spoken = m_context.of(matrix.criteria.at(column).title);
    for (qsizetype row = 0; row < matrix.commitments.size(); ++row) {
        const Commitment &commitment = matrix.commitments.at(row);
        TableRow line;
        line.cells = {cell(commitment.number), TableCell{{titleOf(commitment, titleWidth - 10)}, true}};
        for (qsizetype column = 0; column < matrix.criteria.size(); ++column)
            line.cells.append(mark(round, matrix.criteria.at(column), matrix.at(row, column)));
        table.rows.append(line);
    }
    return table;
}

Span MatrixSection::titleOf(const Commitment &commitment, double width) const
{
    Span title = m_context.span(commitment.title);
    title.whole = title.text.simplified();
    title.text = fitted(title.text, width);
    title.link = u'#' + anchorOf(commitment);
    return title;
}

/// A glyph; the initial of the level where its scale has no order, so that the marks differ.
TableCell MatrixSection::mark(const RoundContext &round, const Criterion &criterion, const MatrixCell &cell) const
{
    if (cell.isClosed)
        return {};
    Span span;
    if (cell.isUnsettled) {
        span.glyph = u"◇"_s;
        span.spoken = m_context.text(u"unsettled"_s);
        return {{span}, false};
    }
    span.spoken = m_context.labelOf(*round.pack, criterion.id, cell.level);
    const Scale *scale = round.pack->scaleOf(criterion.id);
    const Level *level = round.pack->level(criterion.id, cell.level);
    if (scale && level && !scale->isOrdered)
        span.text = m_context.of(level->label).left(1).toUpper();
    else
        span.glyph = level ? level->glyph : missingGlyph(cell.level.toString());
    span.field = fieldOf(*round.pack, criterion.id, cell.level);
    return {{span}, false};
}

/// The scales with their columns; those with the same labels together.
QList<std::pair<const Scale *, QList<qsizetype>>> MatrixSection::scalesOf(const RoundContext &round,
                                                                          const CriterionMatrix &matrix) const
{
    QList<std::pair<const Scale *, QList<qsizetype>>> scales;
    QHash<QString, qsizetype> known;
    for (qsizetype column = 0; column < matrix.criteria.size(); ++column) {
        const Scale *scale = round.pack->scaleOf(matrix.criteria.at(column).id);
        if (!scale)
            continue;
        QString labels = scale->isOrdered ? u"ordered"_s : QString();
        for (const Level &level : scale->levels)
            labels += u'|' + level.glyph + m_context.of(level.label);
        if (!known.contains(labels)) {
            known.insert(labels, scales.size());
            scales.append(std::pair(scale, QList<qsizetype>()));
        }
        scales[known.value(labels)].second.append(column);
    }
    return scales;
}

/// Each criterion with its letter, and what its marks mean: close together, so that it goes below the matrix.
void MatrixSection::writeLegend(const RoundContext &round, const CriterionMatrix &matrix)
{
    Spans spans;
    for (const auto &[scale, columns] : scalesOf(round, matrix)) {
        QStringList titles;
        for (const qsizetype column : columns)
            titles.append(
                m_context.text(u"matrix.letter"_s, {letter(column), m_context.of(matrix.criteria.at(column).title)}));
        spans.append({.text = titles.join(u", "_s) + u":  "_s, .isBold = true});
        spans += levelsOf(round, matrix.criteria.at(columns.first()).id);
    }
    spans.append({.text = m_context.text(u"matrix.others"_s) + u":  "_s, .isBold = true});
    spans += othersIn(round, matrix);
    m_writer.add(ParagraphBlock{ParagraphBlock::Look::Note, spans, false});
}

/// As they stand in the matrix: by their glyphs, or by their initials where the scale has no order.
Spans MatrixSection::levelsOf(const RoundContext &round, const CriterionCode &criterion) const
{
    const Scale &scale = *round.pack->scaleOf(criterion);
    Spans spans;
    for (const Level &level : scale.levels) {
        const QString label = m_context.of(level.label) + u"  "_s;
        if (scale.isOrdered) {
            spans.append({.text = label, .glyph = level.glyph, .field = fieldOf(*round.pack, criterion, level.code)});
        } else {
            spans.append({.text = m_context.text(u"matrix.letter"_s, {label.left(1).toUpper(), label})});
        }
    }
    return spans;
}

/// What a cell without a level shows, of what there is.
Spans MatrixSection::othersIn(const RoundContext &round, const CriterionMatrix &matrix) const
{
    QSet<LevelCode> missing;
    bool isAnyUnsettled = false;
    for (const MatrixCell &cell : matrix.cells) {
        isAnyUnsettled = isAnyUnsettled || cell.isUnsettled;
        if (!cell.isClosed && !cell.isUnsettled && (cell.level.isEmpty() || isMissingCode(cell.level)))
            missing.insert(cell.level);
    }
    Spans spans;
    QList<LevelCode> others(missingCodes());
    others.append(LevelCode());
    for (const LevelCode &code : others) {
        if (missing.contains(code))
            spans.append({.text = m_context.labelOf(*round.pack, matrix.criteria.first().id, code) + u"  "_s,
                          .glyph = missingGlyph(code.toString())});
    }
    if (isAnyUnsettled)
        spans.append({.text = m_context.text(u"unsettled"_s) + u"  "_s, .glyph = u"◇"_s});
    spans.append({.text = m_context.text(u"matrix.closed"_s)});
    return spans;
}
