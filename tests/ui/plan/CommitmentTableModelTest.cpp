#include "tests/support/SmallPlan.h"
#include "tests/ui/support/ExampleWorkspace.h"

#include "ui/plan/CommitmentTableModel.h"
#include "ui/registers/GroupedRows.h"
#include "ui/registers/RegisterOrder.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

class CommitmentTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModelsKeepTheRulesOfModels_data();
    void theModelsKeepTheRulesOfModels();
    void numbersSortByTheirValue();
    void wordsAreFoundWithoutCaseAndAccents();
    void filtersOfSeveralKindsNarrowTogether();
    void aCommitmentOfTwoCategoriesStandsInBothGroups();
    void groupsKeepTheirOrderWhenRowsAreTurnedRound();
    void completionFollowsTheRatingAtOnce();
    void whoIsNotWatchingIsToldWhenTheyWatchAgain();
    void timeLeftIsCountedFromTheDayOfTheRound();

private:
    struct Table
    {
        CommitmentTableModel model{};
        GroupedRows groups{&model};
        RegisterOrder order{};

        Table() { order.setSourceModel(&groups); }
        QString cell(const QString &id, int column) const
        {
            return model.index(model.rowOf(id), column).data().toString();
        }
    };
};

namespace {

QStringList shown(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList numbers;
    for (int row = 0; row < model.rowCount(parent); ++row)
        numbers.append(model.index(row, CommitmentTableModel::Number, parent).data().toString());
    return numbers;
}

QString idOf(const Workspace &workspace, const QString &number)
{
    for (const Commitment &commitment : workspace.contents().commitments) {
        if (commitment.number == number)
            return commitment.id.toString();
    }
    return {};
}

} // namespace

void CommitmentTableModelTest::theModelsKeepTheRulesOfModels_data()
{
    QTest::addColumn<int>("facet");
    QTest::newRow("not grouped") << GroupedRows::ungrouped;
    QTest::newRow("by category") << int(CommitmentTableModel::ByCategory);
    QTest::newRow("by completion") << int(CommitmentTableModel::ByCompletion);
    QTest::newRow("by due month") << int(CommitmentTableModel::ByDueMonth);
}

void CommitmentTableModelTest::theModelsKeepTheRulesOfModels()
{
    QFETCH(int, facet);
    ExampleWorkspace workspace;
    Table table;
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    QAbstractItemModelTester modelTester(&table.model, Mode::Fatal);
    QAbstractItemModelTester groupsTester(&table.groups, Mode::Fatal);
    QAbstractItemModelTester orderTester(&table.order, Mode::Fatal);
    table.groups.setGrouping(facet);
    table.model.setWorkspace(&*workspace);
    const int before = table.model.rowCount();
    QVERIFY(before > 30);
    table.order.sort(CommitmentTableModel::Due, Qt::DescendingOrder);
    table.order.setWords(u"de"_s);
    QVERIFY(workspace->rate(Subject::of(workspace->contents().commitments.at(3).id), CriterionCode(u"completion"_s),
                            LevelCode(u"limited"_s)));
    table.order.setWords({});
    QVERIFY(workspace->dossier().undo());
    workspace->setRound(workspace.roundOf(u"irm-2011"_s));
    workspace->setLanguage(u"en"_s);
    QCOMPARE(table.order.shown(), before);
    table.groups.setGrouping(GroupedRows::ungrouped);
    QCOMPARE(table.order.rowCount(), before);
    table.model.setWorkspace(nullptr);
    QCOMPARE(table.order.rowCount(), 0);
}

void CommitmentTableModelTest::numbersSortByTheirValue()
{
    ExampleWorkspace workspace;
    Table table;
    table.model.setWorkspace(&*workspace);
    table.order.sort(CommitmentTableModel::Number, Qt::AscendingOrder);
    const QStringList numbers = shown(table.order);
    QVERIFY(numbers.indexOf(u"2"_s) < numbers.indexOf(u"10"_s));
    QVERIFY(numbers.indexOf(u"9"_s) < numbers.indexOf(u"30"_s));
}

void CommitmentTableModelTest::wordsAreFoundWithoutCaseAndAccents()
{
    ExampleWorkspace workspace;
    Table table;
    table.model.setWorkspace(&*workspace);
    table.order.setWords(u"INFORMACION"_s);
    const int plain = table.order.rowCount();
    table.order.setWords(u"información"_s);
    QCOMPARE(table.order.rowCount(), plain);
    QVERIFY(plain > 0);
    QVERIFY(plain < table.model.rowCount());
    table.order.setWords(u"nothing is called so"_s);
    QCOMPARE(table.order.rowCount(), 0);
}

void CommitmentTableModelTest::filtersOfSeveralKindsNarrowTogether()
{
    ExampleWorkspace workspace;
    workspace->setRound(workspace.roundOf(u"irm-2011"_s));
    Table table;
    table.model.setWorkspace(&*workspace);
    table.order.setChosen(CommitmentTableModel::ByCompletion, {u"complete"_s, u"substantial"_s});
    QCOMPARE(table.order.rowCount(), 25); // 16 complete and 9 substantial, as the IRM published
    table.order.setChosen(CommitmentTableModel::ByCompletion, {u"complete"_s});
    QCOMPARE(table.order.rowCount(), 16);
    const QString lead =
        table.model
            .facetValues(table.order.index(0, 0).data(RegisterModel::IdRole).toString(), CommitmentTableModel::ByLead)
            .first()
            .key;
    table.order.setChosen(CommitmentTableModel::ByInstitution, {lead});
    QVERIFY(table.order.rowCount() < 16);
    for (int row = 0; row < table.order.rowCount(); ++row) {
        const QString id = table.order.index(row, 0).data(RegisterModel::IdRole).toString();
        QCOMPARE(table.model.facetValues(id, CommitmentTableModel::ByCompletion).first().key, u"complete"_s);
        const QList<FacetValue> part = table.model.facetValues(id, CommitmentTableModel::ByInstitution);
        QVERIFY(std::any_of(part.cbegin(), part.cend(), [&](const FacetValue &value) { return value.key == lead; }));
    }
    table.order.setChosen(CommitmentTableModel::ByInstitution, {});
    table.order.setChosen(CommitmentTableModel::ByCompletion, {});
    QVERIFY(!table.order.isFiltering());
    QCOMPARE(table.order.rowCount(), table.model.rowCount());
}

