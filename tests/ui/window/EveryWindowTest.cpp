#include "tests/ui/support/RealWindow.h"
#include "tests/ui/support/WindowInspection.h"

#include "core/exchange/ExampleReader.h"
#include "ui/widgets/FileChoice.h"
#include "ui/widgets/PanelTabs.h"
#include "ui/window/KeyList.h"
#include "ui/window/Mode.h"
#include "ui/window/WindowActions.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTabWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

/// The example, with something in every register.
QString fullExample(const QString &folder)
{
    const QString path = folder + u"/mexico.cotejo"_s;
    const auto made = Dossier::create(path, *readMexico2012(), steadyAuthor());
    Dossier &dossier = **made;
    const ActionPlanId plan = dossier.contents().plans.first().id;
    const CommitmentId first = dossier.contents().commitmentsOf(plan).first().id;
    const auto es = [](const QString &text) {
        return LocalizedText::of(u"es"_s, text);
    };
    const PartialDate day = *PartialDate::parse(u"2012-02-14"_s);
    const auto must = [](const auto &done) {
        if (!done)
            qFatal("the example cannot be filled: %s", qPrintable(done.error().what));
    };
    must(dossier.saveMilestone(
        {.commitment = first, .number = u"1.1"_s, .title = es(u"Publicar el padrón"_s), .due = day}));
    must(dossier.saveEvent({.plan = plan, .title = es(u"Mesa sobre programas sociales"_s), .date = day}));
    must(dossier.saveProposal({.plan = plan,
                               .number = u"1"_s,
                               .title = es(u"Padrones únicos"_s),
                               .proposer = u"Fundar"_s,
                               .outcome = ProposalOutcome::TakenUp,
                               .commitments = {first}}));
    must(
        dossier.setSelfReport({.commitment = first, .status = u"complete"_s, .reported = day, .source = u"Tablero"_s}));
    must(dossier.saveNarrative(plan, u"context"_s, u"es"_s, u"El contexto del plan."_s));
    must(dossier.saveRecommendation({.plan = plan, .text = es(u"Publicar el padrón"_s), .commitments = {first}}));
    must(dossier.addLink({.title = u"Informe"_s, .url = u"https://example.org/a"_s, .commitments = {first}}));
    return path;
}

/// What would leave the dossier, or has no dialog that is the program's own.
bool isLeftOut(const QString &action)
{
    static const QStringList names{u"file.quit"_s, u"file.close"_s, u"file.open"_s, u"file.example"_s, u"menu.open"_s};
    return names.contains(action) || action.startsWith(u"view.language."_s) || action.startsWith(u"view.theme."_s) ||
           action.startsWith(u"view.text."_s);
}

} // namespace

/// Every mode and every dialog, in both languages and both appearances, in the largest text too: names for those who do
/// not see, texts whole and in one language, no page that ends in nothing, no trap for the keyboard.
class EveryWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { FileChoice::current() = m_fileChoice; }
    void everyModeIsForEverybody_data() { looks(); }
    void everyModeIsForEverybody();
    void everyDialogIsForEverybody_data() { looks(); }
    void everyDialogIsForEverybody();
    void longTextsHaveTheirRoom();
    void oneKeyHasOneMeaning();
    void allKeysAreToBeReadOnASmallScreen_data();
    void allKeysAreToBeReadOnASmallScreen();
    void theColoursOfTextsAreToldApart_data();
    void theColoursOfTextsAreToldApart();

private:
    void looks();
    void inspect(QWidget &root, const QString &language, const QString &place);
    void inspectPages(Mode &mode, const QString &language);
    void inspectDialog(const QString &language, const QString &action);

    QStringList m_faults{};
    FileChoice m_fileChoice{};
};

void EveryWindowTest::init()
{
    m_faults.clear();
    m_fileChoice = FileChoice::current();
    FileChoice::current() = {
        .open = [](QWidget *, const QString &,
                   const QString &) { return u"" COTEJO_TEST_DATA "/csv/encodings/spanish_chars.csv"_s; },
        .openMany =
            [](QWidget *, const QString &, const QString &) {
                return QStringList{u"" COTEJO_TEST_DATA "/csv/encodings/spanish_chars.csv"_s};
            },
        .save = [](QWidget *, const QString &, const QString &, const QString &) { return QString(); },
        .create = [](QWidget *, const QString &, const QString &, const QString &) { return QString(); },
        .folder =
            [](QWidget *, const QString &, const QString &) {
                return QString();
            }};
}

void EveryWindowTest::looks()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<int>("textSize");
    QTest::newRow("Spanish, light, the largest text") << u"es"_s << u"light"_s << 2;
    QTest::newRow("English, dark") << u"en"_s << u"dark"_s << 0;
}

void EveryWindowTest::inspect(QWidget &root, const QString &language, const QString &place)
{
    for (const QString &fault : inspection::namelessControls(root) + inspection::cutTexts(root) +
                                    inspection::emptyEnds(root) + inspection::foreignTexts(root, language))
        m_faults.append(place + u": "_s + fault);
}

