#include "tests/cli/Cli.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::StringLiterals;

namespace {

QByteArray dataOf(QPDFObjectHandle stream)
{
    const auto data = stream.getStreamData(qpdf_dl_all);
    return QByteArray(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
}

void replaceData(QPDFObjectHandle stream, const QByteArray &bytes)
{
    stream.replaceStreamData(bytes.toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

/// The code of a character in the fonts, which keep the numbers of their glyphs: two bytes as four digits.
QByteArray codeOf(QPDF &pdf, char character)
{
    const QByteArray wanted = "<" + QByteArray::number(int(character), 16).rightJustified(4, '0') + ">";
    for (QPDFObjectHandle &object : pdf.getAllObjects()) {
        if (!object.isDictionaryOfType("/Font") || !object.hasKey("/ToUnicode"))
            continue;
        for (const QByteArray &line : dataOf(object.getKey("/ToUnicode")).split('\n')) {
            if (line.startsWith('<') && line.endsWith(wanted))
                return line.mid(1, 4);
        }
    }
    qFatal("no such character in the fonts: %c", character);
}

QByteArray encoded(QPDF &pdf, const QByteArray &text)
{
    QByteArray codes;
    for (const char c : text)
        codes += codeOf(pdf, c);
    return codes;
}

} // namespace

class VerifyReportCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aReportAgreesWithItsData_data();
    void aReportAgreesWithItsData();
    void aReportStoredAnewStillAgrees();
    void aChangedNumberIsFound();
    void aChangedBarIsFound();
    void aChangedChartTextIsFound();
    void aNoteOnTopIsFound();
    void changedDataAreFound();
    void aMissingPageIsFound();
    void whatIsNoReportIsRefused_data();
    void whatIsNoReportIsRefused();
    void damageDoesNoHarm();

private:
    QString report(const QString &name, const QStringList &options = {}) const;
    /// The report with something changed in it, under another name.
    QString altered(const QString &name, const std::function<void(QPDF &)> &change) const;
    QJsonArray differences(const QString &pdf) const;

    Cli m_cli;
    QString m_dossier;
    QString m_report;
};

void VerifyReportCommandTest::initTestCase()
{
    m_dossier = m_cli.example(u"mx.cotejo"_s);
    m_report = report(u"report.pdf"_s, {u"--lang"_s, u"es"_s});
}

QString VerifyReportCommandTest::report(const QString &name, const QStringList &options) const
{
    const QString path = m_cli.path(name);
    const Answer answer = m_cli.run(QStringList{u"report"_s, m_dossier, u"-o"_s, path} + options);
    if (answer.status != 0)
        qFatal("%s", answer.err.constData());
    return path;
}

QString VerifyReportCommandTest::altered(const QString &name, const std::function<void(QPDF &)> &change) const
{
    const QString path = m_cli.path(name);
    QPDF pdf;
    pdf.processFile(m_report.toLocal8Bit().constData());
    change(pdf);
    const QByteArray file = path.toLocal8Bit(); // the writer keeps no copy of the name
    QPDFWriter writer(pdf, file.constData());
    writer.write();
    return path;
}

QJsonArray VerifyReportCommandTest::differences(const QString &pdf) const
{
    const Answer answer = m_cli.run({u"verify-report"_s, pdf, u"--json"_s});
    const QJsonArray found = answer.object()[u"differences"].toArray();
    if (answer.status != (found.isEmpty() ? 0 : 1))
        qFatal("status %d: %s", answer.status, answer.err.constData());
    return found;
}

void VerifyReportCommandTest::aReportAgreesWithItsData_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("Spanish on A4") << QStringList{u"--lang"_s, u"es"_s};
    QTest::newRow("a draft in English on Letter")
        << QStringList{u"--lang"_s, u"en"_s, u"--paper"_s, u"letter"_s, u"--draft"_s};
    QTest::newRow("for inside use") << QStringList{u"--profile"_s, u"internal"_s};
}

void VerifyReportCommandTest::aReportAgreesWithItsData()
{
    QFETCH(QStringList, options);
    const QString pdf = report(u"asked.pdf"_s, options);
    const QJsonObject check = m_cli.object({u"verify-report"_s, pdf});
    QCOMPARE(check[u"digest"].toString(), m_cli.digest(m_dossier));
    QVERIFY(check[u"pages"].toInt() > 50);
    QVERIFY(check[u"figures"].toInt() > 1000);
    QCOMPARE(check[u"draft"].toBool(), options.contains(u"--draft"_s));
    QVERIFY(check[u"differences"].toArray().isEmpty());
}

void VerifyReportCommandTest::aReportStoredAnewStillAgrees()
{
    QVERIFY(differences(altered(u"anew.pdf"_s, [](QPDF &) {})).isEmpty());
}

void VerifyReportCommandTest::aChangedNumberIsFound()
{
    const QString pdf = altered(u"number.pdf"_s, [](QPDF &file) {
        QPDFObjectHandle page = file.getAllPages().at(3);
        QPDFObjectHandle contents = page.getKey("/Contents");
        QByteArray bytes = dataOf(contents);
        const QByteArray before = encoded(file, "De 36 ");
        QVERIFY(bytes.contains(before));
        bytes.replace(bytes.indexOf(before), before.size(), encoded(file, "De 63 "));
        replaceData(contents, bytes);
    });
    const QJsonArray found = differences(pdf);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first()[u"page"].toInt(), 4);
    QCOMPARE(found.first()[u"kind"].toString(), u"figure"_s);
    QCOMPARE(found.first()[u"printed"].toString(), u"63"_s);
    QCOMPARE(found.first()[u"computed"].toString(), u"36"_s);
    QVERIFY(found.first()[u"figure"].toString().endsWith(u"De"_s));
    const Answer words = m_cli.run({u"verify-report"_s, pdf, u"--lang"_s, u"es"_s});
    QVERIFY2(words.out.contains("Página 4") && words.out.contains("«63»"), words.out.constData());
}

