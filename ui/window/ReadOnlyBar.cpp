#include "ui/window/ReadOnlyBar.h"

#include "ui/window/Workspace.h"

ReadOnlyBar::ReadOnlyBar(QWidget *parent) : InfoBar(parent) { setDismissible(false); }

void ReadOnlyBar::showFor(const Workspace *workspace)
{
    if (!workspace || workspace->canRate())
        dismiss();
    else if (!workspace->isWritable())
        tell(Kind::Note, tr("This dossier is open for reading only; nothing can be changed here."));
    else if (!workspace->round())
        tell(Kind::Note, tr("This plan has no round yet, so there is nothing to score with."),
             {{tr("Open a round…"), [this] {
                   Q_EMIT roundWanted();
               }}});
    else
        tell(Kind::Note, tr("This round is closed: its ratings can be read, not changed. Choose another round above "
                            "to score."));
}
