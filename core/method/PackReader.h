#pragma once

#include "core/method/JsonPlace.h"
#include "core/method/MethodPack.h"

/// Reads the sections of a pack in the order in which they lean on each other: scales, criteria, derived values, gates.
class PackReader
{
public:
    explicit PackReader(JsonPlace root) : m_root(std::move(root)) {}

    MethodPack read();

private:
    void readHead();
    void readDimensions();
    void readMissing();
    void readScales();
    void readCriteria();
    void readDerived();
    void readGates();
    void readReport();

    Criterion criterion(const JsonPlace &place);
    QList<LevelCode> admittedMissing(const JsonPlace &place) const;
    void readMissingNumbers(Criterion &criterion, const JsonPlace &place) const;
    QList<SubjectKind> furtherSubjects(const JsonPlace &place, SubjectKind subject) const;
    DerivedValue derivedValue(const JsonPlace &place);
    Gate gate(const JsonPlace &place);
    SubjectKind gateSubject(const JsonPlace &stops) const;

    JsonPlace m_root;
    MethodPack m_pack{};
    CodeSet m_answers{}; ///< criteria and derived values share their names' space: both are tests that a rule can name
    CodeSet m_gates{};
};
