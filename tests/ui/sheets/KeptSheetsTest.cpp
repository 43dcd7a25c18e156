#include "tests/ui/support/RealWindow.h"
#include "tests/ui/support/UnsavedFiles.h"

#include "ui/evidence/EvidenceMode.h"
#include "ui/sheets/CheckList.h"
#include "ui/sheets/DateField.h"
#include "ui/sheets/KeptForm.h"
#include "ui/sheets/PickField.h"
#include "ui/sheets/Sheet.h"
#include "ui/window/UnsavedBar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QJsonDocument>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QValidator>

#include <csignal>

using namespace Qt::StringLiterals;

/// Whatever stands in a sheet outlives the program, in every sheet that the window has.
class KeptSheetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everythingIsThereAgain_data();
    void everythingIsThereAgain();
    void whatIsAddedAsEvidenceIsThereAgain();
    void theSheetItselfOffersWhatWasLeft();
    void whatIsNewerIsNotWrittenOverUnseen();
    void whatIsLeftBehindIsOfferedByTheSheet();
    void discardingAsksFirst();

private:
    QString dossier() const { return m_folder->filePath(u"small.cotejo"_s); }
    QStringList files() const { return unsavedFiles(m_folder->path()); }
    /// A process that fills in sheets and is killed; what stood in them, by sheet.
    QJsonObject fillAndDie(const QString &what) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

/// One of everything that has a sheet, beside the small plan.
void addMore(Dossier &dossier)
{
    const ActionPlanId plan = dossier.contents().plans.first().id;
    const auto words = [](const QString &text) {
        return LocalizedText::of(u"es"_s, text);
    };
    const auto commitment = [&](int at) {
        return dossier.contents().commitments.at(at).id;
    };
    bool isDone = bool(dossier.saveCategory({.plan = plan, .title = words(u"Transparencia"_s)}));
    isDone = isDone && dossier.saveCategory({.plan = plan, .title = words(u"Participación"_s)});
    isDone = isDone && dossier.saveInstitution({.country = u"Mexico"_s, .name = u"Instituto Federal"_s});
    isDone =
        isDone && dossier.saveMilestone({.commitment = commitment(0), .number = u"1"_s, .title = words(u"Portal"_s)});
    isDone = isDone && dossier.saveOfficial({.commitment = commitment(0), .name = u"Luz Ríos"_s});
    isDone =
        isDone && dossier.saveEvent({.plan = plan, .title = words(u"Mesa"_s), .date = PartialDate::parse(u"2012"_s)});
    isDone = isDone && dossier.saveProposal({.plan = plan, .title = words(u"Datos"_s), .proposer = u"Fundar"_s});
    isDone = isDone && dossier.saveRecommendation({.plan = plan, .text = words(u"Publicar"_s)});
    isDone =
        isDone && dossier.saveCluster({.plan = plan, .number = u"C1"_s, .commitments = {commitment(0), commitment(1)}});
    isDone = isDone && dossier.addEvidence({.items = {{.title = u"Minuta"_s, .url = u"https://example.org"_s}}});
    if (!isDone)
        qFatal("the dossier does not take it");
}

/// With what each sheet is begun; a sheet that is not named begins a new item.
std::pair<QString, QString> begunWith(const QString &sheet, const Contents &contents, bool isKnown)
{
    const auto id = [](const auto &items) {
        return items.first().id.toString();
    };
    const QString first = id(contents.commitments);
    if (sheet == u"severalSheet")
        return {first + u' ' + contents.commitments.at(1).id.toString(), {}};
    if (sheet == u"mergeSheet")
        return {id(contents.institutions) + u' ' + contents.institutions.at(1).id.toString(), u"alike"_s};
    const QMap<QString, QString> known{{u"planSheet"_s, id(contents.plans)},
                                       {u"commitmentSheet"_s, first},
                                       {u"milestoneSheet"_s, id(contents.milestones)},
                                       {u"planMilestoneSheet"_s, id(contents.milestones)},
                                       {u"institutionSheet"_s, id(contents.institutions)},
                                       {u"officialSheet"_s, id(contents.officials)},
                                       {u"categorySheet"_s, id(contents.categories)},
                                       {u"clusterSheet"_s, id(contents.clusters)},
                                       {u"eventSheet"_s, id(contents.events)},
                                       {u"proposalSheet"_s, id(contents.proposals)},
                                       {u"recommendationSheet"_s, id(contents.recommendations)}};
    return {isKnown ? known.value(sheet) : QString(), sheet == u"milestoneSheet" ? first : QString()};
}

