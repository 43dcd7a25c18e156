#pragma once

#include "core/model/Ids.h"

#include <QWidget>

class Workspace;

/// One of several pages behind the tabs of a mode.
class ModePage : public QWidget
{
    Q_OBJECT

public:
    explicit ModePage(QWidget *parent = nullptr) : QWidget(parent) {}

    virtual QString title() const = 0;       ///< on its tab, in the window's language
    virtual int count() const { return -1; } ///< of what it lists, behind the title; none where negative
    /// The dossier to show; null when none is open, and before the workspace dies.
    virtual void setWorkspace(Workspace *workspace) = 0;
    /// The page becomes visible and should take the keyboard.
    virtual void enter() { setFocus(); }

Q_SIGNALS:
    void wanted();                                    ///< it should be shown
    void message(const QString &text);                ///< a sentence for the window's information bar
    void commitmentRequested(const CommitmentId &id); ///< open it in Score mode
    void importRequested();                           ///< a table is to be read into the dossier
};
