#include "core/evaluation/ChartData.h"
#include "core/exchange/XlsxExport.h"
#include "core/exchange/table/TableSource.h"
#include "core/method/CompletionCriterion.h"
#include "tests/core/exchange/WorkbookCells.h"
#include "tests/core/exchange/WorkbookSample.h"
#include "tests/support/EveryKind.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class WorkbookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void countsAreThoseOfTheReport();
    void groupsAreThoseOfTheCharts_data();
    void groupsAreThoseOfTheCharts();
    void everyFormulaComesToWhatIsShown();
    void aCodeThatIsChangedChangesTheCounts();
    void whatIsNotAskedIsCountedApart();
    void codesStandBesideTheirLabels();
    void scoresAreThoseOfTheReport();
    void noTextBecomesAFormula();
    void namesThatLookLikeQuestionsAreCountedAsTheyAre();
    void theFirstSheetTellsWhatItIs();
    void theSameContentsGiveTheSameBytes();
    void itIsImportedByItsSheetOfCommitments();
    void aLongTextIsKeptWholeAndToldOf();
    void sheetsWithNothingInThemAreLeftOut();
    void cancelledWorkLeavesNothing();

private:
    QString written(const Contents &contents, const WorkbookOptions &options, const QString &name = u"w.xlsx"_s) const;
    int rowOf(const WorkbookCells &cells, int round, const QString &criterion, const QString &code) const;

    QTemporaryDir m_folder;
    Contents m_contents;
    std::unique_ptr<SamplePacks> m_packs;
    std::unique_ptr<WorkbookCells> m_cells;
};

QString WorkbookTest::written(const Contents &contents, const WorkbookOptions &options, const QString &name) const
{
    const QString path = m_folder.filePath(name);
    const Result<> done = exportXlsx(contents, path, options);
    return done ? path : QString();
}

void WorkbookTest::initTestCase()
{
    m_contents = mixedContents();
    m_packs = std::make_unique<SamplePacks>(m_contents);
    const QString path = written(m_contents, optionsFor(m_contents));
    QVERIFY(!path.isEmpty());
    m_cells = std::make_unique<WorkbookCells>(path);
}

/// The row of the counts with that code; 0 where there is none.
int WorkbookTest::rowOf(const WorkbookCells &cells, int round, const QString &criterion, const QString &code) const
{
    for (int row = 2; !cells.cell(u"Counts"_s, cellName(u"A"_s, row)).value.isEmpty(); ++row) {
        if (cells.cell(u"Counts"_s, cellName(u"A"_s, row)).value.toInt() == round &&
            cells.cell(u"Counts"_s, cellName(u"F"_s, row)).value == criterion &&
            cells.cell(u"Counts"_s, cellName(u"H"_s, row)).value == code)
            return row;
    }
    return 0;
}

/// The report's profile is made of the same counts.
void WorkbookTest::countsAreThoseOfTheReport()
{
    int seen = 0;
    for (int round = 1; round <= m_contents.rounds.size(); ++round) {
        const Round &one = m_contents.rounds.at(round - 1);
        const RoundLevels levels(m_contents, one.id);
        for (const ProfileDimension &dimension : profile(m_contents, *m_packs->of(one.id), levels, one.plan)) {
            for (const ProfileRow &row : dimension.rows) {
                QMap<QString, int> expected;
                for (auto it = row.counts.levels.cbegin(); it != row.counts.levels.cend(); ++it)
                    expected.insert(it.key().toString(), it.value());
                for (auto it = row.counts.missing.cbegin(); it != row.counts.missing.cend(); ++it)
                    expected.insert(it.key().toString(), it.value());
                expected.insert(u"not-rated"_s, row.counts.notRated);
                expected.insert(u"unsettled"_s, row.counts.unsettled);
                if (row.counts.notRated == row.counts.asked())
                    continue; // nothing is rated in the second round
                for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
                    const int at = rowOf(*m_cells, round, row.criterion.toString(), it.key());
                    QCOMPARE(m_cells->cell(u"Counts"_s, cellName(u"J"_s, at)).value.toInt(), it.value());
                    if (row.counts.levels.contains(LevelCode(it.key())))
                        QCOMPARE(m_cells->cell(u"Counts"_s, cellName(u"K"_s, at)).value.toInt(), row.counts.rated());
                    seen += it.value();
                }
            }
        }
    }
    QVERIFY(seen > 300);
    const int unsettled = rowOf(*m_cells, 1, u"completion"_s, u"unsettled"_s);
    QCOMPARE(m_cells->cell(u"Counts"_s, cellName(u"J"_s, unsettled)).value, u"1"_s);
    const int complete = rowOf(*m_cells, 1, u"completion"_s, u"complete"_s);
    QCOMPARE(m_cells->cell(u"Counts"_s, cellName(u"K"_s, complete)).value, u"35"_s);
}

