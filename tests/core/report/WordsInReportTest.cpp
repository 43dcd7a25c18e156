#include "core/report/ReportBuilder.h"
#include "tests/support/SmallPlan.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// Narratives, recommendations and translated reasons as they stand in the tree of the report.
class WordsInReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutWordsNothingIsAdded();
    void theExecutiveSummaryComesFirst();
    void aLineIsAParagraphAndAListStaysTogether();
    void aTextInAnotherLanguageIsMarked();
    void recommendationsStandByNumberWithTheirAddressee();
    void aCommitmentNamesTheRecommendationsAboutIt();
    void aReasonIsTranslatedOrMarked_data();
    void aReasonIsTranslatedOrMarked();

private:
    ReportTree built(const QString &language) const
    {
        const auto tree = buildReport(m_contents, {.language = language});
        if (!tree)
            qFatal("%s", qPrintable(tree.error().what));
        return **tree;
    }
    static QStringList headings(const ReportTree &tree, int level)
    {
        QStringList headings;
        for (const Block &block : tree.blocks) {
            const auto *heading = std::get_if<HeadingBlock>(&block);
            if (heading && heading->level == level)
                headings.append(heading->text);
        }
        return headings;
    }
    static QString textOf(const Spans &spans)
    {
        QString text;
        for (const Span &span : spans)
            text += span.text;
        return text;
    }
    /// What stands beside a term, wherever it comes.
    static QStringList definitionsCalled(const ReportTree &tree, const QString &term)
    {
        QStringList texts;
        for (const Block &block : tree.blocks) {
            const auto *list = std::get_if<DefinitionsBlock>(&block);
            for (const Definition &item : list ? list->items : QList<Definition>()) {
                if (item.term == term)
                    texts.append(textOf(item.text));
            }
        }
        return texts;
    }
    /// Paragraphs under the heading that ends so, up to the next heading.
    static QList<ParagraphBlock> paragraphsUnder(const ReportTree &tree, const QString &heading)
    {
        QList<ParagraphBlock> paragraphs;
        bool isUnder = false;
        for (const Block &block : tree.blocks) {
            if (const auto *one = std::get_if<HeadingBlock>(&block))
                isUnder = one->text.endsWith(heading);
            else if (const auto *paragraph = std::get_if<ParagraphBlock>(&block); paragraph && isUnder)
                paragraphs.append(*paragraph);
        }
        return paragraphs;
    }
    void write(const QString &section, const QString &language, const QString &text)
    {
        m_contents.narratives.append(
            {.plan = m_contents.plans.first().id, .section = section, .text = LocalizedText::of(language, text)});
    }
    RatingKey rate(const QString &reason)
    {
        const RatingKey key{.round = m_contents.rounds.first().id,
                            .subject = Subject::of(m_contents.commitments.first().id),
                            .criterion = CriterionCode(u"completion"_s),
                            .person = m_contents.people.first().id};
        m_contents.ratings.insert(key, {.key = key, .level = LevelCode(u"limited"_s), .reason = reason});
        return key;
    }
    /// The cell of the report's tables that holds the text.
    static Spans cellWith(const ReportTree &tree, const QString &text)
    {
        for (const Block &block : tree.blocks) {
            const auto *table = std::get_if<TableBlock>(&block);
            for (const TableRow &row : table ? table->rows : QList<TableRow>()) {
                for (const TableCell &cell : row.cells) {
                    if (textOf(cell.spans).contains(text))
                        return cell.spans;
                }
            }
        }
        return {};
    }

    Contents m_contents{};
};

void WordsInReportTest::init() { m_contents = smallPlan().contents; }

void WordsInReportTest::withoutWordsNothingIsAdded()
{
    for (const QString &heading : headings(built(u"es"_s), 1))
        QVERIFY2(!heading.endsWith(u"Resumen ejecutivo"_s) && !heading.endsWith(u"Recomendaciones"_s),
                 qPrintable(heading));
}

void WordsInReportTest::theExecutiveSummaryComesFirst()
{
    write(u"context"_s, u"es"_s, u"El contexto."_s);
    write(u"executive-summary"_s, u"es"_s, u"En breve."_s);
    write(u"lessons"_s, u"es"_s, u"Aprendido."_s);
    const QStringList chapters = headings(built(u"es"_s), 1);
    QCOMPARE(chapters.first(), u"1 Resumen ejecutivo"_s);
    const auto place = [&](const QString &title) {
        return chapters.indexOf(QRegularExpression(u"^\\d+ "_s + title + u"$"_s));
    };
    QVERIFY(place(u"Contexto"_s) > 0);
    QVERIFY(place(u"Contexto"_s) < place(u"Compromisos"_s));
    QVERIFY(place(u"Lecciones"_s) > place(u"Compromisos"_s));
}

void WordsInReportTest::aLineIsAParagraphAndAListStaysTogether()
{
    write(u"context"_s, u"es"_s, u"Uno **fuerte**.\n\nDos:\n- a\n- b\nTres."_s);
    const QList<ParagraphBlock> paragraphs = paragraphsUnder(built(u"es"_s), u"Contexto"_s);
    QStringList texts;
    for (const ParagraphBlock &paragraph : paragraphs)
        texts.append(textOf(paragraph.spans));
    QCOMPARE(texts, (QStringList{u"Uno fuerte."_s, u"Dos:"_s, u"• a\n• b"_s, u"Tres."_s}));
    QVERIFY(paragraphs.first().spans.at(1).isBold);
}

