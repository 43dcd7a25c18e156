#include "core/evaluation/SimilarInstitutions.h"

#include "core/base/FoldedText.h"

#include <QHash>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longName = 12; ///< from here on two letters may differ
constexpr int slips = 2;

QString comparable(const QString &name)
{
    static const QSet<QString> empty{u"de"_s, u"del"_s, u"la"_s,  u"el"_s,  u"los"_s, u"las"_s,
                                     u"en"_s, u"of"_s,  u"the"_s, u"and"_s, u"for"_s, u"sa"_s,
                                     u"sc"_s, u"ac"_s,  u"cv"_s,  u"inc"_s, u"ltd"_s};
    QStringList words;
    for (const QString &word : foldedText(name).split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() > 1 && !empty.contains(word))
            words.append(word);
    }
    return words.join(u' ');
}

/// Whether no more than `slips` letters have to be added, left out or exchanged.
bool isNearly(const QString &a, const QString &b)
{
    if (std::min(a.size(), b.size()) < longName || std::abs(a.size() - b.size()) > slips)
        return false;
    QList<int> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i));
        int best = row[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int exchanged = diagonal + (a.at(i - 1) == b.at(j - 1) ? 0 : 1);
            diagonal = row.at(j);
            row[j] = std::min({row.at(j) + 1, row.at(j - 1) + 1, exchanged});
            best = std::min(best, row.at(j));
        }
        if (best > slips)
            return false;
    }
    return row.last() <= slips;
}

struct Names
{
    QString name{};
    QString acronym{};
    QStringList aliases{};
};

std::optional<NameLikeness> likeness(const Names &a, const Names &b)
{
    if (a.name == b.name)
        return NameLikeness::SameName;
    if (a.aliases.contains(b.name) || b.aliases.contains(a.name))
        return NameLikeness::KnownAs;
    if (a.acronym.size() > 1 && a.acronym == b.acronym)
        return NameLikeness::SameAcronym;
    if (isNearly(a.name, b.name))
        return NameLikeness::NearlySameName;
    return std::nullopt;
}

/// Groups by what was found alike, however long the chain.
class Groups
{
public:
    explicit Groups(qsizetype count) : m_first(count), m_weakest(count, NameLikeness::SameName)
    {
        std::iota(m_first.begin(), m_first.end(), 0);
    }
    void join(qsizetype a, qsizetype b, NameLikeness likeness)
    {
        const qsizetype first = std::min(firstOf(a), firstOf(b));
        const qsizetype second = std::max(firstOf(a), firstOf(b));
        m_weakest[first] = std::max({m_weakest.at(first), m_weakest.at(second), likeness});
        m_first[second] = first;
    }
    qsizetype firstOf(qsizetype at) const { return m_first.at(at) == at ? at : firstOf(m_first.at(at)); }
    NameLikeness weakest(qsizetype first) const { return m_weakest.at(first); }

private:
    QList<qsizetype> m_first;
    QList<NameLikeness> m_weakest;
};

} // namespace

QString toString(NameLikeness likeness)
{
    switch (likeness) {
    case NameLikeness::SameName:
        return u"same-name"_s;
    case NameLikeness::KnownAs:
        return u"known-as"_s;
    case NameLikeness::SameAcronym:
        return u"same-acronym"_s;
    case NameLikeness::NearlySameName:
        return u"nearly-same-name"_s;
    }
    Q_UNREACHABLE();
}

QList<SimilarInstitutions> similarInstitutions(const Contents &contents)
{
    const QList<Institution> &all = contents.institutions;
    QList<Names> names;
    QHash<QString, QList<qsizetype>> byCountry;
    for (qsizetype i = 0; i < all.size(); ++i) {
        QStringList aliases;
        for (const QString &alias : all.at(i).aliases)
            aliases.append(comparable(alias));
        names.append({comparable(all.at(i).name), foldedText(all.at(i).acronym), aliases});
        byCountry[all.at(i).country].append(i);
    }
    Groups groups(all.size());
    for (const QList<qsizetype> &country : std::as_const(byCountry)) {
        for (qsizetype i = 0; i < country.size(); ++i) {
            for (qsizetype j = i + 1; j < country.size(); ++j) {
                if (const auto found = likeness(names.at(country.at(i)), names.at(country.at(j))))
                    groups.join(country.at(i), country.at(j), *found);
            }
        }
    }
    QMap<qsizetype, SimilarInstitutions> found;
    for (qsizetype i = 0; i < all.size(); ++i) {
        SimilarInstitutions &group = found[groups.firstOf(i)];
        group.institutions.append(all.at(i).id);
        group.likeness = groups.weakest(groups.firstOf(i));
    }
    QList<SimilarInstitutions> similar;
    for (const SimilarInstitutions &group : std::as_const(found)) {
        if (group.institutions.size() > 1)
            similar.append(group);
    }
    return similar;
}
