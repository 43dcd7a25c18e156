#include "app/cli/AllCommands.h"
#include "app/cli/Console.h"
#include "app/cli/DossierCommand.h"
#include "app/cli/OutputFile.h"
#include "app/cli/Selection.h"
#include "app/cli/Syntax.h"
#include "core/evaluation/MissingTranslations.h"
#include "ui/report/ReportExport.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

class ReportCommand : public ReadingCommand
{
public:
    ReportCommand() : ReadingCommand(u"report"_s) {}

    bool paints() const override { return true; }

protected:
    void declareMore(Syntax &syntax) override
    {
        syntax.output(m_output);
        syntax.choice(u"format"_s, {u"pdf"_s, u"html"_s}, m_format);
        syntax.choice(u"paper"_s, {u"a4"_s, u"letter"_s}, m_paper);
        syntax.option(u"plan"_s, u"plan"_s, m_plan);
        syntax.choice(u"profile"_s, {u"public"_s, u"internal"_s}, m_profile);
        syntax.flag(u"draft"_s, m_isDraft);
    }

    Result<ExitStatus> read(const Dossier &dossier, Console &console) override
    {
        const Result<ReportOptions> options = optionsFor(dossier, console.language());
        if (!options)
            return options.error();
        const Result<ReportFormat> chosen = format();
        if (!chosen)
            return chosen.error();
        const QByteArray data = reportDataSet(dossier.contents(), *options);
        const Result<> written = writeOutput(m_output, [&](const QString &path) {
            return exportReport(path, dossier, *options, data, console.progress(), *chosen);
        });
        if (!written)
            return written.error();
        const qsizetype missing = missingCount(dossier, *options);
        if (missing > 0)
            console.tell(console.texts().count(u"cli.missing-translations"_s, missing));
        if (console.isJson())
            console.answer(QJsonObject{
                {u"path"_s, m_output}, {u"size"_s, QFileInfo(m_output).size()}, {u"digest"_s, options->stateDigest},
                {u"missingTranslations"_s, missing}});
        else
            console.answer(console.texts().text(u"cli.written"_s, {m_output}));
        return ExitStatus::Done;
    }

private:
    static qsizetype missingCount(const Dossier &dossier, const ReportOptions &options)
    {
        const QList<ActionPlan> &plans = dossier.contents().plans;
        const ActionPlanId plan = options.plan.value_or(plans.isEmpty() ? ActionPlanId() : plans.first().id);
        return missingTranslations(dossier.contents(), plan, options.language).size();
    }

    /// What was asked for, else what the file's name says, else PDF.
    Result<ReportFormat> format() const
    {
        const std::optional<ReportFormat> named = reportFormatOf(m_output);
        if (m_format.isEmpty())
            return named.value_or(ReportFormat::Pdf);
        if (named && toString(*named) != m_format)
            return Error{ErrorCode::InvalidInput, u"usage.format-and-name"_s, m_output, {m_format}};
        return m_format == u"html" ? ReportFormat::Html : ReportFormat::Pdf;
    }

    Result<ReportOptions> optionsFor(const Dossier &dossier, const QString &language) const
    {
        std::optional<ActionPlanId> plan;
        if (!m_plan.isEmpty()) {
            const Result<ActionPlan> named = planNamed(dossier.contents(), m_plan);
            if (!named)
                return named.error();
            plan = named->id;
        }
        ReportOptions options =
            reportOptions(dossier, language, m_paper == u"letter"_s ? Paper::Letter : Paper::A4, plan);
        options.isDraft = m_isDraft;
        options.profile = publicationProfileFrom(m_profile).value_or(PublicationProfile::Public);
        return options;
    }

    QString m_output;
    QString m_format;
    QString m_paper = u"a4"_s;
    QString m_plan;
    QString m_profile = toString(PublicationProfile::Public);
    bool m_isDraft = false;
};

} // namespace

void addReportCommand(Commands &commands) { commands.push_back(std::make_unique<ReportCommand>()); }
