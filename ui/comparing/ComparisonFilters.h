#pragma once

#include "ui/comparing/ComparisonChoices.h"
#include "ui/comparing/ComparisonQuestion.h"

#include <QWidget>

class CountryButton;
class PanelTabs;
class QComboBox;
class QPushButton;

/// The question above the charts: tabs for its three kinds, and a line of fields, of which only those stand there that
/// the kind and the dossier have a choice for.
class ComparisonFilters : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonFilters(QWidget *parent = nullptr);

    /// Offers these; what was chosen before stays chosen where it is still there. `plan` is looked at first.
    void setChoices(const ComparisonChoices &choices, const ActionPlan *plan, const QString &language);
    ComparisonQuestion question() const;
    bool hasFilter() const;
    /// Back to all plans.
    void clear();

Q_SIGNALS:
    void changed();

private:
    QComboBox *addCombo(QLayout *layout, const QString &name, const QString &label);
    void fillCrossWalks();
    void showFields();
    void onChanged();

    QString m_language{};
    PanelTabs *m_views;
    QComboBox *m_criterion;
    QComboBox *m_crossWalk;
    QComboBox *m_plan;
    QComboBox *m_country;
    CountryButton *m_countries;
    QComboBox *m_region;
    QComboBox *m_from;
    QComboBox *m_to;
    QComboBox *m_method;
    QPushButton *m_clear;
};
