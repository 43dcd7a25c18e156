#include "tests/support/EveryKind.h"
#include "tests/ui/support/ExampleWorkspace.h"

#include "core/report/pages/ReportPages.h"
#include "ui/report/ContentsList.h"
#include "ui/report/PageView.h"
#include "ui/report/ReportBar.h"
#include "ui/report/ReportCheckDialog.h"
#include "ui/report/ReportChecking.h"
#include "ui/report/ReportExport.h"
#include "ui/report/ReportMode.h"
#include "ui/report/ReportPanel.h"
#include "ui/report/ReportPrinting.h"
#include "ui/report/SectionList.h"
#include "ui/widgets/FileChoice.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QListWidget>
#include <QPdfDocument>
#include <QPrinter>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class ReportModeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesFollowTheDossier();
    void thePdfHasThePagesThatAreShown();
    void exportingWithoutAWindowGivesTheSameBytes();
    void theNameDecidesWhatIsWritten_data();
    void theNameDecidesWhatIsWritten();
    void aFolderThatIsNotThereIsToldAndNothingIsWritten();
    void theContentsLeadToTheirPages();
    void zoomKeepsThePlace();
    void printingPaintsEveryPage();
    void aPrivateTextIsToldAndNothingIsWritten();
    void aReportIsCheckedAgainstItsData();
    void leavingWhileWorkGoesOnIsHarmless();
    void thePanelStoresWhatIsChosen();
    void sectionsAreSwitchedAndMovedByKeys();
    void aSheetIsOnePage();
    void aSheetIsAskedForFromElsewhere();

private:
    void show(ReportMode &mode, ExampleWorkspace &workspace);
};

void ReportModeTest::show(ReportMode &mode, ExampleWorkspace &workspace)
{
    QSignalSpy ready(&mode, &ReportMode::pagesChanged);
    mode.resize(1294, 680);
    mode.setWorkspace(&*workspace);
    mode.show();
    QVERIFY(ready.wait(60000));
    QVERIFY(mode.pages());
}

void ReportModeTest::pagesFollowTheDossier()
{
    ExampleWorkspace workspace;
    ReportMode mode;
    show(mode, workspace);
    QVERIFY(mode.pages()->count() > 36);
    const auto before = mode.pages();
    QSignalSpy ready(&mode, &ReportMode::pagesChanged);
    const Commitment first = workspace->contents().commitmentsOf(workspace->plan()).first();
    QVERIFY(workspace->rate(Subject::of(first.id), CriterionCode(u"completion"_s), LevelCode(u"complete"_s)));
    QVERIFY(ready.wait(60000));
    QVERIFY(mode.pages() != before);
}

void ReportModeTest::thePdfHasThePagesThatAreShown()
{
    ExampleWorkspace workspace;
    ReportMode mode;
    show(mode, workspace);
    const QString path = workspace.filePath(u"informe.pdf"_s);
    QSignalSpy exported(&mode, &ReportMode::exported);
    mode.saveTo(path);
    QVERIFY(exported.wait(120000));
    QVERIFY(exported.first().at(1).toBool());
    QPdfDocument document;
    QCOMPARE(document.load(path), QPdfDocument::Error::None);
    QCOMPARE(document.pageCount(), mode.pages()->count());
    QString text;
    for (int page = 0; page < document.pageCount(); ++page)
        text += document.getAllText(page).text();
    QVERIFY(text.contains(u"25"));
}

void ReportModeTest::exportingWithoutAWindowGivesTheSameBytes()
{
    ExampleWorkspace workspace;
    const Dossier &dossier = workspace->dossier();
    const auto bytesOf = [&](const QString &name) {
        const QString path = workspace.filePath(name);
        const Result<> written =
            exportReport(path, dossier, reportOptions(dossier, u"es"_s, Paper::A4), QByteArray("{}"));
        QFile file(path);
        return written && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray once = bytesOf(u"a.pdf"_s);
    QVERIFY(once.startsWith("%PDF"));
    QCOMPARE(bytesOf(u"b.pdf"_s), once);
}

void ReportModeTest::theNameDecidesWhatIsWritten_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QByteArray>("begins");

    QTest::newRow("a text document") << u"informe.odt"_s << u"informe.odt"_s << QByteArray("PK\x03\x04");
    QTest::newRow("a web page") << u"informe.html"_s << u"informe.html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("no kind: a PDF") << u"informe"_s << u"informe.pdf"_s << QByteArray("%PDF-");
}

