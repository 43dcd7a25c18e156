#include "core/exchange/ExampleReader.h"
#include "core/method/ReportStructure.h"
#include "core/report/html/HtmlReport.h"
#include "core/report/odt/OdtReport.h"
#include "core/report/pages/ReportPages.h"
#include "tests/support/EveryKind.h"
#include "tests/support/OdtDocument.h"
#include "tests/support/PlainFigures.h"

#include <QBuffer>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

QList<int> levelsInPages(const ReportPages &pages)
{
    QList<int> levels;
    for (const Tag &tag : pages.tags()) {
        if (tag.kind == Tag::Kind::Heading)
            levels.append(tag.level);
    }
    return levels;
}

QList<int> levelsInHtml(const ReportTree &tree, const FigurePainter &figures)
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    if (!writeHtml(buffer, tree, {}, figures))
        return {};
    buffer.seek(0);
    QList<int> levels;
    QXmlStreamReader xml(&buffer);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name().size() == 2 && xml.name().startsWith(u'h') &&
            xml.name().at(1).isDigit())
            levels.append(xml.name().at(1).digitValue());
    }
    return xml.hasError() ? QList<int>() : levels;
}

QList<int> levelsInOdt(const ReportPages &pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    if (!writeOdt(buffer, pages, QDate(2012, 12, 14)))
        return {};
    QList<int> levels;
    for (const OdtHeading &heading : OdtDocument::of(buffer.data()).headings)
        levels.append(heading.level);
    return levels;
}

/// What is wrong with the levels; empty when the first is the highest and each next is at most one deeper.
QString flawOf(const QList<int> &levels)
{
    if (levels.isEmpty())
        return u"no heading"_s;
    int last = 0;
    for (const int level : levels) {
        if (level > last + 1)
            return u"level %1 after level %2"_s.arg(level).arg(last);
        last = level;
    }
    return {};
}

} // namespace

/// Who goes from heading to heading never falls through a level, whatever the report and its form.
class HeadingLevelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noLevelIsPassedOver_data();
    void noLevelIsPassedOver();

private:
    Contents m_mexico;
    Contents m_every;
};

void HeadingLevelsTest::initTestCase()
{
    m_mexico = readMexico2012()->contents;
    m_every = everyKind(QStringLiteral(COTEJO_SOURCE "/LICENSE")).contents;
}

void HeadingLevelsTest::noLevelIsPassedOver_data()
{
    QTest::addColumn<bool>("isMexico");
    QTest::addColumn<ReportOptions>("options");

    for (const bool isMexico : {true, false}) {
        const Contents &contents = isMexico ? m_mexico : m_every;
        const QString name = isMexico ? u"Mexico, "_s : u"every kind, "_s;
        const auto row = [&](const QString &kind, const ReportOptions &options) {
            QTest::newRow(qPrintable(name + kind)) << isMexico << options;
        };
        for (const QString &structure : reportStructures().structureIds())
            row(structure, {.structure = structure});
        row(u"every section"_s, {.sections = reportStructures().sectionCodes()});
        row(u"internal"_s, {.profile = PublicationProfile::Internal});
        for (const int spareness : {0, 2, 4}) {
            const QString sparse = u", spareness %1"_s.arg(spareness);
            row(u"sheet of a commitment"_s + sparse,
                {.sheet = contents.commitments.first().id, .spareness = spareness});
            row(u"sheet of an institution"_s + sparse,
                {.sheet = contents.institutions.first().id, .spareness = spareness});
        }
    }
}

void HeadingLevelsTest::noLevelIsPassedOver()
{
    QFETCH(bool, isMexico);
    QFETCH(ReportOptions, options);
    const auto figures = std::make_shared<PlainFigures>();
    const auto pages = layoutReport(isMexico ? m_mexico : m_every, options, figures);
    QVERIFY2(pages, pages ? "" : qPrintable(pages.error().what));
    const QString inPages = flawOf(levelsInPages(**pages));
    QVERIFY2(inPages.isEmpty(), qPrintable(u"pages: "_s + inPages));
    const QString inHtml = flawOf(levelsInHtml((*pages)->tree(), *figures));
    QVERIFY2(inHtml.isEmpty(), qPrintable(u"HTML: "_s + inHtml));
    const QString inOdt = flawOf(levelsInOdt(**pages));
    QVERIFY2(inOdt.isEmpty(), qPrintable(u"ODT: "_s + inOdt));
}

QTEST_MAIN(HeadingLevelsTest)
#include "HeadingLevelsTest.moc"
