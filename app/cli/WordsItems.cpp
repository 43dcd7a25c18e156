#include "app/cli/WordsItems.h"

#include "app/cli/Selection.h"
#include "app/cli/Values.h"

using namespace Qt::StringLiterals;

namespace {

void insertPlan(QJsonObject &object, ActionPlanId id, const Contents &contents)
{
    const ActionPlan *plan = contents.plan(id);
    object.insert(u"plan"_s, id.toString());
    object.insert(u"planLabel"_s, plan ? planLabel(*plan) : QString());
}

QString numberOf(const Contents &contents, CommitmentId id)
{
    const Commitment *commitment = contents.commitment(id);
    return commitment ? commitment->number : QString();
}

/// What it is called in a list, and its text in whatever language it has.
std::pair<QString, QString> nameAndText(const MissingTranslation &missing, ActionPlanId plan, const Contents &contents)
{
    using Kind = MissingTranslation::Kind;
    const QString language = missing.languages.value(0);
    const Narrative *narrative = contents.narrative(plan, missing.section);
    const Recommendation *recommendation = contents.recommendation(missing.recommendation);
    const Commitment *commitment = contents.commitment(missing.commitment);
    const Rating *rating = contents.rating(missing.rating);
    switch (missing.kind) {
    case Kind::Narrative:
        return {missing.section, narrative ? narrative->text.in(language) : QString()};
    case Kind::Recommendation:
    case Kind::FollowUp:
        if (!recommendation)
            return {};
        return {QString::number(recommendation->number),
                (missing.kind == Kind::FollowUp ? recommendation->followUp : recommendation->text).in(language)};
    case Kind::Reason:
        return {subjectNumber(contents, missing.rating.subject), rating ? rating->reason : QString()};
    case Kind::CommitmentTitle:
    case Kind::CommitmentText:
        if (!commitment)
            return {};
        return {commitment->number,
                (missing.kind == Kind::CommitmentText ? commitment->text : commitment->title).in(language)};
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject narrativeItem(const Narrative &narrative, const Contents &contents, const QString &language)
{
    QJsonObject object{{u"section"_s, narrative.section},
                       {u"title"_s, narrativeTitle(narrative.section).in(language)},
                       {u"languages"_s, QJsonArray::fromStringList(narrative.text.texts.keys())}};
    insertPlan(object, narrative.plan, contents);
    insertText(object, u"text"_s, narrative.text, language);
    return object;
}

QJsonObject recommendationItem(const Recommendation &recommendation, const Contents &contents, const QString &language)
{
    QJsonArray commitments;
    for (const Commitment &commitment : contents.commitmentsOf(recommendation.plan)) {
        if (recommendation.commitments.contains(commitment.id))
            commitments.append(commitment.number);
    }
    const Institution *addressee = contents.institution(recommendation.addressee);
    QJsonObject object{{u"id"_s, recommendation.id.toString()},
                       {u"number"_s, recommendation.number},
                       {u"to"_s, addressee ? addressee->name : QString()},
                       {u"commitments"_s, commitments}};
    insertPlan(object, recommendation.plan, contents);
    insertText(object, u"text"_s, recommendation.text, language);
    insertText(object, u"followUp"_s, recommendation.followUp, language);
    return object;
}

QJsonObject missingTranslationItem(const MissingTranslation &missing, ActionPlanId plan, const Contents &contents)
{
    const auto [name, text] = nameAndText(missing, plan, contents);
    const bool isReason = missing.kind == MissingTranslation::Kind::Reason;
    const Person *person = contents.person(missing.rating.person);
    QJsonObject object{{u"kind"_s, toString(missing.kind)},
                       {u"name"_s, name},
                       {u"languages"_s, QJsonArray::fromStringList(missing.languages)},
                       {u"outdated"_s, missing.isOutdated},
                       {u"text"_s, text}};
    if (isReason) {
        object.insert(u"round"_s, missing.rating.round.toString());
        object.insert(u"subject"_s, toString(missing.rating.subject.kind));
        object.insert(u"criterion"_s, missing.rating.criterion.toString());
        object.insert(u"person"_s, person ? person->name : QString());
    } else if (missing.commitment.isValid()) {
        object.insert(u"commitment"_s, numberOf(contents, missing.commitment));
    }
    insertPlan(object, plan, contents);
    return object;
}
