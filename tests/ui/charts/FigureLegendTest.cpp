#include "ui/charts/FigureLegend.h"

#include "core/method/MethodLibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A profile of all criteria for commitments, in which every level occurs once.
Figure profileOf(const MethodPack &pack)
{
    Figure figure{.kind = Figure::Kind::Profile, .pack = &pack, .language = u"es"_s};
    for (const Dimension &dimension : pack.dimensions) {
        ProfileDimension part{.dimension = dimension.id};
        for (const Criterion &criterion : pack.criteriaFor(SubjectKind::Commitment, dimension.id)) {
            ProfileRow row{.criterion = criterion.id, .counts = {.criterion = criterion.id}};
            for (const Level &level : pack.scaleOf(criterion.id)->levels)
                row.counts.levels.insert(level.code, 1);
            part.rows.append(row);
        }
        figure.profile.append(part);
    }
    return figure;
}

} // namespace

class FigureLegendTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColourStandsInTheLegend_data();
    void everyColourStandsInTheLegend();
    void oneLengthOfScaleIsOneRamp();
};

void FigureLegendTest::everyColourStandsInTheLegend_data()
{
    QTest::addColumn<QString>("method");
    for (const LibraryMethod &method : methodLibrary())
        QTest::newRow(qPrintable(method.pack.id)) << method.pack.id;
}

void FigureLegendTest::everyColourStandsInTheLegend()
{
    QFETCH(QString, method);
    const Result<LibraryMethod> found = methodFromLibrary(method);
    QVERIFY(found);
    const Figure figure = profileOf(found->pack);
    const FigureStyle style = FigureStyle::paper();
    const FigureRows rows = FigureRows::of(figure);
    QSet<QRgb> shown;
    for (const FigureLegend::Entry &entry : FigureLegend::of(figure, rows, style).entries) {
        QVERIFY(!entry.label.isEmpty() && !entry.signs.isEmpty());
        for (const FigureLayout::LegendSign &sign : entry.signs)
            shown.insert(sign.look.colour.rgb());
    }
    for (const FigureRow &row : rows.rows) {
        for (const FigureSegment &segment : row.segments)
            QVERIFY2(shown.contains(segmentLook(figure, segment, style.ground).colour.rgb()),
                     qPrintable(row.label + u' ' + segmentLabel(figure, segment)));
    }
}

void FigureLegendTest::oneLengthOfScaleIsOneRamp()
{
    const Result<LibraryMethod> found = methodFromLibrary(u"aga-2012"_s);
    QVERIFY(found);
    const auto labels = [&](const QStringList &criteria) {
        Figure figure = profileOf(found->pack);
        for (ProfileDimension &dimension : figure.profile)
            dimension.rows.removeIf(
                [&](const ProfileRow &row) { return !criteria.contains(row.criterion.toString()); });
        QStringList result;
        for (const FigureLegend::Entry &entry :
             FigureLegend::of(figure, FigureRows::of(figure), FigureStyle::paper()).entries)
            result.append(u"%1 %2"_s.arg(entry.signs.size()).arg(entry.label));
        return result;
    };
    QCOMPARE(labels({u"measurable"_s, u"verifiable"_s}),
             QStringList{u"2 Del nivel más bajo al más alto de cada escala"_s});
    QCOMPARE(labels({u"measurable"_s, u"timeliness"_s, u"influence-development"_s}),
             (QStringList{u"3 Del nivel más bajo al más alto, en escalas de 3"_s, u"6 en escalas de 6"_s}));
}

QTEST_MAIN(FigureLegendTest)
#include "FigureLegendTest.moc"
