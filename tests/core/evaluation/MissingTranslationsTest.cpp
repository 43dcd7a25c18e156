#include "core/evaluation/MissingTranslations.h"
#include "tests/core/evaluation/SmallRound.h"

#include <QTest>

using namespace Qt::StringLiterals;

class MissingTranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsMissingWhereNothingIsWritten();
    void aTextIsMissingInTheLanguageThatItLacks();
    void aTextInAnUnknownLanguageIsNotMissed();
    void aReasonIsMissingUntilItIsTranslated();
    void aTranslationOfAnOlderReasonIsOutdated();
    void reasonsOfAnUnknownLanguageAreNotMissed();
    void theOrderIsThatOfTheReport();
    void otherPlansDoNotCount();

private:
    QList<MissingTranslation> missing(const QString &language) const
    {
        return missingTranslations(m_round.contents, m_round.plan, language);
    }
    QStringList kinds(const QString &language) const
    {
        QStringList kinds;
        for (const MissingTranslation &one : missing(language))
            kinds.append(toString(one.kind));
        return kinds;
    }
    RatingKey reason(const Subject &subject, const QString &text)
    {
        m_round.rate(subject, u"completion=limited"_s);
        const RatingKey key{.round = m_round.round,
                            .subject = subject,
                            .criterion = CriterionCode(u"completion"_s),
                            .person = PersonId::fromName(u"ana"_s)};
        m_round.contents.ratings[key].reason = text;
        return key;
    }

    SmallRound m_round;
};

void MissingTranslationsTest::init()
{
    m_round = SmallRound();
    m_round.contents.plans[0].language = u"es"_s;
    m_round.addCommitment(u"1"_s).text = {};
    m_round.addCommitment(u"2"_s).text = {};
}

void MissingTranslationsTest::nothingIsMissingWhereNothingIsWritten()
{
    reason(SmallRound::subject(u"1"_s), u" \n"_s);
    QVERIFY(missing(u"en"_s).isEmpty());
    QVERIFY(missing(u"es"_s).isEmpty());
    QVERIFY(missingTranslations(m_round.contents, ActionPlanId::create(), u"en"_s).isEmpty());
}

void MissingTranslationsTest::aTextIsMissingInTheLanguageThatItLacks()
{
    m_round.contents.commitments[0].title = LocalizedText::of(u"es"_s, u"Uno"_s);
    m_round.contents.commitments[1].title.texts = {{u"es"_s, u"Dos"_s}, {u"en"_s, u"Two"_s}};
    m_round.contents.commitments[1].text.texts = {{u"en"_s, u"Text"_s}, {u"es"_s, u" "_s}};
    m_round.contents.narratives = {
        {.plan = m_round.plan, .section = u"context"_s, .text = LocalizedText::of(u"es"_s, u"El contexto"_s)}};
    const QList<MissingTranslation> english = missing(u"en"_s);
    QCOMPARE(english.size(), 2);
    QVERIFY(english.at(0).kind == MissingTranslation::Kind::Narrative);
    QCOMPARE(english.at(0).section, u"context"_s);
    QCOMPARE(english.at(0).languages, QStringList{u"es"_s});
    QVERIFY(english.at(1).kind == MissingTranslation::Kind::CommitmentTitle);
    QCOMPARE(english.at(1).commitment, m_round.contents.commitments.at(0).id);
    const QList<MissingTranslation> spanish = missing(u"es"_s);
    QCOMPARE(spanish.size(), 1);
    QVERIFY(spanish.first().kind == MissingTranslation::Kind::CommitmentText);
    QCOMPARE(spanish.first().commitment, m_round.contents.commitments.at(1).id);
}

void MissingTranslationsTest::aTextInAnUnknownLanguageIsNotMissed()
{
    m_round.contents.commitments[0].title = LocalizedText::of(u"und"_s, u"Uno"_s);
    QVERIFY(missing(u"en"_s).isEmpty() && missing(u"es"_s).isEmpty());
}

