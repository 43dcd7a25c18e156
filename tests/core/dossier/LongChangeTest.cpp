#include "core/Dossier.h"
#include "core/LongChange.h"
#include "tests/support/LargeBatches.h"
#include "tests/support/SmallPlan.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

/// A change that is made in another thread is the same as one made at once, and nothing of it stays when it is
/// cancelled.
class LongChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anImportInAnotherThreadIsTheSame();
    void itIsUndoneAndRedoneInAnotherThread();
    void meanwhileOthersAreRefused();
    void aCancelledOneLeavesNothing();
    void oneThatIsNeverRunLeavesNothing();
    void itOutlivesTheDossier();

private:
    Result<> runElsewhere(LongChange &change, const Progress &progress = {});

    std::unique_ptr<QTemporaryDir> m_folder{};
    std::unique_ptr<Dossier> m_dossier{};
};

void LongChangeTest::init()
{
    m_dossier.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_dossier = smallDossier(m_folder->path());
}

Result<> LongChangeTest::runElsewhere(LongChange &change, const Progress &progress)
{
    Result<> result;
    const std::unique_ptr<QThread> thread(QThread::create([&] { result = change.run(progress); }));
    thread->start();
    thread->wait();
    return result;
}

void LongChangeTest::anImportInAnotherThreadIsTheSame()
{
    const ImportBatch batch = longPlan(40, 200);
    const QTemporaryDir other;
    const auto atOnce = smallDossier(other.path());
    const auto counts = atOnce->import(batch);
    QVERIFY(counts);

    QSignalSpy changes(m_dossier.get(), &Dossier::changed);
    auto begun = m_dossier->beginImport(batch);
    QVERIFY(begun);
    QVERIFY(runElsewhere(**begun));
    QCOMPARE((*begun)->counts(), *counts);
    QCOMPARE(m_dossier->contents().commitments.size(), 3);
    QCOMPARE(changes.size(), 0);
    m_dossier->end(std::move(*begun));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(m_dossier->digest(), atOnce->digest());
    QCOMPARE(m_dossier->contents().commitments, atOnce->contents().commitments);
    QCOMPARE(m_dossier->contents().ratings.size(), atOnce->contents().ratings.size());
    QVERIFY(m_dossier->verify()->isEmpty());
}

void LongChangeTest::itIsUndoneAndRedoneInAnotherThread()
{
    const QString before = m_dossier->digest();
    QVERIFY(m_dossier->import(longPlan(300, 400)));
    const QString after = m_dossier->digest();
    QVERIFY(m_dossier->isLongStep(JournalKind::Undo));
    QVERIFY(!m_dossier->isLongStep(JournalKind::Redo));
    auto undo = m_dossier->beginStep(JournalKind::Undo);
    QVERIFY(undo);
    QVERIFY(runElsewhere(**undo));
    m_dossier->end(std::move(*undo));
    QCOMPARE(m_dossier->digest(), before);
    QCOMPARE(m_dossier->contents().commitments.size(), 3);
    auto redo = m_dossier->beginStep(JournalKind::Redo);
    QVERIFY(redo);
    QVERIFY(runElsewhere(**redo));
    m_dossier->end(std::move(*redo));
    QCOMPARE(m_dossier->digest(), after);
    QVERIFY(m_dossier->rate(smallKey(*m_dossier, 1, u"completion"_s), LevelCode(u"limited"_s)));
    QVERIFY(!m_dossier->isLongStep(JournalKind::Undo));
}

void LongChangeTest::meanwhileOthersAreRefused()
{
    auto begun = m_dossier->beginImport(longPlan(5, 20));
    QVERIFY(begun);
    const Result<> rated = m_dossier->rate(smallKey(*m_dossier, 1, u"completion"_s), LevelCode(u"limited"_s));
    QVERIFY(!rated);
    QCOMPARE(rated.error().what, u"dossier.busy"_s);
    QVERIFY(!m_dossier->beginImport({}));
    QVERIFY(!m_dossier->undo());
    QVERIFY(!m_dossier->nextUndo());
    m_dossier->end(std::move(*begun));
    QVERIFY(m_dossier->rate(smallKey(*m_dossier, 1, u"completion"_s), LevelCode(u"limited"_s)));
}

void LongChangeTest::aCancelledOneLeavesNothing()
{
    const QString before = m_dossier->digest();
    int asked = 0;
    auto begun = m_dossier->beginImport(longPlan(40, 200));
    const Result<> made = runElsewhere(**begun, {.report = {}, .isCancelled = [&] { return ++asked > 20; }});
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Cancelled);
    QSignalSpy changes(m_dossier.get(), &Dossier::changed);
    m_dossier->end(std::move(*begun));
    QCOMPARE(changes.size(), 0);
    QCOMPARE(m_dossier->digest(), before);
    QCOMPARE(m_dossier->contents().commitments.size(), 3);
    QCOMPARE(m_dossier->journalLength(), 1);
    QVERIFY(m_dossier->import(longPlan(40, 200)));
}

void LongChangeTest::oneThatIsNeverRunLeavesNothing()
{
    {
        const auto begun = m_dossier->beginImport(longPlan(4, 20));
        QVERIFY(begun);
    }
    QVERIFY(m_dossier->rate(smallKey(*m_dossier, 1, u"completion"_s), LevelCode(u"limited"_s)));
}

void LongChangeTest::itOutlivesTheDossier()
{
    auto begun = m_dossier->beginImport(longPlan(4, 20));
    const QString path = m_dossier->path();
    m_dossier.reset();
    QVERIFY(runElsewhere(**begun));
    begun->reset();
    const auto again = Dossier::open(path, Access::ReadWrite, steadyAuthor());
    QVERIFY(again);
    QCOMPARE((*again)->contents().commitments.size(), 7);
}

QTEST_GUILESS_MAIN(LongChangeTest)
#include "LongChangeTest.moc"
