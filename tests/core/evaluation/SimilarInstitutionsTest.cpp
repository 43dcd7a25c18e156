#include "core/evaluation/SimilarInstitutions.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Institution institution(const QString &name, const QString &acronym = {}, const QStringList &aliases = {},
                        const QString &country = u"México"_s)
{
    return {.id = InstitutionId::create(), .country = country, .name = name, .acronym = acronym, .aliases = aliases};
}

} // namespace

class SimilarInstitutionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoNamesOfOne_data();
    void twoNamesOfOne();
    void aChainIsOneGroupAndTellsItsWeakestLink();
};

void SimilarInstitutionsTest::twoNamesOfOne_data()
{
    QTest::addColumn<Institution>("a");
    QTest::addColumn<Institution>("b");
    QTest::addColumn<QString>("likeness"); // empty: two institutions
    QTest::newRow("case, accents and articles do not matter")
        << institution(u"Secretaría de la Función Pública"_s) << institution(u"SECRETARIA DE FUNCION PUBLICA"_s)
        << u"same-name"_s;
    QTest::newRow("a legal form does not matter")
        << institution(u"Fundar, Centro de Análisis e Investigación, A.C."_s)
        << institution(u"Fundar Centro de Análisis e Investigación"_s) << u"same-name"_s;
    QTest::newRow("another name that is known")
        << institution(u"Instituto Nacional de Transparencia"_s, {}, {u"Instituto Federal de Acceso"_s})
        << institution(u"Instituto Federal de Acceso"_s) << u"known-as"_s;
    QTest::newRow("the same acronym") << institution(u"Secretaría de Hacienda"_s, u"SHCP"_s)
                                      << institution(u"Hacienda y Crédito Público"_s, u"shcp"_s) << u"same-acronym"_s;
    QTest::newRow("a slip in a long name") << institution(u"Procuraduría Federal del Consumidor"_s)
                                           << institution(u"Procuradoria Federal del Consumidor"_s)
                                           << u"nearly-same-name"_s;
    QTest::newRow("short names that differ by a letter") << institution(u"SEP"_s) << institution(u"SER"_s) << QString();
    QTest::newRow("acronyms of one letter") << institution(u"Alfa"_s, u"A"_s) << institution(u"Beta"_s, u"A"_s)
                                            << QString();
    QTest::newRow("the same name in two countries")
        << institution(u"Ministry of Finance"_s) << institution(u"Ministry of Finance"_s, {}, {}, u"Ghana"_s)
        << QString();
    QTest::newRow("states of one country") << institution(u"Gobierno del Estado de Sonora"_s)
                                           << institution(u"Gobierno del Estado de Oaxaca"_s) << QString();
}

void SimilarInstitutionsTest::twoNamesOfOne()
{
    QFETCH(Institution, a);
    QFETCH(Institution, b);
    QFETCH(QString, likeness);
    Contents contents;
    contents.institutions = {a, institution(u"Petróleos Mexicanos"_s, u"PEMEX"_s), b};
    const QList<SimilarInstitutions> similar = similarInstitutions(contents);
    QCOMPARE(similar.isEmpty(), likeness.isEmpty());
    if (likeness.isEmpty())
        return;
    QCOMPARE(similar.size(), 1);
    QCOMPARE(similar.first().institutions, (QList<InstitutionId>{a.id, b.id}));
    QCOMPARE(toString(similar.first().likeness), likeness);
}

void SimilarInstitutionsTest::aChainIsOneGroupAndTellsItsWeakestLink()
{
    Contents contents;
    contents.institutions = {institution(u"Secretaría de Salud"_s, u"SSA"_s), institution(u"secretaria de salud"_s),
                             institution(u"Salubridad"_s, u"SSA"_s)};
    const QList<SimilarInstitutions> similar = similarInstitutions(contents);
    QCOMPARE(similar.size(), 1);
    QCOMPARE(similar.first().institutions.size(), 3);
    QCOMPARE(toString(similar.first().likeness), u"same-acronym"_s);
}

QTEST_GUILESS_MAIN(SimilarInstitutionsTest)
#include "SimilarInstitutionsTest.moc"
