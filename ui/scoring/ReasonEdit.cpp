#include "ui/scoring/ReasonEdit.h"

#include "ui/window/Workspace.h"

using namespace Qt::StringLiterals;

ReasonEdit::ReasonEdit(Workspace &workspace, QWidget *parent) : StoredEdit(parent), m_workspace(workspace)
{
    setObjectName(u"reason"_s);
    setAcceptDrops(false); // files dropped here belong to the card
    setWorkspace(&workspace);
}

void ReasonEdit::show(const Subject &subject, const CriterionCode &criterion, const QString &stored)
{
    const UnsavedField field{.kind = UnsavedField::Kind::Reason,
                             .round = m_workspace.roundId(),
                             .subject = subject,
                             .criterion = criterion,
                             .person = m_workspace.personName()};
    setTextLanguage(m_workspace.writingLanguage());
    StoredEdit::show(field, stored, [this, subject, criterion](const QString &text) {
        return m_workspace.writeReason(subject, criterion, text);
    });
}
