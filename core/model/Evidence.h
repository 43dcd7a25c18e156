#pragma once

#include "core/base/PartialDate.h"
#include "core/model/Ids.h"

#include <QList>

#include <optional>

/// A document a rating rests on. Its copy lives in the dossier, addressed by `digest`; a mere link has no copy.
struct Evidence
{
    EvidenceId id{};
    int number = 0; ///< printed as E-1, E-2 …; given once, in the order of adding
    QString title{};
    QString url{};
    std::optional<PartialDate> accessed{};
    QString fileName{};
    QString mediaType{};
    QString digest{}; ///< SHA-256 of the stored copy, empty when there is none
    qint64 size = 0;  ///< bytes of the stored copy
    bool isConfidential = false;
    QList<CommitmentId> commitments{}; ///< sorted

    bool operator==(const Evidence &) const = default;
};
