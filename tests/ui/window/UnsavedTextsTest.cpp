#include "tests/ui/support/RealWindow.h"
#include "tests/ui/support/UnsavedFiles.h"

#include "ui/report/RecommendationsPage.h"
#include "ui/report/ReportTabs.h"
#include "ui/sheets/Sheet.h"
#include "ui/window/StoredEdit.h"
#include "ui/window/UnsavedBar.h"
#include "ui/window/UnsavedTexts.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTreeView>

#include <csignal>

using namespace Qt::StringLiterals;

/// What is typed and not yet stored outlives the program, and is offered back.
class UnsavedTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsKeptIsLeftForTheNextSession();
    void onlyTheUserMayReadIt();
    void damagedFilesAreNoTexts();
    void aKilledWindowLeavesWhatWasTyped_data();
    void aKilledWindowLeavesWhatWasTyped();
    void aTextOfTheReportIsPutBackWhereItBelongs();
    void aTranslationIsPutBackBesideItsReason();
    void aSheetIsOpenedAgainWithWhatWasTyped();
    void theSheetOfACommitmentIsOpenedAgainInPlan();
    void discardingRemovesIt();
    void whatIsStoredLeavesNothing();
    void aTextMayBeShownAnewWhileItIsStored();

private:
    QString dossier() const { return m_folder->filePath(u"small.cotejo"_s); }
    QStringList files() const { return unsavedFiles(m_folder->path()); }
    /// A process with a window that types and is killed once the text is beside the dossier.
    void typeAndDie(const QString &what) const;
    static QPushButton *choice(RealWindow &real, int index)
    {
        auto *bar = real.window().findChild<UnsavedBar *>();
        return bar && bar->isVisible() ? bar->findChildren<QPushButton *>().value(index) : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

UnsavedField fieldOf(const Contents &contents)
{
    return {.round = contents.rounds.first().id,
            .subject = Subject::of(contents.commitments.first().id),
            .criterion = CriterionCode(u"completion"_s),
            .person = u"ana"_s};
}

void typeInReport(RealWindow &real, const QString &what)
{
    auto *tabs = real.window().findChild<ReportTabs *>();
    if (what == u"recommendation") {
        tabs->actionFor(ReportTabs::Recommendations)->trigger();
        real.window().findChild<RecommendationsPage *>()->add();
        real.type(u"recommendationTextEs"_s, u"Texto que nadie guardó"_s);
        real.type(u"recommendationFollowUpEn"_s, u"Followed"_s);
        return;
    }
    if (what == u"commitment") {
        real.workspace().editCommitment(real.contents().commitments.at(1).id);
        real.type(u"commitmentTextEn"_s, u"Texto que nadie guardó"_s);
        return;
    }
    tabs->actionFor(ReportTabs::Texts)->trigger();
    if (what == u"translation") {
        auto *list = real.visible<QTreeView>(u"textsList"_s);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data().toString().endsWith(u"ana"))
                list->setCurrentIndex(list->model()->index(row, 0));
        }
        real.type(u"textEnglish"_s, u"Texto que nadie guardó"_s);
    } else {
        real.type(u"textSpanish"_s, u"Texto que nadie guardó"_s);
    }
}

/// In the process that is to be killed. Never returns.
[[noreturn]] void typeUntilKilled(const QString &dossier, const QString &what)
{
    RealWindow real(dossier);
    if (what != u"comment" && what != u"reason") {
        typeInReport(real, what);
        QTest::qWait(700);
        raise(SIGKILL);
    }
    auto *cards = real.window().findChild<ScoreMode *>()->findChild<CardStack *>();
    cards->focusCriterion(CriterionCode(u"completion"_s));
    if (what == u"comment")
        real.press(Qt::Key_M, Qt::ControlModifier);
    else
        real.press(Qt::Key_Return);
    real.type(u"Texto que nadie guardó"_s);
    QTest::qWait(700);
    raise(SIGKILL);
    std::abort();
}

} // namespace

void UnsavedTextsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    smallDossier(m_folder->path());
    UnsavedTexts::setFolder(m_folder->filePath(u"unsaved"_s));
}

