#include "ui/report/ReportTabs.h"

#include "core/model/Place.h"
#include "ui/report/RecommendationsPage.h"
#include "ui/report/TextsPage.h"
#include "ui/widgets/PanelTabs.h"
#include "ui/window/Workspace.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ReportTabs::ReportTabs(QWidget *pages, QWidget *parent)
    : QWidget(parent), m_tabs(new PanelTabs(this)), m_stack(new QStackedWidget(this)), m_texts(new TextsPage),
      m_recommendations(new RecommendationsPage)
{
    m_tabs->setObjectName(u"reportTabs"_s);
    m_tabs->setAccessibleName(tr("Pages and texts of the report"));
    m_stack->addWidget(pages);
    m_stack->addWidget(m_texts);
    m_stack->addWidget(m_recommendations);
    for (const QString &name : {u"report.pages"_s, u"report.texts"_s, u"report.recommendations"_s}) {
        auto *action = new QAction(this);
        action->setObjectName(name);
        m_actions.append(action);
        m_tabs->addTab({});
        connect(action, &QAction::triggered, this, [this, tab = Tab(m_tabs->count() - 1)] {
            Q_EMIT chosen();
            show(tab);
            enter();
        });
    }
    auto *top = new QWidget(this);
    top->setAutoFillBackground(true);
    top->setBackgroundRole(QPalette::Base);
    auto *bar = new QHBoxLayout(top);
    bar->setContentsMargins(16, 0, 16, 0);
    bar->addWidget(m_tabs, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(top);
    layout->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (m_workspace)
            m_workspace->flush();
        m_stack->setCurrentIndex(tab);
    });
    for (ModePage *page : std::initializer_list<ModePage *>{m_texts, m_recommendations})
        connect(page, &ModePage::message, this, &ReportTabs::message);
    connect(m_recommendations, &ModePage::wanted, this, [this] {
        Q_EMIT chosen();
        show(Recommendations);
    });
    connect(m_texts, &TextsPage::recommendationRequested, this, [this](const QString &id) {
        show(Recommendations);
        m_recommendations->openItem(id);
    });
    nameTabs();
}

void ReportTabs::nameTabs()
{
    const QStringList titles{tr("Pages"), m_texts->title(), m_recommendations->title()};
    for (int tab = 0; tab < titles.size(); ++tab) {
        const int count = tab == Recommendations && m_workspace ? m_recommendations->count() : 0;
        m_tabs->setTabText(tab, count > 0 ? u"%1 %2"_s.arg(titles.at(tab), QLocale().toString(count)) : titles.at(tab));
        //: An action of the "go to" box; %1: "Texts" or the like
        m_actions.at(tab)->setText(tr("Report: %1").arg(titles.at(tab)));
    }
}

void ReportTabs::setWorkspace(Workspace *workspace)
{
    if (m_workspace) {
        m_workspace->disconnect(this);
        m_workspace->dossier().disconnect(this);
    }
    m_workspace = workspace;
    m_texts->setWorkspace(workspace);
    m_recommendations->setWorkspace(workspace);
    if (workspace) {
        connect(workspace, &Workspace::currentChanged, this, &ReportTabs::nameTabs);
        connect(&workspace->dossier(), &Dossier::changed, this, [this](const Change &change) {
            if (change.touches(u"recommendation"_s))
                nameTabs();
        });
    }
    nameTabs();
}

ReportTabs::Tab ReportTabs::current() const { return Tab(m_tabs->currentIndex()); }

void ReportTabs::show(Tab tab) { m_tabs->setCurrentIndex(tab); }

void ReportTabs::enter()
{
    if (auto *page = qobject_cast<ModePage *>(m_stack->currentWidget()))
        page->enter();
    else
        m_stack->currentWidget()->setFocus();
}

bool ReportTabs::reveal(const Place &place)
{
    if (place.kind == u"narrative") {
        Q_EMIT chosen();
        show(Texts);
        m_texts->showSection(place.id);
        enter();
        return true;
    }
    if (place.kind == u"recommendation") {
        Q_EMIT chosen();
        show(Recommendations);
        m_recommendations->select(place.id);
        enter();
        return true;
    }
    return false;
}

void ReportTabs::showEvent(QShowEvent *event)
{
    nameTabs();
    QWidget::showEvent(event);
}
