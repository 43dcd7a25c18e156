#include "core/base/LanguageCode.h"

#include <QTest>

using namespace Qt::StringLiterals;

class LanguageCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesALanguage_data();
    void namesALanguage();
};

void LanguageCodeTest::namesALanguage_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<bool>("expected");
    QTest::newRow("Spanish") << u"es"_s << true;
    QTest::newRow("Portuguese of Brazil") << u"pt-BR"_s << false;
    QTest::newRow("Nahuatl") << u"nah"_s << true;
    QTest::newRow("not told") << u"und"_s << true;
    QTest::newRow("two letters that name none") << u"zz"_s << false;
    QTest::newRow("with a region") << u"xx-zz"_s << false;
    QTest::newRow("digits") << u"123"_s << false;
    QTest::newRow("capitals") << u"ES"_s << false;
    QTest::newRow("a name") << u"español"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void LanguageCodeTest::namesALanguage()
{
    QFETCH(QString, tag);
    QTEST(isLanguageCode(tag), "expected");
}

QTEST_GUILESS_MAIN(LanguageCodeTest)
#include "LanguageCodeTest.moc"
