#pragma once

#include "core/model/SelfReport.h"

#include <QWidget>

class Chip;
class ElidedLabel;
class QComboBox;
class QLineEdit;
class Workspace;

/// The government's own status of a commitment: one line, edited where it stands. Never a score.
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

private:
    QWidget *buildEditor();
    void beginEdit();
    void endEdit();
    void store();
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
};
