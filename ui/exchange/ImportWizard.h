#pragma once

#include "ui/exchange/ImportTask.h"

#include <QWizard>

class ColumnsPage;
class Settings;

/// Leads from a table's file to what is taken in from it: how it is read, what its columns hold (tables of one's own
/// only), and a preview. Writes nothing itself.
class ImportWizard : public QWizard
{
    Q_OBJECT

public:
    enum class Purpose { NewDossier, Import };

    ImportWizard(const QString &path, const Contents &existing, const QString &language, Purpose purpose,
                 Settings &settings, QWidget *parent = nullptr);

    /// What was read; to be used after the wizard was accepted.
    const ImportBatch &batch() const { return m_task.batch; }

    int nextId() const override;
    void accept() override;

private:
    ImportTask m_task;
    ColumnsPage *m_columns;
};