void fillLine(QLineEdit *line)
{
    if (auto *pick = qobject_cast<PickField *>(line)) {
        const QAbstractItemModel *items = pick->completer()->model();
        QModelIndex wanted = items->index(items->rowCount() - 1, 0);
        if (wanted.data().toString() == pick->text())
            wanted = items->index(0, 0);
        pick->pick(wanted.data().toString());
    } else if (qobject_cast<DateField *>(line)) {
        line->setText(u"2012-03-1%1"_s.arg(line->objectName().size() % 10));
    } else {
        line->setText(line->validator() ? u"27"_s : u"Escrito en "_s + line->objectName());
    }
}

/// Something else into every field, of whatever kind.
void fillAll(QWidget *form)
{
    for (QWidget *field : form->findChildren<QWidget *>()) {
        if (auto *line = qobject_cast<QLineEdit *>(field); line && !line->objectName().startsWith(u"qt_")) {
            if (!line->objectName().isEmpty())
                fillLine(line);
        } else if (auto *text = qobject_cast<QPlainTextEdit *>(field)) {
            text->setPlainText(u"Texto de\n"_s + text->objectName());
        } else if (auto *choice = qobject_cast<QComboBox *>(field)) {
            choice->setCurrentIndex((choice->currentIndex() + 1) % choice->count());
        } else if (auto *list = qobject_cast<CheckList *>(field); list && list->list()->count() > 0) {
            QListWidgetItem *last = list->list()->item(list->list()->count() - 1);
            last->setCheckState(last->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        } else if (auto *box = qobject_cast<QCheckBox *>(field)) {
            box->toggle();
        }
    }
}

QJsonObject valuesIn(const QWidget *form) { return form->findChild<KeptForm *>()->fields().values(); }

/// What every sheet of the window holds, once all of it was changed.
QJsonObject fillSheets(RealWindow &real, bool isKnown)
{
    QJsonObject all;
    for (Sheet *sheet : real.window().findChildren<Sheet *>()) {
        const auto [id, of] = begunWith(sheet->objectName(), real.contents(), isKnown);
        sheet->begin(id, of);
        const QJsonObject before = valuesIn(sheet);
        fillAll(sheet);
        const QJsonObject values = valuesIn(sheet);
        for (const QString &name : values.keys()) {
            if (values.value(name) == before.value(name))
                qFatal("%s was not filled in", qPrintable(name));
        }
        all.insert(sheet->objectName(), values);
    }
    return all;
}

/// In the process that is to be killed. Never returns.
[[noreturn]] void fillUntilKilled(const QString &path, const QString &what)
{
    RealWindow real(path);
    QJsonObject all;
    if (what == u"evidence") {
        auto *mode = real.window().findChild<EvidenceMode *>();
        mode->offer({QFileInfo(path).path() + u"/acta.txt"_s});
        auto *sheet = mode->findChild<QWidget *>(u"addEvidenceSheet"_s);
        if (!comesTrue([&] { return sheet->findChild<QLineEdit *>(u"addFileTitle"_s) != nullptr; }))
            qFatal("the file is not offered");
        fillAll(sheet);
        all.insert(sheet->objectName(), valuesIn(sheet));
    } else {
        all = fillSheets(real, what == u"known");
    }
    QTest::qWait(2 * UnsavedTexts::pause);
    QFile expected(QFileInfo(path).path() + u"/expected.json"_s);
    if (!expected.open(QIODevice::WriteOnly) || expected.write(QJsonDocument(all).toJson()) < 0)
        qFatal("cannot write down what is expected");
    expected.close();
    raise(SIGKILL);
    std::abort();
}

QPushButton *choice(const QWidget *bar, int index)
{
    return bar && bar->isVisible() ? bar->findChildren<QPushButton *>().value(index) : nullptr;
}

QPushButton *offered(RealWindow &real) { return choice(real.window().findChild<UnsavedBar *>(), 0); }

Sheet *openSheet(RealWindow &real)
{
    for (Sheet *sheet : real.window().findChildren<Sheet *>()) {
        if (sheet->isOpen())
            return sheet;
    }
    return nullptr;
}

/// By the bar over the window, without a word to what the sheets offer.
void dismissBar(RealWindow &real)
{
    if (comesTrue([&] { return offered(real) != nullptr; }))
        real.window().findChild<UnsavedBar *>()->dismiss();
}

} // namespace

void KeptSheetsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    addMore(*smallDossier(m_folder->path()));
    UnsavedTexts::setFolder(m_folder->filePath(u"unsaved"_s));
}

QJsonObject KeptSheetsTest::fillAndDie(const QString &what) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(), {u"--fill"_s, dossier(), what});
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::CrashExit)
        return {};
    QFile expected(m_folder->filePath(u"expected.json"_s));
    return expected.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(expected.readAll()).object() : QJsonObject();
}

void KeptSheetsTest::everythingIsThereAgain_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("in sheets of new items") << u"new"_s;
    QTest::newRow("in sheets of known items") << u"known"_s;
}

void KeptSheetsTest::everythingIsThereAgain()
{
    QFETCH(QString, what);
    const QJsonObject expected = fillAndDie(what);
    QVERIFY(expected.size() >= 13);
    QCOMPARE(files().size(), expected.size());
    RealWindow real(dossier());
    const QString digest = real.workspace().dossier().digest();
    QStringList seen;
    for (qsizetype i = 0; i < expected.size(); ++i) {
        QTest::qWait(1); // the buttons of the offer before have gone
        QTRY_VERIFY(offered(real));
        QTest::mouseClick(offered(real), Qt::LeftButton);
        Sheet *sheet = openSheet(real);
        QVERIFY(sheet && sheet->isVisible());
        seen.append(sheet->objectName());
        QCOMPARE(valuesIn(sheet), expected.value(sheet->objectName()).toObject());
        QVERIFY(sheet->isDirty());
        QCOMPARE(files().size(), expected.size() - i); // kept at once, should the program end again
        sheet->cancel();
        QCOMPARE(files().size(), expected.size() - i - 1);
    }
    seen.sort();
    QCOMPARE(seen, expected.keys());
    QVERIFY(!real.window().findChild<UnsavedBar *>()->isVisible());
    QCOMPARE(real.workspace().dossier().digest(), digest);
}

void KeptSheetsTest::whatIsAddedAsEvidenceIsThereAgain()
{
    QFile file(m_folder->filePath(u"acta.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Acta de la mesa") > 0);
    file.close();
    const QJsonObject expected = fillAndDie(u"evidence"_s);
    QCOMPARE(expected.size(), 1);
    RealWindow real(dossier());
    QTRY_VERIFY(offered(real));
    QTest::mouseClick(offered(real), Qt::LeftButton);
    auto *sheet = real.visible<QWidget>(u"addEvidenceSheet"_s);
    QTRY_COMPARE(valuesIn(sheet), expected.value(sheet->objectName()).toObject());
    QCOMPARE(files().size(), 1);
    real.click(u"addCancel"_s);
    QVERIFY(files().isEmpty());
    QVERIFY(!offered(real));
}

void KeptSheetsTest::theSheetItselfOffersWhatWasLeft()
{
    const QJsonObject expected = fillAndDie(u"known"_s);
    RealWindow real(dossier());
    dismissBar(real);
    for (Sheet *sheet : real.window().findChildren<Sheet *>()) {
        const auto [id, of] = begunWith(sheet->objectName(), real.contents(), true);
        sheet->begin(id, of);
        auto *kept = sheet->findChild<KeptForm *>();
        QVERIFY2(!kept->isHidden(), qPrintable(sheet->objectName()));
        QVERIFY(!sheet->isDirty());
        kept->findChildren<QPushButton *>().value(0)->click();
        QCOMPARE(valuesIn(sheet), expected.value(sheet->objectName()).toObject());
        QVERIFY(kept->isHidden());
        sheet->cancel();
        sheet->begin(id, of);
        QVERIFY(kept->isHidden());
        sheet->cancel();
    }
    QVERIFY(files().isEmpty());
}

