#pragma once

#include <QStringList>

/// "es", "en", "fr" or "pt" where the words that every text needs (articles, prepositions) and those that head tables
/// of commitments tell it; empty where they do not tell, or not clearly.
QString recognizedLanguage(const QStringList &texts);
/// The language that the headers of a table are in, where its texts do not tell; empty where they are no more of one
/// than of another.
QString languageOfHeaders(const QStringList &headers);
