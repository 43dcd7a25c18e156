#include "core/Dossier.h"
#include "core/base/Catalogue.h"
#include "core/base/Digest.h"
#include "core/exchange/ExampleReader.h"
#include "core/exchange/csv/CsvWriter.h"
#include "core/exchange/package/DataPackageExport.h"
#include "core/exchange/package/DataPackageReader.h"
#include "tests/support/EveryKind.h"
#include "tests/support/SmallPlan.h"

#include <QBuffer>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class DataPackageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void guardingIsTakenBackExactly_data();
    void guardingIsTakenBackExactly();
    void mexicoComesBackTheSame();
    void everyKindComesBackToTheLetter();
    void theSameContentsAreTheSameBytes();
    void itsOwnDossierStaysAsItIs();
    void publicHasNothingPrivate();
    void theDescriptorFitsTheTables();
    void damageIsRefused_data();
    void damageIsRefused();
    void whatLeadsOutOfTheFolderIsRefused_data();
    void whatLeadsOutOfTheFolderIsRefused();
    void aFailedExportLeavesNothing();

private:
    QString at(const QString &name) const { return m_place->filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const;
    static QByteArray bytesOf(const QString &path);
    std::unique_ptr<Dossier> made(const QString &name, const ImportBatch &batch) const;
    Result<> exported(const Dossier &dossier, const QString &folder, bool isPublic = false) const;
    /// Replaces text in a table of the package, and its size and digest in the descriptor.
    void change(const QString &table, const QByteArray &from, const QByteArray &to) const;
    void editDescriptor(const std::function<void(QJsonObject &)> &edit) const;
    void comesBack(const Dossier &dossier) const;

    std::unique_ptr<QTemporaryDir> m_place;
};

void DataPackageTest::init() { m_place = std::make_unique<QTemporaryDir>(); }

