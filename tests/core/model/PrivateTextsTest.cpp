#include "core/model/PrivateScan.h"
#include "core/model/PublicPart.h"
#include "tests/support/EveryKind.h"

#include <QTest>

using namespace Qt::StringLiterals;

class PrivateTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void privateTextsAreFound_data();
    void privateTextsAreFound();
    void whatTellsNothingIsNotLookedFor_data();
    void whatTellsNothingIsNotLookedFor();
    void whatIsPublishedAsAWholeIsNotPrivate();
    void aDataSetIsRefusedWithItsPlace();
    void thePublicPartOfEverythingIsClean();
    void thePublicPartStaysAsItIs();
    void ratingsThatAreNotSettledAreLeftOut();

private:
    Contents m_contents;
};

void PrivateTextsTest::init()
{
    m_contents = everyKind(QStringLiteral(COTEJO_SOURCE "/LICENSE")).contents;
    Evidence &secret = m_contents.evidence.last();
    secret.title = u"Entrevista con la fuente  «Zafiro»"_s;
    secret.url = u"https://example.org/privado/zafiro-1"_s;
    secret.fileName = u"fuente_zafiro.odt"_s;
    m_contents.comments.first().text = u"No citar a la subsecretaria."_s;
    for (Rating &rating : m_contents.ratings) {
        if (!rating.isRated())
            rating.reason = u"Falta leer la minuta de marzo."_s;
    }
}

void PrivateTextsTest::privateTextsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("owner");

    QTest::newRow("a title quoted in a reason")
        << u"Según la ENTREVISTA con la\n fuente Zafiro, no se hizo."_s << u"evidence-title"_s << u"E-9"_s;
    QTest::newRow("an address") << u"véase https://example.org/privado/zafiro-1."_s << u"evidence-address"_s
                                << u"E-9"_s;
    QTest::newRow("a file name") << u"(fuente_zafiro.odt)"_s << u"evidence-file"_s << u"E-9"_s;
    QTest::newRow("a mail address") << u"escriba a PRIVADA@example.org"_s << u"contact"_s << u"1"_s;
    QTest::newRow("an address without its scheme")
        << u"véase example.org/privado/zafiro-1."_s << u"evidence-address"_s << u"E-9"_s;
    QTest::newRow("an address with another scheme")
        << u"http://www.example.org/privado/zafiro-1"_s << u"evidence-address"_s << u"E-9"_s;
    QTest::newRow("a telephone") << u"tel. +52 (55) 1234"_s << u"contact"_s << u"1"_s;
    QTest::newRow("a telephone in one piece") << u"llame al +52551234"_s << u"contact"_s << u"1"_s;
    QTest::newRow("a telephone in other groups") << u"52-55/12.34"_s << u"contact"_s << u"1"_s;
    QTest::newRow("a telephone without its country") << u"(2551) 234, de 9 a 12"_s << u"contact"_s << u"1"_s;
    QTest::newRow("another telephone") << u"tel. +52 (55) 1235"_s << QString() << QString();
    QTest::newRow("figures") << u"12,551,234 pesos en 2012"_s << QString() << QString();
    QTest::newRow("a comment") << u"Nota: no citar a la Subsecretaria"_s << u"comment"_s << u"1"_s;
    QTest::newRow("a reason that is only begun")
        << u"falta leer la minuta de marzo"_s << u"unfinished-reason"_s << u"2"_s;
    QTest::newRow("part of a title") << u"la fuente Zafiro"_s << QString() << QString();
    QTest::newRow("another mail address") << u"escriba a publica@example.org"_s << QString() << QString();
}

void PrivateTextsTest::privateTextsAreFound()
{
    QFETCH(QString, text);
    QFETCH(QString, kind);
    QFETCH(QString, owner);
    const auto found = PrivateTexts(m_contents).firstIn(text);
    QCOMPARE(found ? toString(found->kind) : QString(), kind);
    QCOMPARE(found ? found->owner : QString(), owner);
}

