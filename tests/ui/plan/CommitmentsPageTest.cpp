#include "tests/ui/support/RealWindow.h"

#include "ui/plan/CommitmentTableModel.h"
#include "ui/plan/CommitmentsPage.h"
#include "ui/plan/PlanMode.h"
#include "ui/registers/FilterBar.h"
#include "ui/registers/GroupedRows.h"
#include "ui/registers/RegisterColumns.h"
#include "ui/registers/RegisterView.h"
#include "ui/sheets/CheckList.h"
#include "ui/sheets/Sheet.h"
#include "ui/sheets/TickButton.h"
#include "ui/widgets/InfoBar.h"

#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

/// The plan's commitments in the real window, by keys.
class CommitmentsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTitleIsChangedInItsCell();
    void whatIsNoDateIsRefused();
    void aLeadIsFoundByPartOfItsName();
    void categoriesAreTickedInTheirCell();
    void aBoxSaysWhetherItCounts();
    void theSheetHoldsBothLanguages();
    void theSheetOpensAtItsTop();
    void anOfficialTextNobodyTouchedStaysToTheLetter();
    void severalAreChangedAtOnce();
    void severalAreRemovedAndComeBack();
    void aCommitmentMovesInThePlan();
    void rowsAreCopiedAsATable();
    void wordsFilterAndEscShowsAll();
    void controlEnterScoresTheCommitment();
    void anEmptyPlanOffersTheImport();
    void columnsAndGroupsAreRemembered();
    void emptyColumnsGiveTheTitleTheirRoom();
    void theTitleIsReadInTheLargestText();

private:
    static CommitmentsPage &show(RealWindow &real);
    static void goTo(const CommitmentsPage &page, int row, int column);
};

CommitmentsPage &CommitmentsPageTest::show(RealWindow &real)
{
    real.window().findChild<PlanMode *>()->showPage(u"commitments"_s);
    return *real.window().findChild<CommitmentsPage *>();
}

void CommitmentsPageTest::goTo(const CommitmentsPage &page, int row, int column)
{
    // The list under an editor may have taken the window's place.
    page.window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page.window(), patience));
    page.table()->setCurrentIndex(page.table()->model()->index(row, column));
    page.table()->setFocus();
    QTRY_VERIFY(page.table()->hasFocus());
}

void CommitmentsPageTest::aTitleIsChangedInItsCell()
{
    RealWindow real;
    CommitmentsPage &page = show(real);
    goTo(page, 0, CommitmentTableModel::Title);
    const QString before = real.workspace().dossier().digest();
    real.press(Qt::Key_F2);
    real.type(u"Publicidad oficial"_s);
    real.press(Qt::Key_Return);
    QTRY_COMPARE(real.contents().commitments.first().title.in(u"es"_s), u"Publicidad oficial"_s);
    const QString after = real.workspace().dossier().digest();
    QTRY_VERIFY(page.table()->hasFocus());
    real.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(real.workspace().dossier().digest(), before);
    real.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(real.workspace().dossier().digest(), after);
}

void CommitmentsPageTest::whatIsNoDateIsRefused()
{
    RealWindow real;
    CommitmentsPage &page = show(real);
    goTo(page, 0, CommitmentTableModel::Due);
    real.press(Qt::Key_F2);
    real.type(u"mañana"_s);
    real.press(Qt::Key_Return);
    QTRY_VERIFY(real.window().infoBar().isVisible());
    QCOMPARE(real.contents().commitments.first().due, PartialDate::parse(u"2012-09"_s));
    goTo(page, 0, CommitmentTableModel::Due);
    real.press(Qt::Key_F2);
    real.type(u"2012-11-30"_s);
    real.press(Qt::Key_Return);
    QTRY_COMPARE(real.contents().commitments.first().due, PartialDate::parse(u"2012-11-30"_s));
}

void CommitmentsPageTest::aLeadIsFoundByPartOfItsName()
{
    RealWindow real;
    const auto energy = real.workspace().dossier().saveInstitution(
        {.country = u"Mexico"_s, .name = u"Secretaría de Energía"_s, .acronym = u"SENER"_s});
    QVERIFY(energy);
    CommitmentsPage &page = show(real);
    goTo(page, 1, CommitmentTableModel::Lead);
    real.press(Qt::Key_F2);
    real.type(u"nobody"_s);
    real.press(Qt::Key_Return);
    QTRY_VERIFY(real.window().infoBar().isVisible());
    QVERIFY(real.contents().commitments.at(1).involvements.first().institution != *energy);
    goTo(page, 1, CommitmentTableModel::Lead);
    real.press(Qt::Key_F2);
    real.type(u"secretaria de ENERGIA"_s);
    real.press(Qt::Key_Return);
    QTRY_COMPARE(real.contents().commitments.at(1).involvements.first().institution, *energy);
}

