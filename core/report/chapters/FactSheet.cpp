#include "core/report/chapters/FactSheet.h"

#include "core/evaluation/ChartData.h"
#include "core/model/PlanName.h"
#include "core/report/FormattedSpans.h"
#include "core/report/chapters/ChartTables.h"
#include "core/report/chapters/CommitmentFacts.h"
#include "core/report/chapters/EvidenceAnnex.h"
#include "core/report/chapters/MilestoneTable.h"
#include "core/report/chapters/RatingsTable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// How much of a text a sheet of that spareness has room for; -1 for all of it.
qsizetype longestText(int spareness)
{
    static constexpr qsizetype longest[]{-1, 900, 500, 300, 160};
    return longest[std::clamp(spareness, 0, FactSheet::sparest)];
}

/// Cut between words.
QString beginning(const QString &text, qsizetype longest)
{
    if (longest < 0 || text.size() <= longest)
        return text;
    const qsizetype space = text.lastIndexOf(u' ', longest);
    return text.first(space > longest / 2 ? space : longest) + u" …"_s;
}

const QList<InvolvementRole> &roles()
{
    static const QList<InvolvementRole> all{InvolvementRole::Lead, InvolvementRole::Supporting,
                                            InvolvementRole::Counterpart};
    return all;
}

} // namespace

void FactSheet::writeHead(const Span &title, const QString &anchor)
{
    m_writer.add(HeadingBlock{
        .level = 1, .text = title.text, .anchor = anchor, .isInContents = true, .language = title.language});
    m_writer.note(planName(m_context.plan(), m_context.texts()));
}

void FactSheet::write(const Commitment &commitment)
{
    writeHead({.text = m_context.commitmentName(commitment), .language = m_context.span(commitment.title).language},
              anchorOf(commitment));
    QList<Definition> facts = commitmentFacts(m_context, commitment);
    // Numbers lead nowhere here: the texts follow.
    facts.removeIf([this](const Definition &fact) { return fact.term == m_context.text(u"fact.recommendations"_s); });
    for (Definition &fact : facts) {
        for (Span &span : fact.text)
            span.text = beginning(span.text, longestText(m_spareness));
    }
    m_writer.definitions(facts, true);
    writeText(commitment);
    writeMilestones(commitment);
    writeRounds(commitment);
    writeRecommendations(commitment);
    writeEvidence(commitment);
}

void FactSheet::writeRecommendations(const Commitment &commitment)
{
    QList<Definition> items;
    for (const Recommendation &one : m_context.contents().recommendationsOf(m_context.plan().id)) {
        if (!one.commitments.contains(commitment.id))
            continue;
        QString text;
        for (const Span &span : formattedSpans(m_context.of(one.text)))
            text += span.text;
        text = text.simplified();
        items.append({m_context.text(u"recommendation-n"_s, {QString::number(one.number)}),
                      {{.text = beginning(text, m_spareness < sparest ? longestText(std::max(m_spareness, 2)) : 90),
                        .language = m_context.span(one.text).language}}});
    }
    if (items.isEmpty())
        return;
    constexpr qsizetype few = 4;
    if (m_spareness >= sparest && items.size() > few) {
        m_writer.note(m_context.texts().count(u"report.sheet.recommendations"_s, items.size()));
        return;
    }
    m_writer.heading(2, m_context.text(u"fact.recommendations"_s));
    m_writer.definitions(items);
}

/// One sheet shows one round, or as many as it has room for; that there are others it says.
void FactSheet::noteOtherRounds(const QList<RoundContext> &rounds, const RoundContext *shown)
{
    QStringList others;
    for (const RoundContext &round : rounds) {
        if (&round != shown && round.hasCommitmentRatings)
            others.append(m_context.text(u"round-name"_s, {m_context.of(round.round.title)}));
    }
    if (shown && !others.isEmpty())
        m_writer.note(m_context.text(u"sheet.other-rounds"_s, {m_context.texts().list(others)}));
}

void FactSheet::writeText(const Commitment &commitment)
{
    const QString text = m_context.of(commitment.text);
    if (text.trimmed().isEmpty())
        return;
    const QString shown = beginning(text, longestText(m_spareness));
    QString below = officialTextLabel(m_context, commitment);
    if (shown.size() < text.size())
        below += u' ' + m_context.text(u"sheet.text-shortened"_s);
    m_writer.quote({.text = shown, .language = m_context.span(commitment.text).language}, below);
}

