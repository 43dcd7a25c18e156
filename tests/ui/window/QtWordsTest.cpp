#include "ui/settings/Settings.h"
#include "ui/widgets/Theme.h"
#include "ui/window/WindowLook.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPageSetupDialog>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QRegularExpression>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

/// What Qt's own dialogs say: as evaluators in Mexico say it, and nothing in English.
class QtWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDialogsSpeakAsEvaluatorsDo_data();
    void theDialogsSpeakAsEvaluatorsDo();
    void keysAreNamedAsOnTheKeyboard();

private:
    using Make = std::function<std::unique_ptr<QWidget>()>;

    /// Everything that stands in it, in a language.
    QSet<QString> wordsIn(const QString &language, const Make &make);
    void speak(const QString &language);

    QTemporaryDir m_folder{};
    std::unique_ptr<Settings> m_settings{};
    std::unique_ptr<Theme> m_theme{};
    std::unique_ptr<WindowLook> m_look{};
};

namespace {

void take(QSet<QString> &words, QString text)
{
    text.remove(u'&');
    if (!text.trimmed().isEmpty())
        words.insert(text.simplified());
}

void takeWidget(QSet<QString> &words, const QWidget &widget)
{
    take(words, widget.windowTitle());
    take(words, widget.toolTip());
    take(words, widget.accessibleName());
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        take(words, label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        take(words, button->text());
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        take(words, group->title());
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            take(words, tabs->tabText(i));
    }
    if (const auto *choice = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < choice->count(); ++i)
            take(words, choice->itemText(i));
    }
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget); header && header->model()) {
        for (int i = 0; i < header->count(); ++i)
            take(words, header->model()->headerData(i, header->orientation()).toString());
    }
    for (const QAction *action : widget.actions())
        take(words, action->text());
}

/// It outlives the field that it was made for.
template <typename Field>
std::unique_ptr<QWidget> menuOf()
{
    Field field;
    QMenu *menu = field.createStandardContextMenu();
    menu->setParent(nullptr);
    return std::unique_ptr<QWidget>(menu);
}

} // namespace

void QtWordsTest::speak(const QString &language)
{
    m_look.reset();
    m_settings = std::make_unique<Settings>(m_folder.filePath(language + u".ini"_s));
    m_settings->set(settings::language, language);
    m_theme = std::make_unique<Theme>(*qApp);
    m_look = std::make_unique<WindowLook>(*m_settings, *m_theme);
    m_look->apply();
}

QSet<QString> QtWordsTest::wordsIn(const QString &language, const Make &make)
{
    speak(language);
    const std::unique_ptr<QWidget> widget = make();
    widget->ensurePolished();
    QSet<QString> words;
    takeWidget(words, *widget);
    for (const QWidget *part : widget->findChildren<QWidget *>())
        takeWidget(words, *part);
    return words;
}

void QtWordsTest::theDialogsSpeakAsEvaluatorsDo_data()
{
    QTest::addColumn<Make>("make");
    const auto fileDialog = [this](QFileDialog::AcceptMode accepting, QFileDialog::FileMode mode) -> Make {
        return [this, accepting, mode] {
            auto dialog = std::make_unique<QFileDialog>(nullptr, QString(), m_folder.path());
            dialog->setOption(QFileDialog::DontUseNativeDialog);
            dialog->setAcceptMode(accepting);
            dialog->setFileMode(mode);
            dialog->setViewMode(QFileDialog::Detail);
            return dialog;
        };
    };
    QTest::newRow("a file to be opened") << fileDialog(QFileDialog::AcceptOpen, QFileDialog::ExistingFile);
    QTest::newRow("a file to be saved") << fileDialog(QFileDialog::AcceptSave, QFileDialog::AnyFile);
    QTest::newRow("a folder") << fileDialog(QFileDialog::AcceptOpen, QFileDialog::Directory);
    QTest::newRow("a message") << Make([] {
        auto box = std::make_unique<QMessageBox>();
        box->setStandardButtons(QMessageBox::Ok | QMessageBox::Save | QMessageBox::SaveAll | QMessageBox::Open |
                                QMessageBox::Yes | QMessageBox::YesToAll | QMessageBox::No | QMessageBox::NoToAll |
                                QMessageBox::Abort | QMessageBox::Retry | QMessageBox::Ignore | QMessageBox::Close |
                                QMessageBox::Cancel | QMessageBox::Discard | QMessageBox::Help | QMessageBox::Apply |
                                QMessageBox::Reset | QMessageBox::RestoreDefaults);
        box->setDetailedText(u"1"_s);
        return box;
    });
    QTest::newRow("progress") << Make([] { return std::make_unique<QProgressDialog>(); });
    QTest::newRow("printing") << Make([this] {
        auto printer = std::make_shared<QPrinter>();
        printer->setOutputFileName(m_folder.filePath(u"1.pdf"_s));
        auto dialog = std::make_unique<QPrintDialog>(printer.get());
        connect(dialog.get(), &QObject::destroyed, dialog.get(), [printer] {});
        return dialog;
    });
    QTest::newRow("the page") << Make([] {
        auto printer = std::make_shared<QPrinter>();
        auto dialog = std::make_unique<QPageSetupDialog>(printer.get());
        connect(dialog.get(), &QObject::destroyed, dialog.get(), [printer] {});
        return dialog;
    });
    QTest::newRow("the menu of a line") << Make([] { return menuOf<QLineEdit>(); });
    QTest::newRow("the menu of a text") << Make([] { return menuOf<QPlainTextEdit>(); });
}

void QtWordsTest::theDialogsSpeakAsEvaluatorsDo()
{
    QFETCH(Make, make);
    const QSet<QString> english = wordsIn(u"en"_s, make);
    const QSet<QString> spanish = wordsIn(u"es"_s, make);
    QVERIFY(!spanish.isEmpty());
    static const QRegularExpression ofSpain(u"ficher|directori|apaisad|ordenador|previsualiz|borrar"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    // What is the same in both: codes of paper sizes, units, names of machines and files, and these words.
    static const QRegularExpression same(
        uR"(^(No|Color|Legal|Alias|Quarto|Super A|Super B|Cicero \(CC\)|Didot \(DD\)|[^a-z]*|[A-Z0-9/]+ .*|.*\.pdf|/.*|[a-z]{2}|.*\d x \d.*)$)"_s);
    QStringList faults;
    for (const QString &text : spanish) {
        if (ofSpain.match(text).hasMatch())
            faults.append(u"of Spain: "_s + text);
        if (english.contains(text) && !same.match(text).hasMatch())
            faults.append(u"English: "_s + text);
    }
    faults.sort();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void QtWordsTest::keysAreNamedAsOnTheKeyboard()
{
    speak(u"es"_s);
    const auto named = [](const QKeySequence &keys) {
        return keys.toString(QKeySequence::NativeText);
    };
    QCOMPARE(named(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), u"Ctrl+Mayús+Z"_s);
    QCOMPARE(named(Qt::Key_Delete), u"Supr"_s);
    QCOMPARE(named(Qt::Key_Escape), u"Esc"_s);
    QCOMPARE(named(Qt::CTRL | Qt::Key_Return), u"Ctrl+Intro"_s);
}

QTEST_MAIN(QtWordsTest)
#include "QtWordsTest.moc"