/// The mode as it comes up, then each of its tabs.
void EveryWindowTest::inspectPages(Mode &mode, const QString &language)
{
    QTest::qWait(150);
    inspect(*mode.window(), language, mode.objectKey());
    for (PanelTabs *tabs : mode.findChildren<PanelTabs *>()) {
        if (!tabs->isVisible())
            continue;
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QTest::qWait(50);
            inspect(mode, language, u"%1, tab %2"_s.arg(mode.objectKey(), QString::number(tab + 1)));
        }
        tabs->setCurrentIndex(0);
    }
}

void EveryWindowTest::everyModeIsForEverybody()
{
    QFETCH(QString, language);
    QFETCH(QString, theme);
    QFETCH(int, textSize);
    RealWindow window(language, theme, fullExample, textSize);
    for (Mode *mode : window.window().findChildren<Mode *>()) {
        window.window().showModeCalled(mode->objectKey());
        QVERIFY(mode->isVisible());
        inspectPages(*mode, language);
        for (const QString &fault : inspection::focusTraps(window.window()))
            m_faults.append(mode->objectKey() + u": "_s + fault);
    }
    m_faults.removeDuplicates();
    QVERIFY2(m_faults.isEmpty(), qPrintable(u"\n  "_s + m_faults.join(u"\n  "_s)));
}

void EveryWindowTest::inspectDialog(const QString &language, const QString &action)
{
    if (QWidget *menu = QApplication::activePopupWidget()) {
        menu->close();
        return;
    }
    QWidget *dialog = QApplication::activeModalWidget();
    if (!dialog)
        dialog = QApplication::activeWindow();
    if (!qobject_cast<QDialog *>(dialog))
        return;
    QVERIFY2(QTest::qWaitForWindowActive(dialog, patience), qPrintable(action)); // a preview paints its pages first
    inspect(*dialog, language, action);
    for (QTabWidget *pages : dialog->findChildren<QTabWidget *>()) {
        for (int page = 1; page < pages->count(); ++page) {
            pages->setCurrentIndex(page);
            QTest::qWait(150);
            inspect(*dialog, language, u"%1, page %2"_s.arg(action, QString::number(page + 1)));
        }
    }
    const bool isOurs = !QByteArray(dialog->metaObject()->className()).startsWith('Q');
    for (const QString &fault : isOurs ? inspection::misledKeys(*dialog) : QStringList())
        m_faults.append(action + u": "_s + fault);
    if (dialog->width() > 1366 || dialog->height() > 760)
        m_faults.append(action + u": the dialog is larger than a small screen"_s);
    if (QApplication::focusWidget())
        m_faults.append(inspection::focusTraps(*dialog));
    dialog->close();
}

void EveryWindowTest::everyDialogIsForEverybody()
{
    QFETCH(QString, language);
    QFETCH(QString, theme);
    QFETCH(int, textSize);
    RealWindow window(language, theme, fullExample, textSize);
    int dialogs = 0;
    for (QAction *action : window.window().findChildren<QAction *>()) {
        if (action->objectName().isEmpty() || !action->isEnabled() || isLeftOut(action->objectName()))
            continue;
        QTimer look;
        connect(&look, &QTimer::timeout, this, [&] {
            const QWidget *before = QApplication::activeModalWidget();
            dialogs += before ? 1 : 0;
            look.stop(); // waiting for a dialog, one does not look anew
            inspectDialog(language, action->objectName());
            look.start();
        });
        look.start(250);
        action->trigger();
        QTest::qWait(300);
    }
    m_faults.removeDuplicates();
    QVERIFY2(m_faults.isEmpty(), qPrintable(u"\n  "_s + m_faults.join(u"\n  "_s)));
    QVERIFY(dialogs >= 4);
}

/// Reasons of 8,000 characters, in cards that showed short ones before.
void EveryWindowTest::longTextsHaveTheirRoom()
{
    RealWindow real(u"es"_s, u"light"_s, fullExample);
    const QList<Commitment> commitments = real.contents().commitmentsOf(real.workspace().plan());
    const QString sentence = u"Se publicó con retraso y sin el desglose. "_s;
    const QList<std::pair<QString, QString>> answers{
        {u"completion"_s, u"limited"_s}, {u"verifiable"_s, u"yes"_s}, {u"influence-development"_s, u"inform"_s}};
    for (const auto &[criterion, level] : answers) {
        for (const int place : {0, 1}) {
            const Subject subject = Subject::of(commitments.at(place).id);
            QVERIFY(real.workspace().rate(subject, CriterionCode(criterion), LevelCode(level)));
            QVERIFY(
                real.workspace().writeReason(subject, CriterionCode(criterion),
                                             place == 0 ? sentence : (sentence.repeated(23) + u"\n\n"_s).repeated(8)));
        }
    }
    QTest::qWait(300);
    real.workspace().setCommitment(commitments.at(1).id);
    QTest::qWait(300);
    QCOMPARE(inspection::overlaps(real.window()), QStringList());
    real.window().resize(1500, 900);
    QTest::qWait(300);
    QCOMPARE(inspection::overlaps(real.window()), QStringList());
}

