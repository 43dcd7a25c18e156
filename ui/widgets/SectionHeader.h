#pragma once

#include <QWidget>

class QLabel;

/// The title of a part of a page, a rule, and how far the part is.
class SectionHeader : public QWidget
{
    Q_OBJECT

public:
    explicit SectionHeader(const QString &title, QWidget *parent = nullptr);

    void setCount(const QString &text, const QString &accessibleText = {});

private:
    QLabel *m_title;
    QLabel *m_count;
};
