#pragma once

#include "ui/widgets/InfoBar.h"

class Workspace;

/// A lasting bar that says why nothing can be rated, where that is so.
class ReadOnlyBar : public InfoBar
{
    Q_OBJECT

public:
    explicit ReadOnlyBar(QWidget *parent = nullptr);

    void showFor(const Workspace *workspace);

Q_SIGNALS:
    void roundWanted(); ///< the plan has none yet, and one is to be opened

private:
    void say(const QString &sentence, const QList<Choice> &choices = {});
};
