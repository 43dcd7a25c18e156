#include "core/exchange/table/RowReader.h"

#include "core/base/FoldedText.h"
#include "core/exchange/csv/CsvWriter.h"
#include "core/exchange/table/CellText.h"
#include "core/exchange/table/CommitmentNumbers.h"
#include "core/exchange/table/DateText.h"
#include "core/exchange/xlsx/XlsxRows.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

/// Columns with codes of other methods of the table, which this one does not ask for.
QList<int> unaskedColumns(const TableColumns &columns, const MethodColumns &method)
{
    QSet<int> asked;
    for (const CriterionColumn &column : method.criteria)
        asked.insert(column.column);
    for (const PublishedColumn &column : columns.published)
        asked.insert(column.column);
    QSet<int> unasked;
    for (const MethodColumns &other : columns.methods) {
        for (const CriterionColumn &column : other.criteria) {
            if (!asked.contains(column.column))
                unasked.insert(column.column);
        }
    }
    return unasked.values();
}

} // namespace

bool isOnly(const QString &only, const QString &country, const QString &plan)
{
    if (only.trimmed().isEmpty() || foldedText(only) == foldedText(country))
        return true;
    const qsizetype slash = only.lastIndexOf(u'/');
    return slash > 0 && foldedText(only.first(slash)) == foldedText(country) &&
           only.sliced(slash + 1).trimmed() == plan;
}

RowReader::RowReader(const TableLayout &layout, const TableColumns &columns,
                     const QMap<QString, LibraryMethod> &methods, const ImportOptions &options, const DefaultPlan &plan,
                     const QString &file)
    : m_layout(layout), m_columns(columns), m_options(options), m_plan(plan), m_file(file),
      m_isOwnExport(columns.has(u"cotejo-id"_s) || !layout.written.columns.isEmpty()), m_kept(layout, columns, methods),
      m_planCells(columns)
{
    for (auto it = methods.cbegin(); it != methods.cend(); ++it)
        m_labels.try_emplace(it.key(), layout, it->pack);
    for (const MethodColumns &method : columns.methods)
        m_unasked.insert(method.method, unaskedColumns(columns, method));
}

QString RowReader::cell(const CsvRow &row, const QString &field) const
{
    const QString cell = m_columns.cell(row, field);
    return m_isOwnExport ? unguardedCell(cell) : cell;
}

bool RowReader::isUnspecified(const QString &cell) const { return m_layout.saysNothing(cell); }

LocalizedText RowReader::textOf(const CsvRow &row, const QString &field, const QString &country) const
{
    LocalizedText text;
    for (const FieldColumn &column : m_columns.fields.value(field)) {
        const QString written = row.cells.value(column.column);
        const QString value = withPlainLineEnds(m_isOwnExport ? unguardedCell(written) : written);
        if (value.trimmed().isEmpty())
            continue;
        QString language = column.language;
        if (language.isEmpty())
            language = m_options.language != u"und"_s ? m_options.language : m_layout.languageOf(country, field);
        if (language.isEmpty())
            language = m_plan.language.isEmpty() ? u"und"_s : m_plan.language;
        if (!text.texts.contains(language))
            text.texts.insert(language, field == u"text"_s ? value : value.simplified());
    }
    return text;
}

void RowReader::readDue(const CsvRow &row, CommitmentRow &commitment)
{
    const QString written = cell(row, u"due"_s);
    if (isUnspecified(written))
        return;
    commitment.due = dateFromTable(written);
    m_dateOrders.note(u"due"_s, written);
    if (!isPublishedTable() && needsOrder(written)) {
        commitment.openDates.insert(u"due"_s, written);
        return;
    }
    // "30/09/2012" is exact; of "01/02/2012" only the year is.
    const bool isLess = commitment.due && commitment.due->month == 0 && foldedText(written).contains(u' ');
    if (!commitment.due || isLess)
        addRemark(commitment, u"due-as-written"_s, {written.simplified()});
}