void WorkbookTest::groupsAreThoseOfTheCharts_data()
{
    QTest::addColumn<bool>("isByCategory");
    QTest::newRow("by category") << true;
    QTest::newRow("by institution") << false;
}

void WorkbookTest::groupsAreThoseOfTheCharts()
{
    QFETCH(bool, isByCategory);
    const QString sheet = isByCategory ? u"By category"_s : u"By institution"_s;
    const Round &round = m_contents.rounds.first();
    const MethodPack &pack = *m_packs->of(round.id);
    const RoundLevels levels(m_contents, round.id);
    const CriterionCode criterion = completionCriterion(pack)->id;
    const LevelChart chart = isByCategory ? chartByCategory(m_contents, pack, levels, round.plan, criterion)
                                          : chartByInstitution(m_contents, pack, levels, round.plan, criterion);
    QMap<QString, QString> columns; // by code
    for (int i = 5; !m_cells->cell(sheet, QString(QChar(u'A' + i)) + u'1').value.isEmpty(); ++i) {
        const QString header = m_cells->cell(sheet, QString(QChar(u'A' + i)) + u'1').value;
        columns.insert(header.section(u'(', -1).chopped(header.endsWith(u')')), QChar(u'A' + i));
    }
    QVERIFY(chart.bars.size() > 4);
    for (qsizetype i = 0; i < chart.bars.size(); ++i) {
        const LevelBar &bar = chart.bars.at(i);
        const int row = int(i) + 2;
        QCOMPARE(m_cells->cell(sheet, cellName(u"E"_s, row)).value, bar.label.in(u"en"_s));
        for (qsizetype level = 0; level < chart.levels.size(); ++level) {
            const QString code = chart.levels.at(level).toString();
            const QString column = columns.value(code.isEmpty() ? u"not-rated"_s : code);
            QVERIFY2(!column.isEmpty(), qPrintable(code));
            QCOMPARE(m_cells->cell(sheet, cellName(column, row)).value.toInt(), bar.counts.at(level));
        }
        QCOMPARE(m_cells->cell(sheet, cellName(columns.value(u"Total"_s), row)).value.toInt(), bar.total());
        // Beside the total, where there are any.
        const QString unsettled = columns.value(u"unsettled"_s);
        QVERIFY(!unsettled.isEmpty());
        QVERIFY(unsettled > columns.value(u"Total"_s));
        QCOMPARE(m_cells->cell(sheet, cellName(unsettled, row)).value.toInt(), bar.unsettled);
        QVERIFY(!columns.contains(u"not-asked"_s));
    }
}

void WorkbookTest::everyFormulaComesToWhatIsShown()
{
    int formulas = 0;
    for (const QString &sheet : {u"Counts"_s, u"By category"_s, u"By institution"_s}) {
        const QMap<QString, WrittenCell> cells = m_cells->cellsOf(sheet);
        for (auto it = cells.cbegin(); it != cells.cend(); ++it) {
            if (it->formula.isEmpty())
                continue;
            const QString worked = m_cells->workedOut(sheet, it.key());
            const QString told = u"%1 %2: %3 = %4, not %5"_s.arg(sheet, it.key(), it->formula, worked, it->value);
            QVERIFY2(it->isText ? worked == it->value : qAbs(worked.toDouble() - it->value.toDouble()) < 1e-9,
                     qPrintable(told));
            QVERIFY2(worked != u"?", qPrintable(told));
            ++formulas;
        }
    }
    QVERIFY(formulas > 500);
}

void WorkbookTest::aCodeThatIsChangedChangesTheCounts()
{
    WorkbookCells cells(m_folder.filePath(u"w.xlsx"_s));
    const QString range = cells.names().value(u"irm_2011_completion"_s);
    const QString sheet = range.section(u'!', 0, 0).remove(u'\'');
    const QString column = range.section(u'$', 1, 1);
    int row = 2;
    while (cells.cell(sheet, cellName(column, row)).value != u"complete")
        ++row;
    const int complete = rowOf(cells, 1, u"completion"_s, u"complete"_s);
    const int limited = rowOf(cells, 1, u"completion"_s, u"limited"_s);
    const int before = cells.workedOut(u"Counts"_s, cellName(u"J"_s, limited)).toInt();
    cells.put(sheet, cellName(column, row), u"limited"_s);
    QCOMPARE(cells.workedOut(u"Counts"_s, cellName(u"J"_s, limited)).toInt(), before + 1);
    QCOMPARE(cells.workedOut(u"Counts"_s, cellName(u"J"_s, complete)).toInt(),
             cells.cell(u"Counts"_s, cellName(u"J"_s, complete)).value.toInt() - 1);
    QCOMPARE(cells.workedOut(u"Counts"_s, cellName(u"K"_s, complete)), u"35"_s);
}

