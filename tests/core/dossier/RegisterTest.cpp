#include "core/model/CommitmentEdit.h"
#include "tests/support/SmallPlan.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

LocalizedText es(const QString &text) { return LocalizedText::of(u"es"_s, text); }

} // namespace

/// Plans, commitments, categories and institutions made and changed by hand: what is refused, and that undo and redo
/// give back the digest.
class RegisterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyChangeIsUndoneAndMadeAgain_data();
    void everyChangeIsUndoneAndMadeAgain();
    void whatIsNotWholeIsRefused_data();
    void whatIsNotWholeIsRefused();
    void manyRowsAreOneChange();
    void aMovedCommitmentKeepsTheOthersInOrder();
    void aChangedTextMakesItsRatingsStale();
    void doublesBecomeOneAndLoseNoName();
    void aMovedCategoryIsOneChange();
    void aCategoryThatGoesIsTakenOffItsCommitments();
    void aRatedCommitmentStays();
    void aSecondPlanTakesItsOwnCommitments();

private:
    using Work = std::function<Result<>(Dossier &)>;

    const Contents &contents() const { return m_dossier->contents(); }
    Commitment commitment(int number) const { return contents().commitments.at(number - 1); }
    ActionPlanId plan() const { return contents().plans.first().id; }
    InstitutionId made(const QString &name, const QString &acronym = {})
    {
        const auto id = m_dossier->saveInstitution({.country = u"México"_s, .name = name, .acronym = acronym});
        if (!id)
            qFatal("%s", qPrintable(id.error().what));
        return *id;
    }

    std::unique_ptr<QTemporaryDir> m_folder{};
    std::unique_ptr<Dossier> m_dossier{};
};

void RegisterTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_dossier = smallDossier(m_folder->path());
}

void RegisterTest::cleanup()
{
    const auto findings = m_dossier->verify();
    QVERIFY(findings);
    QVERIFY(findings->isEmpty());
    m_dossier.reset();
}

void RegisterTest::everyChangeIsUndoneAndMadeAgain_data()
{
    QTest::addColumn<Work>("work");
    const auto row = [](const char *name, const Work &work) {
        QTest::newRow(name) << work;
    };
    const auto only = [](const auto &result) {
        return result ? Result<>() : Result<>(result.error());
    };
    row("a plan is made", [only](Dossier &d) {
        return only(d.savePlan({.country = u"México"_s, .number = u"2"_s, .title = es(u"Plan 2013-2015"_s)}));
    });
    row("a plan is changed", [only](Dossier &d) {
        ActionPlan plan = d.contents().plans.first();
        plan.title = es(u"Otro título"_s);
        return only(d.savePlan(plan));
    });
    row("a commitment is made", [only](Dossier &d) {
        return only(d.saveCommitment(
            {.plan = d.contents().plans.first().id, .number = u"4"_s, .title = es(u"Padrón único"_s)}));
    });
    row("a commitment is changed", [only](Dossier &d) {
        Commitment commitment = d.contents().commitments.first();
        commitment.title = es(u"Otro título"_s);
        commitment.due = PartialDate::parse(u"2013-01"_s);
        return only(d.saveCommitment(commitment));
    });
    row("a commitment is moved", [](Dossier &d) { return d.moveCommitment(d.contents().commitments.last().id, 0); });
    row("a category is made", [only](Dossier &d) {
        return only(d.saveCategory({.plan = d.contents().plans.first().id, .title = es(u"Presupuesto"_s)}));
    });
    row("an institution is made", [only](Dossier &d) {
        return only(d.saveInstitution({.country = u"México"_s, .name = u"INEGI"_s, .aliases = {u"Inegi"_s}}));
    });
}

void RegisterTest::everyChangeIsUndoneAndMadeAgain()
{
    QFETCH(Work, work);
    const QString before = m_dossier->digest();
    const qint64 length = m_dossier->journalLength();
    const Result<> done = work(*m_dossier);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().what));
    QCOMPARE(m_dossier->journalLength(), length + 1);
    const QString after = m_dossier->digest();
    QVERIFY(after != before);
    QVERIFY(m_dossier->undo());
    QCOMPARE(m_dossier->digest(), before);
    QVERIFY(m_dossier->redo());
    QCOMPARE(m_dossier->digest(), after);
}

