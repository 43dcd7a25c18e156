#include "core/Dossier.h"
#include "core/DossierSearch.h"
#include "tests/support/LargeBatches.h"
#include "tests/support/SmallPlan.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// A search goes over everything a dossier holds, and keeps up with what is changed.
class DossierSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyKindIsFound_data();
    void everyKindIsFound();
    void everyKindHasItsRow();
    void whatIsPrivateIsNotFound();
    void marksAreTheWords();
    void aKindCanBeChosenAndAllAreCounted();
    void noKindCrowdsOutTheOthers();
    void aChangedTextIsFoundAndTheOldOneIsNot();
    void fillingAgainKeepsOnlyWhatIsThere();
    void anIndexedDossierAnswersAsAListDoes();

private:
    static Contents contents();

    Contents m_contents{};
    DossierSearch m_search{};
};

Contents DossierSearchTest::contents()
{
    Contents all = smallPlan().contents;
    const CommitmentId first = all.commitments.first().id;
    const ActionPlanId plan = all.plans.first().id;
    const auto es = [](const QString &text) { return LocalizedText::of(u"es"_s, text); };
    all.commitments.first().categories = {CategoryId::fromName(u"c"_s)};
    all.categories = {{.id = CategoryId::fromName(u"c"_s), .plan = plan, .title = es(u"Rendición palabracategoría"_s)}};
    all.milestones = {{.id = MilestoneId::fromName(u"m"_s), .commitment = first, .number = u"1.1"_s,
                       .title = es(u"Palabrahito en línea"_s)}};
    all.clusters = {{.id = ClusterId::fromName(u"k"_s), .plan = plan, .number = u"A"_s,
                     .title = es(u"Palabragrupo"_s), .commitments = {first}}};
    all.officials = {{.id = OfficialId::fromName(u"o"_s), .commitment = first, .name = u"Rosa Palabraresponsable"_s,
                      .position = u"Palabrapuesto"_s, .email = u"palabracorreo@example.org"_s,
                      .phone = u"5555palabra"_s}};
    ProcessEvent event{.id = ProcessEventId::fromName(u"e"_s), .plan = plan, .title = es(u"Palabraevento"_s)};
    event.participants = {{.institution = {}, .asWritten = u"Colectivo Palabraparticipante"_s}};
    all.events = {event};
    all.proposals = {{.id = ProposalId::fromName(u"p"_s), .plan = plan, .number = u"P1"_s,
                      .title = es(u"Una propuesta"_s), .answer = es(u"Palabrarespuesta motivada"_s)}};
    all.evidence = {{.id = EvidenceId::fromName(u"v"_s), .number = 3, .title = u"Minuta"_s,
                     .url = u"https://palabraenlace.example.org"_s, .commitments = {first}}};
    all.selfReports = {{.id = SelfReportId::fromName(u"s"_s), .commitment = first, .status = u"complete"_s,
                        .note = u"Palabrareporte"_s}};
    const RatingKey key{all.rounds.first().id, Subject::of(first), CriterionCode(u"completion"_s),
                        all.people.first().id};
    all.ratings.insert(key, {.key = key, .level = LevelCode(u"limited"_s), .reason = u"Falta «la» palabrarazón."_s});
    all.comments = {{.id = CommentId::fromName(u"n"_s), .subject = Subject::of(first), .round = key.round,
                     .person = key.person, .text = u"Palabranota al margen"_s}};
    all.narratives = {{.plan = plan, .section = u"context"_s, .text = es(u"Palabracontexto del país"_s)}};
    all.recommendations = {{.id = RecommendationId::fromName(u"r"_s), .plan = plan, .number = 1,
                            .text = es(u"Publicar los datos"_s), .followUp = es(u"Palabraseguimiento"_s)}};
    return all;
}

void DossierSearchTest::initTestCase()
{
    m_contents = contents();
    QVERIFY(m_search.fill(searchTexts(m_contents, {{CriterionCode(u"completion"_s), u"Cumplimiento"_s}})));
}

void DossierSearchTest::everyKindIsFound_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("kind");

    QTest::newRow("a commitment by its text") << u"publicidad oficial parte 1"_s << u"commitment"_s;
    QTest::newRow("a milestone") << u"PALABRAHITO linea"_s << u"milestone"_s;
    QTest::newRow("an institution by its alias") << u"secretaria funcion"_s << u"institution"_s;
    QTest::newRow("an official by name") << u"rosa palabraresp"_s << u"official"_s;
    QTest::newRow("a category") << u"palabracategoria"_s << u"category"_s;
    QTest::newRow("a cluster") << u"palabragrupo"_s << u"cluster"_s;
    QTest::newRow("an event by who took part") << u"colectivo palabraparticipante"_s << u"event"_s;
    QTest::newRow("a proposal by its answer") << u"palabrarespuesta"_s << u"proposal"_s;
    QTest::newRow("evidence by its link") << u"palabraenlace"_s << u"evidence"_s;
    QTest::newRow("a self-report") << u"palabrareporte"_s << u"self-report"_s;
    QTest::newRow("a reason") << u"palabrarazon"_s << u"rating"_s;
    QTest::newRow("a reason with who and which criterion") << u"ana cumplimiento palabrarazon"_s << u"rating"_s;
    QTest::newRow("a comment") << u"palabranota"_s << u"comment"_s;
    QTest::newRow("a text of the report") << u"palabracontexto"_s << u"narrative"_s;
    QTest::newRow("a recommendation by its follow-up") << u"palabraseguimiento"_s << u"recommendation"_s;
    QTest::newRow("a plan") << u"plan de prueba"_s << u"plan"_s;
}

