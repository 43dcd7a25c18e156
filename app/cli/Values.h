#pragma once

#include "core/evaluation/DimensionScores.h"
#include "core/evaluation/LevelCounts.h"
#include "core/method/RuleEvaluation.h"
#include "core/model/Contents.h"

#include <QJsonArray>
#include <QJsonObject>

// How the values of a dossier read in JSON. Where something is not known, the value is null.

QJsonObject jsonOf(const LocalizedText &text);
QJsonValue jsonOf(const std::optional<PartialDate> &date);
QJsonValue jsonOf(QDate date);
QJsonValue jsonOf(const DerivedResult &result);
QJsonObject jsonOf(const QList<DerivedResult> &results);
QJsonObject jsonOf(const LevelsByCriterion &levels);
QJsonObject jsonOf(const DimensionScore &score);
QJsonObject jsonOf(const QList<DimensionScore> &scores);
/// {level: count}, missing values among them; what does not occur is left out.
QJsonObject jsonOf(const LevelCounts &counts);

/// Number of the commitment, milestone or cluster, or "plan" for a rating of the plan as a whole.
QString subjectNumber(const Contents &contents, const Subject &subject);
std::optional<ActionPlanId> planOf(const Contents &contents, const Subject &subject);

/// Text in the language, with all its languages beside it under `<key>s`.
void insertText(QJsonObject &object, const QString &key, const LocalizedText &text, const QString &language);
