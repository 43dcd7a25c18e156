#include "tests/ui/support/RealWindow.h"

#include "ui/process/ProcessMode.h"
#include "ui/registers/RegisterPage.h"
#include "ui/registers/RegisterView.h"
#include "ui/search/LiveSearch.h"
#include "ui/search/SearchPage.h"
#include "ui/search/SearchRows.h"
#include "ui/window/GoToBox.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QTabBar>

using namespace Qt::StringLiterals;

/// In the real window, by keys: Ctrl+K goes to what is found anywhere in the dossier, and all hits stand on a page.
class SearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void wordsInAReasonLeadToItsCard();
    void aNumberIsThereAtOnce();
    void anEventIsShownInProcess();
    void enterBeforeTheAnswerGoesToTheFirstHit();
    void allHitsStandOnAPageAndEscLeaves();
    void aKindCanBeChosenOnThePage();
    void nothingFoundIsSaid();
    void whatIsWrittenIsFound();
    void onlyTheLatestQuestionIsAnswered();
    void aClosedDossierAnswersNothing();
    void headingsCannotBeChosen();
    void wordsOfTheBoxGoOnToThePage();

private:
    QListView *list() { return m_window->window().findChild<QListView *>(u"goToList"_s); }
    SearchRows *rows() { return static_cast<SearchRows *>(list()->model()); }
    /// Waits until a row of the list holds the text, and gives its number.
    int rowWith(const QString &text);
    void search(const QString &words);
    void addEvent();
    RatingKey key(const QString &criterion);

    std::unique_ptr<RealWindow> m_window{};
};

void SearchTest::init() { m_window = std::make_unique<RealWindow>(); }
void SearchTest::cleanup() { m_window.reset(); }

int SearchTest::rowWith(const QString &text)
{
    int found = -1;
    (void)comesTrue([&] {
        for (int row = 0; list() && row < rows()->rowCount(); ++row) {
            if (rows()->index(row).data(Qt::AccessibleTextRole).toString().contains(text))
                found = row;
        }
        return found >= 0;
    });
    return found;
}

void SearchTest::search(const QString &words)
{
    m_window->press(Qt::Key_K, Qt::ControlModifier);
    m_window->type(words);
}

void SearchTest::addEvent()
{
    ProcessEvent event{.plan = m_window->workspace().plan()};
    event.title = LocalizedText::of(u"es"_s, u"Mesa de arranque en Querétaro"_s);
    QVERIFY(m_window->workspace().dossier().saveEvent(event));
}

RatingKey SearchTest::key(const QString &criterion)
{
    const Workspace &workspace = m_window->workspace();
    return {workspace.roundId(), Subject::of(workspace.contents().commitments.at(2).id), CriterionCode(criterion),
            *workspace.personId()};
}

void SearchTest::wordsInAReasonLeadToItsCard()
{
    QVERIFY(m_window->workspace().dossier().rate(key(u"completion"_s), LevelCode(u"limited"_s),
                                                 u"Falta la averiguación de fondo."_s));
    search(u"averiguacion"_s);
    const int row = rowWith(u"averiguación"_s);
    QVERIFY(row > 0);
    QVERIFY(rows()->at(rows()->index(row - 1)).isHeading());
    while (list()->currentIndex().row() < row)
        m_window->press(Qt::Key_Down);
    m_window->press(Qt::Key_Return);
    QCOMPARE(m_window->workspace().subject(), std::optional(key(u"completion"_s).subject));
    const auto *cards = m_window->window().findChild<ScoreMode *>()->findChild<CardStack *>();
    QCOMPARE(cards->currentCriterion(), CriterionCode(u"completion"_s));
}

void SearchTest::aNumberIsThereAtOnce()
{
    search(u"3"_s);
    QVERIFY(list()->isVisible());
    m_window->press(Qt::Key_Return);
    QCOMPARE(m_window->workspace().currentCommitment()->number, u"3"_s);
    QVERIFY(!list()->isVisible());
}

void SearchTest::anEventIsShownInProcess()
{
    addEvent();
    search(u"arranque queret"_s);
    QVERIFY(rowWith(u"Mesa de arranque"_s) >= 0);
    m_window->press(Qt::Key_Return);
    auto *process = m_window->window().findChild<ProcessMode *>();
    QTRY_VERIFY(process->isVisible());
    QVERIFY(process->findChild<RegisterPage *>(u"eventsPage"_s)->isVisible());
}

void SearchTest::enterBeforeTheAnswerGoesToTheFirstHit()
{
    addEvent();
    search(u"querétaro"_s);
    m_window->press(Qt::Key_Return);
    QTRY_VERIFY(m_window->window().findChild<ProcessMode *>()->isVisible());
}

