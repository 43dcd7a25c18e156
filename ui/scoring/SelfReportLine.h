#pragma once

#include "core/model/SelfReport.h"

#include <QWidget>

class Chip;
class ElidedLabel;
class QComboBox;
class QLineEdit;
class QPushButton;
class Workspace;

/// The government's own status of a commitment: one line with its date and source, edited where it
/// stands, in a frame of its own. Never a score.
class SelfReportLine : public QWidget
{
    Q_OBJECT

public:
    explicit SelfReportLine(QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace);
    void refresh();

Q_SIGNALS:
    void message(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildEditor();
    void beginEdit();
    void endEdit();
    void store();
    void remove();
    CriterionCode completion() const; ///< the criterion whose levels a government reports; empty for none
    QString summary(const SelfReport &report) const;

    Workspace *m_workspace = nullptr;
    std::optional<CommitmentId> m_commitment{};
    QWidget *m_line;
    ElidedLabel *m_text;
    Chip *m_edit;
    QWidget *m_editor = nullptr;
    QComboBox *m_status = nullptr;
    QLineEdit *m_date = nullptr;
    QLineEdit *m_source = nullptr;
    QLineEdit *m_note = nullptr;
    QPushButton *m_remove = nullptr;
};
