#include "core/JournalText.h"
#include "core/base/Catalogue.h"
#include "tests/support/SmallPlan.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the one door promises: rules, durability, undo, history, evidence, import.
class DossierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aRatingIsThereAfterOpeningAgain();
    void undoGivesBackTheDigestBefore();
    void undoAndRedoWorkAfterOpeningAgain();
    void aChangeAfterUndoForgetsRedo();
    void theRowThatMadeTheDossierIsNotUndone();
    void aNewPersonIsRegisteredWithinTheSameChange();
    void rulesRefuse_data();
    void rulesRefuse();
    void aClosedGateRefuses();
    void sameValueAgainLeavesNoJournalRow();
    void historyTellsEachStep();
    void evidenceComesBackByteForByte();
    void evidenceRemovedCanBeUndone();
    void cancelledEvidenceLeavesNothing();
    void aSelfReportTakesOnlyLevelsOfCompletion();
    void planRatingsBelongToTheRound();
    void importingTwiceChangesNothing();
    void whiteSpaceIsNoChange();
    void searchIgnoresCaseAndAccents();
    void journalReadsInBothLanguages();
    void aSecondWriterIsToldWhoHoldsIt();
    void readOnlyRefusesChanges();
    void signalTellsTheRatingThatChanged();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Dossier> m_dossier;

    RatingKey key(int number, const QString &criterion) const { return smallKey(*m_dossier, number, criterion); }
    void reopen()
    {
        const QString path = m_dossier->path();
        m_dossier.reset();
        auto again = Dossier::open(path, Access::ReadWrite, steadyAuthor());
        QVERIFY(again);
        m_dossier = std::move(*again);
    }
};

void DossierTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_dossier = smallDossier(m_folder->path());
}

void DossierTest::cleanup()
{
    const auto findings = m_dossier->verify();
    QVERIFY(findings);
    QVERIFY2(findings->isEmpty(), qPrintable(findings->isEmpty() ? QString() : findings->first().what));
    m_dossier.reset();
}

void DossierTest::aRatingIsThereAfterOpeningAgain()
{
    QVERIFY(m_dossier->rate(key(2, u"completion"_s), LevelCode(u"substantial"_s), u"Faltan las facturas."_s));
    reopen();
    const Rating *rating = m_dossier->contents().rating(key(2, u"completion"_s));
    QVERIFY(rating);
    QCOMPARE(rating->level.toString(), u"substantial"_s);
    QCOMPARE(rating->reason, u"Faltan las facturas."_s);
}

void DossierTest::undoGivesBackTheDigestBefore()
{
    const QString before = m_dossier->digest();
    QVERIFY(m_dossier->rate(key(1, u"completion"_s), LevelCode(u"limited"_s)));
    const QString after = m_dossier->digest();
    QVERIFY(before != after);
    QVERIFY(m_dossier->undo());
    QCOMPARE(m_dossier->digest(), before);
    QVERIFY(!m_dossier->contents().rating(key(1, u"completion"_s)));
    QVERIFY(m_dossier->redo());
    QCOMPARE(m_dossier->digest(), after);
}

void DossierTest::undoAndRedoWorkAfterOpeningAgain()
{
    const QString before = m_dossier->digest();
    QVERIFY(m_dossier->rate(key(1, u"completion"_s), LevelCode(u"limited"_s)));
    reopen();
    QVERIFY(m_dossier->undo());
    reopen();
    QCOMPARE(m_dossier->digest(), before);
    QVERIFY(m_dossier->redo());
    QVERIFY(m_dossier->contents().rating(key(1, u"completion"_s)));
}

void DossierTest::aChangeAfterUndoForgetsRedo()
{
    QVERIFY(m_dossier->rate(key(1, u"completion"_s), LevelCode(u"limited"_s)));
    QVERIFY(m_dossier->undo());
    QVERIFY(m_dossier->nextRedo());
    QVERIFY(m_dossier->rate(key(2, u"completion"_s), LevelCode(u"complete"_s)));
    QVERIFY(!m_dossier->nextRedo());
    QCOMPARE(m_dossier->redo().error().what, u"redo.nothing"_s);
}

