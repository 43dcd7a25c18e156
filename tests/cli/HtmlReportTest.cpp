#include "tests/cli/Cli.h"

#include <QFile>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

/// What a page of HTML that is XML too holds.
struct Page
{
    QString fault{}; ///< why it is not well formed
    QStringList faults{};
    QString language{};
    QList<int> headings{}; ///< their levels in order
    QSet<QString> ids{};
    QStringList targets{}; ///< of links within the page
    QStringList elements{};
    QStringList addresses{}; ///< that a browser would go to or fetch
    QString text{};
    QHash<QString, QString> textOf{}; ///< of headings and captions, by id
    QString textId{};                 ///< of the one that is read
    QList<QStringList> tables{};      ///< ids of what names each
    QSet<QString> languages{};        ///< of parts of the page
    int figures = 0;
    int namedFigures = 0;
};

void readElement(Page &page, const QXmlStreamReader &xml)
{
    const QString name = xml.name().toString();
    const QXmlStreamAttributes attributes = xml.attributes();
    page.elements.append(name);
    if (name == u"html")
        page.language = attributes.value(u"lang"_s).toString();
    if (name.size() == 2 && name.at(0) == u'h' && name.at(1).isDigit())
        page.headings.append(name.at(1).digitValue());
    if (const QString id = attributes.value(u"id"_s).toString(); !id.isEmpty()) {
        if (page.ids.contains(id))
            page.faults.append(u"id twice: "_s + id);
        page.ids.insert(id);
    }
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name().startsWith(u"on"))
            page.faults.append(u"event handler: "_s + attribute.name().toString());
        if (attribute.name() == u"href" || attribute.name() == u"src") {
            const QString value = attribute.value().toString();
            (value.startsWith(u'#') ? page.targets : page.addresses)
                .append(value.startsWith(u'#') ? value.mid(1) : value);
        }
    }
    if (name != u"html" && attributes.hasAttribute(u"lang"_s))
        page.languages.insert(attributes.value(u"lang"_s).toString());
    if (name == u"table")
        page.tables.append(attributes.value(u"aria-labelledby"_s).toString().split(u' ', Qt::SkipEmptyParts));
    if (name == u"caption" || (name.startsWith(u'h') && name.size() == 2))
        page.textId = attributes.value(u"id"_s).toString();
    if (name == u"caption" && page.tables.last().isEmpty())
        page.tables.last() = {page.textId};
    page.figures += name == u"figure" ? 1 : 0;
    if (name == u"svg" && attributes.value(u"role"_s) == u"img")
        page.namedFigures += attributes.value(u"aria-label"_s).size() > 20 ? 1 : 0;
}

Page pageOf(const QByteArray &bytes)
{
    Page page;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::StartElement)
            readElement(page, xml);
        else if (token == QXmlStreamReader::EndElement && (xml.name() == u"caption" || xml.name().startsWith(u'h')))
            page.textId.clear();
        if (token != QXmlStreamReader::Characters)
            continue;
        page.text += xml.text();
        if (!page.textId.isEmpty())
            page.textOf[page.textId] += xml.text();
    }
    page.fault = xml.hasError() ? xml.errorString() : QString();
    for (const QString &target : std::as_const(page.targets)) {
        if (!page.ids.contains(target))
            page.faults.append(u"leads nowhere: #"_s + target);
    }
    return page;
}

} // namespace

/// The report as one HTML file: what a reader with a screen reader, a careful browser and a validator would look at.
class HtmlReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itIsWholeAndForEverybody_data();
    void itIsWholeAndForEverybody();
    void marksAreToldAndTitlesAreWhole();
    void textsInAnotherLanguageSaySo();
    void levelsHaveTheColoursOfTheCharts();
    void nothingRunsAndNothingIsFetched();
    void theSameDossierGivesTheSameBytes();
    void aDraftSaysSoFirst();
    void theDataComesWithIt();
    void theNameAndTheFormatAgree();

private:
    QByteArray report(const QString &name, const QStringList &more = {}) const;

    Cli m_cli;
    QString m_dossier;
};

