#pragma once

#include "ui/search/SearchRows.h"

#include "core/model/Place.h"

#include <QAction>
#include <QLineEdit>
#include <QPointer>

#include <functional>

class QListView;
class Workspace;

/// The box that goes anywhere (Ctrl+K): type a few letters of a mode or an action, a commitment's number, or words that
/// stand anywhere in the dossier, and Enter. What the full-text search finds comes a moment later, below.
class GoToBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit GoToBox(QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace);
    /// The actions to offer, asked for each time the box is used.
    void setActions(std::function<QList<QAction *>()> actions) { m_actions = std::move(actions); }
    void begin();
    /// What stands in it, for the page of all hits; the box is left empty.
    QString takeWords();

    QSize sizeHint() const override { return {340, QLineEdit::sizeHint().height()}; }

Q_SIGNALS:
    void placeChosen(const Place &place);
    void allWanted(const QString &words); ///< every hit is to be shown

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void fill();
    void showFound(const SearchResult &result);
    QList<SearchRow> directRows(const QStringList &words) const;
    void addCommitments(QList<SearchRow> &rows, const QStringList &words) const;
    void addPlaces(QList<SearchRow> &rows, const QStringList &words) const;
    void addActions(QList<SearchRow> &rows, const QStringList &words) const;
    void showRows(const QList<SearchRow> &rows);
    void makeList();
    void hideList();
    void leave();
    void move(int step);
    void choose(const QModelIndex &index);

    QPointer<Workspace> m_workspace{};
    std::function<QList<QAction *>()> m_actions{};
    SearchRows *m_rows;
    QList<SearchRow> m_direct{}; ///< what is found at once
    QPointer<QListView> m_list;
    QPointer<QWidget> m_before; ///< had the keyboard before the box
    bool m_isAsking = false;
    bool m_isChoosing = false; ///< Enter came before the answer
};
