#include "core/exchange/table/TableImport.h"
#include "tests/ui/support/ExampleWorkspace.h"

#include "ui/charts/ChartCard.h"
#include "ui/charts/ChartView.h"
#include "ui/comparing/ComparisonChoices.h"
#include "ui/comparing/ComparisonFilters.h"
#include "ui/comparing/ComparisonMode.h"
#include "ui/comparing/CountryButton.h"
#include "ui/sheets/CheckList.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PanelTabs.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

/// Plans beside each other in the window, over the published table of 2017.
class ComparisonModeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aSinglePlanSaysWhatToDo();
    void theBarsAreThePublishedCounts();
    void onlyWhatHasAnAnswerIsOffered();
    void countriesAreTicked();
    void aPlanStandsAgainstItsPeers();
    void aChangedScaleIsABreak();
    void aCrossWalkTakesTheBreakAway();
    void aBarOpensItsPlan();
    void noFitSaysSoAndOffersTheWayBack();
    void tableStaysATable();
    void theWorkspaceMayGoFirst();

private:
    QComboBox *combo(const char *name) const { return m_mode->findChild<QComboBox *>(QLatin1StringView(name)); }
    void choose(const char *name, const QString &id) const
    {
        const int index = combo(name)->findData(id);
        QVERIFY2(index >= 0, qPrintable(id));
        combo(name)->setCurrentIndex(index);
    }
    void show(ComparisonQuestion::View view) const { m_mode->findChild<PanelTabs *>()->setCurrentIndex(int(view)); }
    QList<ChartCard *> cards() const
    {
        QList<ChartCard *> shown = m_mode->findChildren<ChartCard *>();
        shown.removeIf([](const ChartCard *card) { return card->isHidden(); });
        return shown;
    }
    /// The counts of the bar that is labelled so, by level.
    QMap<QString, int> bar(const QString &label) const
    {
        QMap<QString, int> counts;
        for (const ComparisonSection &section : m_mode->figures()->sections()) {
            const LevelChart &chart = section.figure.chart;
            for (const LevelBar &bar : chart.bars) {
                for (qsizetype i = 0; i < chart.levels.size() && bar.label.in(u"en"_s) == label; ++i)
                    counts.insert(chart.levels.at(i).toString(), bar.counts.at(i));
            }
        }
        return counts;
    }

    const Author author{.name = u"ana"_s, .installation = u"test"_s};
    ImportBatch m_table;
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ComparisonMode> m_mode;
};

void ComparisonModeTest::initTestCase()
{
    const Result<ImportBatch> table = readTable(u"" COTEJO_TEST_DATA "/ogp/irm_2017_codes.csv"_s, {}, {});
    QVERIFY(table);
    m_table = *table;
    QVERIFY(Dossier::create(m_folder.filePath(u"imported.cotejo"_s), m_table, author));
}

void ComparisonModeTest::init()
{
    const QString path = m_folder.filePath(u"plans.cotejo"_s);
    QFile::remove(path);
    QVERIFY(QFile::copy(m_folder.filePath(u"imported.cotejo"_s), path));
    auto dossier = Dossier::open(path, Access::ReadWrite, author);
    QVERIFY(dossier);
    m_workspace = std::make_unique<Workspace>(std::move(*dossier));
    m_workspace->setLanguage(u"en"_s);
    m_mode = std::make_unique<ComparisonMode>();
    m_mode->resize(1200, 700);
    m_mode->setWorkspace(m_workspace.get());
    m_mode->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_mode.get(), patience));
    QVERIFY(m_mode->figures());
}

void ComparisonModeTest::cleanup()
{
    m_mode.reset();
    m_workspace.reset();
}

void ComparisonModeTest::aSinglePlanSaysWhatToDo()
{
    ExampleWorkspace workspace;
    ComparisonMode mode;
    mode.setWorkspace(&*workspace);
    mode.show();
    QVERIFY(!mode.figures());
    QVERIFY(mode.findChild<EmptyState *>());
    QVERIFY(mode.findChild<ComparisonFilters *>()->isHidden());
}

void ComparisonModeTest::theBarsAreThePublishedCounts()
{
    choose("compareCriterion", u"completion-midterm"_s);
    // Counted by hand, so to speak: over the ratings of the table, not through the comparison.
    for (const ActionPlan &plan : m_table.contents.plans) {
        QMap<QString, int> expected;
        for (const Rating &rating : m_table.contents.ratings) {
            const Round *round = m_table.contents.round(rating.key.round);
            if (round->plan == plan.id && rating.key.criterion == CriterionCode(u"completion-midterm"_s))
                ++expected[rating.level.toString()];
        }
        if (expected.isEmpty())
            continue;
        const QString year = plan.submitted > 0 ? u" · %1"_s.arg(plan.submitted) : QString();
        const QMap<QString, int> shown = bar(plan.country + u' ' + plan.number + year);
        QVERIFY2(!shown.isEmpty(), qPrintable(plan.country));
        for (auto it = expected.cbegin(); it != expected.cend(); ++it)
            QCOMPARE(shown.value(it.key()), it.value());
    }
}

void ComparisonModeTest::onlyWhatHasAnAnswerIsOffered()
{
    QVERIFY(combo("compareCriterion")->count() > 5);
    for (int i = 0; i < combo("compareCriterion")->count(); ++i) {
        combo("compareCriterion")->setCurrentIndex(i);
        QVERIFY2(!m_mode->figures()->isEmpty(), qPrintable(combo("compareCriterion")->itemText(i)));
    }
    QVERIFY(!combo("compareRegion")->isVisible()); // the table has no regions
    QVERIFY(combo("compareMethod")->isVisible());
}

