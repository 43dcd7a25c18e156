#include "tests/support/SmallPlan.h"

#include "core/BackupShelf.h"
#include "ui/settings/Settings.h"
#include "ui/widgets/FileChoice.h"
#include "ui/widgets/InfoBar.h"
#include "ui/widgets/Theme.h"
#include "ui/window/DossierDesk.h"
#include "ui/window/FileCare.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Mode.h"
#include "ui/window/Workspace.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QProcess>
#include <QPushButton>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QTimer>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

/// The real window and the file: backups by themselves, a damaged file, a file open in another process, an unsafe
/// place.
class FileCareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void openingAndClosingKeepBackups();
    void aDamagedFileIsReplacedByItsBackup();
    void backupsAreListedAndOpenAsCopies();
    void aFolderThatCannotBeIsALineAndNoObstacle();
    void anotherProcessIsNamedAndCanBeWaitedFor();
    void anUnsafePlaceIsSaidUntilAccepted();
    void aCopyInASafePlaceIsTheWayOut();
    void layoutsComeBack();
    void theFirstTimeASmallScreenIsFilled();

private:
    void openWindow();
    void openDossier();
    void waitForBackups(qsizetype count) const;
    InfoBar &placeBar() const { return *m_window->findChild<InfoBar *>(u"placeBar"_s); }
    BackupShelf shelf() const { return {m_folder->filePath(u"copias"_s), 10}; }
    static QPushButton *choice(const InfoBar &bar, const QString &beginning);

    std::unique_ptr<QTemporaryDir> m_folder{};
    QString m_path{};
    std::unique_ptr<Settings> m_settings{};
    std::unique_ptr<Theme> m_theme{};
    std::unique_ptr<MainWindow> m_window{};
};

void FileCareTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("HOME", m_folder->path().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", m_folder->path().toLocal8Bit());
    m_path = smallDossier(m_folder->path())->path();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_settings->set(settings::language, u"es"_s);
    m_settings->set(settings::personName, u"ana"_s);
    m_settings->set(settings::backupFolder, m_folder->filePath(u"copias"_s));
    m_theme = std::make_unique<Theme>(*qApp);
}

void FileCareTest::cleanup()
{
    m_window.reset();
    m_theme.reset();
}

void FileCareTest::openWindow()
{
    m_window = std::make_unique<MainWindow>(*m_settings, *m_theme);
    m_window->resize(1366, 740);
    m_window->show();
}

void FileCareTest::openDossier()
{
    m_window->desk().open(m_path);
    QTRY_VERIFY(m_window->workspace());
}

void FileCareTest::waitForBackups(qsizetype count) const { QTRY_COMPARE(shelf().backupsOf(m_path).size(), count); }

QPushButton *FileCareTest::choice(const InfoBar &bar, const QString &beginning)
{
    for (QPushButton *button : bar.findChildren<QPushButton *>()) {
        if (button->text().startsWith(beginning))
            return button;
    }
    return nullptr;
}

void FileCareTest::openingAndClosingKeepBackups()
{
    openWindow();
    openDossier();
    waitForBackups(1);
    const QString before = m_window->workspace()->dossier().digest();
    QVERIFY(m_window->closeDossier()); // nothing changed: none is due
    openDossier();
    QVERIFY(m_window->workspace()->dossier().registerPerson(u"beto"_s, u"Beto Núñez"_s, {}));
    const QString after = m_window->workspace()->dossier().digest();
    m_window->close();
    m_window.reset(); // waits for the backup
    const QList<Backup> backups = shelf().backupsOf(m_path);
    QCOMPARE(backups.size(), 2);
    const auto newest = Dossier::open(backups.first().path, Access::ReadOnly, {});
    const auto oldest = Dossier::open(backups.last().path, Access::ReadOnly, {});
    QVERIFY(newest && oldest);
    QCOMPARE((*newest)->digest(), after);
    QCOMPARE((*oldest)->digest(), before);
}

void FileCareTest::aDamagedFileIsReplacedByItsBackup()
{
    openWindow();
    openDossier();
    waitForBackups(1);
    const QString digest = m_window->workspace()->dossier().digest();
    QVERIFY(m_window->closeDossier());
    QFile file(m_path);
    QVERIFY(file.resize(file.size() / 2));
    m_window->desk().open(m_path);
    QTRY_VERIFY(m_window->infoBar().isVisible());
    QPushButton *backup = choice(m_window->infoBar(), u"Abrir la copia"_s);
    QVERIFY(backup);
    QTest::keyClick(backup, Qt::Key_Space);
    QTRY_VERIFY(m_window->workspace());
    QVERIFY(m_window->workspace()->isWritable());
    QCOMPARE(m_window->workspace()->dossier().digest(), digest);
    QVERIFY(m_window->workspace()->dossier().path() != m_path);
    QVERIFY(!m_window->workspace()->dossier().path().startsWith(m_folder->filePath(u"copias"_s)));
    QVERIFY(file.exists()); // the damaged one stays for those who can read more of it
}

