#include "tests/ui/support/RealWindow.h"

#include "core/model/Place.h"
#include "ui/evidence/EvidenceLibrary.h"
#include "ui/evidence/EvidenceMode.h"
#include "ui/evidence/EvidencePreview.h"
#include "ui/evidence/FactsPanel.h"
#include "ui/process/ProcessMode.h"
#include "ui/widgets/FileChoice.h"
#include "ui/window/CopyStates.h"

#include <QCheckBox>
#include <QClipboard>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTimer>

#include <SQLiteCpp/Database.h>

using namespace Qt::StringLiterals;

/// The library in the real window: adding, correcting, removing, checking, and the ways to and from Score mode.
class EvidenceModeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneDropServesSeveralCommitmentsAndCriteria();
    void theSameFileIsOfferedOnceMore();
    void aPastedLinkBecomesEvidence();
    void particularsAreWrittenWhenTheFieldIsLeft();
    void aWrongDateIsNotStored();
    void removingWhatIsUsedAsksFirst();
    void checkingFlagsWhatWasDoneBehindTheBack();
    void scoreAndLibraryLeadToEachOther();
    void aFoundPieceIsRevealed();
    void columnsAreRemembered();
    void theWindowGoesOnWhileALargeFileIsTakenIn();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    }
    EvidenceMode *mode() { return m_real->window().findChild<EvidenceMode *>(); }
    const QList<Evidence> &evidence() { return m_real->contents().evidence; }
    RatingKey key(int number) { return smallKey(m_real->workspace().dossier(), number, u"completion"_s); }
    /// Added through the one door, attached to the completion of commitment 1 and on wish of others.
    EvidenceId added(const QString &name, const QList<RatingKey> &ratings = {})
    {
        const Result<StoredCopy> copy = m_real->workspace().dossier().evidenceCopies().take(write(name, name.toUtf8()));
        const auto ids = m_real->workspace().dossier().addEvidence({.items = {{.title = name,
                                                                               .fileName = copy->fileName,
                                                                               .mediaType = copy->mediaType,
                                                                               .digest = copy->digest,
                                                                               .size = copy->size}},
                                                                    .ratings = ratings});
        return ids->first();
    }
    static void tick(QListWidget *list, int row) { list->item(row)->setCheckState(Qt::Checked); }
    QListWidget *listOf(const QString &name) { return m_real->visible<QWidget>(name)->findChild<QListWidget *>(); }

    QTemporaryDir m_folder;
    std::unique_ptr<RealWindow> m_real;
};

void EvidenceModeTest::init()
{
    m_real.reset();
    m_real = std::make_unique<RealWindow>();
    Q_EMIT mode()->wanted();
    QTRY_VERIFY(mode()->isVisible());
}

void EvidenceModeTest::oneDropServesSeveralCommitmentsAndCriteria()
{
    const QString before = m_real->workspace().dossier().digest();
    const qint64 rows = m_real->workspace().dossier().journalLength();
    mode()->offer({write(u"acta.txt"_s, "acta"), write(u"lista.txt"_s, "lista")});
    QListWidget *commitments = listOf(u"addCommitments"_s);
    tick(commitments, 0);
    tick(commitments, 2);
    tick(listOf(u"addCriteria"_s), 0);
    tick(listOf(u"addCriteria"_s), 1);
    QVERIFY(m_real->visible<QLabel>(u"addSummary"_s)->text().contains(u'4'));
    m_real->click(u"addAccept"_s);
    QTRY_COMPARE(evidence().size(), 2);
    QCOMPARE(m_real->workspace().dossier().journalLength(), rows + 1);
    QCOMPARE(evidence().first().title, u"acta"_s);
    QCOMPARE(evidence().first().commitments.size(), 2);
    QVERIFY(evidence().first().accessed);
    int leaning = 0;
    for (const Rating &rating : m_real->contents().ratings)
        leaning += rating.evidence.size() == 2;
    QCOMPARE(leaning, 4);
    QTRY_VERIFY(mode()->library()->currentId() == evidence().first().id);
    QVERIFY(m_real->workspace().dossier().undo());
    QCOMPARE(m_real->workspace().dossier().digest(), before);
}

void EvidenceModeTest::theSameFileIsOfferedOnceMore()
{
    const EvidenceId known = added(u"acta.txt"_s);
    mode()->offer({write(u"otro nombre.txt"_s, "acta.txt")});
    tick(listOf(u"addCommitments"_s), 1);
    QVERIFY(!m_real->window().findChild<QLineEdit *>(u"addFileTitle"_s));
    m_real->click(u"addAccept"_s);
    QTRY_COMPARE(evidence().first().commitments.size(), 1);
    QCOMPARE(evidence().size(), 1);
    QVERIFY(evidence().first().id == known);
    QCOMPARE(evidence().first().title, u"acta.txt"_s);
}

