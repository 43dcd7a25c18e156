#include "core/exchange/LayoutRows.h"

#include "core/base/FoldedText.h"
#include "core/exchange/table/CommitmentNumbers.h"
#include "core/exchange/table/DateText.h"
#include "core/model/NaturalKeys.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// As the official tables write dates: 8/31/2020, June 2016, 2020.
QString writtenDate(const std::optional<PartialDate> &date)
{
    if (!date)
        return u"NA"_s;
    if (date->month == 0)
        return QString::number(date->year);
    if (date->day == 0)
        return QLocale::c().monthName(date->month) + u' ' + QString::number(date->year);
    return u"%1/%2/%3"_s.arg(QString::number(date->month), QString::number(date->day), QString::number(date->year));
}

bool saysNothing(const QString &cell)
{
    static const QStringList words{u""_s, u"na"_s, u"n a"_s, u"nd"_s, u"nr"_s, u"not specified"_s, u"none specified"_s};
    return words.contains(foldedText(cell));
}

/// Whether the cell names all members of the cluster here; it may name others, which the table did not hold.
bool areMembers(const QString &own, const QString &written)
{
    const auto membersOf = [](const QString &cell) {
        QStringList members;
        for (const QString &member : cell.split(u',', Qt::SkipEmptyParts))
            members.append(member.trimmed());
        return members;
    };
    const QStringList named = membersOf(written);
    const QStringList here = membersOf(own);
    return saysNothing(own) ||
           std::all_of(here.cbegin(), here.cend(), [&](const QString &member) { return named.contains(member); });
}

QString orNotGiven(const QString &text) { return text.isEmpty() ? u"NA"_s : text; }

} // namespace

LayoutRows::LayoutRows(const TableLayout &layout, const Contents &contents, const RoundCodes &codes)
    : m_layout(layout), m_contents(contents), m_codes(codes), m_words(layout, codes.pack),
      m_isPublishedRound(!layout.roundKey.isEmpty() && codes.round.id == roundIdOf(codes.plan, layout.roundKey))
{
    for (const SourceCell &cell : contents.sourceCells) {
        if (cell.layout == layout.id)
            m_kept[cell.subject].insert(cell.column, cell.value);
    }
    for (const PublishedValue &value : contents.published) {
        if (m_isPublishedRound && value.round == codes.round.id)
            m_published.insert({value.subject, value.name}, value.asWritten);
    }
}

QStringList LayoutRows::rowOf(const Commitment &commitment) const
{
    const Subject subject = Subject::of(commitment.id);
    const QMap<QString, QString> kept = m_kept.value(subject);
    const QList<DerivedResult> derived =
        deriveAll(m_codes.pack, SubjectKind::Commitment, m_codes.levels.value(subject));
    QStringList row;
    for (const WrittenColumn &column : m_words.columns())
        row.append(cellOf(column, commitment, kept, derived));
    return row;
}

QString LayoutRows::cellOf(const WrittenColumn &column, const Commitment &commitment,
                           const QMap<QString, QString> &kept, const QList<DerivedResult> &derived) const
{
    switch (column.kind) {
    case ColumnKind::Field:
        return fieldCell(column, commitment, kept);
    case ColumnKind::Label:
    case ColumnKind::Number:
        return codeCell(column, commitment, kept);
    case ColumnKind::Derived:
    case ColumnKind::Sign:
        return derivedCell(column, commitment, kept, derived);
    case ColumnKind::Constant:
        return kept.value(column.header, column.name);
    case ColumnKind::Kept:
        break;
    }
    // Of a commitment from such a table, what was not kept was a nought; of others nothing is known.
    return kept.value(column.header, kept.isEmpty() ? QString() : u"0"_s);
}

QString LayoutRows::codeCell(const WrittenColumn &column, const Commitment &commitment,
                             const QMap<QString, QString> &kept) const
{
    if (m_isPublishedRound && kept.contains(column.header))
        return kept.value(column.header);
    return m_words.codeCell(column, m_codes.levels.value(Subject::of(commitment.id)));
}

