#include "core/exchange/package/PackageRules.h"

#include "core/model/PersonRoles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Whether the name is one of a file, wherever it is saved: no path, and no step out of a folder.
bool isFileName(const QString &name)
{
    const QStringList steps = QString(name).replace(u'\\', u'/').split(u'/');
    return !name.contains(u'/') && !steps.contains(u"."_s) && !steps.contains(u".."_s) && !name.contains(QChar(u'\0'));
}

/// The level codes the criterion takes.
QString admittedLevels(const MethodPack &pack, const Criterion &criterion)
{
    QStringList codes;
    if (const Scale *scale = pack.scale(criterion.scale)) {
        for (const Level &level : scale->levels)
            codes.append(level.code.toString());
    }
    for (const LevelCode &code : criterion.missing)
        codes.append(code.toString());
    return codes.join(u", "_s);
}

QString criteriaOf(const MethodPack &pack, SubjectKind kind)
{
    QStringList codes;
    for (const Criterion &criterion : pack.criteriaFor(kind))
        codes.append(criterion.id.toString());
    return codes.join(u", "_s);
}

} // namespace

/// The header is row 1, and a table has no blank rows.
Error PackageRules::error(const QString &what, const Cell &cell, const QString &more) const
{
    constexpr qsizetype most = 60;
    const QString value = cell.value.size() > most ? cell.value.left(most) + u'…' : cell.value;
    return {ErrorCode::InvalidInput,
            what,
            m_shown(cell.table),
            {QString::number(cell.index + 2), cell.column, value, more}};
}

std::optional<Error> PackageRules::fault() const
{
    for (const auto check : {&PackageRules::commitmentFault, &PackageRules::wordFault, &PackageRules::fileNameFault,
                             &PackageRules::ratingFault}) {
        if (std::optional<Error> fault = (this->*check)())
            return fault;
    }
    return {};
}

std::optional<Error> PackageRules::commitmentFault() const
{
    QHash<std::pair<ActionPlanId, QString>, qsizetype> taken;
    for (qsizetype i = 0; i < m_rows.commitments.size(); ++i) {
        const Commitment &commitment = m_rows.commitments.at(i);
        const Cell cell{u"commitments"_s, i, u"number"_s, commitment.number};
        if (commitment.number.trimmed().isEmpty())
            return error(u"package.empty-cell"_s, cell);
        const std::pair key(commitment.plan, commitment.number);
        if (const auto other = taken.constFind(key); other != taken.cend())
            return error(u"package.number-twice"_s, cell, QString::number(*other + 2));
        taken.insert(key, i);
    }
    return {};
}

std::optional<Error> PackageRules::wordFault() const
{
    const QStringList roles = personRoles() + QStringList{u"source"_s};
    for (qsizetype i = 0; i < m_rows.people.size(); ++i) {
        if (const QString role = m_rows.people.at(i).role; !roles.contains(role))
            return error(u"package.not-a-code"_s, {u"people"_s, i, u"role"_s, role}, roles.join(u", "_s));
    }
    for (qsizetype i = 0; i < m_rows.selfReports.size(); ++i) {
        if (const QString status = m_rows.selfReports.at(i).status; !selfReportStatuses().contains(status))
            return error(u"package.not-a-code"_s, {u"self_reports"_s, i, u"status"_s, status},
                         selfReportStatuses().join(u", "_s));
    }
    return {};
}

std::optional<Error> PackageRules::fileNameFault() const
{
    for (qsizetype i = 0; i < m_rows.evidence.size(); ++i) {
        if (const QString name = m_rows.evidence.at(i).fileName; !isFileName(name))
            return error(u"package.file-name"_s, {u"evidence"_s, i, u"file_name"_s, name});
    }
    return {};
}

std::optional<Error> PackageRules::ratingFault() const
{
    QHash<RoundId, std::pair<QString, QString>> methods;
    for (const Round &round : m_rows.rounds)
        methods.insert(round.id, {round.method, round.methodVersion});
    for (qsizetype i = 0; i < m_rows.ratings.size(); ++i) {
        const Rating &rating = m_rows.ratings.at(i);
        const auto pack = m_packs.constFind(methods.value(rating.key.round));
        if (!rating.isRated() || pack == m_packs.cend() || pack->admits(rating.key.criterion, rating.level))
            continue;
        if (const Criterion *criterion = pack->criterion(rating.key.criterion))
            return error(u"package.not-a-code"_s, {u"ratings"_s, i, u"level"_s, rating.level.toString()},
                         admittedLevels(*pack, *criterion));
        return error(u"package.not-a-code"_s, {u"ratings"_s, i, u"criterion"_s, rating.key.criterion.toString()},
                     criteriaOf(*pack, rating.key.subject.kind));
    }
    return {};
}
