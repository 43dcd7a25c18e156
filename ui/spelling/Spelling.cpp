#include "ui/spelling/Spelling.h"

#include <hunspell/hunspell.hxx>

#include <QDir>
#include <QFile>
#include <QFutureWatcher>
#include <QSaveFile>
#include <QStandardPaths>
#include <QStringConverter>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace {

Spelling *theCurrent = nullptr;
constexpr qsizetype mostKnown = 50000; ///< words remembered of a language

/// The countries whose dictionary is taken first.
QStringList preferred(const QString &language)
{
    if (language == u"es")
        return {u"es_MX"_s, u"es_ES"_s, u"es"_s, u"es_ANY"_s};
    if (language == u"en")
        return {u"en_US"_s, u"en_GB"_s, u"en"_s};
    return {language};
}

} // namespace

struct Spelling::Dictionary
{
    explicit Dictionary(const QString &file)
        : words(QFile::encodeName(file + u".aff"_s).constData(), QFile::encodeName(file + u".dic"_s).constData()),
          encoding(QStringConverter::encodingForName(words.get_dict_encoding().c_str()))
    {}

    std::string coded(const QString &word) const
    {
        return QStringEncoder(*encoding).encode(word).operator QByteArray().toStdString();
    }
    QString read(const std::string &word) const
    {
        return QStringDecoder(*encoding).decode(QByteArray::fromStdString(word));
    }

    Hunspell words;
    std::optional<QStringConverter::Encoding> encoding;
};

Spelling::Spelling(const QString &userWords, const QStringList &folders, QObject *parent)
    : QObject(parent), m_userFile(userWords), m_folders(folders)
{
    readUserWords();
    theCurrent = this;
}

Spelling::~Spelling()
{
    if (theCurrent == this)
        theCurrent = nullptr;
}

Spelling *Spelling::current() { return theCurrent; }

QStringList Spelling::standardFolders()
{
    QStringList folders = qEnvironmentVariable("DICPATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    folders +=
        QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"hunspell"_s, QStandardPaths::LocateDirectory);
    folders += {u"/usr/share/hunspell"_s, u"/usr/share/myspell/dicts"_s};
    folders.removeDuplicates();
    return folders;
}

void Spelling::setOn(bool isOn)
{
    if (isOn == m_isOn)
        return;
    m_isOn = isOn;
    Q_EMIT settingsChanged();
    Q_EMIT changed();
}

void Spelling::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    Q_EMIT settingsChanged();
    Q_EMIT changed();
}

/// Path of the dictionary without its endings; of the preferred countries, else whichever there is of the language.
QString Spelling::fileFor(const QString &language) const
{
    if (language.isEmpty())
        return {};
    const auto isThere = [](const QString &file) {
        return QFile::exists(file + u".aff"_s) && QFile::exists(file + u".dic"_s);
    };
    for (const QString &folder : m_folders) {
        for (const QString &name : preferred(language)) {
            if (isThere(folder + u'/' + name))
                return folder + u'/' + name;
        }
        for (const QString &name : QDir(folder).entryList({language + u"_*.dic"_s}, QDir::Files, QDir::Name)) {
            if (isThere(folder + u'/' + name.chopped(4)))
                return folder + u'/' + name.chopped(4);
        }
    }
    return {};
}

bool Spelling::isReady(const QString &language)
{
    if (!m_asked.contains(language))
        load(language);
    return m_dictionaries.contains(language);
}

/// Loading takes a tenth of a second or two, so it happens elsewhere; the dictionary is used here only.
void Spelling::load(const QString &language)
{
    m_asked.insert(language);
    const QString file = fileFor(language);
    if (file.isEmpty())
        return;
    auto *watcher = new QFutureWatcher<std::shared_ptr<Dictionary>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, language] {
        const std::shared_ptr<Dictionary> dictionary = watcher->result();
        watcher->deleteLater();
        if (!dictionary->encoding)
            return;
        m_dictionaries.insert(language, dictionary);
        Q_EMIT changed();
    });
    watcher->setFuture(QtConcurrent::run([file] { return std::make_shared<Dictionary>(file); }));
}

bool Spelling::isWrong(const QString &word, const QString &language)
{
    if (!m_isOn || !isReady(language) || m_userWords.contains(word))
        return false;
    QHash<QString, bool> &known = m_known[language];
    if (const auto found = known.constFind(word); found != known.cend())
        return *found;
    if (known.size() >= mostKnown)
        known.clear();
    Dictionary &dictionary = *m_dictionaries.value(language);
    const bool isWrong = !dictionary.words.spell(dictionary.coded(word));
    known.insert(word, isWrong);
    return isWrong;
}

QStringList Spelling::suggestions(const QString &word, const QString &language)
{
    QStringList suggested;
    if (!isReady(language))
        return suggested;
    Dictionary &dictionary = *m_dictionaries.value(language);
    for (const std::string &one : dictionary.words.suggest(dictionary.coded(word)))
        suggested.append(dictionary.read(one));
    return suggested;
}

void Spelling::readUserWords()
{
    QFile file(m_userFile);
    if (!file.open(QIODevice::ReadOnly))
        return;
    for (const QString &word : QString::fromUtf8(file.read(1 << 20)).split(u'\n', Qt::SkipEmptyParts))
        m_userWords.insert(word.trimmed());
}

void Spelling::addWord(const QString &word)
{
    if (word.isEmpty() || m_userWords.contains(word))
        return;
    m_userWords.insert(word);
    QStringList words(m_userWords.cbegin(), m_userWords.cend());
    words.sort();
    QDir().mkpath(QFileInfo(m_userFile).path());
    QSaveFile file(m_userFile);
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write((words.join(u'\n') + u'\n').toUtf8());
        file.commit();
    }
    Q_EMIT changed();
}
