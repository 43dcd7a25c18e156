#include "core/exchange/xlsx/XlsxWriter.h"

#include "core/exchange/xlsx/XlsxRows.h"
#include "core/exchange/xlsx/XlsxText.h"
#include "core/exchange/xlsx/XlsxWrittenFile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr time_t fixedMoment = 946684800; ///< the first second of the year 2000: the same content, the same bytes
constexpr int narrowest = 9;
constexpr int widest = 60;
constexpr int filterButton = 3; ///< characters of a header that it hides
constexpr int pageWidth = 260;  ///< characters that are still read when a page is printed that wide
constexpr int mostLines = 5;    ///< of a row in a table
constexpr qsizetype pieceLength = 30'000;

/// The first piece of a text that fits into a cell.
QString pieceOf(const QString &text, qsizetype from)
{
    qsizetype length = pieceLength;
    QString piece = text.mid(from, length);
    while (xlsxEscaped(piece).size() > XlsxLongText::longestCell) {
        length /= 2;
        piece = text.mid(from, length);
    }
    if (from + piece.size() < text.size() && piece.back().isHighSurrogate())
        piece.chop(1);
    return piece;
}

} // namespace

/// The workbook in the making: the library's own, and what it has to read as when it is done.
class XlsxWriter::Book
{
public:
    Book();
    ~Book();
    Book(const Book &) = delete;
    Book &operator=(const Book &) = delete;

    void setProperties(const XlsxProperties &properties);
    void setTitle(const QString &title) { m_properties.title = title; }
    QString begin(const QString &name, const QList<XlsxColumn> &columns, const XlsxSheetLook &look);
    void add(const QList<XlsxCell> &cells, XlsxRowStyle style);
    int rows() const { return m_sheets.empty() ? 0 : m_sheets.back().rows; }
    void nameColumns(const QString &name, int firstColumn, int lastColumn);
    Result<> save(const QString &path, const Progress &progress);

private:
    struct Sheet
    {
        QString name{};
        lxw_worksheet *sheet = nullptr;
        QList<XlsxColumn> columns{};
        XlsxSheetLook look{};
        QList<int> widths{};
        int rows = 0; ///< with the header
        std::unique_ptr<XlsxSheetDigest> expected = std::make_unique<XlsxSheetDigest>();
    };
    struct LongText
    {
        QString sheet{};
        QString cell{};
        QString whole{};
    };

    void beginNamed(const QString &name, const QList<XlsxColumn> &columns, const XlsxSheetLook &look = {});
    void write(int column, const XlsxCell &cell, XlsxRowStyle style);
    void writeText(int column, const QString &text, lxw_format *format);
    void setHeight(int lines, XlsxRowStyle style);
    void note(lxw_error state);
    void finishSheet(const Sheet &sheet);
    void finishTable(const Sheet &sheet);
    void addLongTexts();
    void addProperties();
    Result<> finish();
    QString file() const { return m_folder.filePath(u"book.xlsx"_s); }

    QTemporaryDir m_folder;
    lxw_workbook *m_book = nullptr;
    std::optional<XlsxFormats> m_formats;
    XlsxProperties m_properties;
    std::vector<Sheet> m_sheets;
    QList<LongText> m_longTexts;
    std::optional<Error> m_failure;
};

XlsxWriter::Book::Book()
{
    if (!m_folder.isValid()) {
        m_failure = Error{ErrorCode::Storage, u"export.write"_s, {}, {m_folder.errorString()}};
        return;
    }
    QByteArray folder = QFile::encodeName(m_folder.path());
    lxw_workbook_options options{};
    options.tmpdir = folder.data();
    m_book = workbook_new_opt(QFile::encodeName(file()).constData(), &options);
    m_formats.emplace(m_book);
}

XlsxWriter::Book::~Book()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

/// The first failure is kept; the rest follows from it.
void XlsxWriter::Book::note(lxw_error state)
{
    if (state != LXW_NO_ERROR && !m_failure)
        m_failure = Error{ErrorCode::Storage, u"export.write"_s, {}, {QString::fromUtf8(lxw_strerror(state))}};
}

