#include "tests/ui/support/ExampleFigures.h"

#include "ui/charts/FigureExport.h"
#include "ui/charts/FigureTable.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

class FigureTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableHoldsTheNumbersOfTheChart();
    void aProfileHasARowForEachLevelThatOccurs();
    void cellsKnowTheCommitmentsBehindThem();
    void chartsAreSavedAsVectorsOrPicture();
    void aFolderThatIsNotThereIsASentence();

private:
    Example m_example = Example::published();
    OverviewFigures m_figures = m_example.figures();
};

void FigureTableTest::theTableHoldsTheNumbersOfTheChart()
{
    FigureTable table;
    QAbstractItemModelTester tester(&table);
    table.setFigure(m_figures.byCategory());
    const LevelChart chart = m_figures.byCategory().chart;
    QCOMPARE(table.rowCount(), int(chart.bars.size()));
    QCOMPARE(table.columnCount(), int(chart.levels.size()) + 2);
    for (int row = 0; row < table.rowCount(); ++row) {
        for (int level = 0; level < chart.levels.size(); ++level)
            QCOMPARE(table.index(row, level + 1).data().toInt(), chart.bars.at(row).counts.at(level));
        QCOMPARE(table.index(row, table.columnCount() - 1).data().toInt(), chart.bars.at(row).total());
    }
    QCOMPARE(table.headerData(1, Qt::Horizontal).toString(), u"No iniciado"_s);
}

void FigureTableTest::aProfileHasARowForEachLevelThatOccurs()
{
    FigureTable table;
    QAbstractItemModelTester tester(&table);
    table.setFigure(m_figures.profile());
    int levels = 0;
    for (const ProfileDimension &dimension : m_figures.profile().profile) {
        for (const ProfileRow &row : dimension.rows)
            levels += int(row.counts.levels.size() + row.counts.missing.size()) + (row.counts.notRated > 0 ? 1 : 0);
    }
    QCOMPARE(table.rowCount(), levels);
}

void FigureTableTest::cellsKnowTheCommitmentsBehindThem()
{
    FigureTable table;
    table.setFigure(m_figures.byCategory());
    const int last = table.rowCount() - 1;
    const auto notStarted = table.segmentAt(table.index(last, 1));
    QVERIFY(notStarted);
    QStringList numbers;
    for (const CommitmentId &id : notStarted->members)
        numbers.append(m_example.contents.commitment(id)->number);
    QCOMPARE(numbers, QStringList({u"5"_s, u"29"_s, u"32"_s}));
    QVERIFY(!table.segmentAt(table.index(last, 0)));
}

void FigureTableTest::chartsAreSavedAsVectorsOrPicture()
{
    const QTemporaryDir folder;
    const FigureHead head{u"Cumplimiento por categoría, <100 % & más"_s, u"Ronda MRI · al 31 dic 2012"_s};
    const QString svg = folder.filePath(u"cumplimiento.svg"_s);
    QVERIFY(saveFigure(svg, m_figures.byCategory(), head));
    QFile file(svg);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray drawing = file.readAll();
    QVERIFY(drawing.contains("<svg") && !drawing.contains("<image"));
    QXmlStreamReader xml(drawing);
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(drawing.contains("Cumplimiento por"));
    QVERIFY2(drawing.contains("al 31 dic 2012"), "what it rests on goes along");
    const QString png = folder.filePath(u"cumplimiento.png"_s);
    QVERIFY(saveFigure(png, m_figures.byCategory(), head));
    QVERIFY(QImage(png).width() > 1000);
}

void FigureTableTest::aFolderThatIsNotThereIsASentence()
{
    const Result<> saved = saveFigure(u"/no/such/folder/a.svg"_s, m_figures.byCategory(), {u"a"_s, {}});
    QVERIFY(!saved);
    QCOMPARE(saved.error().what, u"output.no-folder"_s);
}

QTEST_MAIN(FigureTableTest)
#include "FigureTableTest.moc"
