#include "app/cli/AllCommands.h"
#include "app/cli/Console.h"
#include "app/cli/Installation.h"
#include "app/cli/Syntax.h"
#include "core/exchange/package/DataPackageReader.h"
#include "core/exchange/table/TableImport.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

/// The rows are listed where a label is unknown; in columns that are not asked for they would be whole plans.
QJsonObject jsonOf(const UnplacedCode &code)
{
    QJsonObject object{{u"column"_s, code.column},
                       {u"label"_s, code.label},
                       {u"method"_s, code.method},
                       {u"reason"_s, code.isUnknown ? u"unknown-label"_s : u"not-asked"_s},
                       {u"count"_s, int(code.rows.size())}};
    if (code.isUnknown) {
        QJsonArray rows;
        for (const int row : code.rows)
            rows.append(row);
        object.insert(u"rows"_s, rows);
    }
    return object;
}

QJsonObject jsonOf(const ImportBatch &batch, const ImportCounts &counts, const Catalogue &texts)
{
    QJsonArray skipped;
    for (const SkippedRow &row : batch.skipped)
        skipped.append(QJsonObject{{u"row"_s, row.row},
                                   {u"reason"_s, texts.text(u"import."_s + row.reason, row.arguments)},
                                   {u"code"_s, row.reason}});
    QJsonArray remarks;
    for (const RowRemark &remark : batch.remarks)
        remarks.append(QJsonObject{{u"row"_s, remark.row},
                                   {u"remark"_s, texts.text(u"import."_s + remark.reason, remark.arguments)},
                                   {u"code"_s, remark.reason}});
    QJsonArray unplaced;
    for (const UnplacedCode &code : batch.unplaced)
        unplaced.append(jsonOf(code));
    return {{u"rows"_s, batch.rows},
            {u"plans"_s, counts.plans},
            {u"commitments"_s, counts.commitments},
            {u"institutions"_s, counts.institutions},
            {u"ratings"_s, counts.ratings},
            {u"layout"_s, batch.layout},
            {u"encoding"_s, batch.encoding},
            {u"milestones"_s, counts.milestones},
            {u"remarks"_s, remarks},
            {u"unplaced"_s, unplaced},
            {u"skipped"_s, skipped}};
}

/// Makes a dossier of what was read.
Result<ImportCounts> importedIntoNew(const QString &path, const ImportBatch &batch, const Author &author,
                                     const Progress &progress)
{
    const auto made = Dossier::create(path, batch, author, progress);
    if (!made)
        return made.error();
    const Contents &contents = (*made)->contents();
    return ImportCounts{.plans = int(contents.plans.size()),
                        .commitments = int(contents.commitments.size()),
                        .institutions = int(contents.institutions.size()),
                        .ratings = int(contents.ratings.size()),
                        .milestones = int(contents.milestones.size())};
}

/// What the import would do, by doing it to a copy that is thrown away; without a dossier, to a new one.
Result<ImportCounts> triedOnACopy(const Dossier *dossier, const ImportBatch &batch, const Author &author,
                                  Console &console)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return Error{ErrorCode::Storage, u"cli.no-passing-folder"_s, folder.path(), {folder.errorString()}};
    const QString path = folder.filePath(u"copy.cotejo"_s);
    if (!dossier)
        return importedIntoNew(path, batch, author, console.progress());
    if (Result<> copied = dossier->backup(path); !copied)
        return copied.error();
    const auto copy = Dossier::open(path, Access::ReadWrite, author);
    if (!copy)
        return copy.error();
    return (*copy)->import(batch, console.progress());
}

class ImportCommand : public Command
{
public:
    ImportCommand() : Command(u"import"_s) {}

    void declare(Syntax &syntax) override
    {
        syntax.positional(u"dossier"_s, m_path);
        syntax.positional(u"table"_s, m_table);
        syntax.choice(
            u"layout"_s,
            {u"auto"_s, u"table"_s, u"irm-2015"_s, u"irm-2017"_s, u"nap5-tracker"_s, u"ogp-2024"_s, u"process-2016"_s},
            m_options.layout);
        syntax.option(u"sheet"_s, u"text"_s, m_options.sheet);
        syntax.option(u"only"_s, u"plan"_s, m_options.only);
        syntax.options(u"map"_s, u"field"_s, m_map);
        syntax.option(u"method"_s, u"method"_s, m_options.method);
        syntax.option(u"encoding"_s, u"encoding"_s, m_options.encoding);
        syntax.option(u"country"_s, u"text"_s, m_options.country);
        syntax.option(u"plan-number"_s, u"text"_s, m_options.planNumber);
        syntax.option(u"plan-title"_s, u"text"_s, m_options.planTitle);
        syntax.option(u"language"_s, u"language"_s, m_options.language);
        syntax.flag(u"with-contacts"_s, m_options.isWithContacts);
        syntax.flag(u"dry-run"_s, m_isDryRun);
        syntax.option(u"as"_s, u"person"_s, m_person);
    }

    QString file() const override { return m_path; }

