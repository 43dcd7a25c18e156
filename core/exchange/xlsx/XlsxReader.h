#pragma once

#include "core/base/Progress.h"
#include "core/exchange/csv/CsvReader.h"
#include "core/exchange/xlsx/XlsxArchive.h"

#include <QHash>

#include <memory>

class XlsxMerges;
class XlsxRows;
class XlsxXml;
struct XlsxCommon;
struct XlsxWorkbook;

/// Reads the rows of one sheet of an XLSX workbook as a spreadsheet would give them to a CSV file, but for what would
/// be lost there: numbers with all their digits, dates as "2012-09-30", yes and no as TRUE and FALSE, errors such as
/// "#N/A" as they are shown, formulas by the value they had when the workbook was saved. Texts that XlsxWriter laid in
/// a sheet of their own come back whole. Cells that are merged downwards all hold what stands in the first of them, in
/// rows that hold something themselves. Blank cells at the end of a row are left out, and so are rows that the file
/// does not hold. Only the workbook's texts are kept in memory, never a sheet.
class XlsxReader
{
public:
    /// Takes the sheet of this name; without a name the first one that is not hidden. `name` stands for the file in
    /// errors. The device can seek.
    static Result<XlsxReader> over(std::unique_ptr<QIODevice> device, const QString &name, const QString &sheet = {},
                                   const CsvLimits &limits = {}, const Progress &progress = {});
    /// The same over an archive that is open already.
    static Result<XlsxReader> over(XlsxArchive archive, const QString &sheet, const CsvLimits &limits,
                                   const Progress &progress);

    XlsxReader(XlsxReader &&) noexcept;
    XlsxReader &operator=(XlsxReader &&) noexcept;
    ~XlsxReader();

    const QString &name() const;
    /// The name of the sheet that is read.
    const QString &sheet() const { return m_sheet; }
    /// Of all sheets with cells, hidden ones too, in their order; not the one that holds long texts.
    QStringList sheets() const;
    /// Those of them that are hidden.
    QStringList hiddenSheets() const;
    /// The beginning of any sheet, without what the whole of it would be read for.
    Result<QList<CsvRow>> firstRows(const QString &sheet, int most) const;
    /// Reads another sheet of the workbook from its first row on.
    Result<> choose(const QString &sheet);

    /// Reads the next row into `row`; false at the end. After an error the reader is of no more use.
    Result<bool> next(CsvRow &row);
    /// Begins again before the first row.
    Result<> rewind();

private:
    explicit XlsxReader(XlsxArchive archive);
    Result<> readCommon(const Progress &progress);
    Result<> readStrings(const Progress &progress);
    Result<> chooseSheet(const QString &wanted);
    Result<> readLongTexts();
    Result<> readMerges();
    Result<std::unique_ptr<XlsxXml>> openSheet(const QString &sheet) const;
    Result<std::unique_ptr<XlsxRows>> rowsOf(const QString &sheet) const;

    std::unique_ptr<XlsxArchive> m_archive;
    std::unique_ptr<XlsxWorkbook> m_workbook;
    std::unique_ptr<XlsxCommon> m_common;
    CsvLimits m_limits;
    QString m_sheet;
    QHash<QString, QString> m_longTexts; ///< by the names of the cells in this sheet
    std::unique_ptr<XlsxMerges> m_merges;
    std::unique_ptr<XlsxRows> m_rows;
    qsizetype m_charactersRead = 0;
};
