#pragma once

#include "ui/widgets/PageScroll.h"

#include <QPointer>

/// A page of cards that scrolls to the one with the keyboard. While a button of the mouse is down nothing moves: what
/// was pressed has to be under the mouse when it is let go.
class CardScroll : public PageScroll
{
    Q_OBJECT

public:
    explicit CardScroll(QWidget *parent = nullptr);

    /// Its height is what it needs at the width there is, so that nothing comes below the last card.
    void setPage(QWidget *page);
    /// Shows the whole card once the layout has settled, for a card grows when it becomes the current one; the first
    /// of the page with what stands above it. A card that was pressed stays where it is.
    void reveal(QWidget *card, bool isFirst);

private:
    int placeOf(const QWidget *card) const; ///< its top, from the top of what is seen
    void holdStill(QWidget *card);

    QPointer<QWidget> m_pressed{};
    int m_pressedPlace = 0;
};
