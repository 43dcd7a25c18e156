#include "tests/core/exchange/WorkbookSample.h"

#include "core/evaluation/ResultsOfRounds.h"
#include "core/exchange/ExampleReader.h"
#include "core/method/MethodLibrary.h"
#include "core/method/MethodReader.h"
#include "tests/support/SmallPlan.h"

using namespace Qt::StringLiterals;

SamplePacks::SamplePacks(const Contents &contents)
{
    for (const Round &round : contents.rounds) {
        for (const StoredMethod &method : contents.methods) {
            if (method.id == round.method && method.version == round.methodVersion)
                m_packs.insert(round.id, *readMethodPack(method.pack, method.id));
        }
    }
}

const MethodPack *SamplePacks::of(RoundId round) const
{
    const auto found = m_packs.constFind(round);
    return found == m_packs.cend() ? nullptr : &*found;
}

WorkbookOptions optionsFor(const Contents &contents, const QString &language)
{
    const SamplePacks packs(contents);
    return {.language = language,
            .digest = u"abc123"_s,
            .date = QDate(2012, 12, 31),
            .results = resultsOfRounds(contents, [&](RoundId round) { return packs.of(round); })};
}

Contents mixedContents()
{
    Contents contents = readMexico2012()->contents;
    const Rating any = contents.ratings.first();
    const Person other{.id = PersonId::fromName(u"other"_s), .name = u"other"_s};
    contents.people.append(other);
    const auto rate = [&](int commitment, const QString &criterion, const QString &level) {
        Rating rating = any;
        rating.key.subject = Subject::of(contents.commitments.at(commitment).id);
        rating.key.criterion = CriterionCode(criterion);
        rating.key.person = other.id;
        rating.level = LevelCode(level);
        contents.ratings.insert(rating.key, rating);
    };
    rate(0, u"completion"_s, u"withdrawn"_s); // against the IRM's own
    rate(1, u"specificity"_s, u"none"_s);
    rate(2, u"verifiable"_s, u"yes"_s);
    contents.commitments[3].categories.append(contents.categories.first().id);
    contents.commitments[4].categories.clear();
    contents.commitments[5].involvements.clear();
    return contents;
}

Contents gatedContents()
{
    Contents contents = smallPlan().contents;
    const Result<LibraryMethod> method = methodFromLibrary(u"irm-2021"_s);
    contents.methods = {{method->pack.id, method->pack.version, method->json}};
    contents.rounds[0].method = method->pack.id;
    contents.rounds[0].methodVersion = method->pack.version;
    const auto rate = [&](int commitment, const QString &criterion, const QString &level) {
        Rating rating;
        rating.key = {.round = contents.rounds.first().id,
                      .subject = Subject::of(contents.commitments.at(commitment).id),
                      .criterion = CriterionCode(criterion),
                      .person = contents.people.first().id};
        rating.level = LevelCode(level);
        contents.ratings.insert(rating.key, rating);
    };
    rate(0, u"verifiable"_s, u"no"_s);
    rate(0, u"promising"_s, u"yes"_s);
    rate(1, u"verifiable"_s, u"yes"_s);
    rate(1, u"promising"_s, u"yes"_s);
    return contents;
}
