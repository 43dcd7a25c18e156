#include "tests/ui/support/RealWindow.h"
#include "tests/ui/support/WindowInspection.h"

#include "core/exchange/ExampleReader.h"
#include "ui/widgets/FileChoice.h"
#include "ui/widgets/ScreenFit.h"
#include "ui/window/StatusLine.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize smallScreen(960, 540); ///< 1920×1080 at 200 %

QString example(const QString &folder)
{
    const QString path = folder + u"/mexico.cotejo"_s;
    if (!Dossier::create(path, *readMexico2012(), steadyAuthor()))
        qFatal("no example");
    return path;
}

} // namespace

/// On a screen of few points nothing of a window is out of reach.
class ScreenFitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDialogFits_data() { sizes(); }
    void everyDialogFits();
    void theStatusLineIsSeen_data() { sizes(); }
    void theStatusLineIsSeen();
    void whatScrollsKeepsTheKeyboardInSight();

private:
    static void sizes()
    {
        QTest::addColumn<int>("textSize");
        QTest::newRow("normal text") << 0;
        QTest::newRow("the largest text") << 2;
    }
    void look(QWidget &dialog, const QString &name);

    QStringList m_faults{};
};

void ScreenFitTest::look(QWidget &dialog, const QString &name)
{
    if (dialog.width() > smallScreen.width() || dialog.height() > smallScreen.height() - 40)
        m_faults.append(u"%1: %2×%3"_s.arg(name).arg(dialog.width()).arg(dialog.height()));
    for (const QAbstractButton *button : dialog.findChildren<QAbstractButton *>()) {
        const QRect place(button->mapTo(&dialog, QPoint()), button->size());
        const bool isInScroll = [&] {
            for (const QWidget *above = button; above && above != &dialog; above = above->parentWidget()) {
                if (qobject_cast<const QAbstractScrollArea *>(above))
                    return true;
            }
            return false;
        }();
        if (button->isVisible() && !isInScroll && !dialog.rect().contains(place))
            m_faults.append(u"%1: “%2” is out of sight"_s.arg(name, button->text()));
    }
    for (const QString &fault : inspection::cutTexts(dialog))
        m_faults.append(name + u": "_s + fault);
}

void ScreenFitTest::everyDialogFits()
{
    QFETCH(int, textSize);
    const FileChoice before = FileChoice::current();
    FileChoice::current().open = [](QWidget *, const QString &, const QString &) {
        return u"" COTEJO_TEST_DATA "/csv/encodings/spanish_chars.csv"_s;
    };
    m_faults.clear();
    const ScreenFit fit(nullptr, smallScreen);
    RealWindow real(u"es"_s, u"light"_s, example, textSize);
    int dialogs = 0;
    for (const QString &name : {u"file.about"_s, u"file.journal"_s, u"file.exportData"_s, u"file.importTable"_s,
                               u"file.new"_s, u"edit.round"_s, u"edit.settings"_s, u"help.keys"_s, u"help.guide"_s,
                               u"help.whatsNew"_s, u"file.backups"_s, u"overview.matrix"_s}) {
        auto *action = real.window().findChild<QAction *>(name);
        if (!action)
            continue;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&] {
            QWidget *dialog = QApplication::activeModalWidget();
            if (!dialog)
                dialog = QApplication::activeWindow();
            if (!qobject_cast<QDialog *>(dialog))
                return;
            timer.stop();
            ++dialogs;
            look(*dialog, name);
            for (QTabWidget *pages : dialog->findChildren<QTabWidget *>()) {
                for (int page = 1; page < pages->count(); ++page) {
                    pages->setCurrentIndex(page);
                    QTest::qWait(50);
                    look(*dialog, u"%1, page %2"_s.arg(name).arg(page + 1));
                }
            }
            dialog->close();
        });
        timer.start(200);
        action->trigger();
        QTest::qWait(300);
    }
    FileChoice::current() = before;
    m_faults.removeDuplicates();
    QVERIFY2(m_faults.isEmpty(), qPrintable(u"\n  "_s + m_faults.join(u"\n  "_s)));
    QVERIFY2(dialogs >= 9, qPrintable(QString::number(dialogs)));
}

void ScreenFitTest::theStatusLineIsSeen()
{
    QFETCH(int, textSize);
    const ScreenFit fit(nullptr, smallScreen);
    RealWindow real(u"es"_s, u"light"_s, example, textSize);
    QVERIFY(real.window().width() <= smallScreen.width());
    real.window().resize(820, 480);
    QCOMPARE(real.window().size(), QSize(820, 480));
    auto *line = real.window().findChild<StatusLine *>();
    for (const QString &mode : {u"overview"_s, u"plan"_s, u"score"_s, u"process"_s, u"evidence"_s, u"report"_s}) {
        real.window().showModeCalled(mode);
        QTest::qWait(100);
        const QRect place(line->mapTo(&real.window(), QPoint()), line->size());
        QVERIFY2(real.window().rect().contains(place),
                 qPrintable(u"%1: %2×%3 at %4"_s.arg(mode).arg(line->width()).arg(line->height()).arg(place.y())));
    }
}

/// A form of more fields than the screen is high.
void ScreenFitTest::whatScrollsKeepsTheKeyboardInSight()
{
    class Form : public QDialog
    {
    };
    const ScreenFit fit(nullptr, smallScreen);
    Form form;
    form.setObjectName(u"form"_s);
    auto *layout = new QVBoxLayout(&form);
    QList<QLineEdit *> fields;
    for (int i = 0; i < 30; ++i) {
        fields.append(new QLineEdit);
        layout->addWidget(fields.last());
    }
    auto *button = new QPushButton(u"OK"_s);
    layout->addWidget(button);
    form.show();
    form.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&form, patience));
    QVERIFY(form.height() <= smallScreen.height() - 40);
    QVERIFY(form.rect().contains(QRect(button->mapTo(&form, QPoint()), button->size())));
    auto *scroll = form.findChild<QScrollArea *>();
    QVERIFY(scroll);
    fields.first()->setFocus();
    for (int i = 0; i < 29; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(fields.last()->hasFocus());
    QVERIFY(scroll->viewport()->rect().contains(fields.last()->mapTo(scroll->viewport(), fields.last()->rect().center())));
    form.close();
    form.show(); // once is enough
    QCOMPARE(form.findChildren<QScrollArea *>().size(), 1);
}

QTEST_MAIN(ScreenFitTest)
#include "ScreenFitTest.moc"
