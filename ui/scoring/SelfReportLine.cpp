#include "ui/scoring/SelfReportLine.h"

#include "ui/scoring/LevelChoices.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/GlyphIcon.h"
#include "ui/window/Workspace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {
const CriterionCode completionCode(u"completion"_s);
}

SelfReportLine::SelfReportLine(QWidget *parent)
    : QWidget(parent), m_line(new QWidget(this)), m_text(new ElidedLabel({}, m_line)),
      m_edit(new Chip(Chip::Kind::Link, {}, m_line))
{
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_edit->setObjectName(u"editSelfReport"_s);
    auto *line = new QHBoxLayout(m_line);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_text);
    line->addWidget(m_edit);
    line->addStretch(1);
    m_editor = buildEditor();
    m_editor->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    layout->addWidget(m_editor);
    connect(m_edit, &Chip::clicked, this, &SelfReportLine::beginEdit);
}

QWidget *SelfReportLine::buildEditor()
{
    auto *editor = new QWidget(this);
    m_status = new QComboBox(editor);
    m_status->setAccessibleName(tr("Status the government reports"));
    m_date = new QLineEdit(editor);
    m_date->setPlaceholderText(tr("2012-12-14"));
    m_date->setAccessibleName(tr("Date of the self-report"));
    m_date->setMaximumWidth(110);
    m_source = new QLineEdit(editor);
    m_source->setPlaceholderText(tr("Source"));
    m_source->setAccessibleName(tr("Source of the self-report"));
    auto *save = new QPushButton(tr("Save"), editor);
    auto *cancel = new QPushButton(tr("Cancel"), editor);
    connect(save, &QPushButton::clicked, this, &SelfReportLine::store);
    connect(cancel, &QPushButton::clicked, this, &SelfReportLine::endEdit);
    connect(m_date, &QLineEdit::returnPressed, this, &SelfReportLine::store);
    connect(m_source, &QLineEdit::returnPressed, this, &SelfReportLine::store);
    auto *row = new QHBoxLayout(editor);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_status);
    row->addWidget(m_date);
    row->addWidget(m_source, 1);
    row->addWidget(save);
    row->addWidget(cancel);
    return editor;
}

void SelfReportLine::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    refresh();
}

QString SelfReportLine::summary(const SelfReport &report) const
{
    const MethodPack *pack = m_workspace->method();
    QStringList parts{pack ? pack->labelOf(completionCode, LevelCode(report.status), m_workspace->language())
                           : report.status};
    if (report.reported)
        parts.append(m_workspace->catalogue().date(*report.reported));
    if (!report.source.isEmpty())
        parts.append(report.source);
    return parts.join(u" · "_s);
}

void SelfReportLine::refresh()
{
    const Commitment *commitment = m_workspace ? m_workspace->currentCommitment() : nullptr;
    const MethodPack *pack = m_workspace ? m_workspace->method() : nullptr;
    setVisible(commitment && pack && pack->scaleOf(completionCode));
    if (!commitment)
        return;
    if (m_commitment != commitment->id)
        endEdit();
    m_commitment = commitment->id;
    const SelfReport *report = m_workspace->contents().selfReportOf(commitment->id);
    m_text->setText(report ? tr("Government's self-report: %1").arg(summary(*report))
                           : tr("Government's self-report: none recorded"));
    m_edit->setText(report ? tr("change") : tr("record"));
    m_edit->setAccessibleName(tr("Record the government's self-report"));
    m_edit->setVisible(m_workspace->isWritable());
}

void SelfReportLine::beginEdit()
{
    const MethodPack *pack = m_workspace->method();
    const Scale *scale = pack ? pack->scaleOf(completionCode) : nullptr;
    if (!scale || !m_commitment)
        return;
    m_status->clear();
    for (const Level &level : scale->levels)
        m_status->addItem(glyphIcon(level.glyph), level.label.in(m_workspace->language()), level.code.toString());
    const SelfReport *report = m_workspace->contents().selfReportOf(*m_commitment);
    m_status->setCurrentIndex(report ? m_status->findData(report->status) : 0);
    m_date->setText(report && report->reported ? report->reported->toString() : QString());
    m_source->setText(report ? report->source : QString());
    m_line->hide();
    m_editor->show();
    m_status->setFocus();
}

void SelfReportLine::endEdit()
{
    const bool hadFocus = m_editor->isAncestorOf(focusWidget());
    m_editor->hide();
    m_line->show();
    if (hadFocus)
        m_edit->setFocus();
}

void SelfReportLine::store()
{
    const QString day = m_date->text().trimmed();
    if (!day.isEmpty() && !PartialDate::parse(day)) {
        Q_EMIT message(
            tr("“%1” is not a date. Write it as year-month-day, for example 2012-12-14, or leave it empty.").arg(day));
        m_date->setFocus();
        return;
    }
    const SelfReport *known = m_workspace->contents().selfReportOf(*m_commitment);
    SelfReport report = known ? *known : SelfReport{};
    if (!known)
        report.id = SelfReportId::create();
    report.commitment = *m_commitment;
    report.status = m_status->currentData().toString();
    report.reported = PartialDate::parse(day);
    report.source = m_source->text().trimmed();
    const Result<> stored = m_workspace->dossier().setSelfReport(report);
    if (!stored) {
        Q_EMIT message(m_workspace->sentence(stored.error()));
        return;
    }
    endEdit();
    refresh();
}

void SelfReportLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_editor->isVisible())
        endEdit();
    else
        QWidget::keyPressEvent(event);
}
