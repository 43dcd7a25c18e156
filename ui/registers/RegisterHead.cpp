#include "ui/registers/RegisterHead.h"

#include "ui/widgets/FlowLayout.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int spacing = 6;
constexpr int lettersBeside = 40; ///< a summary that has less room than this stands above the buttons

} // namespace

RegisterHead::RegisterHead(QWidget *parent)
    : QWidget(parent), m_summary(new QLabel(this)), m_row(new QWidget(this)), m_flow(new FlowLayout(m_row, spacing)),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_summary->setObjectName(u"registerSummary"_s);
    m_summary->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_row->setSizePolicy(policy);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing);
    m_layout->addWidget(m_summary, 1);
    m_layout->addWidget(m_row);
}

QPushButton *RegisterHead::addButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, m_row);
    button->setObjectName(name);
    if (!m_buttons.isEmpty())
        setTabOrder(button, m_buttons.first());
    for (QPushButton *after : std::as_const(m_buttons))
        m_flow->removeWidget(after);
    m_buttons.prepend(button);
    for (QPushButton *each : std::as_const(m_buttons))
        m_flow->addWidget(each);
    return button;
}

bool RegisterHead::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void RegisterHead::arrange()
{
    const QFontMetrics metrics = m_summary->fontMetrics();
    const int words =
        std::min(metrics.horizontalAdvance(m_summary->text()), lettersBeside * metrics.averageCharWidth());
    const bool isTight = words + spacing + m_flow->sizeHint().width() > width();
    m_layout->setDirection(isTight ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}
