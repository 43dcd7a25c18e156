#include "core/evaluation/TakeUp.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const ActionPlanId plan = ActionPlanId::fromName(u"plan"_s);

/// `outcomes` reads "taken-up partly+ no-answer": a plus sign for a reasoned answer.
void addProposals(Contents &contents, const QString &proposer, const QString &outcomes,
                  InstitutionId institution = InstitutionId())
{
    for (const QString &word : outcomes.split(u' ', Qt::SkipEmptyParts)) {
        Proposal proposal{.id = ProposalId::create(), .plan = plan, .proposer = proposer, .institution = institution};
        proposal.outcome = proposalOutcomeFrom(QString(word).remove(u'+')).value();
        if (word.endsWith(u'+'))
            proposal.answer = LocalizedText::of(u"es"_s, u"Porque sí."_s);
        contents.proposals.append(proposal);
    }
}

} // namespace

class TakeUpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRateIsOfAllProposals_data();
    void theRateIsOfAllProposals();
    void eachProposerStandsForItself();
    void otherPlansAreLeftOut();
};

void TakeUpTest::theRateIsOfAllProposals_data()
{
    QTest::addColumn<QString>("outcomes");
    QTest::addColumn<int>("taken");
    QTest::addColumn<int>("reasoned");
    QTest::addColumn<int>("total");
    QTest::addColumn<double>("rate"); // negative for none

    QTest::newRow("no proposals have no rate") << QString() << 0 << 0 << 0 << -1.0;
    QTest::newRow("partly counts as taken up") << u"taken-up partly not-taken-up no-answer"_s << 2 << 0 << 4 << 0.5;
    QTest::newRow("without an answer still counts below")
        << u"taken-up no-answer no-answer"_s << 1 << 0 << 3 << 1.0 / 3;
    QTest::newRow("a refusal can be reasoned") << u"not-taken-up+ not-taken-up"_s << 0 << 1 << 2 << 0.0;
    QTest::newRow("all") << u"taken-up+ partly+"_s << 2 << 2 << 2 << 1.0;
}

void TakeUpTest::theRateIsOfAllProposals()
{
    QFETCH(QString, outcomes);
    QFETCH(double, rate);
    Contents contents;
    addProposals(contents, u"A"_s, outcomes);
    const TakeUp all = takeUp(contents, plan).all;
    QTEST(all.taken(), "taken");
    QTEST(all.reasoned, "reasoned");
    QTEST(all.total(), "total");
    QCOMPARE(all.rate().value_or(-1), rate);
    QCOMPARE(all.reasonedRate().has_value(), all.total() > 0);
    if (all.total() > 0)
        QCOMPARE(*all.reasonedRate(), double(all.reasoned) / all.total());
}

void TakeUpTest::eachProposerStandsForItself()
{
    Contents contents;
    const Institution known{.id = InstitutionId::fromName(u"known"_s), .name = u"Organización conocida"_s};
    contents.institutions = {known};
    addProposals(contents, {}, u"no-answer no-answer no-answer no-answer"_s);
    addProposals(contents, u"Beta"_s, u"taken-up"_s);
    addProposals(contents, u"  beta "_s, u"no-answer"_s);
    addProposals(contents, u"Alfa"_s, u"partly+ not-taken-up"_s);
    addProposals(contents, u"OC"_s, u"taken-up"_s, known.id);
    addProposals(contents, u"Org. conocida"_s, u"taken-up taken-up"_s, known.id);
    const PlanTakeUp found = takeUp(contents, plan);
    QStringList rows;
    for (const TakeUp &one : found.byProposer)
        rows.append(u"%1 %2/%3 %4"_s.arg(one.proposer).arg(one.taken()).arg(one.total()).arg(one.reasoned));
    QCOMPARE(rows, (QStringList{u"Organización conocida 3/3 0"_s, u"Alfa 1/2 1"_s, u"Beta 1/2 0"_s, u" 0/4 0"_s}));
    QCOMPARE(found.byProposer.first().institution, known.id);
    QVERIFY(!found.byProposer.at(1).institution.isValid());
    QCOMPARE(found.all.total(), 11);
    QCOMPARE(found.all.count(ProposalOutcome::NoAnswer), 5);
}

void TakeUpTest::otherPlansAreLeftOut()
{
    Contents contents;
    addProposals(contents, u"A"_s, u"taken-up"_s);
    const PlanTakeUp other = takeUp(contents, ActionPlanId::fromName(u"other"_s));
    QCOMPARE(other.all.total(), 0);
    QVERIFY(other.byProposer.isEmpty());
}

QTEST_GUILESS_MAIN(TakeUpTest)
#include "TakeUpTest.moc"
