// BatchImport: the words of the report.
#include "core/BatchImport.h"

#include "core/storage/NarrativeRepository.h"
#include "core/storage/ReasonTranslationRepository.h"
#include "core/storage/RecommendationRepository.h"

#include <algorithm>

/// A narrative keeps what it has and gets the languages that it has not; a recommendation or translation that the
/// dossier has stays as it is.
Result<> BatchImport::words()
{
    NarrativeRepository narratives(m_db);
    for (Narrative narrative : m_batch.narratives) {
        const Narrative *known = m_known.narrative(narrative.plan, narrative.section);
        if (known)
            narrative.text.texts.insert(known->text.texts);
        if (known && *known == narrative)
            continue;
        if (Result<> put = narratives.put(narrative); !put)
            return put;
    }
    RecommendationRepository recommendations(m_db);
    for (const Recommendation &recommendation : m_batch.recommendations) {
        if (m_known.recommendation(recommendation.id))
            continue;
        if (Result<> put = recommendations.put(recommendation); !put)
            return put;
    }
    ReasonTranslationRepository translations(m_db);
    for (ReasonTranslation translation : m_batch.translations) {
        translation.rating.person = personOf(translation.rating.person);
        if (m_known.translation(translation.rating, translation.language))
            continue;
        if (Result<> put = translations.put(translation); !put)
            return put;
    }
    return {};
}
