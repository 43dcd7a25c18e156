#include "core/Dossier.h"
#include "core/JournalText.h"
#include "core/base/Catalogue.h"
#include "tests/support/SmallPlan.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class DossierCommentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCommentIsDoneUndoneAndDoneAgain();
    void anAnswerBelongsToTheThread();
    void aNewPersonIsRegisteredWithinTheSameChange();
    void oneChangesAndRemovesOnlyOnesOwn();
    void whatIsAnsweredStays();
    void aThreadIsResolvedFromAnyOfItsComments();
    void rulesRefuse_data();
    void rulesRefuse();
    void searchFindsThem();
    void theJournalReadsThem();
    void theyAreThereAfterOpeningAgain();

private:
    Comment comment(const QString &text, const QString &criterion = u"completion"_s) const
    {
        const Contents &contents = m_dossier->contents();
        return {.subject = Subject::of(contents.commitments.first().id),
                .criterion = CriterionCode(criterion),
                .round = contents.rounds.first().id,
                .text = text};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Dossier> m_dossier;
};

void DossierCommentsTest::init()
{
    m_dossier.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_dossier = smallDossier(m_folder->path());
}

void DossierCommentsTest::aCommentIsDoneUndoneAndDoneAgain()
{
    const QString before = m_dossier->digest();
    const auto id = m_dossier->addComment(comment(u"  ¿Y el buscador?\n"_s), u"ana"_s);
    QVERIFY(id);
    const Comment *written = m_dossier->contents().comment(*id);
    QVERIFY(written);
    QCOMPARE(written->text, u"¿Y el buscador?"_s);
    QCOMPARE(written->person, m_dossier->contents().personNamed(u"ana"_s)->id);
    QVERIFY(written->writtenAt.isValid());
    QVERIFY(written->beginsThread() && !written->isResolved);
    const QString after = m_dossier->digest();
    QVERIFY(after != before);
    QVERIFY(m_dossier->undo());
    QCOMPARE(m_dossier->digest(), before);
    QVERIFY(m_dossier->contents().comments.isEmpty());
    QVERIFY(m_dossier->redo());
    QCOMPARE(m_dossier->digest(), after);
    QVERIFY(m_dossier->verify()->isEmpty());
}

void DossierCommentsTest::anAnswerBelongsToTheThread()
{
    const auto first = m_dossier->addComment(comment(u"¿Y el buscador?"_s), u"ana"_s);
    const auto second = m_dossier->addComment({.text = u"Está en la página."_s, .answers = *first}, u"luis"_s);
    const auto third = m_dossier->addComment({.text = u"Gracias."_s, .answers = *second}, u"ana"_s);
    QVERIFY(third);
    const Comment *answer = m_dossier->contents().comment(*third);
    QCOMPARE(answer->answers, *first);
    QCOMPARE(answer->criterion, CriterionCode(u"completion"_s));
    QCOMPARE(m_dossier->contents().commentsOf(answer->subject).size(), 3);
}

void DossierCommentsTest::aNewPersonIsRegisteredWithinTheSameChange()
{
    QVERIFY(m_dossier->addComment(comment(u"Sí"_s), u"berta"_s));
    QCOMPARE(m_dossier->journalLength(), 2);
    QVERIFY(m_dossier->undo());
    QVERIFY(!m_dossier->contents().personNamed(u"berta"_s));
}

void DossierCommentsTest::oneChangesAndRemovesOnlyOnesOwn()
{
    const auto id = m_dossier->addComment(comment(u"Sí"_s), u"ana"_s);
    QCOMPARE(m_dossier->editComment(*id, u"No"_s, u"luis"_s).error().what, u"comment.not-own"_s);
    QCOMPARE(m_dossier->removeComment(*id, u"luis"_s).error().what, u"comment.not-own"_s);
    QCOMPARE(m_dossier->contents().comment(*id)->text, u"Sí"_s);
    const QString before = m_dossier->digest();
    QVERIFY(m_dossier->editComment(*id, u"No"_s, u"ana"_s));
    QCOMPARE(m_dossier->contents().comment(*id)->text, u"No"_s);
    QVERIFY(m_dossier->undo());
    QCOMPARE(m_dossier->digest(), before);
    QVERIFY(m_dossier->removeComment(*id, u"Ana"_s));
    QVERIFY(m_dossier->contents().comments.isEmpty());
    QVERIFY(m_dossier->undo());
    QCOMPARE(m_dossier->digest(), before);
}

