#include "tests/ui/support/ExampleWorkspace.h"

#include "ui/process/ProposalModel.h"
#include "ui/registers/RegisterOrder.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

class ProposalModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModelKeepsTheRulesOfModels();
    void numbersSortByTheirValue();
    void outcomesSortBestFirst();
    void commitmentsStandInThePlansOrder();
};

namespace {

ProposalId add(Workspace &workspace, const QString &number, ProposalOutcome outcome,
               const QList<CommitmentId> &commitments = {})
{
    Proposal proposal{.plan = workspace.plan(),
                      .number = number,
                      .title = LocalizedText::of(u"es"_s, u"Propuesta "_s + number),
                      .proposer = u"Fundar"_s,
                      .outcome = outcome,
                      .commitments = commitments};
    return workspace.dossier().saveProposal(proposal).value();
}

QStringList numbers(const QAbstractItemModel &model)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found.append(model.index(row, ProposalModel::Number).data().toString());
    return found;
}

} // namespace

void ProposalModelTest::theModelKeepsTheRulesOfModels()
{
    ExampleWorkspace workspace;
    ProposalModel model;
    RegisterOrder order;
    order.setSourceModel(&model);
    QAbstractItemModelTester modelTester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester orderTester(&order, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setWorkspace(&*workspace);
    const int before = model.rowCount();
    const ProposalId id = add(*workspace, u"90"_s, ProposalOutcome::NoAnswer);
    add(*workspace, u"91"_s, ProposalOutcome::NotTakenUp);
    QCOMPARE(model.rowCount(), before + 2);
    QVERIFY(workspace->dossier().removeProposal(id));
    QCOMPARE(model.rowOf(id.toString()), -1);
    QVERIFY(workspace->dossier().undo());
    QVERIFY(model.rowOf(id.toString()) >= 0);
    model.setWorkspace(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void ProposalModelTest::numbersSortByTheirValue()
{
    ExampleWorkspace workspace;
    ProposalModel model;
    RegisterOrder order;
    order.setSourceModel(&model);
    model.setWorkspace(&*workspace);
    for (const QString &number : {u"10"_s, u"9"_s, u"2"_s})
        add(*workspace, number, ProposalOutcome::NoAnswer);
    order.sort(ProposalModel::Number, Qt::AscendingOrder);
    QCOMPARE(numbers(order), QStringList({u"2"_s, u"9"_s, u"10"_s}));
}

void ProposalModelTest::outcomesSortBestFirst()
{
    ExampleWorkspace workspace;
    ProposalModel model;
    RegisterOrder order;
    order.setSourceModel(&model);
    model.setWorkspace(&*workspace);
    add(*workspace, u"1"_s, ProposalOutcome::NoAnswer);
    add(*workspace, u"2"_s, ProposalOutcome::NotTakenUp);
    add(*workspace, u"3"_s, ProposalOutcome::Partly);
    add(*workspace, u"4"_s, ProposalOutcome::TakenUp);
    order.sort(ProposalModel::Outcome, Qt::AscendingOrder);
    QCOMPARE(numbers(order), QStringList({u"4"_s, u"3"_s, u"2"_s, u"1"_s}));
}

void ProposalModelTest::commitmentsStandInThePlansOrder()
{
    ExampleWorkspace workspace;
    ProposalModel model;
    model.setWorkspace(&*workspace);
    const QList<Commitment> commitments = workspace->contents().commitmentsOf(workspace->plan());
    add(*workspace, u"1"_s, ProposalOutcome::TakenUp, {commitments.at(11).id, commitments.at(2).id});
    QCOMPARE(model.index(0, ProposalModel::Commitments).data().toString(),
             commitments.at(2).number + u", "_s + commitments.at(11).number);
}

QTEST_MAIN(ProposalModelTest)
#include "ProposalModelTest.moc"