void VerifyReportCommandTest::aChangedBarIsFound()
{
    int page = 0;
    const QString pdf = altered(u"bar.pdf"_s, [&](QPDF &file) {
        for (const QPDFObjectHandle &one : file.getAllPages()) {
            ++page;
            QPDFObjectHandle contents = QPDFObjectHandle(one).getKey("/Contents");
            QByteArray bytes = dataOf(contents);
            // The corner of a filled field.
            static const QRegularExpression corner(u"/Figure.*? rg\\n[0-9.]+ [0-9.]+ m\\n([0-9]+)\\."_s,
                                                   QRegularExpression::DotMatchesEverythingOption);
            const QRegularExpressionMatch match = corner.match(QString::fromLatin1(bytes));
            if (!match.hasMatch())
                continue;
            bytes.replace(match.capturedStart(1), match.capturedLength(1),
                          QByteArray::number(match.captured(1).toInt() + 7));
            replaceData(contents, bytes);
            return;
        }
        qFatal("no bar to change");
    });
    const QJsonArray found = differences(pdf);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first()[u"page"].toInt(), page);
    QCOMPARE(found.first()[u"kind"].toString(), u"drawing"_s);
}

void VerifyReportCommandTest::aChangedChartTextIsFound()
{
    const QString pdf = altered(u"chart.pdf"_s, [](QPDF &file) {
        for (QPDFObjectHandle &object : file.getAllObjects()) {
            if (!object.isDictionary() || !object.getKey("/S").isName() || object.getKey("/S").getName() != "/Figure")
                continue;
            QString text = QString::fromStdString(object.getKey("/Alt").getUTF8Value());
            text.replace(text.lastIndexOf(QRegularExpression(u"[0-9]"_s)), 1, u"777"_s);
            object.replaceKey("/Alt", QPDFObjectHandle::newUnicodeString(text.toStdString()));
            return;
        }
    });
    const QJsonArray found = differences(pdf);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first()[u"kind"].toString(), u"chart"_s);
    QVERIFY(found.first()[u"printed"].toString() != found.first()[u"computed"].toString());
}

