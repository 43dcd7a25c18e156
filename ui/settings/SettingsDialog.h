#pragma once

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QTabWidget;
class Settings;

/// What belongs to this user on this machine. Every change holds at once; there is nothing to confirm. Speaks the new
/// language as soon as it is chosen, with what was typed kept.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `role`: what the person is where they are now.
    SettingsDialog(Settings &settings, const QString &role, QWidget *parent);

    void done(int result) override;

Q_SIGNALS:
    void personChanged(const QString &name, const QString &fullName);
    void roleChanged(const QString &role);
    void lookChanged(); ///< language, text size or theme
    void pauseChanged(int milliseconds);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void buildPerson();
    void buildWindow();
    void buildWriting();
    void buildSpelling(QFormLayout &form);
    void buildBackups();
    QFormLayout *addPage(const QString &title);
    QComboBox *makeRole();
    void storePerson();
    void chooseFolder();
    void showFolder();

    Settings &m_settings;
    QString m_role;
    QTabWidget *m_pages;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_fullName = nullptr;
    QLineEdit *m_folder = nullptr;
};
