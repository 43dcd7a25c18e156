#pragma once

#include "core/method/MethodPack.h"

#include <QWidget>

class QVBoxLayout;
class Workspace;

/// What a panel beside the cards says about one criterion of one subject; filled anew at each `show()` and `refresh()`.
class CriterionPanel : public QWidget
{
    Q_OBJECT

public:
    CriterionPanel(int sideMargin, int spacing, QWidget *parent);

    void setWorkspace(Workspace *workspace);
    void show(const std::optional<Subject> &subject, const CriterionCode &criterion);
    void refresh();

protected:
    /// Adds what there is to say; workspace and subject are there, the layout is empty.
    virtual void fill(const MethodPack &pack, const Criterion &criterion) = 0;

    Workspace *m_workspace = nullptr;
    std::optional<Subject> m_subject{};
    CriterionCode m_criterion{};
    QVBoxLayout *m_layout;
};
