#pragma once

#include <QList>
#include <QWidget>

class FlowLayout;
class QBoxLayout;
class QLabel;
class QPushButton;

/// What a register holds, in a sentence, and what can be done with it; beside the sentence where there is room for
/// both, else below it.
class RegisterHead : public QWidget
{
    Q_OBJECT

public:
    explicit RegisterHead(QWidget *parent = nullptr);

    QLabel *summary() const { return m_summary; }
    /// Before those that are there.
    QPushButton *addButton(const QString &name, const QString &text);

protected:
    bool event(QEvent *event) override;

private:
    void arrange();

    QLabel *m_summary;
    QWidget *m_row;
    FlowLayout *m_flow;
    QBoxLayout *m_layout;
    QList<QPushButton *> m_buttons{};
};
