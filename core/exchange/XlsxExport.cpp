#include "core/exchange/XlsxExport.h"

#include "core/exchange/workbook/CountsSheet.h"
#include "core/exchange/workbook/DataSheets.h"
#include "core/exchange/workbook/GroupsSheet.h"
#include "core/exchange/workbook/ScoresSheet.h"
#include "core/exchange/xlsx/XlsxWriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The workbook in the making, sheet by sheet.
class Workbook
{
public:
    Workbook(const Contents &contents, const WorkbookOptions &options, const Progress &progress);

    Result<> write(const QString &path);

private:
    void gatherTables();
    QString sheetOf(const CodesTable &table) const;
    QList<ListedSheet> listedSheets() const;
    void writeProperties();
    void writeCounts();
    void writeTables();
    bool goesOn();

    const Contents &m_contents;
    const WorkbookOptions &m_options;
    const Progress &m_progress;
    WorkbookWords m_words;
    XlsxWriter m_writer;
    QList<NumberedRound> m_rounds;
    QList<NumberedRound> m_rated;
    QList<CodesTable> m_tables;
    DataSheets m_data;
    int m_done = 0;
};

Workbook::Workbook(const Contents &contents, const WorkbookOptions &options, const Progress &progress)
    : m_contents(contents), m_options(options), m_progress(progress), m_words(options.language),
      m_data(contents, m_words)
{
    for (const RoundResults &results : options.results) {
        m_rounds.append({int(m_rounds.size()) + 1, &results});
        if (results.isRated())
            m_rated.append(m_rounds.last());
    }
    gatherTables();
}

/// One for each method and version, in the order of their first rounds.
void Workbook::gatherTables()
{
    QList<QList<NumberedRound>> byMethod;
    for (const NumberedRound &round : m_rated) {
        const auto isSame = [&](const QList<NumberedRound> &rounds) {
            const MethodPack &pack = rounds.first().results->codes.pack;
            return pack.id == round.results->codes.pack.id && pack.version == round.results->codes.pack.version;
        };
        const auto known = std::find_if(byMethod.begin(), byMethod.end(), isSame);
        if (known == byMethod.end())
            byMethod.append({round});
        else
            known->append(round);
    }
    QStringList prefixes;
    for (const QList<NumberedRound> &rounds : byMethod) {
        const MethodPack &pack = rounds.first().results->codes.pack;
        const bool isTwice = std::count_if(byMethod.cbegin(), byMethod.cend(), [&](const QList<NumberedRound> &other) {
                                 return other.first().results->codes.pack.id == pack.id;
                             }) > 1;
        prefixes.append(fittingRangeName(isTwice ? pack.id + u'_' + pack.version : pack.id, prefixes));
        m_tables.append(CodesTable(m_contents, rounds, prefixes.last(), m_words));
    }
}

QString Workbook::sheetOf(const CodesTable &table) const
{
    return m_words.text(u"sheet.codes"_s, {QString(table.prefix()).replace(u'_', u'-')});
}

QList<ListedSheet> Workbook::listedSheets() const
{
    QList<ListedSheet> sheets;
    QStringList keys;
    if (!m_tables.isEmpty())
        keys.append(u"counts"_s);
    if (GroupsSheet::hasContent(m_tables, GroupKind::Category))
        keys.append(u"by-category"_s);
    if (GroupsSheet::hasContent(m_tables, GroupKind::Lead))
        keys.append(u"by-institution"_s);
    if (hasScores(m_rated))
        keys.append(u"scores"_s);
    for (const QString &key : keys)
        sheets.append({m_words.text(u"sheet."_s + key), m_words.text(u"holds."_s + key)});
    for (const CodesTable &table : m_tables)
        sheets.append({sheetOf(table), m_words.text(u"holds.codes"_s, {m_words.of(table.pack().title)})});
    for (const QString &name : m_data.names())
        sheets.append({name, m_words.text(u"holds."_s + name)});
    return sheets;
}

void Workbook::writeProperties()
{
    const QList<ActionPlan> &plans = m_contents.plans;
    m_writer.setProperties({.title = plans.size() == 1 ? m_words.of(plans.first().title) : m_words.text(u"title"_s),
                            .subject = m_words.text(u"about.what-text"_s),
                            .comments = m_options.digest,
                            .language = m_words.language(),
                            .created = m_options.date});
}

void Workbook::writeCounts()
{
    if (m_tables.isEmpty())
        return;
    CountsSheet counts(m_writer, m_words);
    counts.begin();
    for (const NumberedRound &round : m_rated) {
        for (const CodesTable &table : m_tables) {
            if (table.holds(round))
                counts.add(table, round);
        }
        if (!goesOn())
            return;
    }
    counts.finish();
    for (const GroupKind kind : {GroupKind::Category, GroupKind::Lead})
        GroupsSheet(m_writer, m_words, kind).write(m_tables, m_rated, m_contents);
    writeScores(m_writer, m_rated, m_words);
}

void Workbook::writeTables()
{
    for (const CodesTable &table : m_tables) {
        table.write(m_writer, m_contents, sheetOf(table), m_words);
        if (!goesOn())
            return;
    }
    m_data.write(m_writer);
}

bool Workbook::goesOn()
{
    m_progress.at(++m_done, int(m_rated.size() + m_tables.size()) + 1);
    return !m_progress.cancelled();
}

Result<> Workbook::write(const QString &path)
{
    writeProperties();
    AboutSheet(m_writer, m_words, m_contents, m_options).write(m_rounds, m_tables, listedSheets());
    writeCounts();
    writeTables();
    if (m_progress.cancelled())
        return Error{ErrorCode::Cancelled, u"cancelled"_s, path, {}};
    return m_writer.save(path, m_progress);
}

} // namespace

Result<> exportXlsx(const Contents &contents, const QString &path, const WorkbookOptions &options,
                    const Progress &progress)
{
    return Workbook(contents, options, progress).write(path);
}
