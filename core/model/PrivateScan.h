#pragma once

#include "core/base/Result.h"
#include "core/model/PrivateTexts.h"

class QByteArray;

/// The refusal to publish a private text: `where` is the place it would be read at. Error "publish.<kind>".
Error privateTextAt(const PrivateText &text, const QString &place);

/// Refuses a data set (JSON) in which a private text stands.
Result<> refusePrivateTexts(const PrivateTexts &texts, const QByteArray &dataSet);
