#include "core/method/MethodPack.h"

#include "core/base/Digest.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

template <typename T, typename Predicate>
const T *firstIn(const QList<T> &list, Predicate predicate)
{
    const auto it = std::find_if(list.cbegin(), list.cend(), predicate);
    return it == list.cend() ? nullptr : &*it;
}

template <typename T, typename IdType>
const T *byId(const QList<T> &list, const IdType &id)
{
    return firstIn(list, [&](const T &item) { return item.id == id; });
}

template <typename T>
const T *byCode(const QList<T> &list, const LevelCode &code)
{
    return firstIn(list, [&](const T &item) { return item.code == code; });
}

} // namespace

const QList<LevelCode> &missingCodes()
{
    static const QList<LevelCode> codes{LevelCode(u"nr"_s), LevelCode(u"nd"_s), LevelCode(u"na"_s),
                                        LevelCode(u"unclear"_s)};
    return codes;
}

bool isMissingCode(const LevelCode &code) { return missingCodes().contains(code); }

const Level *Scale::level(const LevelCode &code) const { return byCode(levels, code); }

int Scale::highestRank() const
{
    int highest = 0;
    for (const Level &level : levels)
        highest = std::max(highest, level.rank.value_or(0));
    return highest;
}

bool Band::fits(int number) const
{
    switch (test) {
    case Test::Below:
        return number < bound;
    case Test::Equals:
        return number == bound;
    case Test::Above:
        return number > bound;
    }
    Q_UNREACHABLE();
}

QList<Outcome> DerivedValue::outcomes() const
{
    QList<Outcome> found = rule.outcomes;
    for (const Band &band : bands)
        found.append(band.outcome);
    return found;
}

const Criterion *MethodPack::criterion(const CriterionCode &criterionId) const { return byId(criteria, criterionId); }

const Scale *MethodPack::scale(const QString &scaleId) const { return byId(scales, scaleId); }

const Scale *MethodPack::scaleOf(const CriterionCode &criterionId) const
{
    const Criterion *found = criterion(criterionId);
    return found ? scale(found->scale) : nullptr;
}

const Level *MethodPack::level(const CriterionCode &criterionId, const LevelCode &code) const
{
    const Scale *found = scaleOf(criterionId);
    return found ? found->level(code) : nullptr;
}

const MissingValue *MethodPack::missingValue(const LevelCode &code) const { return byCode(missing, code); }

const DerivedValue *MethodPack::derivedValue(const QString &derivedId) const { return byId(derived, derivedId); }

const Dimension *MethodPack::dimension(const DimensionCode &dimensionId) const { return byId(dimensions, dimensionId); }

QList<Criterion> MethodPack::criteriaFor(SubjectKind subject) const
{
    QList<Criterion> result;
    std::copy_if(criteria.cbegin(), criteria.cend(), std::back_inserter(result),
                 [&](const Criterion &item) { return item.concerns(subject); });
    return result;
}

QList<Criterion> MethodPack::criteriaFor(SubjectKind subject, const DimensionCode &dimensionId) const
{
    QList<Criterion> result = criteriaFor(subject);
    result.removeIf([&](const Criterion &item) { return item.dimension != dimensionId; });
    return result;
}

bool MethodPack::admits(const CriterionCode &criterionId, const LevelCode &code) const
{
    const Criterion *found = criterion(criterionId);
    return found && (found->missing.contains(code) || level(criterionId, code));
}

QString MethodPack::labelOf(const CriterionCode &criterionId, const LevelCode &code, const QString &language) const
{
    if (const Level *found = level(criterionId, code))
        return found->label.in(language);
    if (const MissingValue *found = missingValue(code))
        return found->label.in(language);
    return code.toString();
}

std::optional<int> MethodPack::numberOf(const CriterionCode &criterionId, const LevelCode &code,
                                        const QString &edition) const
{
    const Criterion *found = criterion(criterionId);
    if (!found)
        return std::nullopt;
    const Level *known = level(criterionId, code);
    const QMap<QString, int> numbers = known ? known->numbers : found->missingNumbers.value(code);
    const auto number = numbers.constFind(edition);
    return number == numbers.cend() ? std::nullopt : std::optional(*number);
}

QString criterionDigest(const MethodPack &pack, const CriterionCode &criterion)
{
    const Criterion *found = pack.criterion(criterion);
    const Scale *scale = pack.scaleOf(criterion);
    if (!found || !scale)
        return {};
    QStringList basis{found->question.toJson(), found->guidance.toJson()};
    for (const Level &level : scale->levels)
        basis += QStringList{level.code.toString(), level.label.toJson(), level.guidance.toJson()};
    return sha256Hex(basis.join(u'\n').toUtf8());
}