void XlsxWriter::Book::setProperties(const XlsxProperties &properties)
{
    m_properties = properties;
    if (m_formats)
        m_formats->setLanguage(properties.language);
}

QString XlsxWriter::Book::begin(const QString &name, const QList<XlsxColumn> &columns, const XlsxSheetLook &look)
{
    QStringList taken{XlsxLongText::sheet()};
    for (const Sheet &sheet : m_sheets)
        taken.append(sheet.name);
    const QString fitting = fittingSheetName(name, taken);
    beginNamed(fitting, columns, look);
    return fitting;
}

void XlsxWriter::Book::beginNamed(const QString &name, const QList<XlsxColumn> &columns, const XlsxSheetLook &look)
{
    if (m_failure)
        return;
    Sheet sheet;
    sheet.name = name;
    sheet.columns = columns;
    sheet.look = look;
    sheet.sheet = workbook_add_worksheet(m_book, sheet.name.toUtf8().constData());
    sheet.widths.fill(0, columns.size());
    m_sheets.push_back(std::move(sheet));
    if (!look.isTable)
        return;
    QStringList headers;
    int lines = 1;
    for (const XlsxColumn &column : columns) {
        const QString header = textOf(column.header);
        const int width = look.widths.value(headers.size(), widest) - filterButton;
        lines = std::max(lines, xlsxLinesOf(header, std::max(width, 1)));
        writeText(int(headers.size()), header, m_formats->of(column.kind, XlsxRowStyle::Head));
        headers.append(header);
    }
    setHeight(lines, XlsxRowStyle::Head);
    m_sheets.back().expected->addRow(1, headers);
    m_sheets.back().rows = 1;
}

void XlsxWriter::Book::add(const QList<XlsxCell> &cells, XlsxRowStyle style)
{
    if (m_failure)
        return;
    Q_ASSERT(!m_sheets.empty() && cells.size() <= m_sheets.back().columns.size());
    Sheet &sheet = m_sheets.back();
    if (sheet.rows >= LXW_ROW_MAX) {
        m_failure =
            Error{ErrorCode::InvalidInput, u"export.too-many-rows"_s, {}, {sheet.name, QString::number(LXW_ROW_MAX)}};
        return;
    }
    QStringList texts;
    int lines = 1;
    for (int column = 0; column < int(cells.size()); ++column) {
        texts.append(textOf(cells.at(column)));
        sheet.widths[column] = std::max(sheet.widths.at(column), std::min(xlsxWidthOf(texts.last()), widest));
        if (std::holds_alternative<QString>(cells.at(column)))
            lines = std::max(lines, xlsxLinesOf(texts.last(), sheet.look.widths.value(column, widest)));
        const bool isNamed = style == XlsxRowStyle::Entry && column > 0;
        write(column, cells.at(column), isNamed ? XlsxRowStyle::Plain : style);
    }
    setHeight(lines, style);
    ++sheet.rows;
    sheet.expected->addRow(sheet.rows, texts);
}

