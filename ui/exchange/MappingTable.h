#pragma once

#include "core/exchange/table/ColumnSuggestions.h"

#include <QWidget>

class QComboBox;
class QFormLayout;

/// A line for each field, and for each criterion of the method, with the header it stands under.
class MappingTable : public QWidget
{
    Q_OBJECT

public:
    explicit MappingTable(QWidget *parent = nullptr);

    /// Shows what the head knows, over it the suggestions, over both `chosen` (target -> header, empty: none).
    void setTable(const TableHead &head, const TableLayout &layout, const MethodPack *pack, const QString &language,
                  const QMap<QString, QString> &chosen);
    /// All lines as they stand: target -> header; an empty header for those without one.
    QMap<QString, QString> mapping() const;
    bool has(const QString &target) const;
    QComboBox *combo(const QString &target) const { return m_combos.value(target); }

Q_SIGNALS:
    void changed();

private:
    void addLine(const QString &target, const QString &label, const QString &header, const QString &explanation);

    QFormLayout *m_form;
    QStringList m_headers{};
    QMap<QString, QComboBox *> m_combos{};
};
