#include "core/method/PackReader.h"

#include "core/method/BandReader.h"
#include "core/method/RuleReader.h"
#include "core/method/ScaleReader.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// In the order of SubjectKind.
const QStringList &subjectWords()
{
    static const QStringList words{u"plan"_s, u"commitment"_s, u"milestone"_s, u"cluster"_s};
    return words;
}

/// Criteria that a rule looks at directly.
QSet<CriterionCode> criteriaIn(const Rule &rule)
{
    QSet<CriterionCode> found;
    if (!rule.criterion.isEmpty())
        found.insert(rule.criterion);
    if (!rule.subtrahend.isEmpty())
        found.insert(rule.subtrahend);
    for (const Rule &part : rule.rules)
        found.unite(criteriaIn(part));
    return found;
}

} // namespace

MethodPack PackReader::read()
{
    readHead();
    readDimensions();
    readMissing();
    readScales();
    readCriteria();
    readDerived();
    readGates();
    readReport();
    return m_pack;
}

void PackReader::readHead()
{
    static const QRegularExpression versionForm(u"\\A(0|[1-9][0-9]{0,5})(\\.(0|[1-9][0-9]{0,5})){2}\\z"_s);
    const QString known = u"cotejo-method/1"_s;
    const JsonPlace format = m_root.at(u"format"_s);
    const QString found = format.text();
    if (found != known)
        format.fail(u"method.format"_s, {found, known});
    m_root.allowOnly({u"format"_s, u"id"_s, u"version"_s, u"title"_s, u"summary"_s, u"source"_s, u"valid"_s,
                      u"dimensions"_s, u"scales"_s, u"missing"_s, u"criteria"_s, u"gates"_s, u"derived"_s,
                      u"report"_s});
    m_pack.id = m_root.at(u"id"_s).code();
    m_pack.version = m_root.at(u"version"_s).text();
    if (!versionForm.match(m_pack.version).hasMatch())
        m_root.at(u"version"_s).fail(u"method.bad-version"_s, {m_pack.version});
    m_pack.title = m_root.at(u"title"_s).localized();
    m_pack.summary = m_root.at(u"summary"_s).localized();
    m_pack.source = m_root.at(u"source"_s).localized();

    const JsonPlace valid = m_root.at(u"valid"_s);
    valid.allowOnly({u"from"_s, u"to"_s});
    m_pack.validFrom = valid.at(u"from"_s).date();
    m_pack.validTo = valid.at(u"to"_s).date();
    if (m_pack.validFrom && m_pack.validTo && *m_pack.validTo < *m_pack.validFrom)
        valid.fail(u"method.dates-reversed"_s);
}

void PackReader::readDimensions()
{
    static const QStringList dimensions{u"process"_s, u"fulfilment"_s, u"alignment"_s};
    CodeSet codes;
    const JsonPlace list = m_root.at(u"dimensions"_s);
    list.each([&](const JsonPlace &place) {
        place.allowOnly({u"id"_s, u"title"_s, u"question"_s});
        place.at(u"id"_s).choice(dimensions);
        m_pack.dimensions.append({.id = DimensionCode(codes.take(place.at(u"id"_s))),
                                  .title = place.at(u"title"_s).localized(),
                                  .question = place.at(u"question"_s).localized()});
    });
    for (const QString &id : dimensions) {
        if (!m_pack.dimension(DimensionCode(id)))
            list.fail(u"method.list-lacks"_s, {id, dimensions.join(u", "_s)});
    }
}

void PackReader::readMissing()
{
    QStringList known;
    for (const LevelCode &code : missingCodes())
        known.append(code.toString());
    CodeSet codes;
    const JsonPlace list = m_root.at(u"missing"_s);
    list.each([&](const JsonPlace &place) {
        place.allowOnly({u"code"_s, u"label"_s, u"guidance"_s});
        place.at(u"code"_s).choice(known);
        m_pack.missing.append({.code = LevelCode(codes.take(place.at(u"code"_s))),
                               .label = place.at(u"label"_s).localized(),
                               .guidance = place.at(u"guidance"_s).localized()});
    });
    for (const LevelCode &code : missingCodes()) {
        if (!m_pack.missingValue(code))
            list.fail(u"method.list-lacks"_s, {code.toString(), known.join(u", "_s)});
    }
}

void PackReader::readScales()
{
    CodeSet ids;
    m_root.at(u"scales"_s).eachOfSome([&](const JsonPlace &place) {
        ids.take(place.at(u"id"_s));
        m_pack.scales.append(readScale(place));
    });
}

void PackReader::readCriteria()
{
    m_root.at(u"criteria"_s).eachOfSome([&](const JsonPlace &place) { m_pack.criteria.append(criterion(place)); });
}

