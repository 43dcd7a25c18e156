#include "core/report/Report.h"
#include "tests/support/LargeBatches.h"
#include "tests/support/PlainFigures.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// The HTML report of a plan with very long official texts.
class LargeHtmlReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsThereAndLittleElse();
    void timeGrowsWithTheText();

private:
    static constexpr int textLength = 8000;

    static Contents contentsWith(int commitments);
    QByteArray page(const Contents &contents) const;

    QTemporaryDir m_folder;
    PlainFigures m_figures;
};

Contents LargeHtmlReportTest::contentsWith(int commitments)
{
    Contents contents = longPlan(commitments, textLength).contents;
    int number = 0;
    for (Commitment &commitment : contents.commitments)
        commitment.text = LocalizedText::of(u"es"_s, madeText(1000 + number++, textLength));
    return contents;
}

QByteArray LargeHtmlReportTest::page(const Contents &contents) const
{
    const QString path = m_folder.filePath(u"large.html"_s);
    if (!writeHtmlReport(path, contents, {.language = u"es"_s, .date = QDate(2012, 12, 14)}, {}, m_figures))
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void LargeHtmlReportTest::everyTextIsThereAndLittleElse()
{
    const Contents contents = contentsWith(200);
    const QByteArray bytes = page(contents);
    QVERIFY(!bytes.isEmpty());
    QXmlStreamReader xml(bytes);
    QString text;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters)
            text += xml.text();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    qsizetype texts = 0;
    for (const Commitment &commitment : contents.commitments) {
        const QString official = commitment.text.texts.value(u"es"_s);
        texts += official.toUtf8().size();
        QVERIFY2(text.contains(official.section(u'\n', -1)), qPrintable(commitment.number));
    }
    for (const Rating &rating : contents.ratings)
        texts += rating.reason.toUtf8().size();
    QVERIFY(texts > 2 * 200 * textLength * 9 / 10);
    QVERIFY2(bytes.size() < 2 * texts, qPrintable(u"%1 for %2"_s.arg(bytes.size()).arg(texts)));
}

/// Four times the text may take eight times as long, not sixteen; the machine is given three tries to be quiet.
void LargeHtmlReportTest::timeGrowsWithTheText()
{
    const Contents few = contentsWith(50);
    const Contents many = contentsWith(200);
    page(few); // fonts and catalogues are read once
    double ratio = 0;
    for (int i = 0; i < 3; ++i) {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!page(few).isEmpty());
        const double ofFew = double(timer.nsecsElapsed());
        timer.restart();
        QVERIFY(!page(many).isEmpty());
        ratio = double(timer.nsecsElapsed()) / ofFew;
        if (ratio < 8)
            return;
    }
    QFAIL(qPrintable(u"four times the text took %1 times as long"_s.arg(ratio)));
}

QTEST_MAIN(LargeHtmlReportTest)
#include "LargeHtmlReportTest.moc"
