#include "core/report/chapters/SummaryChapter.h"

#include "core/report/chapters/ChartTables.h"
#include "core/report/chapters/LevelReasons.h"
#include "core/report/chapters/LevelsTable.h"
#include "core/report/chapters/SelfReportSection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A rule that can be determined for a part alone, and holds for none of it, would read as failure.
bool isWorthTelling(const DerivedCounts &star) { return star.isKnownOfAll() || !star.yesNumbers.isEmpty(); }

/// The star by the rule that the method has in force; where it cannot be told yet, that which the design promises.
/// The rules of other times stay in the table of derived values. Null where neither can be told.
const DerivedCounts *starInForce(const QList<DerivedCounts> &all)
{
    for (const QString &id : {u"starred"_s, u"potentially-starred"_s}) {
        const auto star = std::find_if(all.cbegin(), all.cend(),
                                       [&](const DerivedCounts &counts) { return counts.derived->id == id; });
        if (star != all.cend() && star->known > 0 && isWorthTelling(*star))
            return &*star;
    }
    return nullptr;
}

} // namespace

void SummaryChapter::write()
{
    m_writer.chapter(m_context.sectionTitle(m_part == Part::Whole ? u"summary"_s : u"completion"_s));
    const QList<RoundContext> rated = m_context.ratedRounds();
    m_hasSeveralRounds = rated.size() > 1;
    if (rated.isEmpty())
        m_writer.lead(m_context.text(u"summary.nothing-rated"_s));
    for (const RoundContext &round : rated) {
        if (m_hasSeveralRounds)
            m_writer.section(m_context.text(u"round"_s, {m_context.of(round.round.title)}));
        writeRound(round);
    }
    writeEmptyRounds();
}

void SummaryChapter::head(const QString &title)
{
    if (m_hasSeveralRounds)
        m_writer.heading(3, title);
    else
        m_writer.section(title);
}

void SummaryChapter::writeRound(const RoundContext &round)
{
    const Criterion *criterion = round.completion();
    if (!round.hasCommitmentRatings || !criterion) {
        m_writer.paragraph(m_context.text(u"summary.no-commitment-ratings"_s, {m_context.of(round.round.title)}));
        return;
    }
    m_writer.lead(LevelsTable(m_context, round, *criterion).sentence());
    writeSentences(round, *criterion);
    writeLevels(round, *criterion);
    writeCategories(round, *criterion);
    head(m_context.text(u"summary.by-institution"_s));
    writeChart(round,
               chartByInstitution(m_context.contents(), *round.pack, *round.levels, m_context.plan().id, criterion->id),
               m_context.text(u"summary.by-institution.caption"_s, {m_context.of(criterion->title)}), {});
    if (const SelfReportSection reports(m_context, round, *criterion); reports.hasReports()) {
        head(m_context.text(u"summary.self-report"_s));
        reports.write(m_writer);
    }
    if (m_part == Part::Completion) {
        writeReasons(round, *criterion);
        return;
    }
    writeProfile(round);
    writeDerived(round);
}

QString SummaryChapter::notCountedSentence(const RoundContext &round, const Criterion &criterion) const
{
    QStringList sentences;
    for (const Commitment &commitment : m_context.commitments()) {
        if (commitment.isCounted)
            continue;
        const CodedAnswer answer = round.answerOf(Subject::of(commitment.id), criterion.id);
        sentences.append(m_context.text(u"summary.not-counted"_s,
                                        {m_context.commitmentName(commitment), m_context.of(criterion.title),
                                         m_context.answer(*round.pack, criterion.id, answer).text}));
    }
    return sentences.join(u' ');
}

void SummaryChapter::writeSentences(const RoundContext &round, const Criterion &criterion)
{
    if (const QString others = notCountedSentence(round, criterion); !others.isEmpty())
        m_writer.paragraph(others);
    const QList<DerivedCounts> all = derivedCounts(m_context, round);
    QStringList sentences;
    if (const DerivedCounts *star = starInForce(all))
        sentences.append(starSentence(*star));
    for (const DerivedCounts &counts : all) {
        if (counts.known == 0 || counts.derived->id != u"schedule")
            continue;
        QStringList pieces;
        for (const auto &[label, count] : counts.outcomes)
            pieces.append(m_context.text(u"summary.stand"_s, {label, QString::number(count)}));
        sentences.append(m_context.texts().count(u"report.summary.schedule"_s, counts.known,
                                                 {m_context.texts().list(pieces)}));
    }
    if (!sentences.isEmpty())
        m_writer.paragraph(sentences.join(u' '));
}

