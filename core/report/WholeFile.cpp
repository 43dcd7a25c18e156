#include "core/report/WholeFile.h"

#include "core/base/OutputPlace.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

Result<> writeWholeFile(const QString &path, const std::function<Result<>(QIODevice &)> &write)
{
    if (Result<> allowed = mayBeWrittenOver(path); !allowed)
        return allowed;
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    const auto failed = [&] {
        return Error{ErrorCode::Storage, u"report.write"_s, path, {file.errorString()}};
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    if (Result<> written = write(file); !written) {
        Error error = written.error();
        if (error.what == u"report.write")
            error.where = path;
        return error;
    }
    if (file.error() != QFileDevice::NoError || !file.flush() || !file.commit())
        return failed();
    return {};
}
