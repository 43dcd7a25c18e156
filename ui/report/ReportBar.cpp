#include "ui/report/ReportBar.h"

#include "ui/widgets/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QPushButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(action->icon(), action->text(), parent);
    button->setAutoDefault(false);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button, [button, action] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
    });
    return button;
}

} // namespace

ReportBar::ReportBar(const Actions &actions, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_place(new QLabel(this)), m_zoom(new QLabel(this)),
      m_work(new QLabel(this)), m_progress(new QProgressBar(this)), m_cancel(new QPushButton(this)),
      m_more(new QToolButton(this)), m_export(buttonFor(actions.exportReport, this)),
      m_print(buttonFor(actions.print, this)), m_preview(buttonFor(actions.preview, this))
{
    m_progress->setFixedSize(120, 6);
    m_progress->setTextVisible(false);
    m_cancel->setAutoDefault(false);
    m_export->setDefault(true);
    m_zoom->setAlignment(Qt::AlignCenter);
    auto *more = new QMenu(m_more);
    more->addAction(actions.check);
    m_more->setObjectName(u"report.more"_s);
    m_more->setMenu(more);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(toolFor(actions.zoomOut));
    row->addWidget(m_zoom);
    row->addWidget(toolFor(actions.zoomIn));
    row->addWidget(toolFor(actions.fitWidth));
    row->addWidget(m_place);
    row->addStretch(1);
    row->addWidget(m_work);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addWidget(m_preview);
    row->addWidget(m_print);
    row->addWidget(m_export);
    row->addWidget(m_more);
    connect(m_cancel, &QPushButton::clicked, this, &ReportBar::cancelRequested);
    retranslate();
    hideWork();
}

QToolButton *ReportBar::toolFor(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void ReportBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::colours().surface);
    painter.setPen(Theme::colours().line);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

void ReportBar::retranslate()
{
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("Cancel"));
    m_more->setText(tr("More") + u" ▾"_s);
    m_more->setAccessibleName(tr("More of the report"));
}

void ReportBar::setPlace(int page, int pages, double zoom)
{
    m_place->setText(pages > 0 ? tr("Page %1 of %2").arg(page + 1).arg(pages) : QString());
    m_zoom->setText(tr("%1%", "zoom in per cent").arg(std::lround(zoom * 100)));
    m_zoom->setMinimumWidth(m_zoom->fontMetrics().horizontalAdvance(u"1000 %"_s));
}

void ReportBar::showWork(const QString &what, int done, int total, bool canCancel)
{
    m_work->setText(what);
    m_work->show();
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progress->show();
    m_cancel->setVisible(canCancel);
    m_preview->setVisible(!canCancel);
    m_print->setVisible(!canCancel);
    m_export->setVisible(!canCancel);
}

void ReportBar::hideWork()
{
    m_work->hide();
    m_progress->hide();
    m_cancel->hide();
    for (QPushButton *button : {m_preview, m_print, m_export})
        button->show();
}
