#pragma once

#include "core/base/Result.h"
#include "core/model/SearchHit.h"
#include "core/model/SearchText.h"

#include <functional>
#include <memory>

class SearchIndex;

/// A search over what a dossier holds, apart from the dossier, so that it can live in another thread: it is given texts
/// and answers questions about them. For one thread at a time.
class DossierSearch
{
public:
    DossierSearch();
    ~DossierSearch();

    /// From now on knows these texts and no others; false when it was stopped on the way.
    bool fill(const QList<SearchText> &texts, const std::function<bool()> &isStopped = {});
    /// One text is another now, or gone.
    void put(const QString &key, const std::optional<SearchText> &text);

    /// Case and accents do not matter; every word must occur, the last one may be the beginning of a word.
    /// `kind`: only of this one; `mostOfKind`: no more hits than so of any one kind, 0 for as many as there are.
    SearchResult search(const QString &words, int limit, const QString &kind = {}, int mostOfKind = 0) const;

private:
    std::unique_ptr<SearchIndex> m_index;
};
