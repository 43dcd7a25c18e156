// The entry point of the fuzzer: any bytes whatever are read as a table, to an import or to an error, never to a crash.
#include "core/exchange/table/TableImport.h"

#include <QBuffer>

#include <cstdint>

using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size);

int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray data(reinterpret_cast<const char *>(bytes), qsizetype(size));
    for (const QString &encoding : {u"auto"_s, u"utf-16"_s}) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(data);
        buffer->open(QIODevice::ReadOnly);
        ImportOptions options;
        options.encoding = encoding;
        const Result<ImportBatch> batch = readTable(std::move(buffer), u"fuzz.csv"_s, options, {});
        // Every row is accounted for, and what was read is sound.
        if (batch) {
            const qsizetype things = batch->layout == u"process-2016"_s ? 0 : batch->contents.commitments.size();
            const qsizetype told = things + batch->skipped.size();
            // Rows of milestones are folded into their commitment's.
            const bool isFolded = !batch->contents.milestones.isEmpty() || batch->layout == u"process-2016"_s;
            if (isFolded ? batch->rows < told : batch->rows != told)
                std::abort();
        }
        if (!batch && batch.error().what.isEmpty())
            std::abort();
    }
    return 0;
}
