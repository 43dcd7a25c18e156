#pragma once

#include "core/model/Rating.h"
#include "ui/window/StoredEdit.h"

/// The reason of one rating of the current person.
class ReasonEdit : public StoredEdit
{
    Q_OBJECT

public:
    ReasonEdit(Workspace &workspace, QWidget *parent);

    /// Shows the stored reason of this subject and criterion; text of another is stored first.
    void show(const Subject &subject, const CriterionCode &criterion, const QString &stored);

private:
    Workspace &m_workspace;
};
