#include "ui/comparing/ComparisonFilters.h"

#include "ui/comparing/CountryButton.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PanelTabs.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

using Choice = ComparisonChoices::Choice;

constexpr int widestField = 300;

/// Fills the combo and keeps what was chosen, or takes the first, or `wanted`.
void fill(QComboBox *combo, const QList<Choice> &choices, const QString &wanted = {})
{
    const QSignalBlocker quiet(combo);
    const QString before = combo->currentData().toString();
    combo->clear();
    for (const Choice &choice : choices) {
        combo->addItem(choice.title, choice.id);
        combo->setItemData(combo->count() - 1, choice.title, Qt::ToolTipRole);
    }
    const int known = combo->findData(before);
    combo->setCurrentIndex(qMax(0, known >= 0 ? known : combo->findData(wanted)));
}

QList<Choice> withAll(const QString &all, const QList<Choice> &choices) { return QList<Choice>{{{}, all}} + choices; }

QList<Choice> named(const QList<int> &years)
{
    QList<Choice> choices;
    for (const int year : years)
        choices.append({QString::number(year), QString::number(year)});
    return choices;
}

QWidget *fieldOf(const QWidget *control) { return control->parentWidget(); }

} // namespace

ComparisonFilters::ComparisonFilters(QWidget *parent)
    : QWidget(parent), m_views(new PanelTabs(this)), m_countries(nullptr), m_clear(new QPushButton(this))
{
    m_views->setAccessibleName(tr("Ways to compare"));
    m_views->addTab(tr("Side by side"));
    m_views->addTab(tr("A plan and its peers"));
    m_views->addTab(tr("A country over time"));
    auto *fields = new QWidget(this);
    auto *flow = new FlowLayout(fields, 12);
    m_criterion = addCombo(flow, u"compareCriterion"_s, tr("Criterion"));
    m_plan = addCombo(flow, u"comparePlan"_s, tr("Plan"));
    m_country = addCombo(flow, u"compareCountry"_s, tr("Country"));
    auto *countries = new QWidget(fields);
    auto *line = new QHBoxLayout(countries);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    m_countries = new CountryButton(countries);
    auto *caption = new QLabel(tr("Countries"), countries);
    caption->setBuddy(m_countries);
    line->addWidget(caption);
    line->addWidget(m_countries);
    flow->addWidget(countries);
    m_region = addCombo(flow, u"compareRegion"_s, tr("Region"));
    m_from = addCombo(flow, u"compareFrom"_s, tr("From"));
    m_to = addCombo(flow, u"compareTo"_s, tr("To"));
    m_method = addCombo(flow, u"compareMethod"_s, tr("Method"));
    m_crossWalk = addCombo(flow, u"compareCrossWalk"_s, tr("Cross-walk"));
    m_from->setToolTip(tr("Year in which the plan was handed in"));
    m_to->setToolTip(m_from->toolTip());
    m_crossWalk->setToolTip(tr("Reads levels of another criterion as levels of this one. Without it, each scale stays "
                               "by itself."));
    m_clear->setText(tr("Clear filters"));
    flow->addWidget(m_clear);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_views);
    layout->addWidget(fields);
    connect(m_views, &QTabBar::currentChanged, this, &ComparisonFilters::onChanged);
    connect(m_countries, &CountryButton::changed, this, &ComparisonFilters::onChanged);
    connect(m_clear, &QPushButton::clicked, this, &ComparisonFilters::clear);
}

QComboBox *ComparisonFilters::addCombo(QLayout *layout, const QString &name, const QString &label)
{
    auto *field = new QWidget(this);
    auto *line = new QHBoxLayout(field);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    auto *caption = new QLabel(label, field);
    auto *combo = new QComboBox(field);
    combo->setObjectName(name);
    combo->setAccessibleName(label);
    combo->setMaximumWidth(widestField);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    caption->setBuddy(combo);
    line->addWidget(caption);
    line->addWidget(combo);
    layout->addWidget(field);
    connect(combo, &QComboBox::currentIndexChanged, this, &ComparisonFilters::onChanged);
    return combo;
}

