#include "core/method/MethodLibrary.h"

#include "core/method/MethodReader.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace {

/// Both programs, window and command line, look in the same folder, whatever each calls itself.
QString userFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/cotejo/methods"_s;
}

bool isNewer(const MethodPack &candidate, const MethodPack &current)
{
    return QVersionNumber::fromString(candidate.version) > QVersionNumber::fromString(current.version);
}

void takeIn(QMap<QString, LibraryMethod> &methods, const QString &folder)
{
    const QDir directory(folder);
    for (const QString &name : directory.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const Result<LibraryMethod> method = methodFromFile(directory.filePath(name));
        if (!method)
            continue;
        const auto known = methods.constFind(method->pack.id);
        if (known == methods.cend() || isNewer(method->pack, known->pack))
            methods.insert(method->pack.id, *method);
    }
}

/// Read once: what is built into the program cannot change while it runs.
QMap<QString, LibraryMethod> shippedMethods()
{
    static const QMap<QString, LibraryMethod> shipped = [] {
        QMap<QString, LibraryMethod> methods;
        takeIn(methods, u":/methods"_s);
        return methods;
    }();
    return shipped;
}

} // namespace

Result<LibraryMethod> methodFromFile(const QString &path)
{
    const QFileInfo info(path);
    const auto failed = [&](ErrorCode code, const QString &what) {
        return Error{.code = code, .what = what, .where = path, .arguments = {}};
    };
    if (!info.exists())
        return failed(ErrorCode::NotFound, u"method.no-file"_s);
    if (!info.isFile())
        return failed(ErrorCode::InvalidInput, u"method.not-a-file"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(ErrorCode::Storage, u"method.unreadable"_s);
    const QByteArray json = file.read(largestMethodPack + 1);
    if (file.error() != QFileDevice::NoError)
        return failed(ErrorCode::Storage, u"method.unreadable"_s);
    const Result<MethodPack> pack = readMethodPack(json, info.fileName());
    if (!pack)
        return pack.error();
    return LibraryMethod{.pack = *pack, .json = json};
}

QList<LibraryMethod> methodLibrary()
{
    QMap<QString, LibraryMethod> methods = shippedMethods();
    takeIn(methods, userFolder());
    return methods.values();
}

Result<LibraryMethod> methodFromLibrary(const QString &id)
{
    QStringList known;
    for (const LibraryMethod &method : methodLibrary()) {
        if (method.pack.id == id)
            return method;
        known.append(method.pack.id);
    }
    return Error{
        .code = ErrorCode::NotFound, .what = u"method.unknown"_s, .where = id, .arguments = {known.join(u", "_s)}};
}
