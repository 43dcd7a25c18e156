#include "app/cli/AllCommands.h"
#include "app/cli/Console.h"
#include "app/cli/Syntax.h"
#include "ui/charts/ChartPainter.h"
#include "ui/report/ReportCheck.h"
#include "ui/report/ReportCheckText.h"

using namespace Qt::StringLiterals;

namespace {

class VerifyReportCommand : public Command
{
public:
    VerifyReportCommand() : Command(u"verify-report"_s) {}

    void declare(Syntax &syntax) override { syntax.positional(u"report"_s, m_path); }
    QString file() const override { return m_path; }
    bool paints() const override { return true; }

    Result<ExitStatus> run(Console &console) override
    {
        const Result<ReportCheck> check =
            checkReport(m_path, std::make_shared<const ChartPainter>(), console.progress());
        if (!check)
            return check.error();
        if (console.isJson())
            console.answer(jsonOf(*check));
        else
            for (const QString &line : linesOf(*check, console.texts()))
                console.answer(line);
        return check->isSound() ? ExitStatus::Done : ExitStatus::Findings;
    }

private:
    static QJsonObject jsonOf(const ReportCheck &check)
    {
        QJsonArray differences;
        for (const ReportDifference &difference : check.comparison.differences)
            differences.append(QJsonObject{{u"page"_s, difference.page},
                                           {u"kind"_s, toString(difference.kind)},
                                           {u"figure"_s, difference.figure},
                                           {u"printed"_s, difference.printed},
                                           {u"computed"_s, difference.computed}});
        const ReportOptions &options = check.record.options;
        return {{u"digest"_s, options.stateDigest},
                {u"program"_s, check.record.program},
                {u"plan"_s, check.plan},
                {u"language"_s, options.language},
                {u"profile"_s, toString(options.profile)},
                {u"draft"_s, options.isDraft},
                {u"pages"_s, check.comparison.pages},
                {u"figures"_s, check.comparison.figures},
                {u"differences"_s, differences}};
    }

    QString m_path;
};

} // namespace

void addVerifyReportCommand(Commands &commands) { commands.push_back(std::make_unique<VerifyReportCommand>()); }