void ReportModeTest::theNameDecidesWhatIsWritten()
{
    QFETCH(QString, chosen);
    QFETCH(QString, written);
    QFETCH(QByteArray, begins);
    ExampleWorkspace workspace;
    ReportMode mode;
    show(mode, workspace);
    const FileChoice before = FileChoice::current();
    QString types;
    FileChoice::current().save = [&](QWidget *, const QString &, const QString &, const QString &filter) {
        types = filter;
        return workspace.filePath(chosen);
    };
    QSignalSpy exported(&mode, &ReportMode::exported);
    for (QAction *action : mode.actions()) {
        if (action->objectName() == u"file.export-report")
            action->trigger();
    }
    FileChoice::current() = before;
    QVERIFY(types.contains(u"*.pdf"_s) && types.contains(u"*.html"_s) && types.contains(u"*.odt"_s));
    QVERIFY(exported.wait(120000));
    QVERIFY(exported.first().at(1).toBool());
    QFile file(workspace.filePath(written));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(begins.size()), begins);
}

void ReportModeTest::aFolderThatIsNotThereIsToldAndNothingIsWritten()
{
    ExampleWorkspace workspace;
    ReportMode mode;
    show(mode, workspace);
    QSignalSpy exported(&mode, &ReportMode::exported);
    QSignalSpy told(&mode, &Mode::message);
    mode.saveTo(workspace.filePath(u"nowhere/informe.pdf"_s));
    QVERIFY(exported.wait(120000));
    QVERIFY(!exported.first().at(1).toBool());
    QCOMPARE(told.size(), 1);
    QVERIFY(told.first().first().toString().contains(u"informe.pdf"));
}

void ReportModeTest::theContentsLeadToTheirPages()
{
    ExampleWorkspace workspace;
    ReportMode mode;
    show(mode, workspace);
    auto *list = mode.findChild<ContentsList *>();
    QVERIFY(list->topLevelItemCount() > 2);
    QTreeWidgetItem *last = list->topLevelItem(list->topLevelItemCount() - 1);
    list->setCurrentItem(last);
    QVERIFY(mode.view()->currentPage() > mode.pages()->count() / 3);
}

void ReportModeTest::zoomKeepsThePlace()
{
    ExampleWorkspace workspace;
    ReportMode mode;
    show(mode, workspace);
    PageView *view = mode.view();
    QVERIFY(view->fitsWidth());
    view->showPlace(7, 300);
    const double before = view->zoom();
    view->zoomBy(2);
    QVERIFY(view->zoom() > before && !view->fitsWidth());
    QCOMPARE(view->topPlace().first, 7);
    QVERIFY(std::abs(view->topPlace().second - 300) < 2);
    view->setFitsWidth(true);
    QCOMPARE(view->zoom(), before);
    QCOMPARE(view->topPlace().first, 7);
}

void ReportModeTest::printingPaintsEveryPage()
{
    ExampleWorkspace workspace;
    ReportMode mode;
    show(mode, workspace);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(workspace.filePath(u"printed.pdf"_s));
    preparePrinter(printer, *mode.pages());
    printPages(printer, *mode.pages());
    QPdfDocument document;
    QCOMPARE(document.load(workspace.filePath(u"printed.pdf"_s)), QPdfDocument::Error::None);
    QCOMPARE(document.pageCount(), mode.pages()->count());
    QCOMPARE(document.pagePointSize(0).toSize(), mode.pages()->pageSize().toSize());
}

void ReportModeTest::aPrivateTextIsToldAndNothingIsWritten()
{
    ExampleWorkspace workspace;
    ImportBatch batch = everyKind(QStringLiteral(COTEJO_SOURCE "/LICENSE"));
    batch.contents.evidence.last().title = u"Entrevista con Zafiro"_s;
    for (Rating &rating : batch.contents.ratings)
        rating.reason = u"Lo dice la entrevista con Zafiro."_s;
    QVERIFY(workspace->dossier().import(batch));
    ReportMode mode;
    show(mode, workspace);
    const QString path = workspace.filePath(u"informe.pdf"_s);
    QSignalSpy exported(&mode, &ReportMode::exported);
    QSignalSpy told(&mode, &Mode::message);
    mode.saveTo(path);
    QVERIFY(exported.wait(120000));
    QVERIFY(!exported.first().at(1).toBool());
    const QString sentence = told.last().first().toString();
    QVERIFY2(sentence.contains(u"el título de la evidencia confidencial E-"_s), qPrintable(sentence));
    QVERIFY(!QFile::exists(path));
}

void ReportModeTest::aReportIsCheckedAgainstItsData()
{
    ExampleWorkspace workspace;
    ReportMode mode;
    show(mode, workspace);
    const QString path = workspace.filePath(u"informe.pdf"_s);
    QSignalSpy exported(&mode, &ReportMode::exported);
    mode.saveTo(path);
    QVERIFY(exported.wait(120000));
    const FileChoice before = FileChoice::current();
    FileChoice::current().open = [&](QWidget *, const QString &, const QString &) {
        return path;
    };
    auto *checking = mode.findChild<ReportChecking *>();
    QSignalSpy checked(checking, &ReportChecking::checked);
    QSignalSpy told(&mode, &Mode::message);
    checking->action()->trigger();
    QVERIFY(checked.wait(120000));
    QVERIFY(checked.first().at(1).toBool());
    auto *dialog = mode.findChild<ReportCheckDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    const auto *list = dialog->findChild<QListWidget *>(u"differences"_s);
    QCOMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().contains(u"todo coincide"_s));
    dialog->close();
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no PDF") == 6);
    file.close();
    checking->action()->trigger();
    QVERIFY(checked.wait(120000));
    FileChoice::current() = before;
    QVERIFY(told.last().first().toString().contains(u"informe.pdf"_s));
}

