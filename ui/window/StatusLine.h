#pragma once

#include <QWidget>

class Chip;
class ElidedLabel;
class QLabel;
class QProgressBar;
class Workspace;

/// The window's lower edge: whether everything is written, who is at work, what undo would take back, how far the round
/// is.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace);

Q_SIGNALS:
    void undoRequested();
    void personRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void showSaved();
    void showPerson();
    void showUndo();
    void showProgress();

    Workspace *m_workspace = nullptr;
    QLabel *m_saved;
    Chip *m_person;
    Chip *m_undo;
    QLabel *m_progressText;
    QProgressBar *m_progress;
};
