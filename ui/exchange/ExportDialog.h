#pragma once

#include "core/DossierExport.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class Workspace;

/// Asks in which form the data leave the dossier, and what of it.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(const Workspace &workspace, QWidget *parent = nullptr);

    ExportRequest request() const;
    /// Endings of files of the format, for a file dialog: "Workbook (*.xlsx)"; empty for a folder.
    QString filter() const;
    /// What a name without an ending gets: "xlsx"; empty for a folder.
    QString suffix() const;

private:
    QString format() const;
    void onFormat();

    const Workspace &m_workspace;
    QButtonGroup *m_formats;
    QCheckBox *m_public;
    QLabel *m_plansLabel;
    QComboBox *m_plans;
};
