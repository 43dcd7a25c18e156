#include "ui/sheets/CommitmentSheet.h"

#include "ui/sheets/DateField.h"
#include "ui/sheets/SheetChoices.h"
#include "ui/widgets/GrowingEdit.h"
#include "ui/window/Workspace.h"

#include <QComboBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QList<InstitutionId> withRole(const QList<Involvement> &involvements, InvolvementRole role)
{
    QList<InstitutionId> ids;
    for (const Involvement &involvement : involvements) {
        if (involvement.role == role)
            ids.append(involvement.institution);
    }
    return ids;
}

/// A language other than Spanish and English in which the commitment's official texts are: the plan's before any other.
QString otherLanguage(const Commitment &commitment, const QString &planLanguage)
{
    QStringList candidates{planLanguage};
    candidates += commitment.title.texts.keys() + commitment.text.texts.keys();
    for (const QString &language : candidates) {
        if (!QStringList{u"es"_s, u"en"_s, u"und"_s, QString()}.contains(language))
            return language;
    }
    return {};
}

} // namespace

CommitmentSheet::CommitmentSheet(QWidget *parent) : Sheet(parent)
{
    setObjectName(u"commitmentSheet"_s);
    m_number = addLine(u"commitmentNumber"_s, tr("Number"), Width::Half);
    m_due = addDate(u"commitmentDue"_s, tr("Due"));
    m_titleEs = addLine(u"commitmentTitleEs"_s, tr("Title in Spanish"));
    m_textEs = addWriting(u"commitmentTextEs"_s, tr("Official text in Spanish, to the letter"), 3, u"es"_s);
    m_titleEn = addLine(u"commitmentTitleEn"_s, tr("Title in English"));
    m_textEn = addWriting(u"commitmentTextEn"_s, tr("Official text in English, to the letter"), 2, u"en"_s);
    m_titleOther = addLine(u"commitmentTitleOther"_s, tr("Title"));
    m_textOther = addText(u"commitmentTextOther"_s, tr("Official text, to the letter"));
    m_categories = addCheckList(u"commitmentCategories"_s, tr("Categories"));
    m_categories->setEmptyText(tr("The plan has no categories yet."));
    m_lead = addCheckList(u"commitmentLead"_s, tr("Lead institutions"));
    m_supporting = addCheckList(u"commitmentSupporting"_s, tr("Supporting institutions"));
    m_counterpart = addCheckList(u"commitmentCounterpart"_s, tr("Counterpart in civil society"));
    for (CheckList *list : {m_lead, m_supporting, m_counterpart})
        list->setEmptyText(tr("The dossier holds no institutions yet. They are added on the page of institutions."));
    m_counted = addChoice(u"commitmentCounted"_s, tr("Counts as a commitment"));
    m_counted->addItem(tr("Yes"), true);
    m_counted->addItem(tr("No, it stands beside the plan"), false);
    m_externalId = addLine(u"commitmentExternalId"_s, tr("External id"), Width::Half);
    m_note = addWriting(u"commitmentNote"_s, tr("Note"));
    m_source = addLine(u"commitmentSource"_s, tr("Source"));
}

QString CommitmentSheet::titleText(bool isNew) const { return isNew ? tr("New commitment") : tr("Commitment"); }

/// One above the highest number of the plan's commitments.
QString CommitmentSheet::nextNumber() const
{
    int highest = 0;
    for (const Commitment &commitment : m_workspace->contents().commitmentsOf(m_workspace->plan()))
        highest = std::max(highest, commitment.number.toInt());
    return QString::number(highest + 1);
}

void CommitmentSheet::fill(const QString &id)
{
    const Contents &contents = m_workspace->contents();
    const auto commitmentId = CommitmentId::parse(id);
    const Commitment *known = commitmentId ? contents.commitment(*commitmentId) : nullptr;
    const Commitment commitment = known ? *known : Commitment{.number = nextNumber()};
    m_number->setText(commitment.number);
    m_due->setDate(commitment.due);
    fillTexts(commitment);
    m_categories->setItems(categoryItems(*m_workspace), idTexts(commitment.categories));
    fillInvolvements(commitment);
    m_counted->setCurrentIndex(m_counted->findData(commitment.isCounted));
    m_externalId->setText(commitment.externalId);
    m_note->setPlainText(commitment.note.in(m_workspace->language()));
    m_source->setText(commitment.source);
}

