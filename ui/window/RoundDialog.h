#pragma once

#include "core/model/ActionPlan.h"

#include <QDialog>

class RoundFields;

/// Asks for a new round of the plan at hand.
class RoundDialog : public QDialog
{
    Q_OBJECT

public:
    RoundDialog(const ActionPlan &plan, const QString &language, QWidget *parent);

    const RoundFields &fields() const { return *m_fields; }

private:
    RoundFields *m_fields = nullptr;
};