    Result<ExitStatus> run(Console &console) override
    {
        if (Result<> mapped = readMap(); !mapped)
            return mapped.error();
        std::unique_ptr<Dossier> dossier;
        if (QFileInfo::exists(m_path)) {
            const Access access = m_isDryRun ? Access::ReadOnly : Access::ReadWrite;
            auto opened = Dossier::open(m_path, access, authorNamed(m_person));
            if (!opened)
                return opened.error();
            dossier = std::move(*opened);
        }
        const Result<ImportBatch> batch = read(dossier ? dossier->contents() : Contents(), console);
        if (!batch)
            return batch.error();
        const Result<ImportCounts> counts = taken(dossier.get(), *batch, console);
        if (!counts)
            return counts.error();
        tell(*batch, *counts, console);
        return ExitStatus::Done;
    }

private:
    Result<ImportBatch> read(const Contents &existing, Console &console) const
    {
        if (!isDataPackage(m_table))
            return readTable(m_table, m_options, existing, console.progress());
        // What is said of a table would be passed over.
        const bool isOfTable = m_options.layout != u"auto"_s || !m_options.only.isEmpty() || !m_map.isEmpty() ||
                               !m_options.method.isEmpty() || !m_options.sheet.isEmpty();
        if (isOfTable)
            return Error{ErrorCode::InvalidInput, u"usage.package-options"_s, m_table, {}};
        return readDataPackage(m_table, console.progress());
    }

    Result<ImportCounts> taken(Dossier *dossier, const ImportBatch &batch, Console &console) const
    {
        const Author author = authorNamed(m_person);
        if (m_isDryRun)
            return triedOnACopy(dossier, batch, author, console);
        return dossier ? dossier->import(batch, console.progress())
                       : importedIntoNew(m_path, batch, author, console.progress());
    }

    Result<> readMap()
    {
        for (const QString &pair : m_map) {
            const qsizetype equals = pair.indexOf(u'=');
            if (equals < 1 || equals == pair.size() - 1)
                return Error{ErrorCode::InvalidInput, u"usage.map"_s, pair, {}};
            m_options.map.insert(pair.left(equals).trimmed(), pair.mid(equals + 1).trimmed());
        }
        return {};
    }

    void tell(const ImportBatch &batch, const ImportCounts &counts, Console &console) const
    {
        const Catalogue &texts = console.texts();
        if (console.isJson()) {
            console.answer(jsonOf(batch, counts, texts));
            return;
        }
        console.answer(texts.text(m_isDryRun ? u"cli.would-import"_s : u"cli.imported"_s,
                                  {m_table, QString::number(batch.rows), batch.layout, batch.encoding,
                                   QString::number(counts.plans), QString::number(counts.commitments),
                                   QString::number(counts.institutions), QString::number(counts.ratings)}));
        tellSkipped(batch, console);
        tellRemarks(batch, console);
        tellUnplaced(batch, console);
    }

    /// Labels nobody knows are told with their rows; columns that a method does not ask for are only counted.
    static void tellUnplaced(const ImportBatch &batch, Console &console)
    {
        constexpr qsizetype most = 12;
        const Catalogue &texts = console.texts();
        qsizetype unasked = 0;
        for (const UnplacedCode &code : batch.unplaced) {
            if (!code.isUnknown) {
                unasked += code.rows.size();
                continue;
            }
            QStringList rows;
            for (const int row : code.rows.first(qMin(most, code.rows.size())))
                rows.append(QString::number(row));
            if (code.rows.size() > most)
                rows.append(u"…"_s);
            console.tell(
                texts.text(u"cli.unknown-label"_s, {code.label, code.column, code.method, rows.join(u", "_s)}));
        }
        if (unasked > 0)
            console.tell(texts.count(u"cli.not-asked"_s, int(unasked)));
    }

    /// Rows of plans that were not asked for are only counted, and a long list is cut: JSON has them all.
    static void tellSkipped(const ImportBatch &batch, Console &console)
    {
        constexpr int most = 20;
        const Catalogue &texts = console.texts();
        int ofOtherPlans = 0;
        int told = 0;
        for (const SkippedRow &row : batch.skipped) {
            if (row.reason == u"other-plan")
                ++ofOtherPlans;
            else if (++told <= most)
                console.tell(texts.text(u"cli.skipped"_s, {QString::number(row.row),
                                                           texts.text(u"import."_s + row.reason, row.arguments)}));
        }
        if (told > most)
            console.tell(texts.count(u"cli.skipped-more"_s, told - most));
        if (ofOtherPlans > 0)
            console.tell(texts.count(u"cli.skipped-other-plans"_s, ofOtherPlans));
    }

    static void tellRemarks(const ImportBatch &batch, Console &console)
    {
        constexpr qsizetype most = 20;
        const Catalogue &texts = console.texts();
        for (const RowRemark &remark : batch.remarks.first(std::min(most, batch.remarks.size())))
            console.tell(texts.text(u"cli.remark"_s, {QString::number(remark.row),
                                                      texts.text(u"import."_s + remark.reason, remark.arguments)}));
        if (batch.remarks.size() > most)
            console.tell(texts.count(u"cli.remarks-more"_s, int(batch.remarks.size() - most)));
    }

    QString m_path;
    QString m_table;
    QString m_person;
    ImportOptions m_options;
    QStringList m_map;
    bool m_isDryRun = false;
};

} // namespace

void addImportCommand(Commands &commands) { commands.push_back(std::make_unique<ImportCommand>()); }
