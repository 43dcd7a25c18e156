#include "core/exchange/XlsxWriter.h"

#include "core/exchange/XlsxReader.h"
#include "core/exchange/XlsxRows.h"
#include "core/exchange/XlsxText.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr time_t fixedMoment = 946684800; ///< the first second of the year 2000: the same content, the same bytes
constexpr int narrowest = 9;
constexpr int widest = 60;
constexpr qsizetype pieceLength = 30'000;

/// What a cell reads as when the file is read again, without the blanks at the end of the row.
void addRowTo(QCryptographicHash &hash, int number, QStringList texts)
{
    while (!texts.isEmpty() && texts.last().isEmpty())
        texts.removeLast();
    if (texts.isEmpty())
        return;
    hash.addData(QByteArray::number(number));
    for (const QString &text : texts) {
        hash.addData(QByteArray::number(text.size()) + ':');
        hash.addData(text.toUtf8());
    }
}

int widthOf(const QString &text)
{
    qsizetype width = 0;
    for (const QStringView line : QStringView(text).split(u'\n'))
        width = std::max(width, line.size());
    return int(std::min<qsizetype>(width, widest));
}

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

    void begin(const QString &name, const QList<XlsxColumn> &columns);
    void add(const QList<XlsxCell> &cells);
    void setTitle(const QString &title) { m_title = title.left(255).toUtf8(); }
    Result<> save(const QString &path);

private:
    struct Sheet
    {
        QString name{};
        lxw_worksheet *sheet = nullptr;
        QList<XlsxColumn> columns{};
        QList<int> widths{};
        int rows = 0; ///< with the header
        std::unique_ptr<QCryptographicHash> expected = std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256);
    };
    struct LongText
    {
        QString sheet{};
        QString cell{};
        QString whole{};
    };

    void beginNamed(const QString &name, const QList<XlsxColumn> &columns);
    void write(int column, const XlsxCell &cell);
    void writeText(int column, const QString &text, lxw_format *format);
    void note(lxw_error state);
    void finishSheet(const Sheet &sheet);
    void addLongTexts();
    Result<> finish();
    Result<> check(const QString &path) const;
    Result<> moveTo(const QString &path) const;
    QString file() const { return m_folder.filePath(u"book.xlsx"_s); }
    lxw_format *format(const char *numberFormat, bool isBold, bool isWrapped);

    QTemporaryDir m_folder;
    lxw_workbook *m_book = nullptr;
    lxw_format *m_header = nullptr;
    lxw_format *m_text = nullptr;
    lxw_format *m_number = nullptr;
    lxw_format *m_date = nullptr;
    QByteArray m_title;
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
    m_header = format(nullptr, true, true);
    m_text = format(nullptr, false, true);
    m_number = format(nullptr, false, false);
    m_date = format("yyyy-mm-dd", false, false);
}

XlsxWriter::Book::~Book()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

lxw_format *XlsxWriter::Book::format(const char *numberFormat, bool isBold, bool isWrapped)
{
    lxw_format *format = workbook_add_format(m_book);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (numberFormat)
        format_set_num_format(format, numberFormat);
    if (isBold)
        format_set_bold(format);
    if (isWrapped)
        format_set_text_wrap(format);
    return format;
}

/// The first failure is kept; the rest follows from it.
void XlsxWriter::Book::note(lxw_error state)
{
    if (state != LXW_NO_ERROR && !m_failure)
        m_failure = Error{ErrorCode::Storage, u"export.write"_s, {}, {QString::fromUtf8(lxw_strerror(state))}};
}

void XlsxWriter::Book::begin(const QString &name, const QList<XlsxColumn> &columns)
{
    QStringList taken{XlsxLongText::sheet()};
    for (const Sheet &sheet : m_sheets)
        taken.append(sheet.name);
    beginNamed(fittingSheetName(name, taken), columns);
}

void XlsxWriter::Book::beginNamed(const QString &name, const QList<XlsxColumn> &columns)
{
    if (m_failure)
        return;
    Sheet sheet;
    sheet.name = name;
    sheet.columns = columns;
    sheet.sheet = workbook_add_worksheet(m_book, sheet.name.toUtf8().constData());
    sheet.widths.fill(0, columns.size());
    m_sheets.push_back(std::move(sheet));
    QStringList headers;
    for (const XlsxColumn &column : columns) {
        const QString header = textOf(column.header);
        writeText(int(headers.size()), header, m_header);
        headers.append(header);
    }
    addRowTo(*m_sheets.back().expected, 1, headers);
    m_sheets.back().rows = 1;
}

void XlsxWriter::Book::add(const QList<XlsxCell> &cells)
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
    for (int column = 0; column < int(cells.size()); ++column) {
        texts.append(textOf(cells.at(column)));
        sheet.widths[column] = std::max(sheet.widths.at(column), widthOf(texts.last()));
        write(column, cells.at(column));
    }
    ++sheet.rows;
    addRowTo(*sheet.expected, sheet.rows, texts);
}

