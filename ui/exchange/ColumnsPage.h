#pragma once

#include "ui/exchange/ImportTask.h"
#include "ui/exchange/RememberedMappings.h"

#include <QWizardPage>

#include <optional>

class MappingTable;
class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

/// What the columns of a table of one's own hold: the beginning of the table above, a line for each field below.
class ColumnsPage : public QWizardPage
{
    Q_OBJECT

public:
    ColumnsPage(ImportTask &task, Settings &settings, QWidget *parent = nullptr);

    void initializePage() override;
    bool isComplete() const override;
    bool validatePage() override;
    /// To be called once the import is wanted: the next table with these headers is mapped alike.
    void remember();

private:
    void fillPreview();
    void fillMapping();
    void showRemembered();
    void chooseMethod();
    void sayWhatIsMissing();

    ImportTask &m_task;
    RememberedMappings m_memory;
    std::optional<RememberedMapping> m_remembered{};
    QStringList m_headers{}; ///< those shown; another table begins anew
    QTableWidget *m_preview;
    QComboBox *m_method;
    QLabel *m_rememberedLine;
    QPushButton *m_forget;
    MappingTable *m_mapping;
    QLabel *m_missing;
};
