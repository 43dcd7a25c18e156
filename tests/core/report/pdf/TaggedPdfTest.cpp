#include "core/report/BlockWriter.h"
#include "core/report/pdf/PdfReport.h"
#include "tests/support/PlainFigures.h"

#include <QBuffer>
#include <QTest>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <set>

using namespace Qt::StringLiterals;

namespace {

TableBlock longTable()
{
    TableBlock table;
    table.columns = {{1, 0, Side::Left}, {1, 0, Side::Left}};
    table.head = {headRow({u"Nivel"_s, u"Nota"_s})};
    for (int i = 0; i < 90; ++i)
        table.rows.append({{cell(u"Fila %1"_s.arg(i)), cell(i % 2 ? u"suficiente"_s : QString())}});
    table.caption = u"Cuadro 1. Niveles."_s;
    return table;
}

/// Of a height, which a figure without rows would not have.
Figure twoRows()
{
    Figure figure{.kind = Figure::Kind::Profile};
    figure.profile = {{.dimension = DimensionCode(u"process"_s), .rows = {ProfileRow(), ProfileRow()}}};
    return figure;
}

QList<Block> someOfEverything()
{
    return {
        ContentsBlock{u"Contenido"_s, 2},
        HeadingBlock{.level = 1, .text = u"Capítulo"_s, .anchor = u"one"_s, .startsPage = true},
        ParagraphBlock{.spans = {{.text = u"Lea "_s}, {.text = u"aquí"_s, .link = u"https://example.org/ñ"_s}}},
        longTable(),
        FigureBlock{.figure = twoRows(), .caption = u"Gráfica 1"_s, .alternative = u"Cinco de diez"_s},
        ParagraphBlock{.look = ParagraphBlock::Look::Note, .spans = {{.text = u"Nota al pie"_s}}},
        DefinitionsBlock{{{u"Término"_s, {{.text = u"Sentido"_s}}}}, false},
        ParagraphBlock{.spans = {{.text = u"In "_s, .language = u"en"_s}, {.text = u"English"_s, .language = u"en"_s}}},
        ParagraphBlock{.spans = {{.text = u"Dice "_s}, {.text = u"yes"_s, .language = u"en"_s}}},
        ParagraphBlock{.spans = {{.glyph = u"●"_s, .spoken = u"Completo"_s}, {.text = u"a"_s, .spoken = u"Alto"_s}}}};
}

/// The operators of one page: what stands in no mark, and the marks that are there.
class Marks : public QPDFObjectHandle::ParserCallbacks
{
public:
    using QPDFObjectHandle::ParserCallbacks::handleObject;

    void handleObject(QPDFObjectHandle object) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        const std::string name = object.getOperatorValue();
        if (name == "BDC")
            open();
        else if (name == "EMC")
            m_open.pop_back();
        else if (inks.contains(name) && m_open.empty())
            ++unmarked;
        m_operands.clear();
    }
    void handleEOF() override { isBalanced = m_open.empty(); }

    std::set<int> ids;
    int unmarked = 0;
    int artefacts = 0;
    bool isBalanced = false;

private:
    void open()
    {
        const std::string tag = m_operands.at(0).getName();
        m_open.push_back(tag);
        if (tag == "/Artifact")
            ++artefacts;
        else if (m_operands.at(1).hasKey("/MCID"))
            ids.insert(m_operands.at(1).getKey("/MCID").getIntValueAsInt());
    }

    const std::set<std::string> inks{"TJ", "Tj", "S", "f", "f*", "B", "Do"};
    std::vector<QPDFObjectHandle> m_operands;
    std::vector<std::string> m_open;
};

std::string kind(QPDFObjectHandle element) { return element.getKey("/S").getName(); }

} // namespace

class TaggedPdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void allInkIsMarked();
    void chaptersHoldTheirPiecesInOrder();
    void aCaptionStandsFirstInItsTable();
    void whatIsInAnotherLanguageSaysSo();
    void marksSayWhatTheyStandFor();
    void everyRowHasAllItsCells();
    void columnHeadsAreReadOnce();
    void aFigureTellsWhatItShows();
    void linksStandInTheTree();
    void fontsTravelWithTheirText();
    void placesHaveNames();
    void noStandardIsClaimed();

