#include "ui/evidence/EvidencePreview.h"

#include "ui/evidence/EvidenceWords.h"
#include "ui/evidence/PdfPreview.h"
#include "ui/evidence/PicturePane.h"
#include "ui/evidence/TextPreview.h"
#include "ui/scoring/EvidenceDesk.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/InfoBar.h"
#include "ui/widgets/Theme.h"
#include "ui/window/CopyStates.h"
#include "ui/window/Workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int cardIconSize = 48;

QLabel *quietText(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

EvidencePreview::EvidencePreview(QWidget *parent)
    : QWidget(parent), m_reader(new CopyLoader(this)), m_warning(new InfoBar(this)), m_pages(new QStackedWidget(this)),
      m_loading(quietText(tr("Reading the stored copy…"), this)), m_pdf(new PdfPreview(this)),
      m_text(new TextPreview(this))
{
    m_warning->setDismissible(false);
    m_pages->addWidget(quietText(tr("Choose a piece of evidence in the table to see it here."), this));
    m_pages->addWidget(m_loading);
    m_pages->addWidget(m_pdf);
    m_pages->addWidget(buildImage());
    m_pages->addWidget(m_text);
    m_pages->addWidget(buildCard());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(buildHead());
    layout->addWidget(m_warning);
    layout->addWidget(m_pages, 1);
    connect(m_reader, &CopyLoader::done, this, &EvidencePreview::onRead);
    connect(m_pdf, &PdfPreview::shown, this, [this] { m_pages->setCurrentIndex(Pdf); });
    connect(m_pdf, &PdfPreview::failed, this, &EvidencePreview::showCard);
    showState();
}

QWidget *EvidencePreview::buildHead()
{
    auto *head = new QWidget(this);
    m_title = new ElidedLabel({}, head);
    m_title->setFont(Theme::boldFont());
    m_open = new QPushButton(Theme::icon(u"open"_s), QString(), head);
    m_open->setObjectName(u"evidenceOpen"_s);
    m_save = new QPushButton(Theme::icon(u"export"_s), QString(), head);
    m_save->setObjectName(u"evidenceSaveCopy"_s);
    m_save->setToolTip(tr("Save a copy…"));
    m_save->setAccessibleName(tr("Save a copy"));
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_desk)
            m_desk->open(m_id);
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (m_desk)
            m_desk->saveCopy(m_id);
    });
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_save);
    layout->addWidget(m_open);
    return head;
}

QWidget *EvidencePreview::buildImage()
{
    auto *page = new QWidget(this);
    m_image = new PicturePane(PicturePane::Fit::Whole, page);
    m_image->setAccessibleName(tr("Picture"));
    auto *scale = new QLabel(page);
    const auto add = [&](const QString &icon, const QString &name, auto slot) {
        auto *button = new QToolButton(page);
        button->setIcon(Theme::icon(icon));
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, m_image, slot);
        return button;
    };
    auto *bar = new QHBoxLayout;
    bar->addWidget(add(u"zoom-out"_s, tr("Smaller (-)"), [this] { m_image->zoom(false); }));
    bar->addWidget(add(u"zoom-in"_s, tr("Larger (+)"), [this] { m_image->zoom(true); }));
    bar->addWidget(add(u"zoom-fit"_s, tr("Fit to the window (0)"), [this] { m_image->fit(); }));
    bar->addWidget(scale);
    bar->addStretch(1);
    connect(m_image, &PicturePane::scaleChanged, scale,
            [this, scale] { scale->setText(tr("%1 %").arg(qRound(m_image->scale() * 100))); });
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(bar);
    layout->addWidget(m_image, 1);
    return page;
}

QWidget *EvidencePreview::buildCard()
{
    auto *card = new QWidget(this);
    m_cardIcon = new QLabel(card);
    m_cardIcon->setAlignment(Qt::AlignCenter);
    m_cardText = quietText({}, card);
    m_cardText->setObjectName(u"previewCard"_s);
    m_cardText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(card);
    layout->addStretch(1);
    layout->addWidget(m_cardIcon);
    layout->addWidget(m_cardText);
    layout->addStretch(2);
    return card;
}

void EvidencePreview::setWorkspace(Workspace *workspace, EvidenceDesk *desk)
{
    if (m_workspace) {
        m_workspace->disconnect(this);
        m_workspace->dossier().disconnect(this);
        m_workspace->copyStates().disconnect(this);
    }
    m_workspace = workspace;
    m_desk = desk;
    m_reader->stop();
    m_id = {};
    m_isDamaged = false;
    m_pages->setCurrentIndex(Nothing);
    if (workspace) {
        connect(&workspace->dossier(), &Dossier::changed, this, &EvidencePreview::showState);
        connect(&workspace->copyStates(), &CopyStates::changed, this, &EvidencePreview::showState);
    }
    showState();
}

