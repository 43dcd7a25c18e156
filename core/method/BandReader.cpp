#include "core/method/BandReader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Band readBand(const JsonPlace &place, CodeSet &values)
{
    /// In the order of Band::Test.
    static const QStringList tests{u"below"_s, u"equals"_s, u"above"_s};
    place.allowOnly(tests + QStringList{u"value"_s, u"label"_s});
    Band band;
    int found = 0;
    for (qsizetype i = 0; i < tests.size(); ++i) {
        if (!place.has(tests.at(i)))
            continue;
        band.test = Band::Test(i);
        band.bound = place.at(tests.at(i)).integer();
        ++found;
    }
    if (found != 1)
        place.fail(u"method.band-form"_s, {tests.join(u", "_s)});
    band.outcome = {.value = values.take(place.at(u"value"_s)), .label = place.at(u"label"_s).localized()};
    return band;
}

} // namespace

QList<Band> readBands(const JsonPlace &place)
{
    QList<Band> bands;
    CodeSet values;
    place.eachOfSome([&](const JsonPlace &item) { bands.append(readBand(item, values)); });

    // Bands only change at a bound, so numbers beside the bounds stand for all others.
    QSet<int> samples;
    for (const Band &band : bands)
        samples.unite({band.bound - 1, band.bound, band.bound + 1});
    QList<int> numbers(samples.cbegin(), samples.cend());
    std::sort(numbers.begin(), numbers.end());
    for (const int number : numbers) {
        if (std::none_of(bands.cbegin(), bands.cend(), [number](const Band &band) { return band.fits(number); }))
            place.fail(u"method.bands-gap"_s, {QString::number(number)});
    }
    return bands;
}
