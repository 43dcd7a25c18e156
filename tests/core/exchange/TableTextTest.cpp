#include "core/exchange/table/TableText.h"
#include "core/base/Catalogue.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Counts what is read of it; made of zeros, as long as one likes.
class Zeros : public QIODevice
{
public:
    Zeros(qint64 size, qint64 &bytesRead) : m_size(size), m_bytesRead(bytesRead)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    qint64 size() const override { return m_size; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        std::fill(data, data + most, '\0');
        m_bytesRead += most;
        return most;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_size;
    qint64 &m_bytesRead;
};

/// A disk that was pulled out.
class Failing : public QIODevice
{
public:
    Failing() { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    qint64 size() const override { return 1000; }
    bool atEnd() const override { return false; }

protected:
    qint64 readData(char *, qint64) override
    {
        setErrorString(u"gone"_s);
        return -1;
    }
    qint64 writeData(const char *, qint64) override { return -1; }
};

std::unique_ptr<QIODevice> deviceOf(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

Result<QString> textOf(TableText &text)
{
    QString all;
    while (true) {
        const Result<QString> block = text.nextBlock();
        if (!block)
            return block.error();
        if (block->isEmpty())
            return all;
        all += *block;
    }
}

} // namespace

class TableTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodings_data();
    void encodings();
    void charactersMayLieAcrossBlocks();
    void refusals_data();
    void refusals();
    void halfAGigabyteOfZerosIsRefusedAtTheFirstBlock();
    void aLargeSparseFileIsRefusedAtOnce();
    void placesThatAreNoFiles();
    void aReadErrorIsNotTheEndOfTheFile();
    void everyRefusalIsASentence();
};

void TableTextTest::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");

    QTest::newRow("plain") << QByteArray("a,b") << u"auto"_s << u"a,b"_s << u"UTF-8"_s;
    QTest::newRow("UTF-8") << QByteArray("ni\xC3\xB1o") << u"auto"_s << u"niño"_s << u"UTF-8"_s;
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBFni\xC3\xB1o") << u"auto"_s << u"niño"_s << u"UTF-8"_s;
    QTest::newRow("UTF-16LE with mark") << QByteArray("\xFF\xFE"
                                                      "a\0\xF1\0",
                                                      6)
                                        << u"auto"_s << u"añ"_s << u"UTF-16LE"_s;
    QTest::newRow("UTF-16BE with mark") << QByteArray("\xFE\xFF\0a\0\xF1", 6) << u"auto"_s << u"añ"_s << u"UTF-16BE"_s;
    QTest::newRow("UTF-16 without mark, named")
        << QByteArray("a\0\xF1\0", 4) << u"utf-16"_s << u"añ"_s << u"UTF-16LE"_s;
    QTest::newRow("Windows-1252") << QByteArray("ni\xF1o \x80 \x93x\x94") << u"auto"_s << u"niño € “x”"_s
                                  << u"windows-1252"_s;
    QTest::newRow("Latin-1, named") << QByteArray("ni\xF1o") << u"latin1"_s << u"niño"_s << u"ISO-8859-1"_s;
    QTest::newRow("Windows-1252, named, though it is UTF-8")
        << QByteArray("\xC3\xB1") << u"Windows-1252"_s << u"Ã±"_s << u"windows-1252"_s;
    QTest::newRow("an overlong form is not UTF-8")
        << QByteArray("\xC0\xAF") << u"auto"_s << u"À¯"_s << u"windows-1252"_s;
}

void TableTextTest::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, asked);
    QFETCH(QString, text);
    QFETCH(QString, name);
    Result<TableText> table = TableText::over(deviceOf(bytes), u"t.csv"_s, asked);
    QVERIFY2(table.has_value(), qPrintable(table ? QString() : table.error().what));
    QCOMPARE(table->encodingName(), name);
    QCOMPARE(*textOf(*table), text);
    QVERIFY(table->rewind().has_value());
    QCOMPARE(*textOf(*table), text);
}

void TableTextTest::charactersMayLieAcrossBlocks()
{
    for (int shift = 0; shift < 4; ++shift) {
        const QString expected = QString(64 * 1024 - 2 + shift, u'a') + u"€\U0001F600ñ"_s + QString(70000, u'b');
        Result<TableText> table = TableText::over(deviceOf(expected.toUtf8()), u"t.csv"_s, u"auto"_s);
        QVERIFY(table.has_value());
        QCOMPARE(*textOf(*table), expected);
    }
}

