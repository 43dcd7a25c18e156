#pragma once

#include "core/model/Ids.h"

#include <QStringList>

#include <optional>

enum class Sector { Government, Legislature, CivilSociety, International };

QString toString(Sector sector); ///< "government", "legislature", "civil-society", "international"
std::optional<Sector> sectorFrom(const QString &text);

/// A body that answers for commitments, or takes part in them, with every way its name is written.
struct Institution
{
    InstitutionId id{};
    QString country{};
    QString name{};
    QString acronym{};
    Sector sector = Sector::Government;
    QStringList aliases{}; ///< sorted

    /// What fits on a chip or a chart label.
    QString shortName() const { return acronym.isEmpty() ? name : acronym; }

    bool operator==(const Institution &) const = default;
};
