#pragma once

#include <QDate>
#include <QHash>
#include <QLocale>
#include <QString>
#include <QStringList>

struct Error;
struct PartialDate;

/// The texts that belong to a document (report, journal, findings, error sentences) in one language, whatever the
/// window speaks. Texts are the JSON files in resources/texts, each key with all its languages side by side.
class Catalogue
{
public:
    /// `language` is "es" or "en"; anything else reads as English.
    explicit Catalogue(const QString &language);

    const QString &language() const { return m_language; }
    const QLocale &locale() const { return m_locale; }

    /// The text of `key` with %1, %2 … replaced. An unknown key answers with itself, so that it is seen.
    QString text(const QString &key, const QStringList &arguments = {}) const;
    /// The text of `key.one` or `key.other` by `n`, which is %1; further arguments follow from %2.
    QString count(const QString &key, qint64 n, const QStringList &arguments = {}) const;
    bool has(const QString &key) const;

    QString date(QDate date) const;              ///< "30 sep 2012"
    QString date(const PartialDate &date) const; ///< "septiembre de 2012" when only the month is known
    QString number(double value, int decimals = 0) const;
    QString percent(int part, int whole) const;   ///< whole per cent with its sign, "–" when the whole is 0
    QString list(const QStringList &items) const; ///< "a, b y c"

    QString languageName(const QString &code) const; ///< "español"; the code itself where it has no name here
    /// Of countries and OGP's regions: "Noruega" of "Norway" as of "Noruega"; of "Scotland, United Kingdom" each part.
    /// What has no name here stays.
    QString placeName(const QString &place) const;

    static QStringList keys();
    static QString rawText(const QString &key, const QString &language);

private:
    QString m_language;
    QLocale m_locale;
};

/// The sentence for an error: what happened, where, what to do. What the system says of a file speaks the language, too.
QString errorSentence(const Error &error, const Catalogue &catalogue);
