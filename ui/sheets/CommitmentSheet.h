#pragma once

#include "ui/sheets/Sheet.h"

#include "core/model/Commitment.h"

/// All of one commitment but its ratings: the official text in both languages, who answers for it, when it is due.
class CommitmentSheet : public Sheet
{
    Q_OBJECT

public:
    explicit CommitmentSheet(QWidget *parent = nullptr);

protected:
    QString titleText(bool isNew) const override;
    void fill(const QString &id) override;
    Result<QString> store(const QString &id) override;
    Result<> removeItem(const QString &id) override;

private:
    QString nextNumber() const;
    void fillTexts(const Commitment &commitment);
    void fillInvolvements(const Commitment &commitment);
    QList<Involvement> involvements(const Commitment &known) const;

    QLineEdit *m_number;
    DateField *m_due;
    QLineEdit *m_titleEs;
    GrowingEdit *m_textEs;
    QLineEdit *m_titleEn;
    GrowingEdit *m_textEn;
    QLineEdit *m_titleOther; ///< in the language of a plan that is in neither
    GrowingEdit *m_textOther;
    QString m_otherLanguage{};
    CheckList *m_categories;
    CheckList *m_lead;
    CheckList *m_supporting;
    CheckList *m_counterpart;
    QComboBox *m_counted;
    QLineEdit *m_externalId;
    GrowingEdit *m_note;
    QLineEdit *m_source;
};
