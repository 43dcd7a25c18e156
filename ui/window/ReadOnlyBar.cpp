#include "ui/window/ReadOnlyBar.h"

#include "ui/window/Workspace.h"

ReadOnlyBar::ReadOnlyBar(QWidget *parent) : InfoBar(parent) { setDismissible(false); }

void ReadOnlyBar::showFor(const Workspace *workspace)
{
    if (!workspace || workspace->canRate())
        dismiss();
    else if (!workspace->isWritable())
        say(tr("This dossier is open for reading only; nothing can be changed here."));
    else if (!workspace->round())
        say(tr("This plan has no round yet, so there is nothing to score with."), {{tr("Open a round…"), [this] {
                                                                                        Q_EMIT roundWanted();
                                                                                    }}});
    else
        say(tr("This round is closed: its ratings can be read, not changed. Choose another round above to score."));
}

/// Once, and not at every commitment of the round: screen readers read it out each time.
void ReadOnlyBar::say(const QString &sentence, const QList<Choice> &choices)
{
    if (isHidden() || sentence != text())
        tell(Kind::Note, sentence, choices);
}
