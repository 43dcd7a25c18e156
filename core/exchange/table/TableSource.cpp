#include "core/exchange/table/TableSource.h"

#include "core/exchange/csv/CsvDelimiter.h"
#include "core/exchange/table/TableText.h"
#include "core/exchange/xlsx/XlsxReader.h"
#include "core/exchange/xlsx/XlsxWorkbook.h"

#include <QDir>
#include <QIODevice>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int sampleBlocks = 4;

/// Text of any usual encoding and delimiter.
class TextSource final : public TableSource
{
public:
    TextSource(TableText text, const CsvLimits &limits) : m_text(std::move(text)), m_limits(limits) {}

    Result<> begin();
    Result<bool> next(CsvRow &row) override { return m_reader->next(row); }
    Result<> rewind() override;
    QString encodingName() const override { return m_text.encodingName(); }
    QString name() const override { return m_text.name(); }

private:
    TableText m_text;
    CsvLimits m_limits;
    QChar m_delimiter;
    std::optional<CsvReader> m_reader;
};

/// Works the delimiter out from the beginning of the text.
Result<> TextSource::begin()
{
    QString sample;
    bool isWhole = false;
    for (int i = 0; i < sampleBlocks && !isWhole; ++i) {
        const Result<QString> block = m_text.nextBlock();
        if (!block)
            return block.error();
        isWhole = block->isEmpty();
        sample += *block;
    }
    if (sample.trimmed().isEmpty() && isWhole)
        return Error{ErrorCode::InvalidInput, u"table.empty"_s, m_text.name(), {}};
    m_delimiter = delimiterOf(sample, isWhole);
    return rewind();
}

Result<> TextSource::rewind()
{
    if (Result<> again = m_text.rewind(); !again)
        return again;
    m_reader.emplace([this] { return m_text.nextBlock(); }, m_text.name(), m_delimiter, m_limits);
    return {};
}

/// One sheet of a workbook.
class WorkbookSource final : public TableSource
{
public:
    explicit WorkbookSource(XlsxReader reader) : m_reader(std::move(reader)) {}

    Result<bool> next(CsvRow &row) override { return m_reader.next(row); }
    Result<> rewind() override { return m_reader.rewind(); }
    QString encodingName() const override { return u"XLSX"_s; }
    QString name() const override { return m_reader.name(); }
    QList<TableSheet> sheets() const override;
    QString sheet() const override { return m_reader.sheet(); }
    Result<QList<CsvRow>> firstRowsOf(const QString &sheet, int most) const override
    {
        return m_reader.firstRows(sheet, most);
    }
    Result<> choose(const QString &sheet) override { return m_reader.choose(sheet); }

private:
    XlsxReader m_reader;
};

QList<TableSheet> WorkbookSource::sheets() const
{
    const QStringList hidden = m_reader.hiddenSheets();
    QList<TableSheet> sheets;
    for (const QString &name : m_reader.sheets())
        sheets.append({.name = name, .isHidden = hidden.contains(name)});
    return sheets;
}

Error otherKind(const QString &name, const QString &kind)
{
    return {ErrorCode::InvalidInput, u"table.other-kind"_s, name, {kind}};
}

/// The kind of an archive that is no workbook; empty when it is one.
QString foreignKind(const XlsxArchive &archive)
{
    const QString document = documentPart(archive);
    if (document.isEmpty())
        return archive.has(u"mimetype"_s) ? u"ODS, ODT"_s : u"ZIP"_s;
    if (document.startsWith(u"word/"_s))
        return u"DOCX"_s;
    if (document.startsWith(u"ppt/"_s))
        return u"PPTX"_s;
    return document.endsWith(u".bin"_s) ? u"XLSB"_s : QString();
}

