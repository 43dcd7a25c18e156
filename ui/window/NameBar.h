#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

/// Asks once who rates: a full name, and the short one that stands in the journal.
class NameBar : public QWidget
{
    Q_OBJECT

public:
    explicit NameBar(QWidget *parent = nullptr);

    void ask(const QString &name, const QString &fullName);

Q_SIGNALS:
    void named(const QString &name, const QString &fullName);
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void check();
    void accept();

    QLineEdit *m_fullName;
    QLineEdit *m_name;
    QPushButton *m_accept;
    bool m_isOwnShortName = false;
};
