#include "core/model/Institution.h"

using namespace Qt::StringLiterals;

QString toString(Sector sector)
{
    switch (sector) {
    case Sector::Government:
        return u"government"_s;
    case Sector::Legislature:
        return u"legislature"_s;
    case Sector::CivilSociety:
        return u"civil-society"_s;
    case Sector::International:
        return u"international"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Sector> sectorFrom(const QString &text)
{
    for (const Sector sector : {Sector::Government, Sector::Legislature, Sector::CivilSociety, Sector::International}) {
        if (toString(sector) == text)
            return sector;
    }
    return std::nullopt;
}
