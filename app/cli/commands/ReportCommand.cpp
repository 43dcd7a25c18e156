#include "app/cli/AllCommands.h"
#include "app/cli/Console.h"
#include "app/cli/DossierCommand.h"
#include "app/cli/OutputFile.h"
#include "app/cli/RegisterSelection.h"
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
        syntax.choice(u"format"_s, reportFormats(), m_format);
        syntax.choice(u"paper"_s, {u"a4"_s, u"letter"_s}, m_paper);
        syntax.option(u"plan"_s, u"plan"_s, m_plan);
        syntax.choice(u"profile"_s, {u"public"_s, u"internal"_s}, m_profile);
        syntax.option(u"structure"_s, u"structure"_s, m_structure);
        syntax.option(u"sections"_s, u"sections"_s, m_sections);
        syntax.option(u"sheet"_s, u"sheet"_s, m_sheet);
        syntax.flag(u"draft"_s, m_isDraft);
        syntax.flag(u"final"_s, m_isFinal);
    }

    Result<ExitStatus> read(const Dossier &dossier, Console &console) override
    {
        if (m_isDraft && m_isFinal)
            return Error{ErrorCode::InvalidInput, u"usage.draft-or-final"_s, {}, {}};
        const Result<ReportOptions> options = optionsFor(dossier, console);
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
            console.answer(QJsonObject{{u"path"_s, m_output},
                                       {u"size"_s, QFileInfo(m_output).size()},
                                       {u"digest"_s, options->stateDigest},
                                       {u"missingTranslations"_s, missing}});
        else
            console.answer(console.texts().text(u"cli.written"_s, {m_output}));
        return ExitStatus::Done;
    }

private:
    /// What was asked for, else what the file's name says, else PDF.
    Result<ReportFormat> format() const
    {
        const std::optional<ReportFormat> named = reportFormatOfFile(m_output);
        if (m_format.isEmpty())
            return named.value_or(ReportFormat::Pdf);
        if (named && toString(*named) != m_format)
            return Error{ErrorCode::InvalidInput, u"usage.format-and-name"_s, m_output, {m_format}};
        return reportFormatFrom(m_format).value_or(ReportFormat::Pdf);
    }

    static qsizetype missingCount(const Dossier &dossier, const ReportOptions &options)
    {
        const QList<ActionPlan> &plans = dossier.contents().plans;
        const ActionPlanId plan = options.plan.value_or(plans.isEmpty() ? ActionPlanId() : plans.first().id);
        return missingTranslations(dossier.contents(), plan, options.language).size();
    }

    /// What the dossier prefers, but for what was said here.
    Result<ReportOptions> optionsFor(const Dossier &dossier, const Console &console) const
    {
        std::optional<ActionPlanId> plan;
        if (!m_plan.isEmpty()) {
            const Result<ActionPlan> named = planNamed(dossier.contents(), m_plan);
            if (!named)
                return named.error();
            plan = named->id;
        }
        ReportOptions options = reportOptions(dossier, console.language(), Paper::A4, plan);
        if (!console.chosenLanguage().isEmpty())
            options.language = console.chosenLanguage();
        if (!m_paper.isEmpty())
            options.paper = m_paper == u"letter"_s ? Paper::Letter : Paper::A4;
        options.profile = publicationProfileFrom(m_profile).value_or(options.profile);
        options.isDraft = (options.isDraft || m_isDraft) && !m_isFinal;
        options.structure = m_structure;
        if (m_sections)
            options.sections = m_sections->split(u',', Qt::SkipEmptyParts);
        if (!m_sheet.isEmpty()) {
            if (const Result<> found = findSheet(dossier.contents(), options); !found)
                return found.error();
        }
        return options;
    }

    /// "commitment:18" or "institution:SFP". A commitment brings its plan.
    Result<> findSheet(const Contents &contents, ReportOptions &options) const
    {
        const QString kind = m_sheet.section(u':', 0, 0);
        const QString name = m_sheet.section(u':', 1);
        if (kind == u"commitment" && !name.isEmpty()) {
            const Result<Commitment> commitment = commitmentNumbered(contents, name, options.plan);
            if (!commitment)
                return commitment.error();
            options.sheet = commitment->id;
            options.plan = commitment->plan;
            return {};
        }
        if (kind != u"institution" || name.isEmpty())
            return Error{ErrorCode::InvalidInput, u"usage.sheet"_s, m_sheet, {}};
        const ActionPlan *plan = options.plan               ? contents.plan(*options.plan)
                                 : contents.plans.isEmpty() ? nullptr
                                                            : &contents.plans.first();
        const Institution *institution = institutionWritten(contents, name, plan ? plan->country : QString());
        if (!institution)
            return Error{ErrorCode::NotFound, u"cli.institution-unknown"_s, name, {}};
        options.sheet = institution->id;
        return {};
    }

    QString m_output;
    QString m_format;
    QString m_paper;
    QString m_plan;
    QString m_profile;
    QString m_structure;
    std::optional<QString> m_sections;
    QString m_sheet;
    bool m_isDraft = false;
    bool m_isFinal = false;
};

} // namespace

void addReportCommand(Commands &commands) { commands.push_back(std::make_unique<ReportCommand>()); }
