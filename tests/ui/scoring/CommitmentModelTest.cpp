#include "tests/support/SmallPlan.h"
#include "tests/ui/support/ExampleWorkspace.h"

#include "ui/scoring/CommitmentFilter.h"
#include "ui/scoring/CommitmentModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class CommitmentModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commitmentsStandUnderEveryCategory();
    void aRatingShowsInEveryPlaceAndUndoTakesItBack();
    void thePublishedRoundShowsThePublishedLevels();
    void aSelfReportStandsBesideTheScoreAndNeverForIt();
    void theModelKeepsTheRulesOfModels();
    void searchFindsWithoutAccents();
    void theCommitmentAtWorkStaysInAFilter();
    void searchShowsTheWordsAroundAHit();
    void reasonsAreSearchedToo();
};

namespace {

/// All shown commitments' numbers, each once.
QStringList shownNumbers(const QAbstractItemModel &model)
{
    QStringList numbers;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        for (int row = 0; row < model.rowCount(parent); ++row)
            numbers.append(model.index(row, 0, parent).data(CommitmentModel::NumberRole).toString());
    }
    numbers.removeDuplicates();
    return numbers;
}

} // namespace

void CommitmentModelTest::commitmentsStandUnderEveryCategory()
{
    ExampleWorkspace workspace;
    CommitmentModel model;
    model.setWorkspace(&*workspace);
    QCOMPARE(model.rowCount(), 5); // four values and what is not counted
    QCOMPARE(shownNumbers(model).size(), 37);
    const Commitment first = workspace->contents().commitmentsOf(workspace->plan()).first();
    QCOMPARE(model.indexesOf(first.id).size(), first.categories.size());
    QCOMPARE(model.indexesOf(first.id).size(), 4);
}

void CommitmentModelTest::aRatingShowsInEveryPlaceAndUndoTakesItBack()
{
    ExampleWorkspace workspace;
    CommitmentModel model;
    model.setWorkspace(&*workspace);
    const CommitmentId id = workspace->contents().commitmentsOf(workspace->plan()).first().id;
    const QModelIndexList places = model.indexesOf(id);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(workspace->rate(Subject::of(id), CriterionCode(u"completion"_s), LevelCode(u"limited"_s)));
    QVERIFY(!changed.isEmpty());
    for (const QModelIndex &place : places) {
        QCOMPARE(place.data(CommitmentModel::ProgressRole).toString(), u"1/16"_s);
        QCOMPARE(place.data(CommitmentModel::GlyphRole).toString(), u"◔"_s);
        QVERIFY(model.stateOf(id).lacksEvidence);
    }
    QVERIFY(workspace->dossier().undo());
    QCOMPARE(places.first().data(CommitmentModel::ProgressRole).toString(), u"0/16"_s);
    QCOMPARE(places.first().data(CommitmentModel::GlyphRole).toString(), QString());
}

void CommitmentModelTest::thePublishedRoundShowsThePublishedLevels()
{
    ExampleWorkspace workspace;
    CommitmentModel model;
    model.setWorkspace(&*workspace);
    workspace->setRound(workspace.roundOf(u"irm-2011"_s));
    QMap<QString, int> glyphs;
    for (const Commitment &commitment : workspace->contents().commitmentsOf(workspace->plan())) {
        if (commitment.isCounted)
            ++glyphs[model.indexesOf(commitment.id).first().data(CommitmentModel::GlyphRole).toString()];
    }
    QCOMPARE(glyphs.value(u"●"_s), 16);
    QCOMPARE(glyphs.value(u"◕"_s), 9);
    QCOMPARE(glyphs.value(u"◔"_s), 8);
    QCOMPARE(glyphs.value(u"○"_s), 3);
}

void CommitmentModelTest::aSelfReportStandsBesideTheScoreAndNeverForIt()
{
    ExampleWorkspace workspace;
    workspace->setRound(workspace.roundOf(u"irm-2011"_s));
    CommitmentModel model;
    model.setWorkspace(&*workspace);
    const Commitment commitment = workspace->contents().commitmentsOf(workspace->plan()).at(4); // not started
    const auto place = [&] {
        return model.indexesOf(commitment.id).first();
    };
    const QString scored = place().data(CommitmentModel::GlyphRole).toString();
    QVERIFY(!place().data(CommitmentModel::SelfReportRole).isValid());
    QVERIFY(workspace->dossier().setSelfReport({.commitment = commitment.id, .status = u"complete"_s}));
    QCOMPARE(place().data(CommitmentModel::SelfReportRole).toString(), u"●"_s);
    QCOMPARE(place().data(CommitmentModel::GlyphRole).toString(), scored);
    QVERIFY(scored != u"●"_s);
    QVERIFY(place().data(Qt::AccessibleDescriptionRole).toString().contains(u"Completo"_s));
    QVERIFY(place().data(Qt::ToolTipRole).toString().contains(u"Completo"_s));
    QVERIFY(workspace->dossier().undo());
    QVERIFY(!place().data(CommitmentModel::SelfReportRole).isValid());
}