QString LayoutRows::derivedCell(const WrittenColumn &column, const Commitment &commitment,
                                const QMap<QString, QString> &kept, const QList<DerivedResult> &derived) const
{
    const Subject subject = Subject::of(commitment.id);
    if (m_isPublishedRound) {
        if (column.kind == ColumnKind::Derived && m_published.contains({subject, column.name}))
            return m_published.value({subject, column.name});
        if (kept.contains(column.header))
            return kept.value(column.header);
    }
    return m_words.derivedCell(column, derived);
}

QString LayoutRows::fieldCell(const WrittenColumn &column, const Commitment &commitment,
                              const QMap<QString, QString> &kept) const
{
    const auto written = kept.constFind(column.header);
    if (written != kept.cend() && stillSays(column.name, *written, commitment))
        return *written;
    return fieldOf(column.name, commitment);
}

QString LayoutRows::fieldOf(const QString &field, const Commitment &commitment) const
{
    const ActionPlan &plan = m_codes.plan;
    if (field == u"title"_s)
        return orNotGiven(commitment.title.in(plan.language));
    if (field == u"text"_s)
        return orNotGiven(commitment.text.in(plan.language));
    if (field == u"due"_s)
        return writtenDate(commitment.due);
    if (field == u"lead"_s || field == u"supporting"_s)
        return orNotGiven(namesOf(commitment, field == u"lead"_s));
    if (field == u"cluster-members"_s)
        return orNotGiven(clusterOf(commitment));
    if (field == u"category"_s) {
        QStringList titles;
        for (const CategoryId &id : commitment.categories) {
            if (const Category *category = m_contents.category(id))
                titles.append(category->title.in(plan.language));
        }
        return orNotGiven(titles.join(u"; "_s));
    }
    const QMap<QString, QString> plain{
        {u"external-id"_s, commitment.externalId},
        {u"number"_s, commitment.number},
        {u"country"_s, plan.country},
        {u"plan"_s, plan.number},
        {u"country-code"_s, plan.countryCode},
        {u"region"_s, plan.region},
        {u"plan-id"_s, plan.externalId},
        {u"submitted"_s, plan.submitted > 0 ? QString::number(plan.submitted) : QString()},
        {u"plan-ends"_s, plan.ends ? QString::number(plan.ends->year) : QString()}};
    return orNotGiven(plain.value(field));
}

/// Whether the cell as it was written still says what the dossier holds, so that a change made since is not covered up.
bool LayoutRows::stillSays(const QString &field, const QString &written, const Commitment &commitment) const
{
    const QString own = fieldOf(field, commitment);
    if (saysNothing(written))
        return saysNothing(own) || field == u"starts"_s || field == u"number"_s;
    if (field == u"due"_s) {
        const std::optional<PartialDate> date = dateFromTable(written);
        return date == commitment.due;
    }
    if (field == u"starts"_s)
        return true;
    if (field == u"number"_s)
        return own.startsWith(asNumbered(written.simplified()));
    if (field == u"lead"_s || field == u"supporting"_s) {
        const bool isLead = field == u"lead"_s;
        return std::all_of(commitment.involvements.cbegin(), commitment.involvements.cend(), [&](const auto &one) {
            return (one.role == InvolvementRole::Lead) != isLead ||
                   written.simplified().contains(one.asWritten.simplified());
        });
    }
    if (field == u"category"_s)
        return foldedText(QString(written).replace(u';', u' ')) == foldedText(QString(own).replace(u';', u' '));
    if (field == u"cluster-members"_s)
        return areMembers(own, written);
    return own.simplified() == written.simplified();
}

QString LayoutRows::namesOf(const Commitment &commitment, bool isLead) const
{
    QStringList names;
    for (const Involvement &involvement : commitment.involvements) {
        const Institution *institution = m_contents.institution(involvement.institution);
        if (institution && (involvement.role == InvolvementRole::Lead) == isLead)
            names.append(institution->name);
    }
    return names.join(u"; "_s);
}

QString LayoutRows::clusterOf(const Commitment &commitment) const
{
    const Cluster *cluster = m_contents.clusterOf(commitment.id);
    if (!cluster)
        return {};
    QStringList members;
    for (const CommitmentId &id : cluster->commitments) {
        if (const Commitment *member = m_contents.commitment(id))
            members.append(member->externalId);
    }
    members.sort();
    return members.join(u", "_s);
}