/// Somebody's own table may leave out what the row above said, and what all of it is about.
void RowReader::settlePlan(const CsvRow &row, CommitmentRow &commitment)
{
    if (!isPublishedTable()) {
        m_planCells.settle(row, commitment.country, commitment.plan);
        if (commitment.country.isEmpty())
            commitment.country = m_plan.country;
        if (commitment.plan.isEmpty())
            commitment.plan = m_plan.number;
    } else if (!m_layout.plan.country.isEmpty()) {
        commitment.country = m_layout.plan.country;
        commitment.plan = m_layout.plan.number;
    } else if (isUnspecified(commitment.number)) {
        commitment.number.clear(); // worked out from the title or the order
    }
}

CommitmentRow RowReader::fieldsOf(const CsvRow &row)
{
    CommitmentRow commitment;
    commitment.row = row.number;
    commitment.country = cell(row, u"country"_s).simplified();
    commitment.plan = cell(row, u"plan"_s).simplified();
    readPlan(row, commitment);
    if (m_layout.numbering == Numbering::Column)
        commitment.number = asNumbered(cell(row, u"number"_s).simplified());
    settlePlan(row, commitment);
    commitment.id = CommitmentId::parse(cell(row, u"cotejo-id"_s).trimmed());
    commitment.title = textOf(row, u"title"_s, commitment.country);
    commitment.text = textOf(row, u"text"_s, commitment.country);
    commitment.note = textOf(row, u"note"_s, commitment.country);
    readDue(row, commitment);
    commitment.externalId = cell(row, u"external-id"_s).simplified();
    if (const QString inferred = cell(row, u"external-id-inferred"_s).simplified();
        commitment.externalId.isEmpty() && !inferred.isEmpty()) {
        commitment.externalId = inferred;
        commitment.isExternalIdInferred = true;
    }
    commitment.isCounted = foldedText(cell(row, u"counted"_s)) != u"no"_s;
    const QString written = cell(row, u"source"_s).simplified();
    commitment.source = !written.isEmpty()          ? written
                        : m_layout.source.isEmpty() ? QFileInfo(m_file).fileName()
                                                    : m_layout.source;
    readNames(row, commitment);
    return commitment;
}

void RowReader::readNames(const CsvRow &row, CommitmentRow &commitment) const
{
    commitment.lead = cell(row, u"lead"_s);
    commitment.supporting = cell(row, u"supporting"_s);
    commitment.counterpart = cell(row, u"counterpart"_s);
    for (const QString &category : cell(row, u"category"_s).split(u';')) {
        if (!isUnspecified(category))
            commitment.categories.append(category.simplified());
    }
}

void RowReader::readPlan(const CsvRow &row, CommitmentRow &commitment) const
{
    commitment.countryCode = cell(row, u"country-code"_s).simplified();
    commitment.region = cell(row, u"region"_s).simplified();
    commitment.planExternalId = cell(row, u"plan-id"_s).simplified();
    commitment.submitted = cell(row, u"submitted"_s).simplified().toInt();
    commitment.planEnds = PartialDate::parse(cell(row, u"plan-ends"_s).simplified());
    for (const QString &member : cell(row, u"cluster-members"_s).split(u',', Qt::SkipEmptyParts)) {
        if (!isUnspecified(member))
            commitment.clusterMembers.append(member.simplified());
    }
}

/// The row is about a milestone where it has a number for one. Its completion is the milestone's, not the commitment's.
void RowReader::readMilestone(const CsvRow &row, CommitmentRow &commitment)
{
    const QString number = asNumbered(cell(row, u"milestone"_s).simplified());
    if (isUnspecified(number) || number == u"0"_s || labelKey(cell(row, u"milestone-dummy"_s)) == u"0"_s)
        return;
    MilestoneCell milestone;
    milestone.number = number;
    milestone.title = textOf(row, u"milestone-title"_s, commitment.country);
    milestone.text = textOf(row, u"milestone-text"_s, commitment.country);
    const QString indicator = cell(row, u"indicator"_s).simplified();
    const LocalizedText deadline = textOf(row, u"indicator-deadline"_s, commitment.country);
    for (auto it = milestone.text.texts.begin(); it != milestone.text.texts.end(); ++it) {
        if (!indicator.isEmpty())
            it.value().prepend(indicator + u": "_s);
        if (const QString when = deadline.texts.value(it.key()); !when.isEmpty())
            it.value() += u" ("_s + when + u')';
    }
    if (milestone.title.isEmpty())
        milestone.title = milestone.text.isEmpty() ? LocalizedText::of(u"und"_s, number) : milestone.text;
    milestone.starts = milestoneDate(row, u"milestone-starts"_s, commitment);
    milestone.due = milestoneDate(row, u"milestone-due"_s, commitment);
    if (const QString lead = cell(row, u"milestone-lead"_s); !isUnspecified(lead))
        milestone.lead = lead.simplified();
    milestone.level = milestoneLevel(row, commitment);
    commitment.levels.clear();
    commitment.milestone = milestone;
}

