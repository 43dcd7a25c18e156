#include "tests/ui/support/RealWindow.h"

#include "ui/widgets/Chip.h"
#include "ui/window/StoredEdit.h"

using namespace Qt::StringLiterals;

/// A reason in the report's other language, written on its card.
class TranslationFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itIsWrittenBesideTheReasonAndUndone();
    void withoutAReasonThereIsNothingToTranslate();
    void whatIsTypedInTheReasonIsStoredFirst();
    void anOutdatedTranslationIsConfirmed();
    void digitsAreLettersInTheField();

private:
    void rate(const QString &reason)
    {
        QVERIFY(m_real->workspace().dossier().rate(m_key, LevelCode(u"limited"_s), reason));
    }
    QString stored()
    {
        const ReasonTranslation *translation = m_real->contents().translation(m_key, u"en"_s);
        return translation ? translation->text : QString();
    }
    Chip *opener() { return m_real->visible<Chip>(u"translationOpener"_s); }

    std::unique_ptr<RealWindow> m_real;
    RatingKey m_key{};
};

void TranslationFieldTest::init()
{
    m_real.reset();
    m_real = std::make_unique<RealWindow>();
    QVERIFY(m_real->workspace().ensurePerson());
    m_key = smallKey(m_real->workspace().dossier(), 1, u"completion"_s);
    m_real->workspace().setCommitment(m_key.subject.commitment());
    auto *cards = m_real->window().findChild<ScoreMode *>()->findChild<CardStack *>();
    QVERIFY(cards->focusCriterion(CriterionCode(u"completion"_s)));
}

void TranslationFieldTest::itIsWrittenBesideTheReasonAndUndone()
{
    rate(u"Falta el buscador."_s);
    QCOMPARE(opener()->text(), u"+ traducción"_s);
    m_real->press(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(m_real->visible<StoredEdit>(u"translation"_s)->hasFocus());
    m_real->type(u"There is no search."_s);
    m_real->workspace().flush();
    QCOMPARE(stored(), u"There is no search."_s);
    QCOMPARE(opener()->text(), u"en inglés ✓"_s);
    m_real->press(Qt::Key_Escape); // back to the card
    QCOMPARE(m_real->contents().rating(m_key)->reason, u"Falta el buscador."_s);
    QVERIFY(m_real->workspace().dossier().undo());
    QVERIFY(stored().isEmpty());
    QCOMPARE(opener()->text(), u"− traducción"_s); // the field is still open
    m_real->click(u"translationOpener"_s);
    QCOMPARE(opener()->text(), u"+ traducción"_s);
    QVERIFY(m_real->workspace().dossier().redo());
    QCOMPARE(stored(), u"There is no search."_s);
}

void TranslationFieldTest::withoutAReasonThereIsNothingToTranslate()
{
    rate({});
    m_real->press(Qt::Key_T, Qt::ControlModifier);
    for (const QWidget *field : m_real->window().findChildren<QWidget *>(u"translation"_s))
        QVERIFY(!field->isVisible());
}

void TranslationFieldTest::whatIsTypedInTheReasonIsStoredFirst()
{
    rate({});
    m_real->press(Qt::Key_Return);
    m_real->type(u"Falta."_s);
    m_real->press(Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(m_real->contents().rating(m_key)->reason, u"Falta."_s);
    m_real->type(u"Missing."_s);
    m_real->press(Qt::Key_Escape); // leaving stores
    QCOMPARE(stored(), u"Missing."_s);
}

void TranslationFieldTest::anOutdatedTranslationIsConfirmed()
{
    rate(u"Falta el buscador."_s);
    QVERIFY(m_real->workspace().dossier().translateReason(m_key, u"en"_s, u"There is no search."_s));
    QVERIFY(m_real->workspace().dossier().writeReason(m_key, u"Falta el buscador"_s));
    QVERIFY(opener()->text().startsWith(u'▲'));
    m_real->click(u"translationOpener"_s);
    m_real->click(u"translationHolds"_s);
    QVERIFY(m_real->contents().translation(m_key, u"en"_s)->isOf(*m_real->contents().rating(m_key)));
    QCOMPARE(opener()->text(), u"en inglés ✓"_s);
}

void TranslationFieldTest::digitsAreLettersInTheField()
{
    rate(u"Falta."_s);
    m_real->press(Qt::Key_T, Qt::ControlModifier);
    m_real->type(u"1"_s);
    m_real->press(Qt::Key_4);
    m_real->workspace().flush();
    QCOMPARE(m_real->contents().rating(m_key)->level.toString(), u"limited"_s);
    QVERIFY(stored().startsWith(u'1'));
}

QTEST_MAIN(TranslationFieldTest)
#include "TranslationFieldTest.moc"
