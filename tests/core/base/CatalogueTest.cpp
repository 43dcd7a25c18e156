#include "core/base/Catalogue.h"
#include "core/base/PartialDate.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression form(u"%\\d"_s);
    QSet<QString> found;
    for (auto it = form.globalMatch(text); it.hasNext();)
        found.insert(it.next().captured());
    return found;
}

} // namespace

class CatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesHaveTheirNames_data();
    void placesHaveTheirNames();
    void everyTextIsThereInBothLanguages();
    void placeholdersAgree();
    void argumentsAreNotReadAgain();
    void aQuestionNeedsNoColon();
    void listsReadNaturally_data();
    void listsReadNaturally();
    void datesSayNoMoreThanIsKnown();
};

void CatalogueTest::everyTextIsThereInBothLanguages()
{
    QVERIFY(!Catalogue::keys().isEmpty());
    for (const QString &key : Catalogue::keys()) {
        QVERIFY2(!Catalogue::rawText(key, u"es"_s).isEmpty(), qPrintable(key));
        QVERIFY2(!Catalogue::rawText(key, u"en"_s).isEmpty(), qPrintable(key));
    }
}

void CatalogueTest::placeholdersAgree()
{
    for (const QString &key : Catalogue::keys()) {
        // A singular may say "one" instead of the number.
        if (key.endsWith(u".one"))
            continue;
        const QString spanish = Catalogue::rawText(key, u"es"_s);
        QVERIFY2(placeholders(spanish) == placeholders(Catalogue::rawText(key, u"en"_s)), qPrintable(key));
    }
}

void CatalogueTest::aQuestionNeedsNoColon()
{
    const Catalogue texts(u"es"_s);
    QString key;
    for (const QString &one : Catalogue::keys())
        key = Catalogue::rawText(one, u"es"_s).startsWith(u"%1: "_s) ? one : key;
    QVERIFY(!key.isEmpty());
    QVERIFY(texts.text(key, {u"¿Abrió el gobierno?"_s}).startsWith(u"¿Abrió el gobierno? "_s));
    QVERIFY(texts.text(key, {u"Plazo"_s}).startsWith(u"Plazo: "_s));
    QVERIFY(texts.text(key, {u"Nota: ¿por qué?: así"_s}).startsWith(u"Nota: ¿por qué?: así: "_s));
}

void CatalogueTest::argumentsAreNotReadAgain()
{
    QCOMPARE(Catalogue(u"es"_s).text(u"list.and"_s, {u"100 %2"_s, u"%1"_s}), u"100 %2 y %1"_s);
}

void CatalogueTest::listsReadNaturally_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("items");
    QTest::addColumn<QString>("expected");

    QTest::newRow("one") << u"es"_s << QStringList{u"SFP"_s} << u"SFP"_s;
    QTest::newRow("three") << u"es"_s << QStringList{u"5"_s, u"29"_s, u"32"_s} << u"5, 29 y 32"_s;
    QTest::newRow("y becomes e before i") << u"es"_s << QStringList{u"SFP"_s, u"IFAI"_s} << u"SFP e IFAI"_s;
    QTest::newRow("English") << u"en"_s << QStringList{u"SFP"_s, u"IFAI"_s} << u"SFP and IFAI"_s;
}

void CatalogueTest::listsReadNaturally()
{
    QFETCH(QString, language);
    QFETCH(QStringList, items);
    QFETCH(QString, expected);
    QCOMPARE(Catalogue(language).list(items), expected);
}

void CatalogueTest::datesSayNoMoreThanIsKnown()
{
    const Catalogue spanish(u"es"_s);
    QCOMPARE(spanish.date(*PartialDate::parse(u"2012-09"_s)), u"septiembre de 2012"_s);
    QCOMPARE(spanish.date(*PartialDate::parse(u"2012"_s)), u"2012"_s);
    QCOMPARE(Catalogue(u"en"_s).date(*PartialDate::parse(u"2012-12-14"_s)), u"14 Dec 2012"_s);
}

void CatalogueTest::placesHaveTheirNames_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("spanish");
    QTest::addColumn<QString>("english");
    QTest::newRow("in English") << u"Norway"_s << u"Noruega"_s << u"Norway"_s;
    QTest::newRow("in Spanish, without its accent") << u"Mexico"_s << u"México"_s << u"Mexico"_s;
    QTest::newRow("in Spanish") << u"Perú"_s << u"Perú"_s << u"Peru"_s;
    QTest::newRow("a part of one") << u"Scotland, United Kingdom"_s << u"Escocia, Reino Unido"_s
                                   << u"Scotland, United Kingdom"_s;
    QTest::newRow("a place without a name here")
        << u"Kaduna State, Nigeria"_s << u"Kaduna State, Nigeria"_s << u"Kaduna State, Nigeria"_s;
    QTest::newRow("none") << QString() << QString() << QString();
}

void CatalogueTest::placesHaveTheirNames()
{
    QFETCH(QString, written);
    QTEST(Catalogue(u"es"_s).placeName(written), "spanish");
    QTEST(Catalogue(u"en"_s).placeName(written), "english");
}

QTEST_GUILESS_MAIN(CatalogueTest)
#include "CatalogueTest.moc"
