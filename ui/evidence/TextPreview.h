#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QToolButton;

/// A text as it stands, never anything it asks for: page by page where it is long.
class TextPreview : public QWidget
{
    Q_OBJECT

public:
    explicit TextPreview(QWidget *parent = nullptr);

    void show(const QString &text, const QString &encoding, bool isCut);

private:
    void goTo(int page);
    int pageCount() const;

    QPlainTextEdit *m_view;
    QLabel *m_place;
    QToolButton *m_previous;
    QToolButton *m_next;
    QString m_text{};
    QString m_encoding{};
    bool m_isCut = false;
    int m_page = 0;
};
