#include "core/exchange/xlsx/XlsxWrittenFile.h"

#include "core/base/OutputPlace.h"
#include "core/exchange/xlsx/XlsxReader.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <xlsxwriter.h>

#include <limits>

using namespace Qt::StringLiterals;

void XlsxSheetDigest::addRow(int number, QStringList texts)
{
    while (!texts.isEmpty() && texts.last().isEmpty())
        texts.removeLast();
    if (texts.isEmpty())
        return;
    m_hash.addData(QByteArray::number(number));
    for (const QString &text : texts) {
        m_hash.addData(QByteArray::number(text.size()) + ':');
        m_hash.addData(text.toUtf8());
    }
}

Result<> checkWrittenSheet(const QString &file, const QString &sheet, const QByteArray &expected, const QString &shown)
{
    const Error differs{ErrorCode::Storage, u"export.write"_s, shown, {u"read back"_s}};
    constexpr CsvLimits limits{
        .columns = LXW_COL_MAX, .cell = std::numeric_limits<qsizetype>::max(), .rows = LXW_ROW_MAX};
    auto written = std::make_unique<QFile>(file);
    if (!written->open(QIODevice::ReadOnly))
        return Error{ErrorCode::Storage, u"export.write"_s, shown, {written->errorString()}};
    Result<XlsxReader> reader = XlsxReader::over(std::move(written), shown, sheet, limits);
    if (!reader)
        return differs;
    XlsxSheetDigest found;
    CsvRow row;
    while (true) {
        const Result<bool> more = reader->next(row);
        if (!more)
            return differs;
        if (!*more)
            break;
        found.addRow(row.number, row.cells);
    }
    return found.result() == expected ? Result<>() : Result<>(differs);
}

Result<> placeWrittenFile(const QString &file, const QString &path)
{
    if (Result<> allowed = mayBeWrittenOver(path); !allowed)
        return allowed;
    QFile written(file);
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
