#include "ui/spelling/Spelling.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// With dictionaries of a few words made here, so that nothing depends on what is installed.
class SpellingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wordsAreCheckedOnceTheDictionaryIsThere();
    void withoutADictionaryEveryWordIsRight();
    void theCountryAtHandIsTaken();
    void suggestionsComeFromTheDictionary();
    void wordsOfOnesOwnAreRightAndStay();
    void switchedOffNothingIsWrong();

private:
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SpellingTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(u"es_MX.aff"_s, "SET UTF-8\nTRY aeiouns\n");
    write(u"es_MX.dic"_s, "3\npágina\npublicar\ngasto\n");
}

void SpellingTest::wordsAreCheckedOnceTheDictionaryIsThere()
{
    Spelling spelling(m_folder->filePath(u"words.txt"_s), {m_folder->path()});
    QVERIFY(spelling.hasDictionary(u"es"_s));
    QSignalSpy changed(&spelling, &Spelling::changed);
    QVERIFY(!spelling.isWrong(u"pagina"_s, u"es"_s)); // not loaded yet
    QVERIFY(changed.wait(5000));
    QVERIFY(spelling.isReady(u"es"_s));
    QVERIFY(spelling.isWrong(u"pagina"_s, u"es"_s));
    QVERIFY(!spelling.isWrong(u"página"_s, u"es"_s));
    QVERIFY(!spelling.isWrong(u"Página"_s, u"es"_s));
}

void SpellingTest::withoutADictionaryEveryWordIsRight()
{
    Spelling spelling(m_folder->filePath(u"words.txt"_s), {m_folder->path()});
    QVERIFY(!spelling.hasDictionary(u"en"_s));
    QVERIFY(!spelling.isReady(u"en"_s));
    QVERIFY(!spelling.isWrong(u"xyzzy"_s, u"en"_s));
    QVERIFY(spelling.suggestions(u"xyzzy"_s, u"en"_s).isEmpty());
    QVERIFY(!spelling.isWrong(u"xyzzy"_s, QString()));
}

void SpellingTest::theCountryAtHandIsTaken()
{
    write(u"pt_BR.aff"_s, "SET UTF-8\n");
    write(u"pt_BR.dic"_s, "1\ncompromisso\n");
    Spelling spelling(m_folder->filePath(u"words.txt"_s), {m_folder->path()});
    QVERIFY(spelling.hasDictionary(u"pt"_s));
}

void SpellingTest::suggestionsComeFromTheDictionary()
{
    Spelling spelling(m_folder->filePath(u"words.txt"_s), {m_folder->path()});
    QTRY_VERIFY(spelling.isReady(u"es"_s));
    QVERIFY(spelling.suggestions(u"pubicar"_s, u"es"_s).contains(u"publicar"_s));
}

void SpellingTest::wordsOfOnesOwnAreRightAndStay()
{
    const QString file = m_folder->filePath(u"words.txt"_s);
    {
        Spelling spelling(file, {m_folder->path()});
        QTRY_VERIFY(spelling.isReady(u"es"_s));
        QVERIFY(spelling.isWrong(u"Cotejo"_s, u"es"_s));
        QSignalSpy changed(&spelling, &Spelling::changed);
        spelling.addWord(u"Cotejo"_s);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!spelling.isWrong(u"Cotejo"_s, u"es"_s));
    }
    Spelling again(file, {m_folder->path()});
    QTRY_VERIFY(again.isReady(u"es"_s));
    QVERIFY(!again.isWrong(u"Cotejo"_s, u"es"_s));
    QVERIFY(again.isWrong(u"cotexo"_s, u"es"_s));
}

void SpellingTest::switchedOffNothingIsWrong()
{
    Spelling spelling(m_folder->filePath(u"words.txt"_s), {m_folder->path()});
    QTRY_VERIFY(spelling.isReady(u"es"_s));
    spelling.setOn(false);
    QVERIFY(!spelling.isWrong(u"pagina"_s, u"es"_s));
    spelling.setOn(true);
    QVERIFY(spelling.isWrong(u"pagina"_s, u"es"_s));
}

QTEST_GUILESS_MAIN(SpellingTest)
#include "SpellingTest.moc"