void DossierTest::theRowThatMadeTheDossierIsNotUndone()
{
    QCOMPARE(m_dossier->journalLength(), 1);
    QVERIFY(!m_dossier->nextUndo());
    QCOMPARE(m_dossier->undo().error().what, u"undo.nothing"_s);
}

void DossierTest::aNewPersonIsRegisteredWithinTheSameChange()
{
    QVERIFY(
        m_dossier->rateAs(u"berta"_s, key(1, u"completion"_s), LevelCode(u"complete"_s), std::nullopt, std::nullopt));
    QCOMPARE(m_dossier->journalLength(), 2);
    QVERIFY(m_dossier->contents().personNamed(u"Berta"_s));
    QVERIFY(m_dossier->undo());
    QVERIFY(!m_dossier->contents().personNamed(u"berta"_s));
}

void DossierTest::rulesRefuse_data()
{
    QTest::addColumn<QString>("criterion");
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("what");

    QTest::newRow("a criterion the method does not have") << u"specificity"_s << u"high"_s << u"criterion.unknown"_s;
    QTest::newRow("a level the scale does not have") << u"completion"_s << u"done"_s << u"level.unknown"_s;
    QTest::newRow("a label in place of a code") << u"completion"_s << u"Complete"_s << u"level.unknown"_s;
    QTest::newRow("a criterion of the plan for a commitment")
        << u"plan-forum"_s << u"na"_s << u"criterion.other-subject"_s;
}

void DossierTest::rulesRefuse()
{
    QFETCH(QString, criterion);
    QFETCH(QString, level);
    QFETCH(QString, what);
    const QString before = m_dossier->digest();
    const Result<> refused = m_dossier->rate(key(1, criterion), LevelCode(level));
    QVERIFY(!refused);
    QCOMPARE(refused.error().what, what);
    QCOMPARE(m_dossier->digest(), before);
    QCOMPARE(m_dossier->journalLength(), 1);
}