void WorkbookTest::whatIsNotAskedIsCountedApart()
{
    const Contents contents = gatedContents();
    const WorkbookCells cells(written(contents, optionsFor(contents), u"gated.xlsx"_s));
    for (const auto &[code, count] :
         {std::pair(u"not-asked"_s, 1), std::pair(u"yes"_s, 1), std::pair(u"not-rated"_s, 1)}) {
        const QString at = cellName(u"J"_s, rowOf(cells, 1, u"promising"_s, code));
        QCOMPARE(cells.cell(u"Counts"_s, at).value.toInt(), count);
        QCOMPARE(cells.workedOut(u"Counts"_s, at).toInt(), count);
    }
    const QString basis = cellName(u"K"_s, rowOf(cells, 1, u"promising"_s, u"yes"_s));
    QCOMPARE(cells.cell(u"Counts"_s, basis).value, u"1"_s);
}

void WorkbookTest::codesStandBesideTheirLabels()
{
    for (const QString &language : {u"en"_s, u"es"_s}) {
        const WorkbookCells cells(written(m_contents, optionsFor(m_contents, language), language + u".xlsx"_s));
        const QString sheet = language == u"es" ? u"Códigos irm-2011"_s : u"Codes irm-2011"_s;
        const QString column = cells.names().value(u"irm_2011_completion"_s).section(u'$', 1, 1);
        const QString beside = cells.names().value(u"irm_2011_projected_completion"_s).section(u'$', 1, 1);
        QVERIFY(column != beside);
        QMap<QString, QString> labels;
        for (int row = 2; row <= 38; ++row) {
            QString label = column; // the next column
            label.back() = QChar(label.back().unicode() + 1);
            labels.insert(cells.cell(sheet, cellName(column, row)).value,
                          cells.cell(sheet, cellName(label, row)).value);
        }
        QCOMPARE(labels.value(u"complete"_s), language == u"es" ? u"Completo"_s : u"Complete"_s);
        QCOMPARE(labels.value(u"unsettled"_s), language == u"es" ? u"Sin acuerdo"_s : u"Not settled"_s);
        QCOMPARE(labels.value(u"na"_s), language == u"es" ? u"No aplica"_s : u"Not applicable"_s);
    }
}

void WorkbookTest::scoresAreThoseOfTheReport()
{
    Contents contents = m_contents;
    const Round &round = contents.rounds.at(1);
    QCOMPARE(round.method, u"aga-2012"_s);
    for (const auto &[commitment, level] : {std::pair(0, u"complete"_s), std::pair(1, u"limited"_s)}) {
        Rating rating = contents.ratings.first();
        rating.key = {.round = round.id,
                      .subject = Subject::of(contents.commitments.at(commitment).id),
                      .criterion = CriterionCode(u"completion"_s),
                      .person = rating.key.person};
        rating.level = LevelCode(level);
        contents.ratings.insert(rating.key, rating);
    }
    Rating ofPlan = contents.ratings.first();
    ofPlan.key = {.round = round.id,
                  .subject = Subject::of(contents.plans.first().id),
                  .criterion = CriterionCode(u"plan-convening"_s),
                  .person = ofPlan.key.person};
    ofPlan.level = LevelCode(u"open"_s);
    contents.ratings.insert(ofPlan.key, ofPlan);
    Rating withdrawn = ofPlan;
    withdrawn.key.subject = Subject::of(contents.commitments.at(2).id);
    withdrawn.key.criterion = CriterionCode(u"completion"_s);
    withdrawn.level = LevelCode(u"withdrawn"_s);
    contents.ratings.insert(withdrawn.key, withdrawn);
    const WorkbookCells cells(written(contents, optionsFor(contents), u"scores.xlsx"_s));
    int scored = 0;
    int row = 2;
    for (const ProfileDimension &dimension :
         profile(contents, *m_packs->of(round.id), RoundLevels(contents, round.id), round.plan)) {
        if (dimension.score.of == 0)
            continue;
        const QString shown = cells.cell(u"Scores"_s, cellName(u"E"_s, row)).value;
        if (dimension.score.score)
            QCOMPARE(shown.toDouble(), *dimension.score.score);
        else
            QCOMPARE(shown, u"–"_s);
        QCOMPARE(cells.cell(u"Scores"_s, cellName(u"F"_s, row)).value.toInt(), dimension.score.rated);
        QCOMPARE(cells.cell(u"Scores"_s, cellName(u"G"_s, row)).value.toInt(), dimension.score.of);
        QCOMPARE(cells.cell(u"Scores"_s, cellName(u"H"_s, row)).value.toInt(), dimension.score.unranked);
        scored += dimension.score.score ? 1 : 0;
        ++row;
    }
    QCOMPARE(cells.cell(u"Scores"_s, cellName(u"D"_s, row)).value, u"Process (the plan as a whole)"_s);
    QCOMPARE(cells.cell(u"Scores"_s, cellName(u"E"_s, row)).value.toDouble(), 100.0);
    QCOMPARE(cells.cell(u"Scores"_s, cellName(u"F"_s, row)).value.toInt(), 1);
    QCOMPARE(scored, 1);
    QVERIFY(!m_cells->sheets().contains(u"Scores"_s)); // the IRM's method has no weights
    QVERIFY(cells.sheets().contains(u"Codes aga-2012"_s));
}