/// "Cumplen la regla «Con estrella» 7 de 12; 1 no la cumple y de 4 no se puede determinar."
QString SummaryChapter::starSentence(const DerivedCounts &star) const
{
    const qsizetype met = star.yesNumbers.size();
    const qsizetype unmet = star.known - met;
    const QString sentence =
        m_context.texts().count(u"report.summary.starred"_s, met,
                                {m_context.texts().number(star.of), m_context.of(star.derived->title)});
    QStringList rest;
    if (unmet > 0)
        rest.append(m_context.texts().count(u"report.summary.starred-no"_s, unmet));
    if (!star.isKnownOfAll())
        rest.append(m_context.text(u"summary.starred-open"_s, {m_context.texts().number(star.of - star.known)}));
    return sentence + (rest.isEmpty() ? u"."_s : u"; "_s + m_context.texts().list(rest) + u'.');
}

void SummaryChapter::writeCategories(const RoundContext &round, const Criterion &criterion)
{
    const LevelChart chart =
        chartByCategory(m_context.contents(), *round.pack, *round.levels, m_context.plan().id, criterion.id);
    if (chart.bars.size() < 2) // nothing but the total
        return;
    head(m_context.text(u"summary.by-category"_s));
    bool isInferred = false;
    for (const Category &category : m_context.contents().categoriesOf(m_context.plan().id))
        isInferred = isInferred || category.isInferred;
    writeChart(round, chart, m_context.text(u"summary.by-category.caption"_s, {m_context.of(criterion.title)}),
               isInferred ? m_context.text(u"summary.by-category.inferred"_s) : QString());
}

void SummaryChapter::writeChart(const RoundContext &round, const LevelChart &chart, const QString &caption,
                                const QString &note)
{
    const bool isEmpty =
        std::all_of(chart.bars.cbegin(), chart.bars.cend(), [](const LevelBar &bar) { return bar.total() == 0; });
    if (isEmpty) {
        m_writer.paragraph(m_context.text(u"summary.nothing-to-draw"_s));
        return;
    }
    // Long charts go on in a further figure, so that no page is left half empty before them.
    const qsizetype most = chart.bars.size() > 14 ? 12 : 14;
    QStringList figures;
    for (qsizetype first = 0; first < chart.bars.size(); first += most) {
        Figure figure{.kind = Figure::Kind::StackedBars,
                      .pack = round.pack.get(),
                      .language = m_context.language(),
                      .chart = chart,
                      .profile = {}};
        figure.chart.bars = chart.bars.mid(first, most);
        const QString suffix = first > 0 ? u' ' + m_context.text(u"continued"_s) : QString();
        m_writer.figure(figure, caption + suffix, alternativeText(m_context, *round.pack, figure.chart));
        figures.append(QString::number(m_writer.lastFigure()));
    }
    if (!note.isEmpty())
        m_writer.note(note);
    const QString key = figures.size() == 1 ? u"summary.figures-of"_s : u"summary.figures-of-several"_s;
    m_writer.table(chartTable(m_context, *round.pack, chart), m_context.text(key, {m_context.texts().list(figures)}));
}

void SummaryChapter::writeLevels(const RoundContext &round, const Criterion &criterion)
{
    head(m_context.text(u"summary.levels"_s));
    m_writer.table(LevelsTable(m_context, round, criterion).table(),
                   m_context.text(u"summary.levels.caption"_s, {m_context.of(criterion.title)}));
}

/// Where no section of a commitment says why it stands where it stands.
void SummaryChapter::writeReasons(const RoundContext &round, const Criterion &criterion)
{
    if (m_context.outline().isOn(u"commitments"_s))
        return;
    LevelReasons reasons(m_context, round, criterion);
    for (const Commitment &commitment : m_context.commitments()) {
        const CodedAnswer answer = round.answerOf(Subject::of(commitment.id), criterion.id);
        if (answer.isAsked() && answer.kind != CodedAnswer::Kind::NotRated)
            reasons.add(commitment);
    }
    if (!reasons.hasReasons())
        return;
    head(m_context.text(u"completion.reasons"_s));
    reasons.write(m_writer, m_context.text(u"completion.reasons.caption"_s, {m_context.of(criterion.title)}));
}

