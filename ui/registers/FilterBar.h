#pragma once

#include <QWidget>

class Chip;
class FacetChip;
class GroupedRows;
class QLineEdit;
class RegisterOrder;
class RegisterView;
class Settings;

/// The line above a register: words to search for, what to keep, how to group it, and which columns to show.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(RegisterOrder *order, GroupedRows *groups, RegisterView *view, QWidget *parent = nullptr);

    /// How the register is grouped is kept in the settings under the key.
    void remember(Settings &settings, const QString &key);
    void focusSearch();
    void clear();
    void setGrouping(int facet);

Q_SIGNALS:
    void left(); ///< the keyboard belongs to the table again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildChips();
    void buildGrouping();
    void refresh();

    RegisterOrder *m_order;
    GroupedRows *m_groups;
    RegisterView *m_view;
    QLineEdit *m_search;
    QWidget *m_chipRow;
    QList<FacetChip *> m_chips{};
    Chip *m_clear = nullptr;
    Chip *m_grouping = nullptr;
    Settings *m_settings = nullptr;
    QString m_key{};
};
