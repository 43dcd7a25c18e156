#include "tests/support/Mount.h"
#include "tests/ui/support/RealWindow.h"

#include "ui/exchange/ExportDialog.h"
#include "ui/exchange/ImportWizard.h"
#include "ui/exchange/PreviewPage.h"
#include "ui/exchange/RoundPage.h"
#include "ui/plan/PlanMode.h"
#include "ui/sheets/Sheet.h"
#include "ui/widgets/BigButton.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FileChoice.h"
#include "ui/widgets/InfoBar.h"
#include "ui/window/NewDossierDialog.h"
#include "ui/window/StatusLine.h"
#include "ui/window/WindowActions.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTimer>

using namespace Qt::StringLiterals;

/// From nothing, and from a table, to a dossier in which one can score.
class NewDossierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_kept = FileChoice::current(); }
    void cleanup() { FileChoice::current() = m_kept; }
    void aRefusalKeepsTheForm();
    void aFullDiskKeepsTheForm();
    void anExportWaitsForAPlaceToWrite();
    void withoutYearsTheMethodIsAsked();
    void aTablesDossierHasItsRound();
    void anEmptyPlanOffersTheWayOn();
    void theStartPageSaysHowFarADossierIs();
    void aMessageMovesNothing();

private:
    using Step = std::function<bool()>; ///< true once it is done

    /// Runs the action, which holds until its dialog closes, and takes the steps meanwhile.
    static void run(RealWindow &real, const QString &action, const QList<Step> &steps);
    static QString shownMode(RealWindow &real);

    FileChoice m_kept{};
    QTemporaryDir m_folder{};
};

void NewDossierTest::run(RealWindow &real, const QString &action, const QList<Step> &steps)
{
    qsizetype at = 0;
    int turns = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, &timer, [&] {
        if (++turns > patience / 30) {
            QString seen;
            if (const QWidget *dialog = QApplication::activeModalWidget()) {
                for (const QLabel *label : dialog->findChildren<QLabel *>())
                    seen += label->isVisible() ? u" | "_s + label->text() : QString();
            }
            qFatal("step %d does not come: %s", int(at), qPrintable(seen));
        }
        timer.stop(); // a step may open a dialog of its own
        if (at < steps.size() && steps.at(at)())
            ++at;
        timer.start();
    });
    timer.start(30);
    real.window().findChild<WindowActions *>()->action(action)->trigger();
    QVERIFY(comesTrue([&] { return at == steps.size(); }));
}

QString NewDossierTest::shownMode(RealWindow &real)
{
    for (const Mode *mode : real.window().findChildren<Mode *>()) {
        if (mode->isVisible())
            return mode->objectKey();
    }
    return {};
}

void NewDossierTest::aRefusalKeepsTheForm()
{
    RealWindow real;
    const QString first = real.workspace().dossier().path();
    const QString nowhere = m_folder.filePath(u"no hay/nuevo"_s);
    QStringList answers{first, nowhere, m_folder.filePath(u"nuevo"_s)};
    FileChoice::current().create = [&](QWidget *, const QString &, const QString &, const QString &) {
        return answers.takeFirst();
    };
    const auto form = [] {
        return qobject_cast<NewDossierDialog *>(QApplication::activeModalWidget());
    };
    const auto accept = [&] {
        form()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    };
    QString said;
    run(real, u"file.new"_s,
        {[&] {
             if (!form())
                 return false;
             form()->findChild<QLineEdit *>(u"planTitle"_s)->setText(u"Plan 2026"_s);
             return form()->findChild<QComboBox *>(u"method"_s)->currentData() == u"irm-2021"_s;
         },
         [&] {
             for (int refused = 0; refused < 2; ++refused) {
                 accept();
                 for (const QLabel *label : form()->findChildren<QLabel *>())
                     said += label->isVisible() ? label->text() : QString();
             }
             return true;
         },
         [&] {
             if (form()->findChild<QLineEdit *>(u"planTitle"_s)->text() != u"Plan 2026"_s)
                 return false;
             accept();
             return true;
         }});
    QVERIFY2(said.contains(first), qPrintable(said));
    QVERIFY2(said.contains(QFileInfo(nowhere).path()), qPrintable(said));
    QTRY_COMPARE(QFileInfo(real.workspace().dossier().path()).fileName(), u"nuevo.cotejo"_s);
    QCOMPARE(real.contents().rounds.first().method, u"irm-2021"_s);
    QTRY_COMPARE(shownMode(real), u"plan"_s);
}

