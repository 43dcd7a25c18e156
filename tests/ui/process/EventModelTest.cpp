#include "tests/ui/support/ExampleWorkspace.h"

#include "ui/process/EventModel.h"
#include "ui/registers/RegisterOrder.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

class EventModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModelKeepsTheRulesOfModels();
    void rowsSortByDateAndTheUndatedStandLast();
    void countsSortAsNumbers();
};

namespace {

ProcessEventId add(Workspace &workspace, const QString &title, const QString &date, std::optional<int> attendance = {})
{
    ProcessEvent event{.plan = workspace.plan(),
                       .title = LocalizedText::of(u"es"_s, title),
                       .date = PartialDate::parse(date),
                       .attendance = attendance};
    return workspace.dossier().saveEvent(event).value();
}

QStringList titles(const QAbstractItemModel &model)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found.append(model.index(row, EventModel::Title).data().toString());
    return found;
}

} // namespace

void EventModelTest::theModelKeepsTheRulesOfModels()
{
    ExampleWorkspace workspace;
    EventModel model;
    RegisterOrder order;
    order.setSourceModel(&model);
    QAbstractItemModelTester modelTester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester orderTester(&order, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setWorkspace(&*workspace);
    const int before = model.rowCount();
    const ProcessEventId id = add(*workspace, u"Reunión 1"_s, u"2012-02-01"_s);
    QCOMPARE(model.rowCount(), before + 1);
    QVERIFY(model.rowOf(id.toString()) >= 0);
    ProcessEvent changed = *workspace->contents().event(id);
    changed.minutes = Minutes::Signed;
    QVERIFY(workspace->dossier().saveEvent(changed));
    QCOMPARE(model.index(model.rowOf(id.toString()), EventModel::Minutes).data(RegisterModel::SortRole).toInt(), 3);
    QVERIFY(workspace->dossier().removeEvent(id));
    QCOMPARE(model.rowCount(), before);
    QVERIFY(workspace->dossier().undo());
    QCOMPARE(model.rowCount(), before + 1);
    workspace->setLanguage(u"en"_s);
    model.setWorkspace(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void EventModelTest::rowsSortByDateAndTheUndatedStandLast()
{
    ExampleWorkspace workspace;
    EventModel model;
    RegisterOrder order;
    order.setSourceModel(&model);
    model.setWorkspace(&*workspace);
    QCOMPARE(model.rowCount(), 0);
    add(*workspace, u"sin fecha"_s, {});
    add(*workspace, u"mayo"_s, u"2012-05"_s);
    add(*workspace, u"febrero"_s, u"2012-02-09"_s);
    order.sort(EventModel::Date, Qt::AscendingOrder);
    QCOMPARE(titles(order), QStringList({u"febrero"_s, u"mayo"_s, u"sin fecha"_s}));
    order.sort(EventModel::Date, Qt::DescendingOrder);
    QCOMPARE(titles(order), QStringList({u"mayo"_s, u"febrero"_s, u"sin fecha"_s}));
}

void EventModelTest::countsSortAsNumbers()
{
    ExampleWorkspace workspace;
    EventModel model;
    RegisterOrder order;
    order.setSourceModel(&model);
    model.setWorkspace(&*workspace);
    add(*workspace, u"a"_s, u"2012-02-01"_s, 100);
    add(*workspace, u"b"_s, u"2012-02-02"_s, 9);
    add(*workspace, u"c"_s, u"2012-02-03"_s);
    order.sort(EventModel::Attendance, Qt::AscendingOrder);
    QCOMPARE(titles(order), QStringList({u"b"_s, u"a"_s, u"c"_s}));
}

QTEST_MAIN(EventModelTest)
#include "EventModelTest.moc"
