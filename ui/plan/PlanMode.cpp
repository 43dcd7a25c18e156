#include "ui/plan/PlanMode.h"

#include "core/model/Place.h"
#include "ui/plan/CategoriesPage.h"
#include "ui/plan/CommitmentsPage.h"
#include "ui/plan/InstitutionsPage.h"
#include "ui/plan/MilestonesPage.h"
#include "ui/plan/OfficialsPage.h"
#include "ui/plan/PlansPage.h"
#include "ui/timeline/TimeLinePage.h"
#include "ui/widgets/PanelTabs.h"
#include "ui/widgets/Theme.h"
#include "ui/window/ModePage.h"
#include "ui/window/Workspace.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PlanMode::PlanMode(Settings &settings, QWidget *parent)
    : Mode(parent), m_settings(settings), m_tabs(new PanelTabs(this)), m_pages(new QStackedWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildTop());
    layout->addWidget(m_pages, 1);
    addPages();
    nameTabs();
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int page) {
        if (m_workspace)
            m_workspace->flush();
        m_pages->setCurrentIndex(page);
    });
}

void PlanMode::addPages()
{
    addRegister(u"commitments"_s, new CommitmentsPage);
    addRegister(u"milestones"_s, new MilestonesPage);
    addPage(u"time-line"_s, new TimeLinePage(TimeLinePage::Of::Plan));
    addRegister(u"institutions"_s, new InstitutionsPage);
    addRegister(u"officials"_s, new OfficialsPage);
    addRegister(u"categories"_s, new CategoriesPage);
    addRegister(u"plans"_s, new PlansPage);
    auto *adding = new QAction(tr("Plan: add a commitment"), this);
    adding->setObjectName(u"plan.add"_s);
    connect(adding, &QAction::triggered, this, [this] {
        showPage(u"commitments"_s);
        if (m_workspace && m_workspace->isWritable())
            static_cast<RegisterPage *>(currentPage())->add();
    });
    addAction(adding);
}

/// The looks of its table are kept.
void PlanMode::addRegister(const QString &key, RegisterPage *page)
{
    page->remember(m_settings, key);
    addPage(key, page);
}

void PlanMode::addPage(const QString &key, ModePage *page)
{
    m_keys.append(key);
    m_pages->addWidget(page);
    m_tabs->addTab(page->title());
    connect(page, &ModePage::wanted, this, [this, key] { showPage(key); });
    connect(page, &ModePage::message, this, &Mode::message);
    connect(page, &ModePage::commitmentRequested, this, &Mode::commitmentRequested);
    connect(page, &ModePage::importRequested, this, &Mode::importRequested);
    //: An action of the "go to" box; %1: a page such as "Milestones"
    auto *action = new QAction(tr("Plan: %1").arg(page->title()), this);
    action->setObjectName(u"plan."_s + key);
    connect(action, &QAction::triggered, this, [this, key] { showPage(key); });
    addAction(action);
}

QWidget *PlanMode::buildTop()
{
    auto *top = new QWidget(this);
    top->setAutoFillBackground(true);
    top->setBackgroundRole(QPalette::Base);
    m_tabs->setObjectName(u"planPages"_s);
    m_tabs->setAccessibleName(tr("Pages of the plan"));
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->addWidget(m_tabs, 1);
    return top;
}

/// Each with how many there are.
void PlanMode::nameTabs()
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        const auto *page = static_cast<const ModePage *>(m_pages->widget(i));
        const int count = page->count();
        m_tabs->setTabText(i, count > 0 ? u"%1 %2"_s.arg(page->title(), QLocale().toString(count)) : page->title());
    }
}

ModePage *PlanMode::currentPage() const { return static_cast<ModePage *>(m_pages->currentWidget()); }

void PlanMode::showPage(const QString &key)
{
    Q_EMIT wanted();
    m_tabs->setCurrentIndex(int(m_keys.indexOf(key)));
    enter();
}

void PlanMode::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    for (int i = 0; i < m_pages->count(); ++i)
        static_cast<ModePage *>(m_pages->widget(i))->setWorkspace(workspace);
    if (workspace) {
        connect(workspace, &Workspace::commitmentEditWanted, this, &PlanMode::editCommitment);
        connect(workspace, &Workspace::currentChanged, this, [this] {
            if (isVisible())
                nameTabs();
        });
    }
    nameTabs();
}

void PlanMode::editCommitment(CommitmentId id)
{
    const qsizetype at = m_keys.indexOf(u"commitments"_s);
    auto *page = qobject_cast<RegisterPage *>(m_pages->widget(int(at)));
    showPage(m_keys.at(at));
    page->openItem(id.isValid() ? id.toString() : QString());
}

/// Commitments are at home in Score mode, plans in Overview.
bool PlanMode::reveal(const Place &place)
{
    static const QMap<QString, QString> pages{{u"milestone"_s, u"milestones"_s},
                                              {u"institution"_s, u"institutions"_s},
                                              {u"official"_s, u"officials"_s},
                                              {u"category"_s, u"categories"_s}};
    const qsizetype at = m_keys.indexOf(pages.value(place.kind));
    auto *page = at < 0 ? nullptr : qobject_cast<RegisterPage *>(m_pages->widget(int(at)));
    if (!page)
        return false;
    showPage(m_keys.at(at));
    page->select(place.id);
    return true;
}

void PlanMode::enter() { currentPage()->enter(); }

void PlanMode::showEvent(QShowEvent *event)
{
    nameTabs();
    Mode::showEvent(event);
}
