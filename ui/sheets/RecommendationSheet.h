#pragma once

#include "ui/sheets/Sheet.h"

/// One recommendation of the evaluation: what, to whom, about which commitments, and what became of it, in both
/// languages of the report.
class RecommendationSheet : public Sheet
{
    Q_OBJECT

public:
    explicit RecommendationSheet(QWidget *parent = nullptr);

protected:
    QString titleText(bool isNew) const override;
    void fill(const QString &id) override;
    Result<QString> store(const QString &id) override;
    Result<> removeItem(const QString &id) override;

private:
    GrowingEdit *m_textEs;
    GrowingEdit *m_textEn;
    PickField *m_addressee;
    CheckList *m_commitments;
    GrowingEdit *m_followUpEs;
    GrowingEdit *m_followUpEn;
};
