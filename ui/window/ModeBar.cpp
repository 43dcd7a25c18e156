#include "ui/window/ModeBar.h"

#include "ui/widgets/Theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace {

class ModeButton : public QAbstractButton
{
public:
    ModeButton(const QString &title, const QString &iconName, QWidget *parent)
        : QAbstractButton(parent), m_icon(Theme::icon(iconName))
    {
        setText(title);
        setCheckable(true);
        setAccessibleName(title);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(labelFont(true)); // as wide when it is not the current one
        return {std::max(72, metrics.horizontalAdvance(text()) + 10), metrics.height() + 38};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const ThemeColours &colours = Theme::colours();
        if (isChecked() || underMouse())
            painter.fillRect(rect(), isChecked() ? colours.accentWash : colours.surface);
        if (isChecked())
            painter.fillRect(QRect(0, 0, 3, height()), colours.accent);
        m_icon.paint(&painter, QRect(width() / 2 - 11, 9, 22, 22), Qt::AlignCenter, QIcon::Normal,
                     isChecked() ? QIcon::On : QIcon::Off);
        painter.setFont(labelFont(isChecked()));
        painter.setPen(isChecked() ? colours.accent : colours.secondary);
        painter.drawText(rect().adjusted(2, 32, -2, -4), Qt::AlignHCenter | Qt::AlignTop, text());
        if (hasFocus()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(colours.accent, 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(4, 2, -3, -2), 5, 5);
        }
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

    void enterEvent(QEnterEvent *event) override
    {
        QAbstractButton::enterEvent(event);
        update();
    }

    void leaveEvent(QEvent *event) override
    {
        QAbstractButton::leaveEvent(event);
        update();
    }

private:
    QFont labelFont(bool isBold) const
    {
        QFont font = Theme::smallFont();
        font.setBold(isBold);
        return font;
    }

    QIcon m_icon;
};

} // namespace

ModeBar::ModeBar(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this)), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 8, 1, 8);
    m_layout->setSpacing(2);
    m_layout->addStretch(1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(m_group, &QButtonGroup::idClicked, this, &ModeBar::chosen);
}

void ModeBar::addMode(const QString &title, const QString &iconName, const QString &keys)
{
    auto *button = new ModeButton(title, iconName, this);
    //: Title of a mode and the keys that lead there
    button->setToolTip(tr("%1 (%2)").arg(title, keys));
    const int index = int(m_group->buttons().size());
    m_group->addButton(button, index);
    m_layout->insertWidget(index, button);
}

void ModeBar::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

void ModeBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(width() - 1, 0, 1, height()), Theme::colours().line);
}
