#include "core/report/LevelLetters.h"
#include "core/method/MethodLibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;

class LevelLettersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTwoLevelsOfAScaleHaveTheSame_data();
    void noTwoLevelsOfAScaleHaveTheSame();
    void twoLettersOnlyWhereOneWillNotDo();
};

void LevelLettersTest::noTwoLevelsOfAScaleHaveTheSame_data()
{
    QTest::addColumn<QString>("method");
    for (const LibraryMethod &method : methodLibrary())
        QTest::newRow(qPrintable(method.pack.id)) << method.pack.id;
}

void LevelLettersTest::noTwoLevelsOfAScaleHaveTheSame()
{
    QFETCH(QString, method);
    const Result<LibraryMethod> found = methodFromLibrary(method);
    QVERIFY(found);
    for (const Scale &scale : found->pack.scales) {
        for (const QString &language : {u"es"_s, u"en"_s}) {
            const QHash<LevelCode, QString> letters = levelLetters(scale, language);
            QSet<QString> different;
            for (const Level &level : scale.levels) {
                const QString letter = letters.value(level.code);
                QVERIFY2(!letter.isEmpty() && letter.size() <= 2, qPrintable(scale.id + u' ' + letter));
                QCOMPARE(levelLetter(scale, level.code, language), letter);
                different.insert(letter);
            }
            QVERIFY2(different.size() == scale.levels.size(), qPrintable(scale.id + u' ' + language));
        }
    }
}

void LevelLettersTest::twoLettersOnlyWhereOneWillNotDo()
{
    Scale scale;
    for (const QString &label : {u"Nuevo compromiso"_s, u"Ninguno: abandonar"_s, u"Ninguno: concluido"_s, u"Ampliar"_s})
        scale.levels.append({.code = LevelCode(label), .label = LocalizedText::of(u"es"_s, label)});
    QStringList letters;
    for (const Level &level : std::as_const(scale.levels))
        letters.append(levelLetter(scale, level.code, u"es"_s));
    QCOMPARE(letters, (QStringList{u"NC"_s, u"NA"_s, u"Ni"_s, u"A"_s}));
}

QTEST_MAIN(LevelLettersTest)
#include "LevelLettersTest.moc"