void CommitmentSheet::fillTexts(const Commitment &commitment)
{
    const auto in = [this](const LocalizedText &text, const QString &language) {
        return text.texts.value(keptLanguage(text, language, *m_workspace));
    };
    m_titleEs->setText(in(commitment.title, u"es"_s));
    m_titleEn->setText(in(commitment.title, u"en"_s));
    m_textEs->setPlainText(in(commitment.text, u"es"_s));
    m_textEn->setPlainText(in(commitment.text, u"en"_s));
    const ActionPlan *plan = m_workspace->contents().plan(m_workspace->plan());
    m_otherLanguage = otherLanguage(commitment, plan ? plan->language : QString());
    const bool isThere = !m_otherLanguage.isEmpty();
    const QString name = isThere ? m_workspace->catalogue().languageName(m_otherLanguage) : QString();
    m_titleOther->setText(commitment.title.texts.value(m_otherLanguage));
    m_textOther->setPlainText(commitment.text.texts.value(m_otherLanguage));
    setFieldShown(m_titleOther, isThere, tr("Title in %1").arg(name));
    setFieldShown(m_textOther, isThere, tr("Official text in %1, to the letter").arg(name));
}

void CommitmentSheet::fillInvolvements(const Commitment &commitment)
{
    const QList<CheckList::Item> institutions = institutionItems(*m_workspace);
    m_lead->setItems(institutions, idTexts(withRole(commitment.involvements, InvolvementRole::Lead)));
    m_supporting->setItems(institutions, idTexts(withRole(commitment.involvements, InvolvementRole::Supporting)));
    m_counterpart->setItems(institutions, idTexts(withRole(commitment.involvements, InvolvementRole::Counterpart)));
}

/// Those that stay keep the source's order and spelling.
QList<Involvement> CommitmentSheet::involvements(const Commitment &known) const
{
    QList<Involvement> result = known.involvements;
    const QList<std::pair<InvolvementRole, const CheckList *>> lists{{InvolvementRole::Lead, m_lead},
                                                                     {InvolvementRole::Supporting, m_supporting},
                                                                     {InvolvementRole::Counterpart, m_counterpart}};
    for (const auto &[role, list] : lists) {
        const QList<InstitutionId> ticked = idsFrom<InstitutionId>(list->checked());
        result.removeIf(
            [&, role = role](const Involvement &one) { return one.role == role && !ticked.contains(one.institution); });
        const QList<InstitutionId> earlier = withRole(result, role);
        for (const InstitutionId &id : ticked) {
            if (!earlier.contains(id))
                result.append({.institution = id, .role = role});
        }
    }
    return result;
}

Result<QString> CommitmentSheet::store(const QString &id)
{
    const Contents &contents = m_workspace->contents();
    const auto commitmentId = CommitmentId::parse(id);
    const Commitment *known = commitmentId ? contents.commitment(*commitmentId) : nullptr;
    Commitment commitment = known ? *known : Commitment{.plan = m_workspace->plan()};
    // Only what was typed: a text that nobody touched stays to the letter, line ends and all.
    const auto put = [&](LocalizedText &text, const QString &wanted, const QString &typed, bool isTyped) {
        const QString language = keptLanguage(text, wanted, *m_workspace);
        if (isTyped && typed.trimmed().isEmpty())
            text.texts.remove(language);
        else if (isTyped)
            text.texts.insert(language, typed.trimmed());
    };
    commitment.number = m_number->text().trimmed();
    commitment.due = m_due->date();
    put(commitment.title, u"es"_s, m_titleEs->text(), m_titleEs->isModified());
    put(commitment.title, u"en"_s, m_titleEn->text(), m_titleEn->isModified());
    put(commitment.text, u"es"_s, m_textEs->toPlainText(), m_textEs->document()->isModified());
    put(commitment.text, u"en"_s, m_textEn->toPlainText(), m_textEn->document()->isModified());
    if (!m_otherLanguage.isEmpty()) {
        put(commitment.title, m_otherLanguage, m_titleOther->text(), m_titleOther->isModified());
        put(commitment.text, m_otherLanguage, m_textOther->toPlainText(), m_textOther->document()->isModified());
    }
    commitment.categories = idsFrom<CategoryId>(m_categories->checked());
    commitment.involvements = involvements(commitment);
    commitment.isCounted = m_counted->currentData().toBool();
    if (commitment.externalId != m_externalId->text().trimmed()) {
        commitment.externalId = m_externalId->text().trimmed();
        commitment.isExternalIdInferred = false; // somebody wrote it
    }
    commitment.note = withText(commitment.note, *m_workspace, m_note->toPlainText());
    commitment.source = m_source->text().trimmed();
    const Result<CommitmentId> saved = m_workspace->dossier().saveCommitment(commitment);
    if (!saved)
        return saved.error();
    return saved->toString();
}

Result<> CommitmentSheet::removeItem(const QString &id)
{
    return m_workspace->dossier().removeCommitment(CommitmentId::parse(id).value_or(CommitmentId()));
}
