#include "core/Dossier.h"
#include "core/JournalText.h"
#include "core/base/Catalogue.h"
#include "tests/support/SmallPlan.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class DossierWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyChangeIsDoneUndoneAndDoneAgain();
    void aSectionHasItsTextInEachLanguage();
    void aTextThatSaysNothingClears();
    void recommendationsAreNumberedInTheirOrder();
    void whatARecommendationLeansOnStays();
    void institutionsThatAreMergedStayAddressed();
    void aTranslationIsOfTheReasonAsItWas();
    void aTranslationGoesWithItsRating();
    void rulesRefuse_data();
    void rulesRefuse();
    void searchFindsThem();
    void theJournalReadsThem();
    void theyAreThereAfterOpeningAgain();

private:
    const Contents &contents() const { return m_dossier->contents(); }
    ActionPlanId plan() const { return contents().plans.first().id; }
    Recommendation recommendation(const QString &text) const
    {
        return {.plan = plan(), .text = LocalizedText::of(u"es"_s, text)};
    }
    QStringList texts() const
    {
        QStringList texts;
        for (const Recommendation &one : contents().recommendationsOf(plan()))
            texts.append(u"%1 %2"_s.arg(one.number).arg(one.text.in(u"es"_s)));
        return texts;
    }
    RatingKey rated(const QString &reason = u"Falta el buscador."_s)
    {
        const RatingKey key = smallKey(*m_dossier, 1, u"completion"_s);
        if (!m_dossier->rate(key, LevelCode(u"limited"_s), reason))
            qFatal("not rated");
        return key;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Dossier> m_dossier;
};

void DossierWordsTest::init()
{
    m_dossier.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_dossier = smallDossier(m_folder->path());
}

void DossierWordsTest::everyChangeIsDoneUndoneAndDoneAgain()
{
    const RatingKey key = rated();
    const auto first = m_dossier->saveRecommendation(recommendation(u"Uno"_s));
    const auto second = m_dossier->saveRecommendation(recommendation(u"Dos"_s));
    QVERIFY(first && second);
    const QList<std::function<Result<>()>> changes{
        [&] { return m_dossier->saveNarrative(plan(), u"context"_s, u"es"_s, u"El contexto."_s); },
        [&] { return m_dossier->saveNarrative(plan(), u"context"_s, u"en"_s, u"The context."_s); },
        [&] { return m_dossier->saveNarrative(plan(), u"context"_s, u"es"_s, QString()); },
        [&] {
            Recommendation changed = *contents().recommendation(*first);
            changed.commitments = {contents().commitments.first().id};
            changed.followUp = LocalizedText::of(u"es"_s, u"Se atendió."_s);
            const auto saved = m_dossier->saveRecommendation(changed);
            return saved ? Result<>() : Result<>(saved.error());
        },
        [&] { return m_dossier->moveRecommendation(*second, 1); },
        [&] { return m_dossier->removeRecommendation(*second); },
        [&] { return m_dossier->translateReason(key, u"en"_s, u"There is no search."_s); },
        [&] { return m_dossier->translateReason(key, u"en"_s, QString()); }};
    for (const auto &change : changes) {
        const QString before = m_dossier->digest();
        QVERIFY(change());
        const QString after = m_dossier->digest();
        QVERIFY(after != before);
        QVERIFY(m_dossier->undo());
        QCOMPARE(m_dossier->digest(), before);
        QVERIFY(m_dossier->redo());
        QCOMPARE(m_dossier->digest(), after);
    }
    QVERIFY(m_dossier->verify()->isEmpty());
}

void DossierWordsTest::aSectionHasItsTextInEachLanguage()
{
    QVERIFY(m_dossier->saveNarrative(plan(), u"lessons"_s, u"es"_s, u"Lección"_s));
    QVERIFY(m_dossier->saveNarrative(plan(), u"context"_s, u"es"_s, u"Contexto"_s));
    QVERIFY(m_dossier->saveNarrative(plan(), u"context"_s, u"en"_s, u"Context"_s));
    QCOMPARE(contents().narratives.size(), 2);
    QVERIFY(std::is_sorted(contents().narratives.cbegin(), contents().narratives.cend()));
    const Narrative *context = contents().narrative(plan(), u"context"_s);
    QVERIFY(context);
    QCOMPARE(context->text.in(u"en"_s), u"Context"_s);
    QCOMPARE(context->text.in(u"es"_s), u"Contexto"_s);
    const qint64 length = m_dossier->journalLength();
    QVERIFY(m_dossier->saveNarrative(plan(), u"context"_s, u"en"_s, u"Context"_s));
    QCOMPARE(m_dossier->journalLength(), length);
}

