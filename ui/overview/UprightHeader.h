#pragma once

#include <QHeaderView>

/// A head whose long titles run upwards, so that columns can be narrow; those before `firstUpright` lie as usual.
class UprightHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit UprightHeader(int firstUpright, QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    int m_firstUpright;
};