void RegisterTest::whatIsNotWholeIsRefused_data()
{
    QTest::addColumn<Work>("work");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const Work &work, const QString &error) {
        QTest::newRow(name) << work << error;
    };
    const auto commitment = [](const std::function<void(Commitment &)> &edit) {
        return [edit](Dossier &d) -> Result<> {
            Commitment one = d.contents().commitments.first();
            edit(one);
            const auto saved = d.saveCommitment(one);
            return saved ? Result<>() : Result<>(saved.error());
        };
    };
    row("no number", commitment([](Commitment &one) { one.number = u" "_s; }), u"commitment.no-number"_s);
    row("a number that another has", commitment([](Commitment &one) { one.number = u"2"_s; }),
        u"commitment.number-taken"_s);
    row("no title", commitment([](Commitment &one) { one.title = {}; }), u"commitment.no-title"_s);
    row("a plan that is not there", commitment([](Commitment &one) { one.plan = ActionPlanId::create(); }),
        u"plan.unknown"_s);
    row("an institution that is not there",
        commitment([](Commitment &one) { one.involvements.append({.institution = InstitutionId::create()}); }),
        u"institution.unknown"_s);
    row("a category of no plan", commitment([](Commitment &one) { one.categories.append(CategoryId::create()); }),
        u"category.unknown"_s);
    row(
        "a plan that ends before it starts",
        [](Dossier &d) -> Result<> {
            ActionPlan plan = d.contents().plans.first();
            plan.starts = PartialDate::parse(u"2013-05"_s);
            plan.ends = PartialDate::parse(u"2012"_s);
            const auto saved = d.savePlan(plan);
            return saved ? Result<>() : Result<>(saved.error());
        },
        u"plan.dates"_s);
}

void RegisterTest::whatIsNotWholeIsRefused()
{
    QFETCH(Work, work);
    const QString before = m_dossier->digest();
    const Result<> done = work(*m_dossier);
    QVERIFY(!done);
    QTEST(done.error().what, "error");
    QCOMPARE(m_dossier->digest(), before);
}

void RegisterTest::manyRowsAreOneChange()
{
    const auto category = m_dossier->saveCategory({.plan = plan(), .title = es(u"Presupuesto"_s)});
    QVERIFY(category);
    const InstitutionId lead = made(u"Secretaría de Hacienda"_s, u"SHCP"_s);
    const QString before = m_dossier->digest();
    const qint64 length = m_dossier->journalLength();
    const CommitmentEdit edit{
        .due = PartialDate::parse(u"2013-06-30"_s), .addedCategories = {*category}, .lead = lead, .isCounted = false};
    QVERIFY(m_dossier->editCommitments({commitment(1).id, commitment(3).id}, edit));
    QCOMPARE(m_dossier->journalLength(), length + 1);
    for (const int number : {1, 3}) {
        QCOMPARE(commitment(number).due, PartialDate::parse(u"2013-06-30"_s));
        QVERIFY(commitment(number).categories.contains(*category));
        QVERIFY(!commitment(number).isCounted);
        QCOMPARE(contents().institutionsOf(commitment(number), InvolvementRole::Lead).size(), 1);
    }
    QVERIFY(commitment(2).isCounted);
    QVERIFY(m_dossier->editCommitments({commitment(1).id, commitment(3).id}, edit)); // nothing left to change
    QCOMPARE(m_dossier->journalLength(), length + 1);
    QVERIFY(m_dossier->undo());
    QCOMPARE(m_dossier->digest(), before);
}

void RegisterTest::aMovedCommitmentKeepsTheOthersInOrder()
{
    const QString first = commitment(1).number;
    const QString second = commitment(2).number;
    QVERIFY(m_dossier->moveCommitment(commitment(3).id, 0));
    QCOMPARE(commitment(2).number, first);
    QCOMPARE(commitment(3).number, second);
}

void RegisterTest::aChangedTextMakesItsRatingsStale()
{
    const RatingKey key = smallKey(*m_dossier, 2, u"completion"_s);
    QVERIFY(m_dossier->rate(key, LevelCode(u"limited"_s), u"Faltan actas."_s));
    Commitment changed = commitment(2);
    changed.text = es(u"Otro texto oficial."_s);
    QVERIFY(m_dossier->saveCommitment(changed));
    QVERIFY(contents().rating(key)->subjectDigest != subjectDigest(contents(), key.subject));
}

void RegisterTest::doublesBecomeOneAndLoseNoName()
{
    const InstitutionId keep = made(u"Secretaría de la Función Pública"_s, u"SFP"_s);
    const InstitutionId first = made(u"Función Pública"_s, u"SFuP"_s);
    const InstitutionId second = made(u"Sec. Función Pública"_s);
    Commitment one = commitment(1);
    one.involvements = {{.institution = keep, .role = InvolvementRole::Lead},
                        {.institution = first, .role = InvolvementRole::Lead},
                        {.institution = second, .role = InvolvementRole::Supporting}};
    QVERIFY(m_dossier->saveCommitment(one));
    QVERIFY(m_dossier->saveMilestone(
        {.commitment = one.id, .number = u"1"_s, .title = es(u"Hito"_s), .institutions = {first, second}}));
    QVERIFY(m_dossier->saveProposal({.plan = plan(), .title = es(u"Propuesta"_s), .institution = second}));
    QVERIFY(m_dossier->saveEvent(
        {.plan = plan(), .title = es(u"Mesa"_s), .participants = {{.institution = first, .asWritten = u"FP"_s}}}));
    const QString before = m_dossier->digest();
    QVERIFY(m_dossier->mergeInstitutions(keep, {first, second}));
    QVERIFY(!contents().institution(first) && !contents().institution(second));
    QCOMPARE(contents().institution(keep)->aliases,
             (QStringList{u"Función Pública"_s, u"SFuP"_s, u"Sec. Función Pública"_s}));
    QCOMPARE(commitment(1).involvements.size(), 2); // once leading, once supporting
    QCOMPARE(contents().milestones.first().institutions, QList<InstitutionId>{keep});
    QCOMPARE(contents().proposals.first().institution, keep);
    QCOMPARE(contents().events.first().participants.first().institution, keep);
    QCOMPARE(contents().events.first().participants.first().asWritten, u"FP"_s);
    QVERIFY(m_dossier->undo());
    QCOMPARE(m_dossier->digest(), before);
    QVERIFY(!m_dossier->mergeInstitutions(keep, {keep}));
    const auto abroad = m_dossier->saveInstitution({.country = u"Chile"_s, .name = u"Ministerio de Salud"_s});
    QVERIFY(abroad);
    const Result<> across = m_dossier->mergeInstitutions(keep, {*abroad});
    QVERIFY(!across);
    QCOMPARE(across.error().what, u"institution.of-another-country"_s);
    QVERIFY(!m_dossier->removeInstitution(first));
}

