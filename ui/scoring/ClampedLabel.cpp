#include "ui/scoring/ClampedLabel.h"

#include <QTextLayout>

ClampedLabel::ClampedLabel(int lines, QWidget *parent) : QLabel(parent), m_lines(lines)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void ClampedLabel::setFullText(const QString &text)
{
    m_full = text;
    arrange();
}

void ClampedLabel::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    arrange();
}

/// The first lines, with the rest of the last one shortened to fit.
QString ClampedLabel::folded() const
{
    const int width = contentsRect().width();
    QTextLayout layout(m_full, font());
    layout.beginLayout();
    int line = 0;
    qsizetype start = 0;
    while (true) {
        QTextLine next = layout.createLine();
        if (!next.isValid())
            break;
        next.setLineWidth(width);
        if (++line == m_lines)
            start = next.textStart();
        if (line > m_lines)
            break;
    }
    layout.endLayout();
    if (line <= m_lines)
        return m_full;
    return m_full.first(start) + fontMetrics().elidedText(m_full.sliced(start), Qt::ElideRight, width - 4);
}

void ClampedLabel::arrange()
{
    if (contentsRect().width() < 20)
        return;
    const QString text = folded();
    const bool wasCut = std::exchange(m_isCut, text != m_full);
    const QString shown = m_isFolded ? text : m_full;
    if (shown != this->text())
        setText(shown);
    if (wasCut != m_isCut)
        Q_EMIT cutChanged(m_isCut);
}

void ClampedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        arrange();
}
