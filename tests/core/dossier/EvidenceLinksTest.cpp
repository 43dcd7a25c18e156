#include "core/JournalText.h"
#include "core/base/Catalogue.h"
#include "core/evaluation/EvidenceUse.h"
#include "core/method/RuleEvaluation.h"
#include "tests/support/SmallPlan.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <SQLiteCpp/Database.h>

using namespace Qt::StringLiterals;

/// Evidence added to several things at once, and its copies as another thread takes, reads and checks them.
class EvidenceLinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void severalItemsForSeveralRatingsAreOneChange();
    void whatIsKnownIsUsedOnceMore();
    void aClosedGateRefusesAll();
    void aCopyThatWasNotTakenInIsRefused();
    void detachingSeveralIsOneChange();
    void usesAreReadTheOtherWayRound();
    void whatAClosedRoundLeansOnStays();
    void aCopyTakenInElsewhereComesBack();
    void cancelledCopyingLeavesNothing();
    void damageIsToldAndMended();
    void theDossierIsWrittenWhileACopyIsTakenIn();

private:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    }
    Evidence taken(const QString &name, const QByteArray &bytes) const
    {
        const Result<StoredCopy> copy = m_dossier->evidenceCopies().take(write(name, bytes));
        if (!copy)
            qFatal("no copy: %s", qPrintable(copy.error().what));
        return {.title = name,
                .fileName = copy->fileName,
                .mediaType = copy->mediaType,
                .digest = copy->digest,
                .size = copy->size};
    }
    RatingKey key(int number, const QString &criterion) const { return smallKey(*m_dossier, number, criterion); }
    CommitmentId commitment(int number) const { return m_dossier->contents().commitments.at(number - 1).id; }
    qint64 chunks() const
    {
        SQLite::Database db(m_dossier->path().toStdString());
        return db.execAndGet("SELECT count(*) FROM evidence_chunk").getInt64();
    }
    void behindTheBack(const char *sql) const
    {
        SQLite::Database db(m_dossier->path().toStdString(), SQLite::OPEN_READWRITE);
        db.exec(sql);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Dossier> m_dossier;
};

void EvidenceLinksTest::init()
{
    m_dossier.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_dossier = smallDossier(m_folder->path());
}

void EvidenceLinksTest::severalItemsForSeveralRatingsAreOneChange()
{
    const QString before = m_dossier->digest();
    const qint64 rows = m_dossier->journalLength();
    const Evidence link{.title = u"Portal"_s, .url = u"https://example.org"_s};
    const EvidenceAddition addition{.items = {taken(u"acta.txt"_s, "acta"), link},
                                    .commitments = {commitment(2), commitment(1)},
                                    .ratings = {key(1, u"completion"_s), key(2, u"completion"_s)}};
    const Result<QList<EvidenceId>> ids = m_dossier->addEvidence(addition);
    QVERIFY(ids);
    QCOMPARE(ids->size(), 2);
    QCOMPARE(m_dossier->journalLength(), rows + 1);
    for (const EvidenceId &id : *ids)
        QCOMPARE(m_dossier->contents().evidenceItem(id)->commitments.size(), 2);
    for (const int number : {1, 2})
        QCOMPARE(m_dossier->contents().rating(key(number, u"completion"_s))->evidence.size(), 2);
    const QString after = m_dossier->digest();
    for (const QString &language : {u"es"_s, u"en"_s}) {
        const QString line = journalText(m_dossier->journal(1).first(), *m_dossier, Catalogue(language));
        QVERIFY2(line.contains(u"E-1, E-2"_s) && !line.contains(u"journal."_s), qPrintable(line));
    }
    QVERIFY(m_dossier->undo());
    QCOMPARE(m_dossier->digest(), before);
    QVERIFY(m_dossier->redo());
    QCOMPARE(m_dossier->digest(), after);
    QVERIFY(m_dossier->verify()->isEmpty());
}

void EvidenceLinksTest::whatIsKnownIsUsedOnceMore()
{
    const auto first = m_dossier->addEvidence({.items = {taken(u"a.txt"_s, "same bytes")}});
    QVERIFY(first);
    const QString before = m_dossier->digest();
    const Result<StoredCopy> again = m_dossier->evidenceCopies().take(write(u"b.txt"_s, "same bytes"));
    QVERIFY(again && !again->isNew);
    const Evidence *known = evidenceWithCopy(m_dossier->contents(), again->digest);
    QVERIFY(known && known->id == first->first());
    QVERIFY(m_dossier->addEvidence(
        {.known = {known->id}, .commitments = {commitment(3)}, .ratings = {key(3, u"completion"_s)}}));
    QCOMPARE(m_dossier->contents().evidence.size(), 1);
    QCOMPARE(m_dossier->contents().evidence.first().commitments, QList{commitment(3)});
    QCOMPARE(m_dossier->contents().rating(key(3, u"completion"_s))->evidence, *first);
    QVERIFY(m_dossier->undo());
    QCOMPARE(m_dossier->digest(), before);
}