void DossierWordsTest::aTextThatSaysNothingClears()
{
    QVERIFY(m_dossier->saveNarrative(plan(), u"context"_s, u"es"_s, u" \n"_s));
    QCOMPARE(m_dossier->journalLength(), 1);
    QVERIFY(m_dossier->saveNarrative(plan(), u"context"_s, u"es"_s, u"Contexto"_s));
    QVERIFY(m_dossier->saveNarrative(plan(), u"context"_s, u"es"_s, u" "_s));
    QVERIFY(contents().narratives.isEmpty());
}

void DossierWordsTest::recommendationsAreNumberedInTheirOrder()
{
    QList<RecommendationId> ids;
    for (const QString &text : {u"A"_s, u"B"_s, u"C"_s, u"D"_s})
        ids.append(*m_dossier->saveRecommendation(recommendation(text)));
    QCOMPARE(texts(), (QStringList{u"1 A"_s, u"2 B"_s, u"3 C"_s, u"4 D"_s}));
    QVERIFY(m_dossier->moveRecommendation(ids.at(3), 2));
    QCOMPARE(texts(), (QStringList{u"1 A"_s, u"2 D"_s, u"3 B"_s, u"4 C"_s}));
    QVERIFY(m_dossier->moveRecommendation(ids.at(0), 99));
    QCOMPARE(texts(), (QStringList{u"1 D"_s, u"2 B"_s, u"3 C"_s, u"4 A"_s}));
    QVERIFY(m_dossier->removeRecommendation(ids.at(1)));
    QCOMPARE(texts(), (QStringList{u"1 D"_s, u"2 C"_s, u"3 A"_s}));
    Recommendation changed = *contents().recommendation(ids.at(0));
    changed.number = 1;
    changed.text = LocalizedText::of(u"es"_s, u"Z"_s);
    QVERIFY(m_dossier->saveRecommendation(changed));
    QCOMPARE(texts(), (QStringList{u"1 D"_s, u"2 C"_s, u"3 Z"_s}));
}

void DossierWordsTest::whatARecommendationLeansOnStays()
{
    Recommendation one = recommendation(u"A"_s);
    one.commitments = {contents().commitments.at(2).id, contents().commitments.at(2).id};
    const auto other = m_dossier->saveInstitution({.country = u"Mexico"_s, .name = u"Congreso"_s});
    one.addressee = *other;
    const auto saved = m_dossier->saveRecommendation(one);
    QVERIFY(saved);
    QCOMPARE(contents().recommendation(*saved)->commitments.size(), 1);
    QCOMPARE(m_dossier->removeCommitment(contents().commitments.at(2).id).error().what,
             u"commitment.in-recommendation"_s);
    QCOMPARE(m_dossier->removeInstitution(*other).error().what, u"institution.in-use"_s);
    QVERIFY(m_dossier->removeRecommendation(*saved));
    QVERIFY(m_dossier->removeCommitment(contents().commitments.at(2).id));
    QVERIFY(m_dossier->removeInstitution(*other));
}

void DossierWordsTest::institutionsThatAreMergedStayAddressed()
{
    const auto twin = m_dossier->saveInstitution({.country = u"Mexico"_s, .name = u"Función Pública"_s});
    Recommendation one = recommendation(u"A"_s);
    one.addressee = *twin;
    const auto saved = m_dossier->saveRecommendation(one);
    const InstitutionId keep = contents().institutions.first().id == *twin ? contents().institutions.last().id
                                                                           : contents().institutions.first().id;
    QVERIFY(m_dossier->mergeInstitutions(keep, {*twin}));
    QCOMPARE(contents().recommendation(*saved)->addressee, keep);
}

