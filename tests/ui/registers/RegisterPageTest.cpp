#include "tests/ui/support/RealWindow.h"

#include "ui/process/EventsPage.h"
#include "ui/process/ProcessMode.h"
#include "ui/process/ProposalsPage.h"
#include "ui/sheets/CheckList.h"
#include "ui/sheets/Sheet.h"

#include "ui/registers/RegisterView.h"
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// Events and proposals of the plan in the real window.
class RegisterPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEventIsAddedByKeysChangedAndRemoved();
    void whatIsNotWholeIsRefusedInTheSheet();
    void aProposalTakenUpNamesItsCommitments();
    void fortyFiveProposalsAreSummedUp();
    void aSheetLeftOpenIsStoredWhenTheWindowCloses();
    void aSheetThatIsNotWholeKeepsTheWindowOpen();
    void everyFieldOfTheSheetsHasAName();

private:
    static void show(RealWindow &real, ProcessMode::Page page);
};

void RegisterPageTest::show(RealWindow &real, ProcessMode::Page page)
{
    real.window().findChild<ProcessMode *>()->showPage(page);
    QVERIFY(real.window().findChild<ProcessMode *>()->isVisible());
}

void RegisterPageTest::anEventIsAddedByKeysChangedAndRemoved()
{
    RealWindow real;
    show(real, ProcessMode::Events);
    QVERIFY(QApplication::focusWidget());
    real.press(Qt::Key_Space); // the button of the empty page
    real.type(u"Reunión con las organizaciones"_s);
    real.type(u"eventDate"_s, u"2012-02-14"_s);
    real.type(u"eventAttendance"_s, u"23"_s);
    real.type(u"eventParticipants"_s, u"SFP"_s);
    real.press(Qt::Key_Return);
    real.type(u"Fundar"_s);
    real.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(real.contents().events.size(), 1);
    const ProcessEvent event = real.contents().events.first();
    QCOMPARE(event.title.in(u"es"_s), u"Reunión con las organizaciones"_s);
    QCOMPARE(event.attendance, std::optional(23));
    QCOMPARE(event.participants.size(), 2);
    QCOMPARE(event.participants.first().institution, real.contents().institutions.first().id);
    QVERIFY(!event.participants.last().institution.isValid());

    auto *table = real.window().findChild<EventsPage *>()->table();
    QTRY_VERIFY(table->isVisible());
    QVERIFY(table->hasFocus());
    real.press(Qt::Key_Return);
    auto *minutes = real.visible<QComboBox>(u"eventMinutes"_s);
    minutes->setCurrentIndex(minutes->findData(u"signed"_s));
    real.click(u"sheetSave"_s);
    QVERIFY(real.contents().events.first().minutes == Minutes::Signed);
    real.press(Qt::Key_Delete);
    QVERIFY(real.contents().events.isEmpty());
    real.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(real.contents().events.size(), 1);
}

void RegisterPageTest::whatIsNotWholeIsRefusedInTheSheet()
{
    RealWindow real;
    show(real, ProcessMode::Events);
    real.press(Qt::Key_Space);
    real.type(u"eventDate"_s, u"14 de febrero"_s);
    real.click(u"sheetSave"_s);
    QVERIFY(real.visible<QLabel>(u"sheetFault"_s)->text().contains(u"14 de febrero"_s));
    real.type(u"eventDate"_s, u"2012-02"_s);
    real.click(u"sheetSave"_s); // still without a title
    QVERIFY(!real.visible<QLabel>(u"sheetFault"_s)->text().contains(u"14 de febrero"_s));
    QVERIFY(real.contents().events.isEmpty());
    real.press(Qt::Key_Escape);
    QVERIFY(!real.window().findChild<EventsPage *>()->sheet()->isOpen());
    QVERIFY(!real.workspace().isPending());
}

