#include "tests/ui/support/RealWindow.h"

#include "core/model/Place.h"
#include "ui/registers/RegisterModel.h"
#include "ui/registers/RegisterView.h"
#include "ui/report/RecommendationModel.h"
#include "ui/report/RecommendationsPage.h"
#include "ui/report/ReportMode.h"
#include "ui/report/ReportTabs.h"
#include "ui/report/TextsModel.h"
#include "ui/sheets/Sheet.h"
#include "ui/window/StoredEdit.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

/// The texts and recommendations of the report, written in the real window.
class ReportTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModelsKeepTheRulesOfModels();
    void untranslatedReasonsStandFirst();
    void aTextIsTypedInBothLanguages();
    void leavingTheSectionStoresWhatWasTyped();
    void aReasonIsTranslatedBesideTheOriginal();
    void anOutdatedTranslationIsConfirmed();
    void onlyWhatIsMissingIsShown();
    void aRecommendationIsMadeMovedAndUndone();
    void aFoundTextIsShownWhereItIsWritten();
    void anOfficialTextIsWrittenInPlan();
    void whatTheListMissesIsWhatTheCommandLineCounts();
    void aRecommendationIsChangedInItsSheet();
    void sheetsCheckSpelling();

private:
    static ReportTabs *tabs(RealWindow &window, ReportTabs::Tab tab)
    {
        auto *tabs = window.window().findChild<ReportTabs *>();
        tabs->actionFor(tab)->trigger();
        return tabs;
    }
    static RatingKey rated(RealWindow &window, int number, const QString &reason)
    {
        Dossier &dossier = window.workspace().dossier();
        const RatingKey key = smallKey(dossier, number, u"completion"_s);
        if (!dossier.rate(key, LevelCode(u"limited"_s), reason))
            qFatal("not rated");
        return key;
    }
    static void choose(RealWindow &window, const QString &title)
    {
        auto *list = window.visible<QTreeView>(u"textsList"_s);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data().toString() == title)
                list->setCurrentIndex(index);
        }
        QCOMPARE(window.visible<QLabel>(u"textHeading"_s)->text(), title);
    }
    static QString text(RealWindow &window, const QString &section, const QString &language)
    {
        const Narrative *found = window.contents().narrative(window.workspace().plan(), section);
        return found ? found->text.texts.value(language) : QString();
    }
};

