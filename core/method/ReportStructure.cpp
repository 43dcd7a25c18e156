#include "core/method/ReportStructure.h"

#include "core/method/JsonPlace.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

template <typename Code>
QList<Code> readCodes(const JsonPlace &place, const QString &key)
{
    QList<Code> codes;
    CodeSet known;
    if (place.has(key))
        place.at(key).eachOfSome([&](const JsonPlace &item) { codes.append(Code(known.take(item))); });
    return codes;
}

SectionGroup readGroup(const JsonPlace &place)
{
    place.allowOnly({u"title"_s, u"criteria"_s, u"derived"_s});
    return {.title = place.at(u"title"_s).localized(),
            .criteria = readCodes<CriterionCode>(place, u"criteria"_s),
            .derived = readCodes<QString>(place, u"derived"_s)};
}

ReportSection readSection(const JsonPlace &place, CodeSet &codes)
{
    place.allowOnly({u"code"_s, u"title"_s, u"written"_s, u"criteria"_s, u"derived"_s, u"groups"_s});
    ReportSection section{.code = codes.take(place.at(u"code"_s)), .title = place.at(u"title"_s).localized()};
    section.isText = place.at(u"written"_s).choice({u"figures"_s, u"text"_s}) == 1;
    section.criteria = readCodes<CriterionCode>(place, u"criteria"_s);
    section.derived = readCodes<QString>(place, u"derived"_s);
    if (place.has(u"groups"_s))
        place.at(u"groups"_s).eachOfSome([&](const JsonPlace &item) { section.groups.append(readGroup(item)); });
    return section;
}

StructureUse readUse(const JsonPlace &place)
{
    place.allowOnly({u"method"_s, u"stages"_s, u"from"_s, u"until"_s});
    StructureUse use{.method = place.at(u"method"_s).code()};
    if (place.has(u"stages"_s))
        place.at(u"stages"_s).eachOfSome([&](const JsonPlace &item) {
            use.stages.append(Phase(item.choice({u"design"_s, u"midterm"_s, u"end"_s})));
        });
    use.from = place.has(u"from"_s) ? place.at(u"from"_s).integer() : 0;
    use.until = place.has(u"until"_s) ? place.at(u"until"_s).integer() : 0;
    if (use.until > 0 && use.until < use.from)
        place.fail(u"method.dates-reversed"_s);
    return use;
}

/// "code", or {"section": "code", "title": {…}, "bothLanguages": true}; one of the two further ones may be missing.
SectionPlace readPlace(const JsonPlace &place, const QStringList &known, CodeSet &codes)
{
    if (!place.has(u"section"_s)) {
        place.choice(known);
        return {codes.take(place), {}};
    }
    place.allowOnly({u"section"_s, u"title"_s, u"bothLanguages"_s});
    place.at(u"section"_s).choice(known);
    SectionPlace result{.section = codes.take(place.at(u"section"_s))};
    result.isInBothLanguages = place.has(u"bothLanguages"_s) && place.at(u"bothLanguages"_s).boolean();
    if (place.has(u"title"_s) || !result.isInBothLanguages)
        result.title = place.at(u"title"_s).localized();
    return result;
}

ReportStructure readStructure(const JsonPlace &place, const QStringList &known, CodeSet &ids)
{
    place.allowOnly({u"id"_s, u"title"_s, u"rounds"_s, u"sections"_s});
    ReportStructure structure{.id = ids.take(place.at(u"id"_s)), .title = place.at(u"title"_s).localized()};
    place.at(u"rounds"_s).eachOfSome([&](const JsonPlace &item) { structure.rounds.append(readUse(item)); });
    CodeSet codes;
    place.at(u"sections"_s).eachOfSome([&](const JsonPlace &item) {
        structure.sections.append(readPlace(item, known, codes));
    });
    return structure;
}

template <typename T, typename Key>
const T *foundIn(const QList<T> &list, Key T::*key, const Key &wanted)
{
    const auto found = std::find_if(list.cbegin(), list.cend(), [&](const T &one) { return one.*key == wanted; });
    return found == list.cend() ? nullptr : &*found;
}

} // namespace

bool StructureUse::fits(const QString &methodId, Phase stage, int year) const
{
    const bool isInTime = (from == 0 || year >= from) && (until == 0 || year <= until);
    return methodId == method && (stages.isEmpty() || stages.contains(stage)) && isInTime;
}

const ReportSection *ReportStructures::section(const QString &code) const
{
    return foundIn(sections, &ReportSection::code, code);
}

const ReportStructure *ReportStructures::structure(const QString &id) const
{
    return foundIn(structures, &ReportStructure::id, id);
}

QStringList ReportStructures::sectionCodes() const
{
    QStringList codes;
    for (const ReportSection &section : sections)
        codes.append(section.code);
    return codes;
}

QList<SectionGroup> ReportStructures::groups() const
{
    QList<SectionGroup> groups;
    for (const ReportSection &section : sections)
        groups += section.groups;
    return groups;
}

QStringList ReportStructures::structureIds() const
{
    QStringList ids;
    for (const ReportStructure &structure : structures)
        ids.append(structure.id);
    return ids;
}

const ReportStructure &ReportStructures::fitting(const QString &method, Phase stage, int year) const
{
    for (const ReportStructure &structure : structures) {
        const auto fits = [&](const StructureUse &use) {
            return use.fits(method, stage, year);
        };
        if (std::any_of(structure.rounds.cbegin(), structure.rounds.cend(), fits))
            return structure;
    }
    return structures.first();
}

Result<ReportStructures> readReportStructures(const QByteArray &json, const QString &name)
{
    JsonFault fault(name);
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(json, &syntax);
    if (!document.isObject())
        return Error{ErrorCode::InvalidInput,
                     u"method.syntax"_s,
                     name,
                     {QString::number(json.first(qBound(0, syntax.offset, int(json.size()))).count('\n') + 1)}};
    const JsonPlace root(document.object(), {}, fault);
    ReportStructures result;
    root.allowOnly({u"format"_s, u"sections"_s, u"structures"_s});
    root.at(u"format"_s).choice({u"cotejo-reports/1"_s});
    CodeSet codes;
    root.at(u"sections"_s).eachOfSome([&](const JsonPlace &item) { result.sections.append(readSection(item, codes)); });
    CodeSet ids;
    root.at(u"structures"_s).eachOfSome([&](const JsonPlace &item) {
        result.structures.append(readStructure(item, result.sectionCodes(), ids));
    });
    if (fault.error())
        return *fault.error();
    return result;
}

const ReportStructures &reportStructures()
{
    static const ReportStructures shipped = [] {
        QFile file(u":/reports/structures.json"_s);
        const bool isOpen = file.open(QIODevice::ReadOnly);
        const auto read = readReportStructures(isOpen ? file.readAll() : QByteArray(), file.fileName());
        Q_ASSERT(read); // built in, and read by a test
        return read ? *read : ReportStructures{{}, {ReportStructure{}}};
    }();
    return shipped;
}
