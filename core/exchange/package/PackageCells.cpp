#include "core/exchange/package/PackageCells.h"

#include "core/exchange/csv/CsvWriter.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

QStringList sorted(const QSet<QString> &set)
{
    QStringList list(set.cbegin(), set.cend());
    list.sort();
    return list;
}

bool isInteger(const PackageField &field, const QString &value)
{
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    const qint64 largest =
        field.name == u"size"_s ? std::numeric_limits<qint64>::max() : std::numeric_limits<int>::max();
    return isNumber && QString::number(number) == value && number <= largest &&
           number >= field.minimum.value_or(std::numeric_limits<int>::min());
}

bool isTime(const QString &value)
{
    QDateTime time = QDateTime::fromString(value, Qt::ISODateWithMs);
    return time.isValid() && time.toUTC().toString(Qt::ISODateWithMs) == value;
}

QString faultOf(const PackageField &field, const QString &value)
{
    if (value.isEmpty())
        return u"package.empty-cell"_s;
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Localized:
    case FieldType::Code:
        break;
    case FieldType::Boolean:
        return u"package.not-a-flag"_s;
    case FieldType::Id:
        return u"package.not-an-id"_s;
    case FieldType::Integer:
        return u"package.not-a-number"_s;
    case FieldType::PartialDate:
    case FieldType::Date:
        return u"package.not-a-date"_s;
    case FieldType::Time:
        return u"package.not-a-time"_s;
    }
    return u"package.not-a-code"_s;
}

/// Field and language of a header such as "title_es".
std::optional<std::pair<QString, QString>> localizedHeader(const QList<PackageField> &fields, const QString &header)
{
    for (const PackageField &field : fields) {
        if (field.type == FieldType::Localized && header.startsWith(field.name + u'_'))
            return std::pair(field.name, header.mid(field.name.size() + 1));
    }
    return std::nullopt;
}

} // namespace

bool fits(const PackageField &field, const QString &value)
{
    if (value.isEmpty())
        return field.need == Need::Optional;
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Localized:
        return true;
    case FieldType::Id: {
        const auto id = CommitmentId::parse(value);
        return id && id->toString() == value;
    }
    case FieldType::Code:
        return field.codes.contains(value);
    case FieldType::Integer:
        return isInteger(field, value);
    case FieldType::Boolean:
        return value == u"yes"_s || value == u"no"_s;
    case FieldType::PartialDate: {
        const auto date = PartialDate::parse(value);
        return date && date->toString() == value;
    }
    case FieldType::Date:
        return QDate::fromString(value, Qt::ISODate).toString(Qt::ISODate) == value;
    case FieldType::Time:
        return isTime(value);
    }
    Q_UNREACHABLE();
}

QStringList headersOf(const QList<PackageField> &fields, const FieldLanguages &languages)
{
    QStringList headers;
    for (const PackageField &field : fields) {
        if (field.type != FieldType::Localized) {
            headers.append(field.name);
            continue;
        }
        for (const QString &language : sorted(languages.value(field.name)))
            headers.append(field.name + u'_' + language);
    }
    return headers;
}

void LanguageFinder::texts(const PackageField &field, LocalizedText &value)
{
    for (auto it = value.texts.cbegin(); it != value.texts.cend(); ++it)
        m_languages[field.name].insert(it.key());
}

void CellWriter::cell(const PackageField &field, QString &value)
{
    m_cells.append(field.type == FieldType::Text ? guardedCell(value) : value);
}

void CellWriter::texts(const PackageField &field, LocalizedText &value)
{
    for (const QString &language : sorted(m_languages.value(field.name))) {
        const auto text = value.texts.constFind(language);
        m_cells.append(text == value.texts.cend() ? QString() : guardedCell(localizedCell(*text)));
    }
}

std::optional<Error> CellReader::headerFault(const QString &file, const QList<PackageField> &fields,
                                             const QStringList &headers)
{
    const auto fault = [&](const QString &what, const QString &column) {
        return Error{ErrorCode::InvalidInput, what, file, {column}};
    };
    QSet<QString> seen;
    for (const QString &header : headers) {
        const bool isPlain = std::any_of(fields.cbegin(), fields.cend(), [&](const PackageField &field) {
            return field.type != FieldType::Localized && field.name == header;
        });
        if (!isPlain && !localizedHeader(fields, header))
            return fault(u"package.unknown-column"_s, header);
        if (seen.contains(header))
            return fault(u"package.column-twice"_s, header);
        seen.insert(header);
    }
    for (const PackageField &field : fields) {
        if (field.type != FieldType::Localized && !seen.contains(field.name))
            return fault(u"package.missing-column"_s, field.name);
    }
    return std::nullopt;
}

CellReader::CellReader(QString file, const QStringList &headers) : m_file(std::move(file))
{
    for (int i = 0; i < headers.size(); ++i)
        m_columns.insert(headers.at(i), i);
}

void CellReader::begin(int row, const QStringList &cells)
{
    m_row = row;
    m_cells = cells;
    m_values.clear();
    m_references.clear();
    if (!m_fault && cells.size() != m_columns.size())
        m_fault = error(u"package.cells"_s, {}, {QString::number(cells.size()), QString::number(m_columns.size())});
}

Error CellReader::error(const QString &what, const QString &column, const QStringList &arguments) const
{
    return {ErrorCode::InvalidInput, what, m_file, QStringList{QString::number(m_row), column} + arguments};
}

void CellReader::refuse(const PackageField &field, const QString &value)
{
    constexpr qsizetype most = 60;
    const QString shown = value.size() > most ? value.left(most) + u'…' : value;
    m_fault = error(faultOf(field, value), field.name, {shown, field.codes.join(u", "_s)});
}

void CellReader::cell(const PackageField &field, QString &value)
{
    if (m_fault)
        return;
    const QString written = m_cells.value(m_columns.value(field.name, -1));
    const QString read = field.type == FieldType::Text ? unguardedCell(written) : written;
    if (!fits(field, read)) {
        refuse(field, read);
        return;
    }
    value = read;
    m_values.insert(field.name, read);
    if (!field.refersTo.isEmpty() && !read.isEmpty())
        m_references.insert(field.name, field.refersTo);
}

void CellReader::texts(const PackageField &field, LocalizedText &value)
{
    if (m_fault)
        return;
    auto found = m_languages.constFind(field.name);
    if (found == m_languages.cend()) {
        QList<std::pair<QString, int>> columns;
        for (auto it = m_columns.cbegin(); it != m_columns.cend(); ++it) {
            if (it.key().startsWith(field.name + u'_'))
                columns.append({it.key().mid(field.name.size() + 1), it.value()});
        }
        found = m_languages.insert(field.name, columns);
    }
    for (const auto &[language, column] : *found) {
        const QString read = unguardedCell(m_cells.at(column));
        if (!read.isEmpty())
            value.texts.insert(language, localizedText(read));
    }
}