void WordsInReportTest::aTextInAnotherLanguageIsMarked()
{
    write(u"context"_s, u"es"_s, u"El contexto."_s);
    const QList<ParagraphBlock> paragraphs = paragraphsUnder(built(u"en"_s), u"Context"_s);
    QCOMPARE(paragraphs.size(), 2);
    QCOMPARE(textOf(paragraphs.at(0).spans), u"In the original: Spanish."_s);
    QCOMPARE(textOf(paragraphs.at(1).spans), u"El contexto."_s);
    QCOMPARE(paragraphs.at(1).spans.first().language, u"es"_s);
    QVERIFY(paragraphsUnder(built(u"es"_s), u"Contexto"_s).first().spans.first().language.isEmpty());
}

void WordsInReportTest::recommendationsStandByNumberWithTheirAddressee()
{
    const ActionPlanId plan = m_contents.plans.first().id;
    const InstitutionId sfp = m_contents.institutions.first().id;
    const auto add = [&](int number, const QString &text, InstitutionId addressee) {
        m_contents.recommendations.append({.id = RecommendationId::fromName(text),
                                           .plan = plan,
                                           .number = number,
                                           .text = LocalizedText::of(u"es"_s, text),
                                           .addressee = addressee,
                                           .commitments = {m_contents.commitments.at(1).id},
                                           .followUp = LocalizedText::of(u"es"_s, u"Hecho "_s + text)});
    };
    add(1, u"A"_s, sfp);
    add(2, u"B"_s, {});
    add(3, u"C"_s, sfp);
    const ReportTree tree = built(u"es"_s);
    QCOMPARE(headings(tree, 2).filter(u"Recomendación"_s),
             (QStringList{u"Recomendación 1"_s, u"Recomendación 2"_s, u"Recomendación 3"_s}));
    const QString ofSfp = u"Secretaría de la Función Pública (SFP)"_s;
    const QString ofAll = u"Quienes participan en el plan"_s;
    QCOMPARE(definitionsCalled(tree, ofSfp), QStringList{u"1, 3"_s});
    QCOMPARE(definitionsCalled(tree, ofAll), QStringList{u"2"_s});
    QCOMPARE(definitionsCalled(tree, u"Dirigida a"_s), (QStringList{ofSfp, ofAll, ofSfp}));
    QSet<QString> anchors;
    for (const Block &block : tree.blocks) {
        if (const auto *heading = std::get_if<HeadingBlock>(&block);
            heading && heading->text.startsWith(u"Recomendación"_s)) {
            QVERIFY(heading->isInContents);
            anchors.insert(heading->anchor);
        }
    }
    QCOMPARE(anchors.size(), 3);
    QCOMPARE(definitionsCalled(tree, u"Seguimiento"_s).first(), u"Hecho A"_s);
}

void WordsInReportTest::aCommitmentNamesTheRecommendationsAboutIt()
{
    m_contents.recommendations = {{.id = RecommendationId::fromName(u"r"_s),
                                   .plan = m_contents.plans.first().id,
                                   .number = 1,
                                   .text = LocalizedText::of(u"es"_s, u"A"_s),
                                   .commitments = {m_contents.commitments.first().id}}};
    int found = 0;
    for (const Block &block : built(u"es"_s).blocks) {
        const auto *list = std::get_if<DefinitionsBlock>(&block);
        for (const Definition &item : list ? list->items : QList<Definition>()) {
            if (item.term != u"Recomendaciones")
                continue;
            ++found;
            QCOMPARE(textOf(item.text), u"1"_s);
            QCOMPARE(item.text.first().link,
                     u"#recommendation-"_s + m_contents.recommendations.first().id.toString());
        }
    }
    QCOMPARE(found, 1);
}

void WordsInReportTest::aReasonIsTranslatedOrMarked_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("translatedFrom");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("isMarked");
    QTest::newRow("its own language") << u"es"_s << u"Falta."_s << u"Falta."_s << false;
    QTest::newRow("a translation") << u"en"_s << u"Falta."_s << u"Missing."_s << false;
    QTest::newRow("no translation") << u"en"_s << QString() << u"Falta."_s << true;
    QTest::newRow("a translation of an older reason") << u"en"_s << u"Otra."_s << u"Falta."_s << true;
}

void WordsInReportTest::aReasonIsTranslatedOrMarked()
{
    QFETCH(QString, language);
    QFETCH(QString, translatedFrom);
    QFETCH(QString, shown);
    QFETCH(bool, isMarked);
    const RatingKey key = rate(u"Falta."_s);
    if (!translatedFrom.isEmpty())
        m_contents.translations = {{key, u"en"_s, u"Missing."_s, reasonDigest(translatedFrom)}};
    const Spans spans = cellWith(built(language), shown);
    QVERIFY(!spans.isEmpty());
    QCOMPARE(spans.first().language, isMarked ? u"es"_s : QString());
    QCOMPARE(textOf(spans).contains(u"In the original: Spanish."_s), isMarked);
}

QTEST_MAIN(WordsInReportTest)
#include "WordsInReportTest.moc"
