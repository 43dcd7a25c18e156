#include "app/cli/AllCommands.h"
#include "app/cli/Console.h"
#include "app/cli/DossierCommand.h"
#include "app/cli/OutputFile.h"
#include "app/cli/Selection.h"
#include "app/cli/Syntax.h"
#include "core/exchange/DataSet.h"
#include "core/report/Report.h"
#include "ui/charts/ChartPainter.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace
{

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
    }

    Result<ExitStatus> read(const Dossier &dossier, Console &console) override
    {
        const Result<ReportOptions> options = optionsFor(dossier, console.language());
        if (!options)
            return options.error();
        const QByteArray data = dataSetJson(dossier.contents(), options->stateDigest, DataScope::Published);
        const ChartPainter charts;
        const Result<> written = writeOutput(m_output, [&](const QString &path) {
            return writePdfReport(path, dossier.contents(), *options, data, charts, console.progress());
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
    /// Dated by the last change, so that the same dossier gives the same bytes.
    Result<ReportOptions> optionsFor(const Dossier &dossier, const QString &language) const
    {
        ReportOptions options;
        options.language = language;
        options.paper = m_paper == u"letter"_s ? Paper::Letter : Paper::A4;
        options.stateDigest = dossier.digest();
        const QList<JournalEntry> last = dossier.journal(1);
        options.date = last.isEmpty() ? QDate() : last.first().at.toUTC().date();
        if (!m_plan.isEmpty()) {
            const Result<ActionPlan> plan = planNamed(dossier.contents(), m_plan);
            if (!plan)
                return plan.error();
            options.plan = plan->id;
        }
        return options;
    }

    QString m_output;
    QString m_format = u"pdf"_s;
    QString m_paper = u"a4"_s;
    QString m_plan;
};

} // namespace

void addReportCommand(Commands &commands)
{
    commands.push_back(std::make_unique<ReportCommand>());
}
