#include "tests/ui/support/RealWindow.h"
#include "tests/ui/support/Watchdog.h"

#include "core/base/FoldedText.h"
#include "core/exchange/ExampleReader.h"
#include "core/method/MethodLibrary.h"
#include "ui/about/DossierDialog.h"
#include "ui/about/MethodTreeModel.h"
#include "ui/about/RatingTableModel.h"
#include "ui/about/RatingsPage.h"
#include "ui/widgets/FileChoice.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTextEdit>
#include <QTreeView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

/// The methods and the ratings of a dossier as plain tables.
class MethodsAndRatingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_kept = FileChoice::current(); }
    void cleanup() { FileChoice::current() = m_kept; }
    void everyMethodStandsWhole_data();
    void everyMethodStandsWhole();
    void theMethodsOfTheDossierComeFirst();
    void aMethodIsSearchedCopiedAndSaved();
    void everyRatingIsARow();
    void ratingsAreFilteredAndSorted();
    void aRatingLeadsToItsCard();
    void changesShow();
    void veryManyDoNotHoldTheWindow();

private:
    static DossierDialog *open(RealWindow &real, int page)
    {
        real.window().findChild<QAction *>(u"file.about"_s)->trigger();
        auto *dialog = real.visible<DossierDialog>(u"dossierDialog"_s);
        dialog->findChild<QTabWidget *>()->setCurrentIndex(page);
        return dialog;
    }
    static QString example(const QString &folder)
    {
        const QString path = folder + u"/mexico.cotejo"_s;
        if (!Dossier::create(path, *readMexico2012(), steadyAuthor()))
            qFatal("no example");
        return path;
    }
    static bool settle(const RatingsPage *page)
    {
        return comesTrue([page] { return !page->isBusy(); });
    }

    std::unique_ptr<Dossier> largeDossier() const;
    static void lookThrough(Workspace &workspace, Watchdog &dog);

    enum Page { Methods = 4, Ratings = 5 };

    FileChoice m_kept{};
    QTemporaryDir m_folder{};
};

namespace {

/// All texts of a tree.
QString textOf(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column)
            text += model.index(row, column, parent).data().toString() + u'\n';
        text += textOf(model, model.index(row, 0, parent));
    }
    return text;
}

} // namespace

void MethodsAndRatingsTest::everyMethodStandsWhole_data()
{
    QTest::addColumn<QString>("id");
    for (const LibraryMethod &method : methodLibrary())
        QTest::newRow(qPrintable(method.pack.id)) << method.pack.id;
}

void MethodsAndRatingsTest::everyMethodStandsWhole()
{
    QFETCH(QString, id);
    const MethodPack pack = methodFromLibrary(id)->pack;
    MethodTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(pack, u"es"_s);
    const QString text = textOf(model);
    const auto holds = [&](const LocalizedText &words) {
        return text.contains(words.in(u"es"_s).simplified());
    };
    for (const Dimension &dimension : pack.dimensions)
        QVERIFY2(holds(dimension.title), qPrintable(dimension.id.toString()));
    for (const Criterion &criterion : pack.criteria) {
        QVERIFY2(holds(criterion.title) && holds(criterion.question), qPrintable(criterion.id.toString()));
        for (const Level &level : pack.scale(criterion.scale)->levels)
            QVERIFY2(holds(level.label) && holds(level.guidance), qPrintable(level.code.toString()));
    }
    for (const Gate &gate : pack.gates)
        QVERIFY2(holds(gate.text), qPrintable(gate.id));
    for (const DerivedValue &value : pack.derived)
        QVERIFY2(holds(value.title) && holds(value.explanation), qPrintable(value.id));
}

