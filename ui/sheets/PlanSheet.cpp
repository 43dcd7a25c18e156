#include "ui/sheets/PlanSheet.h"

#include "ui/sheets/DateField.h"
#include "ui/sheets/RegisterWords.h"
#include "ui/sheets/SheetChoices.h"
#include "ui/widgets/GrowingEdit.h"
#include "ui/window/Workspace.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

PlanSheet::PlanSheet(QWidget *parent) : Sheet(parent)
{
    setObjectName(u"planSheet"_s);
    m_spanish = addLine(u"planTitleEs"_s, tr("Title in Spanish"));
    m_english = addLine(u"planTitleEn"_s, tr("Title in English"));
    m_country = addLine(u"planCountry"_s, tr("Country"), Width::Half);
    m_number = addLine(u"planNumber"_s, tr("Number of the plan"), Width::Half);
    m_starts = addDate(u"planStarts"_s, tr("Starts"));
    m_ends = addDate(u"planEnds"_s, tr("Ends"));
    m_submitted = addCount(u"planSubmitted"_s, tr("Year it was handed in"));
    m_language = addChoice(u"planLanguage"_s, tr("Language of the official texts"));
    m_note = addWriting(u"planNote"_s, tr("Note"));
    allowRemoving(false);
}

QString PlanSheet::titleText(bool isNew) const { return isNew ? tr("New plan") : tr("Plan"); }

void PlanSheet::fill(const QString &id)
{
    const auto planId = ActionPlanId::parse(id);
    const ActionPlan *known = planId ? m_workspace->contents().plan(*planId) : nullptr;
    const ActionPlan *current = m_workspace->contents().plan(m_workspace->plan());
    const ActionPlan plan = known     ? *known
                            : current ? ActionPlan{.country = current->country, .language = current->language}
                                      : ActionPlan{.language = m_workspace->language()};
    m_spanish->setText(plan.title.texts.value(u"es"_s));
    m_english->setText(plan.title.texts.value(u"en"_s));
    m_country->setText(plan.country);
    m_number->setText(plan.number);
    m_starts->setDate(plan.starts);
    m_ends->setDate(plan.ends);
    m_submitted->setText(plan.submitted > 0 ? QString::number(plan.submitted) : QString());
    m_language->clear();
    QStringList languages{u"es"_s, u"en"_s, u"und"_s};
    if (!plan.language.isEmpty() && !languages.contains(plan.language))
        languages.prepend(plan.language);
    for (const QString &language : std::as_const(languages))
        m_language->addItem(RegisterWords::ofLanguage(language), language);
    m_language->setCurrentIndex(m_language->findData(plan.language));
    m_note->setPlainText(plan.note.in(m_workspace->language()));
}

Result<QString> PlanSheet::store(const QString &id)
{
    const auto planId = ActionPlanId::parse(id);
    const ActionPlan *known = planId ? m_workspace->contents().plan(*planId) : nullptr;
    ActionPlan plan = known ? *known : ActionPlan{};
    const auto put = [&](const QString &language, const QLineEdit *line) {
        if (line->isModified() && line->text().trimmed().isEmpty())
            plan.title.texts.remove(language);
        else if (line->isModified())
            plan.title.texts.insert(language, line->text().trimmed());
    };
    put(u"es"_s, m_spanish);
    put(u"en"_s, m_english);
    plan.country = m_country->text().trimmed();
    plan.number = m_number->text().trimmed();
    plan.starts = m_starts->date();
    plan.ends = m_ends->date();
    plan.submitted = m_submitted->text().toInt();
    if (m_language->currentIndex() >= 0)
        plan.language = m_language->currentData().toString();
    plan.note = withText(plan.note, *m_workspace, m_note->toPlainText());
    const Result<ActionPlanId> saved = m_workspace->dossier().savePlan(plan);
    if (!saved)
        return saved.error();
    return saved->toString();
}
