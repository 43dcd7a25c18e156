#pragma once

#include "core/base/LocalizedText.h"
#include "core/base/PartialDate.h"
#include "core/base/Result.h"

#include <QStringList>

#include <optional>

// What the options of a command say of a thing's fields. An option that was not given leaves the field as it is, an
// empty one empties it. Errors are "usage.…" and name the option ("--due").

void setField(QString &field, const std::optional<QString> &given);
void setField(LocalizedText &field, const std::optional<QString> &given, const QString &language);
Result<> setField(std::optional<PartialDate> &field, const std::optional<QString> &given, const QString &option);
/// A whole number from 0.
Result<> setField(std::optional<int> &field, const std::optional<QString> &given, const QString &option);

/// The values of an option that may be repeated, without the empty ones.
QStringList namesIn(const QStringList &given);