void VerifyReportCommandTest::aNoteOnTopIsFound()
{
    const QString pdf = altered(u"note.pdf"_s, [](QPDF &file) {
        QPDFObjectHandle page = file.getAllPages().at(5);
        page.replaceKey("/Annots", QPDFObjectHandle::parse("[<</Type/Annot/Subtype/FreeText/Rect[60 60 200 90]/Contents"
                                                           "(100 %)/DA(/Helv 12 Tf)>>]"));
    });
    const QJsonArray found = differences(pdf);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first()[u"page"].toInt(), 6);
}

void VerifyReportCommandTest::changedDataAreFound()
{
    const QString pdf = altered(u"data.pdf"_s, [](QPDF &file) {
        const auto files = QPDFEmbeddedFileDocumentHelper(file).getEmbeddedFiles();
        QPDFObjectHandle stream = files.begin()->second->getEmbeddedFileStream();
        QByteArray data = dataOf(stream);
        const QByteArray before = "\"level\": \"complete\"";
        QVERIFY(data.contains(before));
        data.replace(data.indexOf(before), before.size(), "\"level\": \"limited\"");
        replaceData(stream, data);
    });
    const QJsonArray found = differences(pdf);
    QVERIFY(found.size() > 2);
    QCOMPARE(found.first()[u"kind"].toString(), u"attachment"_s);
    bool isNamed = false;
    for (const QJsonValue &difference : found)
        isNamed |= difference[u"page"].toInt() > 0 && difference[u"kind"].toString() == u"figure";
    QVERIFY(isNamed);
}

void VerifyReportCommandTest::aMissingPageIsFound()
{
    const QString pdf = altered(u"missing.pdf"_s, [](QPDF &file) { file.removePage(file.getAllPages().back()); });
    const QJsonArray found = differences(pdf);
    QVERIFY(!found.isEmpty());
    QCOMPARE(found.last()[u"kind"].toString(), u"page"_s);
}

void VerifyReportCommandTest::whatIsNoReportIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("an empty file") << QByteArray();
    QTest::newRow("a text") << QByteArray("Informe");
    QTest::newRow("a head alone") << QByteArray("%PDF-1.7\n");
    QTest::newRow("a PDF of somebody else") << QByteArray(
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>"
        "endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj trailer<</Root 1 0 R>>\n%%EOF");
    QTest::newRow("pages in a ring") << QByteArray(
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>"
        "endobj trailer<</Root 1 0 R>>\n%%EOF");
}

void VerifyReportCommandTest::whatIsNoReportIsRefused()
{
    QFETCH(QByteArray, bytes);
    const Answer answer = m_cli.run({u"verify-report"_s, m_cli.write(u"other.pdf"_s, bytes)});
    QCOMPARE(answer.status, 3);
    QVERIFY2(answer.isOneSentence() && answer.err.contains("other.pdf"), answer.err.constData());
    QCOMPARE(answer.out, QByteArray());
}

void VerifyReportCommandTest::damageDoesNoHarm()
{
    QFile file(m_report);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray sound = file.readAll();
    QRandomGenerator random(7);
    for (int i = 0; i < 8; ++i) {
        QByteArray damaged = sound;
        for (int k = 0; k < 40; ++k)
            damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
        if (i % 2)
            damaged.truncate(random.bounded(int(damaged.size())));
        const Answer answer = m_cli.run({u"verify-report"_s, m_cli.write(u"damaged.pdf"_s, damaged)});
        QVERIFY2(answer.status == 0 || answer.status == 1 || answer.status == 3, answer.err.constData());
        QVERIFY(answer.status != 3 || answer.isOneSentence());
    }
}

QTEST_GUILESS_MAIN(VerifyReportCommandTest)
#include "VerifyReportCommandTest.moc"
