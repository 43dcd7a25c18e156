#include "core/evaluation/WordDifference.h"

#include <QTest>

using namespace Qt::StringLiterals;

class WordDifferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothTextsComeBack_data();
    void bothTextsComeBack();
    void onlyWhatChangedIsMarked();
    void longTextsDoNotTakeForever();
};

namespace {

QString joined(const QList<DifferencePart> &parts, DifferencePart::Kind without)
{
    QString text;
    for (const DifferencePart &part : parts)
        text += part.kind == without ? QString() : part.text;
    return text;
}

} // namespace

void WordDifferenceTest::bothTextsComeBack_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("nothing and nothing") << QString() << QString();
    QTest::newRow("nothing before") << QString() << u"uno dos"_s;
    QTest::newRow("nothing after") << u"uno dos"_s << QString();
    QTest::newRow("a word in the middle") << u"publicar la página uno\nhoy"_s << u"publicar la página dos\nhoy"_s;
    QTest::newRow("words moved") << u"a b c d e"_s << u"d a b  e c"_s;
    QTest::newRow("white space at the ends") << u"  a b "_s << u"a b"_s;
    QTest::newRow("the same word again and again") << u"a a a b"_s << u"a a b a"_s;
}

void WordDifferenceTest::bothTextsComeBack()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const QList<DifferencePart> parts = wordDifference(before, after);
    QCOMPARE(joined(parts, DifferencePart::Kind::Added), before);
    QCOMPARE(joined(parts, DifferencePart::Kind::Removed), after);
}

void WordDifferenceTest::onlyWhatChangedIsMarked()
{
    const QList<DifferencePart> expected{{DifferencePart::Kind::Same, u"Publicar la "_s},
                                         {DifferencePart::Kind::Removed, u"página "_s},
                                         {DifferencePart::Kind::Added, u"lista completa "_s},
                                         {DifferencePart::Kind::Same, u"de 2012."_s}};
    QCOMPARE(wordDifference(u"Publicar la página de 2012."_s, u"Publicar la lista completa de 2012."_s), expected);
}

void WordDifferenceTest::longTextsDoNotTakeForever()
{
    const QString before = u"uno dos tres "_s.repeated(20000);
    const QString after = u"cuatro "_s + u"tres uno dos "_s.repeated(20000);
    const QList<DifferencePart> parts = wordDifference(before, after);
    QCOMPARE(joined(parts, DifferencePart::Kind::Added), before);
    QCOMPARE(joined(parts, DifferencePart::Kind::Removed), after);
}

QTEST_APPLESS_MAIN(WordDifferenceTest)
#include "WordDifferenceTest.moc"
