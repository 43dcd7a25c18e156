#pragma once

#include "ui/spelling/WritingEdit.h"

/// A line of running text whose spelling is checked. It grows with what is typed; Enter means what it means in a line.
class WritingLine : public WritingEdit
{
    Q_OBJECT

public:
    explicit WritingLine(QWidget *parent = nullptr) : WritingEdit(Form::Plain, parent) {}

    QString text() const { return toPlainText().simplified(); }

Q_SIGNALS:
    void returnPressed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};
