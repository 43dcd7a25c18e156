#pragma once

#include <QDialog>

/// All keys in one place (F1). No taller than the screen: what does not fit scrolls, by keys too.
class KeyList : public QDialog
{
    Q_OBJECT

public:
    explicit KeyList(QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fit(const QSize &content, int buttons);
    QSize room() const; ///< of the screen, for the window
};
