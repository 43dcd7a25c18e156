#include "core/exchange/table/TableImport.h"

#include "core/base/FoldedText.h"
#include "core/exchange/table/BatchBuilder.h"
#include "core/exchange/table/CommitmentNumbers.h"
#include "core/exchange/table/MilestoneRows.h"
#include "core/exchange/table/RowReader.h"
#include "core/exchange/table/SheetChoice.h"
#include "core/exchange/table/StrayRows.h"
#include "core/exchange/table/TableHead.h"
#include "core/exchange/table/TableSource.h"
#include "core/exchange/table/TextLanguage.h"
#include "core/exchange/table/UnreadCells.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// One import from the opened table to the batch.
class TableReading
{
public:
    TableReading(TableSource &source, const ImportOptions &options, const Contents &existing, const Progress &progress)
        : m_source(source), m_options(options), m_existing(existing), m_progress(progress)
    {}

    Result<ImportBatch> read();

private:
    Result<> chooseLayout();
    Result<> readRows();
    Result<> takeRow(const CsvRow &row, RowReader &rows);
    Result<> takeRest(RowReader &rows);
    void endRows(const RowReader &rows);
    void skip(const SkippedRow &skipped);
    bool isOwnTable() const { return m_layout.signature.isEmpty(); }
    Result<> checkOnly() const;
    void recognizeLanguage();
    DefaultPlan defaultPlan() const;
    void applyExceptions();
    void takeRemarks(CommitmentRow &row);
    Contents build();
    PublishedRound publishedRound() const;
    QString baseName() const { return QFileInfo(m_source.name()).fileName(); }

    TableSource &m_source;
    const ImportOptions &m_options;
    const Contents &m_existing;
    const Progress &m_progress;
    TableLayout m_layout;
    QStringList m_otherSheets; ///< of the workbook, with cells
    QStringList m_headers;
    QString m_language; ///< found in the texts; empty: they were not looked at, or do not tell
    TableColumns m_columns;
    int m_headerRow = 0; ///< as a spreadsheet numbers it
    std::optional<StrayRows> m_stray;
    std::optional<UnreadCells> m_unread; ///< of somebody's own table only: a published one is known
    QMap<QString, LibraryMethod> m_methods;
    QList<CsvRow> m_firstRows;
    QList<CommitmentRow> m_rows;
    QStringList m_otherPlans;
    ImportBatch m_batch;
};

Result<> TableReading::chooseLayout()
{
    const Result<QStringList> others = chooseSheet(m_source, m_options, m_existing);
    if (!others)
        return others.error();
    m_otherSheets = *others;
    Result<QList<CsvRow>> rows = firstRowsOf(m_source);
    if (!rows)
        return rows.error();
    m_firstRows = *rows;
    const Result<TableLayout> layout = layoutFor(m_options.layout, m_firstRows);
    if (!layout)
        return layout.error();
    m_layout = *layout;
    const QString shown =
        m_otherSheets.isEmpty() ? m_source.name() : u"%1 (%2)"_s.arg(m_source.name(), m_source.sheet());
    Result<TableColumns> columns =
        columnsOf(m_layout, m_firstRows, m_options.map, shown, methodsToTry(m_options, m_existing));
    if (!columns)
        return columns.error();
    m_columns = *columns;
    m_headers = m_firstRows.at(m_columns.headerIndex).cells;
    for (const MethodColumns &used : m_columns.methods) {
        Result<LibraryMethod> method = methodFromLibrary(used.method);
        if (!method)
            return method.error();
        m_methods.insert(used.method, *method);
    }
    return {};
}

/// A table without plan columns belongs to the dossier's only plan, unless the options name another.
DefaultPlan TableReading::defaultPlan() const
{
    if (!m_layout.plan.country.isEmpty())
        return {.country = m_layout.plan.country, .number = m_layout.plan.number, .language = {}};
    DefaultPlan plan{.country = m_options.country, .number = m_options.planNumber, .language = {}};
    if (m_existing.plans.size() == 1 && plan.country.isEmpty()) {
        const ActionPlan &only = m_existing.plans.first();
        plan = {.country = only.country, .number = only.number, .language = only.language};
    }
    return plan;
}

