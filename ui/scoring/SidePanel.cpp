#include "ui/scoring/SidePanel.h"

#include "ui/scoring/CommentsPanel.h"
#include "ui/scoring/EarlierPanel.h"
#include "ui/scoring/EvidencePanel.h"
#include "ui/scoring/GuidancePanel.h"
#include "ui/scoring/HistoryPanel.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/PanelTabs.h"
#include "ui/window/Workspace.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SidePanel::SidePanel(QWidget *parent)
    : QWidget(parent), m_tabs(new PanelTabs(this)), m_pages(new QStackedWidget(this)), m_guidance(new GuidancePanel),
      m_evidence(new EvidencePanel), m_history(new HistoryPanel), m_earlier(new EarlierPanel),
      m_comments(new CommentsPanel)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    addTab(m_guidance, tr("Guidance"));
    addTab(m_evidence, tr("Evidence"));
    auto *past = new QWidget;
    auto *pastRows = new QVBoxLayout(past);
    pastRows->setContentsMargins(0, 0, 0, 0);
    pastRows->setSpacing(4);
    pastRows->addWidget(m_history);
    pastRows->addWidget(m_earlier);
    pastRows->addStretch(1);
    addTab(past, tr("History"));
    addTab(m_comments, tr("Comments"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
    m_tabs->setUsesScrollButtons(true);
    setMinimumWidth(200);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_pages->setCurrentIndex(tab);
        refresh();
    });
    connect(m_guidance, &GuidancePanel::chosenShown, this, [this](QWidget *guide) {
        auto *scroll = qobject_cast<QScrollArea *>(m_pages->widget(Guidance));
        QTimer::singleShot(0, guide, [scroll, guide] { scroll->ensureWidgetVisible(guide, 0, 16); });
    });
    connect(m_guidance, &GuidancePanel::commitmentRequested, this, &SidePanel::commitmentRequested);
    connect(m_comments, &CommentsPanel::message, this, &SidePanel::message);
    connect(m_evidence, &EvidencePanel::message, this, &SidePanel::message);
}

void SidePanel::addTab(QWidget *page, const QString &title)
{
    auto *scroll = new PageScroll(m_pages);
    scroll->setWidget(page);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    page->setBackgroundRole(QPalette::Base);
    m_pages->addWidget(scroll);
    m_tabs->addTab(title);
}

void SidePanel::setWorkspace(Workspace *workspace)
{
    if (m_workspace) {
        m_workspace->disconnect(this);
        m_workspace->dossier().disconnect(this);
    }
    m_workspace = workspace;
    m_subject.reset();
    m_guidance->setWorkspace(workspace);
    m_evidence->setWorkspace(workspace);
    m_history->setWorkspace(workspace);
    m_earlier->setWorkspace(workspace);
    m_comments->setWorkspace(workspace);
    if (!workspace)
        return;
    connect(&workspace->dossier(), &Dossier::changed, this, &SidePanel::refresh);
    connect(workspace, &Workspace::currentChanged, this, &SidePanel::refresh);
    connect(workspace, &Workspace::commentOffered, this,
            [this](const Subject &subject, const CriterionCode &criterion) {
                if (!m_subject || (subject.kind == SubjectKind::Plan) != (m_subject->kind == SubjectKind::Plan))
                    return;
                show(subject, criterion);
                m_tabs->setCurrentIndex(Comments);
            });
}

void SidePanel::show(const std::optional<Subject> &subject, const CriterionCode &criterion)
{
    const bool isOther = subject != m_subject || criterion != m_criterion;
    m_subject = subject;
    m_criterion = criterion;
    refresh();
    if (isOther) // is read from its beginning
        qobject_cast<QScrollArea *>(m_pages->widget(Guidance))->verticalScrollBar()->setValue(0);
}

void SidePanel::refresh()
{
    // The history is read from the journal, so only while it is looked at.
    if (m_tabs->currentIndex() == History) {
        m_history->show(m_subject, m_criterion);
        m_earlier->show(m_subject, m_criterion);
    } else if (m_tabs->currentIndex() == Guidance) {
        m_guidance->show(m_subject, m_criterion);
    }
    m_evidence->show(m_subject);
    m_comments->show(m_subject, m_criterion);
    m_tabs->setTabText(Evidence, m_evidence->count() > 0 ? tr("Evidence %1").arg(m_evidence->count()) : tr("Evidence"));
    const int comments = m_comments->openCount();
    m_tabs->setTabText(Comments, comments > 0 ? tr("Comments %1").arg(comments) : tr("Comments"));
}

void SidePanel::writeComment()
{
    m_tabs->setCurrentIndex(Comments);
    m_comments->write();
}
