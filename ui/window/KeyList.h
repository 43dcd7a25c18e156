#pragma once

#include <QDialog>

/// All keys in one place (F1).
class KeyList : public QDialog
{
    Q_OBJECT

public:
    explicit KeyList(QWidget *parent);
};
