#pragma once

#include <QTreeWidget>

struct Bookmark;

/// The report's contents at the left of its pages; the heading one reads is the current one.
class ContentsList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ContentsList(QWidget *parent = nullptr);

    void setBookmarks(const QList<Bookmark> &bookmarks);
    /// Marks the last heading at or above the place, without going there.
    void markPlace(int page, double y);

Q_SIGNALS:
    void placeChosen(int page, double y);

private:
    QList<QTreeWidgetItem *> m_items{}; ///< in reading order
    bool m_isMarking = false;
};
