#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

/// What stands where nothing is yet: a picture, what it means, and the way on.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &iconName, const QString &title, const QString &text, QWidget *parent = nullptr);

    /// A button below the text; clicking it emits `activated()`.
    void setAction(const QString &label);
    /// Another one beside it, which emits `otherActivated()`.
    void setOtherAction(const QString &label);

Q_SIGNALS:
    void activated();
    void otherActivated();

private:
    QPushButton *m_button;
    QPushButton *m_other;
};