void XlsxWriter::Book::write(int column, const XlsxCell &cell)
{
    const Sheet &sheet = m_sheets.back();
    const auto row = lxw_row_t(sheet.rows);
    const auto *number = std::get_if<double>(&cell);
    const auto *date = std::get_if<QDate>(&cell);
    if (number && std::isfinite(*number)) {
        note(worksheet_write_number(sheet.sheet, row, lxw_col_t(column), *number, m_number));
    } else if (date && isSerialDate(*date)) {
        lxw_datetime day{
            .year = date->year(), .month = date->month(), .day = date->day(), .hour = 0, .min = 0, .sec = 0};
        note(worksheet_write_datetime(sheet.sheet, row, lxw_col_t(column), &day, m_date));
    } else {
        writeText(column, textOf(cell), m_text);
    }
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
    for (int column = 0; column < int(sheet.columns.size()); ++column) {
        constexpr int filterButton = 3;
        const int header = std::min(widthOf(sheet.columns.at(column).header) + filterButton, widest / 2);
        const int width = std::clamp(std::max(header, sheet.widths.at(column) + 1), narrowest, widest);
        const XlsxColumnKind kind = sheet.columns.at(column).kind;
        lxw_format *look = kind == XlsxColumnKind::Date ? m_date : kind == XlsxColumnKind::Number ? m_number : m_text;
        note(worksheet_set_column(sheet.sheet, lxw_col_t(column), lxw_col_t(column), width, look));
    }
    worksheet_freeze_panes(sheet.sheet, 1, 0);
    note(worksheet_autofilter(sheet.sheet, 0, 0, lxw_row_t(sheet.rows - 1), lxw_col_t(sheet.columns.size() - 1)));
    note(worksheet_repeat_rows(sheet.sheet, 0, 0));
    worksheet_set_landscape(sheet.sheet);
    worksheet_fit_to_pages(sheet.sheet, 1, 0);
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
            add({text.sheet, text.cell, piece});
            at += piece.size();
        }
    }
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
    lxw_doc_properties properties{};
    properties.title = m_title.isEmpty() ? nullptr : m_title.data();
    properties.created = fixedMoment;
    note(workbook_set_properties(m_book, &properties));
    note(workbook_close(m_book)); // and frees it, whatever it says
    m_book = nullptr;
    return m_failure ? Result<>(*m_failure) : Result<>();
}

/// The library does not notice a disk that is full while it collects the parts; so every sheet is read again.
Result<> XlsxWriter::Book::check(const QString &path) const
{
    const Error differs{ErrorCode::Storage, u"export.write"_s, path, {u"read back"_s}};
    constexpr CsvLimits limits{
        .columns = LXW_COL_MAX, .cell = std::numeric_limits<qsizetype>::max(), .rows = LXW_ROW_MAX};
    for (const Sheet &sheet : m_sheets) {
        auto written = std::make_unique<QFile>(file());
        if (!written->open(QIODevice::ReadOnly))
            return Error{ErrorCode::Storage, u"export.write"_s, path, {written->errorString()}};
        Result<XlsxReader> reader = XlsxReader::over(std::move(written), path, sheet.name, limits);
        if (!reader)
            return differs;
        QCryptographicHash found(QCryptographicHash::Sha256);
        CsvRow row;
        while (true) {
            const Result<bool> more = reader->next(row);
            if (!more)
                return differs;
            if (!*more)
                break;
            addRowTo(found, row.number, row.cells);
        }
        if (found.result() != sheet.expected->result())
            return differs;
    }
    return {};
}

Result<> XlsxWriter::Book::moveTo(const QString &path) const
{
    QFile written(file());
    QSaveFile target(path);
    const auto failed = [&](const QString &why) {
        return Error{ErrorCode::Storage, u"export.write"_s, QDir::toNativeSeparators(path), {why}};
    };
    if (!written.open(QIODevice::ReadOnly))
        return failed(written.errorString());
    if (!target.open(QIODevice::WriteOnly))
        return failed(target.errorString());
    while (!written.atEnd()) {
        const QByteArray block = written.read(1024 * 1024);
        if (block.isEmpty())
            return failed(written.errorString());
        if (target.write(block) != block.size())
            return failed(target.errorString());
    }
    // commit() alone passes over what a full disk kept in the buffer.
    return target.flush() && target.commit() ? Result<>() : Result<>(failed(target.errorString()));
}

Result<> XlsxWriter::Book::save(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (Result<> finished = finish(); !finished) {
        Error failure = finished.error();
        failure.where = shown;
        return failure;
    }
    if (Result<> checked = check(shown); !checked)
        return checked;
    return moveTo(path);
}

XlsxWriter::XlsxWriter() : m_book(std::make_unique<Book>()) {}

XlsxWriter::~XlsxWriter() = default;

void XlsxWriter::setTitle(const QString &title) { m_book->setTitle(title); }

void XlsxWriter::beginSheet(const QString &name, const QList<XlsxColumn> &columns) { m_book->begin(name, columns); }

void XlsxWriter::addRow(const QList<XlsxCell> &cells) { m_book->add(cells); }

Result<> XlsxWriter::save(const QString &path) { return m_book->save(path); }
