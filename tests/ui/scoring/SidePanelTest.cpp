#include "tests/ui/support/ExampleWorkspace.h"
#include "tests/ui/support/RealWindow.h"

#include "ui/scoring/CommentsPanel.h"
#include "ui/scoring/CriterionCard.h"
#include "ui/scoring/EarlierPanel.h"
#include "ui/scoring/GuidancePanel.h"
#include "ui/scoring/SidePanel.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabBar>

using namespace Qt::StringLiterals;

/// What stands beside the cards, and what a card says of texts that have changed, in the real window.
class SidePanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCommentIsWrittenAnsweredAndResolved();
    void whatWasTypedWaitsWhileAnotherCriterionIsLookedAt();
    void aChangedTextIsShownOldBesideNewAndConfirmed();
    void otherUsesOfALevelLeadToTheirCommitments();
    void earlierRoundsShowOnlyAfterAChoice();

private:
    static CardStack &cards(RealWindow &real)
    {
        return *real.window().findChild<ScoreMode *>()->findChild<CardStack *>();
    }
    static QString textsOf(const QWidget &widget)
    {
        QStringList texts;
        for (const QLabel *label : widget.findChildren<QLabel *>())
            texts.append(label->isHidden() ? QString() : label->text());
        return texts.join(u'\n');
    }
};

void SidePanelTest::aCommentIsWrittenAnsweredAndResolved()
{
    RealWindow real;
    QVERIFY(cards(real).focusCriterion(CriterionCode(u"completion"_s)));
    real.press(Qt::Key_M, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"commentText"_s);
    real.type(u"¿Dónde está el buscador?"_s);
    real.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(real.contents().comments.size(), 1);
    const Comment comment = real.contents().comments.first();
    QCOMPARE(comment.text, u"¿Dónde está el buscador?"_s);
    QCOMPARE(comment.criterion, CriterionCode(u"completion"_s));
    QCOMPARE(comment.subject, *real.workspace().subject());
    QVERIFY(real.visible<QPlainTextEdit>(u"commentText"_s)->toPlainText().isEmpty());
    const auto *tabs = real.window().findChild<ScoreMode *>()->findChild<SidePanel *>()->findChild<QTabBar *>();
    QVERIFY(tabs->tabText(3).endsWith(u" 1"_s));
    auto *card = real.window().findChild<ScoreMode *>()->findChild<CriterionCard *>(u"card.completion"_s);
    auto *mark = card->findChild<QAbstractButton *>(u"cardComments"_s);
    QTRY_VERIFY(mark->isVisible());
    QCOMPARE(mark->text(), u"1"_s);

    real.click(u"answerComment"_s);
    real.type(u"En la página dos."_s);
    real.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(real.contents().comments.size(), 2);
    QCOMPARE(real.contents().comments.last().answers, comment.id);
    real.click(u"resolveComment"_s);
    QVERIFY(real.contents().comment(comment.id)->isResolved);
    QTRY_VERIFY(!mark->isVisible());
    QVERIFY(!tabs->tabText(3).endsWith(u" 1"_s));
    QVERIFY(real.workspace().dossier().undo());
    QVERIFY(!real.contents().comment(comment.id)->isResolved);
}

void SidePanelTest::whatWasTypedWaitsWhileAnotherCriterionIsLookedAt()
{
    RealWindow real;
    QVERIFY(cards(real).focusCriterion(CriterionCode(u"completion"_s)));
    real.press(Qt::Key_M, Qt::ControlModifier);
    real.type(u"Empezada"_s);
    const Subject first = *real.workspace().subject();
    real.workspace().setCommitment(real.contents().commitments.at(1).id);
    auto *field = real.visible<QPlainTextEdit>(u"commentText"_s);
    QCOMPARE(field->toPlainText(), QString());
    real.workspace().setSubject(first);
    QVERIFY(cards(real).focusCriterion(CriterionCode(u"completion"_s)));
    QCOMPARE(field->toPlainText(), u"Empezada"_s);
    QVERIFY(real.contents().comments.isEmpty());
}

