#include "core/exchange/table/TableWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

TableWords::TableWords(const TableLayout &layout, const MethodPack &pack) : m_layout(layout), m_pack(pack)
{
    for (const QString &header : layout.written.columns)
        m_columns.append(columnOf(header));
}

CriterionCode TableWords::askedOf(const QList<CriterionCode> &criteria) const
{
    const auto asked = std::find_if(criteria.cbegin(), criteria.cend(),
                                    [&](const CriterionCode &code) { return m_pack.criterion(code) != nullptr; });
    return asked == criteria.cend() ? CriterionCode() : *asked;
}

WrittenColumn TableWords::columnOf(const QString &header) const
{
    const WrittenTable &written = m_layout.written;
    for (auto it = m_layout.fields.cbegin(); it != m_layout.fields.cend(); ++it) {
        if (it.key().startsWith(u"milestone"_s)) // shares columns with the commitment's own fields
            continue;
        for (const FieldHeaders &part : it.value()) {
            if (part.headers.contains(header))
                return {.header = header, .kind = ColumnKind::Field, .name = it.key()};
        }
    }
    for (auto it = m_layout.published.cbegin(); it != m_layout.published.cend(); ++it) {
        if (it->headers.contains(header))
            return {.header = header, .kind = ColumnKind::Derived, .name = it.key()};
    }
    QList<CriterionCode> criteria;
    for (auto it = m_layout.criteria.cbegin(); it != m_layout.criteria.cend(); ++it) {
        if (it->headers.contains(header))
            criteria.append(it.key());
    }
    if (!criteria.isEmpty())
        return {.header = header, .kind = ColumnKind::Label, .criterion = askedOf(criteria)};
    if (const auto numbers = written.numbers.constFind(header); numbers != written.numbers.cend())
        return {.header = header, .kind = ColumnKind::Number, .criterion = askedOf(*numbers)};
    if (const auto sign = written.signs.constFind(header); sign != written.signs.cend())
        return {.header = header, .kind = ColumnKind::Sign, .name = sign->derived};
    if (const auto constant = written.constants.constFind(header); constant != written.constants.cend())
        return {.header = header, .kind = ColumnKind::Constant, .name = *constant};
    return {.header = header};
}

QString TableWords::missingLabel(const LevelCode &code) const
{
    return m_layout.written.missing.value(code, code.toString());
}

QString TableWords::labelOf(const CriterionCode &criterion, const LevelCode &code) const
{
    const QMap<LevelCode, QString> labels = m_layout.written.labels.value(m_layout.criteria.value(criterion).codes);
    if (const auto label = labels.constFind(code); label != labels.cend())
        return *label;
    return isMissingCode(code) ? missingLabel(code) : m_pack.labelOf(criterion, code, u"en"_s);
}

QString TableWords::codeCell(const WrittenColumn &column, const LevelsByCriterion &levels) const
{
    if (column.criterion.isEmpty())
        return missingLabel(LevelCode(u"nd"_s));
    const LevelCode code = levels.value(column.criterion);
    if (code.isEmpty())
        return missingLabel(LevelCode(u"nr"_s));
    if (column.kind == ColumnKind::Label)
        return labelOf(column.criterion, code);
    const std::optional<int> number = m_pack.numberOf(column.criterion, code, m_layout.edition);
    return number ? QString::number(*number) : missingLabel(code);
}

QString TableWords::derivedCell(const WrittenColumn &column, const QList<DerivedResult> &derived) const
{
    const auto found = std::find_if(derived.cbegin(), derived.cend(),
                                    [&](const DerivedResult &result) { return result.id == column.name; });
    if (found == derived.cend())
        return missingLabel(LevelCode(u"nd"_s));
    const auto &labels = m_layout.written.labels.value(m_layout.published.value(column.name).codes);
    if (!found->value && !found->number)
        return labels.value(LevelCode(u"nr"_s), missingLabel(LevelCode(u"nr"_s)));
    if (column.kind == ColumnKind::Sign) {
        const int number = found->number.value_or(0);
        return m_layout.written.signs.value(column.header).labels.value(number < 0 ? 0 : number == 0 ? 1 : 2);
    }
    const QString value = found->value.value_or(QString::number(found->number.value_or(0)));
    return labels.value(LevelCode(value), value);
}