void MethodsAndRatingsTest::theMethodsOfTheDossierComeFirst()
{
    RealWindow real;
    open(real, Methods);
    auto *list = real.visible<QTreeWidget>(u"methods"_s);
    QCOMPARE(list->topLevelItemCount(), int(methodLibrary().size()));
    QCOMPARE(list->topLevelItem(0)->text(1), real.contents().rounds.first().method);
    QCOMPARE(list->topLevelItem(0)->text(5), real.contents().rounds.first().title.in(u"es"_s));
    QCOMPARE(list->currentItem(), list->topLevelItem(0));
    list->setCurrentItem(list->topLevelItem(2));
    QVERIFY(list->topLevelItem(2)->text(5).isEmpty());
    const MethodPack other = methodFromLibrary(list->topLevelItem(2)->text(1))->pack;
    QVERIFY(
        textOf(*real.visible<QTreeView>(u"methodTree"_s)->model()).contains(other.criteria.last().title.in(u"es"_s)));
}

void MethodsAndRatingsTest::aMethodIsSearchedCopiedAndSaved()
{
    RealWindow real;
    open(real, Methods);
    auto *tree = real.visible<QTreeView>(u"methodTree"_s);
    const int all = tree->model()->rowCount();
    const Criterion criterion = real.workspace().method()->criteria.first();
    auto *reading = real.visible<QTextEdit>(u"methodReading"_s);
    QVERIFY(reading->toPlainText().contains(real.workspace().method()->summary.in(u"es"_s).simplified()));
    tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(1, 0)));
    for (const Level &level : real.workspace().method()->scale(criterion.scale)->levels)
        QVERIFY(reading->toPlainText().contains(level.guidance.in(u"es"_s).simplified()));
    real.visible<QLineEdit>(u"methodSearch"_s)->setText(criterion.id.toString());
    QVERIFY(tree->model()->rowCount() > 0 && tree->model()->rowCount() < all);
    QVERIFY(textOf(*tree->model()).contains(criterion.question.in(u"es"_s).simplified()));
    real.click(u"methodCopy"_s);
    QVERIFY(QApplication::clipboard()->text().contains(criterion.title.in(u"es"_s)));
    const QString path = m_folder.filePath(u"metodo.csv"_s);
    FileChoice::current().save = [&](QWidget *, const QString &, const QString &, const QString &) {
        return path;
    };
    real.click(u"methodSave"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(file.readAll()).contains(criterion.id.toString()));
}

void MethodsAndRatingsTest::everyRatingIsARow()
{
    RealWindow real(u"es"_s, u"light"_s, example);
    auto *page = open(real, Ratings)->findChild<RatingsPage *>();
    QVERIFY(settle(page));
    auto *model = page->findChild<RatingTableModel *>();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model->rowCount(), int(real.contents().ratings.size()));
    QSet<QString> seen;
    for (int row = 0; row < model->rowCount(); ++row) {
        const RatingRow *shown = model->at(row);
        const Rating *rating = real.contents().rating(shown->key);
        QVERIFY(rating);
        const MethodPack *pack = real.workspace().dossier().methodOf(rating->key.round);
        QCOMPARE(shown->cells.at(RatingRows::Level), pack->labelOf(rating->key.criterion, rating->level, u"es"_s));
        QCOMPARE(shown->cells.at(RatingRows::Reason), rating->reason.simplified());
        QCOMPARE(shown->isStale, isStale(real.contents(), *pack, *rating));
        seen.insert(shown->key.subject.id + rating->key.criterion.toString() + rating->key.round.toString());
    }
    QCOMPARE(seen.size(), real.contents().ratings.size());
    real.click(u"ratingsCopy"_s);
    QCOMPARE(QApplication::clipboard()->text().count(u'\n'), model->rowCount() + 1);
    const QString path = m_folder.filePath(u"calificaciones"_s);
    FileChoice::current().save = [&](QWidget *, const QString &, const QString &, const QString &) {
        return path;
    };
    real.click(u"ratingsSave"_s);
    QTRY_VERIFY(QFile::exists(path + u".csv"_s));
    QFile file(path + u".csv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().count('\n') > model->rowCount());
}

