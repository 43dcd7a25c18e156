#pragma once

#include "ui/sheets/Sheet.h"

/// One proposal of civil society, and what became of it.
class ProposalSheet : public Sheet
{
    Q_OBJECT

public:
    explicit ProposalSheet(QWidget *parent = nullptr);

protected:
    QString titleText(bool isNew) const override;
    void fill(const QString &id) override;
    Result<QString> store(const QString &id) override;
    Result<> removeItem(const QString &id) override;

private:
    void offerProposers();
    void followOutcome();

    QLineEdit *m_number;
    DateField *m_proposed;
    QLineEdit *m_name;
    QLineEdit *m_proposer;
    GrowingEdit *m_text;
    QComboBox *m_outcome;
    DateField *m_answered;
    CheckList *m_commitments;
    GrowingEdit *m_answer;
    CheckList *m_evidence;
    QLineEdit *m_source;
};
