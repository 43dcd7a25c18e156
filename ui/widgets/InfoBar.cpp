#include "ui/widgets/InfoBar.h"

#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Theme.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int noteStays = 15000; ///< milliseconds
constexpr int leftOfFloating = 88;
constexpr int gapOfFloating = 12;
constexpr int narrowestFloating = 360;
constexpr int widestFloating = 820;

QString iconOf(InfoBar::Kind kind)
{
    switch (kind) {
    case InfoBar::Kind::Note:
        return u"info"_s;
    case InfoBar::Kind::Caution:
        return u"warning"_s;
    case InfoBar::Kind::Fault:
        return u"error"_s;
    }
    return {};
}

} // namespace

InfoBar::InfoBar(QWidget *parent)
    : QFrame(parent), m_icon(new IconLabel(u"info"_s, 18, this)), m_text(new QLabel(this)),
      m_middle(new QBoxLayout(QBoxLayout::LeftToRight)), m_choices(new QHBoxLayout), m_close(new QToolButton(this))
{
    setObjectName(u"infoBar"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setObjectName(u"infoBarText"_s);
    m_close->setIcon(Theme::icon(u"close"_s));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss this message"));
    connect(m_close, &QToolButton::clicked, this, &InfoBar::dismiss);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 8, 6);
    layout->setSpacing(10);
    layout->addWidget(m_icon);
    m_middle->setSpacing(10);
    m_middle->addWidget(m_text, 1);
    m_middle->addLayout(m_choices);
    layout->addLayout(m_middle, 1);
    layout->addWidget(m_close);
    hide();
}

void InfoBar::tell(Kind kind, const QString &text, const QList<Choice> &choices)
{
    m_kind = kind;
    m_icon->setIconName(iconOf(kind));
    m_text->setText(text);
    setAccessibleName(text);
    while (QLayoutItem *item = m_choices->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Choice &choice : choices) {
        auto *button = new QPushButton(choice.label, this);
        connect(button, &QPushButton::clicked, this, [this, chosen = choice.chosen] {
            dismiss();
            chosen();
        });
        m_choices->addWidget(button);
    }
    show();
    update();
    if (m_foot) {
        raise();
        place();
        m_fading->stop();
        if (kind == Kind::Note && choices.isEmpty())
            m_fading->start();
    }
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void InfoBar::dismiss() { hide(); }

void InfoBar::stackChoices()
{
    m_middle->setDirection(QBoxLayout::TopToBottom);
    m_middle->setSpacing(6);
    m_middle->setAlignment(m_choices, Qt::AlignLeft);
}

void InfoBar::askToDiscard(const QString &what, const std::function<void()> &keep, const std::function<void()> &discard)
{
    tell(Kind::Caution, tr("Discard this for good? “%1”").arg(what),
         {{tr("Keep it"), keep}, {tr("Discard for good"), discard}});
}

void InfoBar::floatAbove(QWidget *foot)
{
    m_foot = foot;
    m_fading = new QTimer(this);
    m_fading->setSingleShot(true);
    m_fading->setInterval(noteStays);
    connect(m_fading, &QTimer::timeout, this, &InfoBar::fade);
    parentWidget()->installEventFilter(this);
    foot->installEventFilter(this);
}

/// At the left, where the buttons of sheets are not; beside the bar of the modes.
void InfoBar::place()
{
    const QWidget *over = parentWidget();
    const int room = over->width() - leftOfFloating - gapOfFloating;
    // A label that wraps asks for less than its text takes in one line.
    const int aroundText = 110; // icon, close and what is between them
    const int ofChoices = m_choices->count() > 0 ? m_choices->sizeHint().width() : 0;
    const int inOneLine = fontMetrics().horizontalAdvance(m_text->text()) + ofChoices + aroundText;
    const int width = std::clamp(inOneLine, std::min(narrowestFloating, room), std::min(widestFloating, room));
    if (m_choices->count() > 0 && inOneLine > width)
        stackChoices();
    else
        m_middle->setDirection(QBoxLayout::LeftToRight);
    const int height = layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height();
    const int bottom = m_foot->isVisibleTo(over) ? m_foot->y() : over->height();
    setGeometry(leftOfFloating, bottom - height - gapOfFloating, width, height);
}

/// Not while somebody reads or uses it.
void InfoBar::fade()
{
    if (underMouse() || isAncestorOf(QApplication::focusWidget()))
        m_fading->start();
    else
        dismiss();
}

bool InfoBar::event(QEvent *event)
{
    if (m_foot && event->type() == QEvent::LayoutRequest)
        place();
    return QFrame::event(event);
}

bool InfoBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool moves = event->type() == QEvent::Resize || event->type() == QEvent::Move ||
                       event->type() == QEvent::Show || event->type() == QEvent::Hide;
    if (m_foot && moves && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

QString InfoBar::text() const { return m_text->text(); }

void InfoBar::setDismissible(bool isDismissible) { m_close->setVisible(isDismissible); }

void InfoBar::paintEvent(QPaintEvent *)
{
    const ThemeColours &colours = Theme::colours();
    const QColor edge = m_kind == Kind::Note      ? colours.accent
                        : m_kind == Kind::Caution ? colours.caution
                                                  : colours.fault;
    QPainter painter(this);
    painter.fillRect(rect(), colours.surface);
    if (m_foot) {
        painter.setPen(edge);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
    painter.fillRect(QRect(0, 0, 4, height()), edge);
    if (!m_foot)
        painter.fillRect(QRect(0, height() - 1, width(), 1), colours.line);
}