void CommitmentModelTest::theModelKeepsTheRulesOfModels()
{
    ExampleWorkspace workspace;
    CommitmentModel model;
    CommitmentFilter filter;
    filter.setModel(&model);
    QAbstractItemModelTester modelTester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setWorkspace(&*workspace);
    filter.setOpenKind(OpenKind::NeedsWork);
    const CommitmentId id = workspace->contents().commitmentsOf(workspace->plan()).first().id;
    QVERIFY(workspace->rate(Subject::of(id), CriterionCode(u"measurable"_s), LevelCode(u"yes"_s)));
    QVERIFY(workspace->dossier().undo());
    filter.setWords(u"portal"_s);
    workspace->setLanguage(u"en"_s);
    model.setWorkspace(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void CommitmentModelTest::searchFindsWithoutAccents()
{
    ExampleWorkspace workspace;
    CommitmentModel model;
    CommitmentFilter filter;
    filter.setModel(&model);
    model.setWorkspace(&*workspace);
    filter.setWords(u"PÁGINA web servicios"_s);
    QVERIFY(shownNumbers(filter).contains(u"1"_s));
    const QStringList withAccent = shownNumbers(filter);
    filter.setWords(u"pagina web servicios"_s);
    QCOMPARE(shownNumbers(filter), withAccent);
    filter.setWords(u"xyzzy"_s);
    QCOMPARE(filter.rowCount(), 0);
}

void CommitmentModelTest::theCommitmentAtWorkStaysInAFilter()
{
    ExampleWorkspace workspace;
    CommitmentModel model;
    CommitmentFilter filter;
    filter.setModel(&model);
    model.setWorkspace(&*workspace);
    filter.setOpenKind(OpenKind::LacksEvidence);
    QCOMPARE(filter.rowCount(), 0);
    filter.setKept(Subject::of(workspace->contents().commitmentsOf(workspace->plan()).at(2).id));
    QCOMPARE(shownNumbers(filter), QStringList{u"3"_s});
}

void CommitmentModelTest::searchShowsTheWordsAroundAHit()
{
    ExampleWorkspace workspace;
    CommitmentModel model;
    CommitmentFilter filter;
    filter.setModel(&model);
    model.setWorkspace(&*workspace);
    filter.setWords(u"pagina"_s);
    QVERIFY(filter.hitCount() > 0);
    int shown = 0;
    for (int group = 0; group < filter.rowCount(); ++group) {
        const QModelIndex parent = filter.index(group, 0);
        for (int row = 0; row < filter.rowCount(parent); ++row) {
            const QModelIndex place = filter.index(row, 0, parent);
            const auto snippet = place.data(CommitmentFilter::SnippetRole).value<SearchSnippet>();
            for (const TextSpan &hit : snippet.hits)
                QCOMPARE(foldedText(snippet.text.sliced(hit.start, hit.length)), u"pagina"_s);
            shown += snippet.hits.isEmpty() ? 0 : 1;
        }
    }
    QVERIFY(shown > 0);
}

void CommitmentModelTest::reasonsAreSearchedToo()
{
    ExampleWorkspace workspace;
    CommitmentModel model;
    CommitmentFilter filter;
    filter.setModel(&model);
    model.setWorkspace(&*workspace);
    filter.setWords(u"minutario"_s);
    QCOMPARE(filter.hitCount(), 0);
    const Commitment third = workspace->contents().commitmentsOf(workspace->plan()).at(2);
    QVERIFY(workspace->writeReason(Subject::of(third.id), CriterionCode(u"completion"_s), u"Falta el minutario."_s));
    QCOMPARE(filter.hitCount(), 1);
    QCOMPARE(shownNumbers(filter), QStringList{third.number});
    QVERIFY(workspace->dossier().undo());
    QCOMPARE(filter.hitCount(), 0);
}

QTEST_MAIN(CommitmentModelTest)
#include "CommitmentModelTest.moc"
