#include "core/Dossier.h"
#include "core/JournalText.h"
#include "core/base/Catalogue.h"
#include "core/evaluation/Completeness.h"
#include "tests/support/SmallPlan.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Ratings whose texts have changed since: what they were, and the author's word that the rating still holds.
class DossierStalenessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theTextThatWasRatedIsKnown();
    void editedEvidenceIsKnown();
    void confirmingBindsToTheTextsAsTheyAre();
    void confirmingWhatIsNotStaleChangesNothing();
    void onlyARatingCanBeConfirmed();
    void workOnTheReasonDoesNotConfirm();
    void anotherLevelDoes();
    void theHistoryReadsTheConfirmation();

private:
    RatingKey key() const { return smallKey(*m_dossier, 1, u"completion"_s); }
    bool isStaleNow() const
    {
        return isStale(m_dossier->contents(), *m_dossier->methodOf(key().round), *m_dossier->contents().rating(key()));
    }
    /// A second language for the commitment's text, as another table brings it.
    void changeText(const QString &text)
    {
        ImportBatch batch = smallPlan();
        batch.contents.commitments = {batch.contents.commitments.first()};
        batch.contents.commitments[0].text = LocalizedText::of(u"en"_s, text);
        QVERIFY(m_dossier->import(batch));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Dossier> m_dossier;
};

void DossierStalenessTest::init()
{
    m_dossier.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_dossier = smallDossier(m_folder->path());
}

void DossierStalenessTest::theTextThatWasRatedIsKnown()
{
    const LocalizedText before = m_dossier->contents().commitments.first().text;
    QVERIFY(m_dossier->rate(key(), LevelCode(u"limited"_s)));
    QVERIFY(m_dossier->changedTexts(key()).isEmpty());
    changeText(u"Publish it."_s);
    QVERIFY(isStaleNow());
    const LocalizedText between = m_dossier->contents().commitments.first().text;
    QVERIFY(between != before);
    changeText(u"Publish it all."_s);
    const QList<ChangedText> texts = m_dossier->changedTexts(key());
    QCOMPARE(texts.size(), 1);
    QCOMPARE(int(texts.first().of), int(ChangedText::Of::Subject));
    QVERIFY(texts.first().before);
    QCOMPARE(*texts.first().before, before);
    QCOMPARE(texts.first().now, m_dossier->contents().commitments.first().text);
}

void DossierStalenessTest::editedEvidenceIsKnown()
{
    const auto id = m_dossier->addLink({.title = u"Minuta"_s, .url = u"https://example.org/1"_s});
    QVERIFY(id);
    QVERIFY(m_dossier->rate(key(), LevelCode(u"limited"_s), std::nullopt, QList<EvidenceId>{*id}));
    Evidence edited = *m_dossier->contents().evidenceItem(*id);
    edited.title = u"Minuta firmada"_s;
    QVERIFY(m_dossier->editEvidence(edited));
    QVERIFY(isStaleNow());
    const QList<ChangedText> texts = m_dossier->changedTexts(key());
    QCOMPARE(texts.size(), 1);
    QCOMPARE(int(texts.first().of), int(ChangedText::Of::Evidence));
    QCOMPARE(texts.first().label, u"E-1"_s);
    QCOMPARE(texts.first().before->in(u"es"_s), u"Minuta\nhttps://example.org/1"_s);
    QCOMPARE(texts.first().now.in(u"es"_s), u"Minuta firmada\nhttps://example.org/1"_s);
}

void DossierStalenessTest::confirmingBindsToTheTextsAsTheyAre()
{
    QVERIFY(m_dossier->rate(key(), LevelCode(u"limited"_s), u"Falta."_s));
    changeText(u"Publish it."_s);
    const QString before = m_dossier->digest();
    QVERIFY(m_dossier->confirmRating(key()));
    QVERIFY(!isStaleNow());
    const Rating *rating = m_dossier->contents().rating(key());
    QCOMPARE(rating->level, LevelCode(u"limited"_s));
    QCOMPARE(rating->reason, u"Falta."_s);
    const QString after = m_dossier->digest();
    QVERIFY(m_dossier->undo());
    QCOMPARE(m_dossier->digest(), before);
    QVERIFY(isStaleNow());
    QVERIFY(m_dossier->redo());
    QCOMPARE(m_dossier->digest(), after);
}

void DossierStalenessTest::confirmingWhatIsNotStaleChangesNothing()
{
    QVERIFY(m_dossier->rate(key(), LevelCode(u"limited"_s)));
    const qint64 length = m_dossier->journalLength();
    QVERIFY(m_dossier->confirmRating(key()));
    QCOMPARE(m_dossier->journalLength(), length);
}

void DossierStalenessTest::onlyARatingCanBeConfirmed()
{
    QCOMPARE(m_dossier->confirmRating(key()).error().what, u"rating.unknown"_s);
    QVERIFY(m_dossier->writeReason(key(), u"Empezada."_s));
    QCOMPARE(m_dossier->confirmRating(key()).error().what, u"rating.unknown"_s);
}

void DossierStalenessTest::workOnTheReasonDoesNotConfirm()
{
    QVERIFY(m_dossier->rate(key(), LevelCode(u"limited"_s)));
    changeText(u"Publish it."_s);
    QVERIFY(m_dossier->writeReason(key(), u"Falta el buscador."_s));
    QVERIFY(isStaleNow());
    const auto id = m_dossier->addLink({.title = u"Minuta"_s, .url = u"https://example.org/1"_s});
    QVERIFY(m_dossier->attachEvidence(key(), *id));
    QVERIFY(isStaleNow());
    QVERIFY(!staleness(m_dossier->contents(), *m_dossier->methodOf(key().round), *m_dossier->contents().rating(key()))
                 .evidence);
}

void DossierStalenessTest::anotherLevelDoes()
{
    QVERIFY(m_dossier->rate(key(), LevelCode(u"limited"_s)));
    changeText(u"Publish it."_s);
    QVERIFY(m_dossier->rate(key(), LevelCode(u"substantial"_s)));
    QVERIFY(!isStaleNow());
}

void DossierStalenessTest::theHistoryReadsTheConfirmation()
{
    QVERIFY(m_dossier->rate(key(), LevelCode(u"limited"_s)));
    changeText(u"Publish it."_s);
    QVERIFY(m_dossier->confirmRating(key()));
    const JournalEntry newest = m_dossier->journal(1).first();
    QCOMPARE(journalText(newest, *m_dossier, Catalogue(u"es"_s)), u"1, Cumplimiento: se confirma Limitado"_s);
    QCOMPARE(journalText(newest, *m_dossier, Catalogue(u"en"_s)), u"1, Completion: Limited confirmed"_s);
    QCOMPARE(m_dossier->historyOf(key()).size(), 2);
}

QTEST_GUILESS_MAIN(DossierStalenessTest)
#include "DossierStalenessTest.moc"
