#pragma once

#include "core/Dossier.h"
#include "core/exchange/DataExport.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class Workspace;

/// What was asked for, of whichever connection to the dossier writes it.
struct ExportChoice
{
    QString format{};
    bool isPublic = false;
    QList<RoundId> rounds{};
    QString language{}; ///< of a workbook

    /// For that dossier, which must outlive what is returned.
    ExportRequest of(const Dossier &dossier) const;
};

/// Asks in which form the data leave the dossier, and what of it.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(const Workspace &workspace, QWidget *parent = nullptr);

    ExportChoice choice() const;
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
    QLabel *m_languageLabel;
    QComboBox *m_language;
};