void DossierTest::aClosedGateRefuses()
{
    QVERIFY(m_dossier->rate(key(1, u"completion"_s), LevelCode(u"withdrawn"_s)));
    const Result<> refused = m_dossier->rate(key(1, u"timeliness"_s), LevelCode(u"on-time"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().what, u"gate.closed"_s);
    QVERIFY(m_dossier->rate(key(2, u"timeliness"_s), LevelCode(u"on-time"_s)));
}

void DossierTest::sameValueAgainLeavesNoJournalRow()
{
    QVERIFY(m_dossier->rate(key(1, u"completion"_s), LevelCode(u"limited"_s), u"Por esto."_s));
    QCOMPARE(m_dossier->journalLength(), 2);
    QVERIFY(m_dossier->rate(key(1, u"completion"_s), LevelCode(u"limited"_s)));
    QVERIFY(m_dossier->writeReason(key(1, u"completion"_s), u"Por esto."_s));
    QCOMPARE(m_dossier->journalLength(), 2);
}

void DossierTest::historyTellsEachStep()
{
    QVERIFY(m_dossier->rate(key(1, u"completion"_s), LevelCode(u"limited"_s)));
    QVERIFY(m_dossier->rate(key(1, u"completion"_s), LevelCode(u"complete"_s), u"Todo está."_s));
    QVERIFY(m_dossier->rate(key(2, u"completion"_s), LevelCode(u"limited"_s)));
    QVERIFY(m_dossier->undo());
    QVERIFY(m_dossier->undo());
    const QList<RatingStep> steps = m_dossier->historyOf(key(1, u"completion"_s));
    QCOMPARE(steps.size(), 3);
    QCOMPARE(steps.at(0).levelAfter.toString(), u"limited"_s);
    QCOMPARE(steps.at(1).levelBefore.toString(), u"limited"_s);
    QCOMPARE(steps.at(1).levelAfter.toString(), u"complete"_s);
    QCOMPARE(steps.at(1).reasonAfter, u"Todo está."_s);
    QVERIFY(steps.at(2).isUndo);
    QCOMPARE(steps.at(2).levelAfter.toString(), u"limited"_s);
    QCOMPARE(steps.at(2).reasonAfter, QString());
}

void DossierTest::evidenceComesBackByteForByte()
{
    QByteArray bytes;
    for (int i = 0; i < 700000; ++i)
        bytes += char(i * 31 % 251);
    QFile file(m_folder->filePath(u"minuta.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const auto id = m_dossier->addEvidenceTo(key(1, u"completion"_s), {.title = u"Minuta"_s}, file.fileName());
    QVERIFY(id);
    QCOMPARE(m_dossier->contents().rating(key(1, u"completion"_s))->evidence, QList{*id});
    QVERIFY(file.remove());
    reopen();
    QBuffer out;
    QVERIFY(out.open(QIODevice::WriteOnly));
    QVERIFY(m_dossier->readEvidence(*id, out));
    QCOMPARE(out.data(), bytes);
    QCOMPARE(m_dossier->contents().evidenceItem(*id)->size, bytes.size());
}

void DossierTest::evidenceRemovedCanBeUndone()
{
    QFile file(m_folder->filePath(u"vacío.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const auto id = m_dossier->addEvidence({.title = u"Sin contenido"_s}, file.fileName());
    QVERIFY(id);
    QVERIFY(m_dossier->attachEvidence(key(1, u"completion"_s), *id));
    const QString before = m_dossier->digest();
    QVERIFY(m_dossier->removeEvidence(*id));
    QVERIFY(m_dossier->contents().rating(key(1, u"completion"_s))->evidence.isEmpty());
    QVERIFY(m_dossier->undo());
    QCOMPARE(m_dossier->digest(), before);
    QCOMPARE(m_dossier->contents().rating(key(1, u"completion"_s))->evidence, QList{*id});
}

void DossierTest::cancelledEvidenceLeavesNothing()
{
    const QString before = m_dossier->digest();
    const auto cancelled = m_dossier->addEvidence({.title = u"x"_s}, m_dossier->path(), {.isCancelled = [] {
                                                      return true;
                                                  }});
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QCOMPARE(m_dossier->digest(), before);
    QCOMPARE(m_dossier->journalLength(), 1);
}

void DossierTest::aSelfReportTakesOnlyLevelsOfCompletion()
{
    const CommitmentId commitment = m_dossier->contents().commitments.first().id;
    const Result<> refused = m_dossier->setSelfReport({.commitment = commitment, .status = u"cumplido"_s});
    QVERIFY(!refused);
    QCOMPARE(refused.error().what, u"level.unknown"_s);
    QVERIFY(m_dossier->setSelfReport({.commitment = commitment, .status = u"complete"_s, .source = u"Tablero"_s}));
    QCOMPARE(m_dossier->contents().selfReportOf(commitment)->source, u"Tablero"_s);
    QVERIFY(m_dossier->undo());
    QVERIFY(!m_dossier->contents().selfReportOf(commitment));
}

void DossierTest::planRatingsBelongToTheRound()
{
    const Contents &contents = m_dossier->contents();
    RatingKey forum = key(1, u"plan-forum"_s);
    forum.subject = Subject::of(contents.plans.first().id);
    const Criterion *criterion = m_dossier->methodOf(forum.round)->criterion(forum.criterion);
    QVERIFY(criterion);
    const Scale *scale = m_dossier->methodOf(forum.round)->scale(criterion->scale);
    QVERIFY(m_dossier->rate(forum, scale->levels.first().code));
    QVERIFY(m_dossier->rate(key(1, u"completion"_s), LevelCode(u"limited"_s)));
    QCOMPARE(contents.ratingsOf(forum.round).size(), 2);
    QCOMPARE(contents.ratingsOf(forum.round, forum.subject).size(), 1);
}

void DossierTest::importingTwiceChangesNothing()
{
    ImportBatch batch = smallPlan();
    const auto again = m_dossier->import(batch);
    QVERIFY(again);
    QCOMPARE(*again, ImportCounts());
    QCOMPARE(m_dossier->journalLength(), 1);

    batch.contents.commitments[1].text = LocalizedText::of(u"es"_s, u"Otro texto."_s);
    const auto changed = m_dossier->import(batch);
    QVERIFY(changed);
    QCOMPARE(changed->commitments, 1);
    QCOMPARE(m_dossier->journalLength(), 2);
}

void DossierTest::whiteSpaceIsNoChange()
{
    ImportBatch batch = smallPlan();
    const QString text = batch.contents.commitments[0].text.in(u"es"_s);
    batch.contents.commitments[0].text = LocalizedText::of(u"und"_s, QString(text).replace(u' ', u"\n "_s));
    const auto again = m_dossier->import(batch);
    QVERIFY(again);
    QCOMPARE(*again, ImportCounts());
}

void DossierTest::searchIgnoresCaseAndAccents()
{
    QVERIFY(m_dossier->rate(key(3, u"completion"_s), LevelCode(u"limited"_s), u"Aún no hay averiguación."_s));
    QCOMPARE(m_dossier->search(u"INFORMACION publicid"_s).hits.size(), 3);
    const QList<SearchHit> hits = m_dossier->search(u"averiguacion"_s).hits;
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits.first().place.kind, u"rating"_s);
    QCOMPARE(hits.first().number, u"3"_s);
    QVERIFY(m_dossier->search(u"\"OR NEAR( *"_s).hits.isEmpty());
    QVERIFY(m_dossier->search(QString()).hits.isEmpty());
}

void DossierTest::journalReadsInBothLanguages()
{
    QVERIFY(m_dossier->rate(key(1, u"completion"_s), LevelCode(u"limited"_s)));
    QVERIFY(m_dossier->rate(key(1, u"completion"_s), LevelCode(u"substantial"_s)));
    QVERIFY(m_dossier->undo());
    const QList<JournalEntry> rows = m_dossier->journal();
    QCOMPARE(rows.size(), 4);
    const QString spanish = journalText(rows.at(1), *m_dossier, Catalogue(u"es"_s));
    const QString english = journalText(rows.at(1), *m_dossier, Catalogue(u"en"_s));
    QVERIFY2(spanish.startsWith(u"1, ") && spanish.contains(u"Limitado → Sustancial"), qPrintable(spanish));
    QVERIFY2(english.contains(u"Limited → Substantial"), qPrintable(english));
    QVERIFY(journalText(rows.at(0), *m_dossier, Catalogue(u"es"_s)).startsWith(u"Se deshizo: 1, "));
    QVERIFY(rows.at(1).isUndone);
}

void DossierTest::aSecondWriterIsToldWhoHoldsIt()
{
    const auto second = Dossier::open(m_dossier->path(), Access::ReadWrite, steadyAuthor());
    QVERIFY(!second);
    QCOMPARE(second.error().what, u"dossier.locked"_s);
    QCOMPARE(second.error().arguments.size(), 3);
    QVERIFY(!second.error().arguments.contains(QString()));
    QVERIFY(Dossier::open(m_dossier->path(), Access::ReadOnly, steadyAuthor()));
}

void DossierTest::readOnlyRefusesChanges()
{
    auto reader = Dossier::open(m_dossier->path(), Access::ReadOnly, steadyAuthor());
    QVERIFY(reader);
    const Result<> refused = (*reader)->rate(key(1, u"completion"_s), LevelCode(u"limited"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().what, u"dossier.read-only"_s);
    QCOMPARE((*reader)->digest(), m_dossier->digest());
}

void DossierTest::signalTellsTheRatingThatChanged()
{
    QList<Change> changes;
    connect(m_dossier.get(), &Dossier::changed, this, [&](const Change &change) { changes.append(change); });
    QVERIFY(m_dossier->rate(key(2, u"completion"_s), LevelCode(u"limited"_s)));
    QVERIFY(m_dossier->undo());
    QCOMPARE(changes.size(), 2);
    for (const Change &change : changes) {
        QVERIFY(change.onlyRatings());
        QCOMPARE(change.ratings, QList{key(2, u"completion"_s)});
    }
}

QTEST_GUILESS_MAIN(DossierTest)
#include "DossierTest.moc"