void UnsavedTextsTest::whatIsKeptIsLeftForTheNextSession()
{
    const UnsavedField field = fieldOf(smallPlan().contents);
    {
        UnsavedTexts texts(dossier());
        QVERIFY(texts.left().isEmpty());
        texts.keep(field, u"uno"_s);
        texts.keep(field, u"dos\nlíneas"_s);
        QCOMPARE(files().size(), 1);
    }
    UnsavedTexts texts(dossier());
    QCOMPARE(texts.left().size(), 1);
    const UnsavedText left = texts.left().first();
    QCOMPARE(left.text, u"dos\nlíneas"_s);
    QCOMPARE(left.field, field);
    texts.keep(field, u"tres"_s); // does not take the place of what was left
    QCOMPARE(files().size(), 2);
    texts.drop(field);
    QCOMPARE(files().size(), 1);
    QVERIFY(UnsavedTexts(m_folder->filePath(u"other.cotejo"_s)).left().isEmpty());
    texts.discard(left);
    QVERIFY(files().isEmpty());
    QVERIFY(UnsavedTexts(dossier()).left().isEmpty());
}

void UnsavedTextsTest::onlyTheUserMayReadIt()
{
    UnsavedTexts(dossier()).keep(fieldOf(smallPlan().contents), u"privado"_s);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const QString file = files().value(0);
    QVERIFY(!(QFile::permissions(file) & others));
    QVERIFY(!(QFile::permissions(QFileInfo(file).path()) & others));
}

void UnsavedTextsTest::damagedFilesAreNoTexts()
{
    UnsavedTexts(dossier()).keep(fieldOf(smallPlan().contents), u"texto"_s);
    QFile file(files().value(0));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() / 2));
    file.close();
    QVERIFY(UnsavedTexts(dossier()).left().isEmpty());
}

void UnsavedTextsTest::typeAndDie(const QString &what) const
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"--type"_s, dossier(), what});
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    QCOMPARE(files().size(), 1);
}

void UnsavedTextsTest::aKilledWindowLeavesWhatWasTyped_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("a reason") << u"reason"_s;
    QTest::newRow("a comment") << u"comment"_s;
}

void UnsavedTextsTest::aKilledWindowLeavesWhatWasTyped()
{
    QFETCH(QString, what);
    typeAndDie(what);
    RealWindow real(dossier());
    QVERIFY(real.contents().ratings.isEmpty() && real.contents().comments.isEmpty()); // nothing goes in by itself
    QTRY_VERIFY(choice(real, 0));
    QVERIFY(real.window().findChild<UnsavedBar *>()->text().contains(u"Texto que nadie guardó"_s));
    QTest::mouseClick(choice(real, 0), Qt::LeftButton); // put back
    if (what == u"comment") {
        QCOMPARE(real.visible<QPlainTextEdit>(u"commentText"_s)->toPlainText(), u"Texto que nadie guardó"_s);
        QVERIFY(real.contents().comments.isEmpty());
        real.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(real.contents().comments.first().text, u"Texto que nadie guardó"_s);
    } else {
        const Rating *rating = real.workspace().ratingOf(*real.workspace().subject(), CriterionCode(u"completion"_s));
        QVERIFY(rating);
        QCOMPARE(rating->reason, u"Texto que nadie guardó"_s);
        QVERIFY(real.workspace().dossier().undo());
        QVERIFY(real.contents().ratings.isEmpty());
    }
    QVERIFY(!real.window().findChild<UnsavedBar *>()->isVisible());
    QVERIFY(files().isEmpty());
}

void UnsavedTextsTest::aTextOfTheReportIsPutBackWhereItBelongs()
{
    typeAndDie(u"narrative"_s);
    RealWindow real(dossier());
    QVERIFY(real.contents().narratives.isEmpty());
    QTRY_VERIFY(choice(real, 0));
    QTest::mouseClick(choice(real, 0), Qt::LeftButton);
    QVERIFY(real.window().findChild<ReportTabs *>()->isVisible());
    QCOMPARE(real.visible<StoredEdit>(u"textSpanish"_s)->toPlainText(), u"Texto que nadie guardó"_s);
    const Narrative *stored = real.contents().narrative(real.workspace().plan(), narrativeSections().first());
    QVERIFY(stored);
    QCOMPARE(stored->text.texts.value(u"es"_s), u"Texto que nadie guardó"_s);
    QVERIFY(files().isEmpty());
    QVERIFY(real.workspace().dossier().undo());
    QVERIFY(real.contents().narratives.isEmpty());
}

void UnsavedTextsTest::aTranslationIsPutBackBesideItsReason()
{
    RatingKey key;
    {
        RealWindow real(dossier());
        key = smallKey(real.workspace().dossier(), 1, u"completion"_s);
        QVERIFY(real.workspace().dossier().rate(key, LevelCode(u"limited"_s), u"Falta."_s));
    }
    typeAndDie(u"translation"_s);
    RealWindow real(dossier());
    QVERIFY(!real.contents().translation(key, u"en"_s));
    QTRY_VERIFY(choice(real, 0));
    QTest::mouseClick(choice(real, 0), Qt::LeftButton);
    const ReasonTranslation *translation = real.contents().translation(key, u"en"_s);
    QVERIFY(translation);
    QCOMPARE(translation->text, u"Texto que nadie guardó"_s);
    QVERIFY(files().isEmpty());
}

