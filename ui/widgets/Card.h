#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

/// A sheet of the overview: a title, room for tools beside it, a note, and what it shows.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    /// Small print below the title; hidden when empty.
    void setNote(const QString &note);

protected:
    QVBoxLayout *body() const { return m_body; }
    QHBoxLayout *tools() const { return m_tools; }

    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    QLabel *m_title;
    QLabel *m_note;
    QHBoxLayout *m_tools;
    QVBoxLayout *m_body;
};
