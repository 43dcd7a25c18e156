#pragma once

#include <QAction>
#include <QLineEdit>
#include <QPointer>

#include <functional>

class QListView;
class QStandardItemModel;
class Workspace;

/// The box that goes anywhere (Ctrl+K): type a few letters of a commitment, a mode or an action, and Enter. Words that
/// stand in no title are looked up in the dossier's full text.
class GoToBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit GoToBox(QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace) { m_workspace = workspace; }
    /// The actions to offer, asked for each time the box is used.
    void setActions(std::function<QList<QAction *>()> actions) { m_actions = std::move(actions); }
    void begin();

    QSize sizeHint() const override { return {340, QLineEdit::sizeHint().height()}; }

Q_SIGNALS:
    void commitmentChosen(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void fill();
    void addCommitments(const QStringList &words);
    void addActions(const QStringList &words);
    void addHits();
    void addRow(const QIcon &icon, const QString &text, const QString &detail, const QVariant &target);
    void showList();
    void hideList();
    void choose(const QModelIndex &index);

    Workspace *m_workspace = nullptr;
    std::function<QList<QAction *>()> m_actions{};
    QStandardItemModel *m_model;
    QPointer<QListView> m_list;
    QPointer<QWidget> m_before; ///< had the keyboard before the box
};
