#include "core/IntegrityCheck.h"

#include "core/storage/Attempt.h"
#include "core/storage/DossierFile.h"
#include "core/storage/Verification.h"

using namespace Qt::StringLiterals;

Result<QList<IntegrityFinding>> IntegrityCheck::run(const Progress &progress) const
{
    const Result<std::unique_ptr<DossierFile>> file = DossierFile::openAgain(m_path);
    if (!file)
        return file.error();
    const auto findings = attempt(m_path, [&] { return verifyDossier(**file, progress); });
    if (findings && progress.cancelled())
        return Error{ErrorCode::Cancelled, u"cancelled"_s, m_path};
    return findings;
}