void SummaryChapter::writeProfile(const RoundContext &round)
{
    const QList<ProfileDimension> dimensions =
        profile(m_context.contents(), *round.pack, *round.levels, m_context.plan().id);
    if (dimensions.isEmpty())
        return;
    head(m_context.text(u"summary.profile"_s));
    if (const QList<ProfileDimension> shown = withLevels(dimensions); !shown.isEmpty())
        ::writeProfile(m_context, m_writer, *round.pack, shown,
                       m_context.text(u"summary.profile.caption"_s, {m_context.of(round.round.title)}));
    if (const QString others = withoutLevels(m_context, *round.pack, dimensions); !others.isEmpty())
        m_writer.note(others);
    writeScores(round, dimensions);
}

void SummaryChapter::writeScores(const RoundContext &round, const QList<ProfileDimension> &dimensions)
{
    TableBlock table;
    table.columns = {{2, 0, Side::Left}, {0, 90, Side::Right}, {0, 120, Side::Right}};
    table.head = {headRow({m_context.text(u"dimension"_s), m_context.text(u"score"_s), m_context.text(u"rated-of"_s)})};
    const auto add = [&](const QString &key, const DimensionScore &score) {
        const Dimension *found = round.pack->dimension(score.dimension);
        if (!found || score.of == 0)
            return;
        table.rows.append(
            {{TableCell{{{.text = m_context.text(key, {m_context.of(found->title)})}}, true},
              cell(score.score ? m_context.texts().number(*score.score) : u"–"_s),
              cell(m_context.text(u"n-of-m"_s,
                                  {m_context.texts().number(score.rated), m_context.texts().number(score.of)}))}});
    };
    for (const ProfileDimension &dimension : dimensions)
        add(u"summary.scores.commitments"_s, dimension.score);
    for (const DimensionScore &score :
         dimensionScores(*round.pack, *round.levels, {Subject::of(m_context.plan().id)}))
        add(u"summary.scores.plan"_s, score);
    table.note = scoresNote(round, dimensions);
    if (!table.rows.isEmpty())
        m_writer.table(table, m_context.text(u"summary.scores.caption"_s));
    else
        m_writer.note(m_context.text(u"summary.no-scores"_s, {m_context.of(round.pack->title)}));
}

/// What the scores leave out, though the counts have it.
QString SummaryChapter::scoresNote(const RoundContext &round, const QList<ProfileDimension> &dimensions) const
{
    QStringList labels;
    for (const ProfileDimension &dimension : dimensions)
        labels += unrankedLabels(*round.pack, dimension, m_context.language());
    labels.removeDuplicates();
    return labels.isEmpty() ? QString() : m_context.text(u"summary.scores.without"_s, {labels.join(u", "_s)});
}

void SummaryChapter::writeDerived(const RoundContext &round)
{
    TableBlock table;
    table.size = TableBlock::Size::Small;
    table.columns = {{1.1, 0, Side::Left}, {1.2, 0, Side::Left}, {0, 56, Side::Right}, {2.6, 0, Side::Left}};
    table.head = {headRow({m_context.text(u"derived"_s), m_context.text(u"result"_s), m_context.text(u"of"_s),
                           m_context.text(u"rule"_s)})};
    for (const DerivedCounts &counts : derivedCounts(m_context, round)) {
        if (counts.known == 0) // it can be worked out of no commitment
            continue;
        table.rows.append(
            {{TableCell{{{.text = m_context.of(counts.derived->title)}}, true},
              cell(outcomesInWords(m_context, counts)),
              cell(m_context.text(u"n-of-m"_s, {QString::number(counts.known), QString::number(counts.of)})),
              cell(m_context.of(counts.derived->explanation))}});
    }
    if (table.rows.isEmpty())
        return;
    head(m_context.text(u"summary.derived"_s));
    m_writer.table(table, m_context.text(u"summary.derived.caption"_s));
}

void SummaryChapter::writeEmptyRounds()
{
    for (const RoundContext &round : m_context.rounds()) {
        if (round.isEmpty())
            m_writer.paragraph(m_context.text(u"summary.empty-round"_s,
                                              {m_context.of(round.round.title), m_context.of(round.pack->title)}));
    }
}