void CommitmentsPageTest::categoriesAreTickedInTheirCell()
{
    RealWindow real;
    const auto category = real.workspace().dossier().saveCategory(
        {.plan = real.workspace().plan(), .title = LocalizedText::of(u"es"_s, u"Transparencia"_s)});
    QVERIFY(category);
    CommitmentsPage &page = show(real);
    goTo(page, 0, CommitmentTableModel::Categories);
    real.press(Qt::Key_F2);
    const auto *button = real.visible<TickButton>(u"cellEditor"_s);
    QTRY_VERIFY(button->menu()->isVisible());
    button->list()->list()->setCurrentRow(0);
    QTest::keyClick(button->list()->list(), Qt::Key_Space);
    QTest::keyClick(button->menu(), Qt::Key_Escape);
    QTRY_COMPARE(real.contents().commitments.first().categories, QList<CategoryId>{*category});
}

void CommitmentsPageTest::aBoxSaysWhetherItCounts()
{
    RealWindow real;
    CommitmentsPage &page = show(real);
    const QAbstractItemModel *rows = page.table()->model();
    const QModelIndex box = rows->index(0, CommitmentTableModel::Counted);
    QCOMPARE(box.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    goTo(page, 0, CommitmentTableModel::Counted);
    QVERIFY(page.table()->model()->setData(box, Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!real.contents().commitments.first().isCounted);
}

void CommitmentsPageTest::theSheetHoldsBothLanguages()
{
    RealWindow real;
    show(real);
    real.press(Qt::Key_Insert);
    QCOMPARE(real.visible<QLineEdit>(u"commitmentNumber"_s)->text(), u"4"_s);
    real.type(u"commitmentTitleEs"_s, u"Presupuesto por escuela"_s);
    real.type(u"commitmentTitleEn"_s, u"School budgets"_s);
    real.type(u"commitmentTextEs"_s, u"Publicar el presupuesto de cada escuela."_s);
    real.type(u"commitmentDue"_s, u"2012-12"_s);
    real.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(real.contents().commitments.size(), 4);
    const Commitment added = real.contents().commitments.last();
    QCOMPARE(added.title.texts.value(u"en"_s), u"School budgets"_s);
    QCOMPARE(added.title.texts.value(u"es"_s), u"Presupuesto por escuela"_s);
    QCOMPARE(added.due, PartialDate::parse(u"2012-12"_s));
    QCOMPARE(added.plan, real.workspace().plan());
}

/// Wherever it was left, and what one types is to be seen.
void CommitmentsPageTest::theSheetOpensAtItsTop()
{
    RealWindow real;
    CommitmentsPage &page = show(real);
    goTo(page, 0, 1);
    real.press(Qt::Key_Return);
    auto *sheet = page.findChild<Sheet *>(u"commitmentSheet"_s);
    QTRY_VERIFY(sheet->isVisible());
    const auto isSeen = [sheet](const QWidget *field) {
        const auto *view = sheet->findChild<QScrollArea *>()->viewport();
        return view->rect().contains(QRect(field->mapTo(view, QPoint()), field->size()));
    };
    auto *number = real.visible<QLineEdit>(u"commitmentNumber"_s);
    auto *source = real.visible<QLineEdit>(u"commitmentSource"_s);
    QCOMPARE(QApplication::focusWidget(), number);
    QVERIFY(isSeen(number));
    source->setFocus();
    QTRY_VERIFY(isSeen(source));
    QVERIFY(!isSeen(number));
    real.press(Qt::Key_Escape);
    QTRY_VERIFY(!sheet->isVisible());
    real.press(Qt::Key_Return);
    QTRY_VERIFY(sheet->isVisible());
    QTRY_COMPARE(QApplication::focusWidget(), number);
    QTRY_VERIFY(isSeen(number));
    QScrollBar *bar = sheet->findChild<QScrollArea *>()->verticalScrollBar();
    bar->setValue(bar->maximum());
    QVERIFY(!isSeen(number));
    real.type(u"7"_s);
    QVERIFY(isSeen(number));
}

void CommitmentsPageTest::anOfficialTextNobodyTouchedStaysToTheLetter()
{
    RealWindow real;
    Commitment odd = real.contents().commitments.first();
    odd.text = LocalizedText::of(u"es"_s, u" Publicar:\r\n\ta) todo "_s);
    QVERIFY(real.workspace().dossier().saveCommitment(odd));
    CommitmentsPage &page = show(real);
    goTo(page, 0, CommitmentTableModel::Title);
    real.press(Qt::Key_Return);
    real.type(u"commitmentSource"_s, u"página 12"_s);
    real.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(real.contents().commitments.first().source, u"página 12"_s);
    QCOMPARE(real.contents().commitments.first().text, odd.text);
}

void CommitmentsPageTest::severalAreChangedAtOnce()
{
    RealWindow real;
    const auto category = real.workspace().dossier().saveCategory(
        {.plan = real.workspace().plan(), .title = LocalizedText::of(u"es"_s, u"Transparencia"_s)});
    show(real);
    const QString before = real.workspace().dossier().digest();
    const qint64 changes = real.workspace().dossier().journalLength();
    real.press(Qt::Key_A, Qt::ControlModifier);
    real.press(Qt::Key_Return);
    real.type(u"severalDue"_s, u"2013-01-31"_s);
    auto *list = real.visible<CheckList>(u"severalCategories"_s)->list();
    list->setFocus();
    list->setCurrentRow(0);
    real.press(Qt::Key_Space);
    real.click(u"sheetSave"_s);
    QCOMPARE(real.workspace().dossier().journalLength(), changes + 1);
    for (const Commitment &commitment : real.contents().commitments) {
        QCOMPARE(commitment.due, PartialDate::parse(u"2013-01-31"_s));
        QCOMPARE(commitment.categories, QList<CategoryId>{*category});
        QVERIFY(commitment.isCounted);
        QCOMPARE(commitment.involvements.size(), 1);
    }
    real.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(real.workspace().dossier().digest(), before);
}

void CommitmentsPageTest::severalAreRemovedAndComeBack()
{
    RealWindow real;
    CommitmentsPage &page = show(real);
    const QString before = real.workspace().dossier().digest();
    goTo(page, 0, CommitmentTableModel::Title);
    real.press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(page.table()->selectedIds().size(), 2);
    real.press(Qt::Key_Delete);
    QCOMPARE(real.contents().commitments.size(), 1);
    real.press(Qt::Key_Z, Qt::ControlModifier);
    real.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(real.workspace().dossier().digest(), before);
    QCOMPARE(page.table()->model()->rowCount(), 3);
}

void CommitmentsPageTest::aCommitmentMovesInThePlan()
{
    RealWindow real;
    CommitmentsPage &page = show(real);
    goTo(page, 0, CommitmentTableModel::Title);
    real.press(Qt::Key_Down, Qt::AltModifier);
    QStringList numbers;
    for (const Commitment &commitment : real.contents().commitments)
        numbers.append(commitment.number);
    QCOMPARE(numbers, QStringList({u"2"_s, u"1"_s, u"3"_s}));
    real.press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(real.contents().commitments.first().number, u"1"_s);
    real.press(Qt::Key_Up, Qt::AltModifier); // is first already
    QCOMPARE(real.contents().commitments.first().number, u"1"_s);
}

void CommitmentsPageTest::rowsAreCopiedAsATable()
{
    RealWindow real;
    show(real);
    real.press(Qt::Key_A, Qt::ControlModifier);
    real.press(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(1).startsWith(u"2\tCompromiso número 2\tSFP\t"_s));
}

void CommitmentsPageTest::wordsFilterAndEscShowsAll()
{
    RealWindow real;
    CommitmentsPage &page = show(real);
    real.press(Qt::Key_F, Qt::ControlModifier);
    real.type(u"NUMERO 3"_s);
    QCOMPARE(page.table()->model()->rowCount(), 1);
    real.press(Qt::Key_Return);
    QVERIFY(page.table()->hasFocus());
    QCOMPARE(page.table()->selectedIds().size(), 1);
    real.press(Qt::Key_F, Qt::ControlModifier);
    real.press(Qt::Key_Escape);
    QCOMPARE(page.table()->model()->rowCount(), 3);
    QVERIFY(page.table()->hasFocus());
}

void CommitmentsPageTest::controlEnterScoresTheCommitment()
{
    RealWindow real;
    CommitmentsPage &page = show(real);
    goTo(page, 2, CommitmentTableModel::Title);
    real.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(real.window().findChild<ScoreMode *>()->isVisible());
    QCOMPARE(real.workspace().commitment(), std::optional(real.contents().commitments.at(2).id));
}

void CommitmentsPageTest::anEmptyPlanOffersTheImport()
{
    RealWindow real;
    CommitmentsPage &page = show(real);
    real.press(Qt::Key_A, Qt::ControlModifier);
    real.press(Qt::Key_Delete);
    QVERIFY(real.contents().commitments.isEmpty());
    QSignalSpy asked(&page, &ModePage::importRequested);
    page.disconnect(real.window().findChild<PlanMode *>()); // no wizard here
    page.enter();
    real.press(Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    real.click(u"registerAdd"_s);
    QCOMPARE(real.visible<QLineEdit>(u"commitmentNumber"_s)->text(), u"1"_s);
}

void CommitmentsPageTest::columnsAndGroupsAreRemembered()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    const int column = CommitmentTableModel::ExternalId;
    {
        CommitmentsPage page;
        page.resize(1400, 700);
        page.setWorkspace(nullptr);
        page.remember(settings, u"commitments"_s);
        QVERIFY(page.table()->isColumnHidden(column));
        QMenu menu;
        page.table()->columns()->fillMenu(&menu);
        menu.actions().at(column)->trigger();
        QVERIFY(!page.table()->columns()->shown().isEmpty());
        page.filter()->setGrouping(CommitmentTableModel::ByCategory);
        page.table()->sortByColumn(CommitmentTableModel::Due, Qt::DescendingOrder);
    }
    CommitmentsPage page;
    page.remember(settings, u"commitments"_s);
    page.resize(1400, 700);
    page.setWorkspace(nullptr); // looks at how much room there is
    QVERIFY(!page.table()->isColumnHidden(column));
    QVERIFY(page.table()->isColumnHidden(CommitmentTableModel::Supporting));
    QCOMPARE(page.table()->header()->sortIndicatorSection(), int(CommitmentTableModel::Due));
    QCOMPARE(page.table()->header()->sortIndicatorOrder(), Qt::DescendingOrder);
    QCOMPARE(page.findChild<GroupedRows *>()->grouping(), int(CommitmentTableModel::ByCategory));
}

/// And come back when they are asked for, or hold something.
void CommitmentsPageTest::emptyColumnsGiveTheTitleTheirRoom()
{
    RealWindow real;
    const CommitmentsPage &page = show(real);
    const RegisterView *view = page.table();
    QTRY_VERIFY(view->isColumnHidden(CommitmentTableModel::SelfReport));
    QVERIFY(view->isColumnHidden(CommitmentTableModel::Milestones));
    QVERIFY(!view->isColumnHidden(CommitmentTableModel::Due));
    const CommitmentId first = real.contents().commitments.first().id;
    QVERIFY(real.workspace().dossier().setSelfReport({.commitment = first, .status = u"complete"_s}));
    real.window().resize(1360, 740);
    QTRY_VERIFY(!view->isColumnHidden(CommitmentTableModel::SelfReport));
    QMenu menu;
    view->columns()->fillMenu(&menu);
    QVERIFY(!menu.actions().at(CommitmentTableModel::Milestones)->isChecked());
    menu.actions().at(CommitmentTableModel::Milestones)->trigger();
    QVERIFY(!view->isColumnHidden(CommitmentTableModel::Milestones));
}

void CommitmentsPageTest::theTitleIsReadInTheLargestText()
{
    RealWindow real(u"es"_s, u"light"_s, [](const QString &folder) { return smallDossier(folder)->path(); }, 2);
    const RegisterView *view = show(real).table();
    const int letter = view->fontMetrics().averageCharWidth();
    QTRY_VERIFY(view->columnWidth(CommitmentTableModel::Title) >= 30 * letter);
}

QTEST_MAIN(CommitmentsPageTest)
#include "CommitmentsPageTest.moc"
