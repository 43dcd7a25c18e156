#include "core/exchange/table/InstitutionNames.h"

#include <QTest>

using namespace Qt::StringLiterals;

class InstitutionNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsOfMexico_data();
    void cellsOfMexico();
    void cellsOfOtherCountries_data();
    void cellsOfOtherCountries();
    void waysOfWritingAreOneInstitution();
    void anAcronymExplainedLaterIsUnderstoodEarlier();
    void knownInstitutionsAreMetAgain();
    void theSourcesWordsAreKept();
    void idsDependOnTheNameAlone();
};

namespace {

QStringList namesIn(InstitutionNames &names, const QString &cell)
{
    QStringList found;
    for (const NamedInstitution &named : names.read(cell)) {
        const Institution &institution = *names.institution(named.id);
        found.append(institution.shortName());
    }
    return found;
}

QStringList namesIn(const QString &country, const QString &cell)
{
    InstitutionNames names(country, {});
    names.learn(cell, Sector::Government);
    return namesIn(names, cell);
}

} // namespace

void InstitutionNamesTest::cellsOfMexico_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QStringList>("names");

    QTest::newRow("five in one cell")
        << u"Secretaría de Energía, Petróleos Mexicanos, Secretaría de Hacienda y Crédito Público, Secretaría de Economía y Secretaría de Relaciones Exteriores"_s
        << QStringList{u"SENER"_s, u"PEMEX"_s, u"SHCP"_s, u"SE"_s, u"SRE"_s};
    QTest::newRow("a name with y in it is one")
        << u"Secretaría de Hacienda y Crédito Público"_s << QStringList{u"SHCP"_s};
    QTest::newRow("no accent") << u"Secretaria de Hacienda y Crédito Público"_s << QStringList{u"SHCP"_s};
    QTest::newRow("an article behind y")
        << u"Secretaría de Hacienda y Crédito Público y el Consejo Nacional de Evaluación de la Política de Desarrollo Social"_s
        << QStringList{u"SHCP"_s, u"CONEVAL"_s};
    QTest::newRow("an acronym beside a name")
        << u"Secretaría de Energía y PEMEX"_s << QStringList{u"SENER"_s, u"PEMEX"_s};
    QTest::newRow("e before i")
        << u"Secretaría de Gobernación, Instituto Nacional de Migración e Instituto Federal de Acceso a la Información y Protección de Datos"_s
        << QStringList{u"SEGOB"_s, u"INM"_s, u"IFAI"_s};
    QTest::newRow("an office with its ministry")
        << u"Dirección General de Aeronáutica Civil, Secretaria de Comunicaciones y Transportes"_s
        << QStringList{u"SCT"_s};
    QTest::newRow("an office in parentheses") << u"Secretaría de Función Pública (DGAVI)"_s << QStringList{u"SFP"_s};
    QTest::newRow("acronym in parentheses") << u"Secretaría de la Función Pública (SFP)"_s << QStringList{u"SFP"_s};
    QTest::newRow("a name with a comma") << u"Artículo 19 y Fundar, Centro de Análisis e Investigación"_s
                                         << QStringList{u"Artículo 19, Oficina para México y Centroamérica"_s,
                                                        u"Fundar, Centro de Análisis e Investigación, A.C."_s};
    QTest::newRow("the longer name wins") << u"Secretaría de Economía y Finanzas del Estado de Puebla"_s
                                          << QStringList{u"Secretaría de Economía y Finanzas del Estado de Puebla"_s};
    QTest::newRow("an acronym in small letters is a word")
        << u"Lo que se acuerde"_s << QStringList{u"Lo que se acuerde"_s};
    QTest::newRow("an unknown office of a known institution")
        << u"Unidad de Política de la Secretaría de la Función Pública"_s << QStringList{u"SFP"_s};
    QTest::newRow("line breaks and semicolons")
        << u"SFP;\nIFAI\r\nPEMEX"_s << QStringList{u"SFP"_s, u"IFAI"_s, u"PEMEX"_s};
    QTest::newRow("an acronym in small letters that stands alone") << u"Pemex"_s << QStringList{u"PEMEX"_s};
    QTest::newRow("nobody") << u"None specified"_s << QStringList();
    QTest::newRow("not reviewed") << u" NR "_s << QStringList();
    QTest::newRow("a dash") << u"-"_s << QStringList();
}

void InstitutionNamesTest::cellsOfMexico()
{
    QFETCH(QString, cell);
    QFETCH(QStringList, names);
    QCOMPARE(namesIn(u"Mexico"_s, cell), names);
}

