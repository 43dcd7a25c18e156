#include "tests/cli/Cli.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120000; ///< milliseconds: sanitizers and busy machines are slow

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Makes the file, or copies what was made under that key before in this program.
void copyOnceMade(const QString &key, const QString &path, const std::function<void()> &make)
{
    static const QTemporaryDir folder;
    const QString kept = folder.filePath(key);
    if (!QFile::exists(kept)) {
        make();
        if (!QFile::copy(path, kept))
            qFatal("the prepared file could not be kept");
    } else if (!QFile::copy(kept, path)) {
        qFatal("the prepared file could not be copied");
    }
}

} // namespace

QJsonObject Answer::object() const { return QJsonDocument::fromJson(out).object(); }

QJsonArray Answer::array() const { return QJsonDocument::fromJson(out).array(); }

bool Answer::isOneSentence() const
{
    const QString text = QString::fromUtf8(err);
    static const QRegularExpression key(u"(error|usage|cli)\\.[a-z]"_s);
    return text.endsWith(u'\n') && text.count(u'\n') == 1 && !text.contains(key) && !text.contains(u"%1"_s) &&
           text.size() > 20;
}

Cli::Cli() : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const QString &variable :
         {u"LANG"_s, u"LC_MESSAGES"_s, u"COTEJO_PERSON"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s})
        m_environment.remove(variable);
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_environment.insert(u"HOME"_s, m_home.path());
    // The working folder is temporary only for the test.
    m_environment.insert(u"TMPDIR"_s, m_home.path());
}

std::unique_ptr<QProcess> Cli::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setWorkingDirectory(m_folder.path());
    process->start(QStringLiteral(COTEJO_CLI), arguments);
    return process;
}

Answer Cli::run(const QStringList &arguments) const
{
    const auto process = start(arguments);
    if (!process->waitForFinished(patience))
        return {};
    const bool ended = process->exitStatus() == QProcess::NormalExit;
    return {ended ? process->exitCode() : -1, process->readAllStandardOutput(), process->readAllStandardError()};
}

QJsonObject Cli::object(const QStringList &arguments) const
{
    const Answer answer = run(arguments + QStringList{u"--json"_s});
    const QJsonDocument document = QJsonDocument::fromJson(answer.out);
    if (answer.status != 0 || !document.isObject())
        qWarning() << arguments << answer.status << answer.out << answer.err;
    return document.object();
}

QJsonArray Cli::array(const QStringList &arguments) const
{
    const Answer answer = run(arguments + QStringList{u"--json"_s});
    const QJsonDocument document = QJsonDocument::fromJson(answer.out);
    if (answer.status != 0 || !document.isArray())
        qWarning() << arguments << answer.status << answer.out << answer.err;
    return document.array();
}

QString Cli::flawOfRefusal(const QStringList &arguments, int status, const QString &dossier) const
{
    const QByteArray before = bytesOf(dossier);
    QByteArray earlier;
    for (const QString &language : {u"es"_s, u"en"_s}) {
        const Answer answer = run(arguments + QStringList{u"--lang"_s, language});
        if (answer.status != status || !answer.isOneSentence() || !answer.out.isEmpty() || answer.err == earlier)
            return u"%1 %2: %3 %4"_s.arg(language)
                .arg(answer.status)
                .arg(QString::fromUtf8(answer.err), QString::fromUtf8(answer.out));
        earlier = answer.err;
    }
    return bytesOf(dossier) == before ? QString() : u"the dossier changed"_s;
}

QStringList Cli::files() const
{
    return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

QString Cli::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test's own file could not be written");
    return file.fileName();
}

QString Cli::digest(const QString &dossier) const
{
    return object({u"digest"_s, dossier}).value(u"digest"_s).toString();
}

QString Cli::example(const QString &name) const
{
    const QString dossier = path(name);
    copyOnceMade(u"example"_s, dossier, [&] {
        const Answer made = run({u"example"_s, u"mexico-2012"_s, dossier});
        if (made.status != 0)
            qFatal("the example could not be made: %s", made.err.constData());
    });
    return dossier;
}

void Cli::prepareOnce(const QString &dossier, const std::function<void()> &make) const
{
    copyOnceMade(QFileInfo(dossier).fileName(), dossier, make);
}