void TableReading::skip(const SkippedRow &skipped)
{
    m_batch.skipped.append(skipped);
    if (skipped.reason == u"other-plan"_s && !m_otherPlans.contains(skipped.arguments.first()))
        m_otherPlans.append(skipped.arguments.first());
}

Result<> TableReading::takeRow(const CsvRow &row, RowReader &rows)
{
    if (row.isEmpty())
        return {};
    ++m_batch.rows;
    if (const QString reason = m_stray->reasonFor(row); !reason.isEmpty()) {
        skip({.row = row.number, .reason = reason, .arguments = {}});
        return {};
    }
    SkippedRow skipped;
    Result<std::optional<CommitmentRow>> read = rows.read(row, skipped);
    if (!read)
        return read.error();
    if (!*read) {
        skip(skipped);
        return {};
    }
    if (m_unread)
        m_unread->note(row);
    m_rows.append(**read);
    return {};
}

void TableReading::takeRemarks(CommitmentRow &row) { m_batch.remarks += std::exchange(row.remarks, {}); }

Result<> TableReading::readRows()
{
    m_stray.emplace(m_columns);
    m_headerRow = m_firstRows.at(m_columns.headerIndex).number;
    if (isOwnTable())
        m_unread.emplace(m_layout, m_columns, m_headerRow, m_options.isWithContacts);
    RowReader rows(m_layout, m_columns, m_methods, m_options, defaultPlan(), m_source.name());
    for (const CsvRow &row : m_firstRows.sliced(m_columns.headerIndex + 1)) {
        if (Result<> taken = takeRow(row, rows); !taken)
            return taken;
    }
    m_firstRows.clear();
    if (Result<> rest = takeRest(rows); !rest)
        return rest;
    endRows(rows);
    return {};
}

Result<> TableReading::takeRest(RowReader &rows)
{
    while (true) {
        CsvRow row;
        const Result<bool> more = m_source.next(row);
        if (!more)
            return more.error();
        if (!*more)
            return {};
        if (Result<> taken = takeRow(row, rows); !taken)
            return taken;
        if (row.number % 500 == 0) {
            m_progress.at(row.number, 0);
            if (m_progress.cancelled())
                return Error{ErrorCode::Cancelled, u"cancelled"_s, m_source.name(), {}};
        }
    }
}

/// What only all rows together tell.
void TableReading::endRows(const RowReader &rows)
{
    m_batch.unplaced = rows.unplaced();
    m_batch.remarks += rows.planRemarks();
    if (!m_otherSheets.isEmpty())
        m_batch.remarks.append({.row = m_headerRow,
                                .reason = u"other-sheets"_s,
                                .arguments = {m_source.sheet(), m_otherSheets.join(u", "_s)}});
    if (m_unread)
        m_batch.remarks += m_unread->remarks();
    if (m_options.isWithContacts && !m_columns.has(u"official-name"_s) && !m_columns.has(u"official-position"_s))
        m_batch.remarks.append({.row = m_headerRow, .reason = u"no-contacts"_s, .arguments = {}});
    for (CommitmentRow &row : m_rows) {
        rows.dateOrders().settle(row);
        takeRemarks(row);
    }
}

Result<> TableReading::checkOnly() const
{
    if (!m_rows.isEmpty() || m_options.only.isEmpty() || m_otherPlans.isEmpty())
        return {};
    QStringList plans = m_otherPlans;
    plans.sort();
    return Error{
        ErrorCode::NotFound, u"table.only-finds-nothing"_s, m_source.name(), {m_options.only, plans.join(u", "_s)}};
}

/// Somebody's own table does not say what language it is in; the texts do.
void TableReading::recognizeLanguage()
{
    if (!isOwnTable() || m_options.language != u"und"_s)
        return;
    QStringList texts;
    for (const CommitmentRow &row : m_rows)
        texts << row.title.texts.value(u"und"_s) << row.text.texts.value(u"und"_s);
    m_language = recognizedLanguage(texts);
    if (m_language.isEmpty())
        m_language = recognizedLanguage(texts + m_headers);
    if (m_language.isEmpty())
        return;
    for (CommitmentRow &row : m_rows) {
        for (LocalizedText *text : {&row.title, &row.text}) {
            if (text->texts.contains(u"und"_s) && !text->texts.contains(m_language))
                text->texts.insert(m_language, text->texts.take(u"und"_s));
        }
    }
}

