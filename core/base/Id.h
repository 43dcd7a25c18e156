#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <compare>
#include <optional>

/// A typed UUID: ids of different things never mix. Written as lower-case text without braces.
template <typename Tag>
class Id
{
public:
    Id() = default;

    static Id create() { return Id(QUuid::createUuid()); }

    /// The same natural key always gives the same id (UUID version 5), so that two people who import one table agree.
    static Id fromName(const QString &naturalKey)
    {
        static const QUuid space(0x2a6f0e4d, 0x6d0c, 0x5a43, 0x9b, 0x5e, 0x1d, 0x0f, 0x7a, 0x54, 0xc0, 0x7e);
        return Id(QUuid::createUuidV5(space, naturalKey));
    }

    static std::optional<Id> parse(const QString &text)
    {
        const QUuid value = QUuid::fromString(text);
        if (value.isNull())
            return std::nullopt;
        return Id(value);
    }

    bool isValid() const { return !m_value.isNull(); }
    QString toString() const { return m_value.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_value < b.m_value; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_value, seed); }

private:
    explicit Id(const QUuid &value) : m_value(value) {}

    QUuid m_value;
};
