#include "core/evaluation/DueChart.h"

#include "core/base/Catalogue.h"

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

using Label = std::function<QString(const Catalogue &)>;

LocalizedText localized(const Label &label)
{
    LocalizedText text;
    for (const QString &language : {u"es"_s, u"en"_s})
        text.texts.insert(language, label(Catalogue(language)));
    return text;
}

LocalizedText catalogueText(const QString &key)
{
    return localized([&](const Catalogue &texts) { return texts.text(key); });
}

enum class Grain { Day, Month, Quarter, Year };

/// The period that a date belongs to, by its last day; a date that is known less well than the grain stays as it is.
struct Period
{
    QDate end{};
    PartialDate date{};
    int quarter = 0;

    bool operator<(const Period &other) const
    {
        return std::tuple(end, date.month, date.day) < std::tuple(other.end, other.date.month, other.date.day);
    }
};

Period periodOf(const PartialDate &date, Grain grain)
{
    PartialDate coarse = date;
    if (grain != Grain::Day)
        coarse.day = 0;
    if (grain == Grain::Year)
        coarse.month = 0;
    if (grain != Grain::Quarter || date.month == 0)
        return {coarse.lastDay(), coarse, 0};
    const int quarter = (date.month + 2) / 3;
    coarse.month = quarter * 3;
    return {coarse.lastDay(), coarse, quarter};
}

LocalizedText labelOf(const Period &period)
{
    return localized([&](const Catalogue &texts) {
        return period.quarter > 0
                   ? texts.text(u"chart.quarter.%1"_s.arg(period.quarter), {QString::number(period.date.year)})
                   : texts.date(period.date);
    });
}

/// The finest grain whose bars are few enough to be read.
Grain grainFor(const QList<DueState> &states)
{
    constexpr qsizetype most = 14;
    for (const Grain grain : {Grain::Day, Grain::Month, Grain::Quarter}) {
        QSet<std::pair<QDate, int>> ends;
        for (const DueState &state : states) {
            if (!state.due)
                continue;
            const Period period = periodOf(*state.due, grain);
            ends.insert({period.end, period.date.month * 100 + period.date.day});
        }
        if (ends.size() <= most)
            return grain;
    }
    return Grain::Year;
}

LevelBar barOf(const LocalizedText &label, const QList<DueStanding> &standings, const QList<DueState> &states)
{
    LevelBar bar{.label = label};
    bar.members.resize(standings.size());
    for (const DueState &state : states)
        bar.members[standings.indexOf(state.standing)].append(*state.subject.commitment());
    for (const QList<CommitmentId> &members : std::as_const(bar.members))
        bar.counts.append(int(members.size()));
    return bar;
}

QList<LevelBar> barsByDate(const QList<DueStanding> &standings, const QList<DueState> &states)
{
    const Grain grain = grainFor(states);
    QMap<Period, QList<DueState>> periods;
    QList<DueState> undated;
    for (const DueState &state : states) {
        if (state.due)
            periods[periodOf(*state.due, grain)].append(state);
        else
            undated.append(state);
    }
    QList<LevelBar> bars;
    for (auto it = periods.cbegin(); it != periods.cend(); ++it)
        bars.append(barOf(labelOf(it.key()), standings, it.value()));
    if (!undated.isEmpty())
        bars.append(barOf(catalogueText(u"chart.no-date"_s), standings, undated));
    bars.append(barOf(catalogueText(u"chart.all"_s), standings, states));
    bars.last().isTotal = true;
    return bars;
}

QList<LevelBar> barsByDelay(const QList<DueStanding> &standings, const QList<DueState> &states)
{
    struct Band
    {
        int first;
        int last;
    };
    constexpr std::array<Band, 5> bands{{{1, 30}, {31, 90}, {91, 180}, {181, 365}, {366, 0}}};
    QList<LevelBar> bars;
    for (const Band &band : bands) {
        QList<DueState> within;
        std::copy_if(states.cbegin(), states.cend(), std::back_inserter(within), [&](const DueState &state) {
            return state.standing == DueStanding::Late && state.daysPast >= band.first &&
                   (band.last == 0 || state.daysPast <= band.last);
        });
        if (within.isEmpty())
            continue;
        bars.append(barOf(localized([&](const Catalogue &texts) {
                              return band.last == 0
                                         ? texts.text(u"chart.days-over"_s, {QString::number(band.first - 1)})
                                         : texts.text(u"chart.days-between"_s,
                                                      {QString::number(band.first), QString::number(band.last)});
                          }),
                          standings, within));
    }
    return bars;
}

} // namespace

int DueChart::of(DueStanding standing) const
{
    const qsizetype at = standings.indexOf(standing);
    return isEmpty() || at < 0 ? 0 : byDate.last().counts.value(at);
}

DueChart chartOfDue(const QList<DueState> &states, QDate asOf)
{
    QList<DueState> ofCommitments = states;
    ofCommitments.removeIf([](const DueState &state) { return state.subject.kind != SubjectKind::Commitment; });
    DueChart chart{.asOf = asOf};
    if (ofCommitments.isEmpty())
        return chart;
    for (const DueStanding standing : dueStandings()) {
        if (std::any_of(ofCommitments.cbegin(), ofCommitments.cend(),
                        [standing](const DueState &state) { return state.standing == standing; }))
            chart.standings.append(standing);
    }
    chart.byDate = barsByDate(chart.standings, ofCommitments);
    chart.byDelay = barsByDelay(chart.standings, ofCommitments);
    return chart;
}