QString DataPackageTest::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(at(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

QByteArray DataPackageTest::bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::unique_ptr<Dossier> DataPackageTest::made(const QString &name, const ImportBatch &batch) const
{
    auto dossier = Dossier::create(at(name), batch, steadyAuthor());
    if (!dossier)
        qFatal("no dossier: %s %s", qPrintable(dossier.error().what), qPrintable(dossier.error().where));
    return std::move(*dossier);
}

Result<> DataPackageTest::exported(const Dossier &dossier, const QString &folder, bool isPublic) const
{
    return exportDataPackage(dossier.contents(), {.isPublic = isPublic, .digest = dossier.digest()}, at(folder),
                             [&](EvidenceId id, QIODevice &out) { return dossier.readEvidence(id, out); });
}

void DataPackageTest::editDescriptor(const std::function<void(QJsonObject &)> &edit) const
{
    const QString path = at(u"p/datapackage.json"_s);
    QJsonObject document = QJsonDocument::fromJson(bytesOf(path)).object();
    edit(document);
    write(u"p/datapackage.json"_s, QJsonDocument(document).toJson());
}

void DataPackageTest::change(const QString &table, const QByteArray &from, const QByteArray &to) const
{
    const QString path = u"p/"_s + table + u".csv"_s;
    QByteArray bytes = bytesOf(at(path));
    QVERIFY2(bytes.contains(from), from.constData());
    bytes.replace(bytes.indexOf(from), from.size(), to);
    write(path, bytes);
    editDescriptor([&](QJsonObject &document) {
        QJsonArray resources = document.value(u"resources"_s).toArray();
        for (auto &&one : resources) {
            QJsonObject resource = one.toObject();
            if (resource.value(u"name"_s) != table)
                continue;
            resource.insert(u"bytes"_s, bytes.size());
            resource.insert(u"hash"_s, u"sha256:"_s + sha256Hex(bytes));
            one = resource;
        }
        document.insert(u"resources"_s, resources);
    });
}

void DataPackageTest::comesBack(const Dossier &dossier) const
{
    QVERIFY(exported(dossier, u"p"_s).has_value());
    const Result<ImportBatch> batch = readDataPackage(at(u"p"_s));
    QVERIFY2(batch.has_value(), batch ? "" : qPrintable(batch.error().what + batch.error().arguments.join(u' ')));
    const auto back = made(u"back.cotejo"_s, *batch);
    QCOMPARE(back->digest(), dossier.digest());
    const Contents &known = dossier.contents();
    QVERIFY(back->contents().commitments == known.commitments);
    QVERIFY(back->contents().ratings == known.ratings);
    for (const Evidence &item : known.evidence) {
        QBuffer copy;
        QVERIFY(copy.open(QIODevice::WriteOnly));
        if (!item.digest.isEmpty())
            QVERIFY(back->readEvidence(item.id, copy).has_value());
    }
}

void DataPackageTest::guardingIsTakenBackExactly_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("guarded");

    QTest::newRow("a formula") << u"=1"_s << u"'=1"_s;
    QTest::newRow("an apostrophe before a formula") << u"'=1"_s << u"''=1"_s;
    QTest::newRow("two of them") << u"''-1"_s << u"'''-1"_s;
    QTest::newRow("an apostrophe before a word") << u"'tis"_s << u"'tis"_s;
    QTest::newRow("apostrophes alone") << u"''"_s << u"''"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a tab") << u"\tx"_s << u"'\tx"_s;
    QTest::newRow("a carriage return") << u"\rx"_s << u"'\rx"_s;
    QTest::newRow("an equals sign within") << u"a=1"_s << u"a=1"_s;
}

void DataPackageTest::guardingIsTakenBackExactly()
{
    QFETCH(QString, cell);
    QFETCH(QString, guarded);
    QCOMPARE(guardedCell(cell), guarded);
    QCOMPARE(unguardedCell(guardedCell(cell)), cell);
}

void DataPackageTest::mexicoComesBackTheSame()
{
    const auto dossier = made(u"mx.cotejo"_s, *readMexico2012());
    const CommitmentId commitment = dossier->contents().commitments.first().id;
    QVERIFY(dossier->addLink({.title = u"Sitio"_s, .url = u"https://example.org"_s, .commitments = {commitment}}));
    QVERIFY(dossier->addEvidence({.title = u"Minuta"_s}, write(u"minuta.txt"_s, QByteArray(700'000, 'm'))));
    QVERIFY(dossier->addEvidence({.title = u"Reservada"_s, .isConfidential = true}, write(u"r.txt"_s, "reservado")));
    QVERIFY(dossier->addEvidence({.title = u"Vacía"_s}, write(u"v.txt"_s, "")));
    comesBack(*dossier);
}

void DataPackageTest::everyKindComesBackToTheLetter()
{
    const auto dossier = made(u"all.cotejo"_s, everyKind(write(u"copia.pdf"_s, "la copia")));
    comesBack(*dossier);
    const Result<ImportBatch> batch = readDataPackage(at(u"p/datapackage.json"_s));
    QVERIFY(batch.has_value());
    const Contents &known = dossier->contents();
    const Contents &read = batch->contents;
    QVERIFY(read.plans == known.plans && read.categories == known.categories && read.rounds == known.rounds);
    QVERIFY(read.institutions == known.institutions && read.people == known.people && read.methods == known.methods);
    QVERIFY(read.evidence == known.evidence && read.selfReports == known.selfReports);
    QVERIFY(read.milestones == known.milestones && read.clusters == known.clusters);
    QVERIFY(read.events == known.events && read.proposals == known.proposals && read.officials == known.officials);
    QVERIFY(read.published == known.published && read.overrides == known.overrides);
    QVERIFY(read.sourceCells == known.sourceCells);
    QVERIFY(read.comments == known.comments && known.comments.size() == 2);
    QVERIFY(read.narratives == known.narratives && known.narratives.size() == 2);
    QVERIFY(read.recommendations == known.recommendations && known.recommendations.size() == 2);
    QVERIFY(read.translations == known.translations && known.translations.size() == 2);
    QVERIFY(!known.milestones.isEmpty() && !known.overrides.isEmpty());
}

void DataPackageTest::theSameContentsAreTheSameBytes()
{
    const auto dossier = made(u"all.cotejo"_s, everyKind(write(u"copia.pdf"_s, "la copia")));
    QVERIFY(exported(*dossier, u"a"_s).has_value());
    QVERIFY(exported(*dossier, u"b"_s).has_value());
    int files = 0;
    QDirIterator it(at(u"a"_s), QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        QCOMPARE(bytesOf(at(u"b"_s) + path.mid(at(u"a"_s).size())), bytesOf(path));
        ++files;
    }
    QCOMPARE(files, 36 + 1 + 1 + 1); // tables, descriptor, method, copy
}

void DataPackageTest::itsOwnDossierStaysAsItIs()
{
    const auto dossier = made(u"all.cotejo"_s, everyKind(write(u"copia.pdf"_s, "la copia")));
    QVERIFY(exported(*dossier, u"p"_s).has_value());
    const QString digest = dossier->digest();
    const qint64 length = dossier->journalLength();
    const Result<ImportCounts> counts = dossier->import(*readDataPackage(at(u"p"_s)));
    QVERIFY(counts.has_value());
    QCOMPARE(*counts, ImportCounts());
    QCOMPARE(dossier->digest(), digest);
    QCOMPARE(dossier->journalLength(), length);
}

void DataPackageTest::publicHasNothingPrivate()
{
    const auto dossier = made(u"all.cotejo"_s, everyKind(write(u"copia.pdf"_s, "la copia")));
    QVERIFY(exported(*dossier, u"p"_s, true).has_value());
    const QByteArrayList secrets{"copia secreta",
                                 "Privada",
                                 "privada@",
                                 "privado@",
                                 "el buscador",
                                 dossier->contents().evidence.last().digest.toLatin1(),
                                 dossier->contents().evidence.last().id.toString().toLatin1()};
    QDirIterator it(at(u"p"_s), QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        for (const QByteArray &secret : secrets)
            QVERIFY2(!bytesOf(path).contains(secret) && !path.contains(QString::fromLatin1(secret)),
                     qPrintable(path + u' ' + QString::fromLatin1(secret)));
    }
    const Result<ImportBatch> batch = readDataPackage(at(u"p"_s));
    QVERIFY(batch.has_value());
    QCOMPARE(batch->contents.evidence.size(), 1);
    QCOMPARE(batch->contents.ratings.first().evidence.size(), 1);
}

void DataPackageTest::theDescriptorFitsTheTables()
{
    const auto dossier = made(u"all.cotejo"_s, everyKind(write(u"copia.pdf"_s, "la copia")));
    QVERIFY(exported(*dossier, u"p"_s).has_value());
    const QJsonObject document = QJsonDocument::fromJson(bytesOf(at(u"p/datapackage.json"_s))).object();
    QCOMPARE(document.value(u"profile"_s).toString(), u"tabular-data-package"_s);
    QCOMPARE(document.value(u"cotejo"_s).toObject().value(u"digest"_s).toString(), dossier->digest());
    const QJsonArray resources = document.value(u"resources"_s).toArray();
    QHash<QString, QStringList> columns;
    for (const QJsonValue &one : resources) {
        const QJsonObject resource = one.toObject();
        const QByteArray bytes = bytesOf(at(u"p/"_s + resource.value(u"path"_s).toString()));
        QCOMPARE(resource.value(u"bytes"_s).toInt(), bytes.size());
        QCOMPARE(resource.value(u"hash"_s).toString(), u"sha256:"_s + sha256Hex(bytes));
        QStringList headers;
        for (const QJsonValue &field : resource.value(u"schema"_s).toObject().value(u"fields"_s).toArray())
            headers.append(field.toObject().value(u"name"_s).toString());
        QCOMPARE(QString::fromUtf8(bytes.left(bytes.indexOf('\r'))), headers.join(u','));
        columns.insert(resource.value(u"name"_s).toString(), headers);
    }
    QVERIFY(columns.value(u"milestones"_s).contains(u"title_pt-BR"_s));
    for (const QJsonValue &one : resources) {
        const QJsonObject schema = one.toObject().value(u"schema"_s).toObject();
        for (const QJsonValue &key : schema.value(u"foreignKeys"_s).toArray()) {
            const QJsonObject reference = key.toObject().value(u"reference"_s).toObject();
            const QString resource = reference.value(u"resource"_s).toString(); // empty: the table itself
            const QStringList targets =
                columns.value(resource.isEmpty() ? one.toObject().value(u"name"_s).toString() : resource);
            const QStringList fields = reference.value(u"fields"_s).toVariant().toStringList();
            QVERIFY(!fields.isEmpty());
            for (const QString &field : fields)
                QVERIFY2(targets.contains(field), qPrintable(field));
        }
    }
}

void DataPackageTest::damageIsRefused_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QStringList>("arguments");

    const auto row = [](const char *name, const char *table, const char *from, const char *to, const char *what,
                        const QStringList &arguments) {
        QTest::newRow(name) << QString::fromLatin1(table) << QByteArray(from) << QByteArray(to)
                            << QString::fromLatin1(what) << arguments;
    };
    const QString commitment = smallPlan().contents.commitments.first().id.toString();
    const QByteArray id = commitment.toLatin1();
    row("a header that the descriptor does not tell", "people", "full_name", "fullname", "package.header", {});
    row("a person without a name", "people", ",ana,", ",,", "package.empty-cell", {u"2"_s, u"name"_s});
    row("a broken id", "commitments", id.constData(), "4711", "package.not-an-id", {u"2"_s, u"id"_s, u"4711"_s});
    row("another commitment's id", "self_reports", id.constData(), "0e9c6f0a-8e57-5c0b-9f3c-2d8a1b7c4d5e",
        "package.reference", {u"2"_s, u"commitment"_s});
    row("a rating of nothing", "ratings", id.constData(), "0e9c6f0a-8e57-5c0b-9f3c-2d8a1b7c4d5e", "package.reference",
        {u"2"_s, u"subject"_s});
    row("a method that is not there", "rounds", "aga-2012", "aga-2013", "package.reference", {u"2"_s});
    row("a wrong code", "events", "forum-session", "party", "package.not-a-code", {u"2"_s, u"kind"_s, u"party"_s});
    row("a negative number", "milestones", ",3,", ",-3,", "package.not-a-number", {u"2"_s, u"position"_s, u"-3"_s});
    row("a number too large", "milestones", ",3,", ",99999999999,", "package.not-a-number", {u"2"_s, u"position"_s});
    row("a day that does not exist", "proposals", "2012-05-02", "2012-02-30", "package.not-a-date",
        {u"2"_s, u"answered"_s, u"2012-02-30"_s});
    row("a time without a zone", "flag_overrides", "T12:00:00.007Z", "T12:00", "package.not-a-time",
        {u"2"_s, u"set_at"_s});
    row("a flag of another sort", "evidence", ",no\r\n", ",maybe\r\n", "package.not-a-flag",
        {u"2"_s, u"confidential"_s, u"maybe"_s});
    row("a cell too many", "people", "evaluator\r\n", "evaluator,x\r\n", "package.cells", {u"2"_s});
    row("text that is not UTF-8", "people", "Ana", "A\xF1", "package.not-utf8", {u"2"_s});
    row("a quote that never closes", "people", "Ana Ruiz,evaluator", "\"Ana Ruiz,evaluator", "table.open-quote", {});
    row("evidence with another digest than its copy", "evidence", ",8,yes", ",9,yes", "package.altered", {});
    const QByteArray plan = smallPlan().contents.plans.first().id.toString().toLatin1();
    row("two commitments of one number", "commitments", (plan + ",2,").constData(), (plan + ",1,").constData(),
        "package.number-twice", {u"3"_s, u"number"_s, u"1"_s, u"2"_s});
    row("a commitment without a number", "commitments", (plan + ",2,").constData(), (plan + ",,").constData(),
        "package.empty-cell", {u"3"_s, u"number"_s});
    row("a status that nobody can report", "self_reports", ",complete,", ",nope,", "package.not-a-code",
        {u"2"_s, u"status"_s, u"nope"_s});
    row("a role that is none", "people", "Ana Ruiz,evaluator", "Ana Ruiz,king", "package.not-a-code",
        {u"2"_s, u"role"_s, u"king"_s});
    row("a copy to be saved elsewhere", "evidence", "ñandú; 1.pdf", "../../x", "package.file-name",
        {u"3"_s, u"file_name"_s, u"../../x"_s});
    row("a level that the scale does not have", "ratings", ",limited,", ",nope,", "package.not-a-code",
        {u"2"_s, u"level"_s, u"nope"_s});
    row("a path out of the folder", "methods", "methods/aga-2012", "../aga-2012", "package.unsafe-path", {});
}

void DataPackageTest::damageIsRefused()
{
    QFETCH(QString, table);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, what);
    QFETCH(QStringList, arguments);
    const auto dossier = made(u"all.cotejo"_s, everyKind(write(u"copia.pdf"_s, "la copia")));
    QVERIFY(exported(*dossier, u"p"_s).has_value());
    change(table, from, to);
    const Result<ImportBatch> batch = readDataPackage(at(u"p"_s));
    QVERIFY(!batch.has_value());
    QCOMPARE(batch.error().what, what);
    QCOMPARE(batch.error().arguments.first(qMin(arguments.size(), batch.error().arguments.size())), arguments);
    for (const QString &language : {u"es"_s, u"en"_s})
        QVERIFY(Catalogue(language).has(u"error."_s + what));
}

void DataPackageTest::whatLeadsOutOfTheFolderIsRefused_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("what");

    QTest::newRow("a path to the parent") << u"../people.csv"_s << u"package.unsafe-path"_s;
    QTest::newRow("an absolute path") << u"/etc/hostname"_s << u"package.unsafe-path"_s;
    QTest::newRow("a path with a backslash") << u"..\\people.csv"_s << u"package.unsafe-path"_s;
    QTest::newRow("an address") << u"https://example.org/people.csv"_s << u"package.unsafe-path"_s;
    QTest::newRow("a folder") << u"methods"_s << u"package.unsafe-path"_s;
    QTest::newRow("a file that is not there") << u"humans.csv"_s << u"package.missing-file"_s;
    QTest::newRow("a link") << u"link"_s << u"package.unsafe-path"_s;
    QTest::newRow("another size") << u"altered"_s << u"package.altered"_s;
    QTest::newRow("no descriptor") << u"no descriptor"_s << u"package.not-a-package"_s;
    QTest::newRow("another format") << u"format"_s << u"package.format"_s;
    QTest::newRow("a table too few") << u"fewer"_s << u"package.missing-table"_s;
    QTest::newRow("a table too many") << u"more"_s << u"package.unknown-table"_s;
    QTest::newRow("a table twice") << u"twice"_s << u"package.table-twice"_s;
    QTest::newRow("a missing copy") << u"copy"_s << u"package.missing-file"_s;
}

void DataPackageTest::whatLeadsOutOfTheFolderIsRefused()
{
    QFETCH(QString, fault);
    QFETCH(QString, what);
    const auto dossier = made(u"all.cotejo"_s, everyKind(write(u"copia.pdf"_s, "la copia")));
    QVERIFY(exported(*dossier, u"p"_s).has_value());
    const QString people = at(u"p/people.csv"_s);
    write(u"people.csv"_s, bytesOf(people));
    if (fault == u"link"_s) {
        QVERIFY(QFile::remove(people) && QFile::link(at(u"people.csv"_s), people));
    } else if (fault == u"altered"_s) {
        write(u"p/people.csv"_s, bytesOf(people) + "\r\n");
    } else if (fault == u"no descriptor"_s) {
        QVERIFY(QFile::remove(at(u"p/datapackage.json"_s)));
    } else if (fault == u"copy"_s) {
        QVERIFY(QFile::remove(at(u"p/evidence/"_s + dossier->contents().evidence.last().digest)));
    } else {
        editDescriptor([&](QJsonObject &document) {
            QJsonArray resources = document.value(u"resources"_s).toArray();
            QJsonObject first = resources.first().toObject();
            if (fault == u"format"_s)
                document.insert(u"cotejo"_s, QJsonObject{{u"format"_s, u"cotejo-package/2"_s}});
            else if (fault == u"fewer"_s)
                resources.removeFirst();
            else if (fault == u"twice"_s)
                resources.append(first);
            else if (fault == u"more"_s)
                resources.append(QJsonObject{{u"name"_s, u"dragons"_s}});
            else
                first.insert(u"path"_s, fault);
            if (!resources.isEmpty() && resources.first().toObject().value(u"name"_s) == first.value(u"name"_s))
                resources.replace(0, first);
            document.insert(u"resources"_s, resources);
        });
    }
    const Result<ImportBatch> batch = readDataPackage(at(u"p"_s));
    QVERIFY(!batch.has_value());
    QCOMPARE(batch.error().what, what);
}

void DataPackageTest::aFailedExportLeavesNothing()
{
    const auto dossier = made(u"all.cotejo"_s, everyKind(write(u"copia.pdf"_s, "la copia")));
    const QStringList before = QDir(m_place->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    const Result<> failed =
        exportDataPackage(dossier->contents(), {}, at(u"p"_s), [](EvidenceId, QIODevice &) -> Result<> {
            return Error{ErrorCode::Storage, u"evidence.write"_s, {}};
        });
    QVERIFY(!failed.has_value());
    QCOMPARE(failed.error().what, u"evidence.write"_s);
    QCOMPARE(QDir(m_place->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), before);
    QVERIFY(QDir().mkdir(at(u"p"_s)));
    write(u"p/mine.txt"_s, "mine");
    QCOMPARE(exported(*dossier, u"p"_s).error().what, u"export.exists"_s);
    QCOMPARE(bytesOf(at(u"p/mine.txt"_s)), QByteArray("mine"));
}

QTEST_GUILESS_MAIN(DataPackageTest)
#include "DataPackageTest.moc"