void XlsxWriter::Book::write(int column, const XlsxCell &cell, XlsxRowStyle style)
{
    const Sheet &sheet = m_sheets.back();
    const auto row = lxw_row_t(sheet.rows);
    const auto at = lxw_col_t(column);
    const XlsxColumnKind kind = sheet.columns.at(column).kind;
    const auto *number = std::get_if<double>(&cell);
    const auto *date = std::get_if<QDate>(&cell);
    if (const auto *formula = std::get_if<XlsxFormula>(&cell)) {
        const QByteArray text = (u'=' + formula->text).toUtf8();
        lxw_format *format = m_formats->of(kind, style);
        if (const auto *value = std::get_if<double>(&formula->value))
            note(worksheet_write_formula_num(sheet.sheet, row, at, text.constData(), format, *value));
        else
            note(worksheet_write_formula_str(sheet.sheet, row, at, text.constData(), format,
                                             std::get<QString>(formula->value).toUtf8().constData()));
    } else if (number && std::isfinite(*number)) {
        const bool isOther = kind == XlsxColumnKind::Date || kind == XlsxColumnKind::Text;
        lxw_format *format = m_formats->of(isOther ? XlsxColumnKind::Number : kind, style);
        note(worksheet_write_number(sheet.sheet, row, at, *number, format));
    } else if (date && isSerialDate(*date)) {
        lxw_datetime day{
            .year = date->year(), .month = date->month(), .day = date->day(), .hour = 0, .min = 0, .sec = 0};
        note(worksheet_write_datetime(sheet.sheet, row, at, &day, m_formats->of(XlsxColumnKind::Date, style)));
    } else {
        writeText(column, textOf(cell), m_formats->of(XlsxColumnKind::Text, style));
    }
}

/// Not every program finds the height itself, and some make a row of a table as high as the screen.
void XlsxWriter::Book::setHeight(int lines, XlsxRowStyle style)
{
    const Sheet &sheet = m_sheets.back();
    if (style == XlsxRowStyle::Heading || style == XlsxRowStyle::Title)
        lines = 2; // one line of large letters
    else if (sheet.look.isTable)
        lines = std::min(lines, mostLines);
    if (lines > 1)
        note(worksheet_set_row(sheet.sheet, lxw_row_t(sheet.rows), lines * LXW_DEF_ROW_HEIGHT, nullptr));
}

/// From the row below the head on; a sheet without rows gets the one that is blank, since no range is empty.
void XlsxWriter::Book::nameColumns(const QString &name, int firstColumn, int lastColumn)
{
    if (m_failure)
        return;
    const Sheet &sheet = m_sheets.back();
    const QString range = u"='%1'!$%2$2:$%3$%4"_s.arg(
        sheet.name, xlsxColumnName(firstColumn), xlsxColumnName(lastColumn), QString::number(std::max(sheet.rows, 2)));
    note(workbook_define_name(m_book, name.toUtf8().constData(), range.toUtf8().constData()));
}

void XlsxWriter::Book::writeText(int column, const QString &text, lxw_format *format)
{
    const Sheet &sheet = m_sheets.back();
    if (text.isEmpty())
        return;
    QString shown = xlsxEscaped(text);
    if (shown.size() > XlsxLongText::longestCell) {
        m_longTexts.append({.sheet = sheet.name, .cell = xlsxCellName(sheet.rows + 1, column), .whole = text});
        shown = xlsxEscaped(XlsxLongText::beginningOf(text));
    }
    note(worksheet_write_string(sheet.sheet, lxw_row_t(sheet.rows), lxw_col_t(column), shown.toUtf8().constData(),
                                format));
}

/// The looks that depend on all rows.
void XlsxWriter::Book::finishSheet(const Sheet &sheet)
{
    int total = 0;
    for (int column = 0; column < int(sheet.columns.size()); ++column) {
        const int header = std::min(xlsxWidthOf(sheet.columns.at(column).header) + filterButton, widest / 2);
        const int fitting = std::clamp(std::max(header, sheet.widths.at(column) + 1), narrowest, widest);
        const int width = sheet.look.widths.value(column, fitting);
        total += width;
        const XlsxColumnKind kind = sheet.columns.at(column).kind;
        note(worksheet_set_column(sheet.sheet, lxw_col_t(column), lxw_col_t(column), width,
                                  m_formats->of(kind, XlsxRowStyle::Plain)));
    }
    if (sheet.look.isTable)
        finishTable(sheet);
    worksheet_set_landscape(sheet.sheet);
    worksheet_fit_to_pages(sheet.sheet, uint16_t(1 + total / pageWidth), 0);
    note(worksheet_set_footer(sheet.sheet, "&L&A&R&P / &N"));
}

