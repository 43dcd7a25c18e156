#pragma once

#include "core/base/Result.h"
#include "ui/widgets/InfoBar.h"

class Workspace;
struct Place;
struct UnsavedText;

/// Offers back, one after another, the texts that were typed and not stored when the program ended last time. Nothing
/// goes into the dossier unless it is chosen; a bar that is dismissed comes back at the next opening.
class UnsavedBar : public InfoBar
{
    Q_OBJECT

public:
    using InfoBar::InfoBar;

    void setWorkspace(Workspace *workspace);

Q_SIGNALS:
    void placeWanted(const Place &place); ///< where what is put back is at home

private:
    void offerNext();
    QString question(const UnsavedText &text, const QString &when, const QString &shown) const;
    void putBack(const UnsavedText &text);
    Result<> store(const UnsavedText &text);
    QString place(const UnsavedText &text) const;

    Workspace *m_workspace = nullptr;
};
