#pragma once

#include "core/base/Result.h"

#include <QStringList>

#include <functional>

/// What a table may not exceed; a larger one is refused with an error, never cut.
struct CsvLimits
{
    int columns = 4096;
    qsizetype cell = 1024 * 1024; ///< characters
    int rows = 2'000'000;
};

/// One row. `number` counts rows as a spreadsheet does, from 1, empty ones too; `line` is the line of the file it
/// begins in.
struct CsvRow
{
    int number = 0;
    int line = 0;
    QStringList cells{};
    QList<int> merged{}; ///< columns, from 0, whose cell is one with that of the row above

    bool isEmpty() const; ///< nothing but white space
};

/// Reads rows by RFC 4180 from text that comes in blocks: quoted cells with delimiters, doubled quotes and line ends of
/// any kind inside; rows end with CR, LF or CRLF. A quote within an unquoted cell is an ordinary character.
class CsvReader
{
public:
    /// `source` gives the next block, an empty one at the end; `name` stands for the file in errors.
    CsvReader(std::function<Result<QString>()> source, QString name, QChar delimiter, const CsvLimits &limits = {});

    /// Reads the next row into `row`; false at the end. After an error the reader is of no more use.
    Result<bool> next(CsvRow &row);

private:
    enum class State { RowStart, CellStart, Plain, Quoted, QuoteInQuoted };
    enum class Step { More, RowEnd };

    Result<bool> fill();
    Result<Step> take(QChar c, CsvRow &row);
    Result<Step> outside(QChar c, CsvRow &row);
    Result<Step> behindQuote(QChar c, CsvRow &row);
    Result<> append(QStringView text);
    Result<> endCell(CsvRow &row);
    Result<bool> atEnd(CsvRow &row);
    qsizetype ordinaryRun() const;
    void countLine(QChar c);
    Error error(const QString &what, int line, int column, const QStringList &arguments = {}) const;

    std::function<Result<QString>()> m_source;
    QString m_name;
    QChar m_delimiter;
    CsvLimits m_limits;
    QString m_block;
    qsizetype m_at = 0;
    bool m_finished = false;
    State m_state = State::RowStart;
    bool m_skipLineFeed = false; ///< the CR before it has ended the row already
    QString m_cell;
    int m_rows = 0;
    int m_line = 1;
    int m_column = 1;
    bool m_wasCarriageReturn = false; ///< within a quoted cell, so that CRLF counts as one line
    int m_cellLine = 1;
    int m_cellColumn = 1;
};
