#include "core/exchange/table/ColumnSuggestions.h"

#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// A header that a target may take, and how like it is, in parts of a thousand.
struct Candidate
{
    QString target{};
    ColumnSuggestion suggestion{};
    int likeness = 0;
};

constexpr int leastLikeness = 500;
constexpr int shortestWord = 3; ///< shorter ones ("of", "de", "no") say nothing

QSet<QString> wordsOf(const QString &text)
{
    const QStringList words = headerKey(text).split(u' ', Qt::SkipEmptyParts);
    QSet<QString> said;
    for (const QString &word : words) {
        if (word.size() >= shortestWord)
            said.insert(word);
    }
    return said;
}

/// The words in common, out of all that either says.
int likeness(const QSet<QString> &a, const QSet<QString> &b)
{
    const qsizetype common = (QSet<QString>(a) & b).size();
    const qsizetype all = a.size() + b.size() - common;
    return all == 0 ? 0 : int(common * 1000 / all);
}

QMap<QString, QStringList> namesOf(const TableLayout &layout, const MethodPack *pack)
{
    QMap<QString, QStringList> names;
    for (auto it = layout.fields.cbegin(); it != layout.fields.cend(); ++it) {
        for (const FieldHeaders &part : it.value())
            names[it.key()] += part.headers;
    }
    if (!pack)
        return names;
    for (const Criterion &criterion : pack->criteriaFor(layout.subject)) {
        QStringList &own = names[criterion.id.toString()];
        own += layout.criteria.value(criterion.id).headers;
        own.append(criterion.id.toString());
        own += QStringList(criterion.title.texts.values());
    }
    return names;
}

/// The header most like one of the names; nothing when it is not alone.
std::optional<Candidate> bestFor(const QString &target, const QStringList &names, const QStringList &headers)
{
    Candidate best{.target = target};
    bool isAlone = false;
    for (const QString &header : headers) {
        const QSet<QString> said = wordsOf(header);
        Candidate here{.target = target, .suggestion = {.header = header}};
        for (const QString &name : names) {
            const int like = likeness(said, wordsOf(name));
            if (like > here.likeness) {
                here.likeness = like;
                here.suggestion.likeness = name;
            }
        }
        if (here.likeness < leastLikeness || here.likeness < best.likeness)
            continue;
        isAlone = here.likeness > best.likeness;
        best = here;
    }
    return isAlone ? std::optional(best) : std::nullopt;
}

} // namespace

QMap<QString, ColumnSuggestion> suggestedColumns(const TableHead &head, const TableLayout &layout,
                                                 const MethodPack *pack)
{
    const QStringList taken = head.known.values();
    QStringList headers;
    for (const QString &header : head.headers) {
        if (!header.trimmed().isEmpty() && !taken.contains(header) && !layout.neverRead.contains(headerKey(header)))
            headers.append(header);
    }
    QList<Candidate> candidates;
    const QMap<QString, QStringList> names = namesOf(layout, pack);
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        if (head.known.contains(it.key()))
            continue;
        if (const auto best = bestFor(it.key(), it.value(), headers))
            candidates.append(*best);
    }
    QMap<QString, ColumnSuggestion> suggested;
    for (const Candidate &candidate : std::as_const(candidates)) {
        const bool isContested = std::any_of(candidates.cbegin(), candidates.cend(), [&](const Candidate &other) {
            return other.target != candidate.target && other.suggestion.header == candidate.suggestion.header &&
                   other.likeness >= candidate.likeness;
        });
        if (!isContested)
            suggested.insert(candidate.target, candidate.suggestion);
    }
    return suggested;
}
