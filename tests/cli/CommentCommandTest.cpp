#include "tests/cli/Cli.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Comments and the confirmation of stale ratings, as a process.
class CommentCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCommentIsWrittenListedAndFound();
    void anAnswerAndItsThread();
    void undoingGivesTheDigestBefore();
    void aRefusalChangesNothing_data();
    void aRefusalChangesNothing();
    void aStaleRatingIsListedAndConfirmed();

private:
    QStringList comment(const QStringList &more, const QString &person = u"ana"_s) const
    {
        return QStringList{u"comment"_s, m_dossier, u"--as"_s, person} + more;
    }
    QStringList about18(const QString &text) const
    {
        return comment({u"--commitment"_s, u"18"_s, u"--round"_s, u"aga-2012"_s, u"--criterion"_s, u"completion"_s,
                        u"--text"_s, text});
    }

    std::unique_ptr<Cli> m_cli;
    QString m_dossier;
};

void CommentCommandTest::init()
{
    m_cli = std::make_unique<Cli>();
    m_dossier = m_cli->example(u"mx.cotejo"_s);
}

void CommentCommandTest::aCommentIsWrittenListedAndFound()
{
    QJsonObject written = m_cli->object(about18(u"Falta el minutario."_s));
    QVERIFY(written.take(u"changed"_s).toBool());
    QCOMPARE(written.value(u"number"_s).toString(), u"18"_s);
    QCOMPARE(written.value(u"criterion"_s).toString(), u"completion"_s);
    const QJsonArray listed = m_cli->array({u"list"_s, m_dossier, u"comments"_s});
    QCOMPARE(listed, QJsonArray{written});
    const QJsonArray found = m_cli->array({u"search"_s, m_dossier, u"minutario"_s});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first()[u"kind"_s].toString(), u"comment"_s);
    QCOMPARE(m_cli->object({u"info"_s, m_dossier}).value(u"comments"_s).toInt(), 1);
    const Answer log = m_cli->run({u"log"_s, m_dossier, u"--limit"_s, u"1"_s, u"--lang"_s, u"es"_s});
    QVERIFY2(log.out.contains("nota"), log.out.constData());
}

void CommentCommandTest::anAnswerAndItsThread()
{
    const QString first = m_cli->object(about18(u"¿Y el buscador?"_s)).value(u"id"_s).toString();
    const QJsonObject answer =
        m_cli->object(comment({u"--answers"_s, first, u"--text"_s, u"Está en la página."_s}, u"luis"_s));
    QCOMPARE(answer.value(u"answers"_s).toString(), first);
    QCOMPARE(answer.value(u"criterion"_s).toString(), u"completion"_s);
    const QJsonObject resolved = m_cli->object(comment({u"--id"_s, first, u"--resolve"_s}));
    QCOMPARE(resolved.value(u"resolved"_s).toBool(), true);
    QCOMPARE(m_cli->object(comment({u"--id"_s, first, u"--reopen"_s})).value(u"resolved"_s).toBool(), false);
    QCOMPARE(m_cli->run(comment({u"--id"_s, first, u"--remove"_s})).status, 5); // answered
    const QString own = answer.value(u"id"_s).toString();
    QCOMPARE(m_cli->object(comment({u"--id"_s, own, u"--remove"_s}, u"luis"_s)).value(u"removed"_s).toBool(), true);
    QCOMPARE(m_cli->array({u"list"_s, m_dossier, u"comments"_s}).size(), 1);
}

void CommentCommandTest::undoingGivesTheDigestBefore()
{
    const QString before = m_cli->digest(m_dossier);
    m_cli->object(about18(u"Sí"_s));
    QVERIFY(m_cli->digest(m_dossier) != before);
    QCOMPARE(m_cli->run({u"undo"_s, m_dossier}).status, 0);
    QCOMPARE(m_cli->digest(m_dossier), before);
}

void CommentCommandTest::aRefusalChangesNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("nothing to do") << QStringList{u"--commitment"_s, u"18"_s} << 2;
    QTest::newRow("two things at once") << QStringList{u"--id"_s, u"00000000-0000-4000-8000-000000000001"_s,
                                                       u"--resolve"_s, u"--remove"_s}
                                        << 2;
    QTest::newRow("an unknown commitment") << QStringList{u"--commitment"_s, u"99"_s, u"--text"_s, u"Sí"_s} << 3;
    QTest::newRow("an unknown comment") << QStringList{u"--id"_s, u"00000000-0000-4000-8000-000000000001"_s,
                                                       u"--resolve"_s}
                                        << 3;
    QTest::newRow("nothing is said") << QStringList{u"--commitment"_s, u"18"_s, u"--text"_s, u"  "_s} << 3;
}

void CommentCommandTest::aRefusalChangesNothing()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QCOMPARE(m_cli->flawOfRefusal(comment(arguments), status, m_dossier), QString());
}

void CommentCommandTest::aStaleRatingIsListedAndConfirmed()
{
    const QString dossier = m_cli->path(u"plan.cotejo"_s);
    m_cli->run({u"new"_s, dossier, u"--method"_s, u"aga-2012"_s, u"--plan-title"_s, u"Plan"_s, u"--country"_s,
                u"Mexico"_s, u"--lang"_s, u"es"_s});
    const auto import = [&](const QByteArray &text) {
        const QString file = m_cli->write(u"table.csv"_s, "number,title,text\n1,Gasto," + text + "\n");
        m_cli->object({u"import"_s, dossier, file, u"--language"_s, u"es"_s});
    };
    import("Publicar el gasto.");
    const QStringList place{u"--as"_s, u"ana"_s, u"--commitment"_s, u"1"_s, u"--criterion"_s, u"completion"_s};
    m_cli->object(QStringList{u"rate"_s, dossier, u"--level"_s, u"limited"_s} + place);
    QVERIFY(m_cli->array({u"list"_s, dossier, u"stale"_s}).isEmpty());
    QCOMPARE(m_cli->object(QStringList{u"confirm"_s, dossier} + place).value(u"changed"_s).toBool(true), false);

    import("Publicar todo el gasto.");
    const QJsonArray stale = m_cli->array({u"list"_s, dossier, u"stale"_s});
    QCOMPARE(stale.size(), 1);
    QCOMPARE(stale.first()[u"criterion"_s].toString(), u"completion"_s);
    const QJsonObject change = stale.first()[u"changes"_s].toArray().first().toObject();
    QCOMPARE(change, (QJsonObject{{u"of"_s, u"text"_s},
                                  {u"label"_s, QString()},
                                  {u"before"_s, u"Publicar el gasto."_s},
                                  {u"now"_s, u"Publicar todo el gasto."_s}}));
    const QString before = m_cli->digest(dossier);
    QCOMPARE(m_cli->object(QStringList{u"confirm"_s, dossier} + place).value(u"changed"_s).toBool(), true);
    QVERIFY(m_cli->array({u"list"_s, dossier, u"stale"_s}).isEmpty());
    QCOMPARE(m_cli->run({u"undo"_s, dossier}).status, 0);
    QCOMPARE(m_cli->digest(dossier), before);
    QStringList other = place;
    other.replaceInStrings(u"completion"_s, u"verifiable"_s);
    QCOMPARE(m_cli->flawOfRefusal(QStringList{u"confirm"_s, dossier} + other, 3, dossier), QString());
}

QTEST_GUILESS_MAIN(CommentCommandTest)
#include "CommentCommandTest.moc"
