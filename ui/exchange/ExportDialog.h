#pragma once

#include "core/Dossier.h"
#include "core/exchange/DataExport.h"

#include <QDialog>

#include <functional>

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

/// Asks in which form the data leave the dossier, and what of it. It stays, with what was chosen, until there is a
/// place for them.
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
    /// Asked before the dialog closes; false keeps it open.
    void setMayAccept(const std::function<bool()> &mayAccept) { m_mayAccept = mayAccept; }
    void tell(const QString &fault);
    void accept() override;

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
    QLabel *m_fault;
    std::function<bool()> m_mayAccept{};
};
