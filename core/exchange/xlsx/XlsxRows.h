#pragma once

#include "core/exchange/csv/CsvReader.h"
#include "core/exchange/xlsx/XlsxStyles.h"

#include <memory>
#include <optional>

class XlsxXml;

/// A cell of a sheet: rows count from 1, columns from 0.
struct XlsxPlace
{
    int row = 0;
    int column = 0;
};

/// What the cells of a workbook refer to.
struct XlsxCommon
{
    QStringList strings{};
    XlsxStyles styles{};
    bool countsFrom1904 = false;
};

/// The rows of one sheet, read as they come; rows and cells that are not there are blank. `number` is that of the
/// spreadsheet, so that it may jump.
class XlsxRows
{
public:
    /// `common` outlives the rows; `where` stands for the file in errors, `sheet` for the sheet.
    XlsxRows(std::unique_ptr<XlsxXml> xml, const XlsxCommon &common, const QString &where, const QString &sheet,
             const CsvLimits &limits);
    ~XlsxRows();

    /// Reads the next row into `row`; false at the end. After an error the rows are of no more use.
    Result<bool> next(CsvRow &row);

private:
    struct Cell
    {
        int row = 0;
        int column = 0; ///< from 0
        QString type{};
        int style = 0;
        QString value{}; ///< of <v>
        QString inlineText{};
        bool hasValue = false;
        bool hasFormula = false;
    };

    Result<> begin();
    Result<bool> end();
    Result<int> rowNumber();
    Result<> readCells(CsvRow &row);
    Result<> placeCell(Cell &cell) const;
    void readContent(Cell &cell);
    Result<> put(const Cell &cell, CsvRow &row) const;
    Result<QString> textOf(const Cell &cell) const;
    Result<QString> numberOf(const Cell &cell) const;
    QString dateOf(const Cell &cell) const;
    Error error(const QString &what, const Cell &cell, const QStringList &arguments = {}) const;
    Error rowError(const QString &what, int row, const QStringList &arguments = {}) const;

    std::unique_ptr<XlsxXml> m_xml;
    const XlsxCommon &m_common;
    QString m_where;
    QString m_sheet;
    CsvLimits m_limits;
    bool m_hasBegun = false;
    bool m_hasEnded = false;
    int m_row = 0;
    int m_rowsRead = 0;
};

/// "C" for column 2, which counts from 0.
QString xlsxColumnName(int column);
/// "C5" as row 5 and column 2; nothing for what is no cell of a sheet.
std::optional<XlsxPlace> xlsxPlaceOf(const QString &reference);
/// "C5" for row 5 and column 2.
QString xlsxCellName(int row, int column);
