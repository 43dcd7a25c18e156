#include "ui/widgets/FileTypes.h"

#include <QTest>

using namespace Qt::StringLiterals;

class FileTypesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNameFollowsTheType_data();
    void theNameFollowsTheType();
};

void FileTypesTest::theNameFollowsTheType_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("expected");
    const QString odt = u"Text document (*.odt)"_s;
    const QString web = u"Web page (*.html *.htm)"_s;

    QTest::newRow("another type") << u"Plan 2012.pdf"_s << odt << u"Plan 2012.odt"_s;
    QTest::newRow("the same type") << u"Plan.odt"_s << odt << u"Plan.odt"_s;
    QTest::newRow("a second end of the type") << u"Plan.htm"_s << web << u"Plan.htm"_s;
    QTest::newRow("in capitals") << u"PLAN.PDF"_s << web << u"PLAN.html"_s;
    QTest::newRow("an end that is no type's") << u"Plan v1.2"_s << odt << u"Plan v1.2.odt"_s;
    QTest::newRow("no end") << u"Plan"_s << web << u"Plan.html"_s;
    QTest::newRow("all files keep the name") << u"Plan.pdf"_s << u"All files (*)"_s << u"Plan.pdf"_s;
    QTest::newRow("no name") << QString() << odt << QString();
}

void FileTypesTest::theNameFollowsTheType()
{
    QFETCH(QString, name);
    QFETCH(QString, chosen);
    QFETCH(QString, expected);
    const QString types = u"PDF (*.pdf);;Web page (*.html *.htm);;Text document (*.odt)"_s;
    QCOMPARE(nameOfType(name, chosen, types), expected);
}

QTEST_GUILESS_MAIN(FileTypesTest)
#include "FileTypesTest.moc"
