#pragma once

#include "core/base/LocalizedText.h"

/// A text that a rating rests on and that has changed since the rating was given.
struct ChangedText
{
    enum class Of { Criterion, Subject, Evidence };

    Of of = Of::Subject;
    QString label{};                       ///< of evidence: its number, "E-3"
    std::optional<LocalizedText> before{}; ///< nothing where it is not known any more
    LocalizedText now{};                   ///< empty: it is gone

    bool operator==(const ChangedText &) const = default;
};
