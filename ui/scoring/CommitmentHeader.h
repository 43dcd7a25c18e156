#pragma once

#include "core/model/Ids.h"

#include <QWidget>

class Chip;
class ClampedLabel;
class FlowLayout;
class QLabel;
class SelfReportLine;
class Workspace;
struct Commitment;

/// What a commitment is, above its cards: who answers for it, when it was due, the official text, and
/// the government's own status.
class CommitmentHeader : public QWidget
{
    Q_OBJECT

public:
    explicit CommitmentHeader(QWidget *parent = nullptr);

    /// Number and title, for the place above the scrolled page, where they stay in sight; its owner is who places it.
    QLabel *titleLabel() const { return m_title; }

    void setWorkspace(Workspace *workspace);
    void refresh();

Q_SIGNALS:
    void message(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildText();
    void fillChips(const Commitment &commitment);
    void addDue(const Commitment &commitment);
    void addCluster(const Commitment &commitment);
    void setFolded(bool isFolded);

    Workspace *m_workspace = nullptr;
    CommitmentId m_shown{};
    QLabel *m_title;
    QWidget *m_textCard = nullptr; ///< hidden where a plan's table gives no text
    QWidget *m_chips;
    FlowLayout *m_flow;
    ClampedLabel *m_text = nullptr;
    QLabel *m_note = nullptr;
    Chip *m_fold = nullptr;
    SelfReportLine *m_selfReport;
};