void FactSheet::writeMilestones(const Commitment &commitment)
{
    TableBlock table = milestoneTable(m_context, commitment);
    if (table.rows.isEmpty())
        return;
    if (m_spareness > 2) {
        m_writer.note(m_context.texts().count(u"report.sheet.milestones"_s, table.rows.size()));
        return;
    }
    table.size = TableBlock::Size::Small;
    m_writer.heading(2, m_context.text(u"milestones"_s));
    m_writer.table(table);
}

const RoundContext *FactSheet::newestRound(const QList<RoundContext> &rounds) const
{
    const RoundContext *newest = nullptr;
    for (const RoundContext &round : rounds) {
        if (round.hasCommitmentRatings && (!newest || round.round.asOf >= newest->round.asOf))
            newest = &round;
    }
    return newest;
}

void FactSheet::writeRounds(const Commitment &commitment)
{
    const QList<RoundContext> rounds = m_context.ratedRounds();
    const RoundContext *newest = newestRound(rounds);
    bool hasRatings = false;
    for (const RoundContext &round : rounds) {
        if (m_spareness > 2 && &round != newest)
            continue;
        RatingsPart part{.hasReasons = (m_spareness < 2), .isSmall = (m_spareness > 1)};
        if (m_spareness >= sparest)
            part.derived = [](const DerivedValue &) {
                return false;
            };
        const RatingsTable ratings(m_context, round, Subject::of(commitment.id), part);
        if (ratings.isEmpty())
            continue;
        hasRatings = true;
        m_writer.heading(
            2, m_context.text(u"round-as-of"_s, {m_context.of(round.round.title), m_context.asOf(round.round)}));
        ratings.write(m_writer);
    }
    if (m_spareness > 2)
        noteOtherRounds(rounds, newest);
    if (!hasRatings)
        m_writer.note(m_context.text(u"commitment-not-rated"_s));
    if (m_context.hidesUnsettled())
        m_writer.note(m_context.text(u"unsettled-hidden"_s));
}

void FactSheet::writeEvidence(const Commitment &commitment)
{
    QList<Evidence> items;
    for (const Evidence &item : m_context.contents().evidence) {
        if (item.commitments.contains(commitment.id))
            items.append(item);
    }
    if (items.isEmpty())
        return;
    if (m_spareness > 1) {
        m_writer.note(m_context.texts().count(u"report.sheet.evidence"_s, items.size()));
        return;
    }
    TableBlock table = evidenceTable(m_context, items);
    table.size = TableBlock::Size::Small;
    m_writer.heading(2, m_context.text(u"evidence"_s));
    m_writer.table(table);
}

QList<Commitment> FactSheet::commitmentsOf(const Institution &institution, InvolvementRole role) const
{
    QList<Commitment> commitments;
    for (const Commitment &commitment : m_context.commitments()) {
        const bool isIn = std::any_of(commitment.involvements.cbegin(), commitment.involvements.cend(),
                                      [&](const Involvement &involvement) {
                                          return involvement.institution == institution.id && involvement.role == role;
                                      });
        if (isIn)
            commitments.append(commitment);
    }
    return commitments;
}

void FactSheet::write(const Institution &institution)
{
    const bool hasAcronym = !institution.acronym.isEmpty() && institution.acronym != institution.name;
    writeHead(
        m_context.nameSpan(hasAcronym ? u"%1 (%2)"_s.arg(institution.name, institution.acronym) : institution.name),
        u"institution-"_s + institution.id.toString());
    QList<Definition> facts{{m_context.text(u"sheet.sector"_s),
                             {{.text = m_context.text(u"sheet.sector."_s + toString(institution.sector))}}}};
    if (!institution.aliases.isEmpty() && m_spareness < 3)
        facts.append({m_context.text(u"sheet.aliases"_s), {m_context.nameSpan(institution.aliases.join(u"; "_s))}});
    for (const InvolvementRole role : roles()) {
        QStringList numbers;
        for (const Commitment &commitment : commitmentsOf(institution, role))
            numbers.append(commitment.number);
        if (!numbers.isEmpty())
            facts.append({m_context.text(u"sheet.role."_s + toString(role)),
                          {{.text = m_context.texts().count(u"report.sheet.commitments"_s, numbers.size(),
                                                            {numberRanges(numbers)})}}});
    }
    m_writer.definitions(facts, true);
    const QList<RoundContext> rounds = m_context.ratedRounds();
    if (const RoundContext *round = newestRound(rounds))
        writeLevels(*round, institution, commitmentsOf(institution, InvolvementRole::Lead));
    writeCommitments(institution);
}

