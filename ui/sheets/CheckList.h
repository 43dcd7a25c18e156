#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

/// Several of many, ticked in a list; those ticked at the start stand first. A long list has a search line.
class CheckList : public QWidget
{
    Q_OBJECT

public:
    struct Item
    {
        QString id{};
        QString text{};
        QStringList otherNames{}; ///< it is found by these too
    };

    explicit CheckList(QWidget *parent = nullptr);

    void setName(const QString &name);      ///< for screen readers
    void setEmptyText(const QString &text); ///< stands there while there is nothing to tick
    /// `partly` are half ticked: some have it, and it stays so until somebody ticks it.
    void setItems(const QList<Item> &items, const QStringList &checked, const QStringList &partly = {});
    QStringList checked() const; ///< ids, hidden by the search or not
    QStringList partlyChecked() const;
    /// Ticks these and no others, as a user would.
    void tick(const QStringList &whole, const QStringList &half);
    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void edited(); ///< ticked or unticked by the user

private:
    QStringList withState(Qt::CheckState state) const;
    void search(const QString &words);

    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_empty;
};
