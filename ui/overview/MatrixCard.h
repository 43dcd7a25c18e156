#pragma once

#include "ui/widgets/Card.h"
#include "ui/overview/OverviewFigures.h"

class MatrixView;

/// All commitments by criterion on one card, with the marks that the colours stand for.
class MatrixCard : public Card
{
    Q_OBJECT

public:
    explicit MatrixCard(QWidget *parent = nullptr);

    void setFigures(const OverviewFigures &figures);
    MatrixView *view() const { return m_view; }

Q_SIGNALS:
    void commitmentActivated(const CommitmentId &id);
    void factSheetWanted(const CommitmentId &id);
    void wholeWanted(); ///< the table of its own window

private:
    MatrixView *m_view;
    class QToolButton *m_whole;
};