void ReportTextsTest::theModelsKeepTheRulesOfModels()
{
    RealWindow window;
    Workspace &workspace = window.workspace();
    TextsModel texts;
    RecommendationModel recommendations;
    const QAbstractItemModelTester textsTester(&texts, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester tester(&recommendations, QAbstractItemModelTester::FailureReportingMode::Fatal);
    texts.setWorkspace(&workspace);
    texts.setWatched(true);
    recommendations.setWorkspace(&workspace);
    const int sections = texts.rowCount();
    const auto missing = [&](const QString &language) {
        return int(missingTranslations(workspace.contents(), workspace.plan(), language).size());
    };
    const int officials = texts.missingIn(u"en"_s);
    QCOMPARE(officials, missing(u"en"_s));
    const RatingKey key = rated(window, 1, u"Falta."_s);
    QCOMPARE(texts.rowCount(), sections + 1);
    QCOMPARE(texts.missingIn(u"en"_s), officials + 1);
    QVERIFY(workspace.dossier().translateReason(key, u"en"_s, u"Missing."_s));
    QCOMPARE(texts.missingIn(u"en"_s), officials);
    QVERIFY(workspace.dossier().undo());
    QCOMPARE(texts.missingIn(u"en"_s), officials + 1);
    const auto id = workspace.dossier().saveRecommendation(
        {.plan = workspace.plan(), .text = LocalizedText::of(u"es"_s, u"Publicar"_s)});
    QCOMPARE(recommendations.rowCount(), 1);
    QCOMPARE(texts.missingIn(u"en"_s), officials + 2);
    QVERIFY(workspace.dossier().removeRecommendation(*id));
    QCOMPARE(recommendations.rowCount(), 0);
    texts.setWorkspace(nullptr);
    QCOMPARE(texts.rowCount(), 0);
}

void ReportTextsTest::untranslatedReasonsStandFirst()
{
    RealWindow window;
    const RatingKey first = rated(window, 1, u"Uno."_s);
    const RatingKey second = rated(window, 2, u"Dos."_s);
    const RatingKey earlier = std::min(first, second);
    QVERIFY(window.workspace().dossier().translateReason(earlier, u"en"_s, u"One."_s));
    TextsModel model;
    model.setWorkspace(&window.workspace());
    const int row = int(narrativeSections().size());
    QCOMPARE(model.textAt(row).rating, std::max(first, second));
    QVERIFY(model.rowOf({.kind = ReportText::Kind::Reason, .rating = earlier}) > row);
}

void ReportTextsTest::aTextIsTypedInBothLanguages()
{
    RealWindow window;
    tabs(window, ReportTabs::Texts);
    choose(window, u"Contexto"_s);
    window.type(u"textSpanish"_s, u"El contexto."_s);
    window.type(u"textEnglish"_s, u"The context."_s);
    QCOMPARE(text(window, u"context"_s, u"es"_s), u"El contexto."_s); // by leaving the field
    window.workspace().flush();
    QCOMPARE(text(window, u"context"_s, u"en"_s), u"The context."_s);
    QVERIFY(!window.workspace().isPending());
    QVERIFY(window.workspace().dossier().undo());
    QCOMPARE(window.visible<StoredEdit>(u"textEnglish"_s)->toPlainText(), QString());
    QCOMPARE(window.visible<StoredEdit>(u"textSpanish"_s)->toPlainText(), u"El contexto."_s);
}

void ReportTextsTest::leavingTheSectionStoresWhatWasTyped()
{
    RealWindow window;
    tabs(window, ReportTabs::Texts);
    choose(window, u"Contexto"_s);
    window.type(u"textSpanish"_s, u"El contexto."_s);
    choose(window, u"Lecciones"_s);
    QCOMPARE(text(window, u"context"_s, u"es"_s), u"El contexto."_s);
    QCOMPARE(window.visible<StoredEdit>(u"textSpanish"_s)->toPlainText(), QString());
    QCOMPARE(text(window, u"lessons"_s, u"es"_s), QString());
}

void ReportTextsTest::aReasonIsTranslatedBesideTheOriginal()
{
    RealWindow window;
    const RatingKey key = rated(window, 2, u"Falta el buscador."_s);
    tabs(window, ReportTabs::Texts);
    choose(window, u"2 · Cumplimiento · ana"_s);
    auto *spanish = window.visible<StoredEdit>(u"textSpanish"_s);
    QCOMPARE(spanish->toPlainText(), u"Falta el buscador."_s);
    QVERIFY(spanish->isReadOnly());
    window.type(u"textEnglish"_s, u"There is no search."_s);
    window.workspace().flush();
    const ReasonTranslation *translation = window.contents().translation(key, u"en"_s);
    QVERIFY(translation);
    QCOMPARE(translation->text, u"There is no search."_s);
    window.click(u"textGoTo"_s);
    QVERIFY(window.window().findChild<ScoreMode *>()->isVisible());
    QCOMPARE(window.workspace().currentCommitment()->number, u"2"_s);
}

void ReportTextsTest::anOutdatedTranslationIsConfirmed()
{
    RealWindow window;
    const RatingKey key = rated(window, 2, u"Falta el buscador."_s);
    QVERIFY(window.workspace().dossier().translateReason(key, u"en"_s, u"There is no search."_s));
    QVERIFY(window.workspace().dossier().writeReason(key, u"Falta el buscador"_s));
    tabs(window, ReportTabs::Texts);
    choose(window, u"2 · Cumplimiento · ana"_s);
    window.click(u"textHolds"_s);
    QVERIFY(window.contents().translation(key, u"en"_s)->isOf(*window.contents().rating(key)));
    QVERIFY(!window.window().findChild<QPushButton *>(u"textHolds"_s)->isVisible());
}

void ReportTextsTest::onlyWhatIsMissingIsShown()
{
    RealWindow window;
    rated(window, 2, u"Falta el buscador."_s);
    QVERIFY(window.workspace().dossier().saveNarrative(window.workspace().plan(), u"lessons"_s, u"en"_s, u"Learnt"_s));
    tabs(window, ReportTabs::Texts);
    auto *choice = window.visible<QComboBox>(u"textsChoice"_s);
    const auto show = [&](int at) {
        choice->setCurrentIndex(at);
        Q_EMIT choice->activated(at);
        QStringList titles;
        auto *list = window.visible<QTreeView>(u"textsList"_s);
        for (int row = 0; row < list->model()->rowCount(); ++row)
            titles.append(list->model()->index(row, 0).data().toString());
        return titles;
    };
    QCOMPARE(show(1), QStringList{u"Lecciones"_s});
    QCOMPARE(show(2).first(), u"2 · Cumplimiento · ana"_s); // then the official texts
    QVERIFY(show(2).contains(u"1 · título"_s));
    auto *shown = window.visible<QTreeView>(u"textsList"_s);
    shown->setCurrentIndex(shown->model()->index(0, 0));
    // What has been filled in stays until something else is chosen.
    window.type(u"textEnglish"_s, u"There is no search."_s);
    window.workspace().flush();
    QCOMPARE(window.visible<QLabel>(u"textHeading"_s)->text(), u"2 · Cumplimiento · ana"_s);
    QVERIFY(!show(2).contains(u"2 · Cumplimiento · ana"_s));
    QVERIFY(window.visible<QLabel>(u"textsSummary"_s)->text().contains(u'1'));
}

void ReportTextsTest::aRecommendationIsMadeMovedAndUndone()
{
    RealWindow window;
    Dossier &dossier = window.workspace().dossier();
    QVERIFY(dossier.saveRecommendation(
        {.plan = window.workspace().plan(), .text = LocalizedText::of(u"es"_s, u"Primera"_s)}));
    tabs(window, ReportTabs::Recommendations);
    auto *page = window.window().findChild<RecommendationsPage *>();
    page->add();
    window.type(u"recommendationTextEs"_s, u"Segunda"_s);
    window.type(u"recommendationTextEn"_s, u"Second"_s);
    QVERIFY(page->sheet()->save());
    const auto order = [&] {
        QStringList texts;
        for (const Recommendation &one : window.contents().recommendationsOf(window.workspace().plan()))
            texts.append(one.text.texts.value(u"es"_s));
        return texts;
    };
    QCOMPARE(order(), (QStringList{u"Primera"_s, u"Segunda"_s}));
    QCOMPARE(window.contents().recommendations.last().text.texts.value(u"en"_s), u"Second"_s);
    page->select(window.contents().recommendations.last().id.toString());
    window.click(u"recommendationUp"_s);
    QCOMPARE(order(), (QStringList{u"Segunda"_s, u"Primera"_s}));
    QVERIFY(dossier.undo());
    QCOMPARE(order(), (QStringList{u"Primera"_s, u"Segunda"_s}));
}

void ReportTextsTest::aFoundTextIsShownWhereItIsWritten()
{
    RealWindow window;
    Dossier &dossier = window.workspace().dossier();
    const ActionPlanId plan = window.workspace().plan();
    QVERIFY(dossier.saveNarrative(plan, u"lessons"_s, u"es"_s, u"Lo aprendido."_s));
    const auto id = dossier.saveRecommendation({.plan = plan, .text = LocalizedText::of(u"es"_s, u"Publicar"_s)});
    auto *mode = window.window().findChild<ReportMode *>();
    QVERIFY(mode->reveal({.kind = u"narrative"_s, .id = u"lessons"_s, .plan = plan}));
    QVERIFY(mode->isVisible());
    QCOMPARE(window.visible<QLabel>(u"textHeading"_s)->text(), u"Lecciones"_s);
    QVERIFY(mode->reveal({.kind = u"recommendation"_s, .id = id->toString(), .plan = plan}));
    QVERIFY(window.window().findChild<RecommendationsPage *>()->isVisible());
    QVERIFY(!mode->reveal({.kind = u"commitment"_s}));
}

void ReportTextsTest::anOfficialTextIsWrittenInPlan()
{
    RealWindow window;
    tabs(window, ReportTabs::Texts);
    choose(window, u"2 · título"_s);
    QVERIFY(window.visible<StoredEdit>(u"textEnglish"_s)->isReadOnly());
    window.click(u"textGoTo"_s);
    auto *sheet = window.visible<Sheet>(u"commitmentSheet"_s);
    const Commitment *shown = window.contents().commitment(*CommitmentId::parse(sheet->itemId()));
    QVERIFY(shown);
    QCOMPARE(shown->number, u"2"_s);
}

void ReportTextsTest::whatTheListMissesIsWhatTheCommandLineCounts()
{
    RealWindow window;
    rated(window, 2, u"Falta el buscador."_s);
    QVERIFY(window.workspace().dossier().saveRecommendation({.plan = window.workspace().plan(),
                                                             .text = LocalizedText::of(u"es"_s, u"Publicar"_s),
                                                             .followUp = LocalizedText::of(u"en"_s, u"Done"_s)}));
    TextsModel model;
    model.setWorkspace(&window.workspace());
    for (const QString &language : {u"es"_s, u"en"_s}) {
        int rows = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const TextsModel::State state = model.stateOf(model.textAt(row), language);
            rows += state == TextsModel::State::Missing || state == TextsModel::State::Outdated ? 1 : 0;
        }
        const auto missing = missingTranslations(window.contents(), window.workspace().plan(), language);
        QCOMPARE(rows, int(missing.size()));
        QCOMPARE(model.missingIn(language), rows);
        QVERIFY(rows > 0);
    }
}

