#pragma once

#include "core/base/Result.h"

#include <QCryptographicHash>
#include <QStringList>

/// What a sheet has to read as once it is written: every row with a text, without the blanks at its end.
class XlsxSheetDigest
{
public:
    XlsxSheetDigest() : m_hash(QCryptographicHash::Sha256) {}

    void addRow(int number, QStringList texts);
    QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash;
};

/// Reads a sheet of the workbook again: the library does not notice a disk that is full while it collects the parts.
/// `shown` stands for the file in errors.
Result<> checkWrittenSheet(const QString &file, const QString &sheet, const QByteArray &expected, const QString &shown);
/// Puts the file in the place of `path`, as a whole or not at all.
Result<> placeWrittenFile(const QString &file, const QString &path);
