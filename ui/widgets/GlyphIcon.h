#pragma once

#include <QIcon>
#include <QWidget>

/// A level's glyph as a small picture in the text's colour.
class GlyphIcon : public QWidget
{
    Q_OBJECT

public:
    explicit GlyphIcon(const QString &glyph = {}, QWidget *parent = nullptr);

    void setGlyph(const QString &glyph);
    QSize sizeHint() const override { return {16, 16}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_glyph;
};

/// The same for menus and lists; drawn in the appearance's text colour when painted.
QIcon glyphIcon(const QString &glyph);
