#include "core/Dossier.h"
#include "core/exchange/table/ColumnSuggestions.h"
#include "core/exchange/xlsx/XlsxWriter.h"

#include "ui/exchange/ImportWizard.h"
#include "ui/exchange/MappingTable.h"
#include "ui/exchange/PreviewPage.h"
#include "ui/exchange/TablePage.h"
#include "ui/settings/Settings.h"
#include "ui/widgets/InfoBar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// From a table's file to what is taken in from it.
class ImportWizardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPublishedTableNeedsNoColumns();
    void enterGoesOn();
    void onePlanOfManyIsTaken();
    void aSheetOfManyIsChosen();
    void ownColumnsAreSuggestedAndChosen();
    void aMappingIsRememberedAndForgotten();
    void withoutANumberThereIsNoWayOn();
    void aColumnCanBeLeftOut();
    void badFilesSaySo_data();
    void badFilesSaySo();
    void everyFieldHasAName();
    void thePreviewSaysWhatBecomesOfWhatIsThere();

private:
    /// Semicolons, Windows-1252 and a title row, as a ministry's spreadsheet program saves it.
    QString ownTable() const
    {
        return write(u"ministerio.csv"_s,
                     "Seguimiento del plan;;;;\r\n"
                     "Folio interno;Nombre corto del compromiso;Dependencia o entidad;Avance;Enlace\r\n"
                     "1;Publicar la n\xF3mina;Secretar\xED"
                     "a de Hacienda;Limited;Juan\r\n"
                     "2;Abrir los contratos;Pemex;Complete;Ana\r\n");
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    void open(const QString &path, const Contents &existing = {})
    {
        m_wizard = std::make_unique<ImportWizard>(path, existing, u"en"_s, ImportWizard::Purpose::Import, *m_settings);
        m_wizard->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_wizard.get(), patience));
    }
    QAbstractButton *button(QWizard::WizardButton which) const { return m_wizard->button(which); }
    void goOn() const
    {
        QTRY_VERIFY(button(QWizard::NextButton)->isEnabled());
        button(QWizard::NextButton)->click();
    }
    void finish() const
    {
        QTRY_VERIFY(button(QWizard::FinishButton)->isEnabled());
        button(QWizard::FinishButton)->click();
        QCOMPARE(m_wizard->result(), int(QDialog::Accepted));
    }
    QComboBox *combo(const QString &name) const { return m_wizard->findChild<QComboBox *>(name); }
    void map(const QString &target, const QString &header) const
    {
        QComboBox *line = combo(u"map."_s + target);
        QVERIFY2(line && line->findData(header) >= 0, qPrintable(header));
        line->setCurrentIndex(line->findData(header));
        Q_EMIT line->activated(line->currentIndex());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ImportWizard> m_wizard;
};

void ImportWizardTest::init()
{
    m_wizard.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
}

void ImportWizardTest::aPublishedTableNeedsNoColumns()
{
    open(u"" COTEJO_TEST_DATA "/ogp/irm_2017_codes.csv"_s);
    goOn();
    QVERIFY(m_wizard->findChild<PreviewPage *>()->isVisible());
    finish();
    QCOMPARE(m_wizard->batch().contents.plans.size(), 48);
    QCOMPARE(m_wizard->batch().contents.commitments.size(), 886);
}