private:
    QPDFObjectHandle root() { return m_pdf.getRoot().getKey("/StructTreeRoot"); }
    void gather(QPDFObjectHandle element);
    QList<QPDFObjectHandle> all(const std::string &name) const
    {
        QList<QPDFObjectHandle> result;
        for (QPDFObjectHandle element : m_elements) {
            if (kind(element) == name)
                result.append(element);
        }
        return result;
    }

    QByteArray contentOfLastPage()
    {
        auto pages = QPDFPageDocumentHelper(m_pdf).getAllPages();
        const auto data = pages.back().getObjectHandle().getKey("/Contents").getStreamData();
        return QByteArray(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
    }

    QByteArray m_bytes;
    QPDF m_pdf;
    QList<QPDFObjectHandle> m_elements; ///< in reading order
};

void TaggedPdfTest::gather(QPDFObjectHandle element)
{
    m_elements.append(element);
    for (QPDFObjectHandle kid : element.getKey("/K").getArrayAsVector()) {
        if (kid.isDictionary() && kid.hasKey("/S")) {
            QVERIFY(kid.getKey("/P").getObjGen() == element.getObjGen());
            gather(kid);
        }
    }
}

void TaggedPdfTest::initTestCase()
{
    auto tree = std::make_shared<ReportTree>();
    tree->title = u"Informe"_s;
    tree->running = u"Informe de prueba"_s;
    tree->foot = u"Hecho con Cotejo"_s;
    tree->language = u"es"_s;
    tree->watermark = u"Borrador"_s;
    tree->blocks = someOfEverything();
    const Result<ReportPages> pages = ReportPages::layOut(tree, Paper::A4, std::make_shared<PlainFigures>());
    QVERIFY(pages);
    QBuffer buffer(&m_bytes);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(writePdf(buffer, *pages, QDate(2012, 12, 14), {}));
    m_pdf.processMemoryFile("report", m_bytes.constData(), size_t(m_bytes.size()));
    QVERIFY(m_pdf.getWarnings().empty());
    gather(root().getKey("/K").getArrayItem(0));
}

void TaggedPdfTest::allInkIsMarked()
{
    QPDFObjectHandle numbers = root().getKey("/ParentTree").getKey("/Nums");
    int page = 0;
    for (QPDFPageObjectHelper &helper : QPDFPageDocumentHelper(m_pdf).getAllPages()) {
        Marks marks;
        helper.parseContents(&marks);
        QCOMPARE(marks.unmarked, 0);
        QVERIFY(marks.isBalanced);
        QVERIFY(marks.artefacts >= 3); // watermark, head, foot
        QCOMPARE(numbers.getArrayItem(2 * page).getIntValueAsInt(), page);
        QCOMPARE(int(marks.ids.size()), numbers.getArrayItem(2 * page + 1).getArrayNItems());
        QCOMPARE(*marks.ids.rbegin(), int(marks.ids.size()) - 1);
        ++page;
    }
    QVERIFY(page >= 4);
}

void TaggedPdfTest::chaptersHoldTheirPiecesInOrder()
{
    const auto sections = all("/Sect");
    QCOMPARE(sections.size(), 2);
    std::string kinds;
    for (QPDFObjectHandle kid : QPDFObjectHandle(sections.at(1)).getKey("/K").getArrayAsVector())
        kinds += kind(kid);
    QCOMPARE(kinds, std::string("/H1/P/Table/Figure/Caption/Note/L/P/P/P"));
    QCOMPARE(all("/LI").size(), 1);
    QCOMPARE(all("/Lbl").size(), 1);
    QCOMPARE(all("/LBody").size(), 1);
}

void TaggedPdfTest::aCaptionStandsFirstInItsTable()
{
    std::string kinds;
    for (QPDFObjectHandle kid : QPDFObjectHandle(all("/Table").first()).getKey("/K").getArrayAsVector())
        kinds += kind(kid);
    QCOMPARE(kinds, std::string("/Caption/THead/TBody"));
}

/// The whole block where all of it is, else the words alone.
void TaggedPdfTest::whatIsInAnotherLanguageSaysSo()
{
    QList<std::string> languages;
    for (QPDFObjectHandle element : m_elements) {
        if (element.hasKey("/Lang"))
            languages.append(kind(element) + ' ' + element.getKey("/Lang").getStringValue());
    }
    QCOMPARE(languages, QList<std::string>{"/P en"});
    QCOMPARE(contentOfLastPage().count("/Lang(en)"), 3);
}

