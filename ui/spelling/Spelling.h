#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <memory>
#include <vector>

class Hunspell;

/// Checks the spelling of single words with the dictionaries that are installed on this computer (Hunspell). A
/// dictionary is loaded in the background when it is first asked for; until then, and where there is none, every word
/// is right. Lives in the window's thread.
class Spelling : public QObject
{
    Q_OBJECT

public:
    /// `userWords`: the file of words that the user has added; `folders`: where dictionaries are looked for.
    explicit Spelling(const QString &userWords, const QStringList &folders = standardFolders(),
                      QObject *parent = nullptr);
    ~Spelling() override;

    /// The one that the window uses; null where nothing is checked.
    static Spelling *current();
    static QStringList standardFolders();

    bool isOn() const { return m_isOn; }
    void setOn(bool isOn);
    /// The language that texts are checked in whatever their own is: "es", "en"; empty for none such.
    const QString &language() const { return m_language; }
    void setLanguage(const QString &language);

    /// Whether a dictionary for the language is installed.
    bool hasDictionary(const QString &language) const { return !fileFor(language).isEmpty(); }
    bool isReady(const QString &language);
    bool isWrong(const QString &word, const QString &language);
    QStringList suggestions(const QString &word, const QString &language);
    void addWord(const QString &word);

Q_SIGNALS:
    void changed();         ///< what is wrong may be another now
    void settingsChanged(); ///< switched on or off, or another language

private:
    /// A loaded dictionary; its words are coded as the dictionary says.
    struct Dictionary;

    QString fileFor(const QString &language) const;
    void load(const QString &language);
    void readUserWords();

    QString m_userFile;
    QStringList m_folders;
    QString m_language{};
    bool m_isOn = true;
    QSet<QString> m_userWords{};
    QSet<QString> m_asked{};
    QHash<QString, std::shared_ptr<Dictionary>> m_dictionaries{};
    QHash<QString, QHash<QString, bool>> m_known{}; ///< by language: whether a word is wrong
};
