#include "tests/ui/support/RealWindow.h"

#include "core/exchange/ExampleReader.h"
#include "ui/scoring/CardScroll.h"
#include "ui/scoring/CardStack.h"
#include "ui/scoring/CommitmentModel.h"
#include "ui/scoring/CriterionCard.h"
#include "ui/scoring/FlagList.h"
#include "ui/scoring/FlagRow.h"
#include "ui/scoring/MilestoneBlock.h"
#include "ui/scoring/MilestoneSection.h"
#include "ui/scoring/ScoreMode.h"
#include "ui/scoring/SelfReportLine.h"
#include "ui/sheets/CheckList.h"
#include "ui/widgets/LevelRow.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTreeView>
#include <QWindow>

using namespace Qt::StringLiterals;

/// Milestones, clusters, flags and self-reports in the real window.
class ScoreModeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMilestoneIsAddedRatedAndKeptWhileRated();
    void openMilestonesAreFoundByN();
    void aClusterIsMadeOfSelectedCommitmentsAndScoredAsOne();
    void commitmentsOfAClusterNeedNoRatingOfTheirOwn();
    void aFlagIsSetByHandWithAReasonAndGivenBack();
    void aFlagWithoutAReasonIsRefused();
    void aSelfReportIsRecordedChangedAndRemoved();
    void whatIsPressedStaysUnderTheMouse();
    void theCaretOfALongReasonIsSeen();
    void goingOnSelectsOneCommitment();
    void openItemsOfTheChosenListAreWalkedByN();
    void noCardIsWiderThanTheView_data();
    void noCardIsWiderThanTheView();

private:
    static ScoreMode *mode(RealWindow &real) { return real.window().findChild<ScoreMode *>(); }
    static FlagRow *flag(RealWindow &real, const QString &id)
    {
        mode(real)->findChild<FlagList *>()->setUnfolded(true);
        return real.visible<FlagRow>(u"flag."_s + id);
    }
    static void addMilestone(RealWindow &real, const QString &title);
};

void ScoreModeTest::addMilestone(RealWindow &real, const QString &title)
{
    QMetaObject::invokeMethod(real.window().findChild<MilestoneSection *>(), &MilestoneSection::add);
    const auto *sheet = real.visible<QWidget>(u"milestoneSheet"_s);
    // It has come into sight, with its buttons.
    QTRY_VERIFY(sheet->visibleRegion().boundingRect().height() > sheet->height() * 3 / 4);
    real.type(title);
    real.type(u"milestoneDue"_s, u"2012-06-30"_s);
    real.press(Qt::Key_Return, Qt::ControlModifier);
}

void ScoreModeTest::aMilestoneIsAddedRatedAndKeptWhileRated()
{
    RealWindow real;
    addMilestone(real, u"Publicar el padrón"_s);
    QCOMPARE(real.contents().milestones.size(), 1);
    const Milestone milestone = real.contents().milestones.first();
    QCOMPARE(milestone.number, u"1"_s);
    QCOMPARE(milestone.commitment, *real.workspace().commitment());
    QCOMPARE(milestone.due, PartialDate::parse(u"2012-06-30"_s));

    auto *section = real.window().findChild<MilestoneSection *>();
    QCOMPARE(section->blocks().size(), 1);
    QVERIFY(section->blocks().first()->cards()->focusFirst());
    real.press(Qt::Key_4);
    const Subject subject = Subject::of(milestone.id);
    const CriterionCode criterion(u"milestone-completion"_s);
    QVERIFY(real.workspace().ratingOf(subject, criterion));
    QCOMPARE(real.workspace().ratingOf(subject, criterion)->level.toString(), u"complete"_s);

    real.click(u"editMilestone"_s);
    real.type(u"milestoneTitle"_s, u"Publicar el padrón completo"_s);
    real.click(u"sheetSave"_s);
    QCOMPARE(real.contents().milestones.first().title.in(u"es"_s), u"Publicar el padrón completo"_s);
    real.click(u"editMilestone"_s);
    real.click(u"sheetRemove"_s); // a rating leans on it
    QCOMPARE(real.contents().milestones.size(), 1);
    QVERIFY(!real.visible<QLabel>(u"sheetFault"_s)->text().isEmpty());
    QVERIFY(real.workspace().dossier().clearRating(real.workspace().keyFor(subject, criterion)));
    real.click(u"sheetRemove"_s);
    QVERIFY(real.contents().milestones.isEmpty());
    QVERIFY(section->blocks().isEmpty());
}

