#include "tests/support/SmallPlan.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Whatever is done in whatever order, undoing all of it gives back the state before, and redoing all of it the state
/// after.
class UndoPropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoingEverythingGivesBackTheStart_data();
    void undoingEverythingGivesBackTheStart();

private:
    static void doSomething(Dossier &dossier, QRandomGenerator &random);
};

void UndoPropertyTest::undoingEverythingGivesBackTheStart_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void UndoPropertyTest::doSomething(Dossier &dossier, QRandomGenerator &random)
{
    static const QStringList levels{u"not-started"_s, u"limited"_s, u"substantial"_s, u"complete"_s, u"unclear"_s};
    const RatingKey key = smallKey(dossier, 1 + random.bounded(3), u"completion"_s);
    const QString any = QString::number(random.bounded(100000));
    const QList<Evidence> evidence = dossier.contents().evidence;
    const auto anyEvidence = [&] {
        return evidence.at(random.bounded(int(evidence.size()))).id;
    };
    Result<> done;
    switch (random.bounded(15)) {
    case 0:
    case 1:
        done = dossier.rate(key, LevelCode(levels.at(random.bounded(int(levels.size())))));
        break;
    case 2:
        done = dossier.writeReason(key, u"Razón "_s + any);
        break;
    case 3:
        QVERIFY(dossier.addLink({.title = u"Sitio "_s + any, .url = u"https://example.org/"_s + any}));
        break;
    case 4:
        if (!evidence.isEmpty())
            done = dossier.attachEvidence(key, anyEvidence());
        break;
    case 5:
        if (!evidence.isEmpty())
            done = dossier.removeEvidence(anyEvidence());
        break;
    case 6:
        done = dossier.clearRating(key);
        break;
    case 7:
        if (const Rating *rating = dossier.contents().rating(key); rating && rating->isRated())
            done = dossier.confirmRating(key);
        break;
    case 8:
        QVERIFY(dossier.addComment(
            {.subject = key.subject, .criterion = key.criterion, .round = key.round, .text = u"Nota "_s + any},
            u"ana"_s));
        break;
    case 9:
        if (!dossier.contents().comments.isEmpty())
            done = dossier.resolveComment(dossier.contents().comments.last().id, random.bounded(2) == 0);
        break;
    case 10:
        if (!dossier.contents().comments.isEmpty())
            done = dossier.removeComment(dossier.contents().comments.last().id, u"ana"_s);
        break;
    case 11:
        done = dossier.saveNarrative(dossier.contents().plans.first().id, u"context"_s,
                                     random.bounded(2) == 0 ? u"es"_s : u"en"_s, random.bounded(3) == 0 ? QString() : any);
        break;
    case 12:
        QVERIFY(dossier.saveRecommendation(
            {.plan = dossier.contents().plans.first().id, .text = LocalizedText::of(u"es"_s, any)}));
        break;
    case 13:
        if (const auto all = dossier.contents().recommendations; !all.isEmpty())
            done = random.bounded(2) == 0 ? dossier.removeRecommendation(all.at(random.bounded(int(all.size()))).id)
                                          : dossier.moveRecommendation(all.first().id, 1 + random.bounded(5));
        break;
    case 14:
        if (const Rating *rating = dossier.contents().rating(key); rating && !rating->reason.isEmpty())
            done = dossier.translateReason(key, u"en"_s, random.bounded(3) == 0 ? QString() : any);
        break;
    }
    QVERIFY2(done, qPrintable(done ? QString() : done.error().what));
}

void UndoPropertyTest::undoingEverythingGivesBackTheStart()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    QTemporaryDir folder;
    const auto dossier = smallDossier(folder.path());
    QStringList digests{dossier->digest()};
    for (int i = 0; i < 60; ++i) {
        const qint64 before = dossier->journalLength();
        doSomething(*dossier, random);
        if (dossier->journalLength() > before)
            digests.append(dossier->digest());
    }
    for (qsizetype i = digests.size() - 1; i > 0; --i) {
        QCOMPARE(dossier->digest(), digests.at(i));
        QVERIFY(dossier->undo());
    }
    QCOMPARE(dossier->digest(), digests.first());
    QVERIFY(!dossier->nextUndo());
    for (qsizetype i = 1; i < digests.size(); ++i) {
        QVERIFY(dossier->redo());
        QCOMPARE(dossier->digest(), digests.at(i));
    }
    QVERIFY(dossier->verify()->isEmpty());
}

QTEST_GUILESS_MAIN(UndoPropertyTest)
#include "UndoPropertyTest.moc"
