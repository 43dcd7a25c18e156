#pragma once

#include "ui/evidence/PreviewedPdf.h"

#include <QThread>
#include <QWidget>

class PicturePane;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTimer;
class QToolButton;

/// A PDF page by page: page field, zoom, search in its text. The file is read and drawn in another thread.
class PdfPreview : public QWidget
{
    Q_OBJECT

public:
    explicit PdfPreview(QWidget *parent = nullptr);
    ~PdfPreview() override;

    void show(const QByteArray &bytes);
    void clear();

Q_SIGNALS:
    void shown();                     ///< the first page stands
    void failed(const QString &text); ///< a sentence

private:
    QWidget *buildBar();
    QToolButton *button(const QString &icon, const QString &name, QWidget *parent);
    void onOpened(int ticket, int pageCount, bool isLocked);
    void onRendered(int ticket, int page, const QImage &image, const QSizeF &points);
    void onFound(int searchTicket, const QList<PdfHit> &hits);
    void goTo(int page, bool atTop = true);
    void turn(bool forward);
    void ask();
    void beginSearch();
    void goToHit(int step);
    void mark();
    void tellState();

    QThread m_thread;
    PreviewedPdf *m_pages;
    PicturePane *m_pane;
    QSpinBox *m_page = nullptr;
    QLabel *m_count = nullptr;
    QLineEdit *m_search = nullptr;
    QLabel *m_hitText = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QTimer *m_redraw;
    int m_ticket = 0;
    int m_pageCount = 0;
    int m_current = 0;
    bool m_atTop = true;
    bool m_isShown = false;
    QString m_searched{};
    QList<PdfHit> m_hits{};
    int m_hit = -1;
    int m_searchTicket = 0;
};
