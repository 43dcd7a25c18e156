#pragma once

#include <QHash>
#include <QMap>
#include <QStringList>

#include <optional>

/// A cell of a written workbook: what it shows, and the formula behind it where there is one.
struct WrittenCell
{
    QString value{};
    QString formula{};
    bool isText = false;
};

/// The cells of a workbook as its XML has them, and a second way to work out its formulas: of the forms that the
/// workbook of a dossier uses, and no other. A formula of another form comes to "?".
class WorkbookCells
{
public:
    explicit WorkbookCells(const QString &path);

    const QStringList &sheets() const { return m_sheets; }
    /// By the name of the cell: "B7".
    const QMap<QString, WrittenCell> &cellsOf(const QString &sheet) const { return *m_cells.constFind(sheet); }
    WrittenCell cell(const QString &sheet, const QString &name) const { return m_cells.value(sheet).value(name); }
    const QMap<QString, QString> &names() const { return m_names; }
    /// As if a reader typed it.
    void put(const QString &sheet, const QString &name, const QString &value);

    /// What the formula of the cell comes to, over the cells as they are now.
    QString workedOut(const QString &sheet, const QString &name) const;

private:
    void readWorkbook(const QByteArray &workbook);
    void readSheet(const QString &sheet, const QByteArray &xml, const QStringList &strings);
    QStringList rangeOf(const QString &name, QString &sheet) const;
    QString valueAt(const QString &sheet, const QString &name) const;
    QList<bool> matches(const QString &sheet, const QString &range, const QString &wanted) const;
    QString counted(const QString &sheet, const QStringList &arguments) const;
    QString summed(const QString &sheet, const QStringList &arguments) const;
    QString product(const QString &sheet, const QString &inside) const;
    QString sumOf(const QString &sheet, const QString &range) const;
    QString share(const QString &sheet, const QString &inside) const;

    QStringList m_sheets;
    QMap<QString, QMap<QString, WrittenCell>> m_cells;
    QMap<QString, QString> m_names;
    mutable QHash<QString, QString> m_worked;
};
