#pragma once

#include <QAbstractButton>

/// A short text in a rounded frame: an institution, a due date, a filter, a piece of evidence. Takes the keyboard only
/// where a click does something.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Kind { Label, Plain, Caution, Filter, Link };

    explicit Chip(Kind kind, const QString &text = {}, QWidget *parent = nullptr);

    void setIconName(const QString &name);
    void setMaximumTextWidth(int width);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    bool isInteractive() const { return m_kind != Kind::Label && m_kind != Kind::Caution; }

    Kind m_kind;
    QString m_icon{};
    int m_maximumTextWidth = 320;
};
