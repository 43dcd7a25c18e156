#include "core/report/FormattedSpans.h"

#include <QTest>

using namespace Qt::StringLiterals;

class FormattedSpansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlainTextIsOneSpanAsTyped_data();
    void aPlainTextIsOneSpanAsTyped();
    void formattingBecomesLooks();
    void onlySafeAddressesBecomeLinks();
};

void FormattedSpansTest::aPlainTextIsOneSpanAsTyped_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u""_s, u"Falta el índice."_s, u"2 * 3 * 4\nsegunda línea"_s, u"<b>no</b> & *así"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void FormattedSpansTest::aPlainTextIsOneSpanAsTyped()
{
    QFETCH(QString, text);
    const Spans spans = formattedSpans(text);
    QCOMPARE(spans.size(), 1);
    QCOMPARE(spans.first().text, text);
    QVERIFY(!spans.first().isBold && !spans.first().isItalic && spans.first().link.isEmpty());
}

void FormattedSpansTest::formattingBecomesLooks()
{
    const Spans spans = formattedSpans(u"Falta **todo**:\n- *uno*\n- [dos](https://example.org)"_s);
    QStringList told;
    for (const Span &span : spans)
        told.append(u"%1%2%3%4"_s.arg(span.isBold ? u"b:"_s : QString(), span.isItalic ? u"i:"_s : QString(),
                                      span.link.isEmpty() ? QString() : span.link + u":"_s, span.text));
    QCOMPARE(told,
             (QStringList{u"Falta "_s, u"b:todo"_s, u":\n• "_s, u"i:uno"_s, u"\n• "_s, u"https://example.org:dos"_s}));
}

void FormattedSpansTest::onlySafeAddressesBecomeLinks()
{
    for (const QString &text : {u"[x](javascript:alert(1))"_s, u"[x](#anchor)"_s, u"[x](file:///etc/passwd)"_s}) {
        for (const Span &span : formattedSpans(text))
            QVERIFY2(span.link.isEmpty(), qPrintable(text));
    }
}

QTEST_APPLESS_MAIN(FormattedSpansTest)
#include "FormattedSpansTest.moc"