void ScoreModeTest::openMilestonesAreFoundByN()
{
    RealWindow real;
    addMilestone(real, u"Primer hito"_s);
    CommitmentModel model;
    model.setWorkspace(&real.workspace());
    const Subject subject = Subject::of(*real.workspace().commitment());
    for (const Criterion &criterion : real.workspace().method()->criteriaFor(SubjectKind::Commitment))
        QVERIFY(real.workspace().rate(subject, criterion.id, criterion.missing.first()));
    QVERIFY(model.stateOf(subject).answered.isComplete());
    QVERIFY(model.stateOf(subject).needsWork());
    auto *cards = mode(real)->findChild<CardStack *>();
    QVERIFY(cards->focusFirst());
    for (int i = 0; i < 40 && cards->isAncestorOf(QApplication::focusWidget()); ++i)
        real.press(Qt::Key_N);
    const MilestoneBlock *block = real.window().findChild<MilestoneSection *>()->blocks().first();
    QVERIFY(block->isAncestorOf(QApplication::focusWidget()));
    real.press(Qt::Key_1);
    QVERIFY(real.workspace().ratingOf(Subject::of(block->milestone().id), CriterionCode(u"milestone-completion"_s)));
}

void ScoreModeTest::aClusterIsMadeOfSelectedCommitmentsAndScoredAsOne()
{
    RealWindow real;
    auto *tree = real.visible<QTreeView>(u"commitments"_s);
    tree->setFocus();
    real.press(Qt::Key_Down, Qt::ShiftModifier);
    real.click(u"makeCluster"_s);
    QCOMPARE(real.visible<CheckList>(u"clusterCommitments"_s)->checked().size(), 2);
    real.type(u"clusterTitle"_s, u"Publicidad oficial"_s);
    real.click(u"sheetSave"_s);
    QCOMPARE(real.contents().clusters.size(), 1);
    const Cluster cluster = real.contents().clusters.first();
    QCOMPARE(cluster.number, u"C1"_s);
    QCOMPARE(cluster.commitments.size(), 2);
    QCOMPARE(real.workspace().cluster(), std::optional(cluster.id));
    QVERIFY(real.visible<QLabel>(u"commitmentTitle"_s)->text().contains(u"Publicidad oficial"_s));
    QCOMPARE(tree->currentIndex().data(CommitmentModel::KindRole).toString(), u"cluster"_s);

    QStringList asked;
    for (const CriterionCard *card : mode(real)->findChild<CardStack *>()->findChildren<CriterionCard *>())
        asked.append(card->criterion().toString());
    QCOMPARE(asked.size(), real.workspace().method()->criteriaFor(SubjectKind::Cluster).size());
    QTRY_VERIFY(mode(real)->findChild<CriterionCard *>(u"card.completion"_s)->isVisible());
    QVERIFY(mode(real)->findChild<CardStack *>()->focusCriterion(CriterionCode(u"completion"_s)));
    real.press(Qt::Key_3);
    const Rating *rating = real.workspace().ratingOf(Subject::of(cluster.id), CriterionCode(u"completion"_s));
    QVERIFY(rating);
    QCOMPARE(rating->level.toString(), u"substantial"_s);

    real.workspace().setCommitment(real.contents().commitments.first().id);
    QVERIFY(!real.workspace().cluster());
    real.click(u"openCluster"_s);
    QCOMPARE(real.workspace().cluster(), std::optional(cluster.id));
    QVERIFY(real.workspace().dossier().undo());
    QVERIFY(real.workspace().dossier().undo());
    QVERIFY(real.contents().clusters.isEmpty());
    QVERIFY(!real.workspace().cluster());
}

void ScoreModeTest::commitmentsOfAClusterNeedNoRatingOfTheirOwn()
{
    RealWindow real;
    CommitmentModel model;
    model.setWorkspace(&real.workspace());
    const QList<Commitment> commitments = real.contents().commitments;
    QVERIFY(model.stateOf(commitments.at(0).id).needsWork());
    const Cluster cluster{.plan = real.workspace().plan(),
                          .number = u"C1"_s,
                          .commitments = {commitments.at(0).id, commitments.at(1).id}};
    QVERIFY(real.workspace().dossier().saveCluster(cluster));
    QVERIFY(!model.stateOf(commitments.at(0).id).needsWork());
    QVERIFY(model.stateOf(commitments.at(2).id).needsWork());
    QVERIFY(model.stateOf(Subject::of(real.contents().clusters.first().id)).needsWork());
    QCOMPARE(model.indexesOf(commitments.at(0).id).first().data(CommitmentModel::ClusterRole).toString(), u"C1"_s);
    QVERIFY(real.workspace().rate(Subject::of(commitments.at(0).id), CriterionCode(u"completion"_s),
                                  LevelCode(u"limited"_s)));
    QVERIFY(model.stateOf(commitments.at(0).id).needsWork());
}

