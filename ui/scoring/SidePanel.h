#pragma once

#include "core/model/Subject.h"

#include <QWidget>

class CommentsPanel;
class EarlierPanel;
class EvidencePanel;
class GuidancePanel;
class HistoryPanel;
class QStackedWidget;
class QTabBar;
class Workspace;

/// What stands beside the cards: guidance, evidence, history and comments of the criterion at hand, as tabs.
class SidePanel : public QWidget
{
    Q_OBJECT

public:
    explicit SidePanel(QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace);
    void show(const std::optional<Subject> &subject, const CriterionCode &criterion);
    void writeComment(); ///< opens the comments with the keyboard in the field

Q_SIGNALS:
    void commitmentRequested(const CommitmentId &id);
    void message(const QString &text);

private:
    enum Tab { Guidance, Evidence, History, Comments };

    void addTab(QWidget *page, const QString &title);
    void refresh();

    Workspace *m_workspace = nullptr;
    std::optional<Subject> m_subject{};
    CriterionCode m_criterion{};
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    GuidancePanel *m_guidance;
    EvidencePanel *m_evidence;
    HistoryPanel *m_history;
    EarlierPanel *m_earlier;
    CommentsPanel *m_comments;
};