void ComparisonFilters::setChoices(const ComparisonChoices &choices, const ActionPlan *plan, const QString &language)
{
    m_language = language;
    fill(m_criterion, choices.criteria, u"completion"_s);
    fill(m_plan, choices.plans, plan ? plan->id.toString() : QString());
    fill(m_country, choices.countries, plan ? plan->country : QString());
    fill(m_region, withAll(tr("All regions"), choices.regions));
    fill(m_from, withAll(tr("any", "year"), named(choices.years)));
    fill(m_to, withAll(tr("any", "year"), named(choices.years)));
    fill(m_method, withAll(tr("All methods"), choices.methods));
    QList<CheckList::Item> countries;
    for (const Choice &country : choices.countries)
        countries.append({country.id, country.title});
    m_countries->setCountries(countries, m_countries->chosen());
    fillCrossWalks();
    showFields();
}

void ComparisonFilters::fillCrossWalks()
{
    QList<Choice> walks;
    for (const CrossWalk &walk : crossWalksTo(CriterionCode(m_criterion->currentData().toString())))
        walks.append({walk.id, walk.title.in(m_language)});
    fill(m_crossWalk, withAll(tr("none"), walks));
}

void ComparisonFilters::showFields()
{
    const auto view = ComparisonQuestion::View(m_views->currentIndex());
    const bool isOverTime = view == ComparisonQuestion::View::OverTime;
    const auto offers = [](const QComboBox *combo, int least) {
        return combo->count() >= least;
    };
    fieldOf(m_plan)->setVisible(view == ComparisonQuestion::View::WithPeers);
    fieldOf(m_country)->setVisible(isOverTime);
    fieldOf(m_countries)->setVisible(!isOverTime);
    fieldOf(m_region)->setVisible(!isOverTime && offers(m_region, 2));
    fieldOf(m_from)->setVisible(offers(m_from, 3));
    fieldOf(m_to)->setVisible(offers(m_to, 3));
    fieldOf(m_method)->setVisible(offers(m_method, 3));
    fieldOf(m_crossWalk)->setVisible(offers(m_crossWalk, 2));
    m_clear->setVisible(hasFilter());
}

bool ComparisonFilters::hasFilter() const
{
    const PlanFilter filter = question().filter;
    return !filter.countries.isEmpty() || !filter.region.isEmpty() || filter.fromYear > 0 || filter.toYear > 0 ||
           !filter.method.isEmpty();
}

void ComparisonFilters::onChanged()
{
    if (sender() == m_criterion)
        fillCrossWalks();
    showFields();
    Q_EMIT changed();
}

ComparisonQuestion ComparisonFilters::question() const
{
    ComparisonQuestion question;
    question.view = ComparisonQuestion::View(m_views->currentIndex());
    question.criterion = CriterionCode(m_criterion->currentData().toString());
    question.crossWalk = m_crossWalk->currentData().toString();
    question.filter = {.countries = m_countries->chosen(),
                       .region = m_region->currentData().toString(),
                       .fromYear = m_from->currentData().toInt(),
                       .toYear = m_to->currentData().toInt(),
                       .method = m_method->currentData().toString()};
    question.plan = ActionPlanId::parse(m_plan->currentData().toString()).value_or(ActionPlanId());
    question.country = m_country->currentData().toString();
    return question;
}

void ComparisonFilters::clear()
{
    for (QComboBox *combo : {m_region, m_from, m_to, m_method}) {
        const QSignalBlocker quiet(combo);
        combo->setCurrentIndex(0);
    }
    QList<CheckList::Item> countries;
    for (int i = 0; i < m_country->count(); ++i)
        countries.append({m_country->itemData(i).toString(), m_country->itemText(i)});
    m_countries->setCountries(countries, {});
    onChanged();
}