void WorkbookTest::noTextBecomesAFormula()
{
    Contents contents = everyKind(QStringLiteral(COTEJO_SOURCE "/LICENSE")).contents;
    for (const QString &text : {u"=1+1"_s, u"{=SUM(A1)}"_s, u"@x"_s, u"+x"_s, u"-x"_s}) {
        Commitment more = contents.commitments.first();
        more.id = CommitmentId::fromName(text);
        more.number = text;
        more.title = LocalizedText::of(u"es"_s, text);
        contents.commitments.append(more);
    }
    contents.plans[0].title = LocalizedText::of(u"es"_s, u"=HYPERLINK(\"http://x\")"_s);
    contents.plans[0].country = u"=1"_s;
    contents.institutions[0].acronym = u"=\"a\"&\"b\""_s;
    contents.categories[0].title = LocalizedText::of(u"es"_s, u"=cmd|' /C calc'!A0"_s);
    contents.rounds[0].title = LocalizedText::of(u"es"_s, u"=A1"_s);
    const WorkbookCells cells(written(contents, optionsFor(contents, u"es"_s), u"injection.xlsx"_s));
    static const QRegularExpression ours(u"^(COUNTIFS|SUMIFS|SUMPRODUCT|SUM|IF)\\([\\w$:,()*=/\"–-]+\\)$"_s);
    int formulas = 0;
    QSet<QString> texts;
    for (const QString &sheet : cells.sheets()) {
        for (const WrittenCell &cell : cells.cellsOf(sheet)) {
            texts.insert(cell.value);
            formulas += !cell.formula.isEmpty();
            QVERIFY2(cell.formula.isEmpty() || ours.match(cell.formula).hasMatch(), qPrintable(cell.formula));
            QVERIFY2(!cell.formula.contains(u"cmd") && !cell.formula.contains(u"HYPERLINK"), qPrintable(cell.formula));
        }
    }
    QVERIFY(formulas > 20);
    for (const QString &text : {u"=1+1"_s, u"=HYPERLINK(\"http://x\")"_s, u"=\"a\"&\"b\""_s, u"=cmd|' /C calc'!A0"_s})
        QVERIFY2(texts.contains(text), qPrintable(text));
}

/// COUNTIFS would take "*" for anything and ">a" for a comparison; two names that differ by their case are two.
void WorkbookTest::namesThatLookLikeQuestionsAreCountedAsTheyAre()
{
    Contents contents = m_contents;
    contents.categories[0].title = LocalizedText::of(u"en"_s, u"*"_s);
    contents.categories[1].title = LocalizedText::of(u"en"_s, u">a"_s);
    contents.categories[2].title = LocalizedText::of(u"en"_s, u"Same"_s);
    contents.categories[3].title = LocalizedText::of(u"en"_s, u"SAME"_s);
    const WorkbookCells cells(written(contents, optionsFor(contents), u"names.xlsx"_s));
    const QString sheet = u"By category"_s;
    QSet<QString> groups;
    for (int row = 2; row < 7; ++row) {
        const QString here = cellName(u"F"_s, row);
        QCOMPARE(cells.cell(sheet, here).value, m_cells->cell(sheet, here).value);
        QCOMPARE(cells.workedOut(sheet, here), cells.cell(sheet, here).value);
        QVERIFY(cells.cell(sheet, here).formula.startsWith(u"SUMPRODUCT("));
        groups.insert(cells.cell(sheet, cellName(u"E"_s, row)).value.toLower());
    }
    QCOMPARE(groups.size(), 5);
}