/// Of all that can be run at the same time; what the menu shows can be, by its looks, always.
void EveryWindowTest::oneKeyHasOneMeaning()
{
    RealWindow real;
    struct Key
    {
        const QWidget *place{}; ///< where it works; null: everywhere in the window
        QString action{};
    };
    const auto *actions = real.window().findChild<WindowActions *>();
    QList<QAction *> ofMenu;
    for (QMenu *menu : actions->menu()->findChildren<QMenu *>())
        ofMenu.append(menu->actions());
    QMultiHash<QString, Key> keys;
    for (const QAction *action : real.window().findChildren<QAction *>()) {
        const bool isEverywhere = action->shortcutContext() == Qt::WindowShortcut || ofMenu.contains(action);
        for (const QKeySequence &key : action->shortcuts())
            keys.insert(key.toString(), {isEverywhere ? nullptr : qobject_cast<QWidget *>(action->parent()),
                                         action->objectName() + u' ' + action->text()});
    }
    for (const QShortcut *shortcut : real.window().findChildren<QShortcut *>())
        keys.insert(shortcut->key().toString(), {qobject_cast<QWidget *>(shortcut->parent()), u"a shortcut"_s});
    QVERIFY(keys.size() > 20);
    QStringList faults;
    for (const QString &key : keys.uniqueKeys()) {
        const QList<Key> meanings = keys.values(key);
        for (qsizetype i = 0; i < meanings.size(); ++i) {
            for (qsizetype j = i + 1; j < meanings.size(); ++j) {
                const QWidget *one = meanings.at(i).place;
                const QWidget *other = meanings.at(j).place;
                const bool meet =
                    !one || !other || one == other || one->isAncestorOf(other) || other->isAncestorOf(one);
                if (meet)
                    faults.append(u"%1: %2, %3"_s.arg(key, meanings.at(i).action, meanings.at(j).action));
            }
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u"\n  "_s + faults.join(u"\n  "_s)));
}

void EveryWindowTest::allKeysAreToBeReadOnASmallScreen_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("normal text") << 0;
    QTest::newRow("the largest text") << 2;
}

void EveryWindowTest::allKeysAreToBeReadOnASmallScreen()
{
    QFETCH(int, size);
    Theme look(*qApp);
    look.apply(Theme::Choice::Light, Theme::TextSize(size));
    KeyList list(nullptr);
    list.resize(QSize(1366, 768) - QSize(40, 60));
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list, patience));
    QVERIFY(list.height() <= 768 - 60);
    auto *scroll = list.findChild<QScrollArea *>();
    const QWidget *last = scroll->widget()->findChildren<QLabel *>().last();
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&list, Qt::Key_PageDown);
    QVERIFY(scroll->viewport()->rect().contains(last->mapTo(scroll->viewport(), last->rect().center())));
    QVERIFY(scroll->horizontalScrollBar()->maximum() == 0);
    QCOMPARE(inspection::cutTexts(list), QStringList());
    look.apply(Theme::Choice::Light, Theme::TextSize::Normal);
}

void EveryWindowTest::theColoursOfTextsAreToldApart_data()
{
    QTest::addColumn<QString>("theme");
    QTest::newRow("light") << u"light"_s;
    QTest::newRow("dark") << u"dark"_s;
}

/// WCAG 2.1, 1.4.3: 4.5 to 1 for text.
void EveryWindowTest::theColoursOfTextsAreToldApart()
{
    QFETCH(QString, theme);
    Theme look(*qApp);
    look.apply(theme == u"dark" ? Theme::Choice::Dark : Theme::Choice::Light, Theme::TextSize::Normal);
    const auto luminance = [](const QColor &colour) {
        const auto linear = [](double part) {
            return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    };
    const auto contrast = [&](const QColor &a, const QColor &b) {
        const double light = std::max(luminance(a), luminance(b));
        const double dark = std::min(luminance(a), luminance(b));
        return (light + 0.05) / (dark + 0.05);
    };
    const ThemeColours &colours = Theme::colours();
    const QList<QColor> grounds{colours.window, colours.surface, colours.accentWash};
    const QList<QColor> texts{colours.text, colours.secondary, colours.accent, colours.good, colours.fault};
    for (const QColor &ground : grounds) {
        for (const QColor &text : texts)
            QVERIFY2(contrast(text, ground) >= 4.5,
                     qPrintable(u"%1 on %2: %3"_s.arg(text.name(), ground.name()).arg(contrast(text, ground))));
    }
    QVERIFY(contrast(colours.onAccent, colours.accent) >= 4.5);
    QVERIFY(contrast(colours.onCaution, colours.caution) >= 4.5);
}

QTEST_MAIN(EveryWindowTest)
#include "EveryWindowTest.moc"
