#pragma once

#include <QSyntaxHighlighter>

/// Shows what is written as it will read, without touching it: bold, italic, links and lists of the light formatting,
/// their marks in a faint colour, and a wavy line under words that the dictionary does not know. A paragraph at a time,
/// as it is typed.
class TextHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit TextHighlighter(QTextDocument *document, bool isFormatted);

    /// The language the text is written in ("es", "en"); checked in another where the user has chosen so.
    void setLanguage(const QString &language);
    QString language() const;

    /// The word at a place of a paragraph, and where it begins; empty where there is none to be checked.
    static QString wordAt(const QString &text, qsizetype position, qsizetype &start);

protected:
    void highlightBlock(const QString &text) override;

private:
    void showFormat(const QString &text);
    void checkWords(const QString &text);

    bool m_isFormatted;
    QString m_language{};
};
