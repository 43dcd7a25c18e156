#include "ui/widgets/FileChoice.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

/// The dialogs in which one says where a file is written, as people use them.
class FileChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init();
    void theEndingIsThatOfTheKind_data();
    void theEndingIsThatOfTheKind();
    void aFileIsReplacedOnlyWhenToldSo_data();
    void aFileIsReplacedOnlyWhenToldSo();
    void aNewFileNeverTakesTheNameOfAnother();
    void aPlaceThatCannotBeWrittenIsToldAndAskedAgain();
    void theNextDialogBeginsWhereTheLastOneEnded();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QString save(const QString &proposed) const
    {
        return FileChoice::current().save(nullptr, u"Save"_s, proposed, u"PDF (*.pdf);;Web page (*.html);;Any (*)"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder{};
};

namespace {

template <typename Dialog>
Dialog *openDialog()
{
    return qobject_cast<Dialog *>(QApplication::activeModalWidget());
}

/// Types the name, after choosing the kind of file when one is given, and accepts.
void answer(const QString &name, int kind = 0)
{
    auto *dialog = openDialog<QFileDialog>();
    QVERIFY(dialog);
    for (int i = 0; i < kind; ++i)
        QTest::keyClick(dialog->findChild<QComboBox *>(u"fileTypeCombo"_s), Qt::Key_Down);
    if (!name.isEmpty())
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(name);
    static_cast<QDialog *>(dialog)->accept();
}

} // namespace

void FileChoiceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    FileChoice::setLastFolder(m_folder->path());
}

void FileChoiceTest::theEndingIsThatOfTheKind_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("written");
    QTest::newRow("the first kind") << u"otro"_s << 0 << u"otro.pdf"_s;
    QTest::newRow("another kind") << u"otro"_s << 1 << u"otro.html"_s;
    QTest::newRow("an ending of one's own") << u"otro.htm"_s << 0 << u"otro.htm"_s;
    QTest::newRow("the proposal follows the kind") << QString() << 1 << u"informe.html"_s;
    QTest::newRow("any kind leaves the name") << u"otro"_s << 2 << u"otro"_s;
}

void FileChoiceTest::theEndingIsThatOfTheKind()
{
    QFETCH(QString, typed);
    QFETCH(int, kind);
    QFETCH(QString, written);
    QTimer::singleShot(0, this, [&] { answer(typed, kind); });
    QCOMPARE(save(u"informe.pdf"_s), path(written));
}

void FileChoiceTest::aFileIsReplacedOnlyWhenToldSo_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isReplaced");
    QTest::newRow("yes") << u"otro.pdf"_s << true;
    QTest::newRow("no") << u"otro.pdf"_s << false;
    QTest::newRow("yes, typed without its ending") << u"otro"_s << true;
    QTest::newRow("no, typed without its ending") << u"otro"_s << false;
}

void FileChoiceTest::aFileIsReplacedOnlyWhenToldSo()
{
    QFETCH(QString, typed);
    QFETCH(bool, isReplaced);
    write(u"otro.pdf"_s);
    bool isAsked = false;
    QTimer::singleShot(0, this, [&] {
        QTimer::singleShot(0, this, [&] {
            auto *question = openDialog<QMessageBox>();
            isAsked = question != nullptr;
            if (question)
                question->button(isReplaced ? QMessageBox::Yes : QMessageBox::No)->click();
        });
        answer(typed);
        if (auto *dialog = openDialog<QFileDialog>(); dialog && !isReplaced)
            dialog->reject();
    });
    QCOMPARE(save(u"informe.pdf"_s), isReplaced ? path(u"otro.pdf"_s) : QString());
    QVERIFY(isAsked);
}

void FileChoiceTest::aNewFileNeverTakesTheNameOfAnother()
{
    write(u"malo.cotejo"_s);
    bool isTold = false;
    QTimer::singleShot(0, this, [&] {
        QTimer::singleShot(200, this, [&] {
            auto *telling = openDialog<QMessageBox>();
            isTold = telling && telling->text().contains(u"malo.cotejo"_s);
            QTimer::singleShot(200, this, [&] { answer(u"bueno"_s); });
            if (telling)
                telling->accept();
        });
        answer(u"malo"_s);
    });
    QCOMPARE(FileChoice::current().create(nullptr, u"New"_s, u"plan.cotejo"_s, u"Dossiers (*.cotejo)"_s),
             path(u"bueno.cotejo"_s));
    QVERIFY(isTold);
}

void FileChoiceTest::aPlaceThatCannotBeWrittenIsToldAndAskedAgain()
{
    for (const auto &ask : {FileChoice::current().save, FileChoice::current().create}) {
        QString told;
        QString kept;
        QTimer steps;
        connect(&steps, &QTimer::timeout, this, [&] {
            auto *telling = openDialog<QMessageBox>();
            auto *dialog = openDialog<QFileDialog>();
            if (telling) {
                told = telling->text();
                telling->accept();
            } else if (dialog && told.isEmpty()) {
                answer(path(u"no hay/acta.pdf"_s));
            } else if (dialog) {
                kept = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->text();
                answer(path(u"acta.pdf"_s));
            }
        });
        steps.start(50);
        QCOMPARE(ask(nullptr, u"Save"_s, u"informe.pdf"_s, u"PDF (*.pdf)"_s), path(u"acta.pdf"_s));
        QVERIFY2(told.contains(path(u"no hay"_s)), qPrintable(told));
        QCOMPARE(kept, u"acta.pdf"_s);
    }
}

void FileChoiceTest::theNextDialogBeginsWhereTheLastOneEnded()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"actas"_s));
    QTimer::singleShot(0, this, [&] { answer(path(u"actas/uno.pdf"_s)); });
    QCOMPARE(save(u"informe.pdf"_s), path(u"actas/uno.pdf"_s));
    QTimer::singleShot(0, this, [&] { answer(u"dos"_s); });
    QCOMPARE(save(u"Plan 2015/2017.pdf"_s), path(u"actas/dos.pdf"_s));
}

QTEST_MAIN(FileChoiceTest)
#include "FileChoiceTest.moc"
