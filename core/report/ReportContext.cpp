#include "core/report/ReportContext.h"

#include "core/evaluation/CompletionTold.h"
#include "core/method/MethodReader.h"
#include "core/report/LevelGlyph.h"
#include "core/report/LevelPalette.h"
#include "core/report/PrintedPack.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const StoredMethod *storedMethod(const Contents &contents, const Round &round)
{
    for (const StoredMethod &method : contents.methods) {
        if (method.id == round.method && method.version == round.methodVersion)
            return &method;
    }
    return nullptr;
}

/// People with a rating of one of the subjects, by name, so that the order does not hang on ids.
QList<Person> ratersOf(const Contents &contents, const QList<Rating> &ratings)
{
    QSet<PersonId> ids;
    for (const Rating &rating : ratings)
        ids.insert(rating.key.person);
    QList<Person> people;
    for (const Person &person : contents.people) {
        if (ids.contains(person.id))
            people.append(person);
    }
    std::sort(people.begin(), people.end(), [](const Person &a, const Person &b) { return a.name < b.name; });
    return people;
}

} // namespace

ReportContext::ReportContext(const Contents &contents, const ReportOptions &options, const ActionPlan &plan)
    : m_contents(&contents), m_options(options), m_texts(options.language), m_plan(&plan),
      m_commitments(contents.commitmentsOf(plan.id))
{}

Result<ReportContext> ReportContext::of(const Contents &contents, const ReportOptions &options)
{
    const ActionPlan *plan = options.plan               ? contents.plan(*options.plan)
                             : contents.plans.isEmpty() ? nullptr
                                                        : &contents.plans.first();
    if (!plan)
        return Error{ErrorCode::NotFound, u"report.no-plan"_s, options.plan ? options.plan->toString() : QString(), {}};
    ReportContext context(contents, options, *plan);
    if (const Result<> added = context.addRounds(); !added)
        return added.error();
    if (const Result<> made = context.makeOutline(); !made)
        return made.error();
    return context;
}

Result<> ReportContext::makeOutline()
{
    const ReportStructures &known = reportStructures();
    if (!m_options.structure.isEmpty() && !known.structure(m_options.structure))
        return Error{
            ErrorCode::InvalidInput, u"report.structure"_s, m_options.structure, {known.structureIds().join(u", "_s)}};
    const auto methodOf = [this](RoundId id) -> const MethodPack * {
        for (const RoundContext &round : m_rounds) {
            if (round.round.id == id)
                return round.pack.get();
        }
        return nullptr;
    };
    m_outline = reportOutline(*m_contents, m_plan->id, methodOf, m_options.structure);
    if (!m_options.sections)
        return {};
    for (const QString &code : *m_options.sections) {
        if (!known.section(code))
            return Error{ErrorCode::InvalidInput, u"report.section"_s, code, {known.sectionCodes().join(u", "_s)}};
    }
    m_outline.keepOnly(*m_options.sections);
    return {};
}

QString ReportContext::structureName() const
{
    static const QRegularExpression years(u",\\s*\\d{4}\\D\\d{4}$"_s);
    return of(m_outline.structure->title).remove(years);
}

QString ReportContext::sectionTitle(const QString &code) const
{
    const OutlineEntry *entry = m_outline.entry(code);
    return entry ? of(entry->title) : code;
}

bool ReportContext::isPrintedElsewhere(const CriterionCode &criterion, const QString &asking) const
{
    return std::any_of(m_outline.entries.cbegin(), m_outline.entries.cend(), [&](const OutlineEntry &entry) {
        return entry.isOn && entry.code() != asking && entry.section->criteria.contains(criterion);
    });
}

bool ReportContext::isPrintedElsewhere(const DerivedValue &derived, const QString &asking) const
{
    return std::any_of(m_outline.entries.cbegin(), m_outline.entries.cend(), [&](const OutlineEntry &entry) {
        return entry.isOn && entry.code() != asking && entry.section->derived.contains(derived.id);
    });
}

