#pragma once

#include "core/base/FoldedText.h"
#include "core/base/LocalizedText.h"
#include "core/model/Place.h"

#include <QMap>

/// One hit of a search over the whole dossier.
struct SearchHit
{
    Place place{};
    QString number{};        ///< of the commitment, milestone, proposal or evidence ("E-3")
    LocalizedText title{};   ///< of the thing; of the subject for what has no title itself
    QString who{};           ///< short name of the person who rated or commented
    QString context{};       ///< the words around the hit
    QList<TextSpan> marks{}; ///< what was looked for, within `context`

    /// The context with each mark between « and ».
    QString snippet() const;
};

/// What a search found: the best hits first, and how many there are of each kind in all.
struct SearchResult
{
    QList<SearchHit> hits{};
    QMap<QString, int> counts{}; ///< by kind

    int total() const;
};
