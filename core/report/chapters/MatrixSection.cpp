#include "core/report/chapters/MatrixSection.h"

#include "core/report/LevelGlyph.h"
#include "core/report/LevelLetters.h"
#include "core/report/ReportFonts.h"

#include <QFontMetricsF>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// "a" to "z", then "aa": the heads of the narrow columns.
QString letter(qsizetype index)
{
    const QChar last(char16_t('a' + index % 26));
    return index < 26 ? QString(last) : letter(index / 26 - 1) + last;
}

/// On one line, unless it is as long as a line.
QString unbroken(QString label)
{
    constexpr qsizetype longest = 28;
    return label.size() > longest ? label : label.replace(u' ', QChar::Nbsp);
}

/// All levels of an ordered scale; of another, which can be long, those that occur in the column. None where none does.
QList<const Level *> shownIn(const CriterionMatrix &matrix, qsizetype column, const Scale &scale)
{
    QSet<LevelCode> occurring;
    for (qsizetype row = 0; row < matrix.commitments.size(); ++row)
        occurring.insert(matrix.at(row, column).level);
    QList<const Level *> levels;
    for (const Level &level : scale.levels) {
        if (scale.isOrdered || occurring.contains(level.code))
            levels.append(&level);
    }
    const bool isAnyGiven = std::any_of(levels.cbegin(), levels.cend(),
                                        [&](const Level *level) { return occurring.contains(level->code); });
    return isAnyGiven ? levels : QList<const Level *>();
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
    m_writer.table(key(round, matrix));
    m_writer.table(table(round, matrix), m_context.text(u"matrix.caption"_s, {m_context.asOf(round.round)}));
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

/// A glyph; a letter or two where the scale has no order, so that the marks differ.
TableCell MatrixSection::mark(const RoundContext &round, const Criterion &criterion, const MatrixCell &cell) const
{
    if (cell.isClosed)
        return {};
    Span span;
    if (cell.isUnsettled) {
        span.glyph = unsettledGlyph();
        span.spoken = m_context.text(u"unsettled"_s);
        return {{span}, false};
    }
    span.spoken = m_context.labelOf(*round.pack, criterion.id, cell.level);
    const Scale *scale = round.pack->scaleOf(criterion.id);
    const Level *level = round.pack->level(criterion.id, cell.level);
    if (scale && level && !scale->isOrdered)
        span.text = levelLetter(*scale, level->code, m_context.language());
    else
        span.glyph = levelGlyph(*round.pack, criterion.id, cell.level);
    span.field = fieldOf(*round.pack, criterion.id, cell.level);
    return {{span}, false};
}

/// Neighbours whose marks mean the same, so that the key stays short and goes on in the order of the columns.
QList<QList<qsizetype>> MatrixSection::neighbours(const RoundContext &round, const CriterionMatrix &matrix) const
{
    QList<QList<qsizetype>> groups;
    QString before;
    for (qsizetype column = 0; column < matrix.criteria.size(); ++column) {
        const Scale *scale = round.pack->scaleOf(matrix.criteria.at(column).id);
        QString labels;
        for (const Level *level : scale ? shownIn(matrix, column, *scale) : QList<const Level *>())
            labels += u'|' + (scale->isOrdered ? levelGlyph(*scale, *level) : QString()) + m_context.of(level->label);
        if (groups.isEmpty() || labels != before)
            groups.append(QList<qsizetype>());
        groups.last().append(column);
        before = labels;
    }
    return groups;
}

/// Each column's letter with its criterion and what the marks in it mean, last what stands where there is no level.
TableBlock MatrixSection::key(const RoundContext &round, const CriterionMatrix &matrix) const
{
    TableBlock key;
    key.size = TableBlock::Size::Compact;
    key.columns = {{1, 0, Side::Left}, {1.15, 0, Side::Left}};
    key.head = {headRow({m_context.text(u"criterion"_s), m_context.text(u"matrix.marks"_s)})};
    for (const QList<qsizetype> &columns : neighbours(round, matrix)) {
        Spans titles;
        for (const qsizetype column : columns) {
            const QString title = m_context.of(matrix.criteria.at(column).title);
            titles.append({.text = letter(column) + QChar::Nbsp, .isBold = true});
            titles.append({.text = column == columns.last() ? title : title + u", "_s});
        }
        key.rows.append({{TableCell{titles, true}, TableCell{marksOf(round, matrix, columns.first()), false}}});
    }
    if (const Spans others = othersIn(round, matrix); !others.isEmpty())
        key.rows.append({{TableCell{{{.text = m_context.text(u"matrix.others"_s)}}, true}, TableCell{others, false}}});
    return key;
}

/// As they stand in the matrix: by their glyphs, or by their letters where the scale has no order. Mark and label stay
/// together.
Spans MatrixSection::marksOf(const RoundContext &round, const CriterionMatrix &matrix, qsizetype column) const
{
    const CriterionCode criterion = matrix.criteria.at(column).id;
    const Scale *scale = round.pack->scaleOf(criterion);
    Spans spans;
    for (const Level *level : scale ? shownIn(matrix, column, *scale) : QList<const Level *>()) {
        const QString label = unbroken(m_context.of(level->label)) + u"  "_s;
        if (scale->isOrdered)
            spans.append({.text = label, .glyph = levelGlyph(*scale, *level), .field = fieldOf(*round.pack, criterion, level->code)});
        else
            spans.append({.text = m_context.text(u"matrix.letter"_s,
                                                 {levelLetter(*scale, level->code, m_context.language()), label})});
    }
    return spans.isEmpty() ? Spans{{.text = m_context.text(u"matrix.none"_s)}} : spans;
}

/// What a cell without a level shows, of what there is.
Spans MatrixSection::othersIn(const RoundContext &round, const CriterionMatrix &matrix) const
{
    QSet<LevelCode> missing;
    bool isAnyUnsettled = false;
    bool isAnyClosed = false;
    for (const MatrixCell &cell : matrix.cells) {
        isAnyUnsettled = isAnyUnsettled || cell.isUnsettled;
        isAnyClosed = isAnyClosed || cell.isClosed;
        if (!cell.isClosed && !cell.isUnsettled && (cell.level.isEmpty() || isMissingCode(cell.level)))
            missing.insert(cell.level);
    }
    Spans spans;
    const auto add = [&](const QString &label, const QString &glyph) {
        spans.append({.text = unbroken(label) + u"  "_s, .glyph = glyph});
    };
    QList<LevelCode> others(missingCodes());
    others.append(LevelCode());
    for (const LevelCode &code : others) {
        if (missing.contains(code))
            add(m_context.labelOf(*round.pack, matrix.criteria.first().id, code), missingGlyph(code.toString()));
    }
    if (isAnyUnsettled)
        add(m_context.text(u"unsettled"_s), unsettledGlyph());
    if (isAnyClosed)
        spans.append({.text = m_context.text(u"matrix.closed"_s)});
    return spans;
}
