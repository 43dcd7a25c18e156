#pragma once

#include "core/base/Error.h"
#include "core/exchange/package/PackageTables.h"

#include <QMap>
#include <QSet>

/// Languages of each localized field of a table.
using FieldLanguages = QMap<QString, QSet<QString>>;

/// Whether a cell of the field may be this.
bool fits(const PackageField &field, const QString &value);

/// Headers of the table's columns: a localized text has one a language ("title_es").
QStringList headersOf(const QList<PackageField> &fields, const FieldLanguages &languages);

/// Finds out which languages occur.
class LanguageFinder : public PackageFields
{
public:
    const FieldLanguages &languages() const { return m_languages; }

protected:
    void cell(const PackageField &, QString &) override {}
    void texts(const PackageField &field, LocalizedText &value) override;

private:
    FieldLanguages m_languages;
};

/// Writes a row's cells in the order of `headersOf()`.
class CellWriter : public PackageFields
{
public:
    explicit CellWriter(const FieldLanguages &languages) : m_languages(languages) {}

    /// The cells since the last call.
    QStringList take() { return std::exchange(m_cells, {}); }

protected:
    void cell(const PackageField &field, QString &value) override;
    void texts(const PackageField &field, LocalizedText &value) override;

private:
    const FieldLanguages &m_languages;
    QStringList m_cells;
};

/// Reads a row's cells, checking each against its field. After the first fault it only goes through the motions.
class CellReader : public PackageFields
{
public:
    /// The headers must be those that `fields` allow; `file` stands for the table in errors.
    static std::optional<Error> headerFault(const QString &file, const QList<PackageField> &fields,
                                            const QStringList &headers);
    CellReader(QString file, const QStringList &headers);

    void begin(int row, const QStringList &cells);
    const std::optional<Error> &fault() const { return m_fault; }
    /// Values of the row's plain fields, by name.
    const QHash<QString, QString> &values() const { return m_values; }
    Error error(const QString &what, const QString &column, const QStringList &arguments) const;
    const QHash<QString, QString> &references() const { return m_references; } ///< column -> table, of filled cells

protected:
    void cell(const PackageField &field, QString &value) override;
    void texts(const PackageField &field, LocalizedText &value) override;

private:
    void refuse(const PackageField &field, const QString &value);

    QString m_file;
    QHash<QString, int> m_columns;
    QHash<QString, QList<std::pair<QString, int>>> m_languages; ///< field -> language, column
    int m_row = 0;
    QStringList m_cells;
    QHash<QString, QString> m_values;
    QHash<QString, QString> m_references;
    std::optional<Error> m_fault;
};
