#pragma once

#include "ui/exchange/ImportTask.h"

#include <QWizardPage>

class InfoBar;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;

/// How the table is to be read: its layout, sheet, encoding and language. What it was recognised as stands below.
class TablePage : public QWizardPage
{
    Q_OBJECT

public:
    explicit TablePage(ImportTask &task, QWidget *parent = nullptr);

    void initializePage() override;
    bool isComplete() const override { return m_isRead; }

private:
    void readHead();
    void show(const Result<TableHead> &head);
    void showSheets();

    ImportTask &m_task;
    bool m_isRead = false;
    InfoBar *m_fault;
    QLabel *m_recognised;
    QFormLayout *m_form;
    QComboBox *m_layout;
    QComboBox *m_sheet;
    QComboBox *m_encoding;
    QComboBox *m_language;
    QCheckBox *m_contacts;
};
