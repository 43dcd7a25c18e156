#include "ui/sheets/RecommendationSheet.h"

#include "ui/sheets/PickField.h"
#include "ui/sheets/SheetChoices.h"
#include "ui/widgets/GrowingEdit.h"
#include "ui/window/Workspace.h"

using namespace Qt::StringLiterals;

namespace {

void setText(LocalizedText &text, const QString &language, const GrowingEdit &field)
{
    const QString typed = field.toPlainText().trimmed();
    if (typed.isEmpty())
        text.texts.remove(language);
    else
        text.texts.insert(language, typed);
}

} // namespace

RecommendationSheet::RecommendationSheet(QWidget *parent) : Sheet(parent)
{
    setObjectName(u"recommendationSheet"_s);
    constexpr auto formatted = WritingEdit::Form::Formatted;
    m_textEs = addWriting(u"recommendationTextEs"_s, tr("Recommendation in Spanish"), 3, u"es"_s, formatted);
    m_textEn = addWriting(u"recommendationTextEn"_s, tr("Recommendation in English"), 3, u"en"_s, formatted);
    m_addressee = addPick(u"recommendationAddressee"_s, tr("Addressed to (empty: all who have a part in the plan)"));
    m_commitments = addCheckList(u"recommendationCommitments"_s, tr("Commitments it concerns"));
    m_commitments->setEmptyText(tr("The plan holds no commitments yet."));
    m_followUpEs =
        addWriting(u"recommendationFollowUpEs"_s, tr("What became of it, in Spanish"), 2, u"es"_s, formatted);
    m_followUpEn =
        addWriting(u"recommendationFollowUpEn"_s, tr("What became of it, in English"), 2, u"en"_s, formatted);
}

QString RecommendationSheet::titleText(bool isNew) const
{
    return isNew ? tr("New recommendation") : tr("Recommendation");
}

void RecommendationSheet::fill(const QString &id)
{
    const Recommendation *known =
        m_workspace->contents().recommendation(RecommendationId::parse(id).value_or(RecommendationId()));
    const Recommendation one = known ? *known : Recommendation{};
    m_textEs->setPlainText(one.text.texts.value(u"es"_s));
    m_textEn->setPlainText(one.text.texts.value(u"en"_s));
    m_addressee->setItems(institutionItems(*m_workspace),
                          one.addressee.isValid() ? one.addressee.toString() : QString());
    m_commitments->setItems(commitmentItems(*m_workspace), idTexts(one.commitments));
    m_followUpEs->setPlainText(one.followUp.texts.value(u"es"_s));
    m_followUpEn->setPlainText(one.followUp.texts.value(u"en"_s));
}

Result<QString> RecommendationSheet::store(const QString &id)
{
    const Recommendation *known =
        m_workspace->contents().recommendation(RecommendationId::parse(id).value_or(RecommendationId()));
    Recommendation one = known ? *known : Recommendation{.plan = m_workspace->plan()};
    setText(one.text, u"es"_s, *m_textEs);
    setText(one.text, u"en"_s, *m_textEn);
    setText(one.followUp, u"es"_s, *m_followUpEs);
    setText(one.followUp, u"en"_s, *m_followUpEn);
    one.addressee = InstitutionId::parse(m_addressee->picked()).value_or(InstitutionId());
    one.commitments = idsFrom<CommitmentId>(m_commitments->checked());
    const Result<RecommendationId> saved = m_workspace->dossier().saveRecommendation(one);
    if (!saved)
        return saved.error();
    return saved->toString();
}

Result<> RecommendationSheet::removeItem(const QString &id)
{
    return m_workspace->dossier().removeRecommendation(RecommendationId::parse(id).value_or(RecommendationId()));
}
