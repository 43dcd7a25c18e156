#include "ui/settings/SettingsDialog.h"

#include "core/base/Catalogue.h"
#include "core/model/PersonRoles.h"
#include "ui/settings/Settings.h"
#include "ui/spelling/Spelling.h"
#include "ui/widgets/FileChoice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// A box with one entry a value; `chosen` hears of another value.
template <typename T>
QComboBox *makeChoice(const QString &name, const QList<std::pair<QString, T>> &entries, const T &current,
                      std::function<void(const T &)> chosen)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    for (const auto &[text, value] : entries)
        box->addItem(text, QVariant::fromValue(value));
    box->setCurrentIndex(box->findData(QVariant::fromValue(current)));
    QObject::connect(box, &QComboBox::activated, box,
                     [box, chosen] { chosen(box->currentData().template value<T>()); });
    return box;
}

QLabel *makeWords(const QString &text)
{
    auto *words = new QLabel(text);
    words->setWordWrap(true);
    words->setForegroundRole(QPalette::PlaceholderText);
    return words;
}

} // namespace

SettingsDialog::SettingsDialog(Settings &settings, const QString &role, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_role(role), m_pages(new QTabWidget(this))
{
    setObjectName(u"settings"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages, 1);
    layout->addWidget(buttons);
    setMinimumSize(560, 320);
    fill();
    m_fullName->setFocus();
}

/// Made anew when the language changes; page and field stay.
void SettingsDialog::fill()
{
    const int page = std::max(m_pages->currentIndex(), 0);
    const QString field = focusWidget() ? focusWidget()->objectName() : QString();
    while (m_pages->count() > 0) {
        QWidget *old = m_pages->widget(0);
        m_pages->removeTab(0);
        delete old;
    }
    setWindowTitle(tr("Settings"));
    m_pages->setAccessibleName(tr("Pages of settings"));
    buildPerson();
    buildWindow();
    buildWriting();
    buildBackups();
    m_pages->setCurrentIndex(page);
    if (auto *again = field.isEmpty() ? nullptr : findChild<QWidget *>(field))
        again->setFocus();
}

QFormLayout *SettingsDialog::addPage(const QString &title)
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_pages->addTab(page, title);
    return form;
}

void SettingsDialog::buildPerson()
{
    QFormLayout *form = addPage(tr("You"));
    m_fullName = new QLineEdit(m_settings.value(settings::personFullName));
    m_fullName->setObjectName(u"settingsFullName"_s);
    m_name = new QLineEdit(m_settings.value(settings::personName));
    m_name->setObjectName(u"settingsName"_s);
    form->addRow(tr("&Full name"), m_fullName);
    form->addRow(tr("&Short name"), m_name);
    form->addRow(tr("&Role"), makeRole());
    form->addRow(makeWords(tr("The short name signs your ratings and stands in the journal. Another short name is "
                              "another person: ratings already given stay with the first.")));
    form->addRow(makeWords(tr("The role stands beside your name. It is noted in the open dossier, and in every dossier "
                              "that does not know you yet.")));
    // As where the name is asked for; who has a short name already stays the same person.
    connect(m_fullName, &QLineEdit::textChanged, this,
            [this, before = m_fullName->text()](const QString &text) mutable {
                const bool isOwn = !m_name->text().isEmpty() && m_name->text() != shortNameFor(before);
                before = text;
                if (m_settings.value(settings::personName).isEmpty() && !isOwn)
                    m_name->setText(shortNameFor(text));
            });
    for (QLineEdit *field : {m_fullName, m_name})
        connect(field, &QLineEdit::editingFinished, this, &SettingsDialog::storePerson);
}

/// A role that cannot be chosen, as that of published codes, is shown and stays.
QComboBox *SettingsDialog::makeRole()
{
    const Catalogue catalogue(m_settings.effectiveLanguage());
    QList<std::pair<QString, QString>> entries;
    const QStringList roles = personRolesFor(m_role);
    for (const QString &role : roles)
        entries.append({personRoleName(catalogue, role), role});
    return makeChoice<QString>(u"settingsRole"_s, entries, m_role, [this](const QString &role) {
        m_role = role;
        Q_EMIT roleChanged(role);
    });
}

void SettingsDialog::buildWindow()
{
    QFormLayout *form = addPage(tr("Window"));
    // Languages are named in themselves, so that everybody finds their own.
    form->addRow(tr("&Language"),
                 makeChoice<QString>(u"settingsLanguage"_s, {{u"Español"_s, u"es"_s}, {u"English"_s, u"en"_s}},
                                     m_settings.effectiveLanguage(), [this](const QString &language) {
                                         m_settings.set(settings::language, language);
                                         Q_EMIT lookChanged();
                                     }));
    form->addRow(tr("&Text size"),
                 makeChoice<int>(u"settingsTextSize"_s,
                                 {{tr("Normal text"), 0}, {tr("Large text"), 1}, {tr("Larger text"), 2}},
                                 m_settings.value(settings::textSize), [this](int size) {
                                     m_settings.set(settings::textSize, size);
                                     Q_EMIT lookChanged();
                                 }));
    form->addRow(
        tr("&Appearance"),
        makeChoice<QString>(u"settingsTheme"_s,
                            {{tr("As the system"), u"system"_s}, {tr("Light"), u"light"_s}, {tr("Dark"), u"dark"_s}},
                            m_settings.value(settings::theme), [this](const QString &theme) {
                                m_settings.set(settings::theme, theme);
                                Q_EMIT lookChanged();
                            }));
}