/// From the first field, where the keyboard is at first, to the end; never out of it.
void ImportWizardTest::enterGoesOn()
{
    open(u"" COTEJO_TEST_DATA "/ogp/irm_2017_codes.csv"_s);
    QTRY_VERIFY(button(QWizard::NextButton)->isEnabled());
    m_wizard->activateWindow();
    QTRY_COMPARE(QApplication::focusWidget(), combo(u"importLayout"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    auto *preview = m_wizard->findChild<PreviewPage *>();
    QTRY_VERIFY(preview->isVisible());
    QTRY_VERIFY(button(QWizard::FinishButton)->isEnabled());
    m_wizard->activateWindow();
    QTRY_VERIFY2(preview->isAncestorOf(QApplication::focusWidget()),
                 QApplication::focusWidget() ? qPrintable(QApplication::focusWidget()->objectName()) : "nowhere");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(m_wizard->result(), int(QDialog::Accepted));
    QVERIFY(!m_wizard->isVisible());
}

void ImportWizardTest::onePlanOfManyIsTaken()
{
    open(u"" COTEJO_TEST_DATA "/ogp/irm_2017_codes.csv"_s);
    goOn();
    QTRY_VERIFY(button(QWizard::FinishButton)->isEnabled());
    QComboBox *plans = combo(u"importPlans"_s);
    plans->setCurrentIndex(plans->findData(u"Mexico/1"_s));
    Q_EMIT plans->activated(plans->currentIndex());
    finish();
    QCOMPARE(m_wizard->batch().contents.plans.size(), 1);
    QCOMPARE(m_wizard->batch().contents.plans.first().country, u"Mexico"_s);
    QVERIFY(!m_wizard->batch().skipped.isEmpty()); // the other plans' rows
}

void ImportWizardTest::aSheetOfManyIsChosen()
{
    const QString book = m_folder->filePath(u"libro.xlsx"_s);
    XlsxWriter writer;
    writer.beginSheet(u"Portada"_s, {{.header = u"Plan de acción"_s}});
    for (const QString &sheet : {u"Eje 1"_s, u"Eje 2"_s}) {
        writer.beginSheet(sheet, {{.header = u"Número"_s}, {.header = u"Título"_s}, {.header = u"Meta"_s}});
        writer.addRow({XlsxCell(u"1"_s), XlsxCell(u"De "_s + sheet), XlsxCell(u"x"_s)});
    }
    QVERIFY(writer.save(book).has_value());
    open(book);
    QTRY_VERIFY(button(QWizard::NextButton)->isEnabled());
    QComboBox *sheet = combo(u"importSheet"_s);
    QVERIFY(sheet->isVisible());
    QCOMPARE(sheet->currentText(), u"Eje 1"_s);
    QCOMPARE(sheet->count(), 3);
    sheet->setCurrentText(u"Eje 2"_s);
    Q_EMIT sheet->activated(sheet->currentIndex());
    QTRY_VERIFY(button(QWizard::NextButton)->isEnabled());
    QCOMPARE(sheet->currentText(), u"Eje 2"_s);
    goOn();
    goOn();
    QTRY_VERIFY(button(QWizard::FinishButton)->isEnabled());
    const QString told = m_wizard->findChild<PreviewPage *>()->findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY2(told.contains(u"Row 1: the sheet “Eje 2” of the workbook was read, and not these others: Portada, Eje 1"),
             qPrintable(told));
    QVERIFY2(told.contains(u"Row 1: nothing reads these columns"), qPrintable(told));
    finish();
    QCOMPARE(m_wizard->batch().contents.commitments.first().title.texts.values(), QStringList{u"De Eje 2"_s});
}

void ImportWizardTest::ownColumnsAreSuggestedAndChosen()
{
    open(ownTable());
    goOn();
    auto *preview = m_wizard->findChild<QTableWidget *>();
    QTRY_VERIFY(preview->isVisible());
    QCOMPARE(preview->rowCount(), 2);
    QCOMPARE(preview->horizontalHeaderItem(1)->text(), u"Nombre corto del compromiso"_s);
    auto *table = m_wizard->findChild<MappingTable *>();
    QVERIFY(table->has(u"lead"_s));                                                       // by its name
    QCOMPARE(table->mapping().value(u"title"_s), u"Nombre corto del compromiso"_s);       // by likeness
    QVERIFY(combo(u"map.title"_s)->toolTip().contains(u"nombre"_s, Qt::CaseInsensitive)); // and why
    QVERIFY(!table->has(u"number"_s));
    QVERIFY(!button(QWizard::NextButton)->isEnabled());
    map(u"number"_s, u"Folio interno"_s);
    QComboBox *method = combo(u"importMethod"_s);
    method->setCurrentIndex(method->findData(u"irm-2011"_s));
    Q_EMIT method->activated(method->currentIndex());
    map(u"completion"_s, u"Avance"_s);
    goOn();
    m_wizard->findChild<PreviewPage *>()->findChildren<QLineEdit *>().first()->setText(u"Mexico"_s);
    Q_EMIT m_wizard->findChild<PreviewPage *>()->findChildren<QLineEdit *>().first()->editingFinished();
    finish();
    const Contents &contents = m_wizard->batch().contents;
    QCOMPARE(contents.commitments.size(), 2);
    QCOMPARE(contents.commitments.first().number, u"1"_s);
    QCOMPARE(contents.commitments.first().title.in(u"es"_s), u"Publicar la nómina"_s);
    QCOMPARE(contents.ratings.size(), 2);
    QCOMPARE(contents.institutions.size(), 2);
}

void ImportWizardTest::aMappingIsRememberedAndForgotten()
{
    open(ownTable());
    goOn();
    map(u"number"_s, u"Folio interno"_s);
    goOn();
    finish();
    open(ownTable());
    goOn();
    auto *table = m_wizard->findChild<MappingTable *>();
    QTRY_COMPARE(table->mapping().value(u"number"_s), u"Folio interno"_s);
    QAbstractButton *forget = nullptr;
    for (auto *candidate : m_wizard->findChildren<QAbstractButton *>()) {
        if (candidate->text() == u"Forget it")
            forget = candidate;
    }
    QVERIFY(forget && forget->isVisible());
    forget->click();
    QVERIFY(!table->has(u"number"_s));
    open(ownTable());
    goOn();
    QTRY_VERIFY(m_wizard->findChild<QTableWidget *>()->isVisible());
    QVERIFY(!m_wizard->findChild<MappingTable *>()->has(u"number"_s));
}

void ImportWizardTest::withoutANumberThereIsNoWayOn()
{
    open(ownTable());
    goOn();
    QTRY_VERIFY(m_wizard->findChild<QTableWidget *>()->isVisible());
    QVERIFY(!button(QWizard::NextButton)->isEnabled());
    map(u"number"_s, u"Folio interno"_s);
    QVERIFY(button(QWizard::NextButton)->isEnabled());
    map(u"title"_s, QString());
    QVERIFY(!button(QWizard::NextButton)->isEnabled());
}

void ImportWizardTest::aColumnCanBeLeftOut()
{
    open(write(u"own.csv"_s, "number,title,institution\n1,One,Treasury\n"));
    goOn();
    QTRY_VERIFY(m_wizard->findChild<MappingTable *>()->has(u"lead"_s));
    map(u"lead"_s, QString());
    goOn();
    finish();
    QCOMPARE(m_wizard->batch().contents.commitments.size(), 1);
    QVERIFY(m_wizard->batch().contents.institutions.isEmpty());
}

void ImportWizardTest::badFilesSaySo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a picture") << QByteArray::fromHex("89504e470d0a1a0a0000");
    QTest::newRow("a broken workbook") << QByteArray::fromHex("504b0304") + "nothing";
}

void ImportWizardTest::badFilesSaySo()
{
    QFETCH(QByteArray, bytes);
    open(write(u"bad.xlsx"_s, bytes));
    auto *fault = m_wizard->findChild<TablePage *>()->findChild<InfoBar *>();
    QTRY_VERIFY(fault->isVisible());
    QVERIFY(!button(QWizard::NextButton)->isEnabled());
}

void ImportWizardTest::everyFieldHasAName()
{
    open(ownTable());
    goOn();
    QTRY_VERIFY(m_wizard->findChild<QTableWidget *>()->isVisible());
    for (const auto *field : m_wizard->findChild<MappingTable *>()->findChildren<QComboBox *>())
        QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(field->objectName()));
}

