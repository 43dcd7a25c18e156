#include "core/exchange/table/TableImport.h"
#include "core/base/Catalogue.h"
#include "core/evaluation/RoundLevels.h"
#include "core/method/MethodLibrary.h"
#include "tests/core/exchange/TableOfText.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString data = u"" COTEJO_TEST_DATA "/"_s;

ImportOptions optionsOf(const QString &layout, const QString &only = {})
{
    ImportOptions options;
    options.layout = layout;
    options.only = only;
    return options;
}

bool isEqual(const Contents &a, const Contents &b)
{
    return a.plans == b.plans && a.categories == b.categories && a.institutions == b.institutions &&
           a.commitments == b.commitments && a.people == b.people && a.methods == b.methods && a.rounds == b.rounds &&
           a.ratings == b.ratings;
}

/// Splits quoted cells in the plainest way there is, apart from the program's own reader.
QList<QStringList> plainlySplit(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QStringList> rows{{}};
    QString cell;
    bool isQuoted = false;
    for (const QChar c : QString::fromUtf8(file.readAll())) {
        if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (c == u',' || c == u'\n')) {
            rows.last().append(cell.trimmed());
            cell.clear();
            if (c == u'\n')
                rows.append(QStringList());
        } else if (isQuoted || c != u'\r') {
            cell += c;
        }
    }
    rows.removeLast();
    return rows;
}

int countOf(const QList<QStringList> &rows, const QString &header, const QString &value)
{
    const qsizetype column = rows.at(1).indexOf(header);
    return int(
        std::count_if(rows.begin() + 2, rows.end(), [&](const QStringList &row) { return row.at(column) == value; }));
}

int countOf(const Contents &contents, const QString &criterion, const QString &level)
{
    return int(std::count_if(contents.ratings.cbegin(), contents.ratings.cend(), [&](const Rating &rating) {
        return rating.key.criterion == CriterionCode(criterion) && rating.level == LevelCode(level);
    }));
}

} // namespace

class TableImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeOfTheSourceArrives_data();
    void everyCodeOfTheSourceArrives();
    void mexicoHasThePublishedFigures();
    void rowsOfOtherPlansAreNamedAsSkipped();
    void everyRowIsImportedOrSkipped();
    void contactsAreNotRead();
    void importingTwiceGivesEqualValues();
    void numbersOfDoubledCommitmentsAreToldApart();
    void aPlainTableInSpanish();
    void aTableBelongsToTheOnlyPlan();
    void codesInColumnsBecomeRatings();
    void skippedRowsSayWhy();
    void brokenTables_data();
    void brokenTables();
    void cancelledWorkGivesNothing();
};

void TableImportTest::everyCodeOfTheSourceArrives_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("criterion");
    QTest::addColumn<QString>("level");

    const QList<QStringList> codes = {
        {u"Actual Completion"_s, u"d. Complete"_s, u"completion"_s, u"complete"_s},
        {u"Actual Completion"_s, u"c. Substantial"_s, u"completion"_s, u"substantial"_s},
        {u"Actual Completion"_s, u"b. Limited"_s, u"completion"_s, u"limited"_s},
        {u"Actual Completion"_s, u"a. Not started"_s, u"completion"_s, u"not-started"_s},
        {u"Actual Completion"_s, u"NR"_s, u"completion"_s, u"nr"_s},
        {u"Actual Completion"_s, u"NA"_s, u"completion"_s, u"na"_s},
        {u"Projected Completion"_s, u"d. Complete"_s, u"projected-completion"_s, u"complete"_s},
        {u"Projected Completion"_s, u"Unclear"_s, u"projected-completion"_s, u"unclear"_s},
        {u"Specificity"_s, u"None"_s, u"specificity"_s, u"none"_s},
        {u"Specificity"_s, u"a. low"_s, u"specificity"_s, u"low"_s},
        {u"Specificity"_s, u"c. high"_s, u"specificity"_s, u"high"_s},
        {u"Potential Impact"_s, u"None"_s, u"potential-impact"_s, u"none"_s},
        {u"Potential Impact"_s, u"Minor"_s, u"potential-impact"_s, u"minor"_s},
        {u"Value -Acc"_s, u"1"_s, u"value-accountability"_s, u"clear"_s},
        {u"Value -Acc"_s, u"0"_s, u"value-accountability"_s, u"unclear-relevance"_s},
        {u"GC-SafComm"_s, u"1"_s, u"challenge-safety"_s, u"yes"_s},
        {u"PoC Specificed?"_s, u"0"_s, u"contact-named"_s, u"no"_s},
        {u"NewvPre-exist"_s, u"New"_s, u"novelty"_s, u"new"_s},
        {u"Timebound?"_s, u"Supplementary Materials"_s, u"time-bound"_s, u"supplementary"_s},
        {u"Next Steps"_s, u"None: Abandon co"_s, u"next-step"_s, u"none-abandon"_s},
        {u"Next Steps"_s, u"Maintenance and monitoring"_s, u"next-step"_s, u"maintain"_s}};
    for (const QString &file : {u"ogp/irm_2015_mexico.csv"_s, u"ogp/irm_2015_excerpt.csv"_s}) {
        for (const QStringList &code : codes)
            QTest::addRow("%s: %s %s", qPrintable(file), qPrintable(code.at(0)), qPrintable(code.at(1)))
                << file << code.at(0) << code.at(1) << code.at(2) << code.at(3);
    }
}

