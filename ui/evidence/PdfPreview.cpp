#include "ui/evidence/PdfPreview.h"

#include "ui/evidence/PicturePane.h"
#include "ui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr double pixelsAPoint = 96.0 / 72.0;
constexpr int redrawPause = 120; ///< milliseconds after the last change of scale
constexpr int searchPause = 300; ///< milliseconds after the last letter

} // namespace

PdfPreview::PdfPreview(QWidget *parent)
    : QWidget(parent), m_pages(new PreviewedPdf), m_pane(new PicturePane(PicturePane::Fit::Width, this)),
      m_redraw(new QTimer(this))
{
    qRegisterMetaType<QList<PdfHit>>();
    m_pane->setAccessibleName(tr("Page of the PDF"));
    m_pages->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_pages, &QObject::deleteLater);
    connect(m_pages, &PreviewedPdf::opened, this, &PdfPreview::onOpened);
    connect(m_pages, &PreviewedPdf::rendered, this, &PdfPreview::onRendered);
    connect(m_pages, &PreviewedPdf::found, this, &PdfPreview::onFound);
    m_thread.start();
    m_redraw->setSingleShot(true);
    m_redraw->setInterval(redrawPause);
    connect(m_redraw, &QTimer::timeout, this, &PdfPreview::ask);
    connect(m_pane, &PicturePane::scaleChanged, m_redraw, qOverload<>(&QTimer::start));
    connect(m_pane, &PicturePane::pageTurned, this, &PdfPreview::turn);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(buildBar());
    layout->addWidget(m_pane, 1);
    tellState();
}

PdfPreview::~PdfPreview()
{
    m_pages->nextTicket();
    m_pages->nextSearch();
    m_thread.quit();
    m_thread.wait();
}

