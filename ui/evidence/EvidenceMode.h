#pragma once

#include "core/model/Ids.h"
#include "ui/window/Mode.h"
#include "ui/window/UnsavedTexts.h"

#include <QPointer>

class AddEvidenceSheet;
class EvidenceDesk;
class EvidenceIntake;
class EvidenceLibrary;
class EvidencePreview;
class FactsPanel;
class PanelTabs;
class QSplitter;
class QStackedWidget;
struct OfferedFile;

/// All evidence of the dossier: the library at the left, what the chosen one looks like, and its particulars with all
/// that leans on it. Where there is little room the last two share a place.
class EvidenceMode : public Mode
{
    Q_OBJECT

public:
    explicit EvidenceMode(QWidget *parent = nullptr);

    QString title() const override { return tr("Evidence"); }
    QString iconName() const override { return QStringLiteral("evidence"); }
    QString objectKey() const override { return QStringLiteral("evidence"); }
    void setWorkspace(Workspace *workspace) override;
    void enter() override;
    bool reveal(const Place &place) override;
    QByteArray layoutState() const override;
    void restoreLayout(const QByteArray &state) override;

    EvidenceLibrary *library() const { return m_library; }
    EvidencePreview *preview() const { return m_preview; }
    FactsPanel *facts() const { return m_facts; }
    /// Reads the files and opens the sheet for them.
    void offer(const QStringList &paths);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildSide();
    void buildActions();
    void connectParts();
    void makeDesk();
    void onChosen(const EvidenceId &id);
    void showItem(const EvidenceId &id);
    void chooseFiles();
    void paste();
    void beginLink(const QString &url);
    void begin(const QList<OfferedFile> &files);
    void takeBack(const UnsavedText &kept);
    void showSide();
    void checkCopies();

    QPointer<Workspace> m_workspace{};
    EvidenceDesk *m_desk = nullptr;
    EvidenceIntake *m_intake = nullptr;
    EvidenceLibrary *m_library;
    QSplitter *m_splitter;
    QStackedWidget *m_right = nullptr;
    PanelTabs *m_tabs = nullptr;
    EvidencePreview *m_preview = nullptr;
    FactsPanel *m_facts = nullptr;
    AddEvidenceSheet *m_sheet = nullptr;
    std::optional<UnsavedText> m_kept{}; ///< goes into the sheet once its files have been read
};
