#include "tests/ui/support/RealWindow.h"
#include "tests/ui/support/UnsavedFiles.h"

#include "ui/sheets/CheckList.h"
#include "ui/sheets/Sheet.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// What every sheet does alike.
class SheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void savingAndCancellingLeaveNothing();
    void escapeLeavesAnyField();
    void whatIsStoredOnLeavingIsNoLongerNew();
    void whatIsAddedMeanwhileCanBeTicked();

private:
    QString dossier() const { return m_folder->filePath(u"small.cotejo"_s); }
    QStringList files() const { return unsavedFiles(m_folder->path()); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SheetTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    smallDossier(m_folder->path());
    UnsavedTexts::setFolder(m_folder->filePath(u"unsaved"_s));
}

void SheetTest::savingAndCancellingLeaveNothing()
{
    RealWindow real(dossier());
    for (const bool saves : {true, false}) {
        auto *sheet = real.window().findChild<Sheet *>(u"categorySheet"_s);
        sheet->begin({});
        sheet->findChild<QLineEdit *>(u"categorySpanish"_s)->setText(u"Integridad"_s);
        QTRY_COMPARE(files().size(), 1);
        if (saves)
            sheet->findChild<QPushButton *>(u"sheetSave"_s)->click();
        else
            sheet->cancel();
        QVERIFY(files().isEmpty());
        QTest::qWait(2 * UnsavedTexts::pause);
        QVERIFY(files().isEmpty());
    }
    QCOMPARE(real.contents().categories.size(), 1);
}

void SheetTest::escapeLeavesAnyField()
{
    RealWindow real(dossier());
    for (const QString &field : {u"commitmentNumber"_s, u"commitmentTextEs"_s, u"commitmentTextOther"_s}) {
        real.workspace().editCommitment(real.contents().commitments.first().id);
        auto *sheet = real.visible<Sheet>(u"commitmentSheet"_s);
        auto *where = sheet->findChild<QWidget *>(field);
        if (where->isHidden())
            continue;
        where->setFocus();
        real.type(u"x"_s);
        real.press(Qt::Key_Escape);
        QVERIFY2(!sheet->isOpen(), qPrintable(field));
    }
}

void SheetTest::whatIsStoredOnLeavingIsNoLongerNew()
{
    RealWindow real(dossier());
    real.window().showModeCalled(u"plan"_s);
    auto *sheet = real.window().findChild<Sheet *>(u"categorySheet"_s);
    const auto *cancel = sheet->findChild<QPushButton *>(u"sheetCancel"_s);
    sheet->begin({});
    const QString newTitle = sheet->accessibleName();
    QCOMPARE(cancel->text(), u"Cancelar"_s);
    QVERIFY(sheet->findChild<QPushButton *>(u"sheetRemove"_s)->isHidden());
    auto *words = sheet->findChild<QLineEdit *>(u"categorySpanish"_s);
    words->setText(u"Integridad"_s);
    const qsizetype before = real.contents().categories.size();
    real.window().showModeCalled(u"overview"_s);
    QCOMPARE(real.contents().categories.size(), before + 1);
    QVERIFY(sheet->isOpen());
    QVERIFY(sheet->accessibleName() != newTitle);
    QVERIFY(!sheet->findChild<QPushButton *>(u"sheetRemove"_s)->isHidden());
    QCOMPARE(cancel->text(), u"Cerrar"_s);
    words->setText(u"Integridad pública"_s);
    QCOMPARE(cancel->text(), u"Cancelar"_s); // of this change only
    sheet->cancel();
    QCOMPARE(real.contents().categories.last().title.in(u"es"_s), u"Integridad"_s);
}

void SheetTest::whatIsAddedMeanwhileCanBeTicked()
{
    RealWindow real(dossier());
    real.window().showModeCalled(u"plan"_s);
    auto *sheet = real.window().findChild<Sheet *>(u"commitmentSheet"_s);
    sheet->begin({});
    sheet->findChild<QLineEdit *>(u"commitmentNumber"_s)->setText(u"77"_s);
    const QListWidget *lead = sheet->findChild<CheckList *>(u"commitmentLead"_s)->list();
    const int before = lead->count();
    real.window().setFocus();
    QVERIFY(real.workspace().dossier().saveInstitution({.country = u"Mexico"_s, .name = u"Instituto Nuevo"_s}));
    QCOMPARE(lead->count(), before + 1);
    QCOMPARE(sheet->findChild<QLineEdit *>(u"commitmentNumber"_s)->text(), u"77"_s);
    QVERIFY(sheet->isDirty());
    sheet->cancel();
}

QTEST_MAIN(SheetTest)
#include "SheetTest.moc"
