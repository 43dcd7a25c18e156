#include "app/cli/ExitStatus.h"

using namespace Qt::StringLiterals;

ExitStatus exitStatusOf(const Error &error)
{
    if (error.what.startsWith(u"usage."_s))
        return ExitStatus::Usage;
    switch (error.code) {
    case ErrorCode::NotFound:
    case ErrorCode::InvalidInput:
        return ExitStatus::BadInput;
    case ErrorCode::Conflict:
    case ErrorCode::Refused:
        return ExitStatus::Refused;
    case ErrorCode::Storage:
        return ExitStatus::Machine;
    case ErrorCode::Cancelled:
        return ExitStatus::Interrupted;
    }
    Q_UNREACHABLE();
}
