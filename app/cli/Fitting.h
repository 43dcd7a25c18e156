#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QStringList>

#include <algorithm>

// How a name given on the command line finds the one thing that is meant.

inline bool isSame(const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

template <typename T, typename Predicate>
QList<T> allOf(const QList<T> &list, Predicate fits)
{
    QList<T> result;
    std::copy_if(list.cbegin(), list.cend(), std::back_inserter(result), fits);
    return result;
}

template <typename T, typename Words>
QString listed(const QList<T> &list, Words words)
{
    QStringList texts;
    for (const T &item : list)
        texts.append(words(item));
    texts.removeDuplicates();
    if (texts.size() > 12)
        texts = texts.first(12) << QStringLiteral("…");
    return texts.isEmpty() ? QStringLiteral("–") : texts.join(QStringLiteral(", "));
}

/// The only one of those that fit; else an Error that lists them, or all there are.
template <typename T, typename Words>
Result<T> theOnly(const QList<T> &fitting, const QList<T> &all, const QString &kind, const QString &name, Words words)
{
    if (fitting.size() == 1)
        return fitting.first();
    if (fitting.isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("cli.%1-unknown").arg(kind), name, {listed(all, words)}};
    return Error{ErrorCode::NotFound, QStringLiteral("cli.%1-ambiguous").arg(kind), name, {listed(fitting, words)}};
}