EvidencePreview::Page EvidencePreview::page() const { return Page(m_pages->currentIndex()); }

void EvidencePreview::show(EvidenceId id)
{
    const Evidence *item = m_workspace ? m_workspace->contents().evidenceItem(id) : nullptr;
    const bool isSame = item && id == m_id;
    m_id = item ? id : EvidenceId();
    showState();
    if (isSame && page() != Nothing)
        return;
    m_reader->stop();
    m_pdf->clear();
    m_isDamaged = false;
    if (!item) {
        m_pages->setCurrentIndex(Nothing);
        return;
    }
    const EvidenceKind kind = EvidenceWords::kindOf(*item);
    if (kind == EvidenceKind::Link)
        showCard(item->url);
    else if (item->size > CopyLoader::largestShown)
        showCard(tr("This copy is too large to be shown here. Open it with the system's program, or save a copy."));
    else if (kind == EvidenceKind::Document || kind == EvidenceKind::Recording || kind == EvidenceKind::Other)
        showCard(tr("%1 · %2\nFiles of this kind are not shown here. Open it with the system's program, or save a copy.")
                     .arg(item->fileName, QLocale().formattedDataSize(item->size, 1)));
    else {
        m_pages->setCurrentIndex(Loading);
        m_reader->read(*item, m_workspace->dossier().evidenceCopies());
    }
}

void EvidencePreview::onRead(const CopyContent &content)
{
    const Evidence *item = m_workspace ? m_workspace->contents().evidenceItem(content.id) : nullptr;
    if (!item)
        return;
    if (content.state != CopyState::Unchecked)
        m_workspace->copyStates().set(item->digest, content.state);
    if (content.id == m_id)
        showContent(content);
}

void EvidencePreview::showContent(const CopyContent &content)
{
    m_isDamaged = isDamaged(content.state);
    if (content.fault) {
        showCard(isDamaged(content.state) ? EvidenceWords::of(content.state) : m_workspace->sentence(*content.fault));
    } else if (content.kind == EvidenceKind::Pdf) {
        m_pdf->show(content.bytes);
    } else if (content.kind == EvidenceKind::Text) {
        m_text->show(content.text, content.encoding, content.isCut);
        m_pages->setCurrentIndex(Text);
    } else if (content.image.isNull()) {
        showCard(tr("This picture cannot be shown: it is damaged, too large, or of a kind not known here. Open it with "
                    "the system's program, or save a copy."));
    } else {
        m_pages->setCurrentIndex(Image);
        m_image->setPicture(content.image, content.image.size());
        m_image->fit();
    }
}

void EvidencePreview::showCard(const QString &text)
{
    const Evidence *item = m_workspace ? m_workspace->contents().evidenceItem(m_id) : nullptr;
    if (!item)
        return;
    const QIcon icon = Theme::icon(EvidenceWords::iconName(EvidenceWords::kindOf(*item)));
    m_cardIcon->setPixmap(icon.pixmap(cardIconSize));
    m_cardText->setText(text);
    m_pages->setCurrentIndex(Card);
}

/// Title, buttons and warning follow the item; what it looks like does not change with them.
void EvidencePreview::showState()
{
    const Evidence *item = m_workspace ? m_workspace->contents().evidenceItem(m_id) : nullptr;
    m_title->setText(item ? u"%1 · %2"_s.arg(EvidenceWords::number(*item), item->title) : QString());
    const bool isCopy = item && !item->digest.isEmpty();
    m_open->setVisible(item);
    m_save->setVisible(isCopy);
    m_open->setText(isCopy ? tr("Open") : tr("Open the link"));
    m_open->setToolTip(isCopy ? tr("Open the stored copy with the system's program") : QString());
    const CopyState state = item ? m_workspace->copyStates().of(*item) : CopyState::LinkOnly;
    if (isDamaged(state))
        m_warning->tell(InfoBar::Kind::Fault, EvidenceWords::advice(state));
    else
        m_warning->dismiss();
    // Mended: now it can be seen.
    if (m_isDamaged && state == CopyState::Sound) {
        m_pages->setCurrentIndex(Nothing);
        show(m_id);
    }
}
