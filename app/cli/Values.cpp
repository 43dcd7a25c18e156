#include "app/cli/Values.h"

using namespace Qt::StringLiterals;

QJsonObject jsonOf(const LocalizedText &text)
{
    QJsonObject object;
    for (auto it = text.texts.cbegin(); it != text.texts.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonValue jsonOf(const std::optional<PartialDate> &date) { return date ? QJsonValue(date->toString()) : QJsonValue(); }

QJsonValue jsonOf(QDate date) { return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(); }

QJsonValue jsonOf(const DerivedResult &result)
{
    if (result.value)
        return *result.value;
    if (result.number)
        return *result.number;
    return {};
}

QJsonObject jsonOf(const QList<DerivedResult> &results)
{
    QJsonObject object;
    for (const DerivedResult &result : results)
        object.insert(result.id, jsonOf(result));
    return object;
}

QJsonObject jsonOf(const LevelsByCriterion &levels)
{
    QJsonObject object;
    for (auto it = levels.cbegin(); it != levels.cend(); ++it)
        object.insert(it.key().toString(), it.value().toString());
    return object;
}

QJsonObject jsonOf(const DimensionScore &score)
{
    QJsonObject missing;
    for (auto it = score.missing.cbegin(); it != score.missing.cend(); ++it)
        missing.insert(it.key().toString(), it.value());
    return {{u"score"_s, score.score ? QJsonValue(*score.score) : QJsonValue()},
            {u"rated"_s, score.rated},
            {u"of"_s, score.of},
            {u"missing"_s, missing},
            {u"unranked"_s, score.unranked},
            {u"notRated"_s, score.notRated},
            {u"unsettled"_s, score.unsettled},
            {u"notAsked"_s, score.notAsked}};
}

QJsonObject jsonOf(const QList<DimensionScore> &scores)
{
    QJsonObject object;
    for (const DimensionScore &score : scores)
        object.insert(score.dimension.toString(), jsonOf(score));
    return object;
}

QJsonObject jsonOf(const LevelCounts &counts)
{
    QJsonObject object;
    for (const auto &part : {counts.levels, counts.missing}) {
        for (auto it = part.cbegin(); it != part.cend(); ++it) {
            if (it.value() > 0)
                object.insert(it.key().toString(), it.value());
        }
    }
    if (counts.notRated > 0)
        object.insert(u"not-rated"_s, counts.notRated);
    if (counts.unsettled > 0)
        object.insert(u"unsettled"_s, counts.unsettled);
    if (counts.notAsked > 0)
        object.insert(u"not-asked"_s, counts.notAsked);
    return object;
}

QString subjectNumber(const Contents &contents, const Subject &subject)
{
    if (const auto id = subject.commitment()) {
        if (const Commitment *commitment = contents.commitment(*id))
            return commitment->number;
    }
    if (const auto id = subject.milestone()) {
        if (const Milestone *milestone = contents.milestone(*id))
            return milestone->number;
    }
    if (const auto id = subject.cluster()) {
        if (const Cluster *cluster = contents.cluster(*id))
            return cluster->number;
    }
    return toString(subject.kind);
}

std::optional<ActionPlanId> planOf(const Contents &contents, const Subject &subject)
{
    const ActionPlanId plan = contents.planOf(subject);
    return plan.isValid() ? std::optional(plan) : std::nullopt;
}

void insertText(QJsonObject &object, const QString &key, const LocalizedText &text, const QString &language)
{
    object.insert(key, text.in(language));
    object.insert(key + u's', jsonOf(text));
}
