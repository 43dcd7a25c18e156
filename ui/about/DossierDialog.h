#pragma once

#include "core/model/Place.h"

#include <QDialog>

class Workspace;

/// The dossier as a whole: what is inside, who is in it, what is said in comments, published values beside computed
/// ones, the methods it was scored with, and every rating.
class DossierDialog : public QDialog
{
    Q_OBJECT

public:
    DossierDialog(Workspace &workspace, QWidget *parent);

Q_SIGNALS:
    void placeChosen(const Place &place); ///< it has closed
};