void SearchTest::allHitsStandOnAPageAndEscLeaves()
{
    search(u"publicidad"_s);
    const int row = rowWith(u"3"_s);
    QVERIFY(row >= 0);
    QTRY_VERIFY(rows()->index(rows()->rowCount() - 1).data().toString().contains(u"3"));
    while (list()->currentIndex().row() < rows()->rowCount() - 1)
        m_window->press(Qt::Key_Down);
    m_window->press(Qt::Key_Return);
    auto *page = m_window->window().findChild<SearchPage *>();
    QTRY_VERIFY(page->isVisible());
    auto *hits = page->findChild<QListView *>(u"searchHits"_s);
    QTRY_COMPARE(hits->model()->rowCount(), 4);
    QCOMPARE(page->findChild<QLineEdit *>(u"searchWords"_s)->text(), u"publicidad"_s);
    m_window->press(Qt::Key_Down);
    m_window->press(Qt::Key_Down);
    m_window->press(Qt::Key_Return);
    QCOMPARE(m_window->workspace().currentCommitment()->number,
             hits->currentIndex().data().toString().section(u' ', 0, 0));
    QVERIFY(!page->isVisible());
    m_window->press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(page->isVisible());
    m_window->press(Qt::Key_Escape);
    QVERIFY(!page->isVisible());
}

void SearchTest::aKindCanBeChosenOnThePage()
{
    addEvent();
    m_window->window().showHits(u"de"_s);
    auto *page = m_window->window().findChild<SearchPage *>();
    auto *kinds = page->findChild<QTabBar *>(u"searchKinds"_s);
    QTRY_VERIFY(kinds->count() > 2);
    int events = -1;
    for (int tab = 0; tab < kinds->count(); ++tab)
        events = kinds->tabData(tab).toString() == u"event" ? tab : events;
    QVERIFY(events > 0);
    const auto *hits = page->findChild<QListView *>(u"searchHits"_s);
    const int before = hits->model()->rowCount();
    kinds->setCurrentIndex(events);
    QTRY_COMPARE(hits->model()->rowCount(), 2);
    QVERIFY(before > 2);
    QVERIFY(kinds->tabData(kinds->currentIndex()).toString() == u"event");
}

void SearchTest::nothingFoundIsSaid()
{
    m_window->press(Qt::Key_K, Qt::ControlModifier);
    m_window->type(u"zzqxw"_s);
    m_window->press(Qt::Key_Return); // before the answer is there
    QVERIFY(rowWith(u"zzqxw"_s) >= 0);
    m_window->press(Qt::Key_Escape);
}

void SearchTest::whatIsWrittenIsFound()
{
    SearchResult found;
    const auto look = [&] {
        bool isAnswered = false;
        m_window->workspace().search().ask(this, {.words = u"inédito"_s}, [&](const SearchResult &result) {
            found = result;
            isAnswered = true;
        });
        QVERIFY(comesTrue([&] { return isAnswered; }));
    };
    look();
    QCOMPARE(found.total(), 0);
    QVERIFY(m_window->workspace().dossier().rate(key(u"completion"_s), LevelCode(u"limited"_s), u"Algo inédito."_s));
    look();
    QCOMPARE(found.total(), 1);
    QVERIFY(m_window->workspace().dossier().undo());
    look();
    QCOMPARE(found.total(), 0);
    QVERIFY(m_window->workspace().dossier().redo());
    look();
    QCOMPARE(found.total(), 1);
}

void SearchTest::onlyTheLatestQuestionIsAnswered()
{
    QStringList answered;
    for (const QString &words : {u"pu"_s, u"publi"_s, u"publicidad"_s})
        m_window->workspace().search().ask(this, {.words = words}, [&, words](const SearchResult &) {
            answered.append(words);
        });
    QTRY_VERIFY(answered.contains(u"publicidad"_s));
    QCOMPARE(answered, QStringList{u"publicidad"_s});
}

void SearchTest::aClosedDossierAnswersNothing()
{
    bool isAnswered = false;
    m_window->workspace().search().ask(this, {.words = u"publicidad"_s},
                                       [&](const SearchResult &) { isAnswered = true; });
    QVERIFY(m_window->window().closeDossier());
    QTest::qWait(50);
    QVERIFY(!isAnswered);
}

void SearchTest::headingsCannotBeChosen()
{
    SearchRows model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const SearchRow row{.text = u"a"_s, .target = u"b"_s};
    model.setRows({headingRow(u"A"_s), row, headingRow(u"B"_s), row});
    QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
    QCOMPARE(model.choosable(0, 1).row(), 1);
    QCOMPARE(model.choosable(2, 1).row(), 3);
    QCOMPARE(model.choosable(2, -1).row(), 1);
    QVERIFY(!model.choosable(0, -1).isValid());
    model.setRows({});
    QVERIFY(!model.choosable(0, 1).isValid());
}

void SearchTest::wordsOfTheBoxGoOnToThePage()
{
    search(u"padron"_s);
    m_window->press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto *field = m_window->visible<QLineEdit>(u"searchWords"_s);
    QCOMPARE(field->text(), u"padron"_s);
    QTRY_VERIFY(field->hasFocus());
    QCOMPARE(m_window->window().findChild<GoToBox *>()->text(), QString());
    QVERIFY(!list()->isVisible());
    field->clear(); // nothing was asked, so nothing was not found
    QVERIFY(m_window->visible<QWidget>(u"searchUnasked"_s));
}

QTEST_MAIN(SearchTest)
#include "SearchTest.moc"
