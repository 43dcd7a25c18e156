#include "core/Dossier.h"
#include "tests/cli/Cli.h"
#include "tests/support/EveryKind.h"
#include "tests/support/SmallPlan.h"
#include "tests/support/ZipParts.h"

#include <QDirIterator>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QTest>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>

using namespace Qt::StringLiterals;

namespace {

const QString canary = QStringLiteral("Zafiro");

QString secret(int &count, const QString &end = {}) { return u"%1-secreto-%2%3"_s.arg(canary).arg(++count).arg(end); }

/// Everything that a dossier can hold, with a canary in each private field.
ImportBatch withCanaries(const QString &copy)
{
    ImportBatch batch = everyKind(copy);
    Contents &contents = batch.contents;
    int count = 0;
    Evidence &evidence = contents.evidence.last();
    evidence.title = secret(count);
    evidence.url = secret(count, u".example.org/privado"_s);
    evidence.fileName = secret(count, u".pdf"_s);
    evidence.mediaType = secret(count);
    for (Official &official : contents.officials) {
        official.name = secret(count);
        official.position = secret(count);
        official.email = secret(count, u"@example.org"_s);
        official.phone = secret(count);
    }
    for (Comment &comment : contents.comments)
        comment.text = secret(count, u": no se cita"_s);
    for (SourceCell &cell : contents.sourceCells) {
        cell.column = secret(count);
        cell.value = secret(count, u"@example.org"_s);
    }
    for (Rating &rating : contents.ratings) {
        if (!rating.isRated())
            rating.reason = secret(count);
    }
    const Person other{
        .id = PersonId::fromName(u"otra"_s), .name = secret(count), .fullName = secret(count), .role = u"evaluator"_s};
    contents.people.append(other);
    for (const PersonId &person : {contents.people.first().id, other.id}) {
        Rating rating = contents.ratings.first();
        rating.key.criterion = CriterionCode(u"principle-information"_s);
        rating.key.person = person;
        rating.level = LevelCode(person == other.id ? u"absent"_s : u"clear"_s);
        rating.reason = secret(count);
        contents.ratings.insert(rating.key, rating);
    }
    return batch;
}

QByteArray unpackedPdf(const QString &path)
{
    QPDF pdf;
    pdf.processFile(path.toLocal8Bit().constData());
    QByteArray bytes;
    for (QPDFObjectHandle &object : pdf.getAllObjects()) {
        if (object.isStream()) {
            const auto data = object.getStreamData(qpdf_dl_all);
            bytes.append(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
            object = object.getDict();
        }
        if (!object.isDictionary())
            continue;
        for (const std::string &key : object.getKeys()) {
            if (object.getKey(key).isString())
                bytes += QByteArray::fromStdString(object.getKey(key).getUTF8Value()) + '\n';
        }
    }
    QPdfDocument document;
    document.load(path);
    for (int page = 0; page < document.pageCount(); ++page)
        bytes += document.getAllText(page).text().simplified().toUtf8() + '\n';
    return bytes;
}

/// Of a ZIP file, every part.
QByteArray unpackedZip(const QByteArray &zip)
{
    QByteArray bytes;
    for (const auto &[name, part] : zipParts(zip))
        bytes += name.toUtf8() + part;
    return bytes;
}

QByteArray everythingIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray content = file.readAll();
    const QByteArray bytes = path.toUtf8() + '\n' + content;
    if (path.endsWith(u".pdf"))
        return bytes + unpackedPdf(path);
    return path.endsWith(u".xlsx") || path.endsWith(u".odt") ? bytes + unpackedZip(content) : bytes;
}

} // namespace

/// What is private stays in the dossier, whichever way something public leaves it.
class PublicOutputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noPublicOutputHasACanary_data();
    void noPublicOutputHasACanary();
    void internalOutputHasThem();
    void aPrivateTextInAReasonIsRefused_data();
    void aPrivateTextInAReasonIsRefused();

private:
    QString made(const QString &name, const ImportBatch &batch) const;
    QByteArray written(const QStringList &command, const QString &output) const;

    Cli m_cli;
    ImportBatch m_batch;
    QString m_dossier;
};

void PublicOutputTest::initTestCase()
{
    m_batch = withCanaries(m_cli.write(u"copia.pdf"_s, "Zafiro: la copia"));
    m_dossier = made(u"all.cotejo"_s, m_batch);
}

QString PublicOutputTest::made(const QString &name, const ImportBatch &batch) const
{
    const QString path = m_cli.path(name);
    const auto dossier = Dossier::create(path, batch, steadyAuthor());
    if (!dossier)
        qFatal("%s %s", qPrintable(dossier.error().what), qPrintable(dossier.error().where));
    return path;
}

