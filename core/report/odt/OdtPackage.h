#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

class QIODevice;

/// The ZIP file that an OpenDocument text is: the type first and as it is, then the parts in their order, then the
/// list of them. Same parts and date: same bytes, wherever it is written.
class OdtPackage
{
public:
    explicit OdtPackage(QDate date) : m_date(date) {}

    void add(const QString &name, const QString &mediaType, const QByteArray &bytes);

    /// Errors "report.write" and "cancelled".
    Result<> write(QIODevice &out, const Progress &progress = {}) const;

private:
    struct Part
    {
        QString name{};
        QString mediaType{};
        QByteArray bytes{};
    };

    QByteArray manifest() const;

    QDate m_date; ///< of every part
    QList<Part> m_parts;
};
