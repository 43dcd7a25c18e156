#include "tests/support/SmallPlan.h"

#include "ui/report/ReportPanel.h"
#include "ui/scoring/CardStack.h"
#include "ui/scoring/CriterionCard.h"
#include "ui/scoring/ScoreMode.h"
#include "ui/settings/Settings.h"
#include "ui/widgets/FileChoice.h"
#include "ui/widgets/InfoBar.h"
#include "ui/window/DossierDesk.h"
#include "ui/window/MainWindow.h"
#include "ui/window/NameBar.h"
#include "ui/window/Workspace.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

/// The whole window on a dossier of three commitments, driven by keys alone.
class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aCommitmentIsScoredByKeysAndUndoneAfterReopening();
    void typedTextSurvivesClosingWithoutAPause();
    void evidenceIsAddedByKeys();
    void theNameIsAskedOnce();
    void tabGoesRoundAndIsNeverCaught();
    void everyFieldHasAName();
    void anotherLanguageKeepsThePlace();
    void aDossierHeldElsewhereIsOfferedForReading();
    void aMissingFileIsASentence();

private:
    void openWindow();
    void openDossier();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    const Rating *rating(const QString &criterion) const;
    CardStack *cards() const { return m_window->findChild<ScoreMode *>()->findChild<CardStack *>(); }

    std::unique_ptr<QTemporaryDir> m_folder{};
    QString m_path{};
    std::unique_ptr<Settings> m_settings{};
    std::unique_ptr<Theme> m_theme{};
    std::unique_ptr<MainWindow> m_window{};
};

void MainWindowTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = smallDossier(m_folder->path())->path();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_settings->set(settings::language, u"es"_s);
    m_settings->set(settings::personName, u"ana"_s);
    m_settings->set(settings::personFullName, u"Ana Ruiz"_s);
    m_settings->set(settings::autosavePause, 60000);
    m_settings->set(settings::backupFolder, m_folder->filePath(u"backups"_s));
    m_theme = std::make_unique<Theme>(*qApp);
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_theme.reset();
}

void MainWindowTest::openWindow()
{
    m_window = std::make_unique<MainWindow>(*m_settings, *m_theme);
    m_window->resize(1366, 740);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), patience));
}

void MainWindowTest::openDossier()
{
    openWindow();
    m_window->desk().open(m_path);
    QTRY_VERIFY(m_window->workspace());
    QVERIFY(m_window->workspace()->canRate());
    QTRY_VERIFY(cards()->isAncestorOf(QApplication::focusWidget()));
}

void MainWindowTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
}

/// Letter by letter, accented ones too, which QTest::keyClicks() refuses.
void MainWindowTest::type(const QString &text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(letter),
                            Qt::NoModifier);
}

const Rating *MainWindowTest::rating(const QString &criterion) const
{
    const Workspace *workspace = m_window->workspace();
    return workspace->ratingOf(Subject::of(*workspace->commitment()), CriterionCode(criterion));
}

void MainWindowTest::aCommitmentIsScoredByKeysAndUndoneAfterReopening()
{
    openDossier();
    const CriterionCode first = cards()->currentCriterion();
    press(Qt::Key_3);
    QVERIFY(rating(first.toString()));
    const LevelCode third = m_window->workspace()->method()->scaleOf(first)->levels.at(2).code;
    QCOMPARE(rating(first.toString())->level.toString(), third.toString());
    press(Qt::Key_Return);
    type(u"La minuta recoge 2 propuestas"_s);
    QCOMPARE(rating(first.toString())->level.toString(), third.toString()); // digits were text
    press(Qt::Key_Escape);
    QCOMPARE(rating(first.toString())->reason, u"La minuta recoge 2 propuestas"_s);
    press(Qt::Key_Down);
    const CriterionCode second = cards()->currentCriterion();
    QVERIFY(!(second == first));
    press(Qt::Key_1);
    QVERIFY(rating(second.toString()));

    m_window->close();
    m_window.reset();
    openDossier();
    QCOMPARE(rating(first.toString())->reason, u"La minuta recoge 2 propuestas"_s);
    QVERIFY(rating(second.toString()));
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!rating(second.toString()));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(rating(second.toString()));
}

void MainWindowTest::typedTextSurvivesClosingWithoutAPause()
{
    openDossier();
    const QString first = cards()->currentCriterion().toString();
    press(Qt::Key_2);
    press(Qt::Key_F2);
    type(u"todavía sin guardar"_s);
    QVERIFY(m_window->workspace()->isPending());
    m_window->close();
    m_window.reset();
    openDossier();
    QCOMPARE(rating(first)->reason, u"todavía sin guardar"_s);
}

