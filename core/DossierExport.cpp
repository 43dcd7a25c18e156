#include "core/DossierExport.h"

#include "core/evaluation/RoundLevels.h"
#include "core/exchange/CsvExport.h"
#include "core/exchange/DataPackageExport.h"
#include "core/exchange/LayoutExport.h"
#include "core/exchange/XlsxExport.h"

using namespace Qt::StringLiterals;

namespace {

RoundCodes codesOf(const Contents &contents, const ActionPlan &plan, const Round &round, const MethodPack &pack)
{
    RoundCodes codes{.plan = plan, .round = round, .pack = pack, .levels = {}};
    const RoundLevels levels(contents, round.id);
    for (const Commitment &commitment : contents.commitmentsOf(plan.id)) {
        const Subject subject = Subject::of(commitment.id);
        codes.levels.insert(subject, levels.of(subject));
    }
    return codes;
}

QList<RoundCodes> codesOf(const Dossier &dossier, const QList<RoundId> &rounds)
{
    const Contents &contents = dossier.contents();
    QList<RoundCodes> codes;
    for (const RoundId &id : rounds) {
        const Round *round = contents.round(id);
        const ActionPlan *plan = round ? contents.plan(round->plan) : nullptr;
        const MethodPack *pack = dossier.methodOf(id);
        if (plan && pack)
            codes.append(codesOf(contents, *plan, *round, *pack));
    }
    return codes;
}

} // namespace

bool isFolderFormat(const QString &format) { return format == u"csv"_s || format == u"datapackage"_s; }

Result<> exportDossier(const Dossier &dossier, const ExportRequest &request, const QString &path,
                       const Progress &progress)
{
    const Contents &contents = dossier.contents();
    const ExportOptions options{.isPublic = request.isPublic};
    if (request.format == u"json"_s)
        return exportJson(contents, path, options);
    if (request.format == u"xlsx"_s)
        return exportXlsx(contents, path, options);
    if (request.format == u"csv"_s)
        return exportCsv(contents, path, options);
    if (request.format == u"datapackage"_s) {
        const CopyReader readCopy = [&dossier](EvidenceId id, QIODevice &out) {
            return dossier.readEvidence(id, out);
        };
        return exportDataPackage(contents, {.isPublic = request.isPublic, .digest = dossier.digest()}, path, readCopy,
                                 progress);
    }
    return exportLayout(request.format, contents, codesOf(dossier, request.rounds), path, progress);
}
