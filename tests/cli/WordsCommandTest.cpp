#include "tests/cli/Cli.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Narratives, recommendations and translations of reasons on the command line.
class WordsCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNarrativeIsWrittenInEachLanguage();
    void aNarrativeComesFromAFile();
    void recommendationsAreAddedChangedMovedAndRemoved();
    void aReasonIsTranslated();
    void whatIsMissingIsListedBeforeExport();
    void undoingGivesTheDigestBefore();
    void aRefusalChangesNothing_data();
    void aRefusalChangesNothing();

private:
    QStringList narrative(const QStringList &more) const { return QStringList{u"narrative"_s, m_dossier} + more; }
    QStringList recommendation(const QStringList &more) const
    {
        return QStringList{u"recommendation"_s, m_dossier} + more;
    }
    QJsonArray listed(const QString &things, const QString &language = u"es"_s) const
    {
        return m_cli->array({u"list"_s, m_dossier, things, u"--lang"_s, language});
    }
    QStringList rate() const
    {
        return {u"rate"_s,      m_dossier,       u"--as"_s,    u"ana"_s,     u"--commitment"_s, u"4"_s, u"--criterion"_s,
                u"completion"_s, u"--round"_s, u"aga-2012"_s, u"--level"_s, u"limited"_s,      u"--why"_s,
                u"Falta el buscador."_s};
    }
    QStringList translate(const QString &text) const
    {
        return {u"translate"_s,   m_dossier,       u"--as"_s,     u"ana"_s,    u"--commitment"_s,
                u"4"_s,           u"--criterion"_s, u"completion"_s, u"--round"_s, u"aga-2012"_s,
                u"--lang"_s,      u"en"_s,         u"--text"_s,   text};
    }

    std::unique_ptr<Cli> m_cli;
    QString m_dossier;
};

void WordsCommandTest::init()
{
    m_cli = std::make_unique<Cli>();
    m_dossier = m_cli->example(u"mx.cotejo"_s);
}

void WordsCommandTest::aNarrativeIsWrittenInEachLanguage()
{
    m_cli->object(narrative({u"--section"_s, u"context"_s, u"--text"_s, u"El contexto."_s, u"--lang"_s, u"es"_s}));
    m_cli->object(narrative({u"--section"_s, u"context"_s, u"--text"_s, u"The context."_s, u"--lang"_s, u"en"_s}));
    m_cli->object(narrative(
        {u"--section"_s, u"lessons"_s, u"--text"_s, u"Leçons"_s, u"--text-lang"_s, u"fr"_s, u"--lang"_s, u"es"_s}));
    const QJsonArray all = listed(u"narratives"_s);
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(0)[u"section"_s].toString(), u"context"_s);
    QCOMPARE(all.at(0)[u"text"_s].toString(), u"El contexto."_s);
    QCOMPARE(all.at(0)[u"texts"_s].toObject(),
             (QJsonObject{{u"es"_s, u"El contexto."_s}, {u"en"_s, u"The context."_s}}));
    QCOMPARE(all.at(1)[u"languages"_s].toArray(), QJsonArray{u"fr"_s});
    m_cli->object(narrative({u"--section"_s, u"lessons"_s, u"--text"_s, u""_s, u"--text-lang"_s, u"fr"_s}));
    QCOMPARE(listed(u"narratives"_s).size(), 1);
    const Answer said =
        m_cli->run(narrative({u"--section"_s, u"context"_s, u"--text"_s, u"Otro."_s, u"--lang"_s, u"es"_s}));
    QCOMPARE(QString::fromUtf8(said.out).trimmed(), u"Texto del informe «Contexto», en español"_s);
}

void WordsCommandTest::aNarrativeComesFromAFile()
{
    const QString file = m_cli->write(u"texto.txt"_s, "Párrafo uno.\r\n\r\n- punto\r\n");
    m_cli->object(narrative({u"--section"_s, u"executive-summary"_s, u"--file"_s, file, u"--lang"_s, u"es"_s}));
    QCOMPARE(listed(u"narratives"_s).first()[u"text"_s].toString(), u"Párrafo uno.\n\n- punto"_s);
}

void WordsCommandTest::recommendationsAreAddedChangedMovedAndRemoved()
{
    m_cli->object(recommendation({u"add"_s, u"--text"_s, u"Publicar el padrón."_s, u"--to"_s, u"SFP"_s,
                                  u"--commitments"_s, u"7,4"_s}));
    m_cli->object(recommendation({u"add"_s, u"--text"_s, u"Abrir las actas."_s}));
    m_cli->object(recommendation({u"set"_s, u"--number"_s, u"1"_s, u"--follow-up"_s, u"Published."_s, u"--text-lang"_s,
                                  u"en"_s}));
    QJsonObject first = listed(u"recommendations"_s).first().toObject();
    QCOMPARE(first[u"text"_s].toString(), u"Publicar el padrón."_s);
    QCOMPARE(first[u"commitments"_s].toArray(), (QJsonArray{u"4"_s, u"7"_s}));
    QVERIFY(first[u"to"_s].toString().contains(u"Función Pública"_s));
    QCOMPARE(first[u"followUps"_s].toObject(), (QJsonObject{{u"en"_s, u"Published."_s}}));
    m_cli->object(recommendation({u"move"_s, u"--number"_s, u"2"_s, u"--position"_s, u"1"_s}));
    QCOMPARE(listed(u"recommendations"_s).first()[u"text"_s].toString(), u"Abrir las actas."_s);
    m_cli->object(recommendation({u"remove"_s, u"--number"_s, u"1"_s}));
    QCOMPARE(listed(u"recommendations"_s).size(), 1);
    QCOMPARE(listed(u"recommendations"_s).first()[u"number"_s].toInt(), 1);
    QCOMPARE(m_cli->object({u"info"_s, m_dossier})[u"recommendations"_s].toInt(), 1);
}

