#pragma once

#include <QObject>

class QTableView;

/// The columns of the evidence table within the width that there is: the title takes what the others leave, and what
/// matters least is not shown before anything is cut. Once somebody arranged them by hand they stay as arranged.
class EvidenceColumns : public QObject
{
    Q_OBJECT

public:
    explicit EvidenceColumns(QTableView *table);

    QByteArray state() const; ///< empty before anybody arranged them
    void restore(const QByteArray &state);
    void fit();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int widthOf(int column) const;

    QTableView *m_table;
    bool m_isByHand = false;
    bool m_isOurs = false; ///< a change that nobody made by hand
};