void EvidenceModeTest::aPastedLinkBecomesEvidence()
{
    QApplication::clipboard()->setText(u"https://example.org/acta"_s);
    mode()->setFocus();
    m_real->press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_real->visible<QLineEdit>(u"addUrl"_s)->text(), u"https://example.org/acta"_s);
    m_real->type(u"addTitle"_s, u"Acta en línea"_s);
    m_real->press(Qt::Key_Return);
    QTRY_COMPARE(evidence().size(), 1);
    QCOMPARE(evidence().first().title, u"Acta en línea"_s);
    QCOMPARE(evidence().first().url, u"https://example.org/acta"_s);
}

void EvidenceModeTest::particularsAreWrittenWhenTheFieldIsLeft()
{
    const EvidenceId id = added(u"acta.txt"_s);
    m_real->workspace().showEvidence(id);
    mode()->findChild<QTabBar *>(u"evidenceTabs"_s)->setCurrentIndex(1);
    const QString before = m_real->workspace().dossier().digest();
    m_real->type(u"factTitle"_s, u"Acta de la sesión"_s);
    m_real->press(Qt::Key_Tab);
    QCOMPARE(evidence().first().title, u"Acta de la sesión"_s);
    QVERIFY(m_real->workspace().dossier().undo());
    QCOMPARE(m_real->workspace().dossier().digest(), before);
    QCOMPARE(m_real->visible<QLineEdit>(u"factTitle"_s)->text(), u"acta.txt"_s);
    m_real->click(u"factToday"_s);
    QCOMPARE(evidence().first().accessed, PartialDate::fromDate(QDate::currentDate()));
    m_real->click(u"factConfidential"_s);
    QVERIFY(evidence().first().isConfidential);
    tick(listOf(u"factCommitments"_s), 1);
    QCOMPARE(evidence().first().commitments.size(), 1);
    // Typed, and another place chosen before the field was left.
    m_real->type(u"factUrl"_s, u"https://example.org/a"_s);
    m_real->workspace().flush();
    QCOMPARE(evidence().first().url, u"https://example.org/a"_s);
}

void EvidenceModeTest::aWrongDateIsNotStored()
{
    m_real->workspace().showEvidence(added(u"acta.txt"_s));
    mode()->findChild<QTabBar *>(u"evidenceTabs"_s)->setCurrentIndex(1);
    const QString before = m_real->workspace().dossier().digest();
    m_real->type(u"factAccessed"_s, u"ayer"_s);
    m_real->press(Qt::Key_Tab);
    QCOMPARE(m_real->workspace().dossier().digest(), before);
    m_real->type(u"factAccessed"_s, u"2012-11"_s);
    m_real->press(Qt::Key_Tab);
    QCOMPARE(evidence().first().accessed, PartialDate::parse(u"2012-11"_s));
}

void EvidenceModeTest::removingWhatIsUsedAsksFirst()
{
    const EvidenceId unused = added(u"suelta.txt"_s);
    const EvidenceId used = added(u"acta.txt"_s, {key(1)});
    m_real->workspace().showEvidence(used);
    m_real->press(Qt::Key_Delete);
    QCOMPARE(evidence().size(), 2);
    QPushButton *anyway = nullptr;
    for (auto *button : mode()->facts()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->objectName().isEmpty())
            anyway = button;
    }
    QVERIFY(anyway);
    anyway->click();
    QCOMPARE(evidence().size(), 1);
    QVERIFY(m_real->contents().rating(key(1))->evidence.isEmpty());
    m_real->workspace().showEvidence(unused);
    m_real->press(Qt::Key_Delete);
    QVERIFY(evidence().isEmpty());
    QVERIFY(m_real->workspace().dossier().undo());
    QCOMPARE(evidence().size(), 1);
}