void ScoreModeTest::aFlagIsSetByHandWithAReasonAndGivenBack()
{
    RealWindow real;
    const Subject subject = Subject::of(*real.workspace().commitment());
    QVERIFY(real.workspace().rate(subject, CriterionCode(u"completion"_s), LevelCode(u"limited"_s)));
    FlagRow *row = flag(real, u"high-completion"_s);
    QVERIFY(row->toolTip().contains(real.workspace().method()->derivedValue(u"high-completion"_s)->source));
    const QString byRule = row->findChild<QLabel *>(u"flagValue"_s)->text();
    QTest::mouseClick(row->findChild<QWidget *>(u"setFlag"_s), Qt::LeftButton);
    row->findChild<QComboBox *>(u"flagChoice"_s)->setCurrentIndex(0);
    row->findChild<QWidget *>(u"flagReason"_s)->setFocus();
    real.type(u"El comité lo dio por cumplido"_s);
    real.press(Qt::Key_Return);
    const FlagOverride *hand = real.contents().overrideOf(real.workspace().roundId(), subject, u"high-completion"_s);
    QVERIFY(hand);
    QCOMPARE(hand->value, u"yes"_s);
    QCOMPARE(hand->reason, u"El comité lo dio por cumplido"_s);
    row = flag(real, u"high-completion"_s);
    QVERIFY(row->findChild<QLabel *>(u"flagByHand"_s)->isVisible());
    QVERIFY(row->findChild<QLabel *>(u"flagByHand"_s)->text().contains(hand->reason));
    QVERIFY(row->findChild<QLabel *>(u"flagValue"_s)->text().contains(byRule));
    QTest::mouseClick(row->findChild<QWidget *>(u"clearFlag"_s), Qt::LeftButton);
    QVERIFY(real.contents().overrides.isEmpty());
    QCOMPARE(row->findChild<QLabel *>(u"flagValue"_s)->text(), byRule);
}

void ScoreModeTest::aFlagWithoutAReasonIsRefused()
{
    RealWindow real;
    FlagRow *row = flag(real, u"high-completion"_s);
    QTest::mouseClick(row->findChild<QWidget *>(u"setFlag"_s), Qt::LeftButton);
    QTest::mouseClick(row->findChild<QWidget *>(u"flagSave"_s), Qt::LeftButton);
    QVERIFY(real.contents().overrides.isEmpty());
    QVERIFY(row->findChild<QWidget *>(u"flagReason"_s)->hasFocus());
}

void ScoreModeTest::aSelfReportIsRecordedChangedAndRemoved()
{
    RealWindow real;
    const CommitmentId id = *real.workspace().commitment();
    real.click(u"editSelfReport"_s);
    auto *status = real.visible<QComboBox>(u"selfReportStatus"_s);
    status->setCurrentIndex(status->findData(u"complete"_s));
    real.type(u"selfReportDate"_s, u"2012-12-14"_s);
    real.type(u"selfReportSource"_s, u"Reporte de cumplimiento"_s);
    real.type(u"selfReportNote"_s, u"Sin anexos"_s);
    real.press(Qt::Key_Return);
    const SelfReport *report = real.contents().selfReportOf(id);
    QVERIFY(report);
    QCOMPARE(report->status, u"complete"_s);
    QCOMPARE(report->reported, PartialDate::parse(u"2012-12-14"_s));
    QCOMPARE(report->source, u"Reporte de cumplimiento"_s);
    QCOMPARE(report->note, u"Sin anexos"_s);
    QVERIFY(real.workspace().levelsOf(Subject::of(id)).isEmpty()); // never a score

    real.click(u"editSelfReport"_s);
    status->setCurrentIndex(status->findData(u"substantial"_s));
    real.click(u"saveSelfReport"_s);
    QCOMPARE(real.contents().selfReports.size(), 1);
    QCOMPARE(real.contents().selfReportOf(id)->status, u"substantial"_s);

    real.click(u"editSelfReport"_s);
    real.click(u"removeSelfReport"_s);
    QVERIFY(!real.contents().selfReportOf(id));
}

void ScoreModeTest::whatIsPressedStaysUnderTheMouse()
{
    RealWindow real;
    auto *cards = mode(real)->findChild<CardStack *>();
    QVERIFY(cards->focusFirst()); // its open fields close when another card becomes the current one
    QTest::qWait(50);
    const QList<CriterionCard *> all = cards->findChildren<CriterionCard *>();
    QVERIFY(all.size() > 2);
    for (CriterionCard *card : {all.at(1), all.at(0), all.at(1)}) {
        QAbstractButton *level = nullptr;
        for (QAbstractButton *button : card->findChild<LevelRow *>()->findChildren<QAbstractButton *>())
            level = !level && button->isVisible() && button->isCheckable() && !button->isChecked() ? button : level;
        QVERIFY(level && level->visibleRegion().contains(level->rect().center()));
        QWindow *window = real.window().windowHandle();
        const QPoint at = level->mapTo(&real.window(), level->rect().center());
        QTest::mousePress(window, Qt::LeftButton, {}, at);
        QTest::qWait(120); // as long as a hand takes
        QCOMPARE(level->mapTo(&real.window(), level->rect().center()), at);
        QTest::mouseRelease(window, Qt::LeftButton, {}, at);
        QTRY_COMPARE(cards->currentCriterion(), card->criterion());
        QVERIFY(real.workspace().ratingOf(*real.workspace().subject(), card->criterion()));
        QTest::qWait(50);
        const int top = card->mapTo(&real.window(), QPoint(0, 0)).y();
        QVERIFY2(top <= at.y() && at.y() <= top + card->height(), "the card has slipped away");
    }
}