QToolButton *PdfPreview::button(const QString &icon, const QString &name, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setIcon(Theme::icon(icon));
    made->setToolTip(name);
    made->setAccessibleName(name);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

QWidget *PdfPreview::buildBar()
{
    auto *bar = new QWidget(this);
    m_previous = button(u"previous"_s, tr("Previous page"), bar);
    m_next = button(u"next"_s, tr("Next page"), bar);
    m_page = new QSpinBox(bar);
    m_page->setObjectName(u"pdfPage"_s);
    m_page->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_page->setKeyboardTracking(false);
    m_page->setAccessibleName(tr("Page"));
    m_count = new QLabel(bar);
    QToolButton *smaller = button(u"zoom-out"_s, tr("Smaller (-)"), bar);
    QToolButton *larger = button(u"zoom-in"_s, tr("Larger (+)"), bar);
    QToolButton *fitting = button(u"zoom-fit"_s, tr("Fit to the width (0)"), bar);
    m_search = new QLineEdit(bar);
    m_search->setObjectName(u"pdfSearch"_s);
    m_search->setPlaceholderText(tr("Search in the text…"));
    m_search->setAccessibleName(tr("Search in the text of the PDF"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(90);
    m_hitText = new QLabel(bar);
    m_hitText->setObjectName(u"pdfHits"_s);
    auto *wait = new QTimer(m_search);
    wait->setSingleShot(true);
    wait->setInterval(searchPause);
    connect(m_search, &QLineEdit::textEdited, wait, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            beginSearch();
    });
    connect(wait, &QTimer::timeout, this, &PdfPreview::beginSearch);
    connect(m_search, &QLineEdit::returnPressed, this, [this, wait] {
        wait->stop();
        if (m_search->text() == m_searched && !m_hits.isEmpty())
            goToHit(1);
        else
            beginSearch();
    });
    connect(m_previous, &QToolButton::clicked, this, [this] { goTo(m_current - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { goTo(m_current + 1); });
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) { goTo(page - 1); });
    connect(smaller, &QToolButton::clicked, m_pane, [this] { m_pane->zoom(false); });
    connect(larger, &QToolButton::clicked, m_pane, [this] { m_pane->zoom(true); });
    connect(fitting, &QToolButton::clicked, m_pane, &PicturePane::fit);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (QWidget *part : std::initializer_list<QWidget *>{m_previous, m_page, m_count, m_next, smaller, larger, fitting})
        layout->addWidget(part);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_hitText);
    return bar;
}

void PdfPreview::show(const QByteArray &bytes)
{
    clear();
    QMetaObject::invokeMethod(m_pages, [pages = m_pages, ticket = m_ticket, bytes] { pages->open(ticket, bytes); });
}

void PdfPreview::clear()
{
    m_ticket = m_pages->nextTicket();
    m_pages->nextSearch();
    m_pageCount = 0;
    m_current = 0;
    m_isShown = false;
    m_hits.clear();
    m_hit = -1;
    m_searched.clear();
    m_search->clear();
    m_hitText->clear();
    m_pane->setMarks({}, {});
    m_pane->setPicture({}, {});
    tellState();
}

void PdfPreview::onOpened(int ticket, int pageCount, bool isLocked)
{
    if (ticket != m_ticket)
        return;
    m_pageCount = pageCount;
    tellState();
    if (isLocked)
        Q_EMIT failed(tr("This PDF asks for a password, so it is not shown here. Save a copy, or open it with the "
                         "system's program."));
    else if (pageCount == 0)
        Q_EMIT failed(tr("This PDF is damaged and cannot be shown. The stored copy is as it was added; another program "
                         "may be able to read it."));
    else
        goTo(0);
}

void PdfPreview::onRendered(int ticket, int page, const QImage &image, const QSizeF &points)
{
    if (ticket != m_ticket || page != m_current)
        return;
    if (image.isNull() && !m_isShown)
        Q_EMIT failed(tr("Page %1 of this PDF cannot be drawn.").arg(page + 1));
    m_pane->setPicture(image, points);
    m_pane->toTop(m_atTop);
    mark();
    if (!m_isShown && !image.isNull()) {
        m_isShown = true;
        // Only now is the size of a page known, and with it the scale that fits.
        m_redraw->start();
        Q_EMIT shown();
    }
}

void PdfPreview::goTo(int page, bool atTop)
{
    if (page < 0 || page >= m_pageCount)
        return;
    m_current = page;
    m_atTop = atTop;
    tellState();
    ask();
}

void PdfPreview::turn(bool forward) { goTo(m_current + (forward ? 1 : -1), forward); }

void PdfPreview::ask()
{
    if (m_pageCount == 0)
        return;
    const double scale = (m_isShown ? m_pane->scale() : pixelsAPoint) * devicePixelRatioF();
    QMetaObject::invokeMethod(m_pages, [pages = m_pages, ticket = m_ticket, page = m_current, scale] {
        pages->render(ticket, page, scale);
    });
}

void PdfPreview::beginSearch()
{
    m_searched = m_search->text();
    m_hits.clear();
    m_hit = -1;
    m_hitText->clear();
    mark();
    m_searchTicket = m_pages->nextSearch();
    if (m_searched.trimmed().isEmpty() || m_pageCount == 0)
        return;
    m_hitText->setText(tr("searching…"));
    QMetaObject::invokeMethod(m_pages, [pages = m_pages, ticket = m_ticket, search = m_searchTicket, words = m_searched] {
        pages->search(ticket, search, words);
    });
}

void PdfPreview::onFound(int searchTicket, const QList<PdfHit> &hits)
{
    if (searchTicket != m_searchTicket || m_searched.isEmpty())
        return;
    m_hits = hits;
    if (hits.isEmpty()) {
        m_hitText->setText(tr("not found"));
        return;
    }
    // From the page that is open onwards.
    const auto here = std::find_if(hits.cbegin(), hits.cend(), [this](const PdfHit &hit) { return hit.page >= m_current; });
    m_hit = here == hits.cend() ? 0 : int(here - hits.cbegin());
    goToHit(0);
}

void PdfPreview::goToHit(int step)
{
    m_hit = (m_hit + step) % int(m_hits.size());
    m_hitText->setText(m_hits.size() < PreviewedPdf::mostHits
                           ? tr("%1 of %2").arg(m_hit + 1).arg(m_hits.size())
                           : tr("%1 of the first %2").arg(m_hit + 1).arg(m_hits.size()));
    if (m_hits.at(m_hit).page != m_current)
        goTo(m_hits.at(m_hit).page);
    else
        mark();
}

/// Shows the hits of the page that stands.
void PdfPreview::mark()
{
    QList<QRectF> places;
    QRectF current;
    for (qsizetype i = 0; i < m_hits.size(); ++i) {
        if (m_hits.at(i).page != m_current)
            continue;
        places.append(m_hits.at(i).places);
        if (i == m_hit) {
            for (const QRectF &place : m_hits.at(i).places)
                current = current.united(place);
        }
    }
    m_pane->setMarks(places, current);
}

void PdfPreview::tellState()
{
    const QSignalBlocker quiet(m_page);
    m_page->setRange(1, std::max(1, m_pageCount));
    m_page->setValue(m_current + 1);
    m_count->setText(tr("of %1", "page 3 of 12").arg(m_pageCount));
    m_previous->setEnabled(m_current > 0);
    m_next->setEnabled(m_current + 1 < m_pageCount);
}
