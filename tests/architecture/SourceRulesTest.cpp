#include "tests/architecture/SourceRules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

/// The house stands as drawn; and a violation that is put in is found.
class SourceRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySourceIsAtHome();
    void violationsAreFound_data();
    void violationsAreFound();
    void ordinarySourcesPass_data();
    void ordinarySourcesPass();
    void topLevelHoldsNothingElse();
};

void SourceRulesTest::everySourceIsAtHome()
{
    const QDir root(QStringLiteral(COTEJO_SOURCE));
    int seen = 0;
    for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s}) {
        QDirIterator files(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QStringList broken =
                brokenRules(root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()));
            QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
            ++seen;
        }
    }
    QVERIFY(seen > 100);
}

void SourceRulesTest::violationsAreFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");

    QTest::newRow("core includes a widget") << u"core/model/Rating.h"_s << u"#include <QWidget>"_s;
    QTest::newRow("core includes a module of widgets") << u"core/Dossier.h"_s << u"#include <QtWidgets/QLabel>"_s;
    QTest::newRow("core includes ui") << u"core/report/Report.h"_s << u"#include \"ui/window/Mode.h\""_s;
    QTest::newRow("ui includes app") << u"ui/window/Mode.h"_s << u"#include \"app/cli/Main.h\""_s;
    QTest::newRow("ui reaches past the door") << u"ui/window/Mode.h"_s << u"#include \"core/storage/Journal.h\""_s;
    QTest::newRow("storage knows the report") << u"core/storage/Journal.h"_s << u"#include \"core/report/Report.h\""_s;
    QTest::newRow("evaluation knows exchange")
        << u"core/evaluation/ChartData.h"_s << u"#include \"core/exchange/table/TableImport.h\""_s;
    QTest::newRow("pages know chapters") << u"core/report/pages/Slice.h"_s
                                         << u"#include \"core/report/chapters/FactSheet.h\""_s;
    QTest::newRow("a file format knows tables")
        << u"core/exchange/csv/CsvReader.h"_s << u"#include \"core/exchange/table/TableHead.h\""_s;
    QTest::newRow("a room within a room the house does not have") << u"core/report/misc/Helper.h"_s << QString();
    QTest::newRow("base knows model") << u"core/base/Id.h"_s << u"#include \"core/model/Ids.h\""_s;
    QTest::newRow("painting in evaluation") << u"core/evaluation/ChartData.cpp"_s << u"#include <QPainter>"_s;
    QTest::newRow("SQL in the door") << u"core/Dossier.cpp"_s << u"db.exec(\"SELECT level FROM rating\");"_s;
    QTest::newRow("SQL in ui") << u"ui/plan/PlanMode.cpp"_s << u"q(\"DELETE FROM rating\");"_s;
    QTest::newRow("SQLite in exchange") << u"core/exchange/csv/CsvReader.cpp"_s << u"#include <SQLiteCpp/Database.h>"_s;
    QTest::newRow("window text in core") << u"core/method/Rule.cpp"_s << u"return tr(\"Level\");"_s;
    QTest::newRow("a room the house does not have") << u"core/misc/Helper.h"_s << QString();
}

void SourceRulesTest::violationsAreFound()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QCOMPARE(brokenRules(path, text).size(), 1);
}

void SourceRulesTest::ordinarySourcesPass_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");

    QTest::newRow("storage with SQL") << u"core/storage/Journal.cpp"_s
                                      << u"#include <SQLiteCpp/Database.h>\nq(\"SELECT 1 FROM journal\");"_s;
    QTest::newRow("the report paints") << u"core/report/Layout.cpp"_s << u"#include <QPainter>"_s;
    QTest::newRow("a sentence with the word select")
        << u"ui/window/Mode.cpp"_s << u"tr(\"Select a file, update the rest\")"_s;
    QTest::newRow("chapters know the report")
        << u"core/report/chapters/FactSheet.cpp"_s << u"#include \"core/report/ReportContext.h\""_s;
    QTest::newRow("workbooks are read as tables")
        << u"core/exchange/table/TableSource.cpp"_s << u"#include \"core/exchange/xlsx/XlsxReader.h\""_s;
    QTest::newRow("ui asks the door") << u"ui/window/Mode.cpp"_s
                                      << u"#include \"core/Dossier.h\"\n#include <QWidget>"_s;
}

void SourceRulesTest::ordinarySourcesPass()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QCOMPARE(brokenRules(path, text), QStringList());
}

void SourceRulesTest::topLevelHoldsNothingElse()
{
    const QStringList known{u"CMakeLists.txt"_s, u"LICENSE"_s, u"README.md"_s,    u"app"_s, u"core"_s,
                            u"resources"_s,      u"tests"_s,   u"translations"_s, u"ui"_s};
    QCOMPARE(QDir(QStringLiteral(COTEJO_SOURCE)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name), known);
}

QTEST_GUILESS_MAIN(SourceRulesTest)
#include "SourceRulesTest.moc"