void PrivateTextsTest::whatTellsNothingIsNotLookedFor_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("url");
    QTest::newRow("a word") << u"Evidencia"_s << QString();
    QTest::newRow("two words") << u"La nota"_s << QString();
    QTest::newRow("too short") << u"Nota 3"_s << QString();
    QTest::newRow("an address without a path") << QString() << u"https://www.example.org/"_s;
}

void PrivateTextsTest::whatTellsNothingIsNotLookedFor()
{
    QFETCH(QString, title);
    QFETCH(QString, url);
    m_contents.evidence.last().title = title;
    m_contents.evidence.last().url = url;
    QVERIFY(!PrivateTexts(m_contents).firstIn(u"Evidencia: la nota 3 en la página de https://www.example.org/otra"_s));
}

void PrivateTextsTest::whatIsPublishedAsAWholeIsNotPrivate()
{
    m_contents.evidence.first().title = m_contents.evidence.last().title;
    QVERIFY(!PrivateTexts(m_contents).firstIn(m_contents.evidence.last().title));
}

void PrivateTextsTest::aDataSetIsRefusedWithItsPlace()
{
    const QString id = m_contents.commitments.at(1).id.toString();
    const QByteArray data =
        u"{\"commitments\": [{\"id\": \"%1\", \"number\": \"2\"}], \"ratings\": [{\"subject\": \"%1\", \"reason\": "
        "{\"es\": [\"la Fuente_Zafiro.odt dice\"]}}]}"_s.arg(id)
            .toUtf8();
    const Result<> refused = refusePrivateTexts(PrivateTexts(m_contents), data);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QCOMPARE(refused.error().what, u"publish.evidence-file"_s);
    QCOMPARE(refused.error().where, u"ratings 1 (2)"_s);
    QCOMPARE(refused.error().arguments, QStringList{u"E-9"_s});
}

void PrivateTextsTest::thePublicPartOfEverythingIsClean()
{
    const Contents part = publicPart(m_contents);
    QCOMPARE(part.evidence.size(), 1);
    QVERIFY(part.officials.isEmpty() && part.comments.isEmpty() && part.sourceCells.isEmpty());
    QCOMPARE(part.ratings.size(), 1); // the other one is only begun
    QCOMPARE(part.ratings.first().evidence, QList<EvidenceId>{m_contents.evidence.first().id});
    QVERIFY(part.ratings.first().evidenceDigest.isEmpty());
    QVERIFY(part.events.first().evidence.isEmpty());
    QCOMPARE(part.commitments, m_contents.commitments);
    QCOMPARE(part.proposals, m_contents.proposals);
    QCOMPARE(part.narratives, m_contents.narratives);
    QCOMPARE(part.recommendations, m_contents.recommendations);
    QCOMPARE(part.translations.size(), 1);
    QVERIFY(part.ratings.contains(part.translations.first().rating));
}

void PrivateTextsTest::thePublicPartStaysAsItIs()
{
    const Contents once = publicPart(m_contents);
    const Contents twice = publicPart(once);
    QCOMPARE(twice.ratings, once.ratings);
    QCOMPARE(twice.evidence, once.evidence);
    QCOMPARE(twice.people, once.people);
}

void PrivateTextsTest::ratingsThatAreNotSettledAreLeftOut()
{
    const Person other{.id = PersonId::fromName(u"otra"_s), .name = u"otra"_s, .fullName = {}, .role = {}};
    m_contents.people.append(other);
    Rating rating = m_contents.ratings.first();
    rating.key.person = other.id;
    m_contents.ratings.insert(rating.key, rating);
    QCOMPARE(unsettledCriteria(m_contents), 0);
    QCOMPARE(publicPart(m_contents).ratings.size(), 2);
    rating.level = LevelCode(u"complete"_s);
    m_contents.ratings.insert(rating.key, rating);
    QCOMPARE(unsettledCriteria(m_contents), 1);
    QCOMPARE(unsettledRatings(m_contents).size(), 2);
    QVERIFY(publicPart(m_contents).ratings.isEmpty());
}

QTEST_GUILESS_MAIN(PrivateTextsTest)
#include "PrivateTextsTest.moc"