void ReportTextsTest::aRecommendationIsChangedInItsSheet()
{
    RealWindow window;
    const auto id = window.workspace().dossier().saveRecommendation(
        {.plan = window.workspace().plan(), .text = LocalizedText::of(u"es"_s, u"Publicar"_s)});
    tabs(window, ReportTabs::Texts);
    choose(window, u"Recomendación 1"_s);
    window.click(u"textGoTo"_s);
    QCOMPARE(window.visible<Sheet>(u"recommendationSheet"_s)->itemId(), id->toString());
}

void ReportTextsTest::sheetsCheckSpelling()
{
    RealWindow window;
    tabs(window, ReportTabs::Recommendations);
    window.window().findChild<RecommendationsPage *>()->add();
    // Both languages of a recommendation, with the light formatting that its report prints.
    window.type(u"recommendationTextEn"_s, u"word"_s);
    window.press(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(window.visible<WritingEdit>(u"recommendationTextEn"_s)->toPlainText(), u"**word**"_s);
    for (const QString &name : {u"commitmentTextEs"_s, u"commitmentNote"_s, u"milestoneText"_s, u"eventNote"_s,
                                u"proposalText"_s, u"proposalAnswer"_s, u"planNote"_s})
        QVERIFY2(window.window().findChild<WritingEdit *>(name), qPrintable(name));
}

QTEST_MAIN(ReportTextsTest)
#include "ReportTextsTest.moc"