/// Every byte of what the command wrote, packed and unpacked; empty where this program has no such format.
QByteArray PublicOutputTest::written(const QStringList &command, const QString &output) const
{
    const QString path = m_cli.path(output);
    const Answer answer = m_cli.run(QStringList{command.first(), m_dossier, u"-o"_s, path} + command.mid(1));
    if (answer.status == 2)
        return {};
    if (answer.status != 0)
        qFatal("%s", answer.err.constData());
    if (QFileInfo(path).isFile())
        return everythingIn(path);
    QByteArray bytes;
    QDirIterator it(path, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        bytes += everythingIn(it.next());
    return bytes;
}

void PublicOutputTest::noPublicOutputHasACanary_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("output");

    for (const QString &language : {u"es"_s, u"en"_s})
        for (const QString &format : {u"pdf"_s, u"html"_s, u"odt"_s})
            QTest::newRow(qPrintable(u"report "_s + format + u' ' + language))
                << QStringList{u"report"_s, u"--format"_s, format, u"--lang"_s, language}
                << u"%1.%2"_s.arg(language, format);
    for (const QString &format : {u"json"_s, u"xlsx"_s, u"csv"_s, u"datapackage"_s, u"ogp-2024"_s})
        QTest::newRow(qPrintable(u"export "_s + format))
            << QStringList{u"export"_s, u"--format"_s, format, u"--profile"_s, u"public"_s}
            << (format == u"ogp-2024" ? u"ogp.xlsx"_s : u"all."_s + format);
}

void PublicOutputTest::noPublicOutputHasACanary()
{
    QFETCH(QStringList, command);
    QFETCH(QString, output);
    const QByteArray bytes = written(command, output);
    if (bytes.isEmpty())
        QSKIP("this program does not write that");
    QVERIFY(bytes.size() > 500);
    for (const QByteArray &way : {QByteArray("Zafiro"), QByteArray("zafiro"), QByteArray("secreto-")})
        QVERIFY2(!bytes.contains(way), bytes.mid(bytes.indexOf(way) - 100, 200).constData());
    QVERIFY2(!bytes.contains(m_batch.contents.evidence.last().digest.toLatin1()), "digest of a confidential copy");
}

void PublicOutputTest::internalOutputHasThem()
{
    const QByteArray json = written({u"export"_s, u"--format"_s, u"json"_s}, u"internal.json"_s);
    for (int i = 1; i <= 16; ++i) // none of the canaries is there for nothing
        QVERIFY2(json.contains("Zafiro-secreto-" + QByteArray::number(i)), qPrintable(QString::number(i)));
    const QByteArray odt = written({u"report"_s, u"--profile"_s, u"internal"_s}, u"internal.odt"_s);
    QVERIFY(odt.contains("Zafiro-secreto-1") && odt.contains("INTERN")); // its packed parts are looked into
    const QByteArray pdf = written({u"report"_s, u"--profile"_s, u"internal"_s}, u"internal.pdf"_s);
    QVERIFY(pdf.contains("Zafiro-secreto-1"));
    QVERIFY(pdf.contains("INTERN"));
}

void PublicOutputTest::aPrivateTextInAReasonIsRefused_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("told");
    const Contents &contents = m_batch.contents;
    QTest::newRow("a title") << u"según «%1», no"_s.arg(contents.evidence.last().title.toUpper()) << u"E-9"_s;
    QTest::newRow("a file name") << u"véase "_s + contents.evidence.last().fileName << u"E-9"_s;
    QTest::newRow("a mail address") << contents.officials.first().email + u" no contestó"_s << u"1"_s;
    QTest::newRow("a comment") << u"- "_s + contents.comments.first().text << u"1"_s;
}

void PublicOutputTest::aPrivateTextInAReasonIsRefused()
{
    QFETCH(QString, reason);
    QFETCH(QString, told);
    ImportBatch batch = m_batch;
    for (Rating &rating : batch.contents.ratings) {
        if (rating.isRated() && rating.key.criterion == CriterionCode(u"completion"_s))
            rating.reason = reason;
    }
    const QString dossier = made(u"leak%1.cotejo"_s.arg(qHash(reason)), batch);
    const QString output = m_cli.path(u"leak.out"_s);
    const QStringList report{u"report"_s, dossier, u"-o"_s, output};
    const QList<QStringList> commands{
        report,
        report + QStringList{u"--format"_s, u"html"_s},
        report + QStringList{u"--format"_s, u"odt"_s},
        {u"export"_s, dossier, u"-o"_s, output, u"--format"_s, u"json"_s, u"--profile"_s, u"public"_s}};
    for (const QStringList &command : commands) {
        const Answer answer = m_cli.run(command);
        if (answer.status == 2) // this program does not write that
            continue;
        QCOMPARE(answer.status, 5);
        QVERIFY2(answer.isOneSentence() && answer.err.contains(told.toUtf8()), answer.err.constData());
        QVERIFY2(!answer.err.contains("Zafiro"), answer.err.constData());
        QVERIFY(!QFileInfo::exists(output));
    }
    QCOMPARE(m_cli.run(report + QStringList{u"--profile"_s, u"internal"_s}).status, 0);
    QVERIFY(QFile::remove(output));
}

QTEST_GUILESS_MAIN(PublicOutputTest)
#include "PublicOutputTest.moc"
