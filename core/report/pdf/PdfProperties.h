#pragma once

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QString>

class PdfFile;

/// The file that the report carries within it.
struct PdfAttachment
{
    QString name{};
    QString description{};
    QByteArray bytes{};
};

/// What a document says about itself. No standard is named: none was checked clause by clause.
struct PdfProperties
{
    QString title{};
    QString subject{};
    QString language{}; ///< "es-MX"
    QDate date{};       ///< made and changed
};

/// Writes the information dictionary and gives its object.
int writeInformation(PdfFile &file, const PdfProperties &properties);
/// Writes the same as XMP and gives its object.
int writeMetadata(PdfFile &file, const PdfProperties &properties);
/// Writes the file within the file, as data that belongs to the document, and gives the object of its specification.
int writeAttachment(PdfFile &file, const PdfAttachment &attachment, QDate date);
/// The name tree of places in the document, from name to destination.
int writeDestinations(PdfFile &file, const QHash<QString, QByteArray> &places);