void TableTextTest::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QStringList>("arguments");

    QTest::newRow("nothing") << QByteArray() << u"auto"_s << u"table.empty"_s << QStringList();
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"auto"_s << u"table.other-kind"_s
                               << QStringList{u"PNG"_s};
    QTest::newRow("a spreadsheet") << QByteArray("PK\x03\x04...") << u"auto"_s << u"table.other-kind"_s
                                   << QStringList{u"ZIP, XLSX, ODS, DOCX"_s};
    QTest::newRow("a PDF, which begins like text")
        << QByteArray("%PDF-1.7\n1 0 obj") << u"auto"_s << u"table.other-kind"_s << QStringList{u"PDF"_s};
    QTest::newRow("a zero byte") << QByteArray("a,b\n1,\0", 7) << u"auto"_s << u"table.zero-bytes"_s
                                 << QStringList{u"2"_s};
    QTest::newRow("a zero byte far in") << QByteArray(200000, '\n') + QByteArray(1, '\0') << u"auto"_s
                                        << u"table.zero-bytes"_s << QStringList{u"200001"_s};
    QTest::newRow("an unknown encoding") << QByteArray("a") << u"ebcdic"_s << u"table.unknown-encoding"_s
                                         << QStringList{u"ebcdic"_s};
    QTest::newRow("not the encoding it is said to be")
        << QByteArray("a\nb\n\xF1") << u"utf-8"_s << u"table.broken-encoding"_s << QStringList{u"UTF-8"_s, u"3"_s};
    QTest::newRow("a mark that is not kept")
        << QByteArray("\xEF\xBB\xBF"
                      "a\n\xF1o")
        << u"auto"_s << u"table.broken-encoding"_s << QStringList{u"UTF-8"_s, u"2"_s};
    QTest::newRow("UTF-8 cut within a character is no Windows-1252")
        << QByteArray("\xC3\xA9\xC3\xA9\xC3\xA9\n\xC3\xA9\xC3\xA9\n\xC3") << u"auto"_s << u"table.broken-encoding"_s
        << QStringList{u"UTF-8"_s, u"3"_s};
}

void TableTextTest::refusals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, asked);
    QFETCH(QString, what);
    QFETCH(QStringList, arguments);
    const Result<TableText> table = TableText::over(deviceOf(bytes), u"t.csv"_s, asked);
    QVERIFY(!table);
    QCOMPARE(table.error().what, what);
    QCOMPARE(table.error().arguments, arguments);
    QVERIFY(table.error().code == ErrorCode::InvalidInput);
}

void TableTextTest::halfAGigabyteOfZerosIsRefusedAtTheFirstBlock()
{
    qint64 bytesRead = 0;
    const Result<TableText> table =
        TableText::over(std::make_unique<Zeros>(500'000'000, bytesRead), u"z.csv"_s, u"auto"_s);
    QVERIFY(!table);
    QCOMPARE(table.error().what, u"table.zero-bytes"_s);
    QVERIFY2(bytesRead <= 64 * 1024, qPrintable(QString::number(bytesRead)));
}

void TableTextTest::aLargeSparseFileIsRefusedAtOnce()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"large.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(100'000, 'a'));
    QVERIFY(file.resize(TableText::largestFile + 1));
    file.close();
    const Result<TableText> table = TableText::open(file.fileName(), u"auto"_s);
    QVERIFY(!table);
    QCOMPARE(table.error().what, u"table.too-large"_s);
    QCOMPARE(table.error().arguments, (QStringList{u"256"_s, u"256"_s}));
}

void TableTextTest::placesThatAreNoFiles()
{
    const QTemporaryDir folder;
    const Result<TableText> directory = TableText::open(folder.path(), u"auto"_s);
    QVERIFY(!directory);
    QCOMPARE(directory.error().what, u"table.is-folder"_s);
    const Result<TableText> nothing = TableText::open(folder.filePath(u"none.csv"_s), u"auto"_s);
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().what, u"table.not-found"_s);
    QVERIFY(nothing.error().code == ErrorCode::NotFound);
    const Result<TableText> device = TableText::open(u"/dev/zero"_s, u"auto"_s);
    QVERIFY(!device);
    QCOMPARE(device.error().what, u"table.not-a-file"_s);

    QFile file(folder.filePath(u"closed.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a,b\n") == 4);
    file.close();
    QVERIFY(file.setPermissions({}));
    if (QFile(file.fileName()).open(QIODevice::ReadOnly))
        QSKIP("this user may read everything");
    const Result<TableText> closed = TableText::open(file.fileName(), u"auto"_s);
    QVERIFY(!closed);
    QCOMPARE(closed.error().what, u"table.unreadable"_s);
}

void TableTextTest::aReadErrorIsNotTheEndOfTheFile()
{
    const Result<TableText> table = TableText::over(std::make_unique<Failing>(), u"t.csv"_s, u"auto"_s);
    QVERIFY(!table);
    QCOMPARE(table.error().what, u"table.unreadable"_s);
    QVERIFY(table.error().code == ErrorCode::Storage);
    QCOMPARE(table.error().arguments, QStringList{u"gone"_s});
}

void TableTextTest::everyRefusalIsASentence()
{
    static const QRegularExpression used(
        u"u\"(table\\.[a-z-]+)\"_s|(?:error|refused)\\((?:ErrorCode::\\w+, )?u\"([a-z-]+)\"_s"_s);
    int refusals = 0;
    for (const QString &room : {u"csv"_s, u"table"_s}) {
        QDirIterator sources(u"" COTEJO_SOURCE "/core/exchange/"_s + room, {u"*.cpp"_s}, QDir::Files);
        while (sources.hasNext()) {
            QFile code(sources.next());
            QVERIFY(code.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(code.readAll());
            for (auto it = used.globalMatch(text); it.hasNext();) {
                const QRegularExpressionMatch match = it.next();
                const QString what = match.captured(1).isEmpty() ? u"table."_s + match.captured(2) : match.captured(1);
                QVERIFY2(Catalogue(u"es"_s).has(u"error."_s + what), qPrintable(what));
                ++refusals;
            }
        }
    }
    QVERIFY2(refusals > 20, qPrintable(QString::number(refusals)));
}

QTEST_GUILESS_MAIN(TableTextTest)
#include "TableTextTest.moc"
