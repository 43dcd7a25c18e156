#include "core/exchange/TableSource.h"

#include "core/exchange/CsvDelimiter.h"
#include "core/exchange/TableText.h"

#include <QIODevice>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int sampleBlocks = 4;

/// Text of any usual encoding and delimiter.
class TextSource final : public TableSource
{
public:
    explicit TextSource(TableText text) : m_text(std::move(text)) {}

    Result<> begin();
    Result<bool> next(CsvRow &row) override { return m_reader->next(row); }
    Result<> rewind() override;
    QString encodingName() const override { return m_text.encodingName(); }
    QString name() const override { return m_text.name(); }

private:
    TableText m_text;
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
    m_reader.emplace([this] { return m_text.nextBlock(); }, m_text.name(), m_delimiter);
    return {};
}

Result<std::unique_ptr<TableSource>> textSource(Result<TableText> text)
{
    if (!text)
        return text.error();
    auto source = std::make_unique<TextSource>(std::move(*text));
    if (Result<> begun = source->begin(); !begun)
        return begun.error();
    return std::unique_ptr<TableSource>(std::move(source));
}

} // namespace

Result<std::unique_ptr<TableSource>> openTableSource(const QString &path, const QString &encoding)
{
    return textSource(TableText::open(path, encoding));
}

Result<std::unique_ptr<TableSource>> openTableSource(std::unique_ptr<QIODevice> device, const QString &name,
                                                     const QString &encoding)
{
    return textSource(TableText::over(std::move(device), name, encoding));
}
