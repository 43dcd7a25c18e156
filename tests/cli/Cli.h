#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>
#include <memory>

/// What cotejo-cli answered.
struct Answer
{
    int status = -1; ///< -1 when the program did not end by itself
    QByteArray out{};
    QByteArray err{};

    QJsonObject object() const;
    QJsonArray array() const;
    /// Whether standard error holds one sentence, and nothing that only a programmer reads.
    bool isOneSentence() const;
};

/// cotejo-cli as others use it: a process, with a home and a working folder of its own that go with the object.
class Cli
{
public:
    Cli();

    Answer run(const QStringList &arguments) const;
    /// The same, expected to work and to answer in JSON.
    QJsonObject object(const QStringList &arguments) const;
    QJsonArray array(const QStringList &arguments) const;
    /// What is wrong with the refusal of this, asked for in both languages: another status, not one sentence, one
    /// language twice, or a changed dossier. Empty when it is as it should be.
    QString flawOfRefusal(const QStringList &arguments, int status, const QString &dossier) const;
    /// Started and not waited for.
    std::unique_ptr<QProcess> start(const QStringList &arguments) const;

    void setEnvironment(const QString &name, const QString &value) { m_environment.insert(name, value); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Names of everything in the working folder, hidden files too.
    QStringList files() const;
    QString write(const QString &name, const QByteArray &bytes) const;
    QString digest(const QString &dossier) const;
    /// A dossier with the shipped example.
    QString example(const QString &name) const;
    /// The dossier as `make` leaves it. It is made once for each name a test program uses and copied after that, so
    /// that many tests can begin alike.
    void prepareOnce(const QString &dossier, const std::function<void()> &make) const;

private:
    QTemporaryDir m_home;
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};
