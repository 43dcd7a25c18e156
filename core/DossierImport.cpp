// Dossier: taking in a batch that was read from a table or shipped with the program.
#include "core/Dossier.h"

#include "core/BatchImport.h"
#include "core/storage/DossierFile.h"

using namespace Qt::StringLiterals;

Result<ImportCounts> Dossier::put(const ImportBatch &batch, const Progress &progress)
{
    return BatchImport(m_file->db(), path(), m_contents, batch, progress).run();
}

Result<ImportCounts> Dossier::import(const ImportBatch &batch, const Progress &progress)
{
    ImportCounts counts;
    const Result<> imported = change(u"imported"_s, {batch.source, batch.layout}, [&]() -> Result<> {
        const Result<ImportCounts> result = put(batch, progress);
        if (!result)
            return result.error();
        counts = *result;
        return {};
    });
    if (!imported)
        return imported.error();
    return counts;
}