void MethodsAndRatingsTest::ratingsAreFilteredAndSorted()
{
    RealWindow real(u"es"_s, u"light"_s, example);
    auto *page = open(real, Ratings)->findChild<RatingsPage *>();
    QVERIFY(settle(page));
    auto *model = page->findChild<RatingTableModel *>();
    const int all = model->rowCount();
    auto *criterion = real.visible<QComboBox>(u"ratingsCriterion"_s);
    criterion->setCurrentIndex(1);
    Q_EMIT criterion->activated(1);
    QVERIFY(settle(page));
    const int some = model->rowCount();
    QVERIFY(some > 0 && some < all);
    for (int row = 0; row < some; ++row)
        QCOMPARE(model->at(row)->cells.at(RatingRows::Criterion), criterion->currentText());
    auto *table = real.visible<QTableView>(u"allRatings"_s);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        table->sortByColumn(RatingRows::Level, order);
        QVERIFY(settle(page));
        QList<int> ranks;
        for (int row = 0; row < model->rowCount() && model->at(row)->rank; ++row)
            ranks.append(*model->at(row)->rank);
        QVERIFY(ranks.size() > 1);
        QVERIFY(order == Qt::AscendingOrder ? std::is_sorted(ranks.cbegin(), ranks.cend())
                                            : std::is_sorted(ranks.crbegin(), ranks.crend()));
    }
    criterion->setCurrentIndex(0);
    Q_EMIT criterion->activated(0);
    const QString word = real.contents().commitments.first().title.in(u"es"_s).section(u' ', 0, 0);
    real.visible<QLineEdit>(u"ratingsSearch"_s)->setText(word);
    QTRY_VERIFY(settle(page) && model->rowCount() > 0 && model->rowCount() < all);
    for (int row = 0; row < model->rowCount(); ++row)
        QVERIFY(model->at(row)->folded.contains(foldedText(word)));
    real.visible<QLineEdit>(u"ratingsSearch"_s)->clear();
    real.visible<QCheckBox>(u"ratingsStale"_s)->setChecked(true);
    QTRY_COMPARE(model->rowCount(), 0);
    QVERIFY(settle(page));
}

void MethodsAndRatingsTest::aRatingLeadsToItsCard()
{
    RealWindow real(u"es"_s, u"light"_s, example);
    auto *page = open(real, Ratings)->findChild<RatingsPage *>();
    QVERIFY(settle(page));
    auto *model = page->findChild<RatingTableModel *>();
    int row = 0;
    while (!model->at(row)->key.subject.commitment())
        ++row;
    row += 20;
    const RatingKey key = model->at(row)->key;
    auto *table = real.visible<QTableView>(u"allRatings"_s);
    table->setCurrentIndex(model->index(row, RatingRows::Level));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(real.window().findChild<ScoreMode *>()->isVisible());
    QCOMPARE(real.workspace().subject(), std::optional(key.subject));
    QCOMPARE(real.workspace().roundId(), key.round);
    real.window().activateWindow(); // as a window manager does
    QVERIFY(QTest::qWaitForWindowActive(&real.window(), patience));

    QTRY_COMPARE(real.window().findChild<ScoreMode *>()->findChild<CardStack *>()->currentCriterion(), key.criterion);
}

void MethodsAndRatingsTest::changesShow()
{
    RealWindow real;
    auto *page = open(real, Ratings)->findChild<RatingsPage *>();
    QVERIFY(settle(page));
    auto *model = page->findChild<RatingTableModel *>();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model->rowCount(), 0);
    const RatingKey key = smallKey(real.workspace().dossier(), 2, u"completion"_s);
    QVERIFY(real.workspace().dossier().rate(key, LevelCode(u"limited"_s), u"Faltan actas."_s));
    QTRY_COMPARE(model->rowCount(), 1);
    QVERIFY(!model->at(0)->isStale);
    Commitment commitment = real.contents().commitments.at(1);
    commitment.text = LocalizedText::of(u"es"_s, u"Otro texto."_s);
    QVERIFY(real.workspace().dossier().saveCommitment(commitment));
    QTRY_VERIFY(model->rowCount() == 1 && model->at(0)->isStale);
    QVERIFY(real.workspace().dossier().undo());
    QVERIFY(real.workspace().dossier().undo());
    QTRY_COMPARE(model->rowCount(), 0);
}

