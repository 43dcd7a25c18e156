#pragma once

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>

class QWidget;

/// The fields of a form by name, whatever their kind: what they hold, as values that can be kept, and putting it back.
/// A line, a date, a pick, a text, a choice, a list of ticks and a single tick are known.
class FormFields : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Under the name, else its object name; one that was there under it goes.
    void add(QWidget *field, const QString &caption, const QString &name = {});
    void remove(const QString &name);

    QJsonObject values() const;
    /// Those that are named, in the order of the fields: as if somebody had filled them in.
    void put(const QJsonObject &values);
    QString caption(const QString &name) const;
    QString words(const QString &name) const; ///< what a field holds, or what it is called, to be read

Q_SIGNALS:
    void edited(); ///< a field holds something else, whoever put it there

private:
    struct Field
    {
        QString name{};
        QString caption{};
        std::function<QJsonValue()> read{};
        std::function<void(const QJsonValue &value)> write{};
        std::function<QString()> words{};
    };

    Field bind(QWidget *field);
    const Field *named(const QString &name) const;

    QList<Field> m_fields{};
};
