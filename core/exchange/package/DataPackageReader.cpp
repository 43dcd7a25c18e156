#include "core/exchange/package/DataPackageReader.h"

#include "core/exchange/csv/CsvReader.h"
#include "core/exchange/csv/Utf8Check.h"
#include "core/exchange/package/PackageCells.h"
#include "core/exchange/package/PackageDescriptor.h"
#include "core/exchange/package/PackageFolder.h"
#include "core/exchange/package/PackageKeys.h"
#include "core/exchange/package/PackageRules.h"
#include "core/method/MethodReader.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestTable = qint64(1) << 30; ///< bytes
constexpr qint64 largestCopy = qint64(1) << 30;  ///< bytes, as in a dossier
constexpr qsizetype largestCell = 64 * 1024 * 1024;
constexpr qint64 blockSize = 64 * 1024;

class PackageReader
{
public:
    PackageReader(const QString &path, const Progress &progress) : m_folder(path), m_progress(progress) {}

    Result<ImportBatch> read()
    {
        const Result<QByteArray> json = m_folder.descriptor();
        if (!json)
            return json.error();
        const QList<PackageTable> tables = tablesOf(m_rows);
        const auto resources = readPackageDescriptor(*json, m_folder.shown(u"datapackage.json"_s), tables);
        if (!resources)
            return resources.error();
        for (qsizetype i = 0; i < tables.size(); ++i) {
            m_progress.at(int(i), int(tables.size()));
            m_shownTables.insert(tables.at(i).name, m_folder.shown(resources->at(i).path));
            if (Result<> taken = readTable(tables.at(i), resources->at(i)); !taken)
                return taken.error();
        }
        ImportBatch batch{.contents = contentsOf(m_rows),
                          .source = m_folder.name(),
                          .layout = u"datapackage"_s,
                          .encoding = u"UTF-8"_s,
                          .rows = m_count};
        if (Result<> methods = readMethods(batch.contents); !methods)
            return methods.error();
        const PackageRules rules(m_rows, m_packs, [&](const QString &table) { return m_shownTables.value(table); });
        if (const std::optional<Error> fault = rules.fault())
            return *fault;
        if (Result<> copies = findCopies(batch); !copies)
            return copies.error();
        return batch;
    }

private:
    /// Opens the table's file when its digest is right and it is UTF-8.
    Result<> open(QFile &file, const PackageResource &resource) const
    {
        const Result<QString> path =
            m_folder.checkedFile(resource.path, largestTable, resource.bytes, resource.hash, m_progress);
        if (!path)
            return path.error();
        file.setFileName(*path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{
                ErrorCode::InvalidInput, u"package.unreadable"_s, m_folder.shown(resource.path), {file.errorString()}};
        Utf8Check check;
        while (!file.atEnd())
            check.feed(file.read(blockSize));
        check.finish();
        if (!check.isValid())
            return Error{ErrorCode::InvalidInput,
                         u"package.not-utf8"_s,
                         m_folder.shown(resource.path),
                         {QString::number(check.firstFaultLine())}};
        file.seek(0);
        return {};
    }

    Result<> readTable(const PackageTable &table, const PackageResource &resource)
    {
        QFile file;
        if (Result<> opened = open(file, resource); !opened)
            return opened;
        QStringDecoder decoder(QStringDecoder::Utf8);
        const auto source = [&]() -> Result<QString> {
            QString text;
            while (text.isEmpty() && !file.atEnd())
                text = decoder(file.read(blockSize));
            return text;
        };
        const QString shown = m_folder.shown(resource.path);
        CsvReader csv(source, shown, u',', {.cell = largestCell});
        CsvRow row;
        const Result<bool> hasHeader = csv.next(row);
        if (!hasHeader)
            return hasHeader.error();
        if (row.cells != resource.headers)
            return Error{ErrorCode::InvalidInput, u"package.header"_s, shown, {}};
        CellReader cells(shown, row.cells);
        while (true) {
            const Result<bool> isThere = csv.next(row);
            if (!isThere)
                return isThere.error();
            if (!*isThere)
                return {};
            cells.begin(row.number, row.cells);
            table.visitNew(cells);
            if (const std::optional<Error> fault = cells.fault() ? cells.fault() : faultIn(table, cells))
                return *fault;
            if (++m_count % 1000 == 0 && m_progress.cancelled())
                return Error{ErrorCode::Cancelled, u"cancelled"_s, shown};
        }
    }

    /// What is wrong with the row among the others.
    std::optional<Error> faultIn(const PackageTable &table, const CellReader &cells)
    {
        const auto fault = m_keys.faultOf(table, cells.values(), cells.references());
        return fault ? std::optional(cells.error(fault->what, fault->column, fault->arguments)) : std::nullopt;
    }

    Result<> readMethods(Contents &contents)
    {
        for (const MethodRow &row : m_rows.methods) {
            const Result<QString> found = m_folder.file(row.path, largestMethodPack);
            if (!found)
                return found.error();
            const Result<QString> path =
                m_folder.checkedFile(row.path, largestMethodPack, QFileInfo(*found).size(), row.hash, m_progress);
            if (!path)
                return path.error();
            QFile file(*path);
            if (!file.open(QIODevice::ReadOnly))
                return Error{
                    ErrorCode::InvalidInput, u"package.unreadable"_s, m_folder.shown(row.path), {file.errorString()}};
            const QByteArray json = file.read(largestMethodPack);
            const Result<MethodPack> pack = readMethodPack(json, m_folder.shown(row.path));
            if (!pack)
                return pack.error();
            if (pack->id != row.id || pack->version != row.version)
                return Error{ErrorCode::InvalidInput,
                             u"package.other-method"_s,
                             m_folder.shown(row.path),
                             {row.id, row.version, pack->id, pack->version}};
            contents.methods.append({row.id, row.version, json});
            m_packs.insert({row.id, row.version}, *pack);
        }
        return {};
    }

    Result<> findCopies(ImportBatch &batch) const
    {
        for (const Evidence &item : m_rows.evidence) {
            if (item.digest.isEmpty())
                continue;
            const Result<QString> path =
                m_folder.checkedFile(u"evidence/"_s + item.digest, largestCopy, item.size, item.digest, m_progress);
            if (!path)
                return path.error();
            batch.evidenceFiles.insert(item.digest, *path);
        }
        return {};
    }

    PackageFolder m_folder;
    const Progress &m_progress;
    PackageRows m_rows;
    PackageKeys m_keys;
    PackageRules::Packs m_packs;
    QHash<QString, QString> m_shownTables; ///< what stands for a table in errors
    int m_count = 0;
};

} // namespace

Result<ImportBatch> readDataPackage(const QString &folderOrJson, const Progress &progress)
{
    return PackageReader(folderOrJson, progress).read();
}

bool isDataPackage(const QString &path)
{
    const QFileInfo given(path);
    return given.isDir() || given.fileName() == u"datapackage.json"_s;
}