/// Old workbooks and encrypted new ones come in the same container; the names in its folder tell them apart.
std::optional<Error> containerError(QIODevice &device, const QString &name)
{
    const QByteArray head = device.peek(512);
    if (!head.startsWith(QByteArray::fromHex("d0cf11e0a1b11ae1")) || head.size() < 512)
        return {};
    const auto number = [&head](int at, int bytes) {
        quint32 value = 0;
        for (int i = bytes; i-- > 0;)
            value = value << 8 | quint8(head.at(at + i));
        return value;
    };
    const qint64 sector = number(30, 2) == 12 ? 4096 : 512;
    QByteArray folder;
    if (device.seek((qint64(number(48, 4)) + 1) * sector))
        folder = device.read(4096);
    device.seek(0);
    const auto names = [&folder](const QString &stream) {
        return folder.contains(QByteArray(reinterpret_cast<const char *>(stream.utf16()), stream.size() * 2));
    };
    if (names(u"EncryptedPackage"_s))
        return xlsxError(u"encrypted"_s, name);
    if (names(u"Workbook"_s) || names(u"Book"_s))
        return xlsxError(u"old-workbook"_s, name);
    return {};
}

Result<XlsxArchive> openArchive(std::unique_ptr<QIODevice> device, const QString &name)
{
    constexpr qint64 mebibyte = 1024 * 1024;
    if (device->size() > TableText::largestFile)
        return Error{ErrorCode::InvalidInput,
                     u"table.too-large"_s,
                     name,
                     {QString::number(device->size() / mebibyte), QString::number(TableText::largestFile / mebibyte)}};
    Result<XlsxArchive> archive = XlsxArchive::over(std::move(device), name);
    if (!archive)
        return archive;
    if (const QString kind = foreignKind(*archive); !kind.isEmpty())
        return otherKind(name, kind);
    return archive;
}

/// The one that was named; else that of commitments, where our own workbook has it behind others; else the first.
Result<QString> sheetToRead(const XlsxArchive &archive, const QString &named)
{
    const QString ours = u"commitments"_s;
    if (!named.isEmpty())
        return named;
    const Result<XlsxWorkbook> workbook = XlsxWorkbook::read(archive);
    if (!workbook)
        return workbook.error();
    return workbook->sheetNames().contains(ours) ? ours : QString();
}

bool isArchive(QIODevice &device)
{
    const QByteArray head = device.peek(4);
    return head == QByteArray::fromHex("504b0304") || head == QByteArray::fromHex("504b0506");
}

Result<std::unique_ptr<TableSource>> textSource(Result<TableText> text, const CsvLimits &limits)
{
    if (!text)
        return text.error();
    auto source = std::make_unique<TextSource>(std::move(*text), limits);
    if (Result<> begun = source->begin(); !begun)
        return begun.error();
    return std::unique_ptr<TableSource>(std::move(source));
}

} // namespace

Result<std::unique_ptr<TableSource>> openTableSource(const QString &path, const TableSourceOptions &options,
                                                     const Progress &progress)
{
    Result<std::unique_ptr<QIODevice>> file = TableText::openFile(path);
    if (!file)
        return file.error();
    return openTableSource(std::move(*file), QDir::toNativeSeparators(path), options, progress);
}

Result<std::unique_ptr<TableSource>> openTableSource(std::unique_ptr<QIODevice> device, const QString &name,
                                                     const TableSourceOptions &options, const Progress &progress)
{
    if (const std::optional<Error> error = containerError(*device, name))
        return *error;
    if (!isArchive(*device))
        return textSource(TableText::over(std::move(device), name, options.encoding), options.limits);
    Result<XlsxArchive> archive = openArchive(std::move(device), name);
    if (!archive)
        return archive.error();
    const Result<QString> sheet = sheetToRead(*archive, options.sheet);
    if (!sheet)
        return sheet.error();
    Result<XlsxReader> reader = XlsxReader::over(std::move(*archive), *sheet, options.limits, progress);
    if (!reader)
        return reader.error();
    return std::unique_ptr<TableSource>(std::make_unique<WorkbookSource>(std::move(*reader)));
}

Result<QStringList> tableSheets(const QString &path)
{
    Result<std::unique_ptr<QIODevice>> file = TableText::openFile(path);
    if (!file)
        return file.error();
    if (!isArchive(**file))
        return QStringList();
    Result<XlsxArchive> archive = openArchive(std::move(*file), QDir::toNativeSeparators(path));
    if (!archive)
        return archive.error();
    const Result<XlsxWorkbook> workbook = XlsxWorkbook::read(*archive);
    if (!workbook)
        return workbook.error();
    return workbook->sheetNames();
}
