#pragma once

#include "ui/widgets/Card.h"
#include "ui/overview/OverviewFigures.h"

#include <QAbstractButton>

class FlowLayout;

/// A big number with what it is out of and what it counts; a click lists what is counted.
class HighlightButton : public QAbstractButton
{
    Q_OBJECT

public:
    HighlightButton(const Highlight &highlight, const QString &number, QWidget *parent);

    const Highlight &highlight() const { return m_highlight; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QFont numberFont() const;
    QRectF captionBox(double width) const;

    Highlight m_highlight;
};

/// "In one line": the figures that a reader remembers.
class HighlightsCard : public Card
{
    Q_OBJECT

public:
    explicit HighlightsCard(QWidget *parent = nullptr);

    void setFigures(const OverviewFigures &figures);

Q_SIGNALS:
    void highlightActivated(const Highlight &highlight, const QString &sentence);

private:
    QString numberOf(const OverviewFigures &figures, const Highlight &highlight) const;

    QWidget *m_numbers;
    FlowLayout *m_flow;
    QLabel *m_remarks;
};
