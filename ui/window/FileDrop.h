#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

class MainWindow;
class QLabel;
class QMimeData;
class WindowCommands;

/// Files dropped anywhere on the window: a dossier is opened, a table or a data package imported, anything else offered
/// as evidence for the commitment at hand. While they hover, a line over the window says what would happen. Cards take
/// what is dropped on them before it comes here.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    FileDrop(MainWindow &window, WindowCommands &commands);
    ~FileDrop() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Kind { Dossier, Table, Package, Evidence, Refused };

    static Kind kindOf(const QString &path);
    /// What dropping them would do; several dossiers, tables or packages at once are refused.
    Kind kindOf(const QStringList &paths) const;
    QString announcement(Kind kind) const;
    QString refusal(const QStringList &paths) const;
    void take(const QStringList &paths);
    void offerEvidence(const QStringList &paths);
    void addEvidence(const QStringList &paths);
    void showHint(const QString &text);

    MainWindow &m_window;
    WindowCommands &m_commands;
    QPointer<QLabel> m_hint; ///< the window may delete it first
};