std::optional<PartialDate> RowReader::milestoneDate(const CsvRow &row, const QString &field, CommitmentRow &commitment)
{
    const QString written = cell(row, field);
    const std::optional<PartialDate> date = dateFromTable(written);
    if (isPublishedTable() || isUnspecified(written))
        return date;
    m_dateOrders.note(field, written);
    if (!date || needsOrder(written))
        commitment.openDates.insert(field, written);
    return date;
}

LevelCode RowReader::milestoneLevel(const CsvRow &row, const CommitmentRow &commitment) const
{
    const CriterionCode criterion(u"milestone-completion"_s);
    const auto labels = m_labels.find(commitment.method);
    if (labels == m_labels.end())
        return {};
    if (m_columns.has(u"milestone-completion"_s))
        return labels->second.codeOf(criterion, cell(row, u"milestone-completion"_s)).value_or(LevelCode());
    for (const QString &code : {u"completion-end"_s, u"completion"_s, u"completion-midterm"_s}) {
        const LevelCode level = commitment.levels.value(CriterionCode(code));
        if (!level.isEmpty() && !isMissingCode(level) && labels->second.pack().admits(criterion, level))
            return level;
    }
    return {};
}

/// Contacts are read only when they are asked for.
void RowReader::readOfficials(const CsvRow &row, CommitmentRow &commitment) const
{
    if (!m_options.isWithContacts)
        return;
    const auto given = [&](const QString &field) {
        const QString value = cell(row, field).simplified();
        return isUnspecified(value) ? QString() : value;
    };
    const OfficialCell official{.name = given(u"official-name"_s),
                                .position = given(u"official-position"_s),
                                .email = given(u"official-email"_s),
                                .phone = given(u"official-phone"_s)};
    if (!official.name.isEmpty() || !official.position.isEmpty())
        commitment.officials.append(official);
}

/// By the year the plan was handed in, where the layout goes by years; the first row of a plan decides for all.
QString RowReader::methodOf(const CommitmentRow &commitment)
{
    if (m_layout.methods.isEmpty())
        return m_columns.methods.isEmpty() ? QString() : m_columns.methods.first().method;
    QString &method = m_methodByPlan[commitment.country + u'/' + commitment.plan];
    if (!method.isEmpty())
        return method;
    method = m_layout.methods.last().method;
    for (const MethodPeriod &period : m_layout.methods) {
        if (commitment.submitted >= period.from && commitment.submitted <= period.to)
            method = period.method;
    }
    return method;
}

Result<> RowReader::readCodes(const CsvRow &row, CommitmentRow &commitment)
{
    commitment.method = methodOf(commitment);
    const auto labels = m_labels.find(commitment.method);
    const MethodColumns *columns = m_columns.of(commitment.method);
    if (labels == m_labels.end() || !columns)
        return {};
    for (const CriterionColumn &column : columns->criteria) {
        const QString written = row.cells.value(column.column);
        if (written.trimmed().isEmpty())
            continue;
        const auto code = labels->second.codeOf(column.criterion, written);
        if (!code && isPublishedTable()) {
            noteUnplaced(row, column.column, commitment.method, true);
            continue;
        }
        if (!code)
            return Error{ErrorCode::InvalidInput,
                         u"table.wrong-code"_s,
                         m_file,
                         {QString::number(row.number), u"%1 (%2)"_s.arg(column.header, xlsxColumnName(column.column)),
                          written.simplified().left(60), labels->second.admitted(column.criterion).join(u", "_s)}};
        commitment.levels.insert(column.criterion, *code);
    }
    for (const CriterionColumn &column : columns->criteria) {
        const LevelCode other = commitment.levels.value(m_layout.criteria.value(column.criterion).unlessCoded);
        if (!other.isEmpty() && !isMissingCode(other))
            commitment.levels.remove(column.criterion);
    }
    noteUnasked(row, commitment.method);
    return {};
}

