#include "tests/ui/support/RealWindow.h"

#include "ui/journal/JournalDialog.h"
#include "ui/journal/JournalModel.h"
#include "ui/journal/VerifyDialog.h"
#include "ui/widgets/InfoBar.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QTimer>

#include <SQLiteCpp/Database.h>

using namespace Qt::StringLiterals;

class JournalDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestFirstAndFollowing();
    void aLongJournalIsReadAsItIsLookedAt();
    void wordsNarrowItDown();
    void aSoundDossierSaysSo();
    void aRatingChangedBehindTheJournalIsFound();

private:
    static JournalDialog *open(RealWindow &real);
    static void addInstitutions(Dossier &dossier, qsizetype count);
};

JournalDialog *JournalDialogTest::open(RealWindow &real)
{
    real.window().findChild<QAction *>(u"file.journal"_s)->trigger();
    auto *dialog = real.window().findChild<JournalDialog *>();
    return dialog && dialog->isVisible() ? dialog : nullptr;
}

void JournalDialogTest::addInstitutions(Dossier &dossier, qsizetype count)
{
    for (qsizetype i = 0; i < count; ++i)
        QVERIFY(dossier.saveInstitution(
            {.country = u"Mexico"_s, .name = u"Dependencia %1"_s.arg(i)}));
}

void JournalDialogTest::newestFirstAndFollowing()
{
    RealWindow real;
    JournalDialog *dialog = open(real);
    QVERIFY(dialog);
    auto *model = dialog->findChild<JournalModel *>();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int before = model->rowCount();
    QCOMPARE(model->index(before - 1, JournalModel::Sequence).data().toString(), u"1"_s);
    addInstitutions(real.workspace().dossier(), 1);
    QCOMPARE(model->rowCount(), before + 1);
    QVERIFY(model->index(0, JournalModel::What).data().toString().contains(u"Dependencia 0"_s));
    QVERIFY(real.workspace().dossier().undo());
    QCOMPARE(model->rowCount(), before + 2);
    QVERIFY(!model->index(0, JournalModel::State).data().toString().isEmpty());
    QVERIFY(!model->index(1, JournalModel::State).data().toString().isEmpty()); // taken back
    QVERIFY(model->index(2, JournalModel::State).data().toString().isEmpty());
    real.window().closeDossier();
    QTRY_VERIFY(!real.window().findChild<JournalDialog *>());
}

void JournalDialogTest::aLongJournalIsReadAsItIsLookedAt()
{
    const QTemporaryDir folder;
    const std::unique_ptr<Dossier> dossier = smallDossier(folder.path());
    addInstitutions(*dossier, JournalModel::rowsAtOnce + 5);
    JournalModel model(*dossier, u"en"_s);
    QCOMPARE(model.rowCount(), int(JournalModel::rowsAtOnce));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    while (model.canFetchMore({}))
        model.fetchMore({});
    QCOMPARE(model.rowCount(), int(dossier->journalLength()));
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.index(row, JournalModel::Sequence).data().toInt(), model.rowCount() - row);
}

void JournalDialogTest::wordsNarrowItDown()
{
    RealWindow real;
    addInstitutions(real.workspace().dossier(), 80);
    JournalDialog *dialog = open(real);
    QVERIFY(dialog);
    auto *table = dialog->findChild<QTableView *>(u"journalTable"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"journalWords"_s), u"dependencia 7"_s);
    QCOMPARE(table->model()->rowCount(), 11); // 7, 70 to 79
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog, patience));
    table->selectRow(10);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().contains(u"Dependencia 7"_s));
}

void JournalDialogTest::aSoundDossierSaysSo()
{
    RealWindow real;
    real.window().findChild<QAction *>(u"file.verify"_s)->trigger();
    QTRY_VERIFY(real.window().infoBar().isVisible());
    const QString rows = QString::number(real.workspace().dossier().journalLength());
    QVERIFY2(real.window().infoBar().text().contains(rows), qPrintable(real.window().infoBar().text()));
}

void JournalDialogTest::aRatingChangedBehindTheJournalIsFound()
{
    RealWindow real;
    const Round round = *real.workspace().round();
    const Criterion criterion = real.workspace().method()->criteriaFor(SubjectKind::Commitment).first();
    const LevelCode level = real.workspace().method()->scale(criterion.scale)->levels.first().code;
    QVERIFY(real.workspace().rate(*real.workspace().subject(), criterion.id, level));
    SQLite::Database other(real.workspace().dossier().path().toStdString(), SQLite::OPEN_READWRITE, patience);
    QCOMPARE(other.exec("UPDATE rating SET reason = 'otra'"), 1);
    QStringList found;
    QTimer watch;
    connect(&watch, &QTimer::timeout, this, [&] {
        if (auto *dialog = real.window().findChild<VerifyDialog *>(); dialog && dialog->isVisible()) {
            const auto *list = dialog->findChild<QListWidget *>(u"findings"_s);
            for (int row = 0; row < list->count(); ++row)
                found.append(list->item(row)->text());
            dialog->close();
        }
    });
    watch.start(20);
    real.window().findChild<QAction *>(u"file.verify"_s)->trigger();
    QTRY_VERIFY(!found.isEmpty());
    QVERIFY2(!found.first().contains(u"verify."_s), qPrintable(found.first()));
}

QTEST_MAIN(JournalDialogTest)
#include "JournalDialogTest.moc"
