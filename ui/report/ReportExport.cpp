#include "ui/report/ReportExport.h"

#include "ui/charts/ChartPainter.h"

#include "core/Dossier.h"
#include "core/exchange/package/JsonExport.h"
#include "core/model/PublicPart.h"
#include "core/report/ReportRecord.h"

using namespace Qt::StringLiterals;

QByteArray reportDataSet(const Contents &contents, const ReportOptions &options)
{
    ReportOptions told = options;
    told.unsettled = unsettledCriteria(contents);
    return jsonOf(contents, {.isPublic = options.profile == PublicationProfile::Public, .report = recordOf(told)});
}

ReportOptions preferredOptions(const Contents &contents, const QString &language, Paper paper)
{
    ReportOptions options{.language = language, .paper = paper};
    if (const QString preferred = contents.preference(PreferenceKey::Language); !preferred.isEmpty())
        options.language = preferred;
    if (const QString preferred = contents.preference(PreferenceKey::Paper); !preferred.isEmpty())
        options.paper = preferred == u"letter" ? Paper::Letter : Paper::A4;
    options.profile =
        publicationProfileFrom(contents.preference(PreferenceKey::Profile)).value_or(PublicationProfile::Public);
    options.isDraft = contents.preference(PreferenceKey::Draft) == u"yes";
    return options;
}

ReportOptions reportOptions(const Dossier &dossier, const QString &language, Paper paper,
                            std::optional<ActionPlanId> plan)
{
    ReportOptions options = preferredOptions(dossier.contents(), language, paper);
    options.plan = plan;
    options.stateDigest = dossier.digest();
    const QList<JournalEntry> newest = dossier.journal(1);
    if (!newest.isEmpty())
        options.date = newest.first().at.date();
    return options;
}

Result<> exportReport(const QString &path, const Dossier &dossier, const ReportOptions &options,
                      const QByteArray &dataSet, const Progress &progress, ReportFormat format)
{
    return writeReport(format, path, dossier.contents(), options, dataSet, ChartPainter(), progress);
}