void TableImportTest::everyCodeOfTheSourceArrives()
{
    QFETCH(QString, file);
    QFETCH(QString, header);
    QFETCH(QString, label);
    QFETCH(QString, criterion);
    QFETCH(QString, level);
    const Result<ImportBatch> batch = readTable(data + file, {}, {});
    QVERIFY2(batch.has_value(), qPrintable(batch ? QString() : errorSentence(batch.error(), Catalogue(u"en"_s))));
    QCOMPARE(batch->layout, u"irm-2015"_s);
    QCOMPARE(countOf(batch->contents, criterion, level), countOf(plainlySplit(data + file), header, label));
}

void TableImportTest::mexicoHasThePublishedFigures()
{
    const Result<ImportBatch> batch = readTable(data + u"ogp/irm_2015_mexico.csv"_s, {}, {});
    QVERIFY(batch.has_value());
    const Contents &contents = batch->contents;
    QCOMPARE(batch->rows, 37);
    QCOMPARE(batch->encoding, u"UTF-8"_s);
    QCOMPARE(contents.plans.size(), 1);
    QCOMPARE(contents.plans.first().language, u"es"_s);
    QCOMPARE(contents.commitments.size(), 37);
    QCOMPARE(contents.ratings.size(), 37 * 17);
    QCOMPARE(countOf(contents, u"completion"_s, u"complete"_s), 16);
    QCOMPARE(countOf(contents, u"completion"_s, u"substantial"_s), 9);
    QCOMPARE(countOf(contents, u"completion"_s, u"limited"_s), 8);
    QCOMPARE(countOf(contents, u"completion"_s, u"not-started"_s), 3);
    QCOMPARE(countOf(contents, u"completion"_s, u"na"_s), 1);
    QCOMPARE(countOf(contents, u"potential-impact"_s, u"nd"_s), 37);

    const Commitment &first = contents.commitments.first();
    QCOMPARE(first.number, u"1"_s);
    QCOMPARE(first.title, LocalizedText::of(u"en"_s, u"Public Service Website"_s));
    QVERIFY(first.text.texts.value(u"es"_s).startsWith(u"Desarrollar una página web"_s));
    const Commitment &award = contents.commitments.last();
    QCOMPARE(award.number, u"37"_s);
    QVERIFY(!award.isCounted);
    QVERIFY(award.note.texts.value(u"en"_s).contains(u"inference"_s));
    QCOMPARE(contents.rounds.size(), 1);
    QVERIFY(!contents.rounds.first().isOpen);
    QVERIFY(contents.rounds.first().isAsOfInferred);
    QCOMPARE(contents.people.first().name, u"irm"_s);

    const MethodPack pack = methodFromLibrary(u"irm-2011"_s)->pack;
    const RoundLevels levels(contents, contents.rounds.first().id);
    QMap<QString, int> counts;
    for (const Commitment &commitment : contents.commitments) {
        for (const DerivedResult &derived :
             deriveAll(pack, SubjectKind::Commitment, levels.of(Subject::of(commitment.id))))
            ++counts[derived.id + u' ' + derived.value.value_or(QString())];
    }
    QCOMPARE(counts.value(u"starred yes"_s), 25);
    QCOMPARE(counts.value(u"schedule on-time"_s), 17);
    QCOMPARE(counts.value(u"schedule behind"_s), 13);
    QCOMPARE(counts.value(u"relevant yes"_s), 37);
}

