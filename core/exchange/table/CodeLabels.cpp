#include "core/exchange/table/CodeLabels.h"

namespace {

void addNew(QHash<QString, LevelCode> &codes, const QString &label, const LevelCode &code)
{
    const QString key = labelKey(label);
    if (!key.isEmpty() && !codes.contains(key))
        codes.insert(key, code);
}

} // namespace

CodeLabels::CodeLabels(const TableLayout &layout, const MethodPack &pack) : m_pack(pack)
{
    for (const Criterion &criterion : pack.criteria) {
        QHash<QString, LevelCode> &codes = m_codes[criterion.id];
        const QMap<QString, LevelCode> group = layout.codes.value(layout.criteria.value(criterion.id).codes);
        for (auto it = group.cbegin(); it != group.cend(); ++it)
            codes.insert(it.key(), it.value());
        const Scale *scale = pack.scaleOf(criterion.id);
        const QList<Level> levels = scale ? scale->levels : QList<Level>();
        for (const Level &level : levels)
            addNew(codes, level.code.toString(), level.code);
        for (const LevelCode &missing : criterion.missing)
            addNew(codes, missing.toString(), missing);
        for (auto it = layout.missing.cbegin(); it != layout.missing.cend(); ++it)
            addNew(codes, it.key(), it.value());
        for (const Level &level : levels) {
            for (const QString &label : level.label.texts)
                addNew(codes, label, level.code);
        }
        for (const MissingValue &missing : pack.missing) {
            for (const QString &label : missing.label.texts)
                addNew(codes, label, missing.code);
        }
    }
}

std::optional<LevelCode> CodeLabels::codeOf(const CriterionCode &criterion, const QString &cell) const
{
    QHash<QString, std::optional<LevelCode>> &met = m_met[criterion];
    if (const auto known = met.constFind(cell); known != met.cend())
        return *known;
    const QHash<QString, LevelCode> codes = m_codes.value(criterion);
    const auto found = codes.constFind(labelKey(cell));
    std::optional<LevelCode> code;
    if (found != codes.cend() && m_pack.admits(criterion, *found))
        code = *found;
    met.insert(cell, code);
    return code;
}

QStringList CodeLabels::admitted(const CriterionCode &criterion) const
{
    QStringList codes;
    if (const Scale *scale = m_pack.scaleOf(criterion)) {
        for (const Level &level : scale->levels)
            codes.append(level.code.toString());
    }
    if (const Criterion *known = m_pack.criterion(criterion)) {
        for (const LevelCode &missing : known->missing)
            codes.append(missing.toString());
    }
    return codes;
}
