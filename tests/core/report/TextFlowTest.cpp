#include "core/report/pages/TextFlow.h"
#include "core/report/ReportFonts.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString textOf(const FlowLine &line)
{
    QString text;
    for (const PageItem &item : line.items) {
        if (const auto *piece = std::get_if<TextItem>(&item.what))
            text += piece->text;
    }
    return text;
}

} // namespace

class TextFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noLineIsWiderThanAsked_data();
    void noLineIsWiderThanAsked();
    void nothingIsLost();
    void lineEndsAreKept();
    void controlCharactersAreNotPrinted();
    void rightSideEndsAtTheRight();
    void aGlyphStandsBeforeItsWord();
    void aLinkCoversItsWords();
};

void TextFlowTest::noLineIsWiderThanAsked_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a word of 300 letters") << QString(300, u'w');
    QTest::newRow("an address without blanks") << u"http://www.ejemplo.gob.mx/"_s + u"carpeta/"_s.repeated(40);
    QTest::newRow("ordinary words") << u"El comité técnico independiente valoró tres aspectos. "_s.repeated(30);
    QTest::newRow("letters beyond the basic plane") << u"𝔘𝔫𝔦𝔠𝔬𝔡𝔢 "_s.repeated(40);
}

void TextFlowTest::noLineIsWiderThanAsked()
{
    QFETCH(QString, text);
    const QList<FlowLine> lines = flowText({{.text = text}}, 120, {});
    QVERIFY(lines.size() > 2);
    for (const FlowLine &line : lines)
        QVERIFY2(line.width <= 120.01, qPrintable(textOf(line)));
}

void TextFlowTest::nothingIsLost()
{
    const Spans spans{
        {.text = u"Una parte "_s}, {.text = u"en negrita"_s, .isBold = true}, {.text = u" y "_s + QString(200, u'x')}};
    QString all;
    for (const FlowLine &line : flowText(spans, 90, {}))
        all += textOf(line);
    QCOMPARE(all, u"Una parte en negrita y "_s + QString(200, u'x'));
}

void TextFlowTest::lineEndsAreKept()
{
    const QList<FlowLine> lines = flowText({{.text = u"uno\ndos\r\ntres"_s}}, 300, {});
    QCOMPARE(lines.size(), 3);
    QCOMPARE(textOf(lines.at(1)), u"dos"_s);
}

void TextFlowTest::controlCharactersAreNotPrinted() { QCOMPARE(printable(u"a\u0007b\tc\rd\u0000e"_s), u"ab c\nde"_s); }

void TextFlowTest::rightSideEndsAtTheRight()
{
    const FlowLine line = flowText({{.text = u"16"_s}}, 80, {{}, 13.5, Side::Right}).first();
    const auto item = std::get<TextItem>(line.items.first().what);
    QVERIFY(qAbs(item.at.x() + item.width - 80) < 0.1);
}

void TextFlowTest::aGlyphStandsBeforeItsWord()
{
    const FlowLine line = flowText({{.text = u"Completo"_s, .glyph = u"●"_s}}, 80, {}).first();
    QCOMPARE(line.items.size(), 2);
    const auto glyph = std::get<GlyphItem>(line.items.first().what);
    const auto text = std::get<TextItem>(line.items.last().what);
    QCOMPARE(glyph.glyph, u"●"_s);
    QVERIFY(glyph.area.right() < text.at.x());
    QCOMPARE(text.text, u"Completo"_s);
}

void TextFlowTest::aLinkCoversItsWords()
{
    const FlowLine line =
        flowText({{.text = u"véase "_s}, {.text = u"E-14"_s, .link = u"#evidence-14"_s}}, 200, {}).first();
    const auto item =
        std::ranges::find_if(line.items, [](const auto &one) { return std::holds_alternative<LinkItem>(one.what); });
    QVERIFY(item != line.items.cend());
    const auto link = std::get<LinkItem>(item->what);
    QCOMPARE(link.target, u"#evidence-14"_s);
    QVERIFY(qAbs(link.area.width() - textWidth(u"E-14"_s, {})) < 0.2);
}

QTEST_MAIN(TextFlowTest)
#include "TextFlowTest.moc"
