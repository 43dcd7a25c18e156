#pragma once

#include "core/Dossier.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class RoundFields;

/// Asks what a new dossier starts with: a plan and its first round.
class NewDossierDialog : public QDialog
{
    Q_OBJECT

public:
    NewDossierDialog(const QString &language, QWidget *parent);

    NewDossier start() const;

private:
    void check();

    QString m_language;
    QLineEdit *m_title;
    QLineEdit *m_country;
    QLineEdit *m_number;
    QLineEdit *m_starts;
    QLineEdit *m_ends;
    RoundFields *m_round = nullptr;
    QLabel *m_fault;
    QPushButton *m_accept = nullptr;
};
