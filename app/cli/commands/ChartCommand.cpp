#include "app/cli/AllCommands.h"
#include "app/cli/ChartJson.h"
#include "app/cli/Console.h"
#include "app/cli/DossierCommand.h"
#include "app/cli/OutputFile.h"
#include "app/cli/Selection.h"
#include "app/cli/Syntax.h"
#include "app/cli/Table.h"
#include "core/method/CrossWalk.h"
#include "ui/charts/FigureExport.h"
#include "ui/charts/FigureTable.h"
#include "ui/charts/MatrixTable.h"
#include "ui/widgets/TableText.h"

#include <QFileInfo>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// The numbers behind a chart; a time line has the command "due" for its own.
std::unique_ptr<QAbstractItemModel> tableOf(const Figure &figure)
{
    if (figure.kind == Figure::Kind::Matrix) {
        auto table = std::make_unique<MatrixTable>();
        table->setFigure(figure);
        return table;
    }
    auto table = std::make_unique<FigureTable>();
    table->setFigure(figure);
    return table;
}

class ChartCommand : public ReadingCommand
{
public:
    ChartCommand() : ReadingCommand(u"chart"_s) {}

    bool paints() const override { return true; }

protected:
    void declareMore(Syntax &syntax) override
    {
        syntax.positionalChoice(u"name"_s, planFigureNames(), m_name);
        syntax.option(u"plan"_s, u"plan"_s, m_plan);
        syntax.option(u"round"_s, u"round"_s, m_round);
        syntax.day(u"as-of"_s, m_question.asOf);
        syntax.options(u"crosswalk"_s, u"crosswalk"_s, m_question.crossWalks);
        syntax.flag(u"csv"_s, m_isCsv);
        syntax.output(m_output, Syntax::Optional);
    }

    Result<ExitStatus> read(const Dossier &dossier, Console &console) override
    {
        if (m_isCsv && console.isJson())
            return Error{ErrorCode::InvalidInput, u"usage.csv-or-json"_s, {}, {}};
        for (const QString &walk : std::as_const(m_question.crossWalks)) {
            if (const Result<CrossWalk> named = crossWalkNamed(walk); !named)
                return named.error();
        }
        const Result<QList<PlanRound>> rounds = roundsToRead(dossier, m_plan, m_round);
        if (!rounds)
            return rounds.error();
        QJsonArray all;
        QList<NamedFigure> drawn;
        for (const PlanRound &one : *rounds) {
            ChartQuestion question = m_question;
            question.plan = one.plan.id;
            question.round = one.round.id;
            const QList<NamedFigure> figures = planFigures(
                m_name, dossier.contents(), [&](RoundId id) { return dossier.methodOf(id); }, question,
                console.language());
            for (const NamedFigure &figure : figures) {
                drawn.append(figure);
                if (console.isJson())
                    all.append(chartJson(figure, one, dossier.contents()));
                else if (m_output.isEmpty())
                    tell(figure, one, console);
            }
        }
        if (!m_output.isEmpty()) {
            if (const Result<> saved = draw(drawn); !saved)
                return saved.error();
            if (!console.isJson())
                console.answer(console.texts().text(u"cli.written"_s, {m_output}));
        }
        if (console.isJson())
            console.answer(all);
        else if (drawn.isEmpty())
            console.tell(console.texts().text(u"cli.chart.nothing"_s));
        return ExitStatus::Done;
    }

private:
    /// One chart a file.
    Result<> draw(const QList<NamedFigure> &figures) const
    {
        if (figures.isEmpty())
            return Error{ErrorCode::NotFound, u"chart.nothing"_s, m_output, {}};
        if (figures.size() > 1)
            return Error{ErrorCode::InvalidInput, u"chart.several"_s, m_output, {QString::number(figures.size())}};
        if (!m_output.endsWith(u".svg"_s, Qt::CaseInsensitive) && !m_output.endsWith(u".png"_s, Qt::CaseInsensitive))
            return Error{ErrorCode::InvalidInput, u"chart.ending"_s, m_output, {}};
        return writeOutput(m_output, [&](const QString &path) {
            return saveFigure(path, figures.first().figure, {figures.first().title, {}});
        });
    }

    void tell(const NamedFigure &named, const PlanRound &one, Console &console) const
    {
        const auto model = tableOf(named.figure);
        if (m_isCsv) {
            console.answerBytes(
                (named.figure.kind == Figure::Kind::TimeLine ? timeLineCsv(named) : csvText(*model)).toUtf8());
            return;
        }
        console.answer(u"%1 · %2 · %3"_s.arg(one.plan.title.in(console.language()),
                                             one.round.title.in(console.language()), named.title));
        Table table;
        const QString text = named.figure.kind == Figure::Kind::TimeLine ? timeLineText(named) : tabbedText(*model);
        QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
        table.headings = lines.takeFirst().split(u'\t');
        for (const QString &line : std::as_const(lines))
            table.rows.append(line.split(u'\t'));
        ::answer(console, table);
        console.answer(QString());
    }

    QString m_name;
    QString m_plan;
    QString m_round;
    QString m_output;
    ChartQuestion m_question;
    bool m_isCsv = false;
};

} // namespace

void addChartCommand(Commands &commands) { commands.push_back(std::make_unique<ChartCommand>()); }