void SettingsDialog::buildWriting()
{
    QFormLayout *form = addPage(tr("Writing"));
    auto *pause = new QDoubleSpinBox;
    pause->setObjectName(u"settingsPause"_s);
    pause->setDecimals(1);
    pause->setRange(0.3, 60);
    pause->setSingleStep(0.1);
    pause->setSuffix(tr(" s", "seconds"));
    pause->setValue(m_settings.value(settings::autosavePause) / 1000.0);
    connect(pause, &QDoubleSpinBox::valueChanged, this, [this](double seconds) {
        const int milliseconds = qRound(seconds * 1000);
        m_settings.set(settings::autosavePause, milliseconds);
        Q_EMIT pauseChanged(milliseconds);
    });
    form->addRow(tr("&Pause before saving"), pause);
    form->addRow(makeWords(tr("Typed text is saved after this pause, and always on leaving the field.")));
    buildSpelling(*form);
}

/// Through the program's own Spelling where there is one, so that every field follows at once.
void SettingsDialog::buildSpelling(QFormLayout &form)
{
    Spelling *spelling = Spelling::current();
    auto *check = new QCheckBox(tr("&Check spelling while writing"));
    check->setObjectName(u"settingsSpelling"_s);
    check->setChecked(m_settings.value(settings::spelling));
    const auto label = [spelling](const QString &language, const QString &code) {
        return spelling && spelling->hasDictionary(code) ? language
                                                         : tr("%1 (no dictionary is installed)").arg(language);
    };
    QComboBox *language =
        makeChoice<QString>(u"settingsSpellingLanguage"_s,
                            {{tr("The plan's language"), QString()},
                             {label(tr("Spanish"), u"es"_s), u"es"_s},
                             {label(tr("English"), u"en"_s), u"en"_s}},
                            m_settings.value(settings::spellingLanguage), [this, spelling](const QString &code) {
                                m_settings.set(settings::spellingLanguage, code);
                                if (spelling)
                                    spelling->setLanguage(code);
                            });
    language->setEnabled(check->isChecked());
    connect(check, &QCheckBox::toggled, this, [this, spelling, language](bool isOn) {
        language->setEnabled(isOn);
        m_settings.set(settings::spelling, isOn);
        if (spelling)
            spelling->setOn(isOn);
    });
    form.addRow(QString(), check);
    form.addRow(tr("&Dictionary"), language);
}

void SettingsDialog::buildBackups()
{
    QFormLayout *form = addPage(tr("Backups"));
    m_folder = new QLineEdit;
    m_folder->setObjectName(u"settingsBackupFolder"_s);
    m_folder->setReadOnly(true);
    form->addRow(tr("&Folder"), m_folder);
    auto *change = new QPushButton(tr("&Change…"));
    auto *usual = new QPushButton(tr("The &usual one"));
    auto *open = new QPushButton(tr("&Open the folder"));
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {change, usual, open})
        row->addWidget(button);
    row->addStretch(1);
    form->addRow(row); // the three need the whole width
    connect(change, &QPushButton::clicked, this, &SettingsDialog::chooseFolder);
    connect(usual, &QPushButton::clicked, this, [this] {
        m_settings.set(settings::backupFolder, QString());
        showFolder();
    });
    connect(open, &QPushButton::clicked, this, [this] {
        QDir().mkpath(m_settings.effectiveBackupFolder());
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_settings.effectiveBackupFolder()));
    });
    auto *count = new QSpinBox;
    count->setObjectName(u"settingsBackupCount"_s);
    count->setRange(1, 200);
    count->setValue(m_settings.value(settings::backupCount));
    connect(count, &QSpinBox::valueChanged, this, [this](int keep) { m_settings.set(settings::backupCount, keep); });
    form->addRow(tr("&Newest to keep"), count);
    form->addRow(makeWords(tr("Besides these, one a day stays for a week and one a week for a month. Backups already "
                              "made stay where they are when the folder changes.")));
    showFolder();
}

void SettingsDialog::showFolder() { m_folder->setText(QDir::toNativeSeparators(m_settings.effectiveBackupFolder())); }

void SettingsDialog::chooseFolder()
{
    const QString folder =
        FileChoice::current().folder(this, tr("Folder for backups"), m_settings.effectiveBackupFolder());
    if (folder.isEmpty())
        return;
    m_settings.set(settings::backupFolder, folder);
    showFolder();
}

void SettingsDialog::storePerson()
{
    const QString name = m_name->text().trimmed();
    const QString fullName = m_fullName->text().simplified();
    const bool isSame =
        name == m_settings.value(settings::personName) && fullName == m_settings.value(settings::personFullName);
    if (!name.isEmpty() && !isSame)
        Q_EMIT personChanged(name, fullName);
}

void SettingsDialog::done(int result)
{
    storePerson();
    QDialog::done(result);
}

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_name) {
        storePerson();
        // After the box that asked for it is through: it is among what is made again.
        QMetaObject::invokeMethod(this, &SettingsDialog::fill, Qt::QueuedConnection);
    }
    QDialog::changeEvent(event);
}
