#include "tests/ui/support/Watchdog.h"

#include "ui/spelling/Spelling.h"
#include "ui/spelling/TextHighlighter.h"
#include "ui/spelling/WritingEdit.h"
#include "ui/widgets/CleanPaste.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QTimer>

using namespace Qt::StringLiterals;

class WritingEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void boldAndItalicAreMarksInTheText();
    void marksEndWhereTheyBegan();
    void enterGoesOnWithAList();
    void whatIsShownIsNotWhatIsStored();
    void wrongWordsAreMarkedAndOthersNot();
    void theMenuCorrectsAWord();
    void aLongTextStaysFluid();
    void anAddressPastedOverWordsIsALink();
    void pasteIsClean_data();
    void pasteIsClean();
    void listsArePastedAsLists();

private:
    /// Characters of the first line that are shown with the format.
    template <typename Predicate>
    QString shown(Predicate is) const
    {
        const QTextBlock block = m_edit->document()->firstBlock();
        QString text;
        for (const QTextLayout::FormatRange &range : block.layout()->formats())
            text += is(range.format) ? block.text().mid(range.start, range.length) : QString();
        return text;
    }
    static bool isMarkedWrong(const QTextCharFormat &format)
    {
        return format.underlineStyle() == QTextCharFormat::SpellCheckUnderline;
    }
    void paste(const QString &text) const
    {
        QApplication::clipboard()->setText(text);
        m_edit->paste();
    }

    QTemporaryDir m_folder{};
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Spelling> m_spelling;
    std::unique_ptr<WritingEdit> m_edit;
};

void WritingEditTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write(u"es_MX.aff"_s, "SET UTF-8\nTRY aeiouns\n");
    write(u"es_MX.dic"_s, "6\npágina\npublicar\ngasto\nla\nen\nfalta\n");
    m_spelling = std::make_unique<Spelling>(m_folder.filePath(u"words.txt"_s), QStringList{m_folder.path()});
    QTRY_VERIFY(m_spelling->isReady(u"es"_s));
}

void WritingEditTest::init()
{
    m_edit = std::make_unique<WritingEdit>(WritingEdit::Form::Formatted);
    m_edit->setTextLanguage(u"es"_s);
    m_edit->resize(500, 200);
    m_edit->show();
    m_edit->setFocus();
}

