#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size);

class CsvFuzzTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplesAreReadOrRefused();
    void mutationsAreReadOrRefused();

private:
    /// The beginnings of all test tables; whole ones are PublishedTablesTest's.
    static QList<QByteArray> samples();
    static int run(const QByteArray &bytes)
    {
        return LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                                      std::size_t(bytes.size()));
    }
};

QList<QByteArray> CsvFuzzTest::samples()
{
    QStringList paths;
    for (const QString &folder : {u"csv"_s, u"ogp"_s}) {
        QDirIterator files(u"" COTEJO_TEST_DATA "/"_s + folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(files.next());
    }
    paths.sort();
    QList<QByteArray> samples;
    for (const QString &path : paths) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            samples.append(file.read(30'000));
    }
    return samples;
}

void CsvFuzzTest::samplesAreReadOrRefused()
{
    QVERIFY(samples().size() > 25);
    for (const QByteArray &sample : samples())
        QCOMPARE(run(sample), 0);
}

void CsvFuzzTest::mutationsAreReadOrRefused()
{
    QRandomGenerator random(20120606);
    const QList<QByteArray> all = samples();
    const QByteArray special = QByteArrayLiteral("\",;\t|\r\n\0\xEF\xBB\xBF\xFF\xFE'=()/.yeY1");
    for (int i = 0; i < 400; ++i) {
        QByteArray bytes = all.at(random.bounded(int(all.size()))).left(8'000);
        for (int change = random.bounded(1, 12); change > 0; --change) {
            const int at = random.bounded(int(bytes.size()) + 1);
            switch (random.bounded(4)) {
            case 0:
                bytes.insert(at, special.at(random.bounded(int(special.size()))));
                break;
            case 1:
                bytes.remove(at, random.bounded(1, 40));
                break;
            case 2:
                bytes.insert(at, bytes.mid(random.bounded(int(bytes.size()) + 1), random.bounded(60)));
                break;
            case 3:
                if (at < bytes.size())
                    bytes[at] = char(random.bounded(256));
                break;
            }
        }
        QCOMPARE(run(bytes), 0);
    }
}

QTEST_GUILESS_MAIN(CsvFuzzTest)
#include "CsvFuzzTest.moc"
