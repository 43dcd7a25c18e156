#include "core/method/MethodLibrary.h"
#include "core/report/LevelGlyph.h"
#include "core/report/LevelPattern.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// As a printer without colour sees it.
double grey(const QColor &colour) { return 0.299 * colour.red() + 0.587 * colour.green() + 0.114 * colour.blue(); }

double luminance(const QColor &colour)
{
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

/// Told apart without colour: by pattern, or by a step of grey that is seen.
bool isApart(const LevelLook &a, const LevelLook &b, double step)
{
    return a.fill != b.fill || (a.isSolid() && std::abs(grey(a.colour) - grey(b.colour)) >= step);
}

QImage drawn(const std::function<void(QPainter &)> &paint)
{
    QImage image(48, 24, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter);
    return image;
}

const QList<Ground> grounds{Ground::Light, Ground::Dark, Ground::Paper};

} // namespace

/// Over all methods that come with the program: what two answers of one question look like is never the same.
class LevelLooksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksOfAScaleDiffer_data();
    void marksOfAScaleDiffer();
    void fieldsOfAScaleDifferInGrey_data() { marksOfAScaleDiffer_data(); }
    void fieldsOfAScaleDifferInGrey();
    void standingsDifferInGrey();
    void everyMarkIsADrawingOfItsOwn();
    void patternsEndWithTheField();
};

void LevelLooksTest::marksOfAScaleDiffer_data()
{
    QTest::addColumn<QString>("method");
    for (const LibraryMethod &method : methodLibrary())
        QTest::newRow(qPrintable(method.pack.id)) << method.pack.id;
}

void LevelLooksTest::marksOfAScaleDiffer()
{
    QFETCH(QString, method);
    const Result<LibraryMethod> found = methodFromLibrary(method);
    QVERIFY(found);
    for (const Criterion &criterion : found->pack.criteria) {
        QStringList marks{levelGlyph(found->pack, criterion.id, LevelCode()).value(), unsettledGlyph()};
        for (const LevelCode &code : missingCodes())
            marks.append(levelGlyph(found->pack, criterion.id, code).value());
        const Scale *scale = found->pack.scaleOf(criterion.id);
        for (const Level &level : scale->levels) {
            const std::optional<QString> glyph = levelGlyph(found->pack, criterion.id, level.code);
            QCOMPARE(glyph.has_value(), scale->isOrdered); // letters, see LevelLettersTest
            if (glyph)
                marks.append(*glyph);
        }
        QVERIFY2(marks.removeDuplicates() == 0, qPrintable(criterion.id.toString()));
    }
}

void LevelLooksTest::fieldsOfAScaleDifferInGrey()
{
    QFETCH(QString, method);
    const Result<LibraryMethod> found = methodFromLibrary(method);
    QVERIFY(found);
    constexpr double seen = 15;
    for (const Criterion &criterion : found->pack.criteria) {
        const Scale *scale = found->pack.scaleOf(criterion.id);
        for (const Ground ground : grounds) {
            QList<LevelLook> others{unsettledLook(ground), levelLook(found->pack, criterion.id, {}, ground)};
            for (const LevelCode &code : missingCodes())
                others.append(levelLook(found->pack, criterion.id, code, ground));
            QList<LevelLook> steps;
            for (const Level &level : scale->levels) {
                const LevelLook look = levelLook(found->pack, criterion.id, level.code, ground);
                (level.rank || !scale->isOrdered ? steps : others).append(look);
                if (look.isSolid())
                    QVERIFY2(contrast(look.ink, look.colour) >= 4.5, qPrintable(look.colour.name()));
            }
            for (qsizetype i = 1; i < steps.size(); ++i) {
                QVERIFY2(isApart(steps.at(i - 1), steps.at(i), seen), qPrintable(criterion.id.toString()));
                QVERIFY2(!scale->isOrdered || grey(steps.at(i).colour) < grey(steps.at(i - 1).colour),
                         "the better, the darker");
            }
            for (qsizetype i = 0; i < others.size(); ++i) {
                QVERIFY(!others.at(i).isSolid());
                for (qsizetype j = 0; j < i; ++j)
                    QVERIFY2(others.at(i).fill != others.at(j).fill, qPrintable(criterion.id.toString()));
            }
        }
    }
}

void LevelLooksTest::standingsDifferInGrey()
{
    for (const Ground ground : grounds) {
        const QList<DueStanding> standings = dueStandings();
        for (qsizetype i = 0; i < standings.size(); ++i) {
            const LevelLook look = standingLook(standings.at(i), ground);
            if (look.isSolid())
                QVERIFY(contrast(look.ink, look.colour) >= 4.5);
            for (qsizetype j = 0; j < i; ++j) {
                QVERIFY(isApart(look, standingLook(standings.at(j), ground), 40));
                QVERIFY(standingGlyph(standings.at(i)) != standingGlyph(standings.at(j)));
            }
        }
    }
}

/// None is forgotten by the painter, and none is drawn as another.
void LevelLooksTest::everyMarkIsADrawingOfItsOwn()
{
    QList<QImage> drawings;
    for (const QString &glyph : {u""_s, u"○"_s, u"◔"_s, u"◑"_s, u"◕"_s, u"◉"_s, u"●"_s, u"✕"_s, u"▲"_s, u"◇"_s, u"–"_s,
                                 u"⊟"_s, u"∅"_s, u"?"_s, u"≠"_s}) {
        const QImage image =
            drawn([&glyph](QPainter &painter) { paintLevelGlyph(painter, QRectF(4, 4, 16, 16), glyph, Qt::black); });
        QVERIFY2(image != drawn([](QPainter &) {}), qPrintable(glyph));
        QVERIFY2(!drawings.contains(image), qPrintable(glyph));
        drawings.append(image);
    }
}

void LevelLooksTest::patternsEndWithTheField()
{
    using Fill = LevelLook::Fill;
    const QRectF field(8, 6, 30, 12);
    QList<QImage> drawings;
    for (const Fill fill :
         {Fill::Rising, Fill::Falling, Fill::Level, Fill::Upright, Fill::Crossed, Fill::Dotted, Fill::Zigzag}) {
        const QImage image =
            drawn([&](QPainter &painter) { paintLevelPattern(painter, field, {.fill = fill, .colour = Qt::black}); });
        QVERIFY(!drawings.contains(image));
        drawings.append(image);
        int inside = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const bool isInked = image.pixelColor(x, y).lightness() < 250;
                inside += isInked && field.contains(x, y);
                QVERIFY2(!isInked || field.adjusted(-1.5, -1.5, 1.5, 1.5).contains(x, y),
                         qPrintable(u"pattern %1 at %2, %3"_s.arg(int(fill)).arg(x).arg(y)));
            }
        }
        QVERIFY(inside > 40);
    }
}

QTEST_MAIN(LevelLooksTest)
#include "LevelLooksTest.moc"
