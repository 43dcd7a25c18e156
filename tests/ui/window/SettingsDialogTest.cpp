#include "tests/ui/support/RealWindow.h"
#include "tests/ui/support/WindowInspection.h"

#include "ui/settings/SettingsDialog.h"
#include "ui/spelling/Spelling.h"
#include "ui/widgets/Chip.h"
#include "ui/window/StatusLine.h"

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

QTEST_MAIN(SettingsDialogTest)
#include "SettingsDialogTest.moc"
