#include "tests/ui/support/ExampleWorkspace.h"

#include "ui/exchange/ExportDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QRadioButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Every form the data can leave in, as asked for in the window, is written.
class ExportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAskedForIsWritten_data();
    void whatIsAskedForIsWritten();
    void onlyAnOfficialTableAsksForPlans();
    void onlyAWorkbookAsksForALanguage();
};

void ExportDialogTest::whatIsAskedForIsWritten_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("inside");
    QTest::newRow("workbook") << 0 << u"xlsx"_s << u"a.xlsx"_s << QString();
    QTest::newRow("official table") << 1 << u"ogp-2024"_s << u"a.csv"_s << QString();
    QTest::newRow("official workbook") << 1 << u"ogp-2024"_s << u"b.xlsx"_s << QString();
    QTest::newRow("tables") << 2 << u"csv"_s << u"tables"_s << u"commitments.csv"_s;
    QTest::newRow("package") << 3 << u"datapackage"_s << u"package"_s << u"datapackage.json"_s;
    QTest::newRow("document") << 4 << u"json"_s << u"a.json"_s << QString();
}

void ExportDialogTest::whatIsAskedForIsWritten()
{
    QFETCH(int, choice);
    QFETCH(QString, format);
    QFETCH(QString, name);
    QFETCH(QString, inside);
    ExampleWorkspace workspace;
    workspace->setRound(workspace.roundOf(u"irm-2011"_s));
    ExportDialog dialog(*workspace);
    dialog.findChildren<QRadioButton *>().at(choice)->click();
    const ExportChoice asked = dialog.choice();
    QCOMPARE(asked.format, format);
    QCOMPARE(dialog.suffix().isEmpty(), isFolderFormat(format));
    QCOMPARE(dialog.filter().isEmpty(), isFolderFormat(format));
    const QString path = workspace.filePath(name);
    QVERIFY(exportData(workspace->contents(), asked.of(workspace->dossier()), path));
    QVERIFY(QFileInfo(inside.isEmpty() ? path : path + u'/' + inside).size() > 1000);
}

void ExportDialogTest::onlyAnOfficialTableAsksForPlans()
{
    ExampleWorkspace workspace;
    ExportDialog dialog(*workspace);
    auto *forPublic = dialog.findChild<QCheckBox *>();
    forPublic->setChecked(true);
    QVERIFY(dialog.choice().isPublic);
    dialog.findChildren<QRadioButton *>().at(1)->click();
    QVERIFY(!forPublic->isEnabled());
    QVERIFY(!dialog.choice().isPublic);
    QCOMPARE(dialog.choice().rounds, QList<RoundId>{workspace->roundId()});
}

void ExportDialogTest::onlyAWorkbookAsksForALanguage()
{
    ExampleWorkspace workspace;
    ExportDialog dialog(*workspace);
    const QList<QComboBox *> boxes = dialog.findChildren<QComboBox *>();
    const auto language =
        std::find_if(boxes.cbegin(), boxes.cend(), [](const QComboBox *box) { return box->findData(u"en"_s) >= 0; });
    QVERIFY(language != boxes.cend() && (*language)->isEnabled());
    QCOMPARE(dialog.choice().language, workspace->language());
    (*language)->setCurrentIndex((*language)->findData(u"en"_s));
    const ExportRequest request = dialog.choice().of(workspace->dossier());
    QCOMPARE(request.language, u"en"_s);
    QVERIFY(request.date.isValid() && !request.resultsOf(workspace->contents()).isEmpty());
    dialog.findChildren<QRadioButton *>().at(2)->click();
    QVERIFY(!(*language)->isEnabled());
}

QTEST_MAIN(ExportDialogTest)
#include "ExportDialogTest.moc"
