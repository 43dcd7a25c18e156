#include "ui/scoring/SelfReportLine.h"

#include "core/report/LevelGlyph.h"
#include "core/report/ReportContext.h"
#include "ui/spelling/WritingLine.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/GlyphIcon.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Theme.h"
#include "ui/window/Workspace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SelfReportLine::SelfReportLine(QWidget *parent)
    : QWidget(parent), m_line(new QWidget(this)), m_text(new ElidedLabel({}, m_line)),
      m_edit(new Chip(Chip::Kind::Link, {}, m_line))
{
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_edit->setObjectName(u"editSelfReport"_s);
    m_edit->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // the text before it gives way
    auto *line = new QHBoxLayout(m_line);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(new IconLabel(u"building"_s, 16, m_line));
    line->addWidget(m_text);
    line->addWidget(m_edit);
    line->addStretch(1);
    m_editor = buildEditor();
    m_editor->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(15, 5, 15, 5);
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
    m_date->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_source = new QLineEdit(editor);
    m_source->setPlaceholderText(tr("Source"));
    m_source->setAccessibleName(tr("Source of the self-report"));
    m_note = new WritingLine(editor);
    m_note->setPlaceholderText(tr("Note"));
    m_note->setAccessibleName(tr("Note on the self-report"));
    m_note->setObjectName(u"selfReportNote"_s);
    auto *save = new QPushButton(tr("Save"), editor);
    auto *cancel = new QPushButton(tr("Cancel"), editor);
    m_remove = new QPushButton(Theme::icon(u"trash"_s), {}, editor);
    m_remove->setObjectName(u"removeSelfReport"_s);
    m_remove->setToolTip(tr("Remove the self-report"));
    m_remove->setAccessibleName(m_remove->toolTip());
    save->setObjectName(u"saveSelfReport"_s);
    m_status->setObjectName(u"selfReportStatus"_s);
    m_date->setObjectName(u"selfReportDate"_s);
    m_source->setObjectName(u"selfReportSource"_s);
    connect(m_remove, &QPushButton::clicked, this, &SelfReportLine::remove);
    connect(save, &QPushButton::clicked, this, &SelfReportLine::store);
    connect(cancel, &QPushButton::clicked, this, &SelfReportLine::endEdit);
    connect(m_date, &QLineEdit::returnPressed, this, &SelfReportLine::store);
    connect(m_source, &QLineEdit::returnPressed, this, &SelfReportLine::store);
    connect(m_note, &WritingLine::returnPressed, this, &SelfReportLine::store);
    connect(m_note, &GrowingEdit::escapePressed, this, &SelfReportLine::endEdit);
    auto *rows = new QVBoxLayout(editor);
    rows->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_status);
    row->addWidget(m_date);
    row->addWidget(m_source, 1);
    auto *below = new QHBoxLayout;
    below->setSpacing(6);
    below->addWidget(m_note, 1, Qt::AlignTop);
    for (QPushButton *button : {save, cancel, m_remove})
        below->addWidget(button, 0, Qt::AlignTop);
    rows->addLayout(row);
    rows->addLayout(below);
    return editor;
}

void SelfReportLine::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    refresh();
}

CriterionCode SelfReportLine::completion() const
{
    const MethodPack *pack = m_workspace ? m_workspace->method() : nullptr;
    const Criterion *criterion = pack ? completionCriterion(*pack) : nullptr;
    return criterion ? criterion->id : CriterionCode();
}

QString SelfReportLine::summary(const SelfReport &report) const
{
    const MethodPack *pack = m_workspace->method();
    QStringList parts{pack ? pack->labelOf(completion(), LevelCode(report.status), m_workspace->language())
                           : report.status};
    if (report.reported)
        parts.append(m_workspace->catalogue().date(*report.reported));
    if (!report.source.isEmpty())
        parts.append(report.source);
    if (!report.note.isEmpty())
        parts.append(report.note);
    return parts.join(u" · "_s);
}

void SelfReportLine::refresh()
{
    const Commitment *commitment = m_workspace ? m_workspace->currentCommitment() : nullptr;
    const MethodPack *pack = m_workspace ? m_workspace->method() : nullptr;
    const bool isOfCommitment = commitment && !m_workspace->cluster();
    setVisible(isOfCommitment && pack && pack->scaleOf(completion()));
    if (!isOfCommitment) {
        endEdit();
        m_commitment.reset();
        return;
    }
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
    const Scale *scale = pack ? pack->scaleOf(completion()) : nullptr;
    if (!scale || !m_commitment)
        return;
    m_status->clear();
    for (const Level &level : scale->levels) {
        // Only what a government can report; a scale may hold more.
        if (!selfReportStatuses().contains(level.code.toString()))
            continue;
        m_status->addItem(glyphIcon(levelGlyph(*scale, level)), level.label.in(m_workspace->language()), level.code.toString());
    }
    const SelfReport *report = m_workspace->contents().selfReportOf(*m_commitment);
    m_status->setCurrentIndex(report ? m_status->findData(report->status) : 0);
    m_date->setText(report && report->reported ? report->reported->toString() : QString());
    m_source->setText(report ? report->source : QString());
    m_note->setTextLanguage(m_workspace->writingLanguage());
    m_note->setPlainText(report ? report->note : QString());
    m_remove->setVisible(report != nullptr);
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
    report.note = m_note->text();
    const Result<> stored = m_workspace->dossier().setSelfReport(report);
    if (!stored) {
        Q_EMIT message(m_workspace->sentence(stored.error()));
        return;
    }
    endEdit();
    refresh();
}

void SelfReportLine::remove()
{
    const SelfReport *known = m_commitment ? m_workspace->contents().selfReportOf(*m_commitment) : nullptr;
    if (!known)
        return;
    const Result<> removed = m_workspace->dossier().removeSelfReport(known->id);
    if (!removed) {
        Q_EMIT message(m_workspace->sentence(removed.error()));
        return;
    }
    endEdit();
    refresh();
}

/// A dashed frame: apart from the cards, which are scores.
void SelfReportLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::colours().line, 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void SelfReportLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_editor->isVisible())
        endEdit();
    else
        QWidget::keyPressEvent(event);
}