void InstitutionNamesTest::cellsOfOtherCountries_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QStringList>("names");

    QTest::newRow("and the Ministry") << u"State Budget Department and the Ministry of Finance"_s
                                      << QStringList{u"State Budget Department"_s, u"Ministry of Finance"_s};
    QTest::newRow("a name with and in it") << u"Ministry of Information Society and Administration"_s
                                           << QStringList{u"Ministry of Information Society and Administration"_s};
    QTest::newRow("commas within a name")
        << u"Ministry of Justice, Dialogue and the Family, Ministry for Gozo"_s
        << QStringList{u"Ministry of Justice, Dialogue and the Family"_s, u"Ministry for Gozo"_s};
    QTest::newRow("an ampersand within a name")
        << u"Department of Children & Youth Affairs"_s << QStringList{u"Department of Children & Youth Affairs"_s};
    QTest::newRow("full stops between names")
        << u"Secretaría Técnica (STP). Ministerio de Hacienda (MH)."_s << QStringList{u"STP"_s, u"MH"_s};
    QTest::newRow("acronyms with slashes") << u"FAD/JD/KUD"_s << QStringList{u"FAD"_s, u"JD"_s, u"KUD"_s};
    QTest::newRow("acronyms first")
        << u"OPP (Oficina de Planeamiento y Presupuesto), MEF (Ministerio de Economía y Finanzas)"_s
        << QStringList{u"OPP"_s, u"MEF"_s};
    QTest::newRow("y before an acronym") << u"UAIP (Unidad de Acceso a la Información Pública) y AGESIC"_s
                                         << QStringList{u"UAIP"_s, u"AGESIC"_s};
    QTest::newRow("a known name that runs over the end of another piece")
        << u"Unit of the Ministry of Trade and\nMinistry of Trade"_s
        << QStringList{u"Unit of the Ministry of Trade"_s, u"Ministry of Trade"_s};
    QTest::newRow("an acronym behind an ampersand belongs to the name")
        << u"KemenPAN & RB"_s << QStringList{u"KemenPAN & RB"_s};
    QTest::newRow("a line break within parentheses")
        << u"Ministry of Trade (of\nthe Office), MT"_s << QStringList{u"Ministry of Trade (of the Office)"_s, u"MT"_s};
    QTest::newRow("a parenthesis that never closes")
        << u"Agency One ( AO; Agency Two"_s << QStringList{u"Agency One ( AO"_s, u"Agency Two"_s};
    QTest::newRow("markup for a line break")
        << u"Agency One<br/>Agency Two"_s << QStringList{u"Agency One"_s, u"Agency Two"_s};
    QTest::newRow("a full stop in an abbreviation")
        << u"U.S. Department of Energy"_s << QStringList{u"U.S. Department of Energy"_s};
}

void InstitutionNamesTest::cellsOfOtherCountries()
{
    QFETCH(QString, cell);
    QFETCH(QStringList, names);
    QCOMPARE(namesIn(u"Elsewhere"_s, cell), names);
}

void InstitutionNamesTest::waysOfWritingAreOneInstitution()
{
    InstitutionNames names(u"Elsewhere"_s, {});
    const QStringList cells = {u"Dirección Nacional de Contrataciones Públicas (DNCP)"_s,
                               u"DIRECCION NACIONAL DE CONTRATACIONES PUBLICAS"_s, u"DNCP"_s,
                               u"Direccion  nacional de contrataciones públicas."_s};
    for (const QString &cell : cells)
        names.learn(cell, Sector::Government);
    for (const QString &cell : cells)
        QCOMPARE(names.read(cell).size(), 1);
    QCOMPARE(names.met().size(), 1);
    const Institution institution = names.met().first();
    QCOMPARE(institution.name, u"Dirección Nacional de Contrataciones Públicas"_s);
    QCOMPARE(institution.acronym, u"DNCP"_s);
    QVERIFY(institution.aliases.contains(u"DNCP"_s));
    QVERIFY(institution.aliases.contains(u"DIRECCION NACIONAL DE CONTRATACIONES PUBLICAS"_s));
}

void InstitutionNamesTest::anAcronymExplainedLaterIsUnderstoodEarlier()
{
    InstitutionNames names(u"Elsewhere"_s, {});
    for (const QString &cell : {u"Ministerio de Economía (MEF)"_s, u"MEF"_s})
        names.learn(cell, Sector::Government);
    InstitutionNames turned(u"Elsewhere"_s, {});
    for (const QString &cell : {u"MEF"_s, u"Ministerio de Economía (MEF)"_s})
        turned.learn(cell, Sector::Government);
    QCOMPARE(names.read(u"MEF"_s).first().id, names.read(u"Ministerio de Economía"_s).first().id);
    QCOMPARE(turned.read(u"MEF"_s).first().id, turned.read(u"Ministerio de Economía"_s).first().id);
}

void InstitutionNamesTest::knownInstitutionsAreMetAgain()
{
    const Institution own{.id = InstitutionId::create(),
                          .country = u"Mexico"_s,
                          .name = u"Oficina Propia"_s,
                          .acronym = u"OP"_s,
                          .sector = Sector::Government,
                          .aliases = {u"La Oficina"_s}};
    InstitutionNames names(u"Mexico"_s, {own});
    QCOMPARE(names.read(u"la oficina"_s).first().id, own.id);
    QCOMPARE(names.read(u"OP y SFP"_s).size(), 2);
    QCOMPARE(names.read(u"OP"_s).first().id, own.id);
}

void InstitutionNamesTest::theSourcesWordsAreKept()
{
    InstitutionNames names(u"Mexico"_s, {});
    const QList<NamedInstitution> read =
        names.read(u"Secretaria de Hacienda y Crédito Público y  Secretaría de Función Pública (DGAVI)"_s);
    QCOMPARE(read.size(), 2);
    QCOMPARE(read.at(0).asWritten, u"Secretaria de Hacienda y Crédito Público"_s);
    QCOMPARE(read.at(1).asWritten, u"Secretaría de Función Pública (DGAVI)"_s);
}

void InstitutionNamesTest::idsDependOnTheNameAlone()
{
    InstitutionNames first(u"Elsewhere"_s, {});
    InstitutionNames second(u"Elsewhere"_s, {});
    second.read(u"Ministry of Finance"_s);
    QCOMPARE(first.read(u"Ministry of Trade"_s), second.read(u"Ministry of Trade"_s));
    InstitutionNames other(u"Nowhere"_s, {});
    QVERIFY(first.read(u"Ministry of Trade"_s) != other.read(u"Ministry of Trade"_s));
}

QTEST_GUILESS_MAIN(InstitutionNamesTest)
#include "InstitutionNamesTest.moc"
