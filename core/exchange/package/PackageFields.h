#pragma once

#include "core/base/LocalizedText.h"
#include "core/base/PartialDate.h"
#include "core/model/Ids.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

enum class FieldType { Text, Localized, Id, Code, Integer, Boolean, PartialDate, Date, Time };
enum class Need { Optional, Required };

/// What a column of a data package is called and may hold.
struct PackageField
{
    QString name{};
    FieldType type = FieldType::Text;
    Need need = Need::Optional;
    QString refersTo{};              ///< table whose `id` it names
    QStringList codes{};             ///< what a Code may be
    std::optional<qint64> minimum{}; ///< of an Integer
};

/// Goes over the fields of one row. The same walk describes the columns, writes the cells and reads them back: whoever
/// derives from it takes each cell as it is, or replaces it.
class PackageFields
{
public:
    virtual ~PackageFields() = default;

    void text(const QString &name, QString &value, Need need = Need::Optional)
    {
        cell({name, FieldType::Text, need}, value);
    }
    void localized(const QString &name, LocalizedText &value) { texts({name, FieldType::Localized}, value); }

    template <typename Tag>
    void id(const QString &name, Id<Tag> &value, const QString &refersTo = {}, Need need = Need::Required)
    {
        QString written = value.isValid() ? value.toString() : QString();
        cell({name, FieldType::Id, need, refersTo}, written);
        value = Id<Tag>::parse(written).value_or(Id<Tag>());
    }

    /// An enumeration, written with `toString()` and read with `parse`.
    template <typename Enum>
    void code(const QString &name, Enum &value, const QList<Enum> &all, std::optional<Enum> (*parse)(const QString &))
    {
        QStringList codes;
        for (const Enum one : all)
            codes.append(toString(one));
        QString written = toString(value);
        cell({name, FieldType::Code, Need::Required, {}, codes}, written);
        value = parse(written).value_or(value);
    }

    template <typename Tag>
    void code(const QString &name, Code<Tag> &value, Need need)
    {
        QString written = value.toString();
        text(name, written, need);
        value = Code<Tag>(written);
    }

    void word(const QString &name, QString &value, const QStringList &words);
    void number(const QString &name, int &value, qint64 minimum);
    void size(const QString &name, qint64 &value);
    void number(const QString &name, std::optional<int> &value, qint64 minimum);
    void flag(const QString &name, bool &value);
    void date(const QString &name, std::optional<PartialDate> &value);
    void day(const QString &name, QDate &value);
    void time(const QString &name, QDateTime &value);

protected:
    virtual void cell(const PackageField &field, QString &value) = 0;
    virtual void texts(const PackageField &field, LocalizedText &value) = 0;
};

/// A text in one language as it stands in its cell. An empty cell means that there is no text in the language; one that
/// is there and empty is written as a lone apostrophe, and one of apostrophes alone gets one more.
QString localizedCell(const QString &text);
QString localizedText(const QString &cell); ///< of a cell that is not empty