void RowReader::noteUnasked(const CsvRow &row, const QString &method)
{
    for (const int column : m_unasked.value(method))
        noteUnplaced(row, column, method, false);
}

void RowReader::noteUnplaced(const CsvRow &row, int column, const QString &method, bool isUnknown)
{
    const QString label = row.cells.value(column).simplified();
    if (label.isEmpty())
        return;
    UnplacedCode &code = m_unplaced[{column, label, method}];
    if (code.rows.isEmpty())
        code = {.column = m_columns.names.value(column), .label = label, .method = method, .isUnknown = isUnknown};
    code.rows.append(row.number);
}

QList<UnplacedCode> RowReader::unplaced() const { return m_unplaced.values(); }

void RowReader::readPublished(const CsvRow &row, CommitmentRow &commitment) const
{
    for (const PublishedColumn &column : m_columns.published) {
        const QString written = row.cells.value(column.column).simplified();
        if (written.isEmpty())
            continue;
        const QString key = labelKey(written);
        const QMap<QString, LevelCode> codes = m_layout.codes.value(m_layout.published.value(column.name).codes);
        QString value = written;
        if (const auto code = codes.constFind(key); code != codes.cend())
            value = code->toString();
        else if (const auto missing = m_layout.missing.constFind(key); missing != m_layout.missing.cend())
            value = missing->toString();
        commitment.published.append({.name = column.name,
                                     .value = value,
                                     .asWritten = written,
                                     .column = m_columns.names.value(column.column)});
    }
}

void RowReader::applyRecodings(CommitmentRow &commitment) const
{
    const QString plan = commitment.country + u'/' + commitment.plan;
    for (const Recoding &recoding : m_layout.recodings) {
        if (recoding.plans.contains(plan) && commitment.levels.value(recoding.criterion) == recoding.from)
            commitment.levels.insert(recoding.criterion, recoding.to);
    }
}

Result<std::optional<CommitmentRow>> RowReader::read(const CsvRow &row, SkippedRow &skipped)
{
    CommitmentRow commitment = fieldsOf(row);
    const auto skip = [&](const QString &reason, const QStringList &arguments = {}) {
        skipped = {.row = row.number, .reason = reason, .arguments = arguments};
        return std::optional<CommitmentRow>();
    };
    const bool namesPlan =
        m_layout.signature.isEmpty() || (!commitment.country.isEmpty() && !commitment.plan.isEmpty());
    if (!namesPlan)
        return skip(u"no-plan"_s);
    if (!isOnly(m_options.only, commitment.country, commitment.plan))
        return skip(u"other-plan"_s, {commitment.country + u'/' + commitment.plan});
    const bool isPlan = m_layout.subject == SubjectKind::Plan;
    if (m_layout.signature.isEmpty() && m_layout.numbering == Numbering::Column && commitment.number.isEmpty())
        return skip(u"no-number"_s);
    const bool isMilestone = !isUnspecified(cell(row, u"milestone"_s));
    if (!isPlan && !isMilestone && commitment.title.isEmpty() && commitment.text.isEmpty())
        return skip(u"no-text"_s);
    if (Result<> codes = readCodes(row, commitment); !codes)
        return codes.error();
    applyRecodings(commitment);
    readMilestone(row, commitment);
    readPublished(row, commitment);
    readOfficials(row, commitment);
    m_kept.keep(row, commitment);
    return std::optional<CommitmentRow>(commitment);
}
