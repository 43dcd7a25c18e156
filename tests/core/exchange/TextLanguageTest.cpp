#include "core/exchange/table/TextLanguage.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TextLanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isToldByItsWords_data();
    void isToldByItsWords();
    void isThatOfTheHeaders_data();
    void isThatOfTheHeaders();
};

void TextLanguageTest::isToldByItsWords_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("language");
    QTest::newRow("Spanish") << QStringList{u"Publicar el gasto en la publicidad de los programas"_s} << u"es"_s;
    QTest::newRow("English") << QStringList{u"Publish the register of contracts and the list of bidders"_s} << u"en"_s;
    QTest::newRow("French") << QStringList{u"Publier les contrats et la liste des entreprises dans le registre"_s}
                            << u"fr"_s;
    QTest::newRow("Portuguese") << QStringList{u"Publicar a lista dos contratos do governo e das empresas"_s}
                                << u"pt"_s;
    QTest::newRow("many short ones together")
        << QStringList{u"Datos del agua"_s, u"Padrón de los becarios"_s, u"Gasto y deuda"_s} << u"es"_s;
    QTest::newRow("heads of a Spanish table")
        << QStringList{u"Datos abiertos"_s, u"Número"_s, u"Compromiso"_s, u"Fecha límite"_s} << u"es"_s;
    QTest::newRow("heads of our own say nothing") << QStringList{u"number"_s, u"title"_s, u"due"_s} << QString();
    QTest::newRow("too little to tell") << QStringList{u"Portal de datos"_s} << QString();
    QTest::newRow("letters are no words")
        << QStringList{u"a"_s, u"b"_s, u"e"_s, u"e"_s, u"Número"_s, u"Título"_s, u"Texto"_s} << QString();
    QTest::newRow("two languages, neither of them clear")
        << QStringList{u"the list of the contracts"_s, u"la lista de los contratos y el gasto"_s} << QString();
    QTest::newRow("nothing") << QStringList{} << QString();
}

void TextLanguageTest::isToldByItsWords()
{
    QFETCH(QStringList, texts);
    QTEST(recognizedLanguage(texts), "language");
}

void TextLanguageTest::isThatOfTheHeaders_data()
{
    QTest::addColumn<QStringList>("headers");
    QTest::addColumn<QString>("language");
    QTest::newRow("Spanish") << QStringList{u"Número"_s, u"Título"_s, u"Fecha límite"_s} << u"es"_s;
    QTest::newRow("Portuguese") << QStringList{u"Número"_s, u"Título"_s, u"Órgão"_s} << u"pt"_s;
    QTest::newRow("Spanish and Portuguese alike") << QStringList{u"Número"_s, u"Título"_s, u"Texto"_s} << QString();
    QTest::newRow("our own") << QStringList{u"number"_s, u"title"_s} << QString();
}

void TextLanguageTest::isThatOfTheHeaders()
{
    QFETCH(QStringList, headers);
    QTEST(languageOfHeaders(headers), "language");
}

QTEST_GUILESS_MAIN(TextLanguageTest)
#include "TextLanguageTest.moc"
