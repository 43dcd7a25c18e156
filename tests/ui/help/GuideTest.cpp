#include "ui/help/Guide.h"
#include "ui/help/HelpText.h"

#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;

class GuideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPictureIsThere_data() { languages(); }
    void everyPictureIsThere();
    void everyModeHasItsPicture_data() { languages(); }
    void everyModeHasItsPicture();
    void bothLanguagesHaveTheSameChapters();
    void aChapterIsGoneTo();
    void theContentsFollowTheReading();
    void wordsAreFoundRoundTheEnd();
    void picturesAreAsWideAsThePage();

private:
    static void languages();
    static QStringList picturesOf(const QString &language);
    static QString textOf(const QString &language);
};

void GuideTest::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Spanish") << u"es"_s;
    QTest::newRow("English") << u"en"_s;
}

QString GuideTest::textOf(const QString &language)
{
    QFile file(u":/ui/help/guide.%1.md"_s.arg(language));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList GuideTest::picturesOf(const QString &language)
{
    QStringList pictures;
    static const QRegularExpression picture(u"!\\[([^\\]]+)\\]\\(([^)]+)\\)"_s);
    for (const QRegularExpressionMatch &match : picture.globalMatch(textOf(language)))
        pictures.append(match.captured(2));
    return pictures;
}

void GuideTest::everyPictureIsThere()
{
    QFETCH(QString, language);
    const QStringList pictures = picturesOf(language);
    QVERIFY(!pictures.isEmpty());
    for (const QString &picture : pictures) {
        QVERIFY2(picture.startsWith(u"pictures/%1/"_s.arg(language)), qPrintable(picture));
        QVERIFY2(!QImage(u":/ui/help/"_s + picture).isNull(), qPrintable(picture));
    }
}

void GuideTest::everyModeHasItsPicture()
{
    QFETCH(QString, language);
    const QStringList pictures = picturesOf(language);
    for (const QString &mode : {u"overview"_s, u"plan"_s, u"score"_s, u"process"_s, u"evidence"_s, u"report"_s})
        QVERIFY2(pictures.contains(u"pictures/%1/%2.png"_s.arg(language, mode)), qPrintable(mode));
}

void GuideTest::bothLanguagesHaveTheSameChapters()
{
    HelpText spanish;
    HelpText english;
    spanish.show(u":/ui/help/guide.es.md"_s);
    english.show(u":/ui/help/guide.en.md"_s);
    QVERIFY(english.chapters().size() > 8);
    QCOMPARE(spanish.chapters().size(), english.chapters().size());
    QCOMPARE(picturesOf(u"es"_s).replaceInStrings(u"/es/"_s, u"/en/"_s), picturesOf(u"en"_s));
}

void GuideTest::aChapterIsGoneTo()
{
    auto *guide = new Guide(u"guide"_s, u"Guide"_s, u"en"_s, nullptr);
    guide->show();
    auto *contents = guide->findChild<QListWidget *>(u"guideContents"_s);
    auto *text = guide->findChild<HelpText *>();
    QCOMPARE(contents->count(), int(text->chapters().size()));
    QTest::keyClick(contents, Qt::Key_Home);
    for (int chapter = 1; chapter < 6; ++chapter) {
        QTest::keyClick(contents, Qt::Key_Down);
        QCOMPARE(text->chapterShown(), chapter);
    }
    guide->close();
}

void GuideTest::theContentsFollowTheReading()
{
    auto *guide = new Guide(u"guide"_s, u"Guide"_s, u"es"_s, nullptr);
    guide->show();
    auto *contents = guide->findChild<QListWidget *>(u"guideContents"_s);
    QScrollBar *bar = guide->findChild<HelpText *>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 1000);
    bar->setValue(bar->maximum() / 2);
    QVERIFY(contents->currentRow() > 0);
    QVERIFY(contents->currentRow() < contents->count() - 1);
    guide->close();
}

void GuideTest::wordsAreFoundRoundTheEnd()
{
    auto *guide = new Guide(u"guide"_s, u"Guide"_s, u"en"_s, nullptr);
    guide->show();
    auto *words = guide->findChild<QLineEdit *>(u"guideWords"_s);
    auto *text = guide->findChild<HelpText *>();
    const auto *notFound = guide->findChild<QLabel *>(u"guideNotFound"_s);
    QVERIFY(QTest::qWaitForWindowExposed(guide, patience));
    QTest::keyClicks(words, u"full backup copy of nothing"_s);
    QTest::keyClick(words, Qt::Key_Return);
    QVERIFY(notFound->isVisible());
    words->clear();
    QTest::keyClicks(words, u"Ctrl+K"_s);
    QTest::keyClick(words, Qt::Key_Return);
    QVERIFY(!notFound->isVisible());
    const int first = text->textCursor().position();
    int turns = 0;
    do
        QTest::keyClick(words, Qt::Key_Return);
    while (text->textCursor().position() != first && ++turns < 50);
    QVERIFY(turns < 50);
    guide->close();
}

void GuideTest::picturesAreAsWideAsThePage()
{
    HelpText text;
    text.resize(500, 400);
    text.QWidget::show();
    text.show(u":/ui/help/guide.en.md"_s);
    for (const int width : {500, 900, 1800}) {
        text.resize(width, 400);
        QCoreApplication::processEvents();
        const auto shown = text.document()
                               ->resource(QTextDocument::ImageResource, QUrl(u"pictures/en/score.png"_s))
                               .value<QImage>();
        QVERIFY(!shown.isNull());
        QVERIFY(shown.width() / shown.devicePixelRatio() <= text.viewport()->width());
        QVERIFY(shown.width() <= 1366);
        QCOMPARE(text.horizontalScrollBar()->maximum(), 0);
    }
}

QTEST_MAIN(GuideTest)
#include "GuideTest.moc"
