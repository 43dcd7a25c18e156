#include "ui/overview/HighlightsCard.h"

#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Theme.h"

#include "core/base/Catalogue.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int buttonWidth = 180;
constexpr int inset = 8;

} // namespace

HighlightButton::HighlightButton(const Highlight &highlight, const QString &number, QWidget *parent)
    : QAbstractButton(parent), m_highlight(highlight)
{
    setText(number);
    setAccessibleName(u"%1 %2"_s.arg(number, highlight.caption));
    setAccessibleDescription(highlight.explanation);
    setToolTip(highlight.explanation);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
}

QFont HighlightButton::numberFont() const
{
    QFont font = Theme::boldFont();
    font.setPointSizeF(font.pointSizeF() * 2.2);
    return font;
}

QRectF HighlightButton::captionBox(double width) const
{
    const double top = inset + QFontMetricsF(numberFont()).height();
    const QRectF room(inset, top, width - 2 * inset, 1000);
    return QFontMetricsF(font()).boundingRect(room, Qt::TextWordWrap, m_highlight.caption);
}

QSize HighlightButton::sizeHint() const
{
    const int number = int(std::ceil(QFontMetricsF(numberFont()).horizontalAdvance(text()))) + 2 * inset + 2;
    const int width = std::max(buttonWidth, number);
    return {width, int(std::ceil(captionBox(width).bottom())) + inset};
}

void HighlightButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (hasFocus() || underMouse()) {
        painter.setPen(hasFocus() ? QPen(Theme::colours().accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? QBrush(Theme::colours().accentWash) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(frame, 6, 6);
    }
    painter.setPen(Theme::colours().text);
    painter.setFont(numberFont());
    painter.drawText(QRectF(inset, inset, width() - inset, QFontMetricsF(numberFont()).height()),
                     Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setPen(Theme::colours().secondary);
    painter.setFont(font());
    painter.drawText(captionBox(width()), Qt::TextWordWrap, m_highlight.caption);
}

void HighlightButton::enterEvent(QEnterEvent *) { update(); }

void HighlightButton::leaveEvent(QEvent *) { update(); }

HighlightsCard::HighlightsCard(QWidget *parent)
    : Card({}, parent), m_numbers(new QWidget(this)), m_flow(new FlowLayout(m_numbers, 8)), m_remarks(new QLabel(this))
{
    QSizePolicy policy = m_numbers->sizePolicy();
    policy.setHeightForWidth(true);
    m_numbers->setSizePolicy(policy);
    m_remarks->setWordWrap(true);
    body()->addWidget(m_numbers);
    body()->addWidget(m_remarks);
    body()->addStretch();
}

/// "25 of 36"; for the lowest level with the numbers behind it: "3 of 36: 5, 29, 32".
QString HighlightsCard::numberOf(const OverviewFigures &figures, const Highlight &highlight) const
{
    const Catalogue catalogue(figures.language());
    return tr("%1 of %2", "so many out of all").arg(catalogue.number(highlight.count), catalogue.number(highlight.of));
}

void HighlightsCard::setFigures(const OverviewFigures &figures)
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide(); // the event loop may take a while to come to it
        item->widget()->deleteLater();
        delete item;
    }
    for (Highlight highlight : figures.highlights()) {
        QStringList numbers;
        for (const Commitment &commitment : figures.commitments()) {
            if (highlight.id == u"lowest" && highlight.members.contains(commitment.id))
                numbers.append(commitment.number);
        }
        if (!numbers.isEmpty() && numbers.size() <= 12)
            highlight.caption += u": "_s + Catalogue(figures.language()).list(numbers);
        auto *button = new HighlightButton(highlight, numberOf(figures, highlight), m_numbers);
        connect(button, &QAbstractButton::clicked, this,
                [this, button] { Q_EMIT highlightActivated(button->highlight(), button->accessibleName()); });
        m_flow->addWidget(button);
    }
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Theme::colours().secondary);
    m_remarks->setPalette(quiet);
    m_remarks->setText(figures.remarks().join(u" · "_s));
    m_remarks->setVisible(!figures.remarks().isEmpty());
    m_numbers->updateGeometry();
}