void SidePanelTest::aChangedTextIsShownOldBesideNewAndConfirmed()
{
    RealWindow real;
    const Subject subject = *real.workspace().subject();
    const CriterionCode completion(u"completion"_s);
    QVERIFY(real.workspace().rate(subject, completion, LevelCode(u"limited"_s)));
    ImportBatch batch = smallPlan();
    batch.contents.commitments = {batch.contents.commitments.first()};
    batch.contents.commitments[0].text =
        LocalizedText::of(u"es"_s, u"Publicar toda la información sobre publicidad oficial, parte 1."_s);
    QVERIFY(real.workspace().dossier().import(batch));
    QVERIFY(real.visible<QAbstractButton>(u"filterStale"_s)->text().endsWith(u" 1"_s));
    QVERIFY(cards(real).focusCriterion(completion));
    real.click(u"showChanges"_s);
    const QString shown = textsOf(*real.visible<QWidget>(u"changedTexts"_s));
    QVERIFY2(shown.contains(u"<b><u>toda </u></b>"_s), qPrintable(shown));
    QVERIFY2(shown.contains(u"Publicar la información sobre publicidad oficial, parte 1."_s), qPrintable(shown));
    real.click(u"confirmRating"_s);
    QVERIFY(real.visible<QAbstractButton>(u"filterStale"_s)->text().endsWith(u" 0"_s));
    QVERIFY(!isStale(real.contents(), *real.workspace().method(), *real.workspace().ratingOf(subject, completion)));
    QVERIFY(real.workspace().dossier().undo());
    QVERIFY(real.visible<QAbstractButton>(u"filterStale"_s)->text().endsWith(u" 1"_s));
}

void SidePanelTest::otherUsesOfALevelLeadToTheirCommitments()
{
    RealWindow real;
    const CriterionCode completion(u"completion"_s);
    const Subject third = Subject::of(real.contents().commitments.at(2).id);
    QVERIFY(real.workspace().rate(third, completion, LevelCode(u"limited"_s)));
    QVERIFY(real.workspace().writeReason(third, completion, u"Falta el buscador.\nY el índice."_s));
    QVERIFY(cards(real).focusCriterion(completion));
    QVERIFY(!real.window().findChild<ScoreMode *>()->findChild<QAbstractButton *>(u"otherUse"_s));
    real.press(Qt::Key_2); // limited
    auto *use = real.visible<QAbstractButton>(u"otherUse"_s);
    QCOMPARE(use->text(), u"3"_s);
    QVERIFY(use->toolTip().endsWith(u"\n\nFalta el buscador."_s));
    // Right below the level that was chosen, before those that were not.
    const QWidget *panel = use;
    while (panel && !qobject_cast<const GuidancePanel *>(panel))
        panel = panel->parentWidget();
    QVERIFY(panel);
    for (const QLabel *label : panel->findChildren<QLabel *>()) {
        if (label->text() == u"Completo")
            QVERIFY(label->mapTo(panel, QPoint()).y() > use->mapTo(panel, QPoint()).y());
    }
    QTest::mouseClick(use, Qt::LeftButton);
    QCOMPARE(real.workspace().subject(), std::optional(third));
}

void SidePanelTest::earlierRoundsShowOnlyAfterAChoice()
{
    ExampleWorkspace workspace;
    EarlierPanel panel;
    panel.setWorkspace(&*workspace);
    const Commitment &commitment = workspace->contents().commitments.first();
    const Subject subject = Subject::of(commitment.id);
    const CriterionCode completion(u"completion"_s);
    panel.show(subject, completion);
    const QString before = textsOf(panel);
    QVERIFY(workspace->rate(subject, completion, LevelCode(u"limited"_s)));
    const qint64 length = workspace->dossier().journalLength();
    panel.refresh();
    const auto earlier = earlierRatings(
        workspace->contents(), [&](RoundId id) { return workspace->dossier().methodOf(id); }, workspace->roundId(),
        subject, completion, workspace->personId());
    for (const EarlierRating &one : earlier) {
        const MethodPack *pack = workspace->dossier().methodOf(one.rating.key.round);
        const QString label = pack->labelOf(one.rating.key.criterion, one.rating.level, u"es"_s);
        QVERIFY(textsOf(panel).contains(label));
        QVERIFY2(!before.contains(label), qPrintable(before));
    }
    QVERIFY(!earlier.isEmpty());
    QCOMPARE(workspace->dossier().journalLength(), length); // looking changes nothing
}

QTEST_MAIN(SidePanelTest)
#include "SidePanelTest.moc"
