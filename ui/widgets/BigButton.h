#pragma once

#include <QAbstractButton>

/// A way to begin: icon, title, and a line that says what it does.
class BigButton : public QAbstractButton
{
    Q_OBJECT

public:
    BigButton(const QString &iconName, const QString &title, const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_icon;
    QString m_explanation;
};
