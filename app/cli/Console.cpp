#include "app/cli/Console.h"

#include "app/cli/Interruption.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

bool isTerminal(FILE *stream)
{
#ifdef Q_OS_UNIX
    return isatty(fileno(stream)) != 0;
#else
    Q_UNUSED(stream);
    return false;
#endif
}

/// One that has gone away has read all it wanted.
bool hasReader(const QFile &file)
{
#ifdef Q_OS_UNIX
    pollfd looked{.fd = file.handle(), .events = POLLOUT, .revents = 0};
    return poll(&looked, 1, 0) < 0 || (looked.revents & POLLERR) == 0;
#else
    Q_UNUSED(file);
    return true;
#endif
}

} // namespace

Console::Console(const Catalogue &texts, bool isJson, const QString &chosenLanguage)
    : m_texts(texts), m_isJson(isJson), m_chosenLanguage(chosenLanguage)
{
    const bool opened = m_out.open(stdout, QIODevice::WriteOnly) && m_err.open(stderr, QIODevice::WriteOnly);
    m_hasFailed = !opened;
}

void Console::write(QFile &file, const QByteArray &bytes)
{
    const bool isWritten = file.write(bytes) == bytes.size() && file.flush();
    if (!isWritten && &file == &m_out && hasReader(file))
        m_hasFailed = true;
}

void Console::answer(const QJsonObject &object) { write(m_out, QJsonDocument(object).toJson()); }
void Console::answer(const QJsonArray &array) { write(m_out, QJsonDocument(array).toJson()); }
void Console::answer(const QString &line) { write(m_out, line.toUtf8() + '\n'); }
void Console::answerBytes(const QByteArray &bytes) { write(m_out, bytes); }
void Console::tell(const QString &sentence) { write(m_err, sentence.toUtf8() + '\n'); }

void Console::fail(const Error &error, const QString &file)
{
    const QString sentence = errorSentence(error, m_texts);
    const bool namesFile = file.isEmpty() || sentence.contains(QFileInfo(file).fileName());
    tell(namesFile ? sentence : file + u": "_s + sentence);
}

int Console::width() const
{
#ifdef Q_OS_UNIX
    winsize size{};
    if (isTerminal(stdout) && ioctl(fileno(stdout), TIOCGWINSZ, &size) == 0)
        return size.ws_col;
#endif
    return 0;
}

Progress Console::progress()
{
    Interruption::watch();
    Progress progress{.report = {}, .isCancelled = &Interruption::isWanted};
    if (!isTerminal(stderr))
        return progress;
    progress.report = [this, shown = -1](int done, int total) mutable {
        const int percent = total > 0 ? int(100LL * done / total) : 0;
        if (percent == shown)
            return;
        shown = percent;
        write(m_err, '\r' + m_texts.percent(percent, 100).toUtf8() + (percent == 100 ? "\r      \r" : " "));
    };
    return progress;
}

Result<> Console::finish()
{
    if (!m_hasFailed)
        return {};
    return Error{ErrorCode::Storage, u"cli.output"_s, {}, {}};
}
