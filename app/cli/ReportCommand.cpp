#include "app/cli/AllCommands.h"
#include "app/cli/Console.h"
#include "app/cli/DossierCommand.h"
#include "app/cli/OutputFile.h"
#include "app/cli/RegisterSelection.h"
#include "app/cli/Selection.h"
#include "app/cli/Syntax.h"
#include "core/exchange/JsonExport.h"
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
        syntax.choice(u"format"_s, {u"pdf"_s}, m_format);
        syntax.choice(u"paper"_s, {u"a4"_s, u"letter"_s}, m_paper);
        syntax.option(u"plan"_s, u"plan"_s, m_plan);
        syntax.flag(u"draft"_s, m_isDraft);
    }

    Result<ExitStatus> read(const Dossier &dossier, Console &console) override
    {
        const Result<ReportOptions> options = optionsFor(dossier, console.language());
        if (!options)
            return options.error();
        const QByteArray data = jsonOf(dossier.contents(), {.isPublic = true});
        const Result<> written = writeOutput(m_output, [&](const QString &path) {
            return exportReport(path, dossier, *options, data, console.progress());
        });
        if (!written)
            return written.error();
        if (console.isJson())
            console.answer(QJsonObject{
                {u"path"_s, m_output}, {u"size"_s, QFileInfo(m_output).size()}, {u"digest"_s, options->stateDigest}});
        else
            console.answer(console.texts().text(u"cli.written"_s, {m_output}));
        return ExitStatus::Done;
    }

private:
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
        return options;
    }

    QString m_output;
    QString m_format = u"pdf"_s;
    QString m_paper = u"a4"_s;
    QString m_plan;
    bool m_isDraft = false;
};

} // namespace

void addReportCommand(Commands &commands) { commands.push_back(std::make_unique<ReportCommand>()); }
