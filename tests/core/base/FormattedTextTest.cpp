#include "core/base/FormattedText.h"

#include <QTest>

using namespace Qt::StringLiterals;

class FormattedTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itReadsWithoutItsMarks_data();
    void itReadsWithoutItsMarks();
    void whatFormsNothingIsAsTyped_data();
    void whatFormsNothingIsAsTyped();
    void partsCoverTheLine_data();
    void partsCoverTheLine();
    void stylesAreTold();
};

namespace {

/// Bold as <b>, italic as <i>, links as <a target>.
QString told(const QString &line)
{
    QString text;
    for (const FormattedPart &part : formattedParts(line)) {
        if (part.isMark)
            continue;
        QString piece = line.sliced(part.start, part.length);
        if (part.isItalic)
            piece = u"<i>"_s + piece + u"</i>"_s;
        if (part.isBold)
            piece = u"<b>"_s + piece + u"</b>"_s;
        if (!part.link.isEmpty())
            piece = u"<a "_s + part.link + u">"_s + piece + u"</a>"_s;
        text += piece;
    }
    return text;
}

} // namespace

void FormattedTextTest::itReadsWithoutItsMarks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("bold") << u"Falta **todo** el índice"_s << u"Falta todo el índice"_s;
    QTest::newRow("italic at the end") << u"según el *informe*"_s << u"según el informe"_s;
    QTest::newRow("before a full stop") << u"(*sic*). **Sí**, claro"_s << u"(sic). Sí, claro"_s;
    QTest::newRow("italic within bold") << u"**muy *poco* claro**"_s << u"muy poco claro"_s;
    QTest::newRow("bold within italic") << u"*muy **poco** claro*"_s << u"muy poco claro"_s;
    QTest::newRow("a link") << u"ver [la página](https://example.org/a?b=1), hoy"_s << u"ver la página, hoy"_s;
    QTest::newRow("a bold link") << u"[**aquí**](http://example.org)"_s << u"aquí"_s;
    QTest::newRow("a list") << u"Faltan:\n- facturas\n- *informes*"_s << u"Faltan:\n• facturas\n• informes"_s;
}

void FormattedTextTest::itReadsWithoutItsMarks()
{
    QFETCH(QString, text);
    QTEST(unformatted(text), "expected");
}

void FormattedTextTest::whatFormsNothingIsAsTyped_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u""_s,
                                u"2 * 3 * 4"_s,
                                u"2*3*4"_s,
                                u"a*b y c*d"_s,
                                u"* nota al pie"_s,
                                u"** sin cerrar"_s,
                                u"*sin cerrar"_s,
                                u"un asterisco*"_s,
                                u"dos** asteriscos**"_s,
                                u"*** tres ***"_s,
                                u"****"_s,
                                u"[sin destino]"_s,
                                u"[x](javascript:alert(1))"_s,
                                u"[x](file:///etc/passwd)"_s,
                                u"[](https://example.org)"_s,
                                u"[ ](https://example.org)"_s,
                                u"-sin espacio"_s,
                                u"- "_s,
                                u"a - b - c"_s,
                                u"<b>no</b> &amp;"_s,
                                u"*sigue en\notra línea*"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void FormattedTextTest::whatFormsNothingIsAsTyped()
{
    QFETCH(QString, text);
    QCOMPARE(unformatted(text), text);
}

void FormattedTextTest::partsCoverTheLine_data()
{
    QTest::addColumn<QString>("line");
    for (const QString &line :
         {u"uno **dos** [tres](https://example.org) *cuatro*"_s, u"  - **a** b"_s, u"***"_s, u"**a *b* c** d*"_s,
          u"[a [b](https://example.org)"_s, u"[*a*](https://example.org)*"_s, u"*a *b *c"_s, u"*"_s})
        QTest::newRow(qPrintable(line)) << line;
}

void FormattedTextTest::partsCoverTheLine()
{
    QFETCH(QString, line);
    qsizetype at = 0;
    for (const FormattedPart &part : formattedParts(line)) {
        QCOMPARE(part.start, at);
        QVERIFY(part.length > 0);
        at += part.length;
    }
    QCOMPARE(at, line.size());
}

void FormattedTextTest::stylesAreTold()
{
    QCOMPARE(told(u"a **b *c* d** [e *f*](https://example.org/g)"_s),
             u"a <b>b </b><b><i>c</i></b><b> d</b> <a https://example.org/g>e </a>"
             "<a https://example.org/g><i>f</i></a>"_s);
}

QTEST_APPLESS_MAIN(FormattedTextTest)
#include "FormattedTextTest.moc"
