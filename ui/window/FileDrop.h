#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

class MainWindow;
class QDragEnterEvent;
class QDropEvent;
class QLabel;
class WindowCommands;

/// Files dropped anywhere on the window: a dossier is opened, a table or a data package imported, anything else offered
/// as evidence for the commitment at hand. While they hover, a line over the window says what would happen. Cards and
/// the evidence library take what can be evidence before it comes here; fields for text take no files.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    FileDrop(MainWindow &window, WindowCommands &commands);
    ~FileDrop() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Use { OpenDossier, ReadTable, ReadPackage, AddEvidence, Refuse };

    /// What dropping them would do; several dossiers or data packages at once are refused.
    Use useOf(const QStringList &paths) const;
    QString announcement(Use use) const;
    QString refusal(const QStringList &paths) const;
    bool onEnter(QDragEnterEvent &drag);
    void onDrop(QDropEvent &drop);
    void take(const QStringList &paths);
    void offerEvidence(const QStringList &paths);
    void addEvidence(const QStringList &paths);
    void showHint(const QString &text);

    MainWindow &m_window;
    WindowCommands &m_commands;
    QPointer<QLabel> m_hint; ///< the window may delete it first
};
