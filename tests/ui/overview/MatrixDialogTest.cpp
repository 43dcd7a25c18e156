#include "tests/ui/support/ExampleFigures.h"

#include "ui/charts/MatrixTable.h"
#include "ui/overview/MatrixDialog.h"
#include "ui/widgets/FileChoice.h"
#include "ui/widgets/FrozenTable.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class MatrixDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableIsAModelLikeAny();
    void everyCellSaysItsValue();
    void headsAndNamesStay();
    void aHeadSorts();
    void enterGoesToTheCriterion();
    void copiesInTheOrderShown();
    void savesTableAndPicture();

private:
    void fill(MatrixDialog &dialog) const
    {
        dialog.setFigure(m_figures.matrix(), m_figures.sharedPack(), u"Plan · ronda"_s);
        dialog.show();
    }

    const OverviewFigures m_figures = Example::published().figures();
};

void MatrixDialogTest::theTableIsAModelLikeAny()
{
    MatrixTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.setFigure(m_figures.matrix());
    QCOMPARE(table.rowCount(), 36);
    QCOMPARE(table.columnCount(), MatrixTable::FirstCriterion + int(m_figures.criteria().size()));
}

void MatrixDialogTest::everyCellSaysItsValue()
{
    MatrixDialog dialog;
    fill(dialog);
    const QAbstractItemModel *model = dialog.table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = MatrixTable::FirstCriterion; column < model->columnCount(); ++column) {
            const QString words = model->index(row, column).data(Qt::AccessibleTextRole).toString();
            QVERIFY(words.startsWith(model->index(row, MatrixTable::Number).data().toString() + u' '));
            QVERIFY(words.contains(model->headerData(column, Qt::Horizontal).toString()));
        }
    }
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(dialog.table());
    QVERIFY(table && table->tableInterface());
    QCOMPARE(table->tableInterface()->cellAt(0, 2)->text(QAccessible::Name),
             model->index(0, 2).data(Qt::AccessibleTextRole).toString());
}

void MatrixDialogTest::headsAndNamesStay()
{
    MatrixDialog dialog;
    dialog.resize(600, 400);
    fill(dialog);
    dialog.table()->horizontalScrollBar()->setValue(dialog.table()->horizontalScrollBar()->maximum());
    dialog.table()->verticalScrollBar()->setValue(120);
    const QTableView *names = dialog.table()->frozen();
    QVERIFY(names->isVisible() && names->isColumnHidden(MatrixTable::FirstCriterion));
    QCOMPARE(names->columnViewportPosition(MatrixTable::Number), 0);
    QCOMPARE(names->verticalScrollBar()->value(), dialog.table()->verticalScrollBar()->value());
    QCOMPARE(names->horizontalHeader()->height(), dialog.table()->horizontalHeader()->height());
    // A cell reached by key is not left behind the names.
    dialog.table()->setCurrentIndex(dialog.table()->model()->index(5, MatrixTable::FirstCriterion));
    QVERIFY(dialog.table()->visualRect(dialog.table()->currentIndex()).left() >= names->width() - 1);
}

void MatrixDialogTest::aHeadSorts()
{
    MatrixDialog dialog;
    fill(dialog);
    const QAbstractItemModel *model = dialog.table()->model();
    int completion = 0;
    for (int column = MatrixTable::FirstCriterion; column < model->columnCount(); ++column) {
        if (dialog.model()->criterionAt(column) == m_figures.completion())
            completion = column;
    }
    QVERIFY(completion > 0);
    Q_EMIT dialog.table()->horizontalHeader()->sectionClicked(completion);
    QCOMPARE(model->index(0, completion).data().toString(), u"No iniciado"_s);
    Q_EMIT dialog.table()->horizontalHeader()->sectionClicked(completion);
    QCOMPARE(model->index(0, completion).data().toString(), u"Completo"_s);
    Q_EMIT dialog.table()->horizontalHeader()->sectionClicked(MatrixTable::Number);
    QCOMPARE(model->index(1, MatrixTable::Number).data().toString(), u"2"_s);
}

void MatrixDialogTest::enterGoesToTheCriterion()
{
    MatrixDialog dialog;
    fill(dialog);
    QVERIFY(QTest::qWaitForWindowActive(&dialog, patience));
    dialog.table()->setFocus();
    QSignalSpy activated(&dialog, &MatrixDialog::cellActivated);
    QTest::keyClick(dialog.table(), Qt::Key_Down);
    QTest::keyClick(dialog.table(), Qt::Key_Right);
    QTest::keyClick(dialog.table(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().at(0).value<CommitmentId>(), m_figures.commitments().at(1).id);
    QCOMPARE(activated.first().at(1).value<CriterionCode>(), m_figures.matrix().matrix.criteria.at(1).id);
    QVERIFY(!dialog.isVisible());
}

void MatrixDialogTest::copiesInTheOrderShown()
{
    MatrixDialog dialog;
    fill(dialog);
    Q_EMIT dialog.table()->horizontalHeader()->sectionClicked(MatrixTable::Number);
    Q_EMIT dialog.table()->horizontalHeader()->sectionClicked(MatrixTable::Number);
    dialog.copy();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 37);
    QVERIFY(lines.at(1).startsWith(u"36\t"_s));
}

void MatrixDialogTest::savesTableAndPicture()
{
    QTemporaryDir folder;
    const FileChoice before = FileChoice::current();
    MatrixDialog dialog;
    fill(dialog);
    for (const QString &name : {u"m.csv"_s, u"m.svg"_s, u"m.png"_s}) {
        const QString path = folder.filePath(name);
        FileChoice::current().save = [path](QWidget *, const QString &, const QString &, const QString &) { return path; };
        dialog.save();
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly) && file.size() > 1000, qPrintable(name));
    }
    FileChoice::current() = before;
    QFile csv(folder.filePath(u"m.csv"_s));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QCOMPARE(csv.readAll().count('\n'), 37);
}

QTEST_MAIN(MatrixDialogTest)
#include "MatrixDialogTest.moc"