void HtmlReportTest::initTestCase()
{
    m_dossier = m_cli.example(u"mx.cotejo"_s);
    const QString hostile = u"<script>alert(1)</script> & **fuerte** [sitio](https://example.org/a?b=1&c=2) "
                            "[mal](javascript:alert(1)) <img src=x onerror=alert(2)>"_s;
    const Answer rated =
        m_cli.run({u"rate"_s, m_dossier, u"--as"_s, u"ana"_s, u"--commitment"_s, u"18"_s, u"--round"_s, u"aga-2012"_s,
                   u"--criterion"_s, u"completion"_s, u"--level"_s, u"substantial"_s, u"--why"_s, hostile});
    QVERIFY2(rated.status == 0, rated.err.constData());
}

QByteArray HtmlReportTest::report(const QString &name, const QStringList &more) const
{
    const QString path = m_cli.path(name);
    const Answer answer = m_cli.run(QStringList{u"report"_s, m_dossier, u"-o"_s, path} + more);
    QFile file(path);
    return answer.status == 0 && file.open(QIODevice::ReadOnly) ? file.readAll() : answer.err;
}

void HtmlReportTest::itIsWholeAndForEverybody_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("tag");
    QTest::newRow("Spanish") << u"es"_s << u"es-MX"_s;
    QTest::newRow("English") << u"en"_s << u"en"_s;
}

void HtmlReportTest::itIsWholeAndForEverybody()
{
    QFETCH(QString, language);
    QFETCH(QString, tag);
    const QByteArray bytes = report(language + u".html"_s, {u"--lang"_s, language});
    QVERIFY2(bytes.startsWith("<!DOCTYPE html>"), bytes.left(200).constData());
    const Page page = pageOf(bytes);
    QCOMPARE(page.fault, QString());
    QVERIFY2(page.faults.isEmpty(), qPrintable(page.faults.join(u"; "_s)));
    QCOMPARE(page.language, tag);
    QCOMPARE(page.headings.count(1), 1);
    QCOMPARE(page.headings.first(), 1);
    for (qsizetype i = 1; i < page.headings.size(); ++i)
        QVERIFY2(page.headings.at(i) <= page.headings.at(i - 1) + 1, qPrintable(QString::number(i)));
    QVERIFY(page.tables.size() > 50);
    QSet<QString> names;
    for (const QStringList &ids : page.tables) {
        QString name;
        for (const QString &id : ids)
            name += page.textOf.value(id) + u' ';
        QVERIFY2(name.trimmed().size() > 5 && !names.contains(name), qPrintable(ids.join(u' ') + u": "_s + name));
        names.insert(name);
    }
    QVERIFY(page.figures >= 3);
    QCOMPARE(page.namedFigures, page.figures);
    for (const QString &landmark : {u"header"_s, u"nav"_s, u"main"_s, u"footer"_s})
        QCOMPARE(page.elements.count(landmark), 1);
    QVERIFY(page.targets.size() > 40); // the contents
}

/// In the table of all commitments by criterion a printed page has room for marks and the beginnings of titles only.
void HtmlReportTest::marksAreToldAndTitlesAreWhole()
{
    const QByteArray bytes = report(u"marks.html"_s, {u"--lang"_s, u"es"_s});
    const qsizetype from = bytes.indexOf("Nivel de cada compromiso en cada criterio", bytes.indexOf("<main"));
    const QByteArray table = bytes.mid(from, bytes.indexOf("</table>", from) - from);
    QVERIFY(table.contains("Información para valorar el cumplimiento en derechos humanos"));
    QVERIFY(!table.contains("…"));
    QVERIFY(table.contains("<span class=\"spoken\">Especificidad</span>"));
    QVERIFY(table.count("<span class=\"spoken\">Completo</span>") >= 16);
    QVERIFY(table.contains("<span aria-hidden=\"true\" title=\"Completo\">"));
}