void TaggedPdfTest::marksSayWhatTheyStandFor()
{
    const QByteArray content = contentOfLastPage();
    QCOMPARE(content.count("/Span<</ActualText"), 1);
    QCOMPARE(content.count("/Span<</E"), 1);
}

void TaggedPdfTest::everyRowHasAllItsCells()
{
    const auto rows = all("/TR");
    QCOMPARE(rows.size(), 91);
    for (QPDFObjectHandle row : rows)
        QCOMPARE(row.getKey("/K").getArrayNItems(), 2);
    QCOMPARE(all("/THead").size(), 1);
    QCOMPARE(all("/TBody").size(), 1);
}

void TaggedPdfTest::columnHeadsAreReadOnce()
{
    const auto heads = all("/TH");
    QCOMPARE(heads.size(), 2);
    for (QPDFObjectHandle head : heads) {
        QCOMPARE(head.getKey("/A").getKey("/Scope").getName(), std::string("/Column"));
        QCOMPARE(head.getKey("/K").getArrayNItems(), 1); // though the table goes on over pages
    }
}

void TaggedPdfTest::aFigureTellsWhatItShows()
{
    const auto figures = all("/Figure");
    QCOMPARE(figures.size(), 1);
    QPDFObjectHandle figure = figures.first();
    QCOMPARE(figure.getKey("/Alt").getUTF8Value(), std::string("Cinco de diez"));
    QCOMPARE(figure.getKey("/A").getKey("/BBox").getArrayNItems(), 4);
}

void TaggedPdfTest::linksStandInTheTree()
{
    const auto links = all("/Link");
    QCOMPARE(links.size(), 2); // of the contents, and of the paragraph
    for (QPDFObjectHandle link : links) {
        int objects = 0;
        int marks = 0;
        for (QPDFObjectHandle kid : link.getKey("/K").getArrayAsVector()) {
            kid.getKey("/Type").getName() == "/OBJR" ? ++objects : ++marks;
            if (kid.hasKey("/Obj"))
                QVERIFY(kid.getKey("/Obj").hasKey("/StructParent"));
        }
        QVERIFY(objects >= 1);
        QVERIFY(marks >= 1);
    }
    const QByteArray address = "https://example.org/%C3%B1";
    QVERIFY(std::ranges::any_of(m_pdf.getAllObjects(), [&](QPDFObjectHandle object) {
        return object.isDictionary() && object.hasKey("/A") && object.getKey("/A").isDictionary() &&
               object.getKey("/A").hasKey("/URI") &&
               object.getKey("/A").getKey("/URI").getStringValue() == address.toStdString();
    }));
}

void TaggedPdfTest::fontsTravelWithTheirText()
{
    int fonts = 0;
    for (QPDFObjectHandle &object : m_pdf.getAllObjects()) {
        if (!object.isDictionaryOfType("/Font", "/Type0"))
            continue;
        ++fonts;
        QVERIFY(object.getKey("/ToUnicode").isStream());
        QPDFObjectHandle descriptor = object.getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor");
        QVERIFY(descriptor.hasKey("/FontFile2"));
        const std::string name = descriptor.getKey("/FontName").getName();
        QVERIFY2(name.find("NotoSans") != std::string::npos && name.find('+') == 7, name.c_str());
    }
    QCOMPARE(fonts, 2); // regular and bold
}

void TaggedPdfTest::placesHaveNames()
{
    QPDFObjectHandle names = m_pdf.getRoot().getKey("/Names").getKey("/Dests").getKey("/Names");
    std::set<std::string> found;
    for (int i = 0; i < names.getArrayNItems(); i += 2)
        found.insert(names.getArrayItem(i).getStringValue());
    QVERIFY(found.contains("one"));
    QVERIFY(found.contains("contents"));
}

void TaggedPdfTest::noStandardIsClaimed()
{
    QVERIFY(!m_bytes.contains("pdfaid"));
    QVERIFY(!m_bytes.contains("pdfuaid"));
    QVERIFY(m_bytes.contains("<dc:language>"));
    QVERIFY(m_pdf.getRoot().getKey("/MarkInfo").getKey("/Marked").getBoolValue());
}

QTEST_MAIN(TaggedPdfTest)
#include "TaggedPdfTest.moc"
