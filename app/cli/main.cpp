#include "app/cli/AllCommands.h"
#include "app/cli/CommandLine.h"
#include "app/cli/Console.h"

#include <QApplication>
#include <QHashSeed>

#include <clocale>
#include <csignal>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <langinfo.h>
#endif

using namespace Qt::StringLiterals;

namespace {

/// Qt warns on standard error about any other encoding than UTF-8, which our scripts' readers should not see.
void ensureUtf8()
{
#ifdef Q_OS_UNIX
    std::setlocale(LC_ALL, "");
    if (QByteArray(nl_langinfo(CODESET)) != "UTF-8")
        qputenv("LC_ALL", "C.UTF-8");
#endif
}

/// What Qt says to programmers (of missing folders, fonts, styles) is no message of ours.
void onlyCritical(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

/// A reader that goes away (head) must not kill us while a dossier is open.
void outliveTheReader()
{
#ifdef Q_OS_UNIX
    std::signal(SIGPIPE, SIG_IGN);
#endif
}

/// Qt gets the program's name alone: the arguments are ours.
std::unique_ptr<QCoreApplication> applicationFor(const Command &command, char **argv)
{
    static int count = 1;
    if (command.paints())
        return std::make_unique<QApplication>(count, argv);
    return std::make_unique<QCoreApplication>(count, argv);
}

ExitStatus perform(Command &command, Console &console)
{
    Result<ExitStatus> status = command.run(console);
    if (const Result<> written = console.finish(); status && !written)
        status = written.error();
    if (status)
        return *status;
    const bool isUsage = exitStatusOf(status.error()) == ExitStatus::Usage;
    console.fail(status.error(), isUsage ? QString() : command.file());
    return exitStatusOf(status.error());
}

int runWith(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromUtf8(argv[i]));
    const Catalogue texts(wantedLanguage(arguments));
    ensureUtf8();
    const Commands commands = allCommands();
    CommandLine line(commands, texts);
    const Result<Invocation> wanted = line.parse(arguments);
    Console console(texts, wanted && wanted->isJson, wanted ? wanted->language : QString());
    if (!wanted) {
        console.fail(wanted.error());
        return int(ExitStatus::Usage);
    }
    if (!wanted->command) {
        console.answerBytes(wanted->help.toUtf8());
        return int(console.finish() ? ExitStatus::Done : ExitStatus::Machine);
    }
    const auto application = applicationFor(*wanted->command, argv);
    return int(perform(*wanted->command, console));
}

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(onlyCritical);
    outliveTheReader();
    return runWith(argc, argv);
}
