#include "ui/scoring/EvidencePanel.h"

#include "ui/scoring/EvidenceDesk.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Theme.h"
#include "ui/window/CopyStates.h"
#include "ui/window/Workspace.h"

#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

EvidencePanel::EvidencePanel(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(16, 12, 16, 12);
    m_layout->setSpacing(4);
}

void EvidencePanel::setWorkspace(Workspace *workspace)
{
    delete m_desk;
    m_desk = workspace ? new EvidenceDesk(*workspace, this) : nullptr;
    if (m_desk)
        connect(m_desk, &EvidenceDesk::message, this, &EvidencePanel::message);
    m_workspace = workspace;
    m_subject.reset();
    refresh();
}

void EvidencePanel::show(const std::optional<Subject> &subject)
{
    m_subject = subject;
    refresh();
}

QList<Evidence> EvidencePanel::items() const
{
    QList<Evidence> found;
    if (!m_workspace || !m_subject)
        return found;
    const Contents &contents = m_workspace->contents();
    QList<EvidenceId> used;
    for (const Rating &rating : contents.ratingsOf(m_workspace->roundId(), *m_subject))
        used.append(rating.evidence);
    const std::optional<CommitmentId> commitment = m_subject->commitment();
    for (const Evidence &item : contents.evidence) {
        if (used.contains(item.id) || (commitment && item.commitments.contains(*commitment)))
            found.append(item);
    }
    return found;
}

void EvidencePanel::refresh()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const QList<Evidence> found = items();
    m_count = int(found.size());
    for (const Evidence &item : found)
        addItem(item);
    if (found.isEmpty()) {
        auto *nothing = new QLabel(tr("No evidence yet. Drop files on a card, or use “+ evidence” (Ctrl+E)."), this);
        nothing->setWordWrap(true);
        nothing->setForegroundRole(QPalette::PlaceholderText);
        m_layout->addWidget(nothing);
    }
    m_layout->addStretch(1);
}

void EvidencePanel::addItem(const Evidence &item)
{
    auto *chip = new Chip(Chip::Kind::Plain, u"E-%1 · %2"_s.arg(QString::number(item.number), item.title), this);
    const bool isBroken = isDamaged(m_workspace->copyStates().of(item));
    chip->setIconName(isBroken ? u"warning"_s : item.digest.isEmpty() ? u"link"_s : u"document"_s);
    chip->setProperty("evidence", item.id.toString());
    chip->setMaximumTextWidth(210);
    chip->setAccessibleName(tr("Evidence %1: %2").arg(QString::number(item.number), item.title));
    connect(chip, &Chip::clicked, this, [this, chip, id = item.id] {
        QMenu menu(this);
        m_desk->fillItemMenu(menu, id, *m_subject, {});
        if (!menu.actions().isEmpty())
            menu.setActiveAction(menu.actions().constFirst());
        menu.exec(chip->mapToGlobal(QPoint(0, chip->height() + 2)));
    });
    const Catalogue catalogue = m_workspace->catalogue();
    QStringList parts;
    if (!item.digest.isEmpty() && !isBroken)
        parts.append(tr("stored copy, %1").arg(catalogue.locale().formattedDataSize(item.size, 0)));
    if (!item.url.isEmpty())
        parts.append(item.url);
    if (item.accessed)
        parts.append(tr("accessed %1").arg(catalogue.date(*item.accessed)));
    if (isBroken)
        parts.append(tr("copy altered or missing"));
    if (item.isConfidential)
        parts.append(tr("confidential"));
    auto *line = new QLabel(parts.join(u" · "_s), this);
    line->setFont(Theme::smallFont());
    line->setWordWrap(true);
    line->setTextFormat(Qt::PlainText);
    line->setForegroundRole(QPalette::PlaceholderText);
    m_layout->addWidget(chip);
    m_layout->addWidget(line);
    m_layout->addSpacing(8);
}
