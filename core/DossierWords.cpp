// Dossier: the words of the report: narratives, recommendations, and reasons in other languages.
#include "core/Dossier.h"

#include "core/base/LanguageCode.h"
#include "core/storage/DossierFile.h"
#include "core/storage/NarrativeRepository.h"
#include "core/storage/ReasonTranslationRepository.h"
#include "core/storage/RecommendationRepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Result<> checkLanguage(const QString &language)
{
    const bool isCode = isLanguageCode(language) && language != u"und";
    return isCode ? Result<>() : Result<>(Error{ErrorCode::InvalidInput, u"language.unknown"_s, language});
}

/// Without texts that say nothing.
LocalizedText filled(LocalizedText text)
{
    for (const QString &language : text.texts.keys()) {
        if (text.texts.value(language).trimmed().isEmpty())
            text.texts.remove(language);
    }
    return text;
}

Result<> checkRecommendation(const Contents &contents, const Recommendation &recommendation)
{
    const QString number = QString::number(recommendation.number);
    if (!contents.plan(recommendation.plan))
        return Error{ErrorCode::NotFound, u"plan.unknown"_s, recommendation.plan.toString()};
    if (recommendation.text.isEmpty())
        return Error{ErrorCode::InvalidInput, u"recommendation.no-text"_s, number};
    if (recommendation.addressee.isValid() && !contents.institution(recommendation.addressee))
        return Error{ErrorCode::NotFound, u"institution.unknown"_s, recommendation.addressee.toString()};
    for (const CommitmentId &id : recommendation.commitments) {
        const Commitment *commitment = contents.commitment(id);
        if (!commitment || commitment->plan != recommendation.plan)
            return Error{ErrorCode::NotFound, u"subject.unknown"_s, id.toString()};
    }
    for (const LocalizedText &text : {recommendation.text, recommendation.followUp}) {
        for (const QString &language : text.texts.keys()) {
            if (Result<> checked = language == u"und" ? Result<>() : checkLanguage(language); !checked)
                return checked;
        }
    }
    return {};
}

Error unknown(RecommendationId id) { return {ErrorCode::NotFound, u"recommendation.unknown"_s, id.toString()}; }

/// Writes those whose number is no longer their place in the order.
Result<> putNumbered(RecommendationRepository repository, const QList<Recommendation> &order)
{
    for (qsizetype i = 0; i < order.size(); ++i) {
        Recommendation one = order.at(i);
        if (one.number == int(i) + 1)
            continue;
        one.number = int(i) + 1;
        if (Result<> put = repository.put(one); !put)
            return put;
    }
    return {};
}

} // namespace

Result<> Dossier::saveNarrative(ActionPlanId plan, const QString &section, const QString &language, const QString &text)
{
    if (!m_contents.plan(plan))
        return Error{ErrorCode::NotFound, u"plan.unknown"_s, plan.toString()};
    if (!narrativeSections().contains(section))
        return Error{ErrorCode::InvalidInput, u"narrative.section"_s, section, {narrativeSections().join(u", "_s)}};
    if (Result<> known = checkLanguage(language); !known)
        return known;
    const Narrative *old = m_contents.narrative(plan, section);
    Narrative wanted = old ? *old : Narrative{.plan = plan, .section = section};
    wanted.text.texts.insert(language, text);
    wanted.text = filled(wanted.text);
    if (old ? wanted == *old : wanted.text.isEmpty())
        return {};
    const bool isGone = !wanted.text.texts.contains(language);
    return change(isGone ? u"narrative-cleared"_s : u"narrative-written"_s, {section, language}, [&] {
        NarrativeRepository repository(m_file->db());
        return wanted.text.isEmpty() ? repository.remove(wanted) : repository.put(wanted);
    });
}

Result<RecommendationId> Dossier::saveRecommendation(Recommendation recommendation)
{
    const Recommendation *known = m_contents.recommendation(recommendation.id);
    if (!recommendation.id.isValid())
        recommendation.id = RecommendationId::create();
    recommendation.number = known ? known->number : int(m_contents.recommendationsOf(recommendation.plan).size()) + 1;
    recommendation.text = filled(recommendation.text);
    recommendation.followUp = filled(recommendation.followUp);
    std::sort(recommendation.commitments.begin(), recommendation.commitments.end());
    recommendation.commitments.erase(std::unique(recommendation.commitments.begin(), recommendation.commitments.end()),
                                     recommendation.commitments.end());
    if (Result<> whole = checkRecommendation(m_contents, recommendation); !whole)
        return whole.error();
    if (known && *known == recommendation)
        return recommendation.id;
    const Result<> saved = change(known ? u"recommendation-changed"_s : u"recommendation-added"_s,
                                  {QString::number(recommendation.number)},
                                  [&] { return RecommendationRepository(m_file->db()).put(recommendation); });
    if (!saved)
        return saved.error();
    return recommendation.id;
}

Result<> Dossier::moveRecommendation(RecommendationId id, int number)
{
    const Recommendation *known = m_contents.recommendation(id);
    if (!known)
        return unknown(id);
    QList<Recommendation> order = m_contents.recommendationsOf(known->plan);
    const auto at = std::find_if(order.cbegin(), order.cend(), [&](const Recommendation &one) { return one.id == id; });
    const qsizetype from = at - order.cbegin();
    const qsizetype to = std::clamp<qsizetype>(number - 1, 0, order.size() - 1);
    if (from == to)
        return {};
    order.move(from, to);
    return change(u"recommendation-moved"_s, {QString::number(known->number), QString::number(to + 1)},
                  [&] { return putNumbered(RecommendationRepository(m_file->db()), order); });
}

Result<> Dossier::removeRecommendation(RecommendationId id)
{
    const Recommendation *known = m_contents.recommendation(id);
    if (!known)
        return unknown(id);
    QList<Recommendation> order = m_contents.recommendationsOf(known->plan);
    order.removeIf([&](const Recommendation &one) { return one.id == id; });
    return change(u"recommendation-removed"_s, {QString::number(known->number)}, [&]() -> Result<> {
        if (Result<> removed = RecommendationRepository(m_file->db()).remove(id); !removed)
            return removed;
        return putNumbered(RecommendationRepository(m_file->db()), order);
    });
}

Result<> Dossier::translateReason(const RatingKey &key, const QString &language, const QString &text)
{
    const Rating *rating = m_contents.rating(key);
    if (!rating || rating->reason.trimmed().isEmpty())
        return Error{ErrorCode::NotFound, u"translation.no-reason"_s, key.criterion.toString()};
    if (Result<> known = checkLanguage(language); !known)
        return known;
    if (language == m_contents.reasonLanguage(m_contents.planOf(key.subject)))
        return Error{ErrorCode::InvalidInput, u"translation.own-language"_s, language};
    const ReasonTranslation *old = m_contents.translation(key, language);
    const ReasonTranslation wanted{key, language, text, reasonDigest(rating->reason)};
    const bool isGone = text.trimmed().isEmpty();
    if (old ? *old == wanted : isGone)
        return {};
    return change(isGone ? u"translation-cleared"_s : u"reason-translated"_s,
                  {key.round.toString(), toString(key.subject.kind), key.subject.id, key.criterion.toString(),
                   QString(), language},
                  [&] {
                      ReasonTranslationRepository repository(m_file->db());
                      return isGone ? repository.remove(wanted) : repository.put(wanted);
                  });
}