void FileCareTest::backupsAreListedAndOpenAsCopies()
{
    openWindow();
    openDossier();
    waitForBackups(1);
    QString lastChange;
    QTimer answer;
    connect(&answer, &QTimer::timeout, this, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        auto *list = dialog ? dialog->findChild<QTreeWidget *>(u"backupList"_s) : nullptr;
        if (!list || list->topLevelItemCount() != 1)
            return;
        answer.stop();
        lastChange = list->topLevelItem(0)->text(3);
        dialog->accept();
    });
    answer.start(20);
    m_window->findChild<QAction *>(u"file.backups"_s)->trigger();
    QTRY_VERIFY(m_window->workspace() && m_window->workspace()->dossier().path() != m_path);
    QVERIFY(!lastChange.isEmpty());
}

void FileCareTest::aFolderThatCannotBeIsALineAndNoObstacle()
{
    m_settings->set(settings::backupFolder, m_path); // a file
    openWindow();
    openDossier();
    QTRY_VERIFY(m_window->infoBar().isVisible());
    QVERIFY(m_window->workspace()->canRate());
}

void FileCareTest::anotherProcessIsNamedAndCanBeWaitedFor()
{
    QProcess holder;
    holder.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, m_path});
    QVERIFY(holder.waitForReadyRead(20000));
    openWindow();
    m_window->desk().open(m_path);
    QTRY_VERIFY(m_window->infoBar().isVisible());
    QVERIFY(m_window->infoBar().text().contains(QString::number(holder.processId())));
    holder.closeWriteChannel();
    QVERIFY(holder.waitForFinished(20000));
    QPushButton *again = choice(m_window->infoBar(), u"Intentar"_s);
    QVERIFY(again);
    QTest::keyClick(again, Qt::Key_Space);
    QTRY_VERIFY(m_window->workspace());
    QVERIFY(m_window->workspace()->isWritable());
}

void FileCareTest::anUnsafePlaceIsSaidUntilAccepted()
{
    openWindow();
    openDossier();
    QVERIFY(placeBar().isVisible());
    QCOMPARE(placeBar().kind(), InfoBar::Kind::Caution);
    QVERIFY(m_window->closeDossier());
    openDossier();
    QVERIFY(placeBar().isVisible());
    QTest::keyClick(choice(placeBar(), u"Seguir"_s), Qt::Key_Space);
    QVERIFY(m_window->closeDossier());
    openDossier();
    QVERIFY(!placeBar().isVisible());
}

void FileCareTest::aCopyInASafePlaceIsTheWayOut()
{
    openWindow();
    openDossier();
    const QString digest = m_window->workspace()->dossier().digest();
    const QString target = m_folder->filePath(u"copia.cotejo"_s);
    const auto before = FileChoice::current();
    FileChoice::current().create = [target](QWidget *, const QString &, const QString &, const QString &) {
        return target;
    };
    QTest::keyClick(choice(placeBar(), u"Llevar"_s), Qt::Key_Space);
    FileChoice::current() = before;
    QTRY_COMPARE(m_window->workspace()->dossier().path(), target);
    QCOMPARE(m_window->workspace()->dossier().digest(), digest);
    QVERIFY(QFile::exists(m_path));
}

/// In each mode that has one, the first splitter is moved; the next session has it there.
void FileCareTest::layoutsComeBack()
{
    QHash<QString, QList<int>> left;
    openWindow();
    openDossier();
    for (Mode *mode : m_window->findChildren<Mode *>()) {
        auto *splitter = mode->findChild<QSplitter *>();
        if (!splitter)
            continue;
        m_window->showModeCalled(mode->objectKey());
        QTRY_VERIFY(mode->isVisible());
        QList<int> sizes = splitter->sizes();
        for (int &size : sizes)
            size += size > 200 ? -40 : 0;
        sizes.last() += 40;
        splitter->setSizes(sizes);
        left.insert(mode->objectKey(), splitter->sizes());
    }
    QVERIFY(left.size() >= 4);
    m_window->close();
    m_window.reset();
    openWindow();
    openDossier();
    for (auto mode = left.cbegin(); mode != left.cend(); ++mode) {
        m_window->showModeCalled(mode.key());
        for (const Mode *shown : m_window->findChildren<Mode *>()) {
            if (shown->isVisible())
                QTRY_COMPARE(shown->findChild<QSplitter *>()->sizes(), mode.value());
        }
    }
}

void FileCareTest::theFirstTimeASmallScreenIsFilled()
{
    MainWindow first(*m_settings, *m_theme);
    first.appear(); // the test's screen is small
    QVERIFY(first.isMaximized());
    first.showNormal();
    first.close();
    QVERIFY(!m_settings->value(settings::windowGeometry).isEmpty());
    MainWindow second(*m_settings, *m_theme);
    second.appear();
    QVERIFY(!second.isMaximized());
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) != u"--hold") {
        FileCareTest test;
        return QTest::qExec(&test, argc, argv);
    }
    // The other process: holds the dossier until its standard input ends.
    const auto held = Dossier::open(arguments.value(2), Access::ReadWrite, {});
    QTextStream(stdout) << (held ? "held" : "failed") << Qt::endl;
    QTextStream(stdin).readAll();
    return held ? 0 : 1;
}
#include "FileCareTest.moc"
