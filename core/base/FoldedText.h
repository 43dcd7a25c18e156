#pragma once

#include <QList>
#include <QString>

/// The text for comparing and searching: lower case, without diacritics, runs of anything but letters and digits as one
/// space.
QString foldedText(const QString &text);

/// A stretch of a text.
struct TextSpan
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextSpan &) const = default;
};

/// Where folded words occur in a text as it stands: in order, apart from each other.
QList<TextSpan> foldedHits(const QString &text, const QStringList &words);
