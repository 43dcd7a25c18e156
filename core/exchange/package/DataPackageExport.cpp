#include "core/exchange/package/DataPackageExport.h"

#include "core/exchange/csv/CsvWriter.h"
#include "core/exchange/package/NewFolder.h"
#include "core/exchange/package/PackageCells.h"
#include "core/exchange/package/PackageDescriptor.h"
#include "core/exchange/package/PackageFolder.h"
#include "core/model/PublicPart.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

class Exporter
{
public:
    Exporter(Contents contents, const PackageOptions &options, const QString &folder, const CopyReader &readCopy,
             const Progress &progress)
        : m_contents(std::move(contents)), m_options(options), m_readCopy(readCopy), m_progress(progress),
          m_folder(folder)
    {}

    Result<> run()
    {
        if (Result<> begun = m_folder.begin(); !begun)
            return begun;
        if (Result<> tables = writeTables(); !tables)
            return tables;
        if (Result<> methods = writeMethods(); !methods)
            return methods;
        if (Result<> copies = writeCopies(); !copies)
            return copies;
        return m_folder.keep();
    }

private:
    Result<> step()
    {
        m_progress.at(++m_done, int(m_contents.evidence.size()) + 32);
        return m_progress.cancelled() ? Result<>(Error{ErrorCode::Cancelled, u"cancelled"_s, {}}) : Result<>();
    }

    Result<> writeFile(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
            return m_folder.failed(file.errorString());
        return {};
    }

    Result<> writeTables()
    {
        PackageRows rows = rowsOf(m_contents);
        const QList<PackageTable> tables = tablesOf(rows);
        QList<PackageResource> resources;
        for (const PackageTable &table : tables) {
            if (Result<> goesOn = step(); !goesOn)
                return goesOn;
            const Result<PackageResource> written = writeTable(table);
            if (!written)
                return written.error();
            resources.append(*written);
        }
        const ActionPlan plan = m_contents.plans.value(0);
        const PackageFacts facts{
            .title = plan.title.in(plan.language), .digest = m_options.digest, .isPublic = m_options.isPublic};
        return writeFile(u"datapackage.json"_s, packageDescriptor(facts, tables, resources));
    }

    Result<PackageResource> writeTable(const PackageTable &table) const
    {
        LanguageFinder finder;
        for (qsizetype i = 0; i < table.size(); ++i)
            table.visit(i, finder);
        PackageResource resource{
            .name = table.name, .path = table.fileName(), .headers = headersOf(fieldsOf(table), finder.languages())};
        QFile file(m_folder.filePath(resource.path));
        if (!file.open(QIODevice::WriteOnly))
            return m_folder.failed(file.errorString());
        QCryptographicHash hash(QCryptographicHash::Sha256);
        CellWriter writer(finder.languages());
        for (qsizetype i = -1; i < table.size(); ++i) {
            if (i >= 0)
                table.visit(i, writer);
            const QByteArray line = csvLine(i < 0 ? resource.headers : writer.take()).toUtf8();
            if (file.write(line) != line.size())
                return m_folder.failed(file.errorString());
            hash.addData(line);
            resource.bytes += line.size();
        }
        if (!file.flush())
            return m_folder.failed(file.errorString());
        resource.hash = QString::fromLatin1(hash.result().toHex());
        return resource;
    }

    Result<> writeMethods()
    {
        if (m_contents.methods.isEmpty())
            return {};
        if (Result<> made = m_folder.makeFolder(u"methods"_s); !made)
            return made;
        const PackageRows rows = rowsOf(m_contents);
        for (qsizetype i = 0; i < rows.methods.size(); ++i) {
            const QString path = rows.methods.at(i).path;
            if (!isPlainPath(path))
                return Error{ErrorCode::InvalidInput, u"package.unsafe-path"_s, path, {path}};
            if (Result<> written = writeFile(path, m_contents.methods.at(i).pack); !written)
                return written;
        }
        return {};
    }

    Result<> writeCopies()
    {
        QSet<QString> written;
        for (const Evidence &item : std::as_const(m_contents.evidence)) {
            if (Result<> goesOn = step(); !goesOn)
                return goesOn;
            if (item.digest.isEmpty() || written.contains(item.digest))
                continue;
            if (Result<> made = written.isEmpty() ? m_folder.makeFolder(u"evidence"_s) : Result<>(); !made)
                return made;
            written.insert(item.digest);
            QFile file(m_folder.filePath(u"evidence/"_s + item.digest));
            if (!file.open(QIODevice::WriteOnly))
                return m_folder.failed(file.errorString());
            if (Result<> copied = m_readCopy(item.id, file); !copied)
                return copied;
            if (!file.flush())
                return m_folder.failed(file.errorString());
        }
        return {};
    }

    const Contents m_contents;
    const PackageOptions &m_options;
    const CopyReader &m_readCopy;
    const Progress &m_progress;
    NewFolder m_folder;
    int m_done = 0;
};

} // namespace

Result<> exportDataPackage(const Contents &contents, const PackageOptions &options, const QString &folder,
                           const CopyReader &readCopy, const Progress &progress)
{
    return Exporter(options.isPublic ? publicPart(contents) : contents, options, folder, readCopy, progress).run();
}
