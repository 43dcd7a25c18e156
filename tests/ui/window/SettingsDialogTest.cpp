#include "tests/ui/support/RealWindow.h"
#include "tests/ui/support/WindowInspection.h"

#include "ui/settings/SettingsDialog.h"
#include "ui/spelling/Spelling.h"
#include "ui/widgets/Chip.h"
#include "ui/window/StatusLine.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

class SettingsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLanguageChangesAtOnceAndKeepsWhatWasTyped();
    void anotherNameIsTheNextRater();
    void theRoleIsNotedInTheOpenDossier();
    void theRoleHoldsWhereOneIsNotKnownYet();
    void spellingIsSwitchedAtOnce();
    void everyFieldHasAName();
    void theTextSizeIsFollowedAtOnce_data();
    void theTextSizeIsFollowedAtOnce();
    void aFullNameAloneGivesTheShortOne();

private:
    static SettingsDialog *openSettings(RealWindow &window)
    {
        window.press(Qt::Key_Comma, Qt::ControlModifier);
        return window.visible<SettingsDialog>(u"settings"_s);
    }
};

void SettingsDialogTest::theLanguageChangesAtOnceAndKeepsWhatWasTyped()
{
    RealWindow window;
    window.type(u"reason"_s, u"Consta en el acta."_s);
    const CommitmentId place = *window.workspace().commitment();
    SettingsDialog *dialog = openSettings(window);
    QCOMPARE(dialog->windowTitle(), u"Ajustes"_s);
    auto *language = dialog->findChild<QComboBox *>(u"settingsLanguage"_s);
    language->setCurrentIndex(language->findData(u"en"_s));
    Q_EMIT language->activated(language->currentIndex());
    QTRY_COMPARE(dialog->windowTitle(), u"Settings"_s);
    QTRY_COMPARE(window.workspace().language(), u"en"_s);
    QCOMPARE(*window.workspace().commitment(), place);
    QVERIFY(dialog->isVisible());
    QVERIFY(std::any_of(window.contents().ratings.cbegin(), window.contents().ratings.cend(),
                        [](const Rating &rating) { return rating.reason == u"Consta en el acta."; }));
}

void SettingsDialogTest::anotherNameIsTheNextRater()
{
    RealWindow window;
    SettingsDialog *dialog = openSettings(window);
    dialog->findChild<QLineEdit *>(u"settingsName"_s)->setText(u"beto"_s);
    dialog->findChild<QLineEdit *>(u"settingsFullName"_s)->setText(u"Beto Núñez"_s);
    dialog->findChild<QSpinBox *>(u"settingsBackupCount"_s)->setValue(4);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_COMPARE(window.workspace().personName(), u"beto"_s);
    QCOMPARE(window.workspace().personFullName(), u"Beto Núñez"_s);
}

void SettingsDialogTest::theRoleIsNotedInTheOpenDossier()
{
    RealWindow window;
    QVERIFY(window.workspace().ensurePerson());
    SettingsDialog *dialog = openSettings(window);
    auto *role = dialog->findChild<QComboBox *>(u"settingsRole"_s);
    QCOMPARE(role->currentData().toString(), u"evaluator"_s);
    role->setCurrentIndex(role->findData(u"secretariat"_s));
    Q_EMIT role->activated(role->currentIndex());
    QCOMPARE(window.contents().personNamed(u"ana"_s)->role, u"secretariat"_s);
    const auto shows = [&](const QString &text) {
        const auto chips = window.window().findChild<StatusLine *>()->findChildren<Chip *>();
        return std::any_of(chips.cbegin(), chips.cend(), [&](const Chip *chip) { return chip->text() == text; });
    };
    QVERIFY(shows(u"Ana Ruiz · secretariado"_s));
    QVERIFY(window.workspace().dossier().undo());
    QCOMPARE(window.contents().personNamed(u"ana"_s)->role, u"evaluator"_s);
    QVERIFY(shows(u"Ana Ruiz · evaluación"_s));
}

void SettingsDialogTest::theRoleHoldsWhereOneIsNotKnownYet()
{
    RealWindow window;
    window.window().setPerson(u"beto"_s, u"Beto Núñez"_s);
    SettingsDialog *dialog = openSettings(window);
    auto *role = dialog->findChild<QComboBox *>(u"settingsRole"_s);
    const qint64 journalBefore = window.workspace().dossier().journalLength();
    role->setCurrentIndex(role->findData(u"observer"_s));
    Q_EMIT role->activated(role->currentIndex());
    QCOMPARE(window.workspace().dossier().journalLength(), journalBefore); // nothing is written of somebody unknown
    dialog->close();
    QVERIFY(window.workspace().ensurePerson());
    QCOMPARE(window.contents().personNamed(u"beto"_s)->role, u"observer"_s);
}

