#include "core/base/LanguageTag.h"

#include <QTest>

using namespace Qt::StringLiterals;

class LanguageTagTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesALanguage_data();
    void namesALanguage();
};

void LanguageTagTest::namesALanguage_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<bool>("expected");
    QTest::newRow("Spanish") << u"es"_s << true;
    QTest::newRow("Portuguese of Brazil") << u"pt-BR"_s << true;
    QTest::newRow("Nahuatl") << u"nah"_s << true;
    QTest::newRow("not told") << u"und"_s << true;
    QTest::newRow("two letters that name none") << u"zz"_s << false;
    QTest::newRow("with a region") << u"xx-zz"_s << false;
    QTest::newRow("digits") << u"123"_s << false;
    QTest::newRow("capitals") << u"ES"_s << false;
    QTest::newRow("a name") << u"español"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void LanguageTagTest::namesALanguage()
{
    QFETCH(QString, tag);
    QTEST(isLanguageTag(tag), "expected");
}

QTEST_GUILESS_MAIN(LanguageTagTest)
#include "LanguageTagTest.moc"
