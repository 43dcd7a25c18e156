#pragma once

#include <QDate>
#include <QMap>
#include <QStringList>

#include <optional>

class Settings;

/// How the columns of a kind of table were mapped before.
struct RememberedMapping
{
    QMap<QString, QString> map{}; ///< field or criterion -> header; an empty header: the table does not have it
    QString method{};
    QDate on{};
};

/// Mappings of columns by the headers of a table, whatever their order, case or accents; kept in the settings.
class RememberedMappings
{
public:
    explicit RememberedMappings(Settings &settings) : m_settings(settings) {}

    std::optional<RememberedMapping> find(const QStringList &headers) const;
    void remember(const QStringList &headers, const RememberedMapping &mapping);
    void forget(const QStringList &headers);

private:
    Settings &m_settings;
};
