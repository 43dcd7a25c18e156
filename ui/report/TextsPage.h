#pragma once

#include "ui/report/TextsModel.h"
#include "ui/window/ModePage.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QTreeView;
class StoredEdit;

/// The texts of the report: which there are and what is missing in a language, and the one at work in Spanish and
/// English side by side. A reason is changed where it is given; here it is translated.
class TextsPage : public ModePage
{
    Q_OBJECT

public:
    explicit TextsPage(QWidget *parent = nullptr);

    QString title() const override { return tr("Texts"); }
    void setWorkspace(Workspace *workspace) override;
    void enter() override;
    void showSection(const QString &section);

Q_SIGNALS:
    void recommendationRequested(const QString &id); ///< is to be changed in its sheet

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    class Filter;

    QWidget *buildList();
    QWidget *buildEditors();
    void connectParts();
    void showCurrent();
    void showText(const ReportText &text);
    void showElsewhere(const ReportText &text);
    void goToCurrent();
    void showReason(const ReportText &text);
    void summarise();
    void select(const ReportText &text);
    void confirmTranslation();
    StoredEdit *edit(const QString &language) const { return language == u"es" ? m_spanish : m_english; }

    QPointer<Workspace> m_workspace{};
    TextsModel *m_model;
    Filter *m_filter;
    QComboBox *m_choice;
    QLabel *m_summary;
    QTreeView *m_list;
    QLabel *m_heading;
    QLabel *m_note;
    QPushButton *m_goTo;
    QPushButton *m_holds;
    StoredEdit *m_spanish;
    StoredEdit *m_english;
    ReportText m_current{};
};
