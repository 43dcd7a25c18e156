#include "core/exchange/xlsx/XlsxReader.h"

#include "core/exchange/xlsx/XlsxMerges.h"
#include "core/exchange/xlsx/XlsxRows.h"
#include "core/exchange/xlsx/XlsxText.h"
#include "core/exchange/xlsx/XlsxWorkbook.h"
#include "core/exchange/xlsx/XlsxXml.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTexts = 5'000'000;
constexpr qsizetype mostCharacters = 128 * 1024 * 1024;
/// Of all cells of a sheet; a text that many cells share is counted each time, for so it will be kept.
constexpr qsizetype mostOfSheet = 256 * 1024 * 1024;

const XlsxSheetPart *sheetNamed(const XlsxWorkbook &workbook, const QString &name)
{
    const auto found = std::find_if(workbook.sheets.cbegin(), workbook.sheets.cend(), [&](const XlsxSheetPart &sheet) {
        return sheet.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == workbook.sheets.cend() ? nullptr : &*found;
}

} // namespace

XlsxReader::XlsxReader(XlsxArchive archive)
    : m_archive(std::make_unique<XlsxArchive>(std::move(archive))), m_workbook(std::make_unique<XlsxWorkbook>()),
      m_common(std::make_unique<XlsxCommon>())
{}

XlsxReader::XlsxReader(XlsxReader &&) noexcept = default;
XlsxReader &XlsxReader::operator=(XlsxReader &&) noexcept = default;
XlsxReader::~XlsxReader() = default;

const QString &XlsxReader::name() const { return m_archive->name(); }

Result<XlsxReader> XlsxReader::over(std::unique_ptr<QIODevice> device, const QString &name, const QString &sheet,
                                    const CsvLimits &limits, const Progress &progress)
{
    Result<XlsxArchive> archive = XlsxArchive::over(std::move(device), name);
    if (!archive)
        return archive.error();
    return over(std::move(*archive), sheet, limits, progress);
}

Result<XlsxReader> XlsxReader::over(XlsxArchive archive, const QString &sheet, const CsvLimits &limits,
                                    const Progress &progress)
{
    XlsxReader reader(std::move(archive));
    reader.m_limits = limits;
    Result<XlsxWorkbook> workbook = XlsxWorkbook::read(*reader.m_archive);
    if (!workbook)
        return workbook.error();
    *reader.m_workbook = *workbook;
    if (Result<> chosen = reader.chooseSheet(sheet); !chosen)
        return chosen.error();
    if (Result<> common = reader.readCommon(progress); !common)
        return common.error();
    if (Result<> ready = reader.choose(reader.m_sheet); !ready)
        return ready.error();
    return reader;
}

QStringList XlsxReader::sheets() const { return m_workbook->sheetNames(); }

QStringList XlsxReader::hiddenSheets() const
{
    QStringList hidden;
    for (const XlsxSheetPart &sheet : m_workbook->sheets) {
        if (sheet.isHidden && sheet.name != XlsxLongText::sheet())
            hidden.append(sheet.name);
    }
    return hidden;
}

Result<QList<CsvRow>> XlsxReader::firstRows(const QString &sheet, int most) const
{
    Result<std::unique_ptr<XlsxRows>> reading = rowsOf(sheet);
    if (!reading)
        return reading.error();
    QList<CsvRow> rows;
    CsvRow row;
    while (rows.size() < most) {
        const Result<bool> more = (*reading)->next(row);
        if (!more)
            return more.error();
        if (!*more)
            break;
        rows.append(row);
    }
    return rows;
}

Result<> XlsxReader::choose(const QString &sheet)
{
    m_sheet = sheet;
    m_longTexts.clear();
    if (Result<> texts = readLongTexts(); !texts)
        return texts;
    if (Result<> merges = readMerges(); !merges)
        return merges;
    return rewind();
}

Result<> XlsxReader::chooseSheet(const QString &wanted)
{
    if (!wanted.isEmpty()) {
        const XlsxSheetPart *sheet = sheetNamed(*m_workbook, wanted);
        if (!sheet)
            return xlsxError(u"no-such-sheet"_s, name(), {wanted, sheets().join(u", "_s)});
        m_sheet = sheet->name;
        return {};
    }
    const auto shown = std::find_if(m_workbook->sheets.cbegin(), m_workbook->sheets.cend(),
                                    [](const XlsxSheetPart &sheet) { return !sheet.isHidden; });
    m_sheet = shown == m_workbook->sheets.cend() ? m_workbook->sheets.first().name : shown->name;
    return {};
}

Result<> XlsxReader::readCommon(const Progress &progress)
{
    m_common->countsFrom1904 = m_workbook->countsFrom1904;
    if (!m_workbook->styles.isEmpty()) {
        Result<std::unique_ptr<XlsxPart>> part = m_archive->open(m_workbook->styles);
        if (!part)
            return part.error();
        XlsxXml xml(std::move(*part), name(), m_workbook->styles);
        m_common->styles = XlsxStyles(xml);
        if (Result<> sound = xml.finish(); !sound)
            return sound;
    }
    return m_workbook->strings.isEmpty() ? Result<>() : readStrings(progress);
}

Result<> XlsxReader::readStrings(const Progress &progress)
{
    Result<std::unique_ptr<XlsxPart>> part = m_archive->open(m_workbook->strings);
    if (!part)
        return part.error();
    XlsxXml xml(std::move(*part), name(), m_workbook->strings);
    QStringList &strings = m_common->strings;
    qsizetype characters = 0;
    xml.nextChild();
    while (xml.nextChild()) {
        if (!xml.is(u"si")) {
            xml.skip();
            continue;
        }
        strings.append(xlsxText(xml));
        characters += strings.last().size();
        if (strings.size() > mostTexts || characters > mostCharacters)
            return xlsxError(u"too-many-texts"_s, name(),
                             {QString::number(mostTexts), QString::number(mostCharacters)});
        if (strings.size() % 10'000 == 0 && progress.cancelled())
            return Error{ErrorCode::Cancelled, u"cancelled"_s, name(), {}};
    }
    return xml.finish();
}

Result<std::unique_ptr<XlsxXml>> XlsxReader::openSheet(const QString &sheet) const
{
    const QString partName = sheetNamed(*m_workbook, sheet)->part;
    if (partName.isEmpty())
        return xlsxError(u"missing-part"_s, name(), {sheet});
    Result<std::unique_ptr<XlsxPart>> part = m_archive->open(partName);
    if (!part)
        return part.error();
    return std::make_unique<XlsxXml>(std::move(*part), name(), partName);
}

Result<std::unique_ptr<XlsxRows>> XlsxReader::rowsOf(const QString &sheet) const
{
    Result<std::unique_ptr<XlsxXml>> xml = openSheet(sheet);
    if (!xml)
        return xml.error();
    return std::make_unique<XlsxRows>(std::move(*xml), *m_common, name(), sheet, m_limits);
}

/// They stand behind the rows. What is wrong with the sheet is told by whoever reads these.
Result<> XlsxReader::readMerges()
{
    Result<std::unique_ptr<XlsxXml>> xml = openSheet(m_sheet);
    if (!xml)
        return xml.error();
    m_merges = std::make_unique<XlsxMerges>(**xml);
    return {};
}

/// Rows of sheet, cell and a piece of the text, the pieces one after another.
Result<> XlsxReader::readLongTexts()
{
    if (!sheetNamed(*m_workbook, XlsxLongText::sheet()) || m_sheet == XlsxLongText::sheet())
        return {};
    Result<std::unique_ptr<XlsxRows>> rows = rowsOf(XlsxLongText::sheet());
    if (!rows)
        return rows.error();
    qsizetype characters = 0;
    CsvRow row;
    while (true) {
        const Result<bool> more = (*rows)->next(row);
        if (!more)
            return more.error();
        if (!*more)
            return {};
        if (row.cells.value(0) != m_sheet)
            continue;
        QString &text = m_longTexts[row.cells.value(1)];
        text += row.cells.value(2);
        characters += row.cells.value(2).size();
        if (text.size() > m_limits.cell)
            return xlsxError(u"cell-too-long"_s, name(), {m_sheet, row.cells.value(1), QString::number(m_limits.cell)});
        if (characters > mostCharacters)
            return xlsxError(u"too-many-texts"_s, name(),
                             {QString::number(mostTexts), QString::number(mostCharacters)});
    }
}

Result<bool> XlsxReader::next(CsvRow &row)
{
    Result<bool> more = m_rows->next(row);
    if (!more || !*more)
        return more;
    for (int column = 0; column < int(row.cells.size()) && !m_longTexts.isEmpty(); ++column) {
        const QString whole = m_longTexts.value(xlsxCellName(row.number, column));
        // A cell that was edited since keeps what the edit made of it.
        if (!whole.isEmpty() && row.cells.at(column) == XlsxLongText::beginningOf(whole))
            row.cells[column] = whole;
    }
    m_merges->fill(row);
    for (const QString &cell : std::as_const(row.cells))
        m_charactersRead += cell.size();
    if (m_charactersRead > mostOfSheet)
        return xlsxError(u"too-much-text"_s, name(),
                         {m_sheet, QString::number(row.number), QString::number(mostOfSheet)});
    return true;
}

Result<> XlsxReader::rewind()
{
    Result<std::unique_ptr<XlsxRows>> rows = rowsOf(m_sheet);
    if (!rows)
        return rows.error();
    m_rows = std::move(*rows);
    m_merges->begin();
    m_charactersRead = 0;
    return {};
}
