#pragma once

#include "core/base/Error.h"
#include "core/base/LocalizedText.h"

#include <QDate>
#include <QJsonValue>
#include <QSet>
#include <QStringList>

#include <functional>
#include <optional>

/// The first fault found in a JSON document; later ones, which often only follow from it, are not kept.
class JsonFault
{
public:
    explicit JsonFault(QString documentName) : m_name(std::move(documentName)) {}

    void note(const QString &what, const QString &path, const QStringList &arguments = {});
    bool isFound() const { return m_error.has_value(); }
    const std::optional<Error> &error() const { return m_error; }

private:
    QString m_name;
    std::optional<Error> m_error;
};

/// A value within a JSON document that knows its place ("criteria[3].scale"). What does not fit is noted in the
/// document's JsonFault and read as a default, so a reader goes straight on and looks at the fault once, at the end.
class JsonPlace
{
public:
    JsonPlace(QJsonValue value, QString path, JsonFault &fault);

    bool isNull() const { return m_value.isNull(); }
    QStringList keys() const; ///< of an object, without those beginning with "x-"
    bool has(const QString &key) const;
    JsonPlace at(const QString &key) const; ///< a missing member is a fault

    /// Keys beginning with "x-" are free for anybody; any other must be among these.
    void allowOnly(const QStringList &keys) const;

    /// Visits the items of a list until a fault is found.
    void each(const std::function<void(const JsonPlace &item)> &visit) const;
    void eachOfSome(const std::function<void(const JsonPlace &item)> &visit) const; ///< an empty list is a fault
    JsonPlace item(int index, int size) const; ///< an item of a list that has to have just that size

    QString anyText() const; ///< may be empty
    QString text() const;
    QString code() const;              ///< lower-case words of letters and digits, joined by hyphens
    LocalizedText localized() const;   ///< Spanish and English at least
    std::optional<QDate> date() const; ///< ISO; nothing for null
    int integer() const;
    double number() const;
    bool boolean() const;
    int choice(const QStringList &words) const; ///< index of the word found there; 0 after a fault

    void fail(const QString &what, const QStringList &arguments = {}) const;

private:
    JsonPlace member(const QString &key) const;

    QJsonValue m_value;
    QString m_path;
    JsonFault *m_fault;
};

/// Codes that must not come twice.
class CodeSet
{
public:
    QString take(const JsonPlace &place); ///< the code at the place; one that was taken before is a fault
    void reserve(const QString &code) { m_taken.insert(code); }

private:
    QSet<QString> m_taken;
};
