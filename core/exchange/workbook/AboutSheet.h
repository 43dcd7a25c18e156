#pragma once

#include "core/exchange/workbook/CodesTable.h"

#include <QDate>

class XlsxWriter;

/// How a workbook is made.
struct WorkbookOptions
{
    QString language = QStringLiteral("en"); ///< "es" or "en"
    bool isPublic = false;
    int unsettled = 0;             ///< criteria left out of a workbook for the public, since raters differ
    QString digest{};              ///< of the dossier's state
    QDate date{};                  ///< of the last change
    QList<RoundResults> results{}; ///< of all rounds, of what may be told
};

/// A sheet as the first one lists it.
struct ListedSheet
{
    QString name{};
    QString explanation{};
};

/// Writes the first sheet: what the workbook is, of which plans and rounds, what its counts rest on, what is where, and
/// what the codes mean.
class AboutSheet
{
public:
    AboutSheet(XlsxWriter &writer, const WorkbookWords &words, const Contents &contents, const WorkbookOptions &options)
        : m_writer(writer), m_words(words), m_contents(contents), m_options(options)
    {}

    /// `rounds` with the number that each goes by.
    void write(const QList<NumberedRound> &rounds, const QList<CodesTable> &tables, const QList<ListedSheet> &sheets);

private:
    void writeFacts();
    void writeRounds(const QList<NumberedRound> &rounds);
    void writeBasis();
    void writeSheets(const QList<ListedSheet> &sheets);
    void writeLegend(const QList<CodesTable> &tables);
    void writeCodes(const MethodPack &pack, const QString &method);
    void heading(const QString &key);
    void head(const QStringList &keys);

    XlsxWriter &m_writer;
    const WorkbookWords &m_words;
    const Contents &m_contents;
    const WorkbookOptions &m_options;
};
