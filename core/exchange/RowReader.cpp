#include "core/exchange/RowReader.h"

#include "core/base/Catalogue.h"
#include "core/base/FoldedText.h"
#include "core/exchange/CsvWriter.h"
#include "core/exchange/DateText.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

/// Line ends belong to the file, not to the text.
QString withPlainLineEnds(QString text) { return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n'); }

void addNote(CommitmentRow &commitment, const QString &key, const QStringList &arguments)
{
    for (const QString &language : {u"es"_s, u"en"_s}) {
        QString &note = commitment.note.texts[language];
        note = (note + u' ' + Catalogue(language).text(key, arguments)).trimmed();
    }
}

QString lettersOf(int column)
{
    QString letters;
    for (int n = column + 1; n > 0; n = (n - 1) / 26)
        letters.prepend(QChar(u'A' + (n - 1) % 26));
    return letters;
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

RowReader::RowReader(const TableLayout &layout, const TableColumns &columns, const MethodPack *pack,
                     const ImportOptions &options, const DefaultPlan &plan, const QString &file)
    : m_layout(layout), m_columns(columns), m_options(options), m_plan(plan), m_file(file),
      m_isOwnExport(columns.has(u"cotejo-id"_s))
{
    if (pack)
        m_labels.emplace(layout, *pack);
}

QString RowReader::cell(const CsvRow &row, const QString &field) const
{
    const QString cell = m_columns.cell(row, field);
    return m_isOwnExport ? unguardedCell(cell) : cell;
}

bool RowReader::isUnspecified(const QString &cell) const
{
    const QString key = labelKey(cell);
    return key.isEmpty() || m_layout.missing.contains(key) || m_layout.unspecified.contains(key);
}

LocalizedText RowReader::textOf(const CsvRow &row, const QString &field, const QString &country) const
{
    LocalizedText text;
    for (const FieldColumn &column : m_columns.fields.value(field)) {
        QString value = row.cells.value(column.column);
        value = m_isOwnExport ? unguardedCell(value) : value;
        if (value.trimmed().isEmpty())
            continue;
        QString language = column.language;
        if (language.isEmpty())
            language = m_options.language != u"und"_s ? m_options.language : m_layout.languageOf(country, field);
        if (language.isEmpty())
            language = m_plan.language.isEmpty() ? u"und"_s : m_plan.language;
        if (!text.texts.contains(language))
            text.texts.insert(language, field == u"text"_s ? withPlainLineEnds(value) : value.simplified());
    }
    return text;
}

void RowReader::readDue(const CsvRow &row, CommitmentRow &commitment) const
{
    const QString written = cell(row, u"due"_s);
    if (isUnspecified(written))
        return;
    commitment.due = dateFromTable(written);
    // "30/09/2012" is exact; of "01/02/2012" only the year is.
    const bool isLess = commitment.due && commitment.due->month == 0 && foldedText(written).contains(u' ');
    if (!commitment.due || isLess)
        addNote(commitment, u"import.note.due-as-written"_s, {written.simplified()});
}

CommitmentRow RowReader::fieldsOf(const CsvRow &row) const
{
    CommitmentRow commitment;
    commitment.row = row.number;
    commitment.country = cell(row, u"country"_s).simplified();
    commitment.plan = cell(row, u"plan"_s).simplified();
    if (m_layout.signature.isEmpty()) {
        if (commitment.country.isEmpty())
            commitment.country = m_plan.country;
        if (commitment.plan.isEmpty())
            commitment.plan = m_plan.number;
        commitment.number = cell(row, u"number"_s).simplified();
    }
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
    commitment.lead = cell(row, u"lead"_s);
    commitment.supporting = cell(row, u"supporting"_s);
    commitment.counterpart = cell(row, u"counterpart"_s);
    for (const QString &category : cell(row, u"category"_s).split(u';')) {
        if (!isUnspecified(category))
            commitment.categories.append(category.simplified());
    }
    return commitment;
}

Result<> RowReader::readCodes(const CsvRow &row, CommitmentRow &commitment) const
{
    if (!m_labels)
        return {};
    for (const CriterionColumn &column : m_columns.criteria) {
        const QString written = row.cells.value(column.column);
        if (written.trimmed().isEmpty())
            continue;
        const auto code = m_labels->codeOf(column.criterion, written);
        if (!code)
            return Error{ErrorCode::InvalidInput,
                         u"table.wrong-code"_s,
                         m_file,
                         {QString::number(row.number), u"%1 (%2)"_s.arg(column.header, lettersOf(column.column)),
                          written.simplified().left(60), m_labels->admitted(column.criterion).join(u", "_s)}};
        commitment.levels.insert(column.criterion, *code);
    }
    return {};
}

void RowReader::applyRecodings(CommitmentRow &commitment) const
{
    const QString plan = commitment.country + u'/' + commitment.plan;
    for (const Recoding &recoding : m_layout.recodings) {
        if (recoding.plans.contains(plan) && commitment.levels.value(recoding.criterion) == recoding.from)
            commitment.levels.insert(recoding.criterion, recoding.to);
    }
}

Result<std::optional<CommitmentRow>> RowReader::read(const CsvRow &row, SkippedRow &skipped) const
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
    if (m_layout.numbering == Numbering::Column && commitment.number.isEmpty())
        return skip(u"no-number"_s);
    if (commitment.title.isEmpty() && commitment.text.isEmpty())
        return skip(u"no-text"_s);
    if (Result<> codes = readCodes(row, commitment); !codes)
        return codes.error();
    applyRecodings(commitment);
    return std::optional<CommitmentRow>(commitment);
}
