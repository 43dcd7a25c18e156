#pragma once

#include <QString>
#include <QStringList>

/// The family an error belongs to; it decides the exit status of the command line.
enum class ErrorCode { NotFound, Conflict, InvalidInput, Refused, Storage, Cancelled };

/// Why something failed. `what` is a code of the text catalogue ("error.<what>"), `where` the file, row, column or id,
/// `arguments` whatever else the sentence names. Turned into a sentence only at the border, by `errorSentence()`.
struct Error
{
    ErrorCode code = ErrorCode::InvalidInput;
    QString what{};
    QString where{};
    QStringList arguments{};

    bool operator==(const Error &) const = default;
};
