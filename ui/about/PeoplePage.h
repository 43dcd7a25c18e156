#pragma once

#include "core/model/Ids.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class Workspace;

/// The people of the dossier: what they are called, what their role is, how much they rated. The fields beneath the
/// list change one or add another.
class PeoplePage : public QWidget
{
    Q_OBJECT

public:
    explicit PeoplePage(Workspace &workspace, QWidget *parent = nullptr);

private:
    QWidget *buildFields();
    void fill();
    void showCurrent();
    void begin();
    void store();

    Workspace &m_workspace;
    QTreeWidget *m_list;
    QLineEdit *m_name;
    QLineEdit *m_fullName;
    QComboBox *m_role;
    QPushButton *m_add;
    QPushButton *m_save;
    QLabel *m_fault;
    PersonId m_current{}; ///< invalid while another is added
};
