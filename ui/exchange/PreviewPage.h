#pragma once

#include "ui/exchange/ImportTask.h"

#include <QWizardPage>

class InfoBar;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

/// What would be taken in, before any of it is: counts, what of it is new, and all that is left out. Which plans of the
/// table, and what the table does not say of its plan, can be told here.
class PreviewPage : public QWizardPage
{
    Q_OBJECT

public:
    explicit PreviewPage(ImportTask &task, QWidget *parent = nullptr);

    void initializePage() override;
    bool isComplete() const override { return m_isRead; }

private:
    void read();
    QString planNumber() const; ///< as typed; else the one that a plan has when nothing is said
    void show(const Result<ImportBatch> &result);
    QString counts() const;
    QStringList leftOut() const;
    void fillPlans();

    ImportTask &m_task;
    bool m_isRead = false;
    int m_readings = 0;
    InfoBar *m_fault;
    QLabel *m_counts;
    QFormLayout *m_form;
    QComboBox *m_plans;
    QLineEdit *m_country;
    QLineEdit *m_planNumber;
    QLineEdit *m_planTitle;
    QLabel *m_leftOutTitle;
    QPlainTextEdit *m_leftOut;
};