Result<> ReportContext::addRounds()
{
    QMap<std::pair<QString, QString>, std::shared_ptr<const MethodPack>> packs;
    for (const Round &round : m_contents->roundsOf(m_plan->id)) {
        auto &pack = packs[{round.method, round.methodVersion}];
        if (!pack) {
            const StoredMethod *stored = storedMethod(*m_contents, round);
            if (!stored)
                return Error{ErrorCode::NotFound, u"report.method"_s, round.method, {round.methodVersion}};
            Result<MethodPack> read = readMethodPack(stored->pack, stored->id);
            if (!read)
                return read.error();
            pack = std::make_shared<MethodPack>(printedPack(std::move(*read)));
        }
        RoundContext context;
        context.round = round;
        context.pack = pack;
        context.levels = std::make_shared<RoundLevels>(*m_contents, round.id);
        const QList<Rating> ratings = m_contents->ratingsOf(round.id);
        context.raters = ratersOf(*m_contents, ratings);
        for (const Rating &rating : ratings) {
            context.hasCommitmentRatings |= rating.isRated() && rating.key.subject.kind == SubjectKind::Commitment;
            context.hasPlanRatings |= rating.isRated() && rating.key.subject.kind == SubjectKind::Plan;
        }
        if (const Criterion *completion = completionTold(*context.pack, *context.levels, m_commitments))
            context.completionCode = completion->id;
        m_rounds.append(context);
    }
    return {};
}

QList<RoundContext> ReportContext::ratedRounds() const
{
    QList<RoundContext> rated;
    std::copy_if(m_rounds.cbegin(), m_rounds.cend(), std::back_inserter(rated),
                 [](const RoundContext &round) { return !round.isEmpty(); });
    return rated;
}

QList<std::shared_ptr<const MethodPack>> ReportContext::packs() const
{
    QList<std::shared_ptr<const MethodPack>> packs;
    for (const RoundContext &round : m_rounds) {
        if (!packs.contains(round.pack))
            packs.append(round.pack);
    }
    return packs;
}

QString ReportContext::text(const QString &key, const QStringList &arguments) const
{
    return m_texts.text(u"report."_s + key, arguments);
}

Span ReportContext::span(const LocalizedText &text) const
{
    const QString found = text.languageFor(language());
    return {.text = of(text), .language = found == language() || found == u"und" ? QString() : found};
}

Span ReportContext::nameSpan(const QString &name) const
{
    const QString own = m_contents->reasonLanguage(m_plan->id);
    return {.text = name, .language = own == language() ? QString() : own};
}

QString ReportContext::country() const { return m_texts.placeName(m_plan->country); }

QString ReportContext::day(const PartialDate &date) const
{
    return date.day == 0 ? m_texts.date(date) : day(QDate(date.year, date.month, date.day));
}

QString ReportContext::day(QDate date) const
{
    return text(u"day"_s,
                {QString::number(date.day()), m_texts.locale().monthName(date.month()), QString::number(date.year())});
}

QString ReportContext::period(const std::optional<PartialDate> &from, const std::optional<PartialDate> &to) const
{
    const bool isFromDay = from && from->day > 0;
    const bool isToDay = to && to->day > 0;
    if (from && to) {
        const QString key = isFromDay && isToDay ? u"span.days"_s
                            : isFromDay          ? u"span.from-day"_s
                            : isToDay            ? u"span.to-day"_s
                                                 : u"span"_s;
        return text(key, {day(*from), day(*to)});
    }
    if (from)
        return text(isFromDay ? u"span.since-day"_s : u"span.since"_s, {day(*from)});
    return to ? text(isToDay ? u"span.until-day"_s : u"span.until"_s, {day(*to)}) : QString();
}

QString ReportContext::asOf(const Round &round) const
{
    if (!round.asOf.isValid())
        return text(u"as-of.unknown"_s);
    const QString date = day(round.asOf);
    return round.isAsOfInferred ? text(u"as-of.inferred"_s, {date}) : date;
}

QString ReportContext::labelOf(const MethodPack &pack, const CriterionCode &criterion, const LevelCode &level) const
{
    return level.isEmpty() ? text(u"not-rated"_s) : pack.labelOf(criterion, level, language());
}

QColor fieldOf(const MethodPack &pack, const CriterionCode &criterion, const LevelCode &level)
{
    const Level *found = pack.level(criterion, level);
    if (!found || !found->rank)
        return {};
    return levelLook(pack, criterion, level, Ground::Paper).colour;
}

