#pragma once

#include "core/model/IntegrityFinding.h"

#include <QDialog>

class Catalogue;

/// What is broken in a dossier, finding by finding, and the way back.
class VerifyDialog : public QDialog
{
    Q_OBJECT

public:
    VerifyDialog(const QList<IntegrityFinding> &findings, const Catalogue &catalogue, QWidget *parent);
};
