#pragma once

#include "ui/report/ReportExport.h"
#include "ui/window/Mode.h"

#include <QPointer>

#include <functional>

class ContentsList;
class Dossier;
class EmptyState;
class PageView;
class QStackedWidget;
class QTimer;
class ReportBar;
class ReportChecking;
class ReportPanel;
class ReportJob;
class ReportPages;
class ReportTabs;

/// The report as it will be printed, following every change: laid out in a thread of its own a moment after the last
/// one. PDF, printer and preview get the same pages.
class ReportMode : public Mode
{
    Q_OBJECT

public:
    explicit ReportMode(QWidget *parent = nullptr);
    ~ReportMode() override;

    QString title() const override { return tr("Report"); }
    QString iconName() const override { return QStringLiteral("report"); }
    QString objectKey() const override { return QStringLiteral("report"); }
    void setWorkspace(Workspace *workspace) override;
    bool reveal(const Place &place) override;
    void enter() override;

    /// The pages shown; null until the first layout is done.
    const std::shared_ptr<const ReportPages> &pages() const { return m_pages; }
    PageView *view() const { return m_view; }
    ReportPanel *panel() const { return m_panel; }

public Q_SLOTS:
    /// Asks for a file, then writes the report there, in the format of its ending, without holding up the window.
    void save();
    void saveTo(const QString &path);
    void print();
    void preview();
    /// A fact sheet instead of the whole report; the empty one is the report again.
    void showSheet(const ReportSheet &sheet);

Q_SIGNALS:
    void pagesChanged();
    void exported(const QString &path, bool succeeded);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeActions();
    void retranslate();
    void connectParts();
    void scheduleLayout();
    void layOut();
    void takePages(const Result<std::shared_ptr<const ReportPages>> &pages);
    void showPlace();
    void whenReady(const std::function<void()> &then);
    std::function<ReportOptions(const Dossier &)> options() const;
    void connectPanel();
    QString usualLanguage() const;
    /// The panel as the dossier has it.
    void showPreferences();
    void showSheets();
    void openSheet(const ReportSheet &sheet);
    void setPreference(const QString &key, const QString &value, ActionPlanId plan = {});
    void tell(const Result<> &done);
    static Paper usualPaper();

    QPointer<Workspace> m_workspace{};
    std::shared_ptr<const class ChartPainter> m_painter;
    std::shared_ptr<const ReportPages> m_pages{};
    std::function<void()> m_then{}; ///< waits for the pages
    bool m_isStale = true;          ///< the pages are of an earlier state
    ReportSheet m_sheet{};
    QTimer *m_delay;
    QAction *m_export;
    QAction *m_print;
    QAction *m_preview;
    QAction *m_zoomIn;
    QAction *m_zoomOut;
    QAction *m_fitWidth;
    ReportChecking *m_checking;
    ReportBar *m_bar;
    ReportPanel *m_panel;
    ContentsList *m_list;
    PageView *m_view;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    ReportTabs *m_tabs = nullptr; ///< everything the mode shows
    ReportJob *m_layoutJob;
    ReportJob *m_exportJob;
};
