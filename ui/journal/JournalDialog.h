#pragma once

#include "core/Dossier.h"

#include <QDialog>

class JournalModel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

/// The journal of the open dossier, beside the work: who changed what and when, newest first; words narrow it down.
class JournalDialog : public QDialog
{
    Q_OBJECT

public:
    JournalDialog(const Dossier &dossier, const QString &language, QWidget *parent);

Q_SIGNALS:
    void verifyRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    void filter(const QString &words);
    void copy() const;

    JournalModel *m_model;
    QSortFilterProxyModel *m_shown;
    QLineEdit *m_words;
    QTableView *m_table;
};
