#include "core/LongChange.h"

#include "core/storage/DossierFile.h"

LongChange::LongChange(std::shared_ptr<DossierFile> file, std::shared_ptr<std::atomic<bool>> isBusy)
    : m_file(std::move(file)), m_isBusy(std::move(isBusy))
{
    *m_isBusy = true;
}

LongChange::~LongChange() { *m_isBusy = false; }

Result<> LongChange::run(const Progress &progress)
{
    const Result<Change> recorded = m_file->record(m_entry, [&] { return m_work(*this, progress); });
    if (!recorded)
        return recorded.error();
    m_change = *recorded;
    return m_change.tables.isEmpty() ? Result<>() : ContentsReader(*m_file, m_contents, m_packs).refresh(m_change);
}