Span ReportContext::answer(const MethodPack &pack, const CriterionCode &criterion, const CodedAnswer &answer) const
{
    if (answer.kind == CodedAnswer::Kind::Unsettled)
        return {.text = text(u"unsettled"_s), .glyph = unsettledGlyph()};
    if (!answer.isAsked())
        return {.text = text(u"not-asked"_s)};
    return level(pack, criterion, answer.code);
}

Span ReportContext::level(const MethodPack &pack, const CriterionCode &criterion, const LevelCode &level) const
{
    Span span;
    span.text = labelOf(pack, criterion, level);
    span.glyph = levelGlyph(pack, criterion, level);
    span.field = fieldOf(pack, criterion, level);
    return span;
}

QString ReportContext::derivedLabel(const DerivedValue &derived, const DerivedResult &result) const
{
    if (!result.value && !result.number)
        return text(u"derived.unknown"_s);
    for (const Outcome &outcome : derived.outcomes()) {
        if (result.value == outcome.value)
            return of(outcome.label);
    }
    if (result.value == u"yes"_s)
        return text(u"yes"_s);
    if (result.value == u"no"_s)
        return text(u"no"_s);
    return result.number ? numberLabel(derived.rule, *result.number) : *result.value;
}

/// "2 de 5" of a count, on one line, "+1" of a difference.
QString ReportContext::numberLabel(const Rule &rule, int number) const
{
    if (rule.kind == Rule::Kind::Sum)
        return text(u"n-of-m"_s, {QString::number(number), QString::number(rule.rules.size())})
            .replace(u' ', QChar::Nbsp);
    return number > 0 ? u'+' + QString::number(number) : QString::number(number).replace(u'-', u'−');
}

QString ReportContext::testNames(const MethodPack &pack, const QStringList &tests) const
{
    QStringList names;
    for (const QString &test : tests) {
        if (const Criterion *criterion = pack.criterion(CriterionCode(test)))
            names.append(of(criterion->title));
        else if (const DerivedValue *derived = pack.derivedValue(test))
            names.append(of(derived->title));
        else
            names.append(test);
    }
    names.removeDuplicates();
    return m_texts.list(names);
}

QString ReportContext::commitmentName(const Commitment &commitment) const
{
    const QString title = of(commitment.title);
    return title.isEmpty() ? commitment.number : commitment.number + u' ' + title;
}

QString ReportContext::commitmentHeading(const Commitment &commitment) const
{
    const QString title = of(commitment.title);
    if (title.isEmpty())
        return text(commitment.isCounted ? u"commitment-n"_s : u"number-n"_s, {commitment.number});
    return text(commitment.isCounted ? u"commitment-titled"_s : u"number-titled"_s, {commitment.number, title});
}

QString notCountedNote(const ReportContext &context)
{
    QStringList numbers;
    for (const Commitment &commitment : context.commitments()) {
        if (!commitment.isCounted)
            numbers.append(commitment.number);
    }
    return numbers.isEmpty()
               ? QString()
               : context.texts().count(u"report.not-counted"_s, numbers.size(), {context.texts().list(numbers)});
}

QString numberRanges(const QStringList &numbers)
{
    QStringList pieces;
    for (qsizetype i = 0; i < numbers.size();) {
        qsizetype last = i;
        while (last + 1 < numbers.size() && numbers.at(last).toInt() > 0 &&
               numbers.at(last + 1).toInt() == numbers.at(last).toInt() + 1)
            ++last;
        if (last - i >= 2) {
            pieces.append(numbers.at(i) + u'–' + numbers.at(last));
            i = last + 1;
        } else {
            pieces.append(numbers.at(i));
            ++i;
        }
    }
    return pieces.join(u", "_s);
}

QString shortDigest(const QString &digest)
{
    return digest.size() > 9 ? digest.first(4) + u'…' + digest.last(4) : digest;
}

QString anchorOf(const Commitment &commitment) { return u"commitment-"_s + commitment.id.toString(); }

QString anchorOf(const Evidence &evidence) { return u"evidence-"_s + QString::number(evidence.number); }

QList<const Level *> bestFirst(const Scale &scale)
{
    QList<const Level *> levels;
    for (const Level &level : scale.levels)
        levels.append(&level);
    std::stable_sort(levels.begin(), levels.end(),
                     [](const Level *a, const Level *b) { return a->rank.value_or(-1) > b->rank.value_or(-1); });
    return levels;
}
