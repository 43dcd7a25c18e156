#pragma once

#include "core/model/Ids.h"

#include <QWidget>

class Workspace;
struct Place;

/// One way of working on a dossier: a page of the window's stack with an entry in the mode bar.
///
/// QActions a mode adds to itself (`addAction`) appear in the "go to" box; those whose object name begins with "file."
/// ("file.export-report", "file.print", "file.print-preview") also stand in the File menu, in that order.
class Mode : public QWidget
{
    Q_OBJECT

public:
    explicit Mode(QWidget *parent = nullptr) : QWidget(parent) {}

    virtual QString title() const = 0;    ///< in the window's language
    virtual QString iconName() const = 0; ///< for Theme::icon
    virtual QString
    objectKey() const = 0; ///< "overview", "plan", "score", "process", "comparing", "report": stable, for settings
    /// The dossier to show; null when none is open. Called again with null before the workspace dies.
    virtual void setWorkspace(Workspace *workspace) = 0;
    /// The mode becomes visible and should take the keyboard.
    virtual void enter() { setFocus(); }
    /// Shows the thing where it is at home, after `wanted()`; plan and round are the place's already. False where it
    /// is at home elsewhere.
    virtual bool reveal(const Place &) { return false; }
    /// How the user arranged the page, kept from one session to the next: the splitters within it, unless the mode
    /// knows more. Tables of registers keep their columns by themselves.
    virtual QByteArray layoutState() const;
    virtual void restoreLayout(const QByteArray &state); ///< empty before anybody arranged it

Q_SIGNALS:
    void commitmentRequested(const CommitmentId &id); ///< open it in Score mode
    void planRequested();                             ///< the current plan was chosen: show it in Overview mode
    void importRequested();                           ///< a table is to be read into the dossier
    void roundWanted();                               ///< a round is to be opened
    void commitmentWanted();                          ///< a commitment is to be added by hand, in the plan
    void wanted();                                    ///< one of its actions was chosen: it should be shown
    void message(const QString &text);                ///< a sentence for the window's information bar
};
