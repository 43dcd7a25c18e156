#include "ui/scoring/CardScroll.h"

#include "ui/widgets/MouseRest.h"

#include <QGuiApplication>
#include <QScrollBar>
#include <QTimer>

CardScroll::CardScroll(QWidget *parent) : PageScroll(parent) {}

void CardScroll::setPage(QWidget *page)
{
    // Texts that wrap ask for far more height at the least width; what they need at their width is asked for anyway.
    page->setMinimumHeight(1);
    setWidget(page);
}

void CardScroll::reveal(QWidget *card, bool isFirst)
{
    if (QGuiApplication::mouseButtons() != Qt::NoButton) {
        holdStill(card);
        return;
    }
    QTimer::singleShot(0, card, [this, card, isFirst] {
        if (isFirst)
            verticalScrollBar()->setValue(0);
        ensureWidgetVisible(card, 0, 24);
    });
}

int CardScroll::placeOf(const QWidget *card) const { return card->mapTo(viewport(), QPoint(0, 0)).y(); }

/// Other cards give up their open fields when this one becomes the current one: what was pressed would slip away.
void CardScroll::holdStill(QWidget *card)
{
    m_pressed = card;
    m_pressedPlace = placeOf(card);
    whenMouseRests(this, [this] {
        QTimer::singleShot(0, this, [this] {
            if (m_pressed)
                verticalScrollBar()->setValue(verticalScrollBar()->value() + placeOf(m_pressed) - m_pressedPlace);
            m_pressed = nullptr;
        });
    });
}
