#pragma once

#include "core/report/pages/MeaningPainter.h"

#include <QFont>

class QPagedPaintDevice;

/// Paints pages with a QPainter, keeping the looks and dropping the meaning. With a paged device each page after the
/// first begins a new one.
class QPainterPages : public MeaningPainter
{
public:
    /// `scale`: painter units a point.
    QPainterPages(QPainter &painter, double scale, QPagedPaintDevice *device = nullptr);

    void beginPage(int page, const QSizeF &size) override;
    void endPage() override;
    void beginTag(int id, const Tag &tag) override;
    void endTag() override;
    void beginArtefact(Artefact kind) override;
    void endArtefact() override;
    void text(const TextItem &item) override;
    void rule(const RuleItem &item) override;
    void fill(const FillItem &item) override;
    void drawing(const QRectF &area, const QString &spoken, const std::function<void(QPainter &)> &draw) override;
    void link(const QRectF &area, const QString &url, int page, double y) override;
    void bookmark(const Bookmark &bookmark) override;

    bool hasFailed() const { return m_hasFailed; }

private:
    QPainter &m_painter;
    double m_scale;
    QPagedPaintDevice *m_device;
    TextStyle m_style;
    QFont m_font;
    bool m_hasPage = false;
    bool m_hasFailed = false;
};
