// Sheet: what stands in it and is not saved yet, beside the dossier.
#include "ui/sheets/Sheet.h"

#include "ui/sheets/KeptForm.h"
#include "ui/sheets/SheetChoices.h"
#include "ui/window/Workspace.h"

#include <QLabel>

UnsavedField Sheet::unsavedField() const
{
    return {.kind = UnsavedField::Kind::Sheet,
            .subject = Subject::of(m_workspace->plan()),
            .person = m_workspace->personName(),
            .place = objectName(),
            .item = m_id,
            .of = m_of};
}

/// The fields are as the dossier has them.
void Sheet::keepFrom() { m_kept->begin(*m_workspace, unsavedField(), m_title->text()); }

void Sheet::onEdited()
{
    if (m_isFilling)
        return;
    setDirty(true);
    if (m_isOpen)
        m_kept->keepLater();
}

/// An item that has gone since is begun anew.
void Sheet::takeBack(const UnsavedText &kept)
{
    if (!m_workspace)
        return;
    const QString id = idsThatStand(m_workspace->contents(), kept.field.item);
    if (id.isEmpty() && !kept.field.item.isEmpty() && !keepsTyped()) {
        Q_EMIT message(tr("What the sheet was about is no longer in the dossier. Discard what was filled in."));
        return;
    }
    begin(id, kept.field.of);
    if (m_isOpen)
        m_kept->takeBack(kept);
}
