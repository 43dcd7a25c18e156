#include "ui/widgets/Card.h"

#include "ui/widgets/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent), m_title(new QLabel(this)), m_note(new QLabel(this)), m_tools(new QHBoxLayout),
      m_body(new QVBoxLayout(this))
{
    m_title->setWordWrap(true);
    m_note->setWordWrap(true);
    m_note->hide();
    m_tools->addWidget(m_title, 1, Qt::AlignTop);
    m_body->setContentsMargins(16, 12, 16, 16);
    m_body->setSpacing(8);
    m_body->addLayout(m_tools);
    m_body->addWidget(m_note);
    setTitle(title);
    dress();
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QString Card::title() const { return m_title->text(); }

void Card::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void Card::dress()
{
    m_title->setFont(Theme::boldFont());
    m_note->setFont(Theme::smallFont());
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Theme::colours().secondary);
    m_note->setPalette(quiet);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::colours().line, 1));
    painter.setBrush(Theme::colours().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void Card::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        if (m_note->font() != Theme::smallFont() ||
            m_note->palette().color(QPalette::WindowText) != Theme::colours().secondary)
            dress();
    }
}
