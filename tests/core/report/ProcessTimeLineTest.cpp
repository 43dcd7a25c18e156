#include "core/exchange/ExampleReader.h"
#include "core/report/ReportBuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

ProcessEvent happening(const Contents &contents, const QString &title, const std::optional<PartialDate> &date)
{
    return {.id = ProcessEventId::create(),
            .plan = contents.plans.first().id,
            .title = LocalizedText::of(u"es"_s, title),
            .date = date};
}

Contents mexico()
{
    const Result<ImportBatch> batch = readMexico2012();
    if (!batch)
        qFatal("%s", qPrintable(batch.error().what));
    return batch->contents;
}

/// The figures of the process, in their order.
QList<FigureBlock> timeLines(const Contents &contents, const QString &language = u"es"_s)
{
    const auto tree = buildReport(contents, {.language = language, .structure = u"evaluation"_s});
    if (!tree)
        qFatal("%s", qPrintable(tree.error().what));
    QList<FigureBlock> found;
    for (const Block &block : (*tree)->blocks) {
        const auto *figure = std::get_if<FigureBlock>(&block);
        if (figure && figure->figure.kind == Figure::Kind::TimeLine &&
            figure->figure.timeLine.rows.first().kind != TimeLineRow::Kind::Commitment)
            found.append(*figure);
    }
    return found;
}

} // namespace

class ProcessTimeLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsAndProposalsStandInOneFigure();
    void oneDateAloneIsNoTimeLine();
    void manyGoOnInFurtherFiguresOfTheSameSpan();
};

void ProcessTimeLineTest::eventsAndProposalsStandInOneFigure()
{
    Contents contents = mexico();
    contents.events = {happening(contents, u"Foro"_s, PartialDate{.year = 2012, .month = 2, .day = 10}),
                       happening(contents, u"Encuentro"_s, std::nullopt)};
    contents.proposals = {{.id = ProposalId::create(),
                           .plan = contents.plans.first().id,
                           .number = u"7"_s,
                           .title = LocalizedText::of(u"es"_s, u"Contratos"_s),
                           .proposed = PartialDate{.year = 2012, .month = 1, .day = 5},
                           .answered = PartialDate{.year = 2012, .month = 3}}};
    const QList<FigureBlock> figures = timeLines(contents);
    QCOMPARE(figures.size(), 1);
    QCOMPARE(figures.first().figure.timeLine.rows.size(), 2);
    const QString words = figures.first().alternative;
    QVERIFY2(words.contains(u"7 Contratos: 5 de enero de 2012 – marzo de 2012"_s), qPrintable(words));
    QVERIFY2(words.contains(u"Foro: 10 de febrero de 2012"_s), qPrintable(words));
    QVERIFY(!words.contains(u"Encuentro"_s));
    QVERIFY(timeLines(contents, u"en"_s).first().alternative.contains(u"Foro: 10 February 2012"_s));
}

void ProcessTimeLineTest::oneDateAloneIsNoTimeLine()
{
    Contents contents = mexico();
    contents.events = {happening(contents, u"Foro"_s, PartialDate{.year = 2012, .month = 2, .day = 10}),
                       happening(contents, u"Encuentro"_s, std::nullopt)};
    QVERIFY(timeLines(contents).isEmpty());
}

void ProcessTimeLineTest::manyGoOnInFurtherFiguresOfTheSameSpan()
{
    Contents contents = mexico();
    contents.events.clear();
    for (int i = 0; i < 45; ++i)
        contents.events.append(happening(contents, QString::number(i), PartialDate{.year = 2011, .month = 1 + i % 12}));
    const QList<FigureBlock> figures = timeLines(contents);
    QCOMPARE(figures.size(), 3);
    qsizetype rows = 0;
    for (const FigureBlock &figure : figures) {
        rows += figure.figure.timeLine.rows.size();
        QCOMPARE(figure.figure.timeLine.first, figures.first().figure.timeLine.first);
        QCOMPARE(figure.figure.timeLine.last, figures.first().figure.timeLine.last);
    }
    QCOMPARE(rows, 45);
}

QTEST_MAIN(ProcessTimeLineTest)
#include "ProcessTimeLineTest.moc"
