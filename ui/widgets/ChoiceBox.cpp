#include "ui/widgets/ChoiceBox.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QScreen>
#include <QStyleOptionComboBox>
#include <QToolTip>

ChoiceBox::ChoiceBox(QWidget *parent, Qt::TextElideMode mode) : QComboBox(parent), m_mode(mode) {}

int ChoiceBox::textWidth() const
{
    QStyleOptionComboBox option;
    QComboBox::initStyleOption(&option);
    return style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).width() - 2;
}

bool ChoiceBox::isShortened() const { return fontMetrics().horizontalAdvance(currentText()) > textWidth(); }

void ChoiceBox::initStyleOption(QStyleOptionComboBox *option) const
{
    QComboBox::initStyleOption(option);
    const int room =
        style()->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxEditField, this).width() - 2;
    option->currentText = fontMetrics().elidedText(option->currentText, m_mode, room);
}

void ChoiceBox::showPopup()
{
    const int margin = 24; // frame and scroll bar
    const int widest = screen()->availableSize().width() - 2 * margin;
    view()->setMinimumWidth(std::clamp(view()->sizeHintForColumn(0) + margin, width(), std::max(width(), widest)));
    QComboBox::showPopup();
}

bool ChoiceBox::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && isShortened()) {
        const QString whole = toolTip().isEmpty() || toolTip() == currentText()
                                  ? currentText()
                                  : currentText() + QLatin1Char('\n') + toolTip();
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), whole, this);
        return true;
    }
    return QComboBox::event(event);
}
