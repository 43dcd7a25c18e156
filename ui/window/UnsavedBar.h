#pragma once

#include "ui/widgets/InfoBar.h"

class Workspace;
struct UnsavedText;

/// Offers back, one after another, the texts that were typed and not stored when the program ended last time. Nothing
/// goes into the dossier unless it is chosen; a bar that is dismissed comes back at the next opening.
class UnsavedBar : public InfoBar
{
    Q_OBJECT

public:
    using InfoBar::InfoBar;

    void setWorkspace(Workspace *workspace);

private:
    void offerNext();
    void putBack(const UnsavedText &text);
    QString place(const UnsavedText &text) const;

    Workspace *m_workspace = nullptr;
};