void TableImportTest::rowsOfOtherPlansAreNamedAsSkipped()
{
    const Result<ImportBatch> batch =
        readTable(data + u"ogp/irm_2015_excerpt.csv"_s, optionsOf(u"auto"_s, u"sweden/1"_s), {});
    QVERIFY(batch.has_value());
    QCOMPARE(batch->rows, 40);
    QCOMPARE(batch->contents.commitments.size(), 7);
    QCOMPARE(batch->skipped.size(), 33);
    const QList<QStringList> rows = plainlySplit(data + u"ogp/irm_2015_excerpt.csv"_s);
    for (const SkippedRow &row : batch->skipped) {
        QCOMPARE(row.reason, u"other-plan"_s);
        QCOMPARE(row.arguments.first().section(u'/', 0, 0), rows.at(row.row - 1).at(2));
    }
    const Result<ImportBatch> none =
        readTable(data + u"ogp/irm_2015_excerpt.csv"_s, optionsOf(u"auto"_s, u"Atlantis"_s), {});
    QVERIFY(!none);
    QCOMPARE(none.error().what, u"table.only-finds-nothing"_s);
    QVERIFY(none.error().arguments.at(1).contains(u"Sweden/1"_s));
}

void TableImportTest::everyRowIsImportedOrSkipped()
{
    for (const QString &file : {u"ogp/irm_2015_mexico.csv"_s, u"ogp/irm_2015_excerpt.csv"_s}) {
        const Result<ImportBatch> batch = readTable(data + file, {}, {});
        QVERIFY(batch.has_value());
        QCOMPARE(batch->rows, int(batch->contents.commitments.size() + batch->skipped.size()));
        QSet<CommitmentId> ids;
        for (const Commitment &commitment : batch->contents.commitments)
            ids.insert(commitment.id);
        QCOMPARE(ids.size(), batch->contents.commitments.size());
    }
}

void TableImportTest::contactsAreNotRead()
{
    QFile file(data + u"ogp/irm_2015_mexico.csv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    // The four columns are empty in the sample: put somebody into each of them.
    QList<QStringList> rows = plainlySplit(data + u"ogp/irm_2015_mexico.csv"_s);
    QString text;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (i > 1) {
            for (const QString &header :
                 {u"Person Reponsible from Lead Institution"_s, u"Title, Department"_s, u"Email"_s, u"Phone"_s})
                rows[i][rows.at(1).indexOf(header)] = u"Private Person"_s;
        }
        for (const QString &cell : rows.at(i))
            text += u'"' + cell + u"\","_s;
        text += u"\r\n"_s;
    }
    const Result<ImportBatch> batch = readTableText(text);
    QVERIFY2(batch.has_value(), qPrintable(batch ? QString() : errorSentence(batch.error(), Catalogue(u"en"_s))));
    QCOMPARE(batch->contents.commitments.size(), 37);
    QVERIFY(batch->contents.officials.isEmpty());
    ImportOptions asking;
    asking.isWithContacts = true;
    QCOMPARE(readTableText(text, asking)->contents.officials.size(), 37);
    for (const Commitment &commitment : batch->contents.commitments) {
        QVERIFY(!commitment.text.toJson().contains(u"Private"_s));
        QVERIFY(!commitment.note.toJson().contains(u"Private"_s));
    }
    for (const Institution &institution : batch->contents.institutions)
        QVERIFY(!institution.name.contains(u"Private"_s) && !institution.aliases.join(u' ').contains(u"Private"_s));
}

