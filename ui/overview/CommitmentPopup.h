#pragma once

#include "core/model/Commitment.h"

#include <QFrame>

class QListWidget;

/// The commitments behind a figure, near the place that was clicked; Enter or a click opens one, Escape closes.
class CommitmentPopup : public QFrame
{
    Q_OBJECT

public:
    CommitmentPopup(const QString &title, const QList<Commitment> &commitments, const QString &language,
                    QWidget *parent);

    /// Opens at a place on the screen, moved so that it is whole; deletes itself when closed.
    void popUp(const QPoint &globalPlace);
    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void factSheetWanted(const CommitmentId &id);
    void chosen(const CommitmentId &id);

private:
    QListWidget *m_list;
};
