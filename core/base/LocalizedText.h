#pragma once

#include <QMap>
#include <QString>

#include <optional>

/// One text in several languages, keyed by language code ("es", "en"; "und" where the source does not say).
struct LocalizedText
{
    QMap<QString, QString> texts{};

    static LocalizedText of(const QString &language, const QString &text);

    /// The text in `language`; else in English, Spanish, or whatever there is. Empty only when there is none at all.
    QString in(const QString &language) const;
    /// The language `in()` answers with, so that a reader can be told.
    QString languageFor(const QString &language) const;
    bool isEmpty() const;

    /// Compact JSON with sorted keys: the same text is always the same bytes.
    QString toJson() const;
    static std::optional<LocalizedText> fromJson(const QString &json);

    bool operator==(const LocalizedText &) const = default;
};