void RegisterTest::aMovedCategoryIsOneChange()
{
    QList<CategoryId> ids;
    for (const QString &title : {u"Presupuesto"_s, u"Salud"_s, u"Agua"_s}) {
        const auto made = m_dossier->saveCategory({.plan = plan(), .title = es(title)});
        QVERIFY(made);
        ids.append(*made);
    }
    const auto order = [this] {
        QList<CategoryId> found;
        for (const Category &category : contents().categoriesOf(plan()))
            found.append(category.id);
        return found;
    };
    const QString before = m_dossier->digest();
    const qint64 length = m_dossier->journalLength();
    QVERIFY(m_dossier->moveCategory(ids.at(2), 0));
    QCOMPARE(order(), (QList<CategoryId>{ids.at(2), ids.at(0), ids.at(1)}));
    QCOMPARE(m_dossier->journalLength(), length + 1);
    QVERIFY(m_dossier->moveCategory(ids.at(2), 0)); // stands there already
    QCOMPARE(m_dossier->journalLength(), length + 1);
    QVERIFY(m_dossier->undo());
    QCOMPARE(order(), ids);
    QCOMPARE(m_dossier->digest(), before);
    QVERIFY(m_dossier->redo());
    QCOMPARE(order().first(), ids.at(2));
    QCOMPARE(m_dossier->moveCategory(CategoryId::create(), 0).error().what, u"category.unknown"_s);
}

void RegisterTest::aCategoryThatGoesIsTakenOffItsCommitments()
{
    const auto category = m_dossier->saveCategory({.plan = plan(), .title = es(u"Presupuesto"_s)});
    QVERIFY(category);
    QVERIFY(m_dossier->editCommitments({commitment(1).id}, {.addedCategories = {*category}}));
    const QString before = m_dossier->digest();
    QVERIFY(m_dossier->removeCategory(*category));
    QVERIFY(!commitment(1).categories.contains(*category));
    QVERIFY(m_dossier->undo());
    QCOMPARE(m_dossier->digest(), before);
}

void RegisterTest::aRatedCommitmentStays()
{
    QVERIFY(m_dossier->rate(smallKey(*m_dossier, 2, u"completion"_s), LevelCode(u"limited"_s)));
    const Result<> refused = m_dossier->removeCommitment(commitment(2).id);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QCOMPARE(refused.error().what, u"commitment.rated"_s);
    const auto added = m_dossier->saveCommitment({.plan = plan(), .number = u"4"_s, .title = es(u"Otro"_s)});
    QVERIFY(added);
    QVERIFY(m_dossier->saveOfficial({.commitment = *added, .name = u"N. N."_s}));
    const QString before = m_dossier->digest();
    QVERIFY(m_dossier->removeCommitment(*added));
    QCOMPARE(contents().commitments.size(), 3);
    QVERIFY(contents().officials.isEmpty());
    QVERIFY(m_dossier->undo());
    QCOMPARE(m_dossier->digest(), before);
}

void RegisterTest::aSecondPlanTakesItsOwnCommitments()
{
    const auto second = m_dossier->savePlan({.country = u"México"_s, .number = u"2"_s, .title = es(u"Plan 2"_s)});
    QVERIFY(second);
    QVERIFY(m_dossier->saveCommitment({.plan = *second, .number = u"1"_s, .title = es(u"El primero"_s)}));
    QCOMPARE(contents().commitmentsOf(*second).size(), 1);
    QCOMPARE(contents().commitmentsOf(plan()).size(), 3);
    QVERIFY(!m_dossier->savePlan({.country = u"México"_s, .number = u"2"_s, .title = es(u"Plan 2 otra vez"_s)}));
}

QTEST_GUILESS_MAIN(RegisterTest)
#include "RegisterTest.moc"