void DossierWordsTest::aTranslationIsOfTheReasonAsItWas()
{
    const RatingKey key = rated();
    QVERIFY(m_dossier->translateReason(key, u"en"_s, u"There is no search."_s));
    QVERIFY(contents().translation(key, u"en"_s)->isOf(*contents().rating(key)));
    QVERIFY(m_dossier->writeReason(key, u"Falta todo."_s));
    QVERIFY(!contents().translation(key, u"en"_s)->isOf(*contents().rating(key)));
    QCOMPARE(contents().translation(key, u"en"_s)->text, u"There is no search."_s);
    // Saying the same again binds it to the reason as it is now.
    QVERIFY(m_dossier->translateReason(key, u"en"_s, u"There is no search."_s));
    QVERIFY(contents().translation(key, u"en"_s)->isOf(*contents().rating(key)));
}

void DossierWordsTest::aTranslationGoesWithItsRating()
{
    const RatingKey key = rated();
    QVERIFY(m_dossier->translateReason(key, u"en"_s, u"There is no search."_s));
    const QString before = m_dossier->digest();
    QVERIFY(m_dossier->clearRating(key));
    QVERIFY(contents().translations.isEmpty());
    QVERIFY(m_dossier->undo());
    QCOMPARE(m_dossier->digest(), before);
    QCOMPARE(contents().translationsOf(key).size(), 1);
}

void DossierWordsTest::rulesRefuse_data()
{
    QTest::addColumn<std::function<Result<>(Dossier &)>>("change");
    QTest::addColumn<QString>("what");
    using Trial = std::function<Result<>(Dossier &)>;
    const auto row = [](const char *name, const Trial &change, const QString &what) {
        QTest::newRow(name) << change << what;
    };
    const auto saved = [](Dossier &d, const Recommendation &one) -> Result<> {
        const auto result = d.saveRecommendation(one);
        return result ? Result<>() : Result<>(result.error());
    };
    const auto id = [](Dossier &d) { return d.contents().plans.first().id; };
    row("a section that no report has",
        [=](Dossier &d) { return d.saveNarrative(id(d), u"poem"_s, u"es"_s, u"x"_s); }, u"narrative.section"_s);
    row("a language that is none", [=](Dossier &d) { return d.saveNarrative(id(d), u"context"_s, u"ES"_s, u"x"_s); },
        u"language.unknown"_s);
    row("a text of no plan",
        [](Dossier &d) { return d.saveNarrative(ActionPlanId::create(), u"context"_s, u"es"_s, u"x"_s); },
        u"plan.unknown"_s);
    row("a recommendation that says nothing",
        [=](Dossier &d) { return saved(d, {.plan = id(d), .text = LocalizedText::of(u"es"_s, u" "_s)}); },
        u"recommendation.no-text"_s);
    row("a recommendation to nobody known",
        [=](Dossier &d) {
            return saved(d, {.plan = id(d),
                             .text = LocalizedText::of(u"es"_s, u"x"_s),
                             .addressee = InstitutionId::create()});
        },
        u"institution.unknown"_s);
    row("a recommendation on a commitment of no plan",
        [=](Dossier &d) {
            return saved(d, {.plan = id(d),
                             .text = LocalizedText::of(u"es"_s, u"x"_s),
                             .commitments = {CommitmentId::create()}});
        },
        u"subject.unknown"_s);
    row("moving what is not there", [](Dossier &d) { return d.moveRecommendation(RecommendationId::create(), 1); },
        u"recommendation.unknown"_s);
    row("removing what is not there", [](Dossier &d) { return d.removeRecommendation(RecommendationId::create()); },
        u"recommendation.unknown"_s);
    row("a translation of no reason",
        [](Dossier &d) { return d.translateReason(smallKey(d, 2, u"completion"_s), u"en"_s, u"x"_s); },
        u"translation.no-reason"_s);
    row("a translation into the reason's own language",
        [](Dossier &d) { return d.translateReason(smallKey(d, 1, u"completion"_s), u"es"_s, u"x"_s); },
        u"translation.own-language"_s);
}

