#pragma once

#include <QObject>
#include <QSize>

#include <optional>

/// Watches all windows of the application as they come up: none is larger than its screen, and a dialog that needs
/// more than there is keeps its buttons in sight and scrolls what stands above them.
class ScreenFit : public QObject
{
    Q_OBJECT

public:
    /// `screen`: the size to keep to, where it is not that of the window's own screen.
    explicit ScreenFit(QObject *parent, std::optional<QSize> screen = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QSize room(const QWidget &window) const;
    void fit(QWidget &window) const;

    std::optional<QSize> m_screen;
};
