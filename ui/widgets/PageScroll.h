#pragma once

#include <QScrollArea>

/// A page that is as wide as its room and scrolls up and down only. Tab goes to what stands on the page, never to the
/// room itself.
class PageScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageScroll(QWidget *parent = nullptr);
};
