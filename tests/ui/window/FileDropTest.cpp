#include "tests/ui/support/RealWindow.h"

#include "ui/scoring/CriterionCard.h"
#include "ui/widgets/InfoBar.h"
#include "ui/window/GoToBox.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

/// Files dropped on the real window.
class FileDropTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatHoversIsAnnounced();
    void anyFileIsOfferedAsEvidence();
    void severalFilesAreEvidenceTogether();
    void aDossierIsOpened();
    void aDossierDroppedOnACardIsOpenedToo();
    void aFieldTakesNoFileName();
    void whatCannotBeTakenSaysWhy();

private:
    QString write(const QString &name, const QByteArray &bytes = "x") const;
    static void drop(RealWindow &window, const QStringList &paths);

    std::unique_ptr<QTemporaryDir> m_folder{};
};

void FileDropTest::init() { m_folder = std::make_unique<QTemporaryDir>(); }

QString FileDropTest::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the file cannot be written");
    return file.fileName();
}

void FileDropTest::drop(RealWindow &window, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QDragEnterEvent enter({300, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window.window(), &enter);
    QVERIFY(enter.isAccepted());
    QVERIFY(window.window().findChild<QLabel *>(u"dropHint"_s)->isVisible());
    QDropEvent dropped({300, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window.window(), &dropped);
    QVERIFY(!window.window().findChild<QLabel *>(u"dropHint"_s)->isVisible());
    QCoreApplication::processEvents();
}

void FileDropTest::whatHoversIsAnnounced()
{
    RealWindow window;
    auto *hint = window.window().findChild<QLabel *>(u"dropHint"_s);
    const auto hover = [&](const QString &path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({300, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window.window(), &enter);
        return hint->text();
    };
    const QStringList texts{hover(write(u"a.cotejo"_s)), hover(write(u"a.csv"_s)), hover(write(u"acta.pdf"_s)),
                            hover(m_folder->path())};
    QCOMPARE(QSet<QString>(texts.cbegin(), texts.cend()).size(), 4);
    QDragLeaveEvent leave;
    QApplication::sendEvent(&window.window(), &leave);
    QVERIFY(!hint->isVisible());
}

void FileDropTest::anyFileIsOfferedAsEvidence()
{
    RealWindow window;
    const qsizetype before = window.contents().evidence.size();
    drop(window, {write(u"acta.pdf"_s, "%PDF-1.4 acta")});
    QVERIFY(window.window().infoBar().isVisible());
    QCOMPARE(window.contents().evidence.size(), before); // only offered so far
    QTest::keyClick(window.window().infoBar().findChild<QPushButton *>(), Qt::Key_Space);
    QTRY_COMPARE(window.contents().evidence.size(), before + 1);
    QCOMPARE(window.contents().evidence.last().title, u"acta"_s);
    QCOMPARE(window.contents().evidence.last().commitments, QList<CommitmentId>{*window.workspace().commitment()});
    const QString after = window.workspace().dossier().digest();
    QVERIFY(window.workspace().dossier().undo());
    QCOMPARE(window.contents().evidence.size(), before);
    QVERIFY(window.workspace().dossier().redo());
    QCOMPARE(window.workspace().dossier().digest(), after);
}

void FileDropTest::severalFilesAreEvidenceTogether()
{
    RealWindow window;
    drop(window, {write(u"acta.pdf"_s), write(u"lista.csv"_s, "a,b")});
    QTest::keyClick(window.window().infoBar().findChild<QPushButton *>(), Qt::Key_Space);
    QTRY_COMPARE(window.contents().evidence.size(), 2);
}

void FileDropTest::aDossierIsOpened()
{
    RealWindow window;
    const QString other = m_folder->filePath(u"otro.cotejo"_s);
    QVERIFY(window.workspace().dossier().backup(other));
    drop(window, {other});
    QTRY_COMPARE(window.workspace().dossier().path(), other);
}

/// A card takes files as evidence, but no dossier; the drag goes on to the window.
void FileDropTest::aDossierDroppedOnACardIsOpenedToo()
{
    RealWindow window;
    QWidget *card = window.window().findChild<CriterionCard *>();
    const auto isTaken = [card](const QString &path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({20, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        static_cast<QObject *>(card)->event(&enter);
        return enter.isAccepted();
    };
    QVERIFY(isTaken(write(u"acta.pdf"_s)));
    QVERIFY(isTaken(write(u"lista.csv"_s)));
    QVERIFY(!isTaken(write(u"otro.cotejo"_s)));
    QVERIFY(!isTaken(m_folder->path()));
}

void FileDropTest::aFieldTakesNoFileName()
{
    RealWindow window;
    auto *field = window.window().findChild<GoToBox *>();
    QVERIFY(field && field->acceptDrops());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(u"acta.pdf"_s))});
    QDragEnterEvent enter({20, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(field, &enter);
    QVERIFY(enter.isAccepted()); // by the window behind it
    QVERIFY(window.window().findChild<QLabel *>(u"dropHint"_s)->isVisible());
    QVERIFY(field->text().isEmpty());
}

void FileDropTest::whatCannotBeTakenSaysWhy()
{
    RealWindow window;
    drop(window, {m_folder->path()});
    QVERIFY(window.window().infoBar().text().contains(u"datapackage.json"_s));
    const QString together = window.window().infoBar().text();
    drop(window, {write(u"a.cotejo"_s), write(u"b.cotejo"_s)});
    QVERIFY(window.window().infoBar().text() != together);
}

QTEST_MAIN(FileDropTest)
#include "FileDropTest.moc"