void RegisterPageTest::aProposalTakenUpNamesItsCommitments()
{
    RealWindow real;
    show(real, ProcessMode::Proposals);
    real.press(Qt::Key_Space);
    real.type(u"Publicar el gasto en publicidad oficial"_s);
    real.type(u"proposalProposer"_s, u"Fundar"_s);
    real.type(u"proposalDate"_s, u"2012-01"_s);
    auto *outcome = real.visible<QComboBox>(u"proposalOutcome"_s);
    outcome->setCurrentIndex(outcome->findData(u"no-answer"_s));
    QVERIFY(!real.visible<CheckList>(u"proposalCommitments"_s)->isEnabled());
    outcome->setCurrentIndex(outcome->findData(u"taken-up"_s));
    auto *list = real.visible<CheckList>(u"proposalCommitments"_s)->list();
    list->setFocus();
    list->setCurrentRow(1);
    real.press(Qt::Key_Space);
    real.click(u"sheetSave"_s);
    QCOMPARE(real.contents().proposals.size(), 1);
    const Proposal proposal = real.contents().proposals.first();
    QCOMPARE(proposal.number, u"1"_s);
    QVERIFY(proposal.outcome == ProposalOutcome::TakenUp);
    QCOMPARE(proposal.commitments, QList<CommitmentId>{real.contents().commitments.at(1).id});
}

void RegisterPageTest::fortyFiveProposalsAreSummedUp()
{
    RealWindow real;
    const QList<ProposalOutcome> outcomes{ProposalOutcome::TakenUp, ProposalOutcome::Partly,
                                          ProposalOutcome::NotTakenUp, ProposalOutcome::NoAnswer};
    const QList<int> counts{20, 7, 12, 6};
    int number = 0;
    for (qsizetype i = 0; i < outcomes.size(); ++i) {
        for (int j = 0; j < counts.at(i); ++j) {
            ++number;
            QVERIFY(real.workspace().dossier().saveProposal(
                {.plan = real.workspace().plan(),
                 .title = LocalizedText::of(u"es"_s, u"Propuesta %1"_s.arg(number)),
                 .proposer = u"Organización %1"_s.arg(number % 8 + 1),
                 .outcome = outcomes.at(i)}));
        }
    }
    show(real, ProcessMode::Proposals);
    const auto *page = real.window().findChild<ProposalsPage *>();
    QCOMPARE(page->table()->model()->rowCount(), 45);
    const QString summary = page->findChild<QLabel *>(u"registerSummary"_s)->text();
    QStringList numbers;
    for (auto all = QRegularExpression(u"\\d+"_s).globalMatch(summary); all.hasNext();)
        numbers.append(all.next().captured());
    // So many of so many organisations; by outcome, best first; per cent, and of what.
    QCOMPARE(numbers.join(u' '), u"45 8 20 7 12 6 60 27 45"_s);
}

void RegisterPageTest::aSheetLeftOpenIsStoredWhenTheWindowCloses()
{
    RealWindow real;
    show(real, ProcessMode::Events);
    real.press(Qt::Key_Space);
    real.type(u"Consulta en línea"_s);
    QVERIFY(real.workspace().isPending());
    real.workspace().flush();
    QCOMPARE(real.contents().events.size(), 1);
    QVERIFY(!real.workspace().isPending());
    QVERIFY(real.window().findChild<EventsPage *>()->sheet()->isOpen());
    real.type(u" y foro"_s);
    real.click(u"sheetSave"_s);
    QCOMPARE(real.contents().events.size(), 1);
    QCOMPARE(real.contents().events.first().title.in(u"es"_s), u"Consulta en línea y foro"_s);
}

void RegisterPageTest::aSheetThatIsNotWholeKeepsTheWindowOpen()
{
    RealWindow real;
    show(real, ProcessMode::Events);
    real.press(Qt::Key_Space);
    real.type(u"eventSource"_s, u"aga.ifai.mx"_s); // no title
    real.window().close();
    QVERIFY(real.window().isVisible());
    QVERIFY(real.contents().events.isEmpty());
    QVERIFY(!real.visible<QLabel>(u"sheetFault"_s)->text().isEmpty());
    real.click(u"sheetCancel"_s);
    real.window().close();
    QVERIFY(!real.window().isVisible());
}

void RegisterPageTest::everyFieldOfTheSheetsHasAName()
{
    RealWindow real;
    for (const Sheet *sheet : real.window().findChildren<Sheet *>()) {
        for (const QWidget *field : sheet->findChildren<QWidget *>()) {
            const bool takesKeys = field->focusPolicy() & Qt::TabFocus;
            const auto *button = qobject_cast<const QAbstractButton *>(field);
            if (takesKeys && !field->window()->isAncestorOf(sheet)) // a list that drops down from its field
                continue;
            if (takesKeys && !field->objectName().startsWith(u"qt_"))
                QVERIFY2(!field->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                         qPrintable(sheet->objectName() + u'/' + field->objectName()));
        }
    }
}

QTEST_MAIN(RegisterPageTest)
#include "RegisterPageTest.moc"
