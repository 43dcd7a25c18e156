#include "ui/widgets/InfoBar.h"

#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

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
    : QFrame(parent), m_icon(new IconLabel(u"info"_s, 18, this)), m_text(new QLabel(this)), m_choices(new QHBoxLayout),
      m_close(new QToolButton(this))
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
    layout->addWidget(m_text, 1);
    layout->addLayout(m_choices);
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
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void InfoBar::dismiss() { hide(); }

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
    painter.fillRect(QRect(0, 0, 4, height()), edge);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.line);
}
