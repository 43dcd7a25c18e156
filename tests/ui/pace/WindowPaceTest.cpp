#include "tests/support/LargeBatches.h"
#include "tests/ui/support/Watchdog.h"

#include "core/exchange/ExampleReader.h"
#include "ui/scoring/CardStack.h"
#include "ui/scoring/ScoreMode.h"
#include "ui/scoring/SidePanel.h"
#include "ui/settings/Settings.h"
#include "ui/window/DossierDesk.h"
#include "ui/window/GoToBox.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Workspace.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Nothing that people do in the window keeps it from answering for a tenth of a second, however large the dossier.
class WindowPaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingBlocksTheWindow_data();
    void nothingBlocksTheWindow();
};

namespace {

constexpr double limit = 100; // milliseconds

ImportBatch batchCalled(const QString &name)
{
    if (name == u"example")
        return *readMexico2012();
    return name == u"2017" ? tableOf2017() : longPlan(2000, 8000);
}

/// The window, and everything that is done in it.
class Session
{
public:
    Session(const QString &folder, const ImportBatch &batch, Watchdog &watchdog)
        : m_settings(folder + u"/settings.ini"_s), m_watchdog(watchdog)
    {
        m_path = folder + u"/large.cotejo"_s;
        const Author author{.name = u"ana"_s, .installation = u"test"_s};
        if (!Dossier::create(m_path, batch, author))
            qFatal("no dossier");
        m_settings.set(settings::language, u"es"_s);
        m_settings.set(settings::personName, u"ana"_s);
        m_settings.set(settings::personFullName, u"Ana Ruiz"_s);
        m_window = std::make_unique<MainWindow>(m_settings, m_theme);
        m_window->resize(1366, 740);
        m_window->show();
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get(), patience))
            qFatal("the window does not come up");
    }

    void open()
    {
        m_watchdog.during(
            u"open"_s, [this] { m_window->desk().open(m_path); }, [this] { return m_window->workspace() != nullptr; });
    }

    void lookAtEverything(const QString &label)
    {
        for (const QString &mode :
             {u"overview"_s, u"plan"_s, u"score"_s, u"process"_s, u"evidence"_s, u"comparing"_s, u"report"_s})
            m_watchdog.during(label + u' ' + mode, [&] { m_window->showModeCalled(mode); });
    }

    void choosePlan(ActionPlanId plan)
    {
        m_window->showModeCalled(u"score"_s);
        m_watchdog.during(u"another plan"_s, [&] { workspace().setPlan(plan); });
    }

    void score()
    {
        m_window->showModeCalled(u"score"_s);
        for (int i = 0; i < 3; ++i)
            m_watchdog.during(u"next commitment"_s, [this] { trigger(u"score.next"_s); });
        for (const Qt::Key key : {Qt::Key_2, Qt::Key_3, Qt::Key_2})
            m_watchdog.during(u"rate"_s, [&] { press(key); });
        m_watchdog.during(u"begin a reason"_s, [this] { press(Qt::Key_Return); });
        m_watchdog.during(u"write a reason"_s, [this] {
            type(u" Falta."_s);
            workspace().flush();
        });
        m_watchdog.during(u"next open"_s, [this] { trigger(u"score.nextOpen"_s); });
        for (int i = 0; i < 2; ++i)
            m_watchdog.during(u"undo"_s, [this] { trigger(u"edit.undo"_s); });
        m_watchdog.during(u"redo"_s, [this] { trigger(u"edit.redo"_s); });
    }

    void lookAtTheSide()
    {
        m_window->showModeCalled(u"score"_s);
        auto *tabs = m_window->findChild<ScoreMode *>()->findChild<SidePanel *>()->findChild<QTabBar *>();
        for (int tab = tabs->count() - 1; tab >= 0; --tab)
            m_watchdog.during(u"side panel %1"_s.arg(tabs->tabText(tab)), [&] { tabs->setCurrentIndex(tab); });
    }

    void search()
    {
        m_watchdog.during(u"open the search"_s, [this] { trigger(u"edit.goTo"_s); });
        for (const QChar letter : u"transparencia obr"_s)
            m_watchdog.during(u"type in the search"_s, [&] { type(letter); });
        m_watchdog.during(u"leave the search"_s, [this] { press(Qt::Key_Escape); });
    }

    void narrowTheList()
    {
        m_window->showModeCalled(u"score"_s);
        m_window->findChild<ScoreMode *>()->findChild<CardStack *>()->focusFirst();
        m_watchdog.during(u"next open item"_s, [this] { press(Qt::Key_N); });
        m_watchdog.during(u"next list"_s, [this] { press(Qt::Key_L); });
        m_watchdog.during(u"next commitment in a list"_s, [this] { trigger(u"score.next"_s); });
        m_watchdog.during(u"the whole list"_s, [this] {
            m_window->findChild<ScoreMode *>()->findChild<QAbstractButton *>(u"filterAll"_s)->click();
        });
        auto *search = m_window->findChild<ScoreMode *>()->findChild<QLineEdit *>(u"search"_s);
        for (const QString &words : {u"pagina 19"_s, u"pagina 199"_s, QString()})
            m_watchdog.during(u"search in the list"_s, [&] { search->setText(words); });
    }

    void editTheRegister()
    {
        m_watchdog.during(u"change a commitment's milestone"_s, [this] {
            if (workspace().contents().milestones.isEmpty())
                return;
            Milestone milestone = workspace().contents().milestones.first();
            milestone.number += u'a';
            if (!workspace().dossier().saveMilestone(milestone))
                qFatal("the milestone is not stored");
        });
    }

    Workspace &workspace() { return *m_window->workspace(); }

private:
    void trigger(const QString &action) { m_window->findChild<QAction *>(action)->trigger(); }

    void press(Qt::Key key)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), key);
    }

    void type(const QString &text)
    {
        QWidget *focus = QApplication::focusWidget();
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, focus ? focus : m_window.get(), Qt::Key_unknown, QString(letter),
                                Qt::NoModifier);
    }

    Settings m_settings;
    QString m_path{};
    Theme m_theme{*qApp};
    std::unique_ptr<MainWindow> m_window{};
    Watchdog &m_watchdog;
};

void liveThrough(const ImportBatch &batch, Watchdog &watchdog)
{
    const QTemporaryDir folder;
    Session session(folder.path(), batch, watchdog);
    session.open();
    session.choosePlan(largestPlan(session.workspace().contents()));
    session.score();
    session.lookAtTheSide();
    session.search();
    session.narrowTheList();
    session.editTheRegister();
    session.lookAtEverything(u"first look at"_s);
    session.score();
    session.lookAtEverything(u"another look at"_s);
}

} // namespace

void WindowPaceTest::nothingBlocksTheWindow_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("the example of 36 commitments") << u"example"_s;
    QTest::newRow("the table of 2017 in one dossier") << u"2017"_s;
    QTest::newRow("2,000 commitments in one plan") << u"long"_s;
}

void WindowPaceTest::nothingBlocksTheWindow()
{
    QFETCH(QString, name);

    const ImportBatch batch = batchCalled(name);
    const QString tooLong =
        Watchdog::tooLongEachTime(limit, [&](Watchdog &watchdog) { liveThrough(batch, watchdog); });
    QVERIFY2(tooLong.isEmpty(), qPrintable(tooLong));
}

QTEST_MAIN(WindowPaceTest)
#include "WindowPaceTest.moc"
