#pragma once

#include "ui/exchange/ImportTask.h"

#include <QWizardPage>

class RoundFields;

/// The round in which what was taken in is scored: the last step to a new dossier.
class RoundPage : public QWizardPage
{
    Q_OBJECT

public:
    explicit RoundPage(ImportTask &task, QWidget *parent = nullptr);

    FirstRound round() const;
    void initializePage() override;
    bool isComplete() const override;

private:
    ImportTask &m_task;
    RoundFields *m_fields = nullptr;
};
