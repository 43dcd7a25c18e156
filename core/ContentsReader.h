#pragma once

#include "core/base/Result.h"
#include "core/method/MethodPack.h"
#include "core/model/Change.h"
#include "core/model/Contents.h"

class DossierFile;

/// The packs a dossier keeps, by id and version.
using StoredPacks = QMap<std::pair<QString, QString>, MethodPack>;

/// Reads what a dossier's file holds into values.
class ContentsReader
{
public:
    ContentsReader(DossierFile &file, Contents &contents, StoredPacks &packs)
        : m_file(file), m_contents(contents), m_methods(packs)
    {}

    Result<> all();
    /// What the change has touched; the rest stays as it is.
    Result<> refresh(const Change &change);

private:
    Result<> readRatings();
    Result<> refreshRatings(const QList<RatingKey> &changed);
    Result<> readMethods();
    /// Every level is one of its criterion's scale.
    Result<> checkLevels() const;

    DossierFile &m_file;
    Contents &m_contents;
    StoredPacks &m_methods;
};