void EvidenceModeTest::checkingFlagsWhatWasDoneBehindTheBack()
{
    const EvidenceId altered = added(u"acta.txt"_s);
    const EvidenceId missing = added(u"lista.txt"_s);
    const EvidenceId sound = added(u"carta.txt"_s);
    const auto digestOf = [&](EvidenceId id) { return m_real->contents().evidenceItem(id)->digest.toStdString(); };
    {
        SQLite::Database db(m_real->workspace().dossier().path().toStdString(), SQLite::OPEN_READWRITE, patience);
        db.exec("UPDATE evidence_chunk SET bytes = x'00' WHERE digest = '" + digestOf(altered) + "'");
        db.exec("DELETE FROM evidence_chunk WHERE digest = '" + digestOf(missing) + "'");
    }
    m_real->click(u"evidenceCheck"_s);
    const auto state = [&](EvidenceId id) {
        return m_real->workspace().copyStates().of(*m_real->contents().evidenceItem(id));
    };
    QTRY_VERIFY(state(sound) == CopyState::Sound);
    QVERIFY(state(altered) == CopyState::Altered);
    QVERIFY(state(missing) == CopyState::Missing);
    QVERIFY(m_real->visible<QLabel>(u"evidenceSummary"_s)->text().contains(u'2'));
    m_real->click(u"chipDamaged"_s);
    QCOMPARE(mode()->library()->table()->model()->rowCount(), 2);
    // The same file again mends it.
    mode()->offer({write(u"acta.txt"_s, "acta.txt")});
    m_real->click(u"addAccept"_s);
    QTRY_VERIFY(state(altered) == CopyState::Sound);
    QCOMPARE(evidence().size(), 3);
}

void EvidenceModeTest::scoreAndLibraryLeadToEachOther()
{
    const EvidenceId id = added(u"acta.txt"_s, {key(2)});
    m_real->workspace().showEvidence(id);
    QVERIFY(mode()->isVisible());
    QVERIFY(mode()->library()->currentId() == id);
    mode()->findChild<QTabBar *>(u"evidenceTabs"_s)->setCurrentIndex(1);
    auto *uses = m_real->visible<QListWidget>(u"factUses"_s);
    QCOMPARE(uses->count(), 1);
    uses->setCurrentRow(0);
    uses->setFocus();
    m_real->press(Qt::Key_Return);
    auto *score = m_real->window().findChild<ScoreMode *>();
    QTRY_VERIFY(score->isVisible());
    QCOMPARE(*m_real->workspace().commitment(), m_real->contents().commitments.at(1).id);
    QCOMPARE(score->findChild<CardStack *>()->currentCriterion(), CriterionCode(u"completion"_s));
    m_real->press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(mode()->isVisible());
    QVERIFY(mode()->library()->currentId() == id);
}

void EvidenceModeTest::aFoundPieceIsRevealed()
{
    added(u"uno.txt"_s);
    const EvidenceId second = added(u"dos.txt"_s);
    m_real->window().showModeCalled(u"score"_s);
    QVERIFY(mode()->reveal({.kind = u"evidence"_s, .id = second.toString()}));
    QVERIFY(mode()->isVisible());
    QCOMPARE(mode()->library()->currentId(), second);
    QVERIFY(!mode()->reveal({.kind = u"evidence"_s, .id = EvidenceId::create().toString()}));
    QVERIFY(!mode()->reveal({.kind = u"commitment"_s}));
}

void EvidenceModeTest::columnsAreRemembered()
{
    added(u"acta.txt"_s);
    mode()->library()->table()->horizontalHeader()->moveSection(1, 4);
    mode()->library()->table()->horizontalHeader()->resizeSection(1, 333);
    const QByteArray state = mode()->layoutState();
    EvidenceMode other;
    other.restoreLayout(state);
    const QHeaderView *columns = other.findChild<EvidenceLibrary *>()->table()->horizontalHeader();
    QCOMPARE(columns->visualIndex(1), 4);
    QCOMPARE(columns->sectionSize(1), 333);
    other.restoreLayout({});
    QCOMPARE(columns->visualIndex(1), 4);
}

void EvidenceModeTest::theWindowGoesOnWhileALargeFileIsTakenIn()
{
    const QString path = write(u"grande.bin"_s, QByteArray(100 * 1024 * 1024, 'z'));
    // A machine at work on other things may hold it up; what is read or copied in this thread is one long pause.
    qint64 longest = 0;
    QElapsedTimer last;
    QElapsedTimer whole;
    const auto goesOn = [&] {
        qInfo("longest pause %lld ms of %lld", longest, whole.elapsed());
        return longest < whole.elapsed() / 2;
    };
    QTimer pulse;
    connect(&pulse, &QTimer::timeout, this, [&] { longest = std::max(longest, last.restart()); });
    last.start();
    whole.start();
    pulse.start(1);
    mode()->offer({path});
    auto *accept = m_real->window().findChild<QPushButton *>(u"addAccept"_s);
    QTRY_VERIFY(accept->isVisible());
    QVERIFY(goesOn());
    longest = 0;
    whole.restart();
    accept->click();
    QTRY_COMPARE(evidence().size(), 1);
    QVERIFY(goesOn());
}

QTEST_MAIN(EvidenceModeTest)
#include "EvidenceModeTest.moc"