void TableImportTest::importingTwiceGivesEqualValues()
{
    for (const QString &file : {u"ogp/irm_2015_mexico.csv"_s, u"ogp/irm_2015_excerpt.csv"_s}) {
        const Result<ImportBatch> first = readTable(data + file, {}, {});
        const Result<ImportBatch> second = readTable(data + file, {}, {});
        QVERIFY(first.has_value() && second.has_value());
        QVERIFY(isEqual(first->contents, second->contents));
        const Result<ImportBatch> upon = readTable(data + file, {}, first->contents);
        QVERIFY(upon.has_value());
        QVERIFY(isEqual(first->contents, upon->contents));
    }
}

void TableImportTest::numbersOfDoubledCommitmentsAreToldApart()
{
    const Result<ImportBatch> batch = readTableText(u"number,title\n7,One\n8,Two\n7,Three\n"_s);
    QVERIFY(batch.has_value());
    QCOMPARE(batch->contents.commitments.size(), 3);
    QCOMPARE(batch->contents.commitments.at(2).number, u"7 (2)"_s);
    QVERIFY(!batch->contents.commitments.at(2).note.isEmpty());
}

void TableImportTest::aPlainTableInSpanish()
{
    ImportOptions options;
    options.country = u"Mexico"_s;
    options.planTitle = u"Plan"_s;
    options.language = u"es"_s;
    const Result<ImportBatch> batch = readTable(data + u"csv/broken/windows-1252-semicolons.csv"_s, options, {});
    QVERIFY2(batch.has_value(), qPrintable(batch ? QString() : errorSentence(batch.error(), Catalogue(u"en"_s))));
    QCOMPARE(batch->encoding, u"windows-1252"_s);
    QCOMPARE(batch->layout, u"table"_s);
    QCOMPARE(batch->contents.plans.first().title, LocalizedText::of(u"es"_s, u"Plan"_s));
    QCOMPARE(batch->contents.commitments.size(), 2);
    QCOMPARE(batch->contents.commitments.at(0).title,
             LocalizedText::of(u"es"_s, u"Gasto en publicidad, por dependencia"_s));
    QCOMPARE(batch->contents.commitments.at(1).title.texts.value(u"es"_s), u"Compras; contratos, y \"fallos\""_s);
    QCOMPARE(batch->contents.institutions.size(), 1);
    QCOMPARE(batch->contents.institutions.first().acronym, u"SFP"_s);
}

void TableImportTest::aTableBelongsToTheOnlyPlan()
{
    Contents existing;
    existing.plans = {{.id = ActionPlanId::create(),
                       .country = u"Mexico"_s,
                       .number = u"3"_s,
                       .title = {},
                       .note = {},
                       .language = u"es"_s,
                       .starts = {},
                       .ends = {}}};
    const Result<ImportBatch> batch = readTableText(u"number,title\n1,Uno\n"_s, {}, existing);
    QVERIFY(batch.has_value());
    QCOMPARE(batch->contents.plans, existing.plans);
    QCOMPARE(batch->contents.commitments.first().plan, existing.plans.first().id);
    QCOMPARE(batch->contents.commitments.first().title, LocalizedText::of(u"es"_s, u"Uno"_s));
}

void TableImportTest::codesInColumnsBecomeRatings()
{
    const Result<ImportBatch> batch =
        readTableText(u"number,title,due,irm_completion,irm_specificity,irm_next_steps,irm_schedule\n"
                      "1,A,2012-09,d. Complete,c. high,Maintenance and monitoring,on schedule\n"
                      "2,B,2012-08,not-started,Ninguna,,behind\n3,C,,NA,N/A,NR,\n"_s);
    QVERIFY2(batch.has_value(), qPrintable(batch ? QString() : errorSentence(batch.error(), Catalogue(u"en"_s))));
    const Contents &contents = batch->contents;
    QCOMPARE(contents.ratings.size(), 8);
    QCOMPARE(countOf(contents, u"completion"_s, u"complete"_s), 1);
    QCOMPARE(countOf(contents, u"specificity"_s, u"none"_s), 1);
    QCOMPARE(countOf(contents, u"specificity"_s, u"na"_s), 1);
    QCOMPARE(countOf(contents, u"next-step"_s, u"maintain"_s), 1);
    QCOMPARE(contents.rounds.first().method, u"irm-2011"_s);
    QCOMPARE(contents.rounds.first().asOf, QDate(2012, 9, 30));
    const MethodPack pack = methodFromLibrary(u"irm-2011"_s)->pack;
    for (const Rating &rating : contents.ratings) {
        QCOMPARE(rating.ratedAt, QDateTime(QDate(2012, 9, 30), QTime(0, 0), Qt::UTC));
        QCOMPARE(rating.criterionDigest, criterionDigest(pack, rating.key.criterion));
        QCOMPARE(rating.subjectDigest, subjectDigest(contents, rating.key.subject));
        QVERIFY(!rating.subjectDigest.isEmpty());
    }

    const Result<ImportBatch> own = readTableText(u"number,title,measurable,ambition\n1,A,yes,na\n"_s);
    if (own)
        QCOMPARE(own->contents.rounds.first().method, u"aga-2012"_s);
    else
        QCOMPARE(own.error().what, u"table.wrong-code"_s);
}

