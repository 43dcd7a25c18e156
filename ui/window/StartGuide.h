#pragma once

#include <QWidget>

class QVBoxLayout;

/// For those who begin: what the program is for, as the steps from a plan to its report.
class StartGuide : public QWidget
{
    Q_OBJECT

public:
    explicit StartGuide(QWidget *parent = nullptr);

private:
    void addStep(QVBoxLayout *layout, const QString &icon, const QString &title, const QString &text);
};
