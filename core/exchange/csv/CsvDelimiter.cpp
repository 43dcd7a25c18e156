#include "core/exchange/csv/CsvDelimiter.h"

#include "core/exchange/csv/CsvReader.h"

#include <QMap>

#include <tuple>

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsLookedAt = 200;

/// How well a delimiter fits; compared in the order of its members.
struct Fit
{
    bool hasColumns = false;
    bool isSound = false; ///< no character behind a closing quote
    double evenness = 0;  ///< share of rows that are as wide as most are
    int columns = 0;

    auto key() const { return std::tie(hasColumns, isSound, evenness, columns); }
};

Fit fitOf(QChar delimiter, const QString &sample, bool isWhole)
{
    bool given = false;
    CsvReader reader(
        [&]() -> Result<QString> {
            if (given)
                return QString();
            given = true;
            return sample;
        },
        {}, delimiter);
    Fit fit;
    fit.isSound = true;
    QList<int> widths;
    CsvRow row;
    while (widths.size() < rowsLookedAt) {
        const Result<bool> more = reader.next(row);
        if (!more)
            fit.isSound = more.error().what != u"table.behind-quote"_s;
        if (!more || !*more)
            break;
        if (!row.isEmpty())
            widths.append(int(row.cells.size()));
    }
    if (!isWhole && widths.size() > 1 && widths.size() < rowsLookedAt)
        widths.removeLast(); // the sample may end within it
    QMap<int, int> counts;
    for (const int width : widths)
        ++counts[width];
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const double share = double(it.value()) / double(widths.size());
        if (it.key() > 1 && share >= fit.evenness) {
            fit.evenness = share;
            fit.columns = it.key();
        }
    }
    fit.hasColumns = fit.columns > 1;
    return fit;
}

} // namespace

QChar declaredDelimiter(const QString &sample)
{
    const bool isDeclared = sample.size() > 5 && sample.startsWith(u"sep="_s, Qt::CaseInsensitive) &&
                            (sample.at(5) == u'\r' || sample.at(5) == u'\n');
    return isDeclared ? sample.at(4) : QChar();
}

QChar delimiterOf(const QString &sample, bool isWhole)
{
    if (const QChar declared = declaredDelimiter(sample); !declared.isNull())
        return declared;
    QChar best = u',';
    Fit bestFit = fitOf(best, sample, isWhole);
    for (const QChar candidate : {QChar(u';'), QChar(u'\t'), QChar(u'|')}) {
        const Fit fit = fitOf(candidate, sample, isWhole);
        if (fit.key() > bestFit.key()) {
            best = candidate;
            bestFit = fit;
        }
    }
    return best;
}
