#pragma once

#include <QHashFunctions>
#include <QString>

#include <utility>

/// A stable lower-case code ("not-started", "completion"), typed so that a level is never taken for a criterion.
template <typename Tag>
class Code
{
public:
    Code() = default;
    explicit Code(QString text) : m_text(std::move(text)) {}

    const QString &toString() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Code &, const Code &) = default;
    friend bool operator<(const Code &a, const Code &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Code &code, size_t seed = 0) { return qHash(code.m_text, seed); }

private:
    QString m_text;
};
