#include "tests/core/exchange/TableOfText.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

Result<ImportBatch> readTableText(const QString &text, const ImportOptions &options, const Contents &existing)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(text.toUtf8());
    buffer->open(QIODevice::ReadOnly);
    return readTable(std::move(buffer), u"table.csv"_s, options, existing);
}
