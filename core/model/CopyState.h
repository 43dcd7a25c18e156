#pragma once

#include <QString>

/// What is known of the stored copy of a piece of evidence.
enum class CopyState { LinkOnly, Unchecked, Sound, Altered, Missing };

inline bool isDamaged(CopyState state) { return state == CopyState::Altered || state == CopyState::Missing; }

inline QString toString(CopyState state)
{
    switch (state) {
    case CopyState::LinkOnly:
        return QStringLiteral("link-only");
    case CopyState::Unchecked:
        return QStringLiteral("unchecked");
    case CopyState::Sound:
        return QStringLiteral("sound");
    case CopyState::Altered:
        return QStringLiteral("altered");
    case CopyState::Missing:
        return QStringLiteral("missing");
    }
    return {};
}