void XlsxWriter::Book::finishTable(const Sheet &sheet)
{
    worksheet_freeze_panes(sheet.sheet, 1, lxw_col_t(sheet.look.frozenColumns));
    note(worksheet_autofilter(sheet.sheet, 0, 0, lxw_row_t(sheet.rows - 1), lxw_col_t(sheet.columns.size() - 1)));
    note(worksheet_repeat_rows(sheet.sheet, 0, 0));
    if (sheet.look.frozenColumns > 0)
        note(worksheet_repeat_columns(sheet.sheet, lxw_col_t(sheet.look.repeatedFrom),
                                      lxw_col_t(sheet.look.frozenColumns - 1)));
}

/// Whole, in pieces one below another.
void XlsxWriter::Book::addLongTexts()
{
    const QList<LongText> texts = m_longTexts;
    if (texts.isEmpty())
        return;
    beginNamed(XlsxLongText::sheet(), {{.header = u"sheet"_s}, {.header = u"cell"_s}, {.header = u"text"_s}});
    for (const LongText &text : texts) {
        for (qsizetype at = 0; at < text.whole.size();) {
            const QString piece = pieceOf(text.whole, at);
            add({text.sheet, text.cell, piece}, XlsxRowStyle::Plain);
            at += piece.size();
        }
    }
}

void XlsxWriter::Book::addProperties()
{
    constexpr qsizetype longest = 255;
    QByteArray title = m_properties.title.left(longest).toUtf8();
    QByteArray subject = m_properties.subject.left(longest).toUtf8();
    QByteArray comments = m_properties.comments.left(longest).toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.isEmpty() ? nullptr : title.data();
    properties.subject = subject.isEmpty() ? nullptr : subject.data();
    properties.comments = comments.isEmpty() ? nullptr : comments.data();
    properties.created = m_properties.created.isValid()
                             ? time_t(m_properties.created.startOfDay(Qt::UTC).toSecsSinceEpoch())
                             : fixedMoment;
    note(workbook_set_properties(m_book, &properties));
}

Result<> XlsxWriter::Book::finish()
{
    if (!m_failure)
        addLongTexts();
    for (const Sheet &sheet : m_sheets) {
        if (!m_failure)
            finishSheet(sheet);
    }
    if (m_failure)
        return *m_failure;
    addProperties();
    note(workbook_close(m_book)); // and frees it, whatever it says
    m_book = nullptr;
    return m_failure ? Result<>(*m_failure) : Result<>();
}

Result<> XlsxWriter::Book::save(const QString &path, const Progress &progress)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (Result<> finished = finish(); !finished) {
        Error failure = finished.error();
        failure.where = shown;
        return failure;
    }
    for (const Sheet &sheet : m_sheets) {
        if (progress.cancelled())
            return Error{ErrorCode::Cancelled, u"cancelled"_s, shown, {}};
        if (Result<> checked = checkWrittenSheet(file(), sheet.name, sheet.expected->result(), shown); !checked)
            return checked;
    }
    return placeWrittenFile(file(), path);
}

XlsxWriter::XlsxWriter() : m_book(std::make_unique<Book>()) {}

XlsxWriter::~XlsxWriter() = default;

void XlsxWriter::setProperties(const XlsxProperties &properties) { m_book->setProperties(properties); }

void XlsxWriter::setTitle(const QString &title) { m_book->setTitle(title); }

QString XlsxWriter::beginSheet(const QString &name, const QList<XlsxColumn> &columns, const XlsxSheetLook &look)
{
    return m_book->begin(name, columns, look);
}

void XlsxWriter::addRow(const QList<XlsxCell> &cells, XlsxRowStyle style) { m_book->add(cells, style); }

int XlsxWriter::rows() const { return m_book->rows(); }

void XlsxWriter::nameColumns(const QString &name, int firstColumn, int lastColumn)
{
    m_book->nameColumns(name, firstColumn, lastColumn);
}

Result<> XlsxWriter::save(const QString &path, const Progress &progress) { return m_book->save(path, progress); }