/// Of the round that the table below is about: the institution's bar beside that of the whole plan.
void FactSheet::writeLevels(const RoundContext &round, const Institution &institution, const QList<Commitment> &led)
{
    const auto leads = [&](CommitmentId id) {
        return std::any_of(led.cbegin(), led.cend(),
                           [id](const Commitment &commitment) { return commitment.id == id; });
    };
    const Criterion *criterion = round.completion();
    if (!criterion || led.isEmpty())
        return;
    const LevelChart all =
        chartByInstitution(m_context.contents(), *round.pack, *round.levels, m_context.plan().id, criterion->id);
    if (all.bars.isEmpty())
        return;
    Figure figure{.kind = Figure::Kind::StackedBars,
                  .pack = round.pack.get(),
                  .language = m_context.language(),
                  .chart = {.criterion = all.criterion, .levels = all.levels, .bars = {}},
                  .profile = {}};
    LevelBar own{.label = LocalizedText::of(u"und"_s, institution.shortName())};
    for (const QList<CommitmentId> &members : all.bars.last().members) {
        own.members.append(members);
        own.members.last().removeIf([&](CommitmentId id) { return !leads(id); });
        own.counts.append(int(own.members.last().size()));
    }
    if (own.total() == 0)
        return;
    figure.chart.bars = {own, all.bars.last()};
    m_writer.figure(
        figure,
        m_context.text(u"sheet.levels.caption"_s,
                       {m_context.of(criterion->title), institution.shortName(), m_context.of(round.round.title)}),
        alternativeText(m_context, *round.pack, figure.chart));
}

void FactSheet::writeCommitments(const Institution &institution)
{
    if (m_spareness >= sparest) {
        m_writer.note(m_context.text(u"sheet.list-left-out"_s));
        return;
    }
    const QList<RoundContext> rounds = m_context.ratedRounds();
    const RoundContext *round = newestRound(rounds);
    const Criterion *criterion = round ? round->completion() : nullptr;
    TableBlock table;
    table.size = m_spareness > 0 ? TableBlock::Size::Small : TableBlock::Size::Normal;
    table.columns = {{0, 30, Side::Left}, {2.6, 0, Side::Left}, {0.8, 0, Side::Left}, {0.2, 82, Side::Left}};
    QStringList titles{m_context.text(u"evidence.number"_s), m_context.text(u"commitment"_s),
                       m_context.text(u"sheet.role"_s), m_context.text(u"fact.due"_s)};
    if (criterion) {
        table.columns.append({1, 0, Side::Left});
        titles.append(m_context.of(criterion->title));
    }
    table.head = {headRow(titles)};
    for (const InvolvementRole role : roles()) {
        for (const Commitment &commitment : commitmentsOf(institution, role))
            table.rows.append(rowOf(commitment, role, criterion ? round : nullptr));
    }
    if (m_context.hidesUnsettled())
        table.note = m_context.text(u"unsettled-hidden"_s);
    if (table.rows.isEmpty()) {
        m_writer.paragraph(m_context.text(u"sheet.no-commitments"_s));
        return;
    }
    if (criterion)
        m_writer.heading(
            2, m_context.text(u"round-as-of"_s, {m_context.of(round->round.title), m_context.asOf(round->round)}));
    m_writer.table(table);
    noteOtherRounds(rounds, round);
}

TableRow FactSheet::rowOf(const Commitment &commitment, InvolvementRole role, const RoundContext *round) const
{
    static constexpr qsizetype longest[]{-1, -1, 90, 60};
    TableRow row;
    row.cells = {TableCell{{{.text = commitment.number}}, true},
                 TableCell{{{.text = beginning(m_context.of(commitment.title), longest[std::min(m_spareness, 3)]),
                             .language = m_context.span(commitment.title).language}},
                           false},
                 cell(m_context.text(u"sheet.in-role."_s + toString(role))),
                 cell(commitment.due ? m_context.texts().date(*commitment.due) : u"–"_s)};
    if (!round)
        return row;
    const Criterion *criterion = round->completion();
    const CodedAnswer answer = round->answerOf(Subject::of(commitment.id), criterion->id);
    row.cells.append(TableCell{{m_context.answer(*round->pack, criterion->id, answer)}, false});
    return row;
}