void TableImportTest::skippedRowsSayWhy()
{
    const Result<ImportBatch> batch = readTableText(u"number,title\n1,A\n,B\n\n2,\n,\n"_s);
    QVERIFY(batch.has_value());
    QCOMPARE(batch->rows, 3);
    QCOMPARE(batch->skipped, (QList<SkippedRow>{{.row = 3, .reason = u"no-number"_s, .arguments = {}},
                                                {.row = 5, .reason = u"no-text"_s, .arguments = {}}}));
    for (const SkippedRow &row : batch->skipped)
        QVERIFY(Catalogue(u"es"_s).has(u"import."_s + row.reason));
}

void TableImportTest::brokenTables_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QStringList>("arguments"); ///< those that are asserted, from the first

    QTest::newRow("a quote that never closes")
        << u"open-quote.csv"_s << u"table.open-quote"_s << QStringList{u"2"_s, u"3"_s};
    QTest::newRow("text behind a quote") << u"behind-quote.csv"_s << u"table.behind-quote"_s
                                         << QStringList{u"2"_s, u"6"_s};
    QTest::newRow("no number") << u"no-number.csv"_s << u"table.missing-column"_s
                               << QStringList{u"number"_s, u"1"_s, u"title, institution"_s};
    QTest::newRow("a wrong code")
        << u"wrong-code.csv"_s << u"table.wrong-code"_s
        << QStringList{u"4"_s, u"completion (C)"_s, u"nearly done"_s,
                       u"not-started, limited, substantial, complete, withdrawn, nr, nd, na, unclear"_s};
    QTest::newRow("an empty file") << u"empty.csv"_s << u"table.empty"_s << QStringList();
    QTest::newRow("a damaged encoding") << u"utf8-damaged.csv"_s << u"table.broken-encoding"_s
                                        << QStringList{u"UTF-8"_s, u"6"_s};
}

void TableImportTest::brokenTables()
{
    QFETCH(QString, file);
    QFETCH(QString, what);
    QFETCH(QStringList, arguments);
    const QString path = data + u"csv/broken/"_s + file;
    const Result<ImportBatch> batch = readTable(path, {}, {});
    QVERIFY(!batch);
    QCOMPARE(batch.error().what, what);
    QCOMPARE(batch.error().where, path);
    QCOMPARE(batch.error().arguments.first(arguments.size()), arguments);
    for (const QString &language : {u"es"_s, u"en"_s}) {
        const QString sentence = errorSentence(batch.error(), Catalogue(language));
        QVERIFY2(sentence.contains(path) && !sentence.contains(u'%'), qPrintable(sentence));
    }
}

void TableImportTest::cancelledWorkGivesNothing()
{
    QString text = u"number,title\n"_s;
    for (int i = 1; i <= 2000; ++i)
        text += u"%1,Title\n"_s.arg(i);
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(text.toUtf8());
    buffer->open(QIODevice::ReadOnly);
    const Progress progress{.report = {}, .isCancelled = [] {
                                return true;
                            }};
    const Result<ImportBatch> batch = readTable(std::move(buffer), u"t.csv"_s, {}, {}, progress);
    QVERIFY(!batch);
    QVERIFY(batch.error().code == ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TableImportTest)
#include "TableImportTest.moc"
