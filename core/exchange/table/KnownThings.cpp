#include "core/exchange/table/KnownThings.h"

using namespace Qt::StringLiterals;

namespace {

QList<Involvement> mergedInvolvements(const Commitment &known, const Commitment &read, const GivenFields &given)
{
    const bool hasLead = given.contains(u"lead"_s);
    const bool hasOthers = given.contains(u"supporting"_s) || given.contains(u"counterpart"_s);
    QList<Involvement> result;
    const auto take = [&](const QList<Involvement> &from, bool leads) {
        for (const Involvement &involvement : from) {
            if ((involvement.role == InvolvementRole::Lead) == leads)
                result.append(involvement);
        }
    };
    take(hasLead ? read.involvements : known.involvements, true);
    take(hasOthers ? read.involvements : known.involvements, false);
    return result;
}

} // namespace

bool isSameText(const QString &a, const QString &b) { return a == b || a.simplified() == b.simplified(); }

LocalizedText merged(const LocalizedText &known, const LocalizedText &read)
{
    LocalizedText result = known;
    for (auto it = read.texts.cbegin(); it != read.texts.cend(); ++it) {
        if (!it.value().isEmpty() && !isSameText(known.texts.value(it.key()), it.value()))
            result.texts.insert(it.key(), it.value());
    }
    return result;
}

Commitment merged(const Commitment &known, const Commitment &read, const GivenFields &given)
{
    Commitment result = known;
    result.title = merged(known.title, read.title);
    result.text = merged(known.text, read.text);
    if (read.due)
        result.due = read.due;
    if (!read.externalId.isEmpty()) {
        result.externalId = read.externalId;
        result.isExternalIdInferred =
            read.isExternalIdInferred && (known.externalId != read.externalId || known.isExternalIdInferred);
    }
    if (!read.isCounted)
        result.isCounted = false;
    if (given.contains(u"note"_s) || known.note.isEmpty())
        result.note = merged(known.note, read.note);
    if (known.source.isEmpty())
        result.source = read.source;
    result.involvements = mergedInvolvements(known, read, given);
    if (given.contains(u"category"_s) && !read.categories.isEmpty())
        result.categories = read.categories;
    return result;
}

Milestone merged(const Milestone &known, const Milestone &read)
{
    Milestone result = known;
    result.title = merged(known.title, read.title);
    result.text = merged(known.text, read.text);
    if (read.starts)
        result.starts = read.starts;
    if (read.due)
        result.due = read.due;
    if (!read.institutions.isEmpty())
        result.institutions = read.institutions;
    return result;
}

Rating merged(const Rating &known, const Rating &read)
{
    Rating result = known;
    if (known.level != read.level) {
        result.level = read.level;
        result.ratedAt = read.ratedAt;
    }
    result.criterionDigest = read.criterionDigest;
    result.subjectDigest = read.subjectDigest;
    return result;
}