void DossierWordsTest::rulesRefuse()
{
    QFETCH(std::function<Result<>(Dossier &)>, change);
    QFETCH(QString, what);
    rated();
    const QString before = m_dossier->digest();
    const Result<> refused = change(*m_dossier);
    QVERIFY(!refused);
    QCOMPARE(refused.error().what, what);
    QVERIFY2(Catalogue(u"es"_s).has(u"error."_s + what), qPrintable(what));
    QCOMPARE(m_dossier->digest(), before);
    QCOMPARE(m_dossier->journalLength(), 2);
}

void DossierWordsTest::searchFindsThem()
{
    const RatingKey key = rated();
    QVERIFY(m_dossier->saveNarrative(plan(), u"context"_s, u"en"_s, u"A landscape of hyenas."_s));
    Recommendation one = recommendation(u"Publicar el minutario."_s);
    one.addressee = contents().institutions.first().id;
    const auto saved = m_dossier->saveRecommendation(one);
    QVERIFY(m_dossier->translateReason(key, u"en"_s, u"There is no searchlight."_s));
    const SearchHit narrative = m_dossier->search(u"hyenas"_s).hits.value(0);
    QCOMPARE(narrative.place, (Place{.kind = u"narrative"_s, .id = u"context"_s, .plan = plan()}));
    QCOMPARE(narrative.title.in(u"es"_s), u"Contexto"_s);
    const SearchHit found = m_dossier->search(u"minutario SFP"_s).hits.value(0);
    QCOMPARE(found.place.kind, u"recommendation"_s);
    QCOMPARE(found.place.id, saved->toString());
    QCOMPARE(found.number, u"1"_s);
    const SearchHit reason = m_dossier->search(u"searchlight"_s).hits.value(0);
    QCOMPARE(reason.place.kind, u"rating"_s);
    QCOMPARE(reason.place.criterion, key.criterion);
}

void DossierWordsTest::theJournalReadsThem()
{
    const auto text = [&](const QString &language) {
        return journalText(m_dossier->journal(1).first(), *m_dossier, Catalogue(language));
    };
    const RatingKey key = rated();
    QVERIFY(m_dossier->saveNarrative(plan(), u"executive-summary"_s, u"en"_s, u"x"_s));
    QCOMPARE(text(u"es"_s), u"Texto del informe «Resumen ejecutivo», en inglés"_s);
    QCOMPARE(text(u"en"_s), u"Text of the report “Executive summary”, in English"_s);
    QVERIFY(m_dossier->translateReason(key, u"en"_s, u"x"_s));
    QCOMPARE(text(u"es"_s), u"1, Cumplimiento: justificación en inglés"_s);
    QVERIFY(m_dossier->translateReason(key, u"en"_s, {}));
    QCOMPARE(text(u"en"_s), u"1, Completion: without the reason in English"_s);
    QVERIFY(m_dossier->saveRecommendation(recommendation(u"A"_s)));
    QCOMPARE(text(u"es"_s), u"Recomendación 1 agregada"_s);
    QVERIFY(m_dossier->undo());
    QVERIFY(text(u"es"_s).contains(u"Recomendación 1 agregada"_s));
}

void DossierWordsTest::theyAreThereAfterOpeningAgain()
{
    const RatingKey key = rated();
    QVERIFY(m_dossier->saveNarrative(plan(), u"context"_s, u"es"_s, u"Línea\n\n- uno"_s));
    Recommendation one = recommendation(u"A"_s);
    one.commitments = {contents().commitments.at(1).id, contents().commitments.at(0).id};
    QVERIFY(m_dossier->saveRecommendation(one));
    QVERIFY(m_dossier->translateReason(key, u"en"_s, u"x"_s));
    const Contents written = contents();
    const QString path = m_dossier->path();
    m_dossier.reset();
    auto again = Dossier::open(path, Access::ReadOnly, steadyAuthor());
    QVERIFY(again);
    QCOMPARE((*again)->contents().narratives, written.narratives);
    QCOMPARE((*again)->contents().recommendations, written.recommendations);
    QCOMPARE((*again)->contents().translations, written.translations);
}

QTEST_GUILESS_MAIN(DossierWordsTest)
#include "DossierWordsTest.moc"
