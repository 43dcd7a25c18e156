#pragma once

#include <QDialog>

class Catalogue;
struct ReportCheck;

/// What a check of a report found: from which state it was made, and each page and figure that differs.
class ReportCheckDialog : public QDialog
{
    Q_OBJECT

public:
    ReportCheckDialog(const QString &file, const ReportCheck &check, const Catalogue &texts, QWidget *parent);
};
