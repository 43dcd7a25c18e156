#include "ui/widgets/LevelRow.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

class LevelRowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void digitsChooseLevelsInOrder_data();
    void digitsChooseLevelsInOrder();
    void choosingIsAWishUntilItIsAccepted();
    void arrowsGoAlongAndSpaceChooses();
    void oneButtonAloneStopsTab();
    void missingValuesStandInTheMenu();
    void noLabelIsCutOffWhenTheRowIsNarrow();
    void buttonsSayTheirNamesToScreenReaders();

private:
    QList<LevelButton *> buttons() const { return m_row->findChildren<LevelButton *>(); }

    std::unique_ptr<LevelRow> m_row{};
};

void LevelRowTest::init()
{
    const auto choice = [](const char *code, int digit, const QString &label, bool isMissing = false) {
        LevelChoice made;
        made.code = LevelCode(QString::fromLatin1(code));
        made.face.digit = digit;
        made.face.glyph = u"○"_s;
        made.face.label = label;
        made.accessibleName = u"Cumplimiento: "_s + label;
        made.isMissing = isMissing;
        return made;
    };
    m_row = std::make_unique<LevelRow>();
    m_row->setChoices({choice("not-started", 1, u"No iniciado"_s), choice("limited", 2, u"Limitado"_s),
                       choice("substantial", 3, u"Sustancial"_s), choice("complete", 4, u"Completo"_s),
                       choice("na", 0, u"No aplica"_s, true), choice("unclear", 0, u"No claro"_s, true)},
                      u"otro"_s, u"otras respuestas"_s);
    m_row->resize(640, 40);
    m_row->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_row.get(), patience));
}

void LevelRowTest::cleanup() { m_row.reset(); }

void LevelRowTest::digitsChooseLevelsInOrder_data()
{
    QTest::addColumn<int>("digit");
    QTest::addColumn<QString>("expected");
    QTest::newRow("1 is the lowest level") << 1 << u"not-started"_s;
    QTest::newRow("4 is the highest level") << 4 << u"complete"_s;
    QTest::newRow("5 is no level here") << 5 << QString();
    QTest::newRow("0 is no level, though missing values have no digit") << 0 << QString();
}

void LevelRowTest::digitsChooseLevelsInOrder()
{
    QFETCH(int, digit);
    QFETCH(QString, expected);
    QString chosen;
    connect(m_row.get(), &LevelRow::chose, this, [&](const LevelCode &code) { chosen = code.toString(); });
    QCOMPARE(digit > 0 && m_row->chooseDigit(digit), !expected.isEmpty());
    QCOMPARE(chosen, expected);
}

void LevelRowTest::choosingIsAWishUntilItIsAccepted()
{
    QTest::mouseClick(buttons().at(2), Qt::LeftButton);
    QVERIFY(!buttons().at(2)->isChecked());
    m_row->setChosen(LevelCode(u"substantial"_s));
    QVERIFY(buttons().at(2)->isChecked());
    QVERIFY(!buttons().at(1)->isChecked());
}

void LevelRowTest::arrowsGoAlongAndSpaceChooses()
{
    QString chosen;
    connect(m_row.get(), &LevelRow::chose, this, [&](const LevelCode &code) { chosen = code.toString(); });
    m_row->activateWindow();
    buttons().first()->setFocus();
    QTest::keyClick(buttons().at(0), Qt::Key_Right);
    QTest::keyClick(buttons().at(1), Qt::Key_Right);
    QCOMPARE(chosen, QString());
    QTest::keyClick(buttons().at(2), Qt::Key_Space);
    QCOMPARE(chosen, u"substantial"_s);
}

void LevelRowTest::oneButtonAloneStopsTab()
{
    buttons().first()->clearFocus();
    m_row->setChosen(LevelCode(u"limited"_s));
    int stops = 0;
    for (const LevelButton *button : buttons())
        stops += button->focusPolicy() & Qt::TabFocus ? 1 : 0;
    QCOMPARE(stops, 1);
    QVERIFY(buttons().at(1)->focusPolicy() & Qt::TabFocus);
}

void LevelRowTest::missingValuesStandInTheMenu()
{
    QString chosen;
    connect(m_row.get(), &LevelRow::chose, this, [&](const LevelCode &code) { chosen = code.toString(); });
    QTimer::singleShot(100, this, [] {
        QWidget *menu = QApplication::activePopupWidget();
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    m_row->openMenu();
    QCOMPARE(chosen, u"unclear"_s);
    m_row->setChosen(LevelCode(u"unclear"_s));
    QVERIFY(buttons().last()->isChecked());
    QCOMPARE(buttons().last()->text(), u"No claro"_s);
}

void LevelRowTest::noLabelIsCutOffWhenTheRowIsNarrow()
{
    for (const int width : {640, 420, 260}) {
        m_row->resize(width, m_row->heightForWidth(width));
        for (const LevelButton *button : buttons()) {
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
            QVERIFY(m_row->rect().contains(button->geometry()));
        }
    }
    QVERIFY(m_row->heightForWidth(260) > m_row->heightForWidth(640));
}

void LevelRowTest::buttonsSayTheirNamesToScreenReaders()
{
    for (const LevelButton *button : buttons())
        QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->text()));
}

QTEST_MAIN(LevelRowTest)
#include "LevelRowTest.moc"
