#pragma once

#include "core/Dossier.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class RoundFields;

/// Asks what a new dossier starts with: a plan and its first round. It stays, with what was typed, until there is a
/// place for the file.
class NewDossierDialog : public QDialog
{
    Q_OBJECT

public:
    NewDossierDialog(const QString &language, QWidget *parent);

    NewDossier start() const;
    /// Asked before the dialog closes; false keeps it open.
    void setMayAccept(const std::function<bool()> &mayAccept) { m_mayAccept = mayAccept; }
    void tell(const QString &fault);
    void accept() override;

private:
    void check();
    void showComplete();

    QString m_language;
    QLineEdit *m_title;
    QLineEdit *m_country;
    QLineEdit *m_number;
    QLineEdit *m_starts;
    QLineEdit *m_ends;
    RoundFields *m_round = nullptr;
    QLabel *m_fault;
    QPushButton *m_accept = nullptr;
    std::function<bool()> m_mayAccept{};
    bool m_isSound = true; ///< what was typed, as far as it goes
};
