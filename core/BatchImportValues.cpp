// BatchImport: what was published, kept or set by hand beside the ratings, and how reports are made.
#include "core/BatchImport.h"

#include "core/storage/FlagOverrideRepository.h"
#include "core/storage/PreferenceRepository.h"
#include "core/storage/PublishedValueRepository.h"
#include "core/storage/SourceCellRepository.h"

#include <algorithm>

namespace {

/// Writes the values, ordered by their key, that are new or differ from the known one of that key.
template <typename T, typename Repository>
Result<> putByKey(const QList<T> &known, const QList<T> &incoming, Repository &repository)
{
    for (const T &item : incoming) {
        const auto old = std::lower_bound(known.cbegin(), known.cend(), item);
        if (old != known.cend() && *old == item)
            continue;
        if (Result<> put = repository.put(item); !put)
            return put;
    }
    return {};
}

} // namespace

Result<> BatchImport::publishedItems()
{
    PublishedValueRepository published(m_db);
    if (Result<> put = putByKey(m_known.published, m_batch.published, published); !put)
        return put;
    FlagOverrideRepository overrides(m_db);
    QList<FlagOverride> flags = m_batch.overrides;
    for (FlagOverride &flag : flags)
        flag.person = personOf(flag.person);
    if (Result<> put = putByKey(m_known.overrides, flags, overrides); !put)
        return put;
    SourceCellRepository cells(m_db);
    if (Result<> put = putByKey(m_known.sourceCells, m_batch.sourceCells, cells); !put)
        return put;
    return preferences();
}

/// What the dossier prefers already stays; the order of a plan's report is taken as a whole, or not at all.
Result<> BatchImport::preferences()
{
    PreferenceRepository repository(m_db);
    for (const Preference &preference : m_batch.preferences) {
        if (!m_known.preference(preference.key, preference.plan).isEmpty())
            continue;
        if (Result<> put = repository.put(preference); !put)
            return put;
    }
    for (const ReportSectionChoice &section : m_batch.reportSections) {
        if (!m_known.reportSectionsOf(section.plan).isEmpty())
            continue;
        if (Result<> put = repository.put(section); !put)
            return put;
    }
    return {};
}
