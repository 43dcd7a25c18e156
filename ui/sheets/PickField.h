#pragma once

#include "ui/sheets/CheckList.h"

#include <QLineEdit>

class QStandardItemModel;

/// One of many, found by typing a part of its name or of another name it has, without regard to case and accents; empty
/// for none. A whole other name counts as the item where no second one has it.
class PickField : public QLineEdit
{
    Q_OBJECT

public:
    explicit PickField(QWidget *parent = nullptr);

    void setItems(const QList<CheckList::Item> &items, const QString &picked);
    void pick(const QString &text); ///< as if it was typed
    QString picked() const;         ///< its id; empty for none
    /// Whether what stands there is one of the items or nothing.
    bool isWhole() const;
    void setNeeded(bool isNeeded) { m_isNeeded = isNeeded; } ///< nothing is not enough
    bool isMissing() const { return m_isNeeded && text().trimmed().isEmpty(); }

Q_SIGNALS:
    void chosen(const QString &id); ///< by the user; empty while what is typed is none of them

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    QString idOf(const QString &text) const;
    void addName(const QString &folded, const QString &id);

    QStandardItemModel *m_items;
    bool m_isNeeded = false;
    QHash<QString, QString> m_ids{}; ///< by folded name; an empty id where several have it
};