void DossierCommentsTest::whatIsAnsweredStays()
{
    const auto first = m_dossier->addComment(comment(u"¿Y el buscador?"_s), u"ana"_s);
    const auto second = m_dossier->addComment({.text = u"Ahí está."_s, .answers = *first}, u"luis"_s);
    QCOMPARE(m_dossier->removeComment(*first, u"ana"_s).error().what, u"comment.answered"_s);
    QVERIFY(m_dossier->removeComment(*second, u"luis"_s));
    QVERIFY(m_dossier->removeComment(*first, u"ana"_s));
}

void DossierCommentsTest::aThreadIsResolvedFromAnyOfItsComments()
{
    const auto first = m_dossier->addComment(comment(u"¿Y el buscador?"_s), u"ana"_s);
    const auto second = m_dossier->addComment({.text = u"Ahí está."_s, .answers = *first}, u"luis"_s);
    QVERIFY(m_dossier->resolveComment(*second, true));
    QVERIFY(m_dossier->contents().comment(*first)->isResolved);
    QVERIFY(!m_dossier->contents().comment(*second)->isResolved);
    const qint64 length = m_dossier->journalLength();
    QVERIFY(m_dossier->resolveComment(*first, true));
    QCOMPARE(m_dossier->journalLength(), length);
    QVERIFY(m_dossier->resolveComment(*first, false));
    QVERIFY(!m_dossier->contents().comment(*first)->isResolved);
}

void DossierCommentsTest::rulesRefuse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("criterion");
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("what");
    QTest::newRow("nothing is said") << u" \n "_s << u"completion"_s << u"ana"_s << u"comment.no-text"_s;
    QTest::newRow("nobody says it") << u"Sí"_s << u"completion"_s << u" "_s << u"person.nameless"_s;
    QTest::newRow("an unknown criterion") << u"Sí"_s << u"beauty"_s << u"ana"_s << u"criterion.unknown"_s;
}

void DossierCommentsTest::rulesRefuse()
{
    QFETCH(QString, text);
    QFETCH(QString, criterion);
    QFETCH(QString, person);
    const QString before = m_dossier->digest();
    const auto refused = m_dossier->addComment(comment(text, criterion), person);
    QVERIFY(!refused);
    QTEST(refused.error().what, "what");
    QCOMPARE(m_dossier->digest(), before);
    QCOMPARE(m_dossier->journalLength(), 1);
}

void DossierCommentsTest::searchFindsThem()
{
    QVERIFY(m_dossier->addComment(comment(u"Falta el minutario."_s), u"ana"_s));
    const QList<SearchHit> hits = m_dossier->search(u"minut"_s).hits;
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits.first().place.kind, u"comment"_s);
    QCOMPARE(hits.first().number, u"1"_s);
    QCOMPARE(hits.first().place.subject, std::optional(Subject::of(m_dossier->contents().commitments.first().id)));
}

void DossierCommentsTest::theJournalReadsThem()
{
    const auto id = m_dossier->addComment(comment(u"Sí"_s), u"ana"_s);
    const auto text = [&](const QString &language) {
        return journalText(m_dossier->journal(1).first(), *m_dossier, Catalogue(language));
    };
    QCOMPARE(text(u"es"_s), u"1, Cumplimiento: nota"_s);
    QCOMPARE(text(u"en"_s), u"1, Completion: comment"_s);
    QVERIFY(m_dossier->resolveComment(*id, true));
    QCOMPARE(text(u"es"_s), u"1, Cumplimiento: nota resuelta"_s);
    QVERIFY(m_dossier->addComment(comment(u"Sí"_s, {}), u"ana"_s));
    QCOMPARE(text(u"es"_s), u"1: nota"_s);
}

void DossierCommentsTest::theyAreThereAfterOpeningAgain()
{
    const auto id = m_dossier->addComment(comment(u"Sí"_s), u"ana"_s);
    const Comment written = *m_dossier->contents().comment(*id);
    const QString path = m_dossier->path();
    m_dossier.reset();
    auto again = Dossier::open(path, Access::ReadOnly, steadyAuthor());
    QVERIFY(again);
    QCOMPARE((*again)->contents().comments, QList<Comment>{written});
}

QTEST_GUILESS_MAIN(DossierCommentsTest)
#include "DossierCommentsTest.moc"