void CommitmentTableModelTest::aCommitmentOfTwoCategoriesStandsInBothGroups()
{
    ExampleWorkspace workspace;
    Table table;
    table.model.setWorkspace(&*workspace);
    table.groups.setGrouping(CommitmentTableModel::ByCategory);
    int places = 0;
    int expected = 0;
    for (int group = 0; group < table.groups.rowCount(); ++group) {
        const QModelIndex parent = table.groups.index(group, 0);
        QCOMPARE(parent.data(RegisterModel::GroupSizeRole).toInt(), table.groups.rowCount(parent));
        places += table.groups.rowCount(parent);
    }
    for (const Commitment &commitment : workspace->contents().commitmentsOf(workspace->plan()))
        expected += std::max(1, int(commitment.categories.size()));
    QCOMPARE(places, expected);
    QCOMPARE(table.order.shown(), table.model.rowCount());
}

void CommitmentTableModelTest::groupsKeepTheirOrderWhenRowsAreTurnedRound()
{
    ExampleWorkspace workspace;
    workspace->setRound(workspace.roundOf(u"irm-2011"_s));
    Table table;
    table.model.setWorkspace(&*workspace);
    table.groups.setGrouping(CommitmentTableModel::ByCompletion);
    table.order.sort(CommitmentTableModel::Number, Qt::AscendingOrder);
    const auto keys = [&] {
        QStringList found;
        for (int row = 0; row < table.order.rowCount(); ++row)
            found.append(table.order.index(row, 0).data(RegisterModel::GroupKeyRole).toString());
        return found;
    };
    const QStringList order = keys();
    QCOMPARE(order.mid(0, 4), QStringList({u"not-started"_s, u"limited"_s, u"substantial"_s, u"complete"_s}));
    const QStringList inFirst = shown(table.order, table.order.index(0, 0));
    table.order.sort(CommitmentTableModel::Number, Qt::DescendingOrder);
    QCOMPARE(keys(), order);
    QStringList turned = shown(table.order, table.order.index(0, 0));
    std::reverse(turned.begin(), turned.end());
    QCOMPARE(turned, inFirst);
}

void CommitmentTableModelTest::completionFollowsTheRatingAtOnce()
{
    ExampleWorkspace workspace;
    workspace->setRound(workspace.roundOf(u"aga-2012"_s));
    Table table;
    table.model.setWorkspace(&*workspace);
    const QString id = idOf(*workspace, u"5"_s);
    const Subject subject{SubjectKind::Commitment, id};
    QCOMPARE(table.cell(id, CommitmentTableModel::Completion), QString());
    const int open = table.cell(id, CommitmentTableModel::Open).toInt();
    QVERIFY(workspace->rate(subject, CriterionCode(u"completion"_s), LevelCode(u"substantial"_s)));
    QCOMPARE(table.cell(id, CommitmentTableModel::Completion), u"Sustancial"_s);
    QCOMPARE(table.cell(id, CommitmentTableModel::Open).toInt(), open - 1);
    QVERIFY(workspace->dossier().undo());
    QCOMPARE(table.cell(id, CommitmentTableModel::Completion), QString());
}

void CommitmentTableModelTest::whoIsNotWatchingIsToldWhenTheyWatchAgain()
{
    ExampleWorkspace workspace;
    workspace->setRound(workspace.roundOf(u"aga-2012"_s));
    Table table;
    table.model.setWorkspace(&*workspace);
    table.model.setWatched(false);
    const QString id = idOf(*workspace, u"5"_s);
    QCOMPARE(table.cell(id, CommitmentTableModel::Completion), QString());
    QVERIFY(
        workspace->rate({SubjectKind::Commitment, id}, CriterionCode(u"completion"_s), LevelCode(u"substantial"_s)));
    QCOMPARE(table.cell(id, CommitmentTableModel::Completion), QString());
    table.model.setWatched(true);
    QCOMPARE(table.cell(id, CommitmentTableModel::Completion), u"Sustancial"_s);
}

void CommitmentTableModelTest::timeLeftIsCountedFromTheDayOfTheRound()
{
    QTemporaryDir folder;
    Workspace workspace(smallDossier(folder.path()));
    workspace.setPerson(u"ana"_s, u"Ana Ruiz"_s);
    Table table;
    table.model.setWorkspace(&workspace);
    const QDate asOf = workspace.round()->asOf;
    int dated = 0;
    for (const Commitment &commitment : workspace.contents().commitments) {
        const QVariant days = table.model.index(table.model.rowOf(commitment.id.toString()), CommitmentTableModel::Time)
                                  .data(RegisterModel::SortRole);
        QCOMPARE(days.isValid(), commitment.due.has_value() && commitment.isCounted);
        if (days.isValid())
            QCOMPARE(days.toInt(), int(asOf.daysTo(commitment.due->lastDay())));
        dated += days.isValid() ? 1 : 0;
    }
    QVERIFY(dated > 0);
}

QTEST_MAIN(CommitmentTableModelTest)
#include "CommitmentTableModelTest.moc"
