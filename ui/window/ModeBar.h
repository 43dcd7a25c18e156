#pragma once

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

/// The modes as a column of buttons at the window's left edge.
class ModeBar : public QWidget
{
    Q_OBJECT

public:
    explicit ModeBar(QWidget *parent = nullptr);

    void addMode(const QString &title, const QString &iconName, const QString &keys);
    void setCurrent(int index);

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
    QVBoxLayout *m_layout;
};