void HtmlReportTest::levelsHaveTheColoursOfTheCharts()
{
    const QByteArray bytes = report(u"colours.html"_s, {u"--lang"_s, u"es"_s});
    const qsizetype from = bytes.indexOf("Cuadro 1.");
    const QByteArray table = bytes.mid(from, bytes.indexOf("</table>", from) - from);
    for (const QByteArray colour : {"#164a85", "#679dd3", "#e9ab55", "#f8dcb4"}) {
        QCOMPARE(table.count("border-color:" + colour), 1);
        QVERIFY2(bytes.count("fill=\"" + colour) > 0, colour.constData()); // in a chart
    }
}

void HtmlReportTest::textsInAnotherLanguageSaySo()
{
    const QByteArray english = report(u"foreign.html"_s, {u"--lang"_s, u"en"_s});
    QCOMPARE(pageOf(english).languages, QSet<QString>{u"es"_s});
    const auto isMarked = [&](const QByteArray &text) {
        return english.contains("<span lang=\"es\">" + text);
    };
    QVERIFY(isMarked("Desarrollar una página web de servicios públicos")); // an official text
    QVERIFY(isMarked("Secretaría de la Función Pública (SFP)"));           // a name
    QVERIFY(isMarked("SHCP"));                                             // a name beside a chart
    QVERIFY(pageOf(report(u"own.html"_s, {u"--lang"_s, u"es"_s})).languages.isEmpty());
}

void HtmlReportTest::nothingRunsAndNothingIsFetched()
{
    const Page page = pageOf(report(u"hostile.html"_s, {u"--lang"_s, u"es"_s}));
    for (const QString &element : {u"script"_s, u"img"_s, u"iframe"_s, u"object"_s, u"link"_s, u"embed"_s, u"form"_s})
        QVERIFY2(!page.elements.contains(element), qPrintable(element));
    QVERIFY(page.text.contains(u"<script>alert(1)</script>"_s)); // as text
    for (const QString &address : page.addresses)
        QVERIFY2(address.startsWith(u"https://"_s) || address.startsWith(u"http://"_s) ||
                     address.startsWith(u"data:application/json;base64,"_s),
                 qPrintable(address.left(80)));
    QVERIFY(page.addresses.contains(u"https://example.org/a?b=1&c=2"_s));
    QVERIFY(!page.text.contains(u"@import"_s) && !page.text.contains(u"url("_s));
}

void HtmlReportTest::theSameDossierGivesTheSameBytes() { QVERIFY(report(u"one.html"_s) == report(u"two.html"_s)); }

void HtmlReportTest::aDraftSaysSoFirst()
{
    const QByteArray draft = report(u"draft.html"_s, {u"--draft"_s, u"--lang"_s, u"en"_s});
    const qsizetype mark = draft.indexOf("class=\"draft\"");
    QVERIFY(mark > 0 && mark < draft.indexOf("<h1"));
    QVERIFY(pageOf(draft).text.contains(u"do not cite"_s));
}

void HtmlReportTest::theDataComesWithIt()
{
    const Page page = pageOf(report(u"data.html"_s));
    const QString prefix = u"data:application/json;base64,"_s;
    QByteArray data;
    for (const QString &address : page.addresses) {
        if (address.startsWith(prefix))
            data = QByteArray::fromBase64(address.mid(prefix.size()).toLatin1());
    }
    QCOMPARE(data.left(1), QByteArray("{"));
    QVERIFY(data.contains("substantial"));
}

void HtmlReportTest::theNameAndTheFormatAgree()
{
    const QString path = m_cli.path(u"no.html"_s);
    QCOMPARE(m_cli.flawOfRefusal({u"report"_s, m_dossier, u"-o"_s, path, u"--format"_s, u"pdf"_s}, 2, m_dossier),
             QString());
    QVERIFY(!QFile::exists(path));
    QVERIFY(report(u"named"_s, {u"--format"_s, u"html"_s}).startsWith("<!DOCTYPE html>"));
}

QTEST_GUILESS_MAIN(HtmlReportTest)
#include "HtmlReportTest.moc"