Criterion PackReader::criterion(const JsonPlace &place)
{
    static const QStringList phases{u"design"_s, u"midterm"_s, u"end"_s};
    static const QStringList demands{u"welcome"_s, u"required"_s};
    place.allowOnly({u"id"_s, u"dimension"_s, u"subject"_s, u"alsoFor"_s, u"phase"_s, u"title"_s, u"question"_s,
                     u"guidance"_s, u"scale"_s, u"missing"_s, u"missingNumbers"_s, u"evidence"_s, u"reason"_s,
                     u"weight"_s});
    Criterion result;
    result.id = CriterionCode(m_answers.take(place.at(u"id"_s)));
    result.dimension = DimensionCode(place.at(u"dimension"_s).code());
    if (!m_pack.dimension(result.dimension))
        place.at(u"dimension"_s).fail(u"method.unknown-dimension"_s, {result.dimension.toString()});
    result.subject = SubjectKind(place.at(u"subject"_s).choice(subjectWords()));
    result.alsoFor = furtherSubjects(place, result.subject);
    result.phase = Phase(place.at(u"phase"_s).choice(phases));
    result.title = place.at(u"title"_s).localized();
    result.question = place.at(u"question"_s).localized();
    result.guidance = place.at(u"guidance"_s).localized();
    result.scale = place.at(u"scale"_s).code();
    const Scale *scale = m_pack.scale(result.scale);
    if (!scale)
        place.at(u"scale"_s).fail(u"method.unknown-scale"_s, {result.scale});
    result.missing = admittedMissing(place.at(u"missing"_s));
    if (place.has(u"missingNumbers"_s))
        readMissingNumbers(result, place.at(u"missingNumbers"_s));
    result.evidence = Demand(place.at(u"evidence"_s).choice(demands));
    result.reason = Demand(place.at(u"reason"_s).choice(demands));
    const JsonPlace weight = place.at(u"weight"_s);
    result.weight = weight.number();
    if (result.weight < 0 || result.weight > 1000)
        weight.fail(u"method.weight-range"_s);
    if (result.weight > 0 && scale && !scale->isOrdered)
        weight.fail(u"method.weight-unordered"_s, {result.scale});
    return result;
}

QList<LevelCode> PackReader::admittedMissing(const JsonPlace &place) const
{
    QList<LevelCode> result;
    CodeSet codes;
    place.each([&](const JsonPlace &item) {
        const LevelCode code(codes.take(item));
        if (!m_pack.missingValue(code))
            item.fail(u"method.unknown-missing"_s, {code.toString()});
        result.append(code);
    });
    return result;
}

void PackReader::readMissingNumbers(Criterion &criterion, const JsonPlace &place) const
{
    for (const QString &key : place.keys()) {
        const LevelCode code(key);
        const JsonPlace numbers = place.at(key);
        if (!criterion.missing.contains(code))
            numbers.fail(u"method.missing-not-admitted"_s, {key, criterion.id.toString()});
        criterion.missingNumbers.insert(code, readNumbers(numbers));
    }
}

QList<SubjectKind> PackReader::furtherSubjects(const JsonPlace &place, SubjectKind subject) const
{
    QList<SubjectKind> further;
    if (!place.has(u"alsoFor"_s))
        return further;
    CodeSet kinds;
    kinds.reserve(toString(subject));
    place.at(u"alsoFor"_s).eachOfSome([&](const JsonPlace &item) {
        further.append(SubjectKind(item.choice(subjectWords())));
        kinds.take(item);
    });
    return further;
}

void PackReader::readDerived()
{
    m_root.at(u"derived"_s).each([&](const JsonPlace &place) { m_pack.derived.append(derivedValue(place)); });
}

DerivedValue PackReader::derivedValue(const JsonPlace &place)
{
    place.allowOnly(
        {u"id"_s, u"subject"_s, u"alsoFor"_s, u"title"_s, u"explanation"_s, u"source"_s, u"rule"_s, u"bands"_s});
    DerivedValue result;
    result.id = m_answers.take(place.at(u"id"_s));
    result.subject = SubjectKind(place.at(u"subject"_s).choice(subjectWords()));
    result.alsoFor = furtherSubjects(place, result.subject);
    result.title = place.at(u"title"_s).localized();
    result.explanation = place.at(u"explanation"_s).localized();
    result.source = place.at(u"source"_s).text();
    result.rule = RuleReader(m_pack, QList{result.subject} + result.alsoFor).rule(place.at(u"rule"_s));
    if (!place.has(u"bands"_s))
        return result;
    if (!result.rule.isNumeric())
        place.at(u"rule"_s).fail(u"method.number-needed"_s);
    result.bands = readBands(place.at(u"bands"_s));
    return result;
}

void PackReader::readGates()
{
    m_root.at(u"gates"_s).each([&](const JsonPlace &place) { m_pack.gates.append(gate(place)); });
}

Gate PackReader::gate(const JsonPlace &place)
{
    place.allowOnly({u"id"_s, u"when"_s, u"stops"_s, u"text"_s});
    Gate result;
    result.id = m_gates.take(place.at(u"id"_s));
    const JsonPlace stops = place.at(u"stops"_s);
    const RuleReader reader(m_pack, {gateSubject(stops)});
    CodeSet codes;
    result.when = reader.yesNoRule(place.at(u"when"_s));
    const QSet<CriterionCode> tested = criteriaIn(result.when);
    stops.eachOfSome([&](const JsonPlace &item) {
        const CriterionCode stopped(codes.take(item));
        reader.criterion(item);
        if (tested.contains(stopped))
            item.fail(u"method.gate-stops-itself"_s, {stopped.toString()});
        result.stops.append(stopped);
    });
    result.text = place.at(u"text"_s).localized();
    return result;
}

/// A gate is about what the first criterion that it stops is about; the rest of it has to agree.
SubjectKind PackReader::gateSubject(const JsonPlace &stops) const
{
    std::optional<SubjectKind> subject;
    stops.eachOfSome([&](const JsonPlace &item) {
        const Criterion *first = subject ? nullptr : m_pack.criterion(CriterionCode(item.anyText()));
        if (first)
            subject = first->subject;
    });
    return subject.value_or(SubjectKind::Commitment);
}

void PackReader::readReport()
{
    static const QStringList sections{u"summary"_s, u"process"_s, u"commitments"_s, u"method"_s};
    const JsonPlace report = m_root.at(u"report"_s);
    report.allowOnly({u"sections"_s});
    CodeSet codes;
    report.at(u"sections"_s).eachOfSome([&](const JsonPlace &place) {
        place.choice(sections);
        m_pack.reportSections.append(codes.take(place));
    });
}
