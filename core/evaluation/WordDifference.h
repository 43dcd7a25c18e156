#pragma once

#include <QList>
#include <QString>

/// A stretch of a text that was compared with another.
struct DifferencePart
{
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    QString text{};

    bool operator==(const DifferencePart &) const = default;
};

/// Word by word what became of a text: same and removed parts together give `before`, same and added parts `after`.
/// Texts too long to compare are said to differ between their common beginning and end.
QList<DifferencePart> wordDifference(const QString &before, const QString &after);