void EvidenceLinksTest::aClosedGateRefusesAll()
{
    const MethodPack *pack = m_dossier->methodOf(m_dossier->contents().rounds.first().id);
    CriterionCode closing;
    CriterionCode closed;
    for (const Criterion &criterion : pack->criteriaFor(SubjectKind::Commitment)) {
        for (const Level &level : pack->scale(criterion.scale)->levels) {
            const auto shut = closedCriteria(*pack, {{criterion.id, level.code}});
            if (!shut.isEmpty() && closing.isEmpty() && m_dossier->rate(smallKey(*m_dossier, 1, criterion.id.toString()), level.code)) {
                closing = criterion.id;
                closed = shut.cbegin().key();
            }
        }
    }
    QVERIFY(!closed.isEmpty());
    const QString before = m_dossier->digest();
    const Result<QList<EvidenceId>> refused = m_dossier->addEvidence(
        {.items = {taken(u"a.txt"_s, "a")}, .ratings = {key(2, closed.toString()), key(1, closed.toString())}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().what, u"gate.closed"_s);
    QCOMPARE(m_dossier->digest(), before);
    QVERIFY(!m_dossier->mayAttach(key(1, closed.toString())));
    QVERIFY(m_dossier->mayAttach(key(2, closed.toString())));
}

void EvidenceLinksTest::aCopyThatWasNotTakenInIsRefused()
{
    Evidence item = taken(u"a.txt"_s, "a");
    item.size = 7;
    QCOMPARE(m_dossier->addEvidence({.items = {item}}).error().what, u"evidence.missing"_s);
    item.digest = u"0"_s.repeated(64);
    QCOMPARE(m_dossier->addEvidence({.items = {item}}).error().what, u"evidence.missing"_s);
    QVERIFY(m_dossier->contents().evidence.isEmpty());
}

void EvidenceLinksTest::detachingSeveralIsOneChange()
{
    const auto ids = m_dossier->addEvidence({.items = {taken(u"a.txt"_s, "a")},
                                             .ratings = {key(1, u"completion"_s), key(2, u"completion"_s)}});
    QVERIFY(ids);
    const QString before = m_dossier->digest();
    const qint64 rows = m_dossier->journalLength();
    QVERIFY(m_dossier->detachEvidence({key(1, u"completion"_s), key(2, u"completion"_s)}, ids->first()));
    QCOMPARE(m_dossier->journalLength(), rows + 1);
    QVERIFY(EvidenceUse(m_dossier->contents()).of(ids->first()).isEmpty());
    QVERIFY(m_dossier->undo());
    QCOMPARE(m_dossier->digest(), before);
}

void EvidenceLinksTest::usesAreReadTheOtherWayRound()
{
    const auto ids = m_dossier->addEvidence({.items = {taken(u"a.txt"_s, "a")}, .ratings = {key(2, u"completion"_s)}});
    QVERIFY(ids);
    ProcessEvent event{.plan = m_dossier->contents().plans.first().id};
    event.title = LocalizedText::of(u"es"_s, u"Mesa"_s);
    event.evidence = *ids;
    QVERIFY(m_dossier->saveEvent(event));
    const EvidenceUse::Use use = EvidenceUse(m_dossier->contents()).of(ids->first());
    QCOMPARE(use.ratings, QList{key(2, u"completion"_s)});
    QCOMPARE(use.events.size(), 1);
    const Evidence &item = m_dossier->contents().evidence.first();
    QVERIFY(concernsPlan(item, use, m_dossier->contents(), m_dossier->contents().plans.first().id));
    QVERIFY(!concernsPlan(item, use, m_dossier->contents(), ActionPlanId::create()));
    QVERIFY(concernsPlan(item, {}, m_dossier->contents(), ActionPlanId::create()));
}

void EvidenceLinksTest::whatAClosedRoundLeansOnStays()
{
    const auto ids = m_dossier->addEvidence({.items = {taken(u"a.txt"_s, "a")}, .ratings = {key(2, u"completion"_s)}});
    QVERIFY(ids);
    const QString path = m_dossier->path();
    behindTheBack("UPDATE round SET is_open = 0");
    m_dossier.reset();
    m_dossier = std::move(*Dossier::open(path, Access::ReadWrite, steadyAuthor()));
    const Result<> refused = m_dossier->removeEvidence(ids->first());
    QVERIFY(!refused);
    QCOMPARE(refused.error().what, u"evidence.in-closed-round"_s);
    QCOMPARE(m_dossier->contents().evidence.size(), 1);
}

void EvidenceLinksTest::aCopyTakenInElsewhereComesBack()
{
    QByteArray bytes(5 * 1024 * 1024 + 13, Qt::Uninitialized);
    QRandomGenerator(3).fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
    const QString path = write(u"grande.bin"_s, bytes);
    const EvidenceCopies copies = m_dossier->evidenceCopies();
    Result<StoredCopy> copy = Error{};
    const std::unique_ptr<QThread> thread(QThread::create([&] { copy = copies.take(path); }));
    thread->start();
    thread->wait();
    QVERIFY(copy && copy->isNew);
    QCOMPARE(copy->digest.toLatin1(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const auto ids = m_dossier->addEvidence(
        {.items = {{.title = u"G"_s, .fileName = copy->fileName, .digest = copy->digest, .size = copy->size}}});
    QVERIFY(ids);
    QBuffer out;
    QVERIFY(out.open(QIODevice::WriteOnly));
    QVERIFY(m_dossier->readEvidence(ids->first(), out));
    QVERIFY(out.data() == bytes);
    QVERIFY(m_dossier->verify()->isEmpty());
}

void EvidenceLinksTest::cancelledCopyingLeavesNothing()
{
    const QString path = write(u"grande.bin"_s, QByteArray(12 * 1024 * 1024, 'x'));
    int looks = 0;
    // After the first writing step has been made.
    const Result<StoredCopy> copy = m_dossier->evidenceCopies().take(path, {.isCancelled = [&looks] {
                                                                          return ++looks > 90;
                                                                      }});
    QVERIFY(!copy);
    QCOMPARE(copy.error().code, ErrorCode::Cancelled);
    QCOMPARE(chunks(), 0);
    const Result<StoredCopy> whole = m_dossier->evidenceCopies().take(path);
    QVERIFY(whole);
    QVERIFY(m_dossier->evidenceCopies().discard({*whole}));
    QCOMPARE(chunks(), 0);
}

void EvidenceLinksTest::damageIsToldAndMended()
{
    const Evidence item = taken(u"a.txt"_s, "these words are the evidence");
    QVERIFY(m_dossier->addEvidence({.items = {item}}));
    const EvidenceCopies copies = m_dossier->evidenceCopies();
    QVERIFY(copies.check(item.digest) && *copies.check(item.digest) == CopyState::Sound);
    behindTheBack("UPDATE evidence_chunk SET bytes = x'00'");
    QVERIFY(*copies.check(item.digest) == CopyState::Altered);
    QVERIFY(copies.missing()->isEmpty());
    behindTheBack("DELETE FROM evidence_chunk");
    QVERIFY(*copies.check(item.digest) == CopyState::Missing);
    QCOMPARE(*copies.missing(), QStringList{item.digest});
    behindTheBack("INSERT INTO evidence_chunk SELECT digest, 0, x'00' FROM evidence");
    QVERIFY(copies.take(m_folder->filePath(u"a.txt"_s)));
    QVERIFY(*copies.check(item.digest) == CopyState::Sound);
    QVERIFY(m_dossier->verify()->isEmpty());
}

void EvidenceLinksTest::theDossierIsWrittenWhileACopyIsTakenIn()
{
    const QString path = write(u"grande.bin"_s, QByteArray(40 * 1024 * 1024, 'y'));
    const EvidenceCopies copies = m_dossier->evidenceCopies();
    Result<StoredCopy> copy = Error{};
    const std::unique_ptr<QThread> thread(QThread::create([&] { copy = copies.take(path); }));
    thread->start();
    int changes = 0;
    while (!thread->isFinished()) {
        QVERIFY(m_dossier->writeReason(key(1, u"completion"_s), u"intento %1"_s.arg(++changes)));
        QThread::msleep(5);
    }
    thread->wait();
    QVERIFY(copy);
    QVERIFY(changes > 1);
    QVERIFY(m_dossier->evidenceCopies().discard({*copy}));
    QVERIFY(m_dossier->verify()->isEmpty());
}

QTEST_GUILESS_MAIN(EvidenceLinksTest)
#include "EvidenceLinksTest.moc"
