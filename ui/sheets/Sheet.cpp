#include "ui/sheets/Sheet.h"

#include "ui/sheets/DateField.h"
#include "ui/sheets/KeptForm.h"
#include "ui/sheets/PickField.h"
#include "ui/widgets/GrowingEdit.h"
#include "ui/widgets/Theme.h"
#include "ui/window/Workspace.h"

#include <QAccessible>
#include <QApplication>
#include <QGridLayout>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

Sheet::Sheet(QWidget *parent)
    : QFrame(parent), m_title(new QLabel(this)), m_kept(new KeptForm(this)), m_fault(new QLabel(this)),
      m_form(new QWidget), m_scroll(new QScrollArea(this)), m_grid(nullptr)
{
    m_title->setFont(Theme::sectionFont());
    m_title->setWordWrap(true);
    m_fault->setObjectName(u"sheetFault"_s);
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->hide();
    auto *rows = new QVBoxLayout(m_form);
    rows->setContentsMargins(0, 0, 8, 0);
    m_grid = new QGridLayout;
    rows->addLayout(m_grid);
    rows->addStretch(1);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_form->setBackgroundRole(QPalette::Base);
    QScrollArea *scroll = m_scroll;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    scroll->setWidget(m_form);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 8, 14);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_kept);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_fault);
    layout->addWidget(buildButtons());
    connect(&m_kept->fields(), &FormFields::edited, this, &Sheet::onEdited);
    // It does not wait to be stored: closing the dossier leaves it for the next time.
    connect(m_kept, &KeptForm::putOverNewer, this, [this] { m_workspace->setPending(false); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, const QWidget *now) { keepInSight(now); });
    hide();
}

QWidget *Sheet::buildButtons()
{
    auto *row = new QWidget(this);
    m_save = new QPushButton(tr("Save"), row);
    m_save->setObjectName(u"sheetSave"_s);
    m_save->setDefault(true);
    m_save->setToolTip(tr("Ctrl+Enter"));
    m_cancel = new QPushButton(tr("Cancel"), row);
    m_cancel->setObjectName(u"sheetCancel"_s);
    m_remove = new QPushButton(Theme::icon(u"trash"_s), tr("Remove"), row);
    m_remove->setObjectName(u"sheetRemove"_s);
    connect(m_save, &QPushButton::clicked, this, &Sheet::accept);
    connect(m_cancel, &QPushButton::clicked, this, &Sheet::cancel);
    connect(m_remove, &QPushButton::clicked, this, &Sheet::remove);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->addWidget(m_save);
    layout->addWidget(m_cancel);
    layout->addStretch(1);
    layout->addWidget(m_remove);
    return row;
}

void Sheet::setSaveText(const QString &text) { m_save->setText(text); }

void Sheet::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    leave();
    m_workspace = workspace;
    if (!workspace)
        return;
    connect(workspace, &Workspace::flushRequested, this, [this] {
        // What is newer in the dossier is written over by nobody but the user.
        if (m_isOpen && m_isDirty && keepsTyped() && !m_kept->isOverNewer())
            save();
    });
    connect(workspace, &Workspace::currentChanged, this, &Sheet::refill);
    connect(workspace, &Workspace::sheetOffered, this, [this](const UnsavedText &kept) {
        if (kept.field.place == objectName())
            Q_EMIT offered(kept);
    });
}

void Sheet::begin(const QString &id, const QString &of)
{
    if (!m_workspace)
        return;
    m_id = id;
    m_of = of;
    for (WritingEdit *text : std::as_const(m_inPlanLanguage))
        text->setTextLanguage(m_workspace->writingLanguage());
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_title->setText(titleText(id.isEmpty()));
        setAccessibleName(m_title->text());
        fill(id);
        for (QLineEdit *line : m_form->findChildren<QLineEdit *>())
            line->home(false); // a long text is read from its beginning
    }
    keepFrom();
    setDirty(false);
    m_cancel->setText(tr("Cancel"));
    tell({});
    const bool mayWrite = m_workspace->isWritable();
    m_form->setEnabled(mayWrite);
    m_save->setEnabled(mayWrite);
    m_remove->setVisible(!id.isEmpty() && mayWrite && m_mayRemove);
    m_isOpen = true;
    show();
    m_form->ensurePolished();
    m_scroll->verticalScrollBar()->setValue(0);
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

