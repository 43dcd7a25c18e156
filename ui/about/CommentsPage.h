#pragma once

#include "core/model/Comment.h"
#include "core/model/Place.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QTreeWidget;
class Workspace;

/// All comments of the dossier, newest first: what they are about, who wrote them and when, and whether they are
/// resolved. Enter goes to where one stands.
class CommentsPage : public QWidget
{
    Q_OBJECT

public:
    explicit CommentsPage(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void placeChosen(const Place &place);

private:
    void fill();
    QString about(const Comment &comment) const;

    Workspace &m_workspace;
    QLabel *m_summary;
    QCheckBox *m_all;
    QTreeWidget *m_list;
};