void SettingsDialogTest::spellingIsSwitchedAtOnce()
{
    QTemporaryDir folder;
    Spelling spelling(folder.filePath(u"words.txt"_s), {folder.path()});
    RealWindow window;
    SettingsDialog *dialog = openSettings(window);
    auto *check = dialog->findChild<QCheckBox *>(u"settingsSpelling"_s);
    auto *language = dialog->findChild<QComboBox *>(u"settingsSpellingLanguage"_s);
    QVERIFY(spelling.isOn());
    QVERIFY(language->itemText(1) != u"Español"); // it says that no dictionary is installed
    language->setCurrentIndex(2);
    Q_EMIT language->activated(2);
    QCOMPARE(spelling.language(), u"en"_s);
    check->setChecked(false);
    QVERIFY(!spelling.isOn());
    QVERIFY(!language->isEnabled());
}

void SettingsDialogTest::everyFieldHasAName()
{
    RealWindow window;
    SettingsDialog *dialog = openSettings(window);
    const QStringList nameless = inspection::namelessControls(*dialog);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void SettingsDialogTest::theTextSizeIsFollowedAtOnce_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<bool>("byMenu");
    for (const char *mode : {"overview", "score", "report"})
        QTest::newRow(mode) << QString::fromLatin1(mode) << false;
    QTest::newRow("score, by the menu") << u"score"_s << true;
}

/// Every text of the window, as if it had come up in that size.
void SettingsDialogTest::theTextSizeIsFollowedAtOnce()
{
    QFETCH(QString, mode);
    QFETCH(bool, byMenu);
    // What is saved when, and how large pages are shown, are told in other words each time.
    const auto isSteady = [](const QString &text) {
        return !text.isEmpty() && !text.endsWith(u'%') && !text.contains(u"Guardado"_s);
    };
    const auto sizes = [&](const RealWindow &real) {
        QMap<QString, double> ofTexts;
        const auto widgets = const_cast<RealWindow &>(real).window().findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const QString text = widget->property("text").toString();
            if (widget->isVisible() && isSteady(text))
                ofTexts.insert(QLatin1StringView(widget->metaObject()->className()) + u' ' + text,
                             widget->font().pointSizeF());
        }
        return ofTexts;
    };
    QMap<QString, double> expected;
    {
        RealWindow large(u"es"_s, u"light"_s, [](const QString &folder) { return smallDossier(folder)->path(); }, 2);
        large.window().showModeCalled(mode);
        QTest::qWait(200);
        expected = sizes(large);
    }
    RealWindow real;
    real.window().showModeCalled(mode);
    QTest::qWait(200);
    const QPointer<QWidget> before = real.window().centralWidget();
    if (byMenu) {
        QMetaObject::invokeMethod(real.window().findChild<QAction *>(u"view.text.larger"_s), &QAction::trigger,
                                  Qt::QueuedConnection);
        QTRY_VERIFY(!before);
    } else {
        SettingsDialog *dialog = openSettings(real);
        auto *size = dialog->findChild<QComboBox *>(u"settingsTextSize"_s);
        size->setCurrentIndex(2);
        Q_EMIT size->activated(2);
        QTRY_VERIFY(!before);
        dialog->close();
    }
    QTRY_VERIFY(real.window().centralWidget()->isVisible());
    QTest::qWait(300);
    const QMap<QString, double> shown = sizes(real);
    QStringList faults;
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        if (shown.value(it.key(), it.value()) != it.value())
            faults.append(u"%1: %2, not %3"_s.arg(it.key()).arg(shown.value(it.key())).arg(it.value()));
        if (!shown.contains(it.key()))
            faults.append(it.key() + u" is not there"_s);
    }
    QVERIFY(expected.size() > 10);
    QVERIFY2(faults.isEmpty(), qPrintable(u"\n  "_s + faults.join(u"\n  "_s)));
}

void SettingsDialogTest::aFullNameAloneGivesTheShortOne()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    SettingsDialog dialog(settings, u"evaluator"_s, nullptr);
    QStringList named;
    connect(&dialog, &SettingsDialog::personChanged, this,
            [&](const QString &name, const QString &fullName) { named = {name, fullName}; });
    dialog.findChild<QLineEdit *>(u"settingsFullName"_s)->setText(u"Ángela Ruiz"_s);
    dialog.reject();
    QCOMPARE(named, (QStringList{u"angela"_s, u"Ángela Ruiz"_s}));
    // Somebody who has one keeps it.
    settings.set(settings::personName, u"ana"_s);
    SettingsDialog again(settings, u"evaluator"_s, nullptr);
    again.findChild<QLineEdit *>(u"settingsFullName"_s)->setText(u"Luz Ríos"_s);
    QCOMPARE(again.findChild<QLineEdit *>(u"settingsName"_s)->text(), u"ana"_s);
}

QTEST_MAIN(SettingsDialogTest)
#include "SettingsDialogTest.moc"