void WorkbookTest::theFirstSheetTellsWhatItIs()
{
    WorkbookOptions options = optionsFor(m_contents, u"es"_s);
    options.isPublic = true;
    options.unsettled = 2;
    const WorkbookCells cells(written(m_contents, options, u"about.xlsx"_s));
    QCOMPARE(cells.sheets().first(), u"Acerca de"_s);
    QStringList texts;
    for (const WrittenCell &cell : cells.cellsOf(u"Acerca de"_s))
        texts.append(cell.value);
    const QString all = texts.join(u'\n');
    for (const QString &told : {u"Plan de Acción Ampliado 2012"_s, u"abc123"_s, u"31 dic 2012"_s, u"irm-2011"_s,
                                u"En 2 respuestas"_s, u"not-started"_s, u"Se cuenta (1/0)"_s, u"unsettled"_s})
        QVERIFY2(all.contains(told), qPrintable(told));
    for (const QString &sheet : cells.sheets().mid(1))
        QVERIFY2(texts.contains(sheet), qPrintable(sheet));
}

void WorkbookTest::theSameContentsGiveTheSameBytes()
{
    const auto bytes = [&](const QString &name) {
        QFile file(written(m_contents, optionsFor(m_contents), name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray first = bytes(u"a.xlsx"_s);
    QVERIFY(first.size() > 20'000);
    QVERIFY(first == bytes(u"b.xlsx"_s));
}

void WorkbookTest::itIsImportedByItsSheetOfCommitments()
{
    const auto source = openTableSource(m_folder.filePath(u"w.xlsx"_s), {});
    QVERIFY(source.has_value());
    CsvRow row;
    QVERIFY((*source)->next(row).has_value());
    QCOMPARE(row.cells.first(), u"cotejo_id"_s);
    QVERIFY((*source)->next(row).has_value());
    QCOMPARE(row.cells.first(), m_contents.commitments.first().id.toString());
}

void WorkbookTest::aLongTextIsKeptWholeAndToldOf()
{
    Contents contents = m_contents;
    const QString whole = u"Texto oficial muy largo. "_s.repeated(2000);
    contents.commitments[0].text = LocalizedText::of(u"es"_s, whole);
    const WorkbookCells cells(written(contents, optionsFor(contents), u"long.xlsx"_s));
    QCOMPARE(cells.sheets().last(), u"cotejo-long-texts"_s);
    QString pieces;
    for (int row = 2; row < 5; ++row)
        pieces += cells.cell(u"cotejo-long-texts"_s, cellName(u"C"_s, row)).value;
    QCOMPARE(pieces, whole);
    bool isTold = false;
    for (const WrittenCell &cell : cells.cellsOf(u"commitments"_s)) {
        QVERIFY(cell.value.size() <= 32'767);
        isTold = isTold || cell.value.endsWith(u"[…] → cotejo-long-texts");
    }
    QVERIFY(isTold);
}

void WorkbookTest::sheetsWithNothingInThemAreLeftOut()
{
    Contents contents = m_contents;
    for (Commitment &commitment : contents.commitments)
        commitment.categories.clear();
    const WorkbookCells plain(written(contents, optionsFor(contents), u"plain.xlsx"_s));
    QVERIFY(!plain.sheets().contains(u"By category"_s) && plain.sheets().contains(u"By institution"_s));
    contents.ratings.clear();
    const WorkbookCells unrated(written(contents, optionsFor(contents), u"unrated.xlsx"_s));
    QCOMPARE(unrated.sheets().mid(0, 3), (QStringList{u"About"_s, u"commitments"_s, u"ratings"_s}));
    for (const WrittenCell &cell : unrated.cellsOf(u"About"_s))
        QVERIFY(cell.value != u"Counts" && cell.value != u"By category");
}

void WorkbookTest::cancelledWorkLeavesNothing()
{
    const QString path = m_folder.filePath(u"cancelled.xlsx"_s);
    int asked = 0;
    for (int stop = 0; stop < 6; ++stop) {
        asked = 0;
        const Result<> done = exportXlsx(m_contents, path, optionsFor(m_contents), {.report = {}, .isCancelled = [&] {
                                                                                        return asked++ >= stop;
                                                                                    }});
        QVERIFY(!done);
        QVERIFY(done.error().code == ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(path));
    }
}

QTEST_GUILESS_MAIN(WorkbookTest)
#include "WorkbookTest.moc"
