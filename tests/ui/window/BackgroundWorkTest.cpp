#include "tests/ui/support/RealWindow.h"

#include "ui/window/BackgroundWork.h"

#include <QProgressDialog>
#include <QThread>

using namespace Qt::StringLiterals;

/// Long work off the window's thread.
class BackgroundWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeyboardComesBack();
};

/// To where it was, whether or not a window manager gives it back.
void BackgroundWorkTest::theKeyboardComesBack()
{
    RealWindow real;
    const QWidget *before = QApplication::focusWidget();
    QVERIFY(before);
    std::atomic<bool> mayEnd = false;
    bool isDone = false;
    BackgroundWork::run<int>(
        &real.window(), u"Trabajo largo"_s,
        [&mayEnd](const Progress &) {
            while (!mayEnd)
                QThread::msleep(5);
            return 1;
        },
        [&isDone](int) { isDone = true; }, BackgroundWork::Dialog::AtOnce);
    QTRY_VERIFY(qobject_cast<QProgressDialog *>(QApplication::activeWindow()));
    mayEnd = true;
    QTRY_VERIFY(isDone);
    QTRY_COMPARE(QApplication::activeWindow(), &real.window());
    QCOMPARE(QApplication::focusWidget(), before);
}

QTEST_MAIN(BackgroundWorkTest)
#include "BackgroundWorkTest.moc"
