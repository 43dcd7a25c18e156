#include "core/exchange/table/InstitutionNames.h"

#include "core/base/FoldedText.h"
#include "core/exchange/table/InstitutionRegister.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

struct SplitName
{
    QString name{};
    QString acronym{};
};

bool isCapitals(const QString &text)
{
    static const QRegularExpression form(u"^[\\p{Lu}\\d][\\p{Lu}\\d.&/-]{1,11}$"_s);
    return form.match(text).hasMatch();
}

/// "Dirección Nacional (DN)" and "DN (Dirección Nacional)" are a name and its acronym.
SplitName splitName(const QString &written)
{
    static const QRegularExpression form(u"^(.+?)\\s*\\(\\s*([^()]+?)\\s*\\)\\s*$"_s);
    static const QRegularExpression trailing(u"[\\s.,:;-]+$"_s);
    const QRegularExpressionMatch match = form.match(written);
    if (match.hasMatch()) {
        const QString outside = match.captured(1);
        const QString inside = match.captured(2);
        const bool isMixedAcronym = !inside.contains(u' ') && inside.size() <= 12 && inside.front().isUpper();
        if (isCapitals(outside) && inside.contains(u' '))
            return {.name = inside, .acronym = outside};
        if (isCapitals(inside) || isMixedAcronym)
            return {.name = outside, .acronym = inside};
    }
    QString name = written;
    if (!name.endsWith(u"A.C."_s))
        name.remove(trailing);
    return {.name = name, .acronym = {}};
}

void addAlias(Institution &institution, const QString &alias)
{
    if (alias.isEmpty() || alias == institution.name || institution.aliases.contains(alias))
        return;
    institution.aliases.append(alias);
    institution.aliases.sort();
}

} // namespace

bool namesNobody(const QString &cell)
{
    const QString folded = foldedText(cell);
    return folded.isEmpty() || nameWords().nobody.contains(folded);
}

InstitutionNames::InstitutionNames(const QString &country, const QList<Institution> &known) : m_country(country)
{
    for (const Institution &institution : known) {
        if (foldedText(institution.country) == foldedText(country))
            m_known.append(institution);
    }
    for (const RegisteredInstitution &entry : institutionRegister(country)) {
        Institution institution = entry.institution;
        institution.aliases.removeAll(institution.name);
        institution.aliases.sort();
        addEntry(institution, entry.units);
    }
}

/// The institution of the dossier that has this one's id or any of its names.
const Institution *InstitutionNames::knownAs(const Institution &institution) const
{
    for (const Institution &known : m_known) {
        if (known.id == institution.id)
            return &known;
    }
    const QString name = foldedText(institution.name);
    for (const Institution &known : m_known) {
        const bool isAlias = std::any_of(known.aliases.cbegin(), known.aliases.cend(),
                                         [&](const QString &alias) { return foldedText(alias) == name; });
        if (isAlias || foldedText(known.name) == name ||
            (!known.acronym.isEmpty() && known.acronym == institution.name))
            return &known;
    }
    return nullptr;
}

void InstitutionNames::addEntry(const Institution &institution, const QStringList &units)
{
    const int entry = int(m_entries.size());
    const Institution *known = knownAs(institution);
    m_entries.append({.institution = known ? *known : institution, .acronym = institution.acronym, .isMet = false});
    m_index.add(institution.name, entry);
    m_index.add(institution.acronym, entry);
    for (const QString &unit : units)
        m_units.insert(foldedText(unit));
    for (const QString &name : institution.aliases + units)
        m_index.add(name, entry);
}

void InstitutionNames::addUnknown(const QString &written, Sector sector)
{
    const SplitName split = splitName(written);
    if (namesNobody(split.name))
        return;
    const int entry = m_index.exactly(split.name);
    if (entry < 0) {
        addEntry({.id = institutionIdOf(m_country, split.name),
                  .country = m_country,
                  .name = split.name,
                  .acronym = split.acronym,
                  .sector = sector,
                  .aliases = {}},
                 {});
        return;
    }
    Entry &known = m_entries[entry];
    if (known.acronym.isEmpty() && !split.acronym.isEmpty() && m_index.exactly(split.acronym) < 0) {
        known.acronym = split.acronym;
        if (known.institution.acronym.isEmpty())
            known.institution.acronym = split.acronym;
        m_index.add(split.acronym, entry);
    }
}

void InstitutionNames::learn(const QString &cell, Sector sector)
{
    if (!namesNobody(cell))
        m_learned.append({cell, sector});
}

/// Names with their acronym first, so that an acronym alone finds its name wherever that stands.
void InstitutionNames::settle()
{
    const QList<std::pair<QString, Sector>> learned = std::exchange(m_learned, {});
    for (const bool onlyWithAcronym : {true, false}) {
        for (const auto &[cell, sector] : learned) {
            for (const NamePiece &piece : piecesOf(cell, m_index)) {
                const SplitName split = splitName(piece.written);
                const bool isNew = piece.entry < 0 || m_index.exactly(split.name) == piece.entry;
                if (isNew && (!onlyWithAcronym || !split.acronym.isEmpty()))
                    addUnknown(piece.written, sector);
            }
        }
    }
}

QList<NamedInstitution> InstitutionNames::read(const QString &cell)
{
    settle();
    QList<NamedInstitution> named;
    if (namesNobody(cell))
        return named;
    for (const NamePiece &piece : piecesOf(cell, m_index)) {
        int index = piece.entry >= 0 ? piece.entry : m_index.exactly(splitName(piece.written).name);
        if (index < 0 && !namesNobody(piece.written)) {
            addUnknown(piece.written, Sector::Government);
            index = m_index.exactly(splitName(piece.written).name);
        }
        if (index < 0)
            continue;
        Entry &entry = m_entries[index];
        entry.isMet = true;
        const bool isItsName =
            m_index.exactly(splitName(piece.written).name) == index || m_index.exactly(piece.written) == index;
        if (isItsName && !m_units.contains(foldedText(piece.written)))
            addAlias(entry.institution, piece.written);
        const InstitutionId id = entry.institution.id;
        const auto same =
            std::find_if(named.begin(), named.end(), [&](const NamedInstitution &n) { return n.id == id; });
        if (same == named.end())
            named.append({.id = id, .asWritten = piece.written});
        else if (!same->asWritten.contains(piece.written))
            same->asWritten += u", "_s + piece.written;
    }
    return named;
}

const Institution *InstitutionNames::institution(InstitutionId id) const
{
    for (const Entry &entry : m_entries) {
        if (entry.institution.id == id)
            return &entry.institution;
    }
    return nullptr;
}

QList<Institution> InstitutionNames::met() const
{
    QMap<InstitutionId, Institution> met;
    for (const Entry &entry : m_entries) {
        if (!entry.isMet)
            continue;
        Institution &institution =
            met.insert(entry.institution.id, met.value(entry.institution.id, entry.institution)).value();
        for (const QString &alias : entry.institution.aliases)
            addAlias(institution, alias);
    }
    QList<Institution> institutions = met.values();
    std::sort(institutions.begin(), institutions.end(), [](const Institution &a, const Institution &b) {
        return a.name != b.name ? a.name < b.name : a.id < b.id;
    });
    return institutions;
}