/// The same table once more, over a dossier in which one commitment reads otherwise and another is not there yet.
void ImportWizardTest::thePreviewSaysWhatBecomesOfWhatIsThere()
{
    const QString path = u"" COTEJO_TEST_DATA "/ogp/irm_2017_codes.csv"_s;
    const auto counts = [this] {
        return m_wizard->findChild<QLabel *>(u"importCounts"_s)->text();
    };
    open(path);
    goOn();
    QTRY_VERIFY(button(QWizard::FinishButton)->isEnabled());
    QVERIFY2(counts().contains(u"886 commitment(s) (886 new)"_s), qPrintable(counts()));
    Contents existing = m_wizard->batch().contents;
    existing.commitments.removeFirst();
    for (QString &title : existing.commitments.first().title.texts)
        title += u" as it was"_s;
    open(path, existing);
    goOn();
    QTRY_VERIFY(button(QWizard::FinishButton)->isEnabled());
    QVERIFY2(counts().contains(u"886 commitment(s) (1 new, 1 change(s), 884 stay(s) as they are)"_s),
             qPrintable(counts()));
    QVERIFY2(counts().contains(u"48 plan(s) (48 stay(s) as they are)"_s), qPrintable(counts()));
}

QTEST_MAIN(ImportWizardTest)
#include "ImportWizardTest.moc"
