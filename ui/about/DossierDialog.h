#pragma once

#include "core/model/Ids.h"

#include <QDialog>

class Workspace;

/// The dossier as a whole: what is inside, who is in it, and published values beside computed ones.
class DossierDialog : public QDialog
{
    Q_OBJECT

public:
    DossierDialog(Workspace &workspace, QWidget *parent);

Q_SIGNALS:
    void commitmentChosen(const CommitmentId &id);
};
