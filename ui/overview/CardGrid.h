#pragma once

#include <QLayout>
#include <QSet>

/// Cards side by side where there is room for two, else one below the other; a wide card always has a line of its own.
/// Cards of one line are equally tall. Reading order is the order of adding.
class CardGrid : public QLayout
{
public:
    explicit CardGrid(QWidget *parent = nullptr);
    ~CardGrid() override;

    void addCard(QWidget *card, bool isWide = false);

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    QList<QList<QLayoutItem *>> lines(int width) const;
    int arrange(const QRect &rect, bool place) const;

    QList<QLayoutItem *> m_items{};
    QSet<QLayoutItem *> m_wide{};
};
