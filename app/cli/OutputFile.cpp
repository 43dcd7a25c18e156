#include "app/cli/OutputFile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

Result<> mustNotExist(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return Error{ErrorCode::InvalidInput, u"cli.exists"_s, path, {}};
    return {};
}
