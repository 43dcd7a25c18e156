#pragma once

#include "core/model/Contents.h"
#include "core/model/Place.h"

/// The text of one thing that can be searched for.
struct SearchText
{
    QString key{}; ///< the same thing has the same key, whatever its text
    Place place{};
    QString number{};
    LocalizedText title{}; ///< told with a hit; for what has no title itself that of its subject
    QString who{};
    QString heading{}; ///< words that weigh more: titles and names
    QString body{};
    QString tags{}; ///< words that find it together with others: who, which criterion
};

/// Words by which a criterion is known, beside its code.
using CriterionWords = QHash<CriterionCode, QString>;

/// Every kind of thing that can be found, as in `Place::kind`, in the order in which kinds are shown.
const QStringList &searchKinds();

/// Everything a dossier holds that can be searched: officials by their names only, since the rest about them is
/// private.
QList<SearchText> searchTexts(const Contents &contents, const CriterionWords &words);
/// The one of a rating; nothing where it has no reason or is gone.
std::optional<SearchText> searchTextOf(const Contents &contents, const RatingKey &key, const CriterionWords &words);
/// `SearchText::key` of a rating.
QString searchKeyOf(const RatingKey &key);
