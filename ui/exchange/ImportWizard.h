#pragma once

#include "ui/exchange/ImportTask.h"

#include <QWizard>

#include <functional>

class ColumnsPage;
class RoundPage;
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

    /// The first round, where one was asked for: for a new dossier of a table without codes.
    std::optional<FirstRound> firstRound() const;
    /// Asked before the wizard closes; false keeps it open, as it is.
    void setMayAccept(const std::function<bool()> &mayAccept) { m_mayAccept = mayAccept; }
    void tell(const QString &fault);

    int nextId() const override;
    void accept() override;

private:
    void beginPage();
    bool asksForRound() const;

    ImportTask m_task;
    Purpose m_purpose;
    ColumnsPage *m_columns;
    RoundPage *m_round;
    std::function<bool()> m_mayAccept{};
    bool m_isBegun = false; ///< the keyboard has been in the page
};
