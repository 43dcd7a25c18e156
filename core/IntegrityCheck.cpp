#include "core/IntegrityCheck.h"

#include "core/storage/Attempt.h"
#include "core/storage/DossierFile.h"
#include "core/storage/Verification.h"

using namespace Qt::StringLiterals;

namespace {

Result<QList<IntegrityFinding>> findingsOf(const Result<std::unique_ptr<DossierFile>> &file, const QString &path,
                                           const Progress &progress)
{
    if (!file)
        return file.error();
    const auto findings = attempt(path, [&] { return verifyDossier(**file, progress); });
    if (findings && progress.cancelled())
        return Error{ErrorCode::Cancelled, u"cancelled"_s, path};
    return findings;
}

} // namespace

Result<QList<IntegrityFinding>> IntegrityCheck::run(const Progress &progress) const
{
    return findingsOf(DossierFile::openAgain(m_path), m_path, progress);
}

Result<QList<IntegrityFinding>> IntegrityCheck::ofFile(const QString &path, const Progress &progress)
{
    return findingsOf(DossierFile::open(path, false, DossierFile::Check::Pages), path, progress);
}
