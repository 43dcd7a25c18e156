#include "ui/widgets/DroppedFiles.h"

#include "core/exchange/package/DataPackageReader.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

DroppedKind droppedKindOf(const QString &path)
{
    const QFileInfo file(path);
    const QString suffix = file.suffix().toLower();
    if (file.isDir())
        return QFileInfo::exists(path + u"/datapackage.json"_s) ? DroppedKind::Package : DroppedKind::Folder;
    if (isDataPackage(path))
        return DroppedKind::Package;
    if (suffix == u"cotejo")
        return DroppedKind::Dossier;
    if (suffix == u"csv" || suffix == u"tsv" || suffix == u"xlsx")
        return DroppedKind::Table;
    return DroppedKind::Other;
}

QStringList localFilesIn(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

bool canBeEvidence(const QStringList &paths)
{
    return !paths.isEmpty() && std::all_of(paths.cbegin(), paths.cend(), [](const QString &path) {
        const DroppedKind kind = droppedKindOf(path);
        return kind == DroppedKind::Table || kind == DroppedKind::Other;
    });
}