void ReportModeTest::leavingWhileWorkGoesOnIsHarmless()
{
    ExampleWorkspace workspace;
    const QString path = workspace.filePath(u"informe.pdf"_s);
    {
        ReportMode mode;
        mode.setWorkspace(&*workspace);
        mode.show();
        mode.saveTo(path);
        QTest::qWait(30);
    }
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) // it may have been quicker than we
        QVERIFY(file.readAll().trimmed().endsWith("%%EOF"));
}

void ReportModeTest::thePanelStoresWhatIsChosen()
{
    ExampleWorkspace workspace;
    ReportMode mode;
    show(mode, workspace);
    QVERIFY(!mode.panel()->options().isDraft);
    QCOMPARE(mode.panel()->options().language, u"es"_s); // as the window speaks
    for (const QComboBox *box : mode.panel()->findChildren<QComboBox *>())
        QVERIFY2(!box->currentText().isEmpty(), qPrintable(box->accessibleName()));
    QSignalSpy ready(&mode, &ReportMode::pagesChanged);
    const QString before = workspace->dossier().digest();
    Q_EMIT mode.panel()->preferenceChosen(PreferenceKey::Paper, u"letter"_s);
    QCOMPARE(workspace->contents().preference(PreferenceKey::Paper), u"letter"_s);
    QVERIFY(ready.wait(60000));
    QCOMPARE(mode.pages()->pageSize().toSize(), QSize(612, 792));
    Q_EMIT mode.panel()->structureChosen(u"results"_s);
    QVERIFY(ready.wait(60000));
    QVERIFY(mode.pages()->emptySections().contains(u"lessons"_s));
    QVERIFY(workspace->dossier().undo());
    QVERIFY(workspace->dossier().undo());
    QCOMPARE(workspace->dossier().digest(), before);
    QVERIFY(ready.wait(60000));
    QVERIFY(mode.pages()->pageSize().toSize() != QSize(612, 792) || mode.panel()->options().paper == Paper::Letter);
}

void ReportModeTest::sectionsAreSwitchedAndMovedByKeys()
{
    ExampleWorkspace workspace;
    ReportMode mode;
    show(mode, workspace);
    SectionList *list = mode.panel()->sections();
    const auto codes = [&] {
        QStringList result;
        for (const ReportSectionChoice &choice : list->choices())
            result.append(choice.section);
        return result;
    };
    const QStringList before = codes();
    list->setFocus();
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(codes().at(2), before.at(1));
    QCOMPARE(list->currentRow(), 2);
    QCOMPARE(workspace->contents().reportSectionsOf(workspace->plan()).at(2).section, before.at(1));
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(!workspace->contents().reportSectionsOf(workspace->plan()).at(2).isOn);
    QVERIFY(workspace->dossier().undo());
    QVERIFY(workspace->dossier().undo());
    QCOMPARE(codes(), before);
    QVERIFY(list->choices().at(1).isOn);
    // One that has nothing to print says so.
    QVERIFY(list->item(0)->text().size() > list->item(1)->text().size());
}

void ReportModeTest::aSheetIsOnePage()
{
    ExampleWorkspace workspace;
    ReportMode mode;
    show(mode, workspace);
    QSignalSpy ready(&mode, &ReportMode::pagesChanged);
    mode.showSheet(workspace->contents().commitmentsOf(workspace->plan()).first().id);
    QVERIFY(ready.wait(60000));
    QCOMPARE(mode.pages()->count(), 1);
    QCOMPARE(mode.panel()->what()->currentIndex(), 1);
    QVERIFY(!mode.panel()->sections()->isEnabled());
    mode.showSheet({});
    QVERIFY(ready.wait(60000));
    QVERIFY(mode.pages()->count() > 36);
}

void ReportModeTest::aSheetIsAskedForFromElsewhere()
{
    ExampleWorkspace workspace;
    ReportMode mode;
    show(mode, workspace);
    const QSignalSpy wanted(&mode, &ReportMode::wanted);
    QSignalSpy ready(&mode, &ReportMode::pagesChanged);
    const Commitment commitment = workspace->contents().commitmentsOf(workspace->plan()).at(2);
    workspace->showFactSheet(commitment.id);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(mode.panel()->options().sheet, ReportSheet(commitment.id));
    QVERIFY(ready.wait(60000));
    const InstitutionId institution = commitment.involvements.first().institution;
    workspace->showFactSheet(institution);
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(mode.panel()->options().sheet, ReportSheet(institution));
}

QTEST_MAIN(ReportModeTest)
#include "ReportModeTest.moc"
