#include "core/report/chapters/ChartTables.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

/// "complete 16, substantial 9": what is not there is left out.
QString countsInWords(const ReportContext &context, const MethodPack &pack, const LevelCounts &counts)
{
    QStringList pieces;
    const auto add = [&](const QString &label, int count) {
        if (count > 0)
            pieces.append(context.text(u"summary.outcome"_s, {label, QString::number(count)}));
    };
    if (const Scale *scale = pack.scaleOf(counts.criterion)) {
        for (const Level *level : bestFirst(*scale))
            add(context.of(level->label), counts.levels.value(level->code));
    }
    for (auto it = counts.missing.cbegin(); it != counts.missing.cend(); ++it)
        add(context.labelOf(pack, counts.criterion, it.key()), it.value());
    add(context.text(u"not-rated"_s), counts.notRated);
    add(context.text(u"unsettled"_s), counts.unsettled);
    add(context.text(u"not-asked"_s), counts.notAsked);
    return pieces.isEmpty() ? u"–"_s : pieces.join(u", "_s);
}

/// What has no place in a bar and is told beside it.
struct Beside
{
    QString key{};
    int LevelBar::*count = nullptr;
};

QList<Beside> besideIn(const LevelChart &chart)
{
    QList<Beside> all{{u"unsettled"_s, &LevelBar::unsettled}, {u"not-asked"_s, &LevelBar::notAsked}};
    all.removeIf([&](const Beside &one) {
        return std::none_of(chart.bars.cbegin(), chart.bars.cend(),
                            [&](const LevelBar &bar) { return bar.*one.count > 0; });
    });
    return all;
}

/// The places of the chart's levels as a table tells them: ranked ones from the best, then the others as in the chart.
QList<qsizetype> toldOrder(const MethodPack &pack, const LevelChart &chart)
{
    const auto isRanked = [&](const LevelCode &code) {
        const Level *level = pack.level(chart.criterion, code);
        return level && level->rank;
    };
    const qsizetype ranked =
        std::find_if_not(chart.levels.cbegin(), chart.levels.cend(), isRanked) - chart.levels.cbegin();
    QList<qsizetype> order(chart.levels.size());
    std::iota(order.begin(), order.end(), 0);
    std::reverse(order.begin(), order.begin() + ranked);
    return order;
}

bool hasLevel(const ProfileRow &row) { return row.counts.rated() > 0 || row.counts.unsettled > 0; }

/// Whole dimensions, as many as make about ten rows.
QList<QList<ProfileDimension>> inParts(const QList<ProfileDimension> &dimensions)
{
    constexpr qsizetype atMost = 10;
    QList<QList<ProfileDimension>> parts;
    qsizetype rows = 0;
    for (const ProfileDimension &dimension : dimensions) {
        if (parts.isEmpty() || rows + dimension.rows.size() > atMost) {
            parts.append(QList<ProfileDimension>());
            rows = 0;
        }
        parts.last().append(dimension);
        rows += dimension.rows.size();
    }
    return parts;
}

} // namespace

void writeProfile(const ReportContext &context, BlockWriter &writer, const MethodPack &pack,
                  const QList<ProfileDimension> &dimensions, const QString &caption)
{
    QStringList figures;
    for (const QList<ProfileDimension> &part : inParts(dimensions)) {
        const Figure figure{
            .kind = Figure::Kind::Profile, .pack = &pack, .language = context.language(), .chart = {}, .profile = part};
        const QString suffix = figures.isEmpty() ? QString() : u' ' + context.text(u"continued"_s);
        writer.figure(figure, caption + suffix, alternativeText(context, pack, part));
        figures.append(QString::number(writer.lastFigure()));
    }
    const QString key = figures.size() == 1 ? u"summary.figures-of"_s : u"summary.figures-of-several"_s;
    writer.table(profileTable(context, pack, dimensions), context.text(key, {context.texts().list(figures)}));
}

TableBlock chartTable(const ReportContext &context, const MethodPack &pack, const LevelChart &chart)
{
    TableBlock table;
    table.size = TableBlock::Size::Small;
    table.columns = {{1, 120, Side::Left}};
    QStringList titles{context.text(u"group"_s)};
    const QList<qsizetype> order = toldOrder(pack, chart);
    for (const qsizetype i : order) {
        table.columns.append({0, 54, Side::Right});
        titles.append(context.labelOf(pack, chart.criterion, chart.levels.at(i)));
    }
    const QList<Beside> beside = besideIn(chart);
    for (const Beside &one : beside) {
        table.columns.append({0, 46, Side::Right});
        titles.append(context.text(one.key));
    }
    table.columns.append({0, 46, Side::Right});
    titles.append(context.text(u"total"_s));
    table.head = {headRow(titles)};
    if (!beside.isEmpty())
        table.note = context.text(u"beside-the-bars"_s);
    for (const LevelBar &bar : chart.bars) {
        TableRow row;
        // Institutions are the labels without a language.
        const bool isName = bar.label.languageFor(context.language()) == u"und";
        Span label = isName ? context.nameSpan(context.of(bar.label)) : context.span(bar.label);
        label.isBold = bar.isTotal;
        row.cells.append(TableCell{{label}, true});
        const auto add = [&](int count) {
            row.cells.append(TableCell{{{.text = QString::number(count), .isBold = bar.isTotal}}, false});
        };
        for (const qsizetype i : order)
            add(bar.counts.at(i));
        int total = bar.total();
        for (const Beside &one : beside) {
            add(bar.*one.count);
            total += bar.*one.count;
        }
        add(total);
        table.rows.append(row);
    }
    return table;
}

