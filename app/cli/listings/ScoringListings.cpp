// Listings of what concerns ratings: those that have gone stale, and what is said about them.
#include "app/cli/RegisterItems.h"
#include "app/cli/Values.h"
#include "app/cli/listings/Listings.h"
#include "core/evaluation/Completeness.h"

using namespace Qt::StringLiterals;

namespace {

QString word(ChangedText::Of of)
{
    switch (of) {
    case ChangedText::Of::Criterion:
        return u"criterion"_s;
    case ChangedText::Of::Subject:
        return u"text"_s;
    case ChangedText::Of::Evidence:
        return u"evidence"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject staleItem(const Rating &rating, const ListScope &scope)
{
    const Contents &contents = scope.dossier.contents();
    const Person *person = contents.person(rating.key.person);
    QStringList words;
    QJsonArray changes;
    for (const ChangedText &text : scope.dossier.changedTexts(rating.key)) {
        words.append(text.label.isEmpty() ? word(text.of) : text.label);
        changes.append(
            QJsonObject{{u"of"_s, word(text.of)},
                        {u"label"_s, text.label},
                        {u"before"_s, text.before ? QJsonValue(text.before->in(scope.language)) : QJsonValue()},
                        {u"now"_s, text.now.in(scope.language)}});
    }
    return {{u"round"_s, rating.key.round.toString()},
            {u"subject"_s, toString(rating.key.subject.kind)},
            {u"number"_s, subjectNumber(contents, rating.key.subject)},
            {u"criterion"_s, rating.key.criterion.toString()},
            {u"level"_s, rating.level.toString()},
            {u"person"_s, person ? person->name : QString()},
            {u"changed"_s, QJsonArray::fromStringList(words)},
            {u"changes"_s, changes}};
}

} // namespace

Listing staleListing(const ListScope &scope)
{
    Listing listing{
        .items = {},
        .csvColumns = {u"round"_s, u"subject"_s, u"number"_s, u"criterion"_s, u"level"_s, u"person"_s, u"changed"_s},
        .shownColumns = {u"number"_s, u"criterion"_s, u"level"_s, u"person"_s, u"changed"_s}};
    const Contents &contents = scope.dossier.contents();
    for (const Round &round : contents.rounds) {
        const MethodPack *method = scope.dossier.methodOf(round.id);
        if (!method || !scope.hasRound(round))
            continue;
        for (const Rating &rating : contents.ratingsOf(round.id)) {
            if (isStale(contents, *method, rating))
                listing.items.append(staleItem(rating, scope));
        }
    }
    return listing;
}

Listing commentListing(const ListScope &scope)
{
    Listing listing{.items = {},
                    .csvColumns = {u"id"_s, u"round"_s, u"subject"_s, u"number"_s, u"criterion"_s, u"person"_s,
                                   u"writtenAt"_s, u"text"_s, u"answers"_s, u"resolved"_s},
                    .shownColumns = {u"number"_s, u"criterion"_s, u"person"_s, u"text"_s, u"resolved"_s}};
    const Contents &contents = scope.dossier.contents();
    for (const Comment &comment : contents.comments) {
        const Round *round = contents.round(comment.round);
        if (round && scope.hasRound(*round))
            listing.items.append(commentItem(comment, contents));
    }
    return listing;
}
