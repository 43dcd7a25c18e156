#pragma once

#include "core/report/LevelPalette.h"

#include <QAbstractButton>

#include <optional>

/// What a level button shows. A `digit` of 0 has no key; without `glyph` only the label stands there.
struct LevelFace
{
    int digit = 0;
    std::optional<QString> glyph{};
    QString label{};
    LevelLook look{};
    bool opensMenu = false;
};

/// One level as a segment of a row: key digit, glyph, label; filled in its level's colour when chosen.
class LevelButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum Corner { NoCorner = 0, LeftTop = 1, RightTop = 2, LeftBottom = 4, RightBottom = 8 };

    explicit LevelButton(QWidget *parent = nullptr);

    void setFace(const LevelFace &face);
    const LevelFace &face() const { return m_face; }
    void setRoundCorners(int corners);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void nextCheckState() override {} ///< chosen by the row, not by the click

private:
    int fixedWidth() const;
    int labelWidth() const;
    QColor inkColour() const;
    void paintDigit(QPainter &painter, QRect box, const QColor &ink) const;
    void paintGlyph(QPainter &painter, const QRectF &square, const QColor &ink) const;

    LevelFace m_face{};
    mutable QFont m_measuredFont{};    ///< of `m_measuredLabel`
    mutable QString m_measuredLabel{}; ///< rows ask for its width many times, and shaping takes long
    mutable int m_measuredWidth = 0;
    int m_corners = NoCorner;
};