/// 2,000 commitments, each with a rating of all of its 16 criteria.
std::unique_ptr<Dossier> MethodsAndRatingsTest::largeDossier() const
{
    ImportBatch batch = smallPlan();
    const Result<LibraryMethod> method = methodFromLibrary(u"aga-2012"_s);
    Contents &contents = batch.contents;
    const Commitment first = contents.commitments.first();
    const QList<Criterion> asked = method->pack.criteriaFor(SubjectKind::Commitment);
    contents.commitments.clear();
    for (int i = 0; i < 2000; ++i) {
        Commitment commitment = first;
        commitment.id = CommitmentId::create();
        commitment.number = QString::number(i + 1);
        commitment.position = i;
        contents.commitments.append(commitment);
        for (int j = 0; j < asked.size(); ++j) {
            const RatingKey key{contents.rounds.first().id, Subject::of(commitment.id), asked.at(j).id,
                                contents.people.first().id};
            const QList<Level> &levels = method->pack.scale(asked.at(j).scale)->levels;
            contents.ratings.insert(key, {.key = key,
                                          .level = levels.at((i + j) % levels.size()).code,
                                          .reason = u"Justificación c%1 de %2"_s.arg(j).arg(i),
                                          .ratedAt = QDateTime::currentDateTimeUtc()});
        }
    }
    auto made = Dossier::create(m_folder.filePath(u"muchos.cotejo"_s), batch, steadyAuthor());
    if (!made)
        qFatal("%s %s", qPrintable(made.error().what), qPrintable(made.error().where));
    return std::move(*made);
}

void MethodsAndRatingsTest::veryManyDoNotHoldTheWindow()
{
    UnsavedTexts::setFolder(m_folder.filePath(u"unsaved"_s));
    Workspace workspace(largeDossier());
    const int all = int(workspace.contents().ratings.size());
    QCOMPARE(all, 32000);
    const QString tooLong = Watchdog::tooLongEachTime(100, [&](Watchdog &dog) { lookThrough(workspace, dog); });
    QVERIFY2(tooLong.isEmpty(), qPrintable(tooLong));
}

void MethodsAndRatingsTest::lookThrough(Workspace &workspace, Watchdog &dog)
{
    const int all = int(workspace.contents().ratings.size());
    DossierDialog dialog(workspace, nullptr);
    dialog.show();
    auto *pages = dialog.findChild<QTabWidget *>();
    auto *page = dialog.findChild<RatingsPage *>();
    auto *model = page->findChild<RatingTableModel *>();
    auto *table = page->findChild<QTableView *>(u"allRatings"_s);
    const auto isDone = [&] {
        return !page->isBusy();
    };
    dog.during(u"the methods"_s, [&] { pages->setCurrentIndex(Methods); });
    dog.during(
        u"opening"_s, [&] { pages->setCurrentIndex(Ratings); }, [&] { return model->rowCount() == all; });
    for (const int column : {int(RatingRows::Reason), int(RatingRows::Level), int(RatingRows::Subject)})
        dog.during(
            u"sorting by column %1"_s.arg(column), [&] { table->sortByColumn(column, Qt::DescendingOrder); }, isDone);
    dog.during(
        u"searching"_s, [&] { page->findChild<QLineEdit *>(u"ratingsSearch"_s)->setText(u"justificacion c7"_s); },
        [&] { return !page->isBusy() && model->rowCount() < all; });
}

QTEST_MAIN(MethodsAndRatingsTest)
#include "MethodsAndRatingsTest.moc"
