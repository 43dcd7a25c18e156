#pragma once

#include "ui/window/Mode.h"

#include <QPointer>

class ModePage;
class QStackedWidget;
class QTabBar;
class RegisterPage;
class Settings;

/// The register of the plan: what was promised, in which steps, by whom. Each page is one line of `addPages()`.
class PlanMode : public Mode
{
    Q_OBJECT

public:
    explicit PlanMode(Settings &settings, QWidget *parent = nullptr);

    QString title() const override { return tr("Plan"); }
    QString iconName() const override { return QStringLiteral("plan"); }
    QString objectKey() const override { return QStringLiteral("plan"); }
    void setWorkspace(Workspace *workspace) override;
    void enter() override;
    bool reveal(const Place &place) override;

    /// Brings the page to the front, by its key.
    void showPage(const QString &key);
    ModePage *currentPage() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addPages();
    void addRegister(const QString &key, RegisterPage *page);
    void addPage(const QString &key, ModePage *page);
    QWidget *buildTop();
    void nameTabs();
    void editCommitment(CommitmentId id);

    Settings &m_settings;
    QPointer<Workspace> m_workspace{};
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QStringList m_keys{};
};
