#pragma once

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QSet>
#include <QStringList>

/// A heading as a text document has it.
struct OdtHeading
{
    int level = 0;
    QString text{};
    QString place{}; ///< the bookmark around it

    bool operator==(const OdtHeading &) const = default;
};

struct OdtTableShape
{
    QString name{};
    int columns = 0;
    int headRows = 0;
    QList<int> rows{}; ///< cells of each row, covered ones too
};

struct OdtPicture
{
    QString title{};
    QString description{};
    QStringList images{}; ///< names of parts
};

/// What a word processor would look at in an OpenDocument text: read without any of the code that writes it.
struct OdtDocument
{
    QString fault{}; ///< why a part is not well-formed XML
    QStringList names{};
    QMap<QString, QByteArray> parts{};
    QList<OdtHeading> headings{};
    QList<OdtTableShape> tables{};
    QList<OdtPicture> pictures{};
    QStringList paragraphs{};        ///< with spaces, tabs and line ends as shown
    QStringList listed{};            ///< those that stand in a list
    QStringList contents{};          ///< lines of the table of contents
    QStringList bookmarks{};         ///< names of places
    QStringList addresses{};         ///< of links
    QSet<QString> references{};      ///< places that fields ask for
    QSet<QString> styles{};          ///< family and name of those defined
    QSet<QString> usedStyles{};      ///< likewise
    QHash<QString, QString> heads{}; ///< texts of head and foot by master page

    static OdtDocument of(const QByteArray &bytes);
};
