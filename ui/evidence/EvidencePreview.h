#pragma once

#include "ui/evidence/CopyLoader.h"

#include <QPointer>
#include <QWidget>

class ElidedLabel;
class EvidenceDesk;
class InfoBar;
class PdfPreview;
class PicturePane;
class QLabel;
class QPushButton;
class QStackedWidget;
class TextPreview;
class Workspace;

/// What one piece of evidence looks like, read from its stored copy: pages, picture or text; else a plain card. Never
/// loads anything from elsewhere. Tells what reading showed of the copy's state.
class EvidencePreview : public QWidget
{
    Q_OBJECT

public:
    enum Page { Nothing, Loading, Pdf, Image, Text, Card };

    explicit EvidencePreview(QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace, EvidenceDesk *desk);
    /// Shows it, unless it stands there already.
    void show(EvidenceId id);
    Page page() const;

private:
    QWidget *buildHead();
    QWidget *buildImage();
    QWidget *buildCard();
    void onRead(const CopyContent &content);
    void showContent(const CopyContent &content);
    void showCard(const QString &text);
    void showState();

    QPointer<Workspace> m_workspace{};
    QPointer<EvidenceDesk> m_desk{};
    EvidenceId m_id{};
    bool m_isDamaged = false; ///< what is shown says so
    CopyLoader *m_reader;
    ElidedLabel *m_title = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_save = nullptr;
    InfoBar *m_warning;
    QStackedWidget *m_pages;
    QLabel *m_loading;
    PdfPreview *m_pdf;
    PicturePane *m_image = nullptr;
    TextPreview *m_text;
    QLabel *m_cardIcon = nullptr;
    QLabel *m_cardText = nullptr;
};