/// The item changed elsewhere, or a change to it was taken back. What is typed stays, beside what there is now to
/// choose from: institutions and categories may have been added meanwhile.
void Sheet::refill()
{
    if (!m_isOpen || !m_workspace)
        return;
    const QScopedValueRollback filling(m_isFilling, true);
    if (!m_isDirty && !m_id.isEmpty()) {
        fill(m_id);
        m_kept->refilled();
    } else if (!m_form->isAncestorOf(QApplication::focusWidget())) {
        const QJsonObject typed = m_kept->fields().values();
        fill(m_id);
        m_kept->fields().put(typed);
    }
}

QString Sheet::objection() const
{
    for (const DateField *date : m_dates) {
        if (!date->isWhole())
            return tr("“%1” is not a date. Write it as year-month-day, for example 2012-12-14, or leave it empty.")
                .arg(date->text().trimmed());
    }
    for (const PickField *pick : m_picks) {
        if (pick->isMissing())
            return tr("“%1” is still empty. Type a part of its name and choose it there.").arg(pick->accessibleName());
        if (!pick->isWhole())
            return tr("“%1” is none of the list. Type a part of its name and choose it there.")
                .arg(pick->text().trimmed());
    }
    return {};
}

bool Sheet::save()
{
    if (!m_workspace || !m_workspace->isWritable())
        return false;
    if (const QString fault = objection(); !fault.isEmpty()) {
        tell(fault);
        return false;
    }
    // Storing makes every editor write down what it holds; this one is at it already.
    m_isDirty = false;
    const Result<QString> stored = store(m_id);
    if (!stored) {
        m_isDirty = true;
        tell(m_workspace->sentence(stored.error()));
        return false;
    }
    m_kept->drop();
    m_id = *stored;
    showStored();
    keepFrom(); // no longer as a new one
    tell({});
    m_workspace->setPending(false);
    return true;
}

/// What was kept on leaving is the item itself from then on: there is nothing left that Cancel would take back.
void Sheet::showStored()
{
    m_title->setText(titleText(false));
    setAccessibleName(m_title->text());
    m_remove->setVisible(m_mayRemove);
    m_cancel->setText(tr("Close"));
}

void Sheet::accept()
{
    if (!save())
        return;
    const QString id = m_id;
    finish();
    Q_EMIT saved(id);
}

void Sheet::cancel() { finish(); }

void Sheet::remove()
{
    if (!m_workspace || m_id.isEmpty())
        return;
    m_isDirty = false;
    const Result<> gone = removeItem(m_id);
    if (!gone) {
        tell(m_workspace->sentence(gone.error()));
        return;
    }
    finish();
    Q_EMIT removed();
}

void Sheet::finish()
{
    if (m_isOpen)
        m_kept->drop();
    close();
}

void Sheet::leave()
{
    if (m_isOpen && m_isDirty)
        m_kept->leave();
    else if (m_isOpen)
        m_kept->drop();
    close();
}

void Sheet::close()
{
    if (!m_isOpen)
        return;
    setDirty(false);
    m_isOpen = false;
    hide();
    Q_EMIT ended();
}

/// The field that the keyboard is in, wherever the sheet has been scrolled to.
void Sheet::keepInSight(const QWidget *field)
{
    for (const QWidget *part = field; part && m_form->isAncestorOf(part); part = part->parentWidget()) {
        if (part->parentWidget() == m_form)
            m_scroll->ensureWidgetVisible(const_cast<QWidget *>(part), 0, 12);
    }
}

void Sheet::setDirty(bool isDirty)
{
    QWidget *field = QApplication::focusWidget();
    if (isDirty && !m_isFilling && !qobject_cast<GrowingEdit *>(field)) // that one keeps its caret in sight itself
        keepInSight(field);
    if (m_isFilling || isDirty == m_isDirty)
        return;
    m_isDirty = isDirty;
    if (isDirty)
        m_cancel->setText(tr("Cancel"));
    if (m_workspace && keepsTyped())
        m_workspace->setPending(isDirty);
}

void Sheet::tell(const QString &sentence)
{
    m_fault->setText(sentence.isEmpty() ? QString() : u"▲ "_s + sentence);
    m_fault->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    m_fault->setAccessibleName(sentence);
    QAccessibleEvent event(m_fault, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Sheet::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        cancel();
    else if (isEnter && (event->modifiers() & Qt::ControlModifier || qobject_cast<QLineEdit *>(focusWidget())))
        accept();
    else
        event->accept(); // letters are not keys of the mode here
}

void Sheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::colours().line, 1));
    painter.setBrush(Theme::colours().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}
