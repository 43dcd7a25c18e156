#include "ui/settings/Settings.h"
#include "ui/spelling/Spelling.h"
#include "ui/widgets/ScreenFit.h"
#include "ui/widgets/Theme.h"
#include "ui/window/DossierDesk.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"Cotejo"_s);
    QApplication::setApplicationName(u"Cotejo"_s);
    QApplication::setApplicationVersion(QStringLiteral(COTEJO_VERSION));
    QApplication::setDesktopFileName(u"cotejo"_s);

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"dossier"_s, u"The dossier to open."_s, u"[dossier]"_s);
    const QCommandLineOption example(u"example"_s, u"Open a shipped example; mexico-2012 is the one there is."_s,
                                     u"name"_s);
    const QCommandLineOption language(u"lang"_s, u"Language of the window from now on: es or en."_s, u"language"_s);
    parser.addOptions({example, language});
    parser.process(application);

    Settings settings;
    if (parser.isSet(language))
        settings.set(settings::language, parser.value(language));
    Theme theme(application);
    const ScreenFit fit(&application);
    Spelling spelling(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/words.txt"_s);
    spelling.setOn(settings.value(settings::spelling));
    spelling.setLanguage(settings.value(settings::spellingLanguage));
    QObject::connect(&spelling, &Spelling::settingsChanged, &spelling, [&] {
        settings.set(settings::spelling, spelling.isOn());
        settings.set(settings::spellingLanguage, spelling.language());
    });
    QApplication::setWindowIcon(QIcon(u":/ui/icons/cotejo.svg"_s));
    MainWindow window(settings, theme);
    window.appear();
    if (parser.isSet(example))
        window.desk().openExample();
    else if (!parser.positionalArguments().isEmpty())
        window.desk().open(parser.positionalArguments().constFirst());
    return QApplication::exec();
}
