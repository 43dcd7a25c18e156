#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

/// A word of a cell: folded, and where it stands in the cell as written.
struct NameWord
{
    QString folded{};
    QString written{};
    qsizetype begin = 0;
    qsizetype end = 0;
    int depth = 0; ///< of parentheses around it
};

QList<NameWord> nameWordsOf(const QString &cell);

/// Known names by their words. An acronym is met only where it is written in capitals ("SE" is not the word "se").
class NameIndex
{
public:
    void add(const QString &name, int entry);

    /// The longest known name that begins at word `at`: entry and number of words; entry -1 when there is none.
    struct Match
    {
        int entry = -1;
        qsizetype words = 0;
    };
    Match longestAt(const QList<NameWord> &words, qsizetype at) const;
    /// The entry whose name is exactly these words, an acronym in small letters too; else -1.
    int exactly(const QString &name) const;

private:
    struct Name
    {
        QStringList folded{};
        bool isAcronym = false;
        int entry = -1;
    };
    QHash<QString, QList<Name>> m_byFirstWord;
};

/// A piece of a cell that names one institution.
struct NamePiece
{
    QString written{};
    int entry = -1; ///< in the index; -1 for a name that it does not know
};

/// Splits a cell cautiously. Always at ";" and line breaks; at ",", "/", "&", "." and "y", "e", "and" only before a
/// known name or a word that institutions' names begin with; never within parentheses or within a known name.
QList<NamePiece> piecesOf(const QString &cell, const NameIndex &index);