void WritingEditTest::boldAndItalicAreMarksInTheText()
{
    m_edit->setPlainText(u"falta la página"_s);
    m_edit->moveCursor(QTextCursor::Start);
    QTest::keyClick(m_edit.get(), Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(m_edit->toPlainText(), u"**falta** la página"_s);
    QTest::keyClick(m_edit.get(), Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(m_edit->toPlainText(), u"falta la página"_s);
    m_edit->moveCursor(QTextCursor::End);
    QTest::keyClick(m_edit.get(), Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(m_edit->toPlainText(), u"falta la *página*"_s);
    m_edit->undo();
    QCOMPARE(m_edit->toPlainText(), u"falta la página"_s);
}

/// Begun before a word, and ended behind it, by the same keys.
void WritingEditTest::marksEndWhereTheyBegan()
{
    for (const auto &[key, mark] : {std::pair(Qt::Key_I, u"*"_s), std::pair(Qt::Key_B, u"**"_s)}) {
        m_edit->setPlainText(u"dijo "_s);
        m_edit->moveCursor(QTextCursor::End);
        QTest::keyClick(m_edit.get(), key, Qt::ControlModifier);
        QTest::keyClicks(m_edit.get(), u"de plano"_s);
        QTest::keyClick(m_edit.get(), key, Qt::ControlModifier);
        QTest::keyClicks(m_edit.get(), u" no"_s);
        QCOMPARE(m_edit->toPlainText(), u"dijo %1de plano%1 no"_s.arg(mark));
        QTest::keyClick(m_edit.get(), Qt::Key_Space);
        QTest::keyClick(m_edit.get(), key, Qt::ControlModifier);
        QTest::keyClick(m_edit.get(), key, Qt::ControlModifier);
        QCOMPARE(m_edit->toPlainText(), u"dijo %1de plano%1 no "_s.arg(mark)); // begun and given up
    }
}

void WritingEditTest::enterGoesOnWithAList()
{
    m_edit->setPlainText(u"- uno"_s);
    m_edit->moveCursor(QTextCursor::End);
    QTest::keyClick(m_edit.get(), Qt::Key_Return);
    QCOMPARE(m_edit->toPlainText(), u"- uno\n- "_s);
    QTest::keyClick(m_edit.get(), Qt::Key_Return);
    QCOMPARE(m_edit->toPlainText(), u"- uno\n"_s);
    QTest::keyClick(m_edit.get(), Qt::Key_Return);
    QCOMPARE(m_edit->toPlainText(), u"- uno\n\n"_s);
}

void WritingEditTest::whatIsShownIsNotWhatIsStored()
{
    const QString text = u"falta **la página** en *gasto*"_s;
    m_edit->setPlainText(text);
    QTRY_COMPARE(shown([](const QTextCharFormat &f) { return f.fontWeight() == QFont::Bold; }), u"la página"_s);
    QCOMPARE(shown([](const QTextCharFormat &f) { return f.fontItalic(); }), u"gasto"_s);
    QCOMPARE(m_edit->toPlainText(), text);
}

void WritingEditTest::wrongWordsAreMarkedAndOthersNot()
{
    m_edit->setPlainText(u"falta pagina SFP E-3 www.example.org/xyzzy a@xyzzy.org 2012 **gazto**"_s);
    QTRY_COMPARE(shown(isMarkedWrong), u"paginagazto"_s);
    m_spelling->setOn(false);
    QTRY_COMPARE(shown(isMarkedWrong), QString());
    m_spelling->setOn(true);
    QTRY_COMPARE(shown(isMarkedWrong), u"paginagazto"_s);
    m_edit->setTextLanguage(u"en"_s); // no dictionary
    QTRY_COMPARE(shown(isMarkedWrong), QString());
    m_spelling->setLanguage(u"es"_s);
    QTRY_COMPARE(shown(isMarkedWrong), u"paginagazto"_s);
    m_spelling->setLanguage({});
}

void WritingEditTest::theMenuCorrectsAWord()
{
    m_edit->setPlainText(u"falta la pagina"_s);
    m_edit->moveCursor(QTextCursor::End);
    QTimer::singleShot(100, this, [] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QAction *first = menu->actions().constFirst();
        QCOMPARE(first->text(), u"página"_s);
        first->trigger();
        menu->close();
    });
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), m_edit->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(m_edit.get(), &event);
    QCOMPARE(m_edit->toPlainText(), u"falta la página"_s);
}

void WritingEditTest::aLongTextStaysFluid()
{
    QString text;
    for (int i = 0; text.size() < 8000; ++i)
        text += u"falta la página %1 en gasto, pagin%2 "_s.arg(QChar(u'a' + i % 26)).arg(QChar(u'a' + i % 23));
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
    QTest::qWait(50);
    const QString tooLong = Watchdog::tooLongEachTime(100, [this](Watchdog &dog) {
        for (int i = 0; i < 20; ++i)
            dog.during(u"a key in 8,000 characters of one paragraph"_s,
                       [this] { QTest::keyClick(m_edit.get(), Qt::Key_A); });
    });
    QVERIFY2(tooLong.isEmpty(), qPrintable(tooLong));
}

void WritingEditTest::anAddressPastedOverWordsIsALink()
{
    m_edit->setPlainText(u"ver la página"_s);
    m_edit->selectAll();
    paste(u"https://example.org/a"_s);
    QCOMPARE(m_edit->toPlainText(), u"[ver la página](https://example.org/a)"_s);
    m_edit->selectAll();
    paste(u"otra cosa"_s);
    QCOMPARE(m_edit->toPlainText(), u"otra cosa"_s);
}

void WritingEditTest::pasteIsClean_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("line ends of other systems") << u"a\r\nb\rc\u2028d"_s << u"a\nb\nc\nd"_s;
    QTest::newRow("spaces that do not break") << u"10\u00a0%\u202fy\tmás"_s << u"10 % y más"_s;
    QTest::newRow("what cannot be seen") << u"a\u200bb\u00adc\ufeff\u202ed"_s << u"abcd"_s;
    QTest::newRow("bullets of a word processor") << u"•\tuno\n◦ dos\n·  tres"_s << u"- uno\n- dos\n- tres"_s;
    QTest::newRow("gaps") << u"a  \n\n\n\nb"_s << u"a\n\nb"_s;
    QTest::newRow("accents and other scripts stay") << u"ñandú 日本 😀"_s << u"ñandú 日本 😀"_s;
}

void WritingEditTest::pasteIsClean()
{
    QFETCH(QString, text);
    m_edit->clear();
    paste(text);
    QTEST(m_edit->toPlainText(), "expected");
}

void WritingEditTest::listsArePastedAsLists()
{
    QMimeData data;
    data.setText(u"Faltan: facturas informes"_s);
    data.setHtml(u"<p style='color:red'>Faltan:</p><ul><li><b>facturas</b></li><li>informes</li></ul>"_s);
    QCOMPARE(cleanPaste(data), u"Faltan:\n- facturas\n- informes"_s);
}

QTEST_MAIN(WritingEditTest)
#include "WritingEditTest.moc"