void KeptSheetsTest::whatIsNewerIsNotWrittenOverUnseen()
{
    QVERIFY(!fillAndDie(u"known"_s).isEmpty());
    RealWindow real(dossier());
    dismissBar(real);
    Dossier &dossier = real.workspace().dossier();
    Commitment newer = real.contents().commitments.first();
    newer.source = u"Nueva fuente"_s;
    const auto categories = real.contents().categories;
    newer.categories = {categories.first().id};
    QVERIFY(dossier.saveCommitment(newer));
    auto *sheet = real.window().findChild<Sheet *>(u"commitmentSheet"_s);
    sheet->begin(newer.id.toString());
    auto *kept = sheet->findChild<KeptForm *>();
    kept->findChildren<QPushButton *>().value(0)->click();
    QVERIFY(!kept->isHidden());
    const auto *source = sheet->findChild<QLineEdit *>(u"commitmentSource"_s);
    QVERIFY2(kept->text().contains(source->accessibleName()), qPrintable(kept->text()));
    QCOMPARE(source->text(), u"Escrito en commitmentSource"_s);
    // Ticks of both stand side by side.
    QCOMPARE(sheet->findChild<CheckList *>(u"commitmentCategories"_s)->checked().size(), 2);
    real.workspace().flush();
    QCOMPARE(real.contents().commitments.first().source, u"Nueva fuente"_s);
    // Nor does closing write it, or lose it.
    const qsizetype left = files().size();
    QVERIFY(real.window().closeDossier());
    QCOMPARE(files().size(), left);
    real.window().desk().open(this->dossier());
    QTRY_VERIFY(real.window().workspace());
    QCOMPARE(real.contents().commitments.first().source, u"Nueva fuente"_s);
    dismissBar(real);
    sheet->begin(newer.id.toString());
    kept->findChildren<QPushButton *>().value(0)->click();
    QVERIFY(kept->text().contains(source->accessibleName()));
    QVERIFY(sheet->save());
    QCOMPARE(real.contents().commitments.first().source, u"Escrito en commitmentSource"_s);
    QCOMPARE(real.contents().commitments.first().categories.size(), 2);
}

/// The sheet of a milestone closes with the commitment that it is under.
void KeptSheetsTest::whatIsLeftBehindIsOfferedByTheSheet()
{
    RealWindow real(dossier());
    const CommitmentId first = real.contents().commitments.first().id;
    real.workspace().setCommitment(first);
    real.click(u"addMilestone"_s);
    auto *sheet = real.visible<Sheet>(u"milestoneSheet"_s);
    real.type(u"milestoneDue"_s, u"no es fecha"_s); // so that it cannot be stored on the way
    real.workspace().setCommitment(real.contents().commitments.at(1).id);
    QVERIFY(!sheet->isOpen());
    real.workspace().setCommitment(first);
    real.click(u"addMilestone"_s);
    auto *kept = sheet->findChild<KeptForm *>();
    QTRY_VERIFY(choice(kept, 0));
    QTest::mouseClick(choice(kept, 0), Qt::LeftButton);
    QCOMPARE(sheet->findChild<DateField *>(u"milestoneDue"_s)->text(), u"no es fecha"_s);
    sheet->cancel();
    QVERIFY(files().isEmpty());
}

void KeptSheetsTest::discardingAsksFirst()
{
    QVERIFY(!fillAndDie(u"known"_s).isEmpty());
    RealWindow real(dossier());
    dismissBar(real);
    const qsizetype left = files().size();
    real.workspace().editCommitment(real.contents().commitments.first().id);
    auto *sheet = real.visible<Sheet>(u"commitmentSheet"_s);
    auto *kept = sheet->findChild<KeptForm *>();
    const QString offer = kept->text();
    for (const bool isMeant : {false, true}) {
        QTRY_VERIFY(choice(kept, 1));
        QTest::mouseClick(choice(kept, 1), Qt::LeftButton);
        QVERIFY2(kept->text().contains(u"definitivamente"_s), qPrintable(kept->text()));
        QCOMPARE(files().size(), left);
        QTest::qWait(1); // the buttons before have gone
        QTRY_VERIFY(choice(kept, 1));
        QTest::mouseClick(choice(kept, isMeant ? 1 : 0), Qt::LeftButton);
        QCOMPARE(kept->isVisible(), !isMeant);
        if (!isMeant)
            QCOMPARE(kept->text(), offer);
        QTest::qWait(1);
    }
    QCOMPARE(files().size(), left - 1);
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--fill")
        fillUntilKilled(arguments.value(2), arguments.value(3));
    KeptSheetsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "KeptSheetsTest.moc"
