#pragma once

#include "core/ContentsReader.h"
#include "core/base/Progress.h"
#include "core/model/ImportBatch.h"
#include "core/model/JournalEntry.h"

#include <atomic>
#include <functional>
#include <memory>

/// A change that may take long: begun and ended by the dossier, in its thread, and made in between in any one other.
/// As long as it lives the dossier refuses other changes and shows its contents as they were. Nothing stays behind when
/// it fails or is cancelled.
class LongChange
{
public:
    ~LongChange();
    LongChange(const LongChange &) = delete;
    LongChange &operator=(const LongChange &) = delete;

    /// Writes it, and reads what is there afterwards.
    Result<> run(const Progress &progress);
    const ImportCounts &counts() const { return m_counts; } ///< of an import

private:
    friend class Dossier;
    using Work = std::function<Result<>(LongChange &, const Progress &)>;
    LongChange(std::shared_ptr<DossierFile> file, std::shared_ptr<std::atomic<bool>> isBusy);

    std::shared_ptr<DossierFile> m_file;
    std::shared_ptr<std::atomic<bool>> m_isBusy;
    JournalEntry m_entry{};
    Work m_work{};
    Contents m_contents{};
    StoredPacks m_packs{};
    Change m_change{};
    ImportCounts m_counts{};
};
