#pragma once

#include "core/model/Subject.h"

#include <QDateTime>

/// What somebody says about a subject, or about one criterion of it, while a round goes on. A comment answers another
/// or begins a thread; the thread is resolved or open. It is for those who work on the dossier and is not published.
struct Comment
{
    CommentId id{};
    Subject subject{};
    CriterionCode criterion{}; ///< empty: about the subject as a whole
    RoundId round{};
    PersonId person{};
    QDateTime writtenAt{}; ///< UTC
    QString text{};
    CommentId answers{};     ///< the comment that begins the thread; invalid where this one does
    bool isResolved = false; ///< of the one that begins the thread

    bool beginsThread() const { return !answers.isValid(); }

    bool operator==(const Comment &) const = default;
};