void UnsavedTextsTest::aSheetIsOpenedAgainWithWhatWasTyped()
{
    typeAndDie(u"recommendation"_s);
    RealWindow real(dossier());
    QVERIFY(real.contents().recommendations.isEmpty());
    QTRY_VERIFY(choice(real, 0));
    QTest::mouseClick(choice(real, 0), Qt::LeftButton);
    auto *page = real.window().findChild<RecommendationsPage *>();
    QVERIFY(page->isVisible() && page->sheet()->isOpen());
    QVERIFY(real.contents().recommendations.isEmpty()); // it waits for Save
    QCOMPARE(real.visible<QPlainTextEdit>(u"recommendationTextEs"_s)->toPlainText(), u"Texto que nadie guardó"_s);
    QTRY_COMPARE(files().size(), 1); // kept again, should the program end again
    real.click(u"sheetSave"_s);
    QCOMPARE(real.contents().recommendations.size(), 1);
    QCOMPARE(real.contents().recommendations.first().followUp.texts.value(u"en"_s), u"Followed"_s);
    QVERIFY(files().isEmpty());
}

void UnsavedTextsTest::theSheetOfACommitmentIsOpenedAgainInPlan()
{
    typeAndDie(u"commitment"_s);
    RealWindow real(dossier());
    const Commitment second = real.contents().commitments.at(1);
    QTRY_VERIFY(choice(real, 0));
    QTest::mouseClick(choice(real, 0), Qt::LeftButton);
    auto *sheet = real.visible<Sheet>(u"commitmentSheet"_s);
    QCOMPARE(sheet->itemId(), second.id.toString());
    QCOMPARE(real.visible<QPlainTextEdit>(u"commitmentTextEn"_s)->toPlainText(), u"Texto que nadie guardó"_s);
    QCOMPARE(real.contents().commitments.at(1), second); // it waits for Save
    QVERIFY(sheet->save());
    QCOMPARE(real.contents().commitments.at(1).text.texts.value(u"en"_s), u"Texto que nadie guardó"_s);
    QCOMPARE(real.contents().commitments.at(1).title, second.title);
    QVERIFY(files().isEmpty());
}

void UnsavedTextsTest::discardingRemovesIt()
{
    UnsavedTexts(dossier()).keep(fieldOf(smallPlan().contents), u"viejo"_s);
    RealWindow real(dossier());
    QTRY_VERIFY(choice(real, 1));
    QTest::mouseClick(choice(real, 1), Qt::LeftButton);
    QVERIFY(!files().isEmpty()); // it is asked first
    QTRY_COMPARE(choice(real, 1)->text(), u"Descartar definitivamente"_s);
    QTest::mouseClick(choice(real, 1), Qt::LeftButton);
    QVERIFY(files().isEmpty());
    QVERIFY(real.contents().ratings.isEmpty());
}

void UnsavedTextsTest::whatIsStoredLeavesNothing()
{
    RealWindow real(dossier());
    auto *cards = real.window().findChild<ScoreMode *>()->findChild<CardStack *>();
    QVERIFY(cards->focusCriterion(CriterionCode(u"completion"_s)));
    real.press(Qt::Key_Return);
    real.type(u"Falta"_s);
    QTRY_COMPARE(files().size(), 1);
    real.workspace().flush();
    QVERIFY(files().isEmpty());
    QCOMPARE(real.contents().ratings.first().reason, u"Falta"_s);
}

/// As when the first reason of somebody makes the cards anew.
void UnsavedTextsTest::aTextMayBeShownAnewWhileItIsStored()
{
    RealWindow real(dossier());
    StoredEdit edit;
    edit.setWorkspace(&real.workspace());
    const UnsavedField field{.kind = UnsavedField::Kind::Narrative, .place = u"context"_s};
    QStringList stored;
    std::function<void()> show;
    show = [&] {
        edit.show(field, QString(), [&, kept = u"a text of its own"_s](const QString &text) -> Result<> {
            show();
            stored.append(text + kept.left(1));
            return {};
        });
    };
    show();
    edit.setPlainText(u"Falta."_s);
    QVERIFY(edit.flush());
    QCOMPARE(stored, QStringList{u"Falta.a"_s});
    edit.setWorkspace(nullptr);
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--type")
        typeUntilKilled(arguments.value(2), arguments.value(3));
    UnsavedTextsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "UnsavedTextsTest.moc"