void ScoreModeTest::theCaretOfALongReasonIsSeen()
{
    RealWindow real;
    QVERIFY(mode(real)->findChild<CardStack *>()->focusFirst());
    real.press(Qt::Key_Return);
    auto *reason = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    QVERIFY(reason);
    for (int line = 0; line < 45; ++line) {
        real.type(u"Línea %1"_s.arg(line));
        real.press(Qt::Key_Return);
        // Once the card has grown with its field.
        QTRY_VERIFY2(reason->viewport()->visibleRegion().contains(reason->cursorRect().center()),
                     qPrintable(QString::number(line)));
    }
    QVERIFY(reason->height() < real.window().height());
}

void ScoreModeTest::goingOnSelectsOneCommitment()
{
    RealWindow real;
    QVERIFY(mode(real)->findChild<CardStack *>()->focusFirst());
    real.press(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(real.workspace().commitment(), std::optional(real.contents().commitments.at(1).id));
    real.press(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(real.visible<QTreeView>(u"commitments"_s)->selectionModel()->selectedIndexes().size(), 1);
}

void ScoreModeTest::openItemsOfTheChosenListAreWalkedByN()
{
    RealWindow real;
    const Subject third = Subject::of(real.contents().commitments.at(2).id);
    QVERIFY(real.workspace().rate(third, CriterionCode(u"completion"_s), LevelCode(u"limited"_s)));
    auto *lacking = real.visible<QAbstractButton>(u"filterWithoutEvidence"_s);
    QVERIFY(lacking->text().endsWith(u" 1"_s));
    QVERIFY(real.visible<QAbstractButton>(u"filterStale"_s)->text().endsWith(u" 0"_s));
    auto *cards = mode(real)->findChild<CardStack *>();
    QVERIFY(cards->focusFirst());
    for (int i = 0; i < 4 && !lacking->isChecked(); ++i)
        real.press(Qt::Key_L);
    QVERIFY(lacking->isChecked());
    QVERIFY(cards->focusFirst());
    real.press(Qt::Key_N);
    QCOMPARE(real.workspace().subject(), std::optional(third));
    QCOMPARE(cards->currentCriterion(), CriterionCode(u"completion"_s));
    QVERIFY(cards->isAncestorOf(QApplication::focusWidget()));
    real.press(Qt::Key_N); // nothing further
    QCOMPARE(cards->currentCriterion(), CriterionCode(u"completion"_s));
}

void ScoreModeTest::noCardIsWiderThanTheView_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("textSize");
    QTest::newRow("960 points wide") << 960 << 0;
    QTest::newRow("the largest text") << 1366 << 2;
}

/// With all the names of the example's counterparts above them.
void ScoreModeTest::noCardIsWiderThanTheView()
{
    QFETCH(int, width);
    QFETCH(int, textSize);
    const auto example = [](const QString &folder) {
        const QString path = folder + u"/mexico.cotejo"_s;
        return Dossier::create(path, *readMexico2012(), steadyAuthor()) ? path : QString();
    };
    RealWindow real(u"es"_s, u"light"_s, example, textSize);
    real.window().resize(width, 700);
    const auto *scroll = mode(real)->findChild<CardScroll *>();
    bool isWrapped = false;
    for (const Commitment &commitment : real.contents().commitmentsOf(real.workspace().plan())) {
        real.workspace().setCommitment(commitment.id);
        QTest::qWait(30);
        QCOMPARE(scroll->horizontalScrollBar()->value(), 0);
        QVERIFY2(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width(),
                 qPrintable(u"%1: %2 in %3"_s.arg(commitment.number)
                                .arg(scroll->widget()->minimumSizeHint().width())
                                .arg(scroll->viewport()->width())));
        for (const QLabel *line : mode(real)->findChildren<QLabel *>(u"counterpart"_s)) {
            if (!line->isVisible())
                continue;
            QVERIFY(line->height() >= line->heightForWidth(line->width()));
            isWrapped = isWrapped || line->height() >= 2 * line->fontMetrics().height();
        }
    }
    QVERIFY(isWrapped);
}

QTEST_MAIN(ScoreModeTest)
#include "ScoreModeTest.moc"