void WordsCommandTest::aReasonIsTranslated()
{
    QCOMPARE(m_cli->run(rate()).status, 0);
    const QJsonObject answer = m_cli->object(translate(u"There is no search."_s));
    QCOMPARE(answer[u"language"_s].toString(), u"en"_s);
    QVERIFY(answer[u"changed"_s].toBool());
    QVERIFY(!m_cli->object(translate(u"There is no search."_s))[u"changed"_s].toBool());
    const Answer said = m_cli->run(translate(u"No search."_s));
    QVERIFY2(said.out.contains("reason in English"), said.out.constData());
}

void WordsCommandTest::whatIsMissingIsListedBeforeExport()
{
    const auto of = [&](const QString &kind) {
        QJsonArray found;
        for (const QJsonValue &one : listed(u"missing-translations"_s, u"en"_s)) {
            if (one[u"kind"_s].toString() == kind)
                found.append(one);
        }
        return found;
    };
    QVERIFY(of(u"narrative"_s).isEmpty() && of(u"reason"_s).isEmpty());
    QCOMPARE(m_cli->run(rate()).status, 0);
    m_cli->object(narrative({u"--section"_s, u"context"_s, u"--text"_s, u"El contexto."_s, u"--lang"_s, u"es"_s}));
    QCOMPARE(of(u"narrative"_s).size(), 1);
    QCOMPARE(of(u"narrative"_s).first()[u"name"_s].toString(), u"context"_s);
    QCOMPARE(of(u"reason"_s).size(), 1);
    QCOMPARE(of(u"reason"_s).first()[u"name"_s].toString(), u"4"_s);
    QCOMPARE(of(u"reason"_s).first()[u"person"_s].toString(), u"ana"_s);
    const qsizetype before = listed(u"missing-translations"_s, u"en"_s).size();
    const Answer written =
        m_cli->run({u"report"_s, m_dossier, u"-o"_s, m_cli->path(u"r.pdf"_s), u"--lang"_s, u"en"_s});
    QCOMPARE(written.status, 0);
    QVERIFY2(written.err.contains(QByteArray::number(before) + " texts are not in the report's language"),
             written.err.constData());
    m_cli->object(translate(u"There is no search."_s));
    QVERIFY(of(u"reason"_s).isEmpty());
    QCOMPARE(m_cli->run(rate().mid(0, 13) + QStringList{u"Otra cosa."_s}).status, 0);
    QVERIFY(of(u"reason"_s).first()[u"outdated"_s].toBool());
}

void WordsCommandTest::undoingGivesTheDigestBefore()
{
    QStringList digests{m_cli->digest(m_dossier)};
    const auto done = [&](const QStringList &arguments) {
        QCOMPARE(m_cli->run(arguments).status, 0);
        digests.append(m_cli->digest(m_dossier));
    };
    done(narrative({u"--section"_s, u"context"_s, u"--text"_s, u"El contexto."_s, u"--lang"_s, u"es"_s}));
    done(recommendation({u"add"_s, u"--text"_s, u"Publicar."_s}));
    done(rate());
    done(translate(u"There is no search."_s));
    for (qsizetype i = digests.size() - 2; i >= 0; --i) {
        QCOMPARE(m_cli->run({u"undo"_s, m_dossier}).status, 0);
        QCOMPARE(m_cli->digest(m_dossier), digests.at(i));
    }
}

void WordsCommandTest::aRefusalChangesNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("a section that no report has")
        << QStringList{u"narrative"_s, u"--section"_s, u"poem"_s, u"--text"_s, u"x"_s} << 2;
    QTest::newRow("neither text nor file") << QStringList{u"narrative"_s, u"--section"_s, u"context"_s} << 2;
    QTest::newRow("a file that is not there")
        << QStringList{u"narrative"_s, u"--section"_s, u"context"_s, u"--file"_s, u"/no/such/file"_s} << 3;
    QTest::newRow("a language that is none")
        << QStringList{u"narrative"_s, u"--section"_s, u"context"_s, u"--text"_s, u"x"_s, u"--text-lang"_s,
                       u"Español"_s}
        << 2;
    QTest::newRow("a recommendation that says nothing") << QStringList{u"recommendation"_s, u"add"_s} << 3;
    QTest::newRow("a recommendation that is not there")
        << QStringList{u"recommendation"_s, u"remove"_s, u"--number"_s, u"9"_s} << 3;
    QTest::newRow("to nobody known")
        << QStringList{u"recommendation"_s, u"add"_s, u"--text"_s, u"x"_s, u"--to"_s, u"Nadie"_s} << 3;
    QTest::newRow("a translation of nothing")
        << QStringList{u"translate"_s, u"--as"_s, u"irm"_s, u"--commitment"_s, u"4"_s, u"--criterion"_s,
                       u"completion"_s, u"--round"_s, u"irm-2011"_s, u"--text-lang"_s, u"en"_s, u"--text"_s, u"x"_s}
        << 3;
}

void WordsCommandTest::aRefusalChangesNothing()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    arguments.insert(1, m_dossier);
    QCOMPARE(m_cli->flawOfRefusal(arguments, status, m_dossier), QString());
}

QTEST_GUILESS_MAIN(WordsCommandTest)
#include "WordsCommandTest.moc"
