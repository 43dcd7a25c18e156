#pragma once

#include "core/exchange/package/PackageFields.h"

#include <QHash>
#include <QJsonObject>

/// Reads the fields of a row from a JSON object, checking each: "external_id" stands there as "externalId". After the
/// first fault it only goes through the motions.
class JsonFields : public PackageFields
{
public:
    explicit JsonFields(QJsonObject object) : m_object(std::move(object)) {}

    /// The name of the first field that does not fit; empty for none.
    const QString &fault() const { return m_fault; }
    const QHash<QString, QString> &values() const { return m_values; }
    const QHash<QString, QString> &references() const { return m_references; } ///< field -> table, of filled ones

    static QString keyOf(const QString &name);

protected:
    void cell(const PackageField &field, QString &value) override;
    void texts(const PackageField &field, LocalizedText &value) override;

private:
    QJsonObject m_object;
    QHash<QString, QString> m_values;
    QHash<QString, QString> m_references;
    QString m_fault;
};