void ComparisonModeTest::countriesAreTicked()
{
    choose("compareCriterion", u"completion-midterm"_s);
    const int all = m_mode->figures()->plans();
    QListWidget *list = m_mode->findChild<CountryButton *>()->list()->list();
    list->item(0)->setCheckState(Qt::Checked);
    list->item(1)->setCheckState(Qt::Checked);
    QVERIFY(m_mode->figures()->plans() < all);
    for (const ComparisonSection &section : m_mode->figures()->sections()) {
        for (const PlanDistribution &one : section.plans)
            QVERIFY(one.plan.country == list->item(0)->text() || one.plan.country == list->item(1)->text());
    }
    QTest::mouseClick(m_mode->findChild<ComparisonFilters *>()->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(m_mode->figures()->plans(), all);
}

void ComparisonModeTest::aPlanStandsAgainstItsPeers()
{
    choose("compareCriterion", u"completion-midterm"_s);
    const ComparisonSection all = m_mode->figures()->sections().first();
    show(ComparisonQuestion::View::WithPeers);
    choose("comparePlan", all.plans.first().plan.id.toString());
    QCOMPARE(m_mode->figures()->sections().size(), 1);
    const LevelChart &chart = m_mode->figures()->sections().first().figure.chart;
    QCOMPARE(chart.bars.size(), 2);
    for (qsizetype i = 0; i < chart.levels.size(); ++i) {
        const qsizetype level = all.figure.chart.levels.indexOf(chart.levels.at(i));
        int sum = 0;
        for (const LevelBar &bar : all.figure.chart.bars)
            sum += bar.counts.value(level);
        QCOMPARE(chart.bars.at(0).counts.at(i) + chart.bars.at(1).counts.at(i), sum);
    }
}

void ComparisonModeTest::aChangedScaleIsABreak()
{
    choose("compareCriterion", u"completion"_s);
    const int scales = int(m_mode->figures()->sections().size());
    QCOMPARE(int(m_mode->findChildren<QWidget *>(u"scaleBreak"_s).size()), scales - 1);
    QCOMPARE(int(cards().size()), scales);
    for (const ComparisonSection &section : m_mode->figures()->sections()) {
        QCOMPARE(section.breakBefore.isEmpty(), &section == &m_mode->figures()->sections().first());
        for (const PlanDistribution &one : section.plans)
            QCOMPARE(one.scale, section.plans.first().scale);
    }
}

void ComparisonModeTest::aCrossWalkTakesTheBreakAway()
{
    int walks = 0;
    for (int i = 0; i < combo("compareCriterion")->count(); ++i) {
        combo("compareCriterion")->setCurrentIndex(i);
        const int without = m_mode->figures()->plans();
        for (int walk = 1; walk < combo("compareCrossWalk")->count(); ++walk) {
            combo("compareCrossWalk")->setCurrentIndex(walk);
            ++walks;
            QVERIFY(m_mode->figures()->plans() >= without);
            int carried = 0;
            for (const ComparisonSection &section : m_mode->figures()->sections())
                carried += int(std::count_if(section.plans.cbegin(), section.plans.cend(),
                                             [](const PlanDistribution &one) { return one.isCarriedOver; }));
            QCOMPARE(m_mode->figures()->plans(), without + carried);
        }
    }
    QVERIFY(walks > 0);
}

void ComparisonModeTest::aBarOpensItsPlan()
{
    choose("compareCriterion", u"completion-midterm"_s);
    QSignalSpy requested(m_mode.get(), &Mode::planRequested);
    const PlanDistribution third = m_mode->figures()->sections().first().plans.at(2);
    ChartView *chart = cards().first()->view();
    int spot = 0;
    while (chart->segment(spot).bar != 2)
        ++spot;
    chart->setFocus();
    chart->setCurrentSpot(spot);
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(m_workspace->plan(), third.plan.id);
    QCOMPARE(m_workspace->roundId(), third.round.id);
}

void ComparisonModeTest::noFitSaysSoAndOffersTheWayBack()
{
    choose("compareCriterion", u"completion-midterm"_s);
    const int all = m_mode->figures()->plans();
    for (int from = combo("compareFrom")->count() - 1; from > 0 && !m_mode->figures()->isEmpty(); --from) {
        combo("compareFrom")->setCurrentIndex(from);
        combo("compareTo")->setCurrentIndex(1); // the first year
    }
    QVERIFY(m_mode->figures()->isEmpty());
    auto *empty = m_mode->findChild<EmptyState *>();
    QVERIFY(empty && empty->isVisible());
    empty->findChild<QPushButton *>()->click();
    QCOMPARE(m_mode->figures()->plans(), all);
}

void ComparisonModeTest::tableStaysATable()
{
    choose("compareCriterion", u"completion-midterm"_s);
    cards().first()->showTable(true);
    show(ComparisonQuestion::View::WithPeers);
    QVERIFY(cards().first()->showsTable());
    QCOMPARE(cards().first()->table()->model()->rowCount(), 2);
    show(ComparisonQuestion::View::OverTime);
    QVERIFY(cards().first()->showsTable());
}

void ComparisonModeTest::theWorkspaceMayGoFirst()
{
    m_mode->setWorkspace(nullptr);
    m_workspace.reset();
    QVERIFY(!m_mode->figures());
    QVERIFY(cards().isEmpty());
}

QTEST_MAIN(ComparisonModeTest)
#include "ComparisonModeTest.moc"