void TableReading::applyExceptions()
{
    for (CommitmentRow &row : m_rows) {
        for (const RowException &exception : m_layout.exceptions) {
            const bool isIt = exception.plan == row.country + u'/' + row.plan && exception.number == row.number;
            if (!isIt || row.levels.value(CriterionCode(u"completion"_s)) != LevelCode(u"na"_s))
                continue;
            row.isCounted = false;
            row.note = exception.note;
        }
    }
}

PublishedRound TableReading::publishedRound() const
{
    PublishedRound round{.methods = m_methods,
                         .key = m_layout.roundKey,
                         .title = m_layout.roundTitle,
                         .note = m_layout.roundNote,
                         .asOf = m_layout.asOf,
                         .personName = u"Independent Reporting Mechanism (published codes)"_s,
                         .planNotes = {},
                         .source = baseName()};
    for (const Recoding &recoding : m_layout.recodings) {
        for (const CommitmentRow &row : m_rows) {
            const QString plan = row.country + u'/' + row.plan;
            if (recoding.plans.contains(plan) && row.levels.value(recoding.criterion) == recoding.to)
                round.planNotes.insert(plan, recoding.note);
        }
    }
    return round;
}

Contents TableReading::build()
{
    const QStringList fields = m_columns.fields.keys();
    BatchBuilder builder(m_existing, GivenFields(fields.cbegin(), fields.cend()));
    if (isOwnTable())
        builder.setPlanTitle(m_options.planTitle.isEmpty() && m_options.country.isEmpty()
                                 ? QFileInfo(m_source.name()).completeBaseName()
                                 : m_options.planTitle);
    QMap<QString, QString> languages;
    for (const CommitmentRow &row : m_rows) {
        const QString known = m_language.isEmpty() ? m_layout.languageOf(row.country, u"plan"_s) : m_language;
        languages.insert(row.country, m_options.language != u"und"_s || known.isEmpty() ? m_options.language : known);
    }
    builder.setPlanLanguages(languages);
    builder.setTable(m_layout.subject, m_layout.id);
    builder.setLayoutPlan(m_layout.plan);
    if (!m_methods.isEmpty())
        builder.setRound(publishedRound());
    if (m_layout.hasValueCategories)
        builder.useValueCategories();
    return builder.build(m_rows);
}

Result<ImportBatch> TableReading::read()
{
    if (Result<> chosen = chooseLayout(); !chosen)
        return chosen.error();
    if (Result<> rows = readRows(); !rows)
        return rows.error();
    if (Result<> only = checkOnly(); !only)
        return only.error();
    if (m_rows.isEmpty() && m_batch.skipped.isEmpty())
        return Error{ErrorCode::InvalidInput, u"table.no-rows"_s, m_source.name(), {}};
    recognizeLanguage();
    foldMilestones(m_rows, isOwnTable() ? MilestoneRepeats::Told : MilestoneRepeats::Usual);
    if (m_layout.subject == SubjectKind::Commitment)
        assignNumbers(m_rows);
    for (CommitmentRow &row : m_rows)
        takeRemarks(row);
    std::ranges::stable_sort(m_batch.remarks, {}, &RowRemark::row);
    applyExceptions();
    m_batch.contents = build();
    m_batch.source = baseName();
    m_batch.layout = m_layout.id;
    m_batch.encoding = m_source.encodingName();
    return m_batch;
}

} // namespace

Result<ImportBatch> readTable(const QString &path, const ImportOptions &options, const Contents &existing,
                              const Progress &progress)
{
    const Result<std::unique_ptr<TableSource>> source =
        openTableSource(path, {.encoding = options.encoding, .sheet = options.sheet}, progress);
    if (!source)
        return source.error();
    return TableReading(**source, options, existing, progress).read();
}

Result<ImportBatch> readTable(std::unique_ptr<QIODevice> device, const QString &name, const ImportOptions &options,
                              const Contents &existing, const Progress &progress)
{
    const Result<std::unique_ptr<TableSource>> source =
        openTableSource(std::move(device), name, {.encoding = options.encoding, .sheet = options.sheet}, progress);
    if (!source)
        return source.error();
    return TableReading(**source, options, existing, progress).read();
}
