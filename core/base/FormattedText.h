#pragma once

#include <QList>
#include <QString>

/// A stretch of a line that is written with light formatting: **bold**, *italic*, [words](https://…), and "- " before
/// an item of a list. What does not form one of these is text as typed.
struct FormattedPart
{
    qsizetype start = 0; ///< in the line as typed
    qsizetype length = 0;
    bool isMark = false; ///< an asterisk, a bracket, the target of a link: not part of what is read
    bool isBullet = false;
    bool isBold = false;
    bool isItalic = false;
    QString link{};

    bool operator==(const FormattedPart &) const = default;
};

/// The parts of one line, in order, without gaps.
QList<FormattedPart> formattedParts(const QString &line);

/// The text as it reads, without the marks; items of a list begin with a bullet.
QString unformatted(const QString &text);
