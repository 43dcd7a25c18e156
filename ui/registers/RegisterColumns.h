#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

class QHeaderView;
class QMenu;
class QTreeView;
class RegisterModel;
class Settings;

/// The columns of a register's table: which are shown, how wide and in which order. The column of titles takes the room
/// that is left.
class RegisterColumns : public QObject
{
    Q_OBJECT

public:
    /// For a view that has its model.
    RegisterColumns(RegisterModel *rows, QTreeView *view);

    /// Columns, their widths and order, and the sorting are kept in the settings under the key.
    void remember(Settings &settings, const QString &key);
    /// Columns of little weight give way while there is little room.
    void setNarrow(bool isNarrow);
    void fillMenu(QMenu *menu);
    QList<int> shown() const; ///< as they stand
    /// As wide as what stands in them, within limits; those whose width was chosen stay.
    void fit();

private:
    void buildHeader();
    void setChosen(int column, bool isChosen);
    void showAndHide();
    void squeeze();
    QSet<int> emptyColumns() const;
    int headOf(int column);
    void yieldEmpty();
    void fitTitle();
    void restore();
    void keep();

    RegisterModel *m_rows;
    QTreeView *m_view;
    QHeaderView *m_header;
    Settings *m_settings = nullptr;
    QString m_key{};
    QSet<int> m_unchosen{};
    QSet<int> m_sized{};       ///< whose width was chosen
    QSet<int> m_wanted{};      ///< turned on by hand, so shown though nothing stands in them
    QSet<int> m_yielded{};     ///< hold nothing, and make room for the title
    QHash<int, int> m_heads{}; ///< widths that heads ask for
    bool m_isNarrow = false;
    bool m_isOurs = false; ///< a change to the header that nobody made by hand
};
