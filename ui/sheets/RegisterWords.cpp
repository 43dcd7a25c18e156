#include "ui/sheets/RegisterWords.h"

using namespace Qt::StringLiterals;

QString RegisterWords::of(Sector sector)
{
    switch (sector) {
    case Sector::Government:
        return tr("Government");
    case Sector::Legislature:
        return tr("Legislature");
    case Sector::CivilSociety:
        return tr("Civil society");
    case Sector::International:
        return tr("International body");
    }
    Q_UNREACHABLE();
}

QString RegisterWords::of(NameLikeness likeness)
{
    switch (likeness) {
    case NameLikeness::SameName:
        return tr("Their names are the same but for case, accents and little words.");
    case NameLikeness::KnownAs:
        return tr("The name of one is among the ways the other is written.");
    case NameLikeness::SameAcronym:
        return tr("They have the same acronym.");
    case NameLikeness::NearlySameName:
        return tr("Their names differ by a letter or two.");
    }
    Q_UNREACHABLE();
}

const QList<Sector> &RegisterWords::sectors()
{
    static const QList<Sector> all{Sector::Government, Sector::Legislature, Sector::CivilSociety,
                                   Sector::International};
    return all;
}

QString RegisterWords::shortDate(const std::optional<PartialDate> &date, const Catalogue &catalogue)
{
    if (!date)
        return {};
    if (date->month == 0 || date->day > 0)
        return catalogue.date(*date);
    QString month = catalogue.locale().standaloneMonthName(date->month, QLocale::ShortFormat);
    return month.remove(u'.') + u' ' + QString::number(date->year);
}

QString RegisterWords::ofLanguage(const QString &code)
{
    if (code == QLatin1String("es"))
        return tr("Spanish");
    if (code == QLatin1String("en"))
        return tr("English");
    if (code == QLatin1String("und"))
        return tr("Another, or not known");
    return code;
}
