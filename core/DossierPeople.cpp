// Dossier: the people who rate or review.
#include "core/Dossier.h"

#include "core/model/PersonRoles.h"
#include "core/storage/DossierFile.h"
#include "core/storage/PersonRepository.h"

using namespace Qt::StringLiterals;

namespace {

/// `known`: the person as it is now; null for a new one. The role of published codes stays with whom it came with.
Result<> maySave(const Contents &contents, const Person &person, const Person *known, const QString &path)
{
    if (person.name.isEmpty())
        return Error{ErrorCode::InvalidInput, u"person.nameless"_s, path};
    const Person *namesake = contents.personNamed(person.name);
    if (namesake && namesake->id != person.id)
        return Error{ErrorCode::Conflict, u"person.twice"_s, person.name};
    const bool isAllowed = known && known->isSource() ? person.isSource() : personRoles().contains(person.role);
    if (!isAllowed)
        return Error{ErrorCode::InvalidInput, u"person.role"_s, person.role, {personRoles().join(u", "_s)}};
    return {};
}

} // namespace

Result<PersonId> Dossier::registerPerson(const QString &name, const QString &fullName, const QString &role)
{
    if (name.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput, u"person.nameless"_s, path()};
    if (const Person *known = m_contents.personNamed(name.trimmed()))
        return known->id;
    const Person person{.id = PersonId::create(), .name = name.trimmed(), .fullName = fullName, .role = role};
    Result<> registered =
        change(u"person-registered"_s, {person.name}, [&] { return PersonRepository(m_file->db()).put(person); });
    if (!registered)
        return registered.error();
    return person.id;
}

Result<PersonId> Dossier::savePerson(Person person)
{
    person.name = person.name.trimmed();
    person.fullName = person.fullName.simplified();
    const Person *known = m_contents.person(person.id);
    if (!known)
        person.id = PersonId::create();
    if (Result<> allowed = maySave(m_contents, person, known, path()); !allowed)
        return allowed.error();
    if (known && *known == person)
        return person.id;
    const Result<> saved = change(known ? u"person-changed"_s : u"person-registered"_s, {person.name},
                                  [&] { return PersonRepository(m_file->db()).put(person); });
    if (!saved)
        return saved.error();
    return person.id;
}