void MainWindowTest::evidenceIsAddedByKeys()
{
    openDossier();
    const QString path = m_folder->filePath(u"minuta.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("acta");
    file.close();
    const auto previous = FileChoice::current().openMany;
    FileChoice::current().openMany = [path](QWidget *, const QString &, const QString &) {
        return QStringList{path};
    };
    press(Qt::Key_4);
    QTimer::singleShot(200, this, [] {
        QVERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    });
    press(Qt::Key_E, Qt::ControlModifier);
    FileChoice::current().openMany = previous;
    // The file is copied in off the window's thread.
    QTRY_COMPARE(m_window->workspace()->contents().evidence.size(), 1);
    const Rating *rated = rating(cards()->currentCriterion().toString());
    QVERIFY(rated);
    QCOMPARE(rated->evidence.size(), 1);
    QCOMPARE(m_window->workspace()->contents().evidenceItem(rated->evidence.first())->title, u"minuta"_s);
}

void MainWindowTest::theNameIsAskedOnce()
{
    m_settings->set(settings::personName, QString());
    m_settings->set(settings::personFullName, QString());
    openWindow();
    m_window->desk().open(m_path);
    QTRY_VERIFY(m_window->workspace());
    auto *bar = m_window->findChild<NameBar *>();
    QTRY_VERIFY(bar->isVisible());
    auto *name = bar->findChild<QLineEdit *>(u"fullName"_s);
    QTRY_VERIFY(name->hasFocus());
    name->clear();
    type(u"Beto Núñez"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(!bar->isVisible());
    QCOMPARE(m_settings->value(settings::personName), u"beto"_s);
    QTRY_VERIFY(cards()->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_1);
    const Person *person = m_window->workspace()->contents().personNamed(u"beto"_s);
    QVERIFY(person);
    QCOMPARE(person->fullName, u"Beto Núñez"_s);
}

void MainWindowTest::tabGoesRoundAndIsNeverCaught()
{
    openDossier();
    const QWidget *start = QApplication::focusWidget();
    QSet<const QWidget *> visited;
    for (int i = 0; i < 400; ++i) {
        const QWidget *before = QApplication::focusWidget();
        press(Qt::Key_Tab);
        QVERIFY2(QApplication::focusWidget() != before, before->metaObject()->className());
        visited.insert(QApplication::focusWidget());
        if (QApplication::focusWidget() == start)
            break;
    }
    QVERIFY(visited.contains(start));
    QVERIFY(visited.size() > 20);
}

void MainWindowTest::everyFieldHasAName()
{
    openDossier();
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

void MainWindowTest::anotherLanguageKeepsThePlace()
{
    openDossier();
    press(Qt::Key_PageDown, Qt::ControlModifier);
    const CommitmentId second = *m_window->workspace()->commitment();
    QCOMPARE(m_window->findChild<ReportPanel *>()->options().language, u"es"_s);
    auto *english = m_window->findChild<QAction *>(u"view.language.en"_s);
    QVERIFY(english);
    english->trigger();
    QTRY_COMPARE(m_window->workspace()->language(), u"en"_s);
    QCOMPARE(*m_window->workspace()->commitment(), second);
    QCOMPARE(m_window->findChild<QAction *>(u"file.quit"_s)->text(), u"&Quit"_s);
    // The report is the dossier's, and goes on in its own language.
    m_window->showModeCalled(u"report"_s);
    QCOMPARE(m_window->findChild<ReportPanel *>()->options().language, u"es"_s);
}

void MainWindowTest::aDossierHeldElsewhereIsOfferedForReading()
{
    const Result<std::unique_ptr<Dossier>> holder = Dossier::open(m_path, Access::ReadWrite, steadyAuthor());
    QVERIFY(holder);
    openWindow();
    m_window->desk().open(m_path);
    QTRY_VERIFY(m_window->infoBar().isVisible());
    QCOMPARE(m_window->infoBar().kind(), InfoBar::Kind::Fault);
    auto *forReading = m_window->infoBar().findChild<QPushButton *>();
    QVERIFY(forReading);
    QTest::keyClick(forReading, Qt::Key_Space);
    QTRY_VERIFY(m_window->workspace());
    QVERIFY(!m_window->workspace()->isWritable());
    QVERIFY(!m_window->findChild<QAction *>(u"edit.undo"_s)->isEnabled());
    m_window.reset();
}

void MainWindowTest::aMissingFileIsASentence()
{
    openWindow();
    const QString path = m_folder->filePath(u"nada.cotejo"_s);
    m_window->desk().open(path);
    QTRY_VERIFY(m_window->infoBar().isVisible());
    QVERIFY(m_window->infoBar().text().contains(u"nada.cotejo"_s));
    QVERIFY(!m_window->workspace());
}

QTEST_MAIN(MainWindowTest)
#include "MainWindowTest.moc"