QString alternativeText(const ReportContext &context, const MethodPack &pack, const LevelChart &chart)
{
    QStringList bars;
    for (const LevelBar &bar : chart.bars) {
        QStringList pieces;
        for (const qsizetype i : toldOrder(pack, chart)) {
            if (bar.counts.at(i) > 0)
                pieces.append(
                    context.text(u"summary.outcome"_s, {context.labelOf(pack, chart.criterion, chart.levels.at(i)),
                                                        QString::number(bar.counts.at(i))}));
        }
        for (const Beside &one : besideIn(chart)) {
            if (bar.*one.count > 0)
                pieces.append(
                    context.text(u"summary.outcome"_s, {context.text(one.key), QString::number(bar.*one.count)}));
        }
        bars.append(context.text(u"alternative.bar"_s, {context.of(bar.label), pieces.join(u", "_s)}));
    }
    return context.text(u"alternative.bars"_s, {bars.join(u' ')});
}

TableBlock profileTable(const ReportContext &context, const MethodPack &pack, const QList<ProfileDimension> &dimensions)
{
    TableBlock table;
    table.size = TableBlock::Size::Small;
    table.columns = {{1.2, 0, Side::Left}, {3, 0, Side::Left}, {0, 62, Side::Right}};
    table.head = {
        headRow({context.text(u"criterion"_s), context.text(u"counts"_s), context.text(u"rated-of-short"_s)})};
    for (const ProfileDimension &dimension : dimensions) {
        const Dimension *found = pack.dimension(dimension.dimension);
        if (dimension.rows.isEmpty() || !found)
            continue;
        TableRow group;
        group.cells = {cell(context.of(found->title))};
        group.isGroup = true;
        table.rows.append(group);
        for (const ProfileRow &row : dimension.rows) {
            const Criterion *criterion = pack.criterion(row.criterion);
            table.rows.append({{TableCell{{{.text = criterion ? context.of(criterion->title) : QString()}}, true},
                                cell(countsInWords(context, pack, row.counts)),
                                cell(context.text(u"n-of-m"_s, {context.texts().number(row.counts.rated()),
                                                                context.texts().number(row.counts.asked())}))}});
        }
    }
    return table;
}

QString alternativeText(const ReportContext &context, const MethodPack &pack, const QList<ProfileDimension> &dimensions)
{
    QStringList sentences;
    for (const ProfileDimension &dimension : dimensions) {
        for (const ProfileRow &row : dimension.rows) {
            if (const Criterion *criterion = pack.criterion(row.criterion))
                sentences.append(context.text(
                    u"alternative.bar"_s, {context.of(criterion->title), countsInWords(context, pack, row.counts)}));
        }
    }
    return context.text(u"alternative.profile"_s, {sentences.join(u' ')});
}

QList<ProfileDimension> withLevels(QList<ProfileDimension> dimensions)
{
    for (ProfileDimension &dimension : dimensions)
        dimension.rows.removeIf([](const ProfileRow &row) { return !hasLevel(row); });
    dimensions.removeIf([](const ProfileDimension &dimension) { return dimension.rows.isEmpty(); });
    return dimensions;
}

QString withoutLevels(const ReportContext &context, const MethodPack &pack, const QList<ProfileDimension> &dimensions)
{
    QStringList counts;
    QMap<QString, QStringList> titles;
    for (const ProfileDimension &dimension : dimensions) {
        for (const ProfileRow &row : dimension.rows) {
            const Criterion *criterion = pack.criterion(row.criterion);
            if (!criterion || hasLevel(row))
                continue;
            const QString words = countsInWords(context, pack, row.counts);
            if (!counts.contains(words))
                counts.append(words);
            titles[words].append(context.of(criterion->title));
        }
    }
    QStringList groups;
    for (const QString &words : std::as_const(counts))
        groups.append(context.text(u"why-by"_s, {titles.value(words).join(u", "_s), words}));
    return groups.isEmpty() ? QString() : context.text(u"without-levels"_s, {groups.join(u"; "_s)});
}

QStringList unrankedLabels(const MethodPack &pack, const ProfileDimension &dimension, const QString &language)
{
    QStringList labels;
    for (const ProfileRow &row : dimension.rows) {
        const Criterion *criterion = pack.criterion(row.criterion);
        if (!criterion || criterion->weight <= 0)
            continue;
        for (auto it = row.counts.levels.cbegin(); it != row.counts.levels.cend(); ++it) {
            const Level *level = pack.level(row.criterion, it.key());
            if (level && !level->rank && it.value() > 0)
                labels.append(level->label.in(language));
        }
    }
    labels.removeDuplicates();
    return labels;
}

QString languageHalf(const QString &source, const QString &language)
{
    const qsizetype cut = source.indexOf(u" / "_s);
    if (cut < 0)
        return source;
    return language == u"es" ? source.mid(cut + 3) : source.first(cut);
}
