#include "tests/ui/support/ExampleWorkspace.h"

#include "ui/evidence/EvidenceModel.h"
#include "ui/evidence/EvidenceOrder.h"
#include "ui/registers/RegisterModel.h"
#include "ui/window/CopyStates.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

class EvidenceModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsFollowTheDossier();
    void usesAndStatesAreShown();
    void filtersNarrow();
    void sizesSortByValueAndNothingComesLast();
    void fiveHundredItemsAreSortedAndFiltered();

private:
    static Evidence link(int number)
    {
        return {.title = u"Enlace %1"_s.arg(number), .url = u"https://example.org/%1"_s.arg(number)};
    }
};

void EvidenceModelTest::rowsFollowTheDossier()
{
    ExampleWorkspace workspace;
    EvidenceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setWorkspace(&*workspace);
    QCOMPARE(model.rowCount(), 0);
    const auto ids = workspace->dossier().addEvidence({.items = {link(1), link(2), link(3)}});
    QVERIFY(ids);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.rowOf(ids->at(2)), 2);
    Evidence edited = *workspace->contents().evidenceItem(ids->at(1));
    edited.title = u"Otro"_s;
    QVERIFY(workspace->dossier().editEvidence(edited));
    QCOMPARE(model.index(1, EvidenceModel::Title).data().toString(), u"Otro"_s);
    QVERIFY(workspace->dossier().removeEvidence(ids->at(0)));
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(workspace->dossier().undo());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, EvidenceModel::Number).data().toString(), u"E-1"_s);
    // The library is painted as registers are, and the rows of groups in them ask for no width.
    QVERIFY(!model.index(0, EvidenceModel::Number).data(RegisterModel::IsGroupRole).toBool());
    model.setWorkspace(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void EvidenceModelTest::usesAndStatesAreShown()
{
    ExampleWorkspace workspace;
    workspace->setRound(workspace.roundOf(u"aga-2012"_s));
    EvidenceModel model;
    model.setWorkspace(&*workspace);
    const PersonId ana = *workspace->ensurePerson();
    QFile file(workspace.filePath(u"acta.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("acta") == 4);
    file.close();
    const Result<StoredCopy> copy = workspace->dossier().evidenceCopies().take(file.fileName());
    QVERIFY(copy);
    Evidence item{.title = u"Acta"_s,
                  .fileName = copy->fileName,
                  .mediaType = copy->mediaType,
                  .digest = copy->digest,
                  .size = copy->size};
    item.isConfidential = true;
    const CommitmentId first = workspace->contents().commitmentsOf(workspace->plan()).first().id;
    const RatingKey key{workspace->roundId(), Subject::of(first), CriterionCode(u"completion"_s), ana};
    QVERIFY(workspace->dossier().addEvidence({.items = {item}, .commitments = {first}, .ratings = {key}}));
    const auto at = [&](int column) {
        return model.index(0, column).data().toString();
    };
    QCOMPARE(at(EvidenceModel::Ratings), u"1"_s);
    QVERIFY(!at(EvidenceModel::Commitments).isEmpty());
    QVERIFY(!at(EvidenceModel::Confidential).isEmpty());
    // Also beside the title, which is seen where the column is not.
    const QModelIndex titled = model.index(0, EvidenceModel::Title);
    QVERIFY(titled.data(Qt::DecorationRole).isValid());
    QCOMPARE(titled.data(Qt::AccessibleDescriptionRole).toString(), at(EvidenceModel::Confidential));
    const QModelIndex row = model.index(0, 0);
    QCOMPARE(row.data(EvidenceModel::UnusedRole).toBool(), false);
    QCOMPARE(row.data(EvidenceModel::NoDateRole).toBool(), true);
    QCOMPARE(row.data(EvidenceModel::DamagedRole).toBool(), false);
    const QString unchecked = at(EvidenceModel::Copy);
    workspace->copyStates().set(copy->digest, CopyState::Altered);
    QVERIFY(at(EvidenceModel::Copy) != unchecked);
    QCOMPARE(row.data(EvidenceModel::DamagedRole).toBool(), true);
    QVERIFY(workspace->dossier().detachEvidence(key, workspace->contents().evidence.first().id));
    QCOMPARE(at(EvidenceModel::Ratings), u"0"_s);
    QCOMPARE(row.data(EvidenceModel::UnusedRole).toBool(), true);
}

void EvidenceModelTest::filtersNarrow()
{
    ExampleWorkspace workspace;
    EvidenceModel model;
    EvidenceOrder order;
    order.setSourceModel(&model);
    const QAbstractItemModelTester tester(&order, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setWorkspace(&*workspace);
    Evidence dated = link(1);
    dated.title = u"Minuta de la sesión"_s;
    dated.accessed = PartialDate::parse(u"2012-11"_s);
    Evidence secret = link(2);
    secret.isConfidential = true;
    const auto ids = workspace->dossier().addEvidence({.items = {dated, secret, link(3)}});
    QVERIFY(ids);
    QCOMPARE(order.rowCount(), 3);
    order.setWords(u"SESION minuta"_s);
    QCOMPARE(order.rowCount(), 1);
    order.setWords({});
    order.setDemanded(EvidenceModel::NoDateRole, true);
    QCOMPARE(order.rowCount(), 2);
    order.setDemanded(EvidenceModel::PrivateRole, true);
    QCOMPARE(order.rowCount(), 1);
    order.setDemanded(EvidenceModel::NoDateRole, false);
    order.setDemanded(EvidenceModel::PrivateRole, false);
    order.setDemanded(EvidenceModel::DamagedRole, true);
    QCOMPARE(order.rowCount(), 0);
}

void EvidenceModelTest::sizesSortByValueAndNothingComesLast()
{
    ExampleWorkspace workspace;
    EvidenceModel model;
    EvidenceOrder order;
    order.setSourceModel(&model);
    model.setWorkspace(&*workspace);
    QList<Evidence> items{link(1)};
    for (const int size : {900, 20000}) {
        QFile file(workspace.filePath(u"f%1.txt"_s.arg(size)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(size, 'x')) == size);
        file.close();
        const Result<StoredCopy> copy = workspace->dossier().evidenceCopies().take(file.fileName());
        items.append({.title = file.fileName(), .digest = copy->digest, .size = copy->size});
    }
    QVERIFY(workspace->dossier().addEvidence({.items = items}));
    for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        order.sort(EvidenceModel::Size, direction);
        QCOMPARE(order.index(2, EvidenceModel::Size).data().toString(), QString());
        const int smaller = direction == Qt::AscendingOrder ? 0 : 1;
        QCOMPARE(order.index(smaller, EvidenceModel::Size).data(EvidenceModel::SortRole).toLongLong(), 900);
    }
}

void EvidenceModelTest::fiveHundredItemsAreSortedAndFiltered()
{
    ExampleWorkspace workspace;
    EvidenceModel model;
    EvidenceOrder order;
    order.setSourceModel(&model);
    model.setWorkspace(&*workspace);
    QList<Evidence> items;
    for (int i = 1; i <= 500; ++i)
        items.append(link(i));
    QVERIFY(workspace->dossier().addEvidence({.items = items}));
    order.sort(EvidenceModel::Title);
    order.setWords(u"enlace 49"_s);
    QCOMPARE(order.rowCount(), 15); // with a 49 in them: 49, 149 … 449, and 490 to 499
}

QTEST_MAIN(EvidenceModelTest)
#include "EvidenceModelTest.moc"
