#include "core/exchange/ExampleReader.h"
#include "core/report/pages/ReportPages.h"
#include "tests/support/PageRecorder.h"
#include "ui/charts/ChartPainter.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The report as it is printed, with the charts that are printed.
class PrintedPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noPageHasAHole_data();
    void noPageHasAHole();
    void theMatrixStandsOnOnePage_data();
    void theMatrixStandsOnOnePage();
};

void PrintedPagesTest::noPageHasAHole_data()
{
    QTest::addColumn<int>("commitments");
    QTest::addColumn<QString>("language");
    QTest::addColumn<Paper>("paper");
    for (const int commitments : {37, 12, 3}) {
        for (const QString &language : {u"es"_s, u"en"_s}) {
            for (const Paper paper : {Paper::A4, Paper::Letter})
                QTest::newRow(qPrintable(u"%1 commitments, %2, %3"_s.arg(QString::number(commitments), language,
                                                                         paper == Paper::A4 ? u"A4"_s : u"Letter"_s)))
                    << commitments << language << paper;
        }
    }
}

void PrintedPagesTest::noPageHasAHole()
{
    QFETCH(int, commitments);
    QFETCH(QString, language);
    QFETCH(Paper, paper);
    Contents contents = readMexico2012()->contents;
    contents.commitments.resize(commitments);
    contents.ratings.removeIf([&](const auto &rating) {
        const std::optional<CommitmentId> id = rating.key().subject.commitment();
        return id && !contents.commitment(*id);
    });
    const auto pages = layoutReport(contents, {.language = language, .paper = paper, .date = QDate(2012, 12, 14)},
                                    std::make_shared<ChartPainter>());
    QVERIFY(pages);
    PageRecorder recorder;
    for (int page = 0; page < (*pages)->count(); ++page)
        (*pages)->paint(page, recorder);
    QCOMPARE(recorder.faults, QStringList());
    QCOMPARE(recorder.holes(0.3, paper), QStringList());
    const PageFrame frame(paper);
    for (const auto &[page, area] : std::as_const(recorder.marks))
        QVERIFY2(area.right() <= frame.left() + frame.width() + 0.5 && area.bottom() <= frame.footBaseline() + 4,
                 qPrintable(QString::number(page + 1)));
}

void PrintedPagesTest::theMatrixStandsOnOnePage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Paper>("paper");
    QTest::newRow("Spanish, A4") << u"es"_s << Paper::A4;
    QTest::newRow("Spanish, Letter") << u"es"_s << Paper::Letter;
    QTest::newRow("English, A4") << u"en"_s << Paper::A4;
    QTest::newRow("English, Letter") << u"en"_s << Paper::Letter;
}

/// All 36 rows, with the key to them.
void PrintedPagesTest::theMatrixStandsOnOnePage()
{
    QFETCH(QString, language);
    QFETCH(Paper, paper);
    const Contents contents = readMexico2012()->contents;
    const auto pages = layoutReport(contents, {.language = language, .paper = paper, .date = QDate(2012, 12, 14)},
                                    std::make_shared<ChartPainter>());
    QVERIFY(pages);
    PageRecorder recorder;
    for (int page = 0; page < (*pages)->count(); ++page)
        (*pages)->paint(page, recorder);
    const auto beginOfTitle = [&](qsizetype i) {
        return contents.commitments.at(i).title.in(language).first(12);
    };
    const QString caption = language == u"es"_s ? u"Nivel de cada compromiso"_s : u"Level of each commitment"_s;
    int matrices = 0;
    for (int page = 0; page < recorder.pages; ++page) {
        const QString text = recorder.textOf(page, false);
        if (!text.contains(caption))
            continue;
        ++matrices;
        QVERIFY2(text.contains(beginOfTitle(0)) && text.contains(beginOfTitle(35)), qPrintable(text));
    }
    QVERIFY(matrices > 0);
}

QTEST_MAIN(PrintedPagesTest)
#include "PrintedPagesTest.moc"