void MissingTranslationsTest::aReasonIsMissingUntilItIsTranslated()
{
    const RatingKey key = reason(SmallRound::subject(u"2"_s), u"Falta."_s);
    QVERIFY(missing(u"es"_s).isEmpty());
    const QList<MissingTranslation> english = missing(u"en"_s);
    QCOMPARE(english.size(), 1);
    QCOMPARE(english.first().rating, key);
    QVERIFY(!english.first().isOutdated);
    m_round.contents.translations = {{key, u"en"_s, u"Missing."_s, reasonDigest(u"Falta."_s)}};
    QVERIFY(missing(u"en"_s).isEmpty());
    QCOMPARE(missing(u"fr"_s).size(), 1);
}

void MissingTranslationsTest::aTranslationOfAnOlderReasonIsOutdated()
{
    const RatingKey key = reason(SmallRound::subject(u"2"_s), u"Falta todo."_s);
    m_round.contents.translations = {{key, u"en"_s, u"Missing."_s, reasonDigest(u"Falta."_s)}};
    QCOMPARE(missing(u"en"_s).size(), 1);
    QVERIFY(missing(u"en"_s).first().isOutdated);
}

void MissingTranslationsTest::reasonsOfAnUnknownLanguageAreNotMissed()
{
    reason(SmallRound::subject(u"2"_s), u"Falta."_s);
    m_round.contents.plans[0].language = u"und"_s;
    QVERIFY(missing(u"en"_s).isEmpty());
}

void MissingTranslationsTest::theOrderIsThatOfTheReport()
{
    m_round.contents.commitments[0].title = LocalizedText::of(u"es"_s, u"Uno"_s);
    m_round.contents.commitments[0].text = LocalizedText::of(u"es"_s, u"Texto"_s);
    m_round.contents.clusters = {{.id = ClusterId::fromName(u"k"_s), .plan = m_round.plan, .number = u"A"_s}};
    m_round.contents.milestones = {{.id = MilestoneId::fromName(u"m"_s),
                                    .commitment = SmallRound::commitmentId(u"1"_s),
                                    .number = u"1.1"_s}};
    const QList<Subject> subjects{Subject::of(m_round.plan), SmallRound::subject(u"1"_s),
                                  Subject::of(MilestoneId::fromName(u"m"_s)), SmallRound::subject(u"2"_s),
                                  Subject::of(ClusterId::fromName(u"k"_s))};
    for (const Subject &subject : subjects)
        reason(subject, u"Falta."_s);
    m_round.contents.recommendations = {{.id = RecommendationId::fromName(u"r"_s),
                                         .plan = m_round.plan,
                                         .number = 1,
                                         .text = LocalizedText::of(u"es"_s, u"Publicar"_s),
                                         .followUp = LocalizedText::of(u"es"_s, u"Publicado"_s)}};
    m_round.contents.narratives = {
        {.plan = m_round.plan, .section = u"context"_s, .text = LocalizedText::of(u"es"_s, u"Contexto"_s)},
        {.plan = m_round.plan, .section = u"executive-summary"_s, .text = LocalizedText::of(u"es"_s, u"Resumen"_s)}};
    QCOMPARE(kinds(u"en"_s),
             (QStringList{u"narrative"_s, u"narrative"_s, u"recommendation"_s, u"follow-up"_s, u"reason"_s, u"reason"_s,
                          u"reason"_s, u"reason"_s, u"reason"_s, u"commitment-title"_s, u"commitment-text"_s}));
    const QList<MissingTranslation> all = missing(u"en"_s);
    QCOMPARE(all.at(0).section, u"executive-summary"_s);
    for (qsizetype i = 0; i < subjects.size(); ++i)
        QCOMPARE(all.at(4 + i).rating.subject, subjects.at(i));
}

void MissingTranslationsTest::otherPlansDoNotCount()
{
    const ActionPlanId other = ActionPlanId::fromName(u"other"_s);
    m_round.contents.plans.append({.id = other, .country = u"Chile"_s, .number = u"1"_s, .language = u"es"_s});
    m_round.contents.narratives = {
        {.plan = other, .section = u"context"_s, .text = LocalizedText::of(u"es"_s, u"Contexto"_s)}};
    QVERIFY(missing(u"en"_s).isEmpty());
    QCOMPARE(missingTranslations(m_round.contents, other, u"en"_s).size(), 1);
}

QTEST_GUILESS_MAIN(MissingTranslationsTest)
#include "MissingTranslationsTest.moc"