void DossierSearchTest::everyKindIsFound()
{
    QFETCH(QString, words);
    QFETCH(QString, kind);

    const SearchResult result = m_search.search(words, 10);
    QCOMPARE(result.hits.size(), 1);
    QCOMPARE(result.hits.first().place.kind, kind);
    QVERIFY(!result.hits.first().title.isEmpty());
    QVERIFY(!result.hits.first().marks.isEmpty());
    QCOMPARE(result.total(), 1);
}

void DossierSearchTest::everyKindHasItsRow()
{
    QSet<QString> kinds;
    for (const SearchText &text : searchTexts(m_contents, {}))
        kinds.insert(text.place.kind);
    QCOMPARE(kinds, QSet<QString>(searchKinds().cbegin(), searchKinds().cend()));
}

void DossierSearchTest::whatIsPrivateIsNotFound()
{
    for (const QString &words : {u"palabracorreo"_s, u"palabrapuesto"_s, u"5555palabra"_s})
        QVERIFY2(m_search.search(words, 10).hits.isEmpty(), qPrintable(words));
}

void DossierSearchTest::marksAreTheWords()
{
    const SearchHit hit = m_search.search(u"palabrarazon"_s, 1).hits.first();
    QCOMPARE(hit.marks.size(), 1);
    QCOMPARE(hit.context.sliced(hit.marks.first().start, hit.marks.first().length), u"palabrarazón"_s);
    QCOMPARE(hit.snippet(), u"Falta «la» «palabrarazón»."_s);
    QCOMPARE(hit.place.criterion, CriterionCode(u"completion"_s));
    QCOMPARE(hit.who, u"ana"_s);
    QCOMPARE(hit.number, u"1"_s);
}

void DossierSearchTest::aKindCanBeChosenAndAllAreCounted()
{
    const SearchResult all = m_search.search(u"palabra"_s, 100);
    QCOMPARE(all.total(), int(all.hits.size()));
    QVERIFY(all.counts.size() > 8);
    const SearchResult one = m_search.search(u"palabra"_s, 100, u"milestone"_s);
    QCOMPARE(one.hits.size(), 1);
    QCOMPARE(one.counts, all.counts);
}

void DossierSearchTest::noKindCrowdsOutTheOthers()
{
    const SearchResult result = m_search.search(u"p"_s, 100, {}, 1);
    QSet<QString> kinds;
    for (const SearchHit &hit : result.hits)
        kinds.insert(hit.place.kind);
    QCOMPARE(kinds.size(), result.hits.size());
    QCOMPARE(kinds.size(), result.counts.size());
}

void DossierSearchTest::aChangedTextIsFoundAndTheOldOneIsNot()
{
    Contents changed = m_contents;
    const RatingKey key = changed.ratings.firstKey();
    changed.ratings[key].reason = u"Ahora consta"_s;
    m_search.put(searchKeyOf(key), searchTextOf(changed, key, {}));
    QVERIFY(m_search.search(u"palabrarazon"_s, 10).hits.isEmpty());
    QCOMPARE(m_search.search(u"consta"_s, 10).hits.size(), 1);
    changed.ratings.remove(key);
    m_search.put(searchKeyOf(key), searchTextOf(changed, key, {}));
    QVERIFY(m_search.search(u"consta"_s, 10).hits.isEmpty());
    m_search.put(searchKeyOf(key), searchTextOf(m_contents, key, {{key.criterion, u"Cumplimiento"_s}}));
    QCOMPARE(m_search.search(u"palabrarazon"_s, 10).hits.size(), 1);
}

void DossierSearchTest::fillingAgainKeepsOnlyWhatIsThere()
{
    DossierSearch search;
    QVERIFY(search.fill(searchTexts(m_contents, {})));
    Contents fewer = m_contents;
    fewer.milestones.clear();
    QVERIFY(search.fill(searchTexts(fewer, {})));
    QVERIFY(search.search(u"palabrahito"_s, 10).hits.isEmpty());
    QCOMPARE(search.search(u"palabraevento"_s, 10).hits.size(), 1);
    QVERIFY(!search.fill(searchTexts(m_contents, {}), [] { return true; }));
}

/// The index beside the lists gives what going through the lists gives, and is not believed once a list is another.
void DossierSearchTest::anIndexedDossierAnswersAsAListDoes()
{
    const QTemporaryDir folder;
    const auto dossier = Dossier::create(folder.filePath(u"t.cotejo"_s), tableOf2017(), steadyAuthor());
    QVERIFY(dossier);
    const Contents &indexed = (*dossier)->contents();
    Contents plain = indexed;
    QVERIFY(indexed.index);
    plain.index.reset();
    for (const Commitment &commitment : indexed.commitments) {
        QCOMPARE(indexed.commitment(commitment.id), plain.commitment(commitment.id));
        QCOMPARE(indexed.milestonesOf(commitment.id), plain.milestonesOf(commitment.id));
        QCOMPARE(indexed.officialsOf(commitment.id), plain.officialsOf(commitment.id));
        QCOMPARE(indexed.selfReportOf(commitment.id), plain.selfReportOf(commitment.id));
    }
    for (const ActionPlan &plan : indexed.plans)
        QCOMPARE(indexed.commitmentsOf(plan.id), plain.commitmentsOf(plan.id));
    QVERIFY(!indexed.commitment(CommitmentId::create()));
    Contents edited = indexed;
    edited.commitments.removeFirst();
    QVERIFY(!edited.commitment(indexed.commitments.first().id));
    QVERIFY(edited.commitment(indexed.commitments.last().id));
}

QTEST_GUILESS_MAIN(DossierSearchTest)
#include "DossierSearchTest.moc"
