#include "tests/ui/support/RealWindow.h"

#include "core/exchange/ExampleReader.h"
#include "core/evaluation/PublishedComparison.h"
#include "ui/about/DossierDialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

/// What the window says of the dossier as a whole, and of the people in it.
class DossierDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDigestIsThatOfTheDossier();
    void aPersonIsChangedAndAnotherAdded();
    void aNameThatIsTakenIsRefusedInPlace();
    void commentsLeadToWhereTheyStand();
    void publishedValuesStandBesideComputedOnes();

private:
    static DossierDialog *open(RealWindow &window, int page)
    {
        window.window().findChild<QAction *>(u"file.about"_s)->trigger();
        auto *dialog = window.visible<DossierDialog>(u"dossierDialog"_s);
        dialog->findChild<QTabWidget *>()->setCurrentIndex(page);
        return dialog;
    }
};

void DossierDialogTest::theDigestIsThatOfTheDossier()
{
    RealWindow window;
    open(window, 0);
    auto *digest = window.visible<QLabel>(u"dossierDigest"_s);
    QTRY_VERIFY(digest->text().contains(window.workspace().dossier().digest()));
}

void DossierDialogTest::aPersonIsChangedAndAnotherAdded()
{
    RealWindow window;
    QVERIFY(window.workspace().ensurePerson());
    DossierDialog *dialog = open(window, 1);
    auto *list = dialog->findChild<QTreeWidget *>(u"people"_s);
    QCOMPARE(list->topLevelItemCount(), int(window.contents().people.size()));
    const QList<QTreeWidgetItem *> ana = list->findItems(u"ana"_s, Qt::MatchExactly);
    list->setCurrentItem(ana.value(0));
    auto *role = dialog->findChild<QComboBox *>(u"personRole"_s);
    role->setCurrentIndex(role->findData(u"expert"_s));
    dialog->findChild<QLineEdit *>(u"personFullName"_s)->setText(u"Ana Ruiz Soto"_s);
    window.click(u"personSave"_s);
    QCOMPARE(window.contents().personNamed(u"ana"_s)->role, u"expert"_s);
    QCOMPARE(window.contents().personNamed(u"ana"_s)->fullName, u"Ana Ruiz Soto"_s);
    window.click(u"personAdd"_s);
    dialog->findChild<QLineEdit *>(u"personName"_s)->setText(u"beto"_s);
    window.click(u"personSave"_s);
    QVERIFY(window.contents().personNamed(u"beto"_s));
    QVERIFY(window.workspace().dossier().undo());
    QVERIFY(!window.contents().personNamed(u"beto"_s));
    QCOMPARE(list->topLevelItemCount(), int(window.contents().people.size()));
}

void DossierDialogTest::aNameThatIsTakenIsRefusedInPlace()
{
    RealWindow window;
    QVERIFY(window.workspace().ensurePerson());
    DossierDialog *dialog = open(window, 1);
    const auto people = window.contents().people;
    window.click(u"personAdd"_s);
    dialog->findChild<QLineEdit *>(u"personName"_s)->setText(u"ana"_s);
    window.click(u"personSave"_s);
    QCOMPARE(window.contents().people, people);
    const auto labels = window.window().findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(u'▲') && label->text().contains(u"ana"_s);
    }));
}

void DossierDialogTest::commentsLeadToWhereTheyStand()
{
    RealWindow window;
    QVERIFY(window.workspace().ensurePerson());
    const RatingKey key = smallKey(window.workspace().dossier(), 3, u"completion"_s);
    const auto add = [&](const QString &text) {
        return window.workspace().dossier().addComment(
            {.subject = key.subject, .criterion = key.criterion, .round = key.round, .text = text}, u"ana"_s);
    };
    QVERIFY(add(u"Falta el acta."_s));
    const auto second = add(u"Ya está."_s);
    QVERIFY(window.workspace().dossier().resolveComment(*second, true));
    DossierDialog *dialog = open(window, 2);
    auto *list = dialog->findChild<QTreeWidget *>(u"allComments"_s);
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(3), u"Falta el acta."_s);
    Q_EMIT list->itemActivated(list->topLevelItem(0), 0);
    QCOMPARE(window.workspace().currentCommitment()->number, u"3"_s);
    QVERIFY(window.window().findChild<ScoreMode *>()->isVisible());
}

void DossierDialogTest::publishedValuesStandBesideComputedOnes()
{
    RealWindow window(u"es"_s, u"light"_s, [](const QString &folder) {
        const QString path = folder + u"/mexico.cotejo"_s;
        if (!Dossier::create(path, *readMexico2012(), {.name = u"ana"_s, .installation = u"test"_s}))
            qFatal("no example");
        return path;
    });
    const Contents &contents = window.contents();
    int differ = 0;
    int all = 0;
    for (const Round &round : contents.roundsOf(window.workspace().plan())) {
        for (const PublishedCheck &check :
             comparePublished(contents, *window.workspace().dossier().methodOf(round.id), round.id)) {
            ++all;
            differ += check.standing == PublishedStanding::Differ ? 1 : 0;
        }
    }
    DossierDialog *dialog = open(window, 3);
    auto *list = dialog->findChild<QTreeWidget *>(u"publishedValues"_s);
    QCOMPARE(list->topLevelItemCount(), differ);
    dialog->findChild<QCheckBox *>(u"publishedAll"_s)->setChecked(true);
    QCOMPARE(list->topLevelItemCount(), all);
}

QTEST_MAIN(DossierDialogTest)
#include "DossierDialogTest.moc"
