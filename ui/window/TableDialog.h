#pragma once

#include "core/exchange/TableImport.h"

#include <QDialog>

class InfoBar;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

/// Shows what a table holds before any of it is taken in: how it was read, counts, what is left out. Which plans of it,
/// and what the table does not say of its plan, can be told here.
class TableDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose { NewDossier, Import };

    TableDialog(const QString &path, const Contents &existing, const QString &language, Purpose purpose,
                QWidget *parent);

    const ImportBatch &batch() const { return m_batch; }

private:
    void read();
    void show(const Result<ImportBatch> &result);
    QStringList leftOut() const;
    void fillPlans();
    ImportOptions options() const;

    QString m_path;
    Contents m_existing;
    QString m_language;
    ImportBatch m_batch{};
    InfoBar *m_fault;
    QLabel *m_reading;
    QLabel *m_counts;
    QComboBox *m_plans;
    QLineEdit *m_country;
    QLineEdit *m_planTitle;
    QPlainTextEdit *m_skipped;
    QPushButton *m_accept = nullptr;
    bool m_hasPlans = false;
};