/// Which is noticed only in the middle of the work.
void NewDossierTest::aFullDiskKeepsTheForm()
{
    const QString disk = m_folder.filePath(u"disk"_s);
    const Mount full({u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=64k"_s, u"tmpfs"_s}, disk);
    if (!full.isMounted())
        QSKIP("only root may mount");
    RealWindow real;
    QStringList answers{disk + u"/lleno"_s, m_folder.filePath(u"cabe"_s)};
    FileChoice::current().create = [&](QWidget *, const QString &, const QString &, const QString &) {
        return answers.takeFirst();
    };
    const auto form = [] {
        return qobject_cast<NewDossierDialog *>(QApplication::activeModalWidget());
    };
    const auto accept = [&] {
        form()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    };
    QString said;
    run(real, u"file.new"_s,
        {[&] {
             if (!form())
                 return false;
             form()->findChild<QLineEdit *>(u"planTitle"_s)->setText(u"Plan 2026"_s);
             accept();
             return true;
         },
         [&] {
             const QLabel *fault = form() ? form()->findChild<QLabel *>(u"newDossierFault"_s) : nullptr;
             if (!fault || !fault->isVisible())
                 return false;
             said = fault->text();
             accept();
             return true;
         }});
    QVERIFY2(said.contains(u"lleno.cotejo"_s), qPrintable(said));
    QTRY_COMPARE(QFileInfo(real.workspace().dossier().path()).fileName(), u"cabe.cotejo"_s);
    QCOMPARE(real.contents().plans.first().title.in(u"es"_s), u"Plan 2026"_s);
    QVERIFY(QDir(disk).isEmpty());
    QTRY_VERIFY(real.window().findChildren<NewDossierDialog *>().isEmpty());
}

void NewDossierTest::anExportWaitsForAPlaceToWrite()
{
    RealWindow real;
    const QString nowhere = m_folder.filePath(u"no hay/datos.json"_s);
    const QString there = m_folder.filePath(u"datos.json"_s);
    QStringList answers{QString(), nowhere, there};
    FileChoice::current().save = [&](QWidget *, const QString &, const QString &, const QString &) {
        return answers.takeFirst();
    };
    const auto form = [] {
        return qobject_cast<ExportDialog *>(QApplication::activeModalWidget());
    };
    const auto accept = [&] {
        form()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    };
    QString said;
    run(real, u"file.exportData"_s,
        {[&] { return form() != nullptr; },
         [&] {
             for (QAbstractButton *button : form()->findChildren<QRadioButton *>())
                 button->setChecked(button->text().contains(u"JSON"_s));
             accept(); // without an answer
             accept(); // where nothing can be written
             said = form()->findChild<QLabel *>(u"exportFault"_s)->text();
             accept();
             return true;
         }});
    QVERIFY2(said.contains(QFileInfo(nowhere).path()), qPrintable(said));
    QVERIFY(answers.isEmpty());
    QTRY_VERIFY(QFile::exists(there));
}

void NewDossierTest::withoutYearsTheMethodIsAsked()
{
    RealWindow real;
    const auto form = [] {
        return qobject_cast<NewDossierDialog *>(QApplication::activeModalWidget());
    };
    bool wasOpen = true;
    bool isOpen = false;
    QString purpose;
    run(real, u"file.new"_s, {[&] {
            if (!form())
                return false;
            QPushButton *accept = form()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
            form()->findChild<QLineEdit *>(u"planTitle"_s)->setText(u"Plan de gobierno abierto"_s);
            wasOpen = accept->isEnabled();
            auto *method = form()->findChild<QComboBox *>(u"method"_s);
            method->setCurrentIndex(method->findData(u"irm-2018"_s));
            Q_EMIT method->activated(method->currentIndex());
            isOpen = accept->isEnabled();
            purpose = form()->findChild<QLabel *>(u"methodPurpose"_s)->text();
            form()->reject();
            return true;
        }});
    QVERIFY(!wasOpen);
    QVERIFY(isOpen);
    QVERIFY2(purpose.contains(u"2018"_s) && purpose.contains(u"2020"_s), qPrintable(purpose));
}

void NewDossierTest::aTablesDossierHasItsRound()
{
    RealWindow real;
    const QString table = m_folder.filePath(u"compromisos.csv"_s);
    QFile file(table);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("numero,titulo\n1,Publicar los contratos\n2,Abrir el padrón\n");
    file.close();
    FileChoice::current().open = [&](QWidget *, const QString &, const QString &) {
        return table;
    };
    FileChoice::current().create = [&](QWidget *, const QString &, const QString &, const QString &) {
        return m_folder.filePath(u"tabla.cotejo"_s);
    };
    const auto wizard = [] {
        return qobject_cast<ImportWizard *>(QApplication::activeModalWidget());
    };
    const auto press = [&](QWizard::WizardButton which) {
        QAbstractButton *button = wizard() ? wizard()->button(which) : nullptr;
        if (!button || !button->isVisible() || !button->isEnabled())
            return false;
        button->click();
        return true;
    };
    run(real, u"file.newFromTable"_s,
        {[&] { return press(QWizard::NextButton); }, [&] { return press(QWizard::NextButton); },
         [&] {
             const auto *page = wizard() ? qobject_cast<PreviewPage *>(wizard()->currentPage()) : nullptr;
             if (!page)
                 return false;
             const QList<QLineEdit *> fields = page->findChildren<QLineEdit *>();
             fields.first()->setText(u"México"_s);
             fields.last()->setText(u"Plan 2026"_s);
             Q_EMIT fields.last()->editingFinished();
             return true;
         },
         [&] { return press(QWizard::NextButton); },
         [&] {
             return wizard() && qobject_cast<RoundPage *>(wizard()->currentPage()) && press(QWizard::FinishButton);
         }});
    QTRY_COMPARE(QFileInfo(real.workspace().dossier().path()).fileName(), u"tabla.cotejo"_s);
    QCOMPARE(real.contents().commitments.size(), 2);
    QCOMPARE(real.contents().rounds.size(), 1);
    QCOMPARE(real.contents().rounds.first().method, u"irm-2021"_s);
    QTRY_COMPARE(shownMode(real), u"score"_s);
}

void NewDossierTest::anEmptyPlanOffersTheWayOn()
{
    const auto empty = [](const QString &folder) {
        const QString path = folder + u"/vacio.cotejo"_s;
        ActionPlan plan;
        plan.title = LocalizedText::of(u"es"_s, u"Plan 2026"_s);
        plan.country = u"México"_s;
        plan.number = u"1"_s;
        ImportBatch batch;
        plan.id = ActionPlanId::create();
        batch.contents.plans = {plan};
        if (const auto made = Dossier::create(path, batch, steadyAuthor()); !made)
            qFatal("%s", qPrintable(made.error().what));
        return path;
    };
    QTemporaryDir folder;
    RealWindow real;
    real.window().desk().open(empty(folder.path()));
    QTRY_COMPARE(QFileInfo(real.workspace().dossier().path()).fileName(), u"vacio.cotejo"_s);
    // Nothing is asked, so nothing is told to be done.
    QVERIFY(!real.window().findChild<StatusLine *>()->findChild<QProgressBar *>()->isVisible());
    real.window().showModeCalled(u"score"_s);
    auto *score = real.window().findChild<ScoreMode *>();
    QPushButton *adding = nullptr;
    for (EmptyState *state : score->findChildren<EmptyState *>()) {
        if (!state->isVisible())
            continue;
        for (QPushButton *button : state->findChildren<QPushButton *>())
            adding = button->isVisible() ? button : adding;
    }
    QVERIFY(adding);
    adding->click();
    QTRY_COMPARE(shownMode(real), u"plan"_s);
    QTRY_VERIFY(real.window().findChild<Sheet *>(u"commitmentSheet"_s)->isVisible());
}

void NewDossierTest::theStartPageSaysHowFarADossierIs()
{
    RealWindow real;
    const Completeness done = real.workspace().progress();
    QVERIFY(done.asked > 0);
    real.window().closeDossier();
    QStringList told;
    for (const BigButton *button : real.window().findChildren<BigButton *>()) {
        if (button->isVisible())
            told.append(button->accessibleDescription());
    }
    const QString expected = u"%1 de %2"_s.arg(QString::number(done.rated), QString::number(done.asked));
    QVERIFY2(std::any_of(told.cbegin(), told.cend(), [&](const QString &one) { return one.contains(expected); }),
             qPrintable(told.join(u'\n')));
}

/// What is under the mouse stays there, and the message is wholly within the window.
void NewDossierTest::aMessageMovesNothing()
{
    RealWindow real;
    const QWidget *cards = real.window().findChild<CardStack *>();
    const QPoint before = cards->mapTo(&real.window(), QPoint());
    const int height = real.window().findChild<ScoreMode *>()->height();
    real.window().tell(u"Se guardó todo lo que había que guardar, y en su lugar."_s);
    InfoBar &bar = real.window().infoBar();
    QTRY_VERIFY(bar.isVisible());
    QTest::qWait(50);
    QCOMPARE(cards->mapTo(&real.window(), QPoint()), before);
    QCOMPARE(real.window().findChild<ScoreMode *>()->height(), height);
    QVERIFY(real.window().rect().contains(QRect(bar.mapTo(&real.window(), QPoint()), bar.size())));
    QVERIFY(bar.geometry().bottom() < real.window().findChild<StatusLine *>()->y());
}

QTEST_MAIN(NewDossierTest)
#include "NewDossierTest.moc"
