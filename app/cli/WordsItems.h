#pragma once

#include "core/evaluation/MissingTranslations.h"

#include <QJsonObject>

// How the words of a report read in JSON.

QJsonObject narrativeItem(const Narrative &narrative, const Contents &contents, const QString &language);
QJsonObject recommendationItem(const Recommendation &recommendation, const Contents &contents,
                               const QString &language);
/// `text` is the text as it is in another language.
QJsonObject missingTranslationItem(const MissingTranslation &missing, ActionPlanId plan, const Contents &contents);
