#include "core/exchange/csv/CsvReader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

bool CsvRow::isEmpty() const
{
    return std::all_of(cells.cbegin(), cells.cend(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

CsvReader::CsvReader(std::function<Result<QString>()> source, QString name, QChar delimiter, const CsvLimits &limits)
    : m_source(std::move(source)), m_name(std::move(name)), m_delimiter(delimiter), m_limits(limits)
{}

Error CsvReader::error(const QString &what, int line, int column, const QStringList &arguments) const
{
    return {.code = ErrorCode::InvalidInput,
            .what = u"table."_s + what,
            .where = m_name,
            .arguments = QStringList{QString::number(line), QString::number(column)} + arguments};
}

Result<bool> CsvReader::fill()
{
    if (m_at < m_block.size())
        return true;
    if (m_finished)
        return false;
    Result<QString> block = m_source();
    if (!block)
        return block.error();
    m_block = *block;
    m_at = 0;
    m_finished = m_block.isEmpty();
    return !m_finished;
}

Result<bool> CsvReader::next(CsvRow &row)
{
    row = {};
    m_cell.clear();
    m_state = State::RowStart;
    while (true) {
        const Result<bool> filled = fill();
        if (!filled)
            return filled.error();
        if (!*filled)
            return atEnd(row);
        if (const qsizetype run = ordinaryRun(); run > 0) {
            if (Result<> appended = append(QStringView(m_block).sliced(m_at, run)); !appended)
                return appended.error();
            m_at += run;
            m_column += int(run);
            m_wasCarriageReturn = false;
            continue;
        }
        const Result<Step> step = take(m_block.at(m_at++), row);
        if (!step)
            return step.error();
        if (*step == Step::RowEnd)
            return true;
    }
}

/// How many of the coming characters are simply part of the cell that is being read.
qsizetype CsvReader::ordinaryRun() const
{
    if (m_state != State::Plain && m_state != State::Quoted)
        return 0;
    const bool isQuoted = m_state == State::Quoted;
    qsizetype end = m_at;
    for (; end < m_block.size(); ++end) {
        const QChar c = m_block.at(end);
        if (c == u'\r' || c == u'\n' || (isQuoted ? c == u'"' : c == m_delimiter))
            break;
    }
    return end - m_at;
}

void CsvReader::countLine(QChar c)
{
    const bool endsLine = c == u'\r' || (c == u'\n' && !m_wasCarriageReturn);
    m_wasCarriageReturn = c == u'\r';
    if (endsLine) {
        ++m_line;
        m_column = 1;
    } else if (c != u'\n') {
        ++m_column;
    }
}

Result<CsvReader::Step> CsvReader::take(QChar c, CsvRow &row)
{
    if (m_state == State::RowStart) {
        if (c == u'\n' && m_skipLineFeed) {
            m_skipLineFeed = false;
            countLine(c);
            return Step::More;
        }
        m_skipLineFeed = false;
        if (++m_rows > m_limits.rows)
            return error(u"too-many-rows"_s, m_line, m_column, {QString::number(m_limits.rows)});
        row.number = m_rows;
        row.line = m_line;
        m_state = State::CellStart;
    }
    if (m_state == State::Quoted) {
        if (c == u'"') {
            m_state = State::QuoteInQuoted;
            ++m_column;
            m_wasCarriageReturn = false;
            return Step::More;
        }
        countLine(c);
        if (Result<> appended = append(QStringView(&c, 1)); !appended)
            return appended.error();
        return Step::More;
    }
    return m_state == State::QuoteInQuoted ? behindQuote(c, row) : outside(c, row);
}

/// Outside quotes: at the start of a cell or within a plain one.
Result<CsvReader::Step> CsvReader::outside(QChar c, CsvRow &row)
{
    if (m_state == State::CellStart) {
        m_cellLine = m_line;
        m_cellColumn = m_column;
        if (c == u'"') {
            m_state = State::Quoted;
            m_wasCarriageReturn = false;
            ++m_column;
            return Step::More;
        }
    }
    const bool endsRow = c == u'\r' || c == u'\n';
    if (!endsRow && c != m_delimiter) {
        m_state = State::Plain;
        countLine(c);
        if (Result<> appended = append(QStringView(&c, 1)); !appended)
            return appended.error();
        return Step::More;
    }
    if (Result<> ended = endCell(row); !ended)
        return ended.error();
    m_wasCarriageReturn = false;
    countLine(c);
    m_state = State::CellStart;
    m_skipLineFeed = c == u'\r';
    return endsRow ? Step::RowEnd : Step::More;
}

/// Behind a quote within a quoted cell: doubled, or the end of the cell.
Result<CsvReader::Step> CsvReader::behindQuote(QChar c, CsvRow &row)
{
    if (c == u'"') {
        m_state = State::Quoted;
        ++m_column;
        if (Result<> appended = append(QStringView(&c, 1)); !appended)
            return appended.error();
        return Step::More;
    }
    if (c != m_delimiter && c != u'\r' && c != u'\n')
        return error(u"behind-quote"_s, m_line, m_column, {QString(c)});
    m_state = State::Plain;
    return outside(c, row);
}

Result<> CsvReader::append(QStringView text)
{
    if (m_cell.size() + text.size() > m_limits.cell)
        return error(u"cell-too-long"_s, m_cellLine, m_cellColumn, {QString::number(m_limits.cell)});
    m_cell += text;
    return {};
}

Result<> CsvReader::endCell(CsvRow &row)
{
    if (row.cells.size() >= m_limits.columns)
        return error(u"too-many-columns"_s, row.line, m_column, {QString::number(m_limits.columns)});
    row.cells.append(m_cell);
    m_cell.clear();
    return {};
}

Result<bool> CsvReader::atEnd(CsvRow &row)
{
    if (m_state == State::RowStart)
        return false;
    if (m_state == State::Quoted)
        return error(u"open-quote"_s, m_cellLine, m_cellColumn);
    if (Result<> ended = endCell(row); !ended)
        return ended.error();
    return true;
}
