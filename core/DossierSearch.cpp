#include "core/DossierSearch.h"

#include "core/storage/Attempt.h"
#include "core/storage/SearchIndex.h"

using namespace Qt::StringLiterals;

namespace {

QString memory() { return u":memory:"_s; }

} // namespace

DossierSearch::DossierSearch() : m_index(std::make_unique<SearchIndex>()) {}
DossierSearch::~DossierSearch() = default;

bool DossierSearch::fill(const QList<SearchText> &texts, const std::function<bool()> &isStopped)
{
    const auto filled = attempt(memory(), [&] { return m_index->fill(texts, isStopped); });
    return filled && *filled;
}

void DossierSearch::put(const QString &key, const std::optional<SearchText> &text)
{
    // A text that does not get in is not found; nothing is lost by it.
    (void)attempt(memory(), [&] { m_index->put(key, text); }).has_value();
}

SearchResult DossierSearch::search(const QString &words, int limit, const QString &kind, int mostOfKind) const
{
    const auto result = attempt(memory(), [&] { return m_index->search(words, limit, kind, mostOfKind); });
    return result ? *result : SearchResult();
}
