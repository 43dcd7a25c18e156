#pragma once

#include "core/report/pages/ReportPages.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

#include <memory>

/// The pages of a report below one another, as they will be printed. Follows the width unless a zoom was chosen; keeps
/// its place when the pages are replaced. Links and keys work.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    void setPages(std::shared_ptr<const ReportPages> pages);

    double zoom() const { return m_zoom; } ///< 1 is the size on paper
    bool fitsWidth() const { return m_fitsWidth; }
    void setZoom(double zoom);
    void setFitsWidth(bool fits);
    void zoomBy(int steps);

    int currentPage() const;             ///< the one in the middle of the window, from 0; -1 without pages
    QPair<int, double> topPlace() const; ///< page and height on it, in points, at the upper edge
    void showPlace(int page, double y);

Q_SIGNALS:
    void zoomChanged();
    void placeChanged();
    void urlActivated(const QString &url);

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    double scale() const; ///< pixels a point
    QSize pagePixels() const;
    QRect pageBox(int page) const; ///< in the viewport
    QPixmap picture(int page);
    const PageLink *linkAt(const QPoint &point);
    void arrange();

    std::shared_ptr<const ReportPages> m_pages{};
    double m_zoom = 1;
    bool m_fitsWidth = true;
    QCache<int, QPixmap> m_pictures{16};
    QList<PageLink> m_links{}; ///< of the page asked last
    int m_linksPage = -1;
};
