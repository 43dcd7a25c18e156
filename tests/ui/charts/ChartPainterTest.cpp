#include "tests/ui/support/ExampleFigures.h"

#include "ui/charts/ChartPainter.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

class ChartPainterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void segmentsHoldWhatTheDataHold_data();
    void segmentsHoldWhatTheDataHold();
    void barsStandWhereTheLayoutSays();
    void paintingTwiceGivesTheSameBytes();
    void anotherThreadPaintsTheSame();
    void moreBarsTakeMoreRoom();
    void labelsStandInsideTheirSegments();
    void aSegmentHasTheMarkOfItsLevel();

private:
    QByteArray svgOf(const Figure &figure) const;

    Example m_example{};
    std::unique_ptr<OverviewFigures> m_figures{};
};

void ChartPainterTest::initTestCase()
{
    m_example = Example::published();
    m_figures = std::make_unique<OverviewFigures>(m_example.figures());
}

QByteArray ChartPainterTest::svgOf(const Figure &figure) const
{
    const ChartPainter painter;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(QSize(480, 1200));
    QPainter canvas(&generator);
    painter.paint(canvas, QRectF(10, 10, 460, painter.heightFor(figure, 460)), figure);
    canvas.end();
    return bytes;
}

void ChartPainterTest::segmentsHoldWhatTheDataHold_data()
{
    QTest::addColumn<Figure>("figure");
    QTest::newRow("bars by category") << m_figures->byCategory();
    QTest::newRow("bars by institution") << m_figures->byInstitution();
    QTest::newRow("the profile of the dimensions") << m_figures->profile();
}

void ChartPainterTest::segmentsHoldWhatTheDataHold()
{
    QFETCH(Figure, figure);
    QList<int> expected;
    for (const LevelBar &bar : figure.chart.bars)
        expected.append(bar.total());
    for (const ProfileDimension &dimension : figure.profile) {
        for (const ProfileRow &row : dimension.rows)
            expected.append(row.counts.asked());
    }
    const FigureLayout layout = FigureLayout::of(figure, 460, FigureStyle::paper());
    QList<int> drawn(expected.size(), 0);
    for (const FigureLayout::Segment &segment : layout.segments) {
        QVERIFY(layout.valueOf(segment).count > 0);
        drawn[segment.row] += layout.valueOf(segment).count;
    }
    QVERIFY(!expected.isEmpty());
    QCOMPARE(drawn, expected);
}

/// The bars come from Qt Charts, everything else from our layout: both must agree to the pixel.
void ChartPainterTest::barsStandWhereTheLayoutSays()
{
    const Figure figure = m_figures->byCategory();
    const FigureLayout layout = FigureLayout::of(figure, 500, FigureStyle::paper());
    const ChartPainter painter;
    QImage image(500, int(layout.height) + 1, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter canvas(&image);
    painter.paint(canvas, QRectF(0, 0, 500, layout.height), figure);
    canvas.end();
    for (const FigureLayout::Segment &segment : layout.segments) {
        const QRectF field = segment.field;
        const QPoint inside[] = {(field.topLeft() + QPointF(1.5, 1.5)).toPoint(),
                                 (field.bottomRight() - QPointF(2.5, 2.5)).toPoint()};
        if (segment.look.fill != LevelLook::Fill::Solid || field.width() < 6)
            continue;
        for (const QPoint &point : inside)
            QCOMPARE(image.pixelColor(point), segment.look.colour);
        const QPoint above = QPointF(field.center().x(), field.top() - 3).toPoint();
        QVERIFY(image.pixelColor(above) != segment.look.colour);
    }
}

void ChartPainterTest::paintingTwiceGivesTheSameBytes()
{
    for (const Figure &figure : {m_figures->byCategory(), m_figures->byInstitution(), m_figures->profile()}) {
        const QByteArray once = svgOf(figure);
        QVERIFY(once.contains("<path"));
        QVERIFY2(!once.contains("<image"), "charts are vectors");
        QCOMPARE(svgOf(figure), once);
    }
}

void ChartPainterTest::anotherThreadPaintsTheSame()
{
    const ChartPainter painter;
    const Figure figure = m_figures->profile();
    const auto imageOf = [&] {
        QImage image(480, 900, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter canvas(&image);
        painter.paint(canvas, QRectF(0, 0, 480, 900), figure);
        return image;
    };
    const QImage here = imageOf();
    QImage there;
    std::atomic_bool isDone = false;
    std::thread thread([&] {
        there = imageOf();
        isDone = true;
    });
    while (!isDone)
        painter.serve();
    thread.join();
    QCOMPARE(there, here);
}

void ChartPainterTest::moreBarsTakeMoreRoom()
{
    const ChartPainter painter;
    Figure figure = m_figures->byInstitution();
    const qsizetype bars = figure.chart.bars.size();
    QVERIFY(bars >= 18);
    const double all = painter.heightFor(figure, 460);
    QVERIFY2(all >= double(bars) * 17, "each bar keeps its height");
    figure.chart.bars.resize(bars - 1);
    QVERIFY(painter.heightFor(figure, 460) <= all - 17);
}

void ChartPainterTest::labelsStandInsideTheirSegments()
{
    const FigureLayout layout = FigureLayout::of(m_figures->byInstitution(), 460, FigureStyle::paper());
    for (const FigureLayout::Text &text : layout.texts) {
        const double width = QFontMetricsF(text.font).boundingRect(text.box, text.flags, text.text).width();
        QVERIFY2(width <= text.box.width() + 0.5, qPrintable(text.text));
        QVERIFY2(text.box.right() <= 460.5 && text.box.bottom() <= layout.height + 0.5, qPrintable(text.text));
    }
}

/// So that a bar can be read in grey print without going back to the legend.
void ChartPainterTest::aSegmentHasTheMarkOfItsLevel()
{
    const Figure figure = m_figures->byCategory();
    const FigureLayout layout = FigureLayout::of(figure, 460, FigureStyle::paper());
    int marked = 0;
    for (const FigureLayout::Segment &segment : layout.segments) {
        const QString glyph = segmentGlyph(figure, layout.valueOf(segment));
        for (const FigureLayout::LegendSign &sign : layout.signs) {
            if (!segment.field.contains(sign.box))
                continue;
            QCOMPARE(sign.glyph, glyph);
            QCOMPARE(sign.stand, FigureLayout::LegendSign::Stand::Plate);
            ++marked;
        }
    }
    QVERIFY2(marked > layout.segments.size() / 2, qPrintable(u"%1 of %2"_s.arg(marked).arg(layout.segments.size())));
}

QTEST_MAIN(ChartPainterTest)
#include "ChartPainterTest.moc"
