#include "ui/evidence/FactsPanel.h"

#include "ui/evidence/EvidenceWords.h"
#include "ui/sheets/CheckList.h"
#include "ui/sheets/DateField.h"
#include "ui/sheets/SheetChoices.h"
#include "ui/widgets/InfoBar.h"
#include "ui/widgets/Theme.h"
#include "ui/window/CopyStates.h"
#include "ui/window/Workspace.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

enum UseKind { OfRating, OfProcess };
constexpr int mostUsesShown = 9; ///< rows; more scroll

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"http" || url.scheme() == u"https");
}

} // namespace

FactsPanel::FactsPanel(QWidget *parent) : PageScroll(parent)
{
    auto *page = new QWidget(this);
    build(page);
    setWidget(page);
    refresh();
}

void FactsPanel::build(QWidget *page)
{
    m_facts = new QLabel(page);
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setObjectName(u"evidenceFacts"_s);
    m_title = new QLineEdit(page);
    m_title->setObjectName(u"factTitle"_s);
    m_url = new QLineEdit(page);
    m_url->setObjectName(u"factUrl"_s);
    m_url->setPlaceholderText(u"https://"_s);
    m_confidential = new QCheckBox(tr("&Confidential: not in published reports"), page);
    m_confidential->setObjectName(u"factConfidential"_s);
    m_fault = new QLabel(page);
    m_fault->setWordWrap(true);
    m_commitments = new CheckList(page);
    m_commitments->setObjectName(u"factCommitments"_s);
    m_commitments->setName(tr("Commitments it belongs to"));
    m_commitments->setEmptyText(tr("This plan has no commitments yet."));
    m_uses = new QListWidget(page);
    m_uses->setObjectName(u"factUses"_s);
    m_uses->setAccessibleName(tr("What leans on it; Enter opens it"));
    m_uses->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_noUse = new QLabel(tr("Nothing leans on it yet."), page);
    m_noUse->setForegroundRole(QPalette::PlaceholderText);
    m_question = new InfoBar(page);
    m_remove = new QPushButton(Theme::icon(u"trash"_s), tr("Remove from the dossier"), page);
    m_remove->setObjectName(u"factRemove"_s);

    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(4);
    const auto field = [&](const QString &label, QWidget *buddy, QWidget *row = nullptr) {
        auto *words = new QLabel(label, page);
        words->setBuddy(buddy);
        layout->addSpacing(6);
        layout->addWidget(words);
        layout->addWidget(row ? row : buddy);
    };
    layout->addWidget(m_facts);
    field(tr("&Title"), m_title);
    field(tr("&Address (link)"), m_url);
    QWidget *access = buildAccess(page);
    field(tr("Accesse&d on"), m_accessed, access);
    m_accessed->setAccessibleName(tr("Accesse&d on").remove(u'&')); // its label is not beside it
    layout->addWidget(m_fault);
    layout->addSpacing(6);
    layout->addWidget(m_confidential);
    field(tr("Co&mmitments it belongs to"), m_commitments);
    field(tr("What &leans on it"), m_uses);
    layout->addWidget(m_noUse);
    layout->addSpacing(10);
    layout->addWidget(m_question);
    layout->addWidget(m_remove, 0, Qt::AlignLeft);
    layout->addStretch(1);

    for (QLineEdit *line : std::initializer_list<QLineEdit *>{m_title, m_url, m_accessed})
        connect(line, &QLineEdit::editingFinished, this, &FactsPanel::store);
    connect(m_confidential, &QCheckBox::clicked, this, &FactsPanel::store);
    connect(m_commitments, &CheckList::edited, this, &FactsPanel::store);
    connect(m_uses, &QListWidget::itemActivated, this, [this](const QListWidgetItem *use) { openUse(use); });
    connect(m_uses, &QListWidget::itemClicked, this, [this](const QListWidgetItem *use) { openUse(use); });
    connect(m_remove, &QPushButton::clicked, this, &FactsPanel::remove);
}

QWidget *FactsPanel::buildAccess(QWidget *page)
{
    auto *row = new QWidget(page);
    m_accessed = new DateField(row);
    m_accessed->setObjectName(u"factAccessed"_s);
    m_today = new QPushButton(tr("Accessed today"), row);
    m_today->setObjectName(u"factToday"_s);
    connect(m_today, &QPushButton::clicked, this, [this] {
        m_accessed->setDate(PartialDate::fromDate(QDate::currentDate()));
        store();
    });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_accessed, 1);
    layout->addWidget(m_today);
    return row;
}

void FactsPanel::setWorkspace(Workspace *workspace)
{
    if (m_workspace) {
        m_workspace->disconnect(this);
        m_workspace->dossier().disconnect(this);
        m_workspace->copyStates().disconnect(this);
    }
    m_workspace = workspace;
    m_id = {};
    if (workspace) {
        connect(workspace, &Workspace::currentChanged, this, &FactsPanel::refresh);
        connect(workspace, &Workspace::flushRequested, this, &FactsPanel::store);
        connect(&workspace->dossier(), &Dossier::changed, this, &FactsPanel::refresh);
        connect(&workspace->copyStates(), &CopyStates::changed, this, &FactsPanel::refresh);
    }
    refresh();
}

void FactsPanel::show(EvidenceId id)
{
    if (id != m_id) {
        store();
        m_question->dismiss();
        m_fault->clear();
    }
    m_id = id;
    refresh();
}

void FactsPanel::refresh()
{
    const Evidence *item = m_workspace ? m_workspace->contents().evidenceItem(m_id) : nullptr;
    widget()->setVisible(item);
    if (!item)
        return;
    m_use = EvidenceUse(m_workspace->contents()).of(m_id);
    m_isFilling = true;
    fillFields(*item);
    fillUses();
    m_isFilling = false;
    m_fault->setVisible(!m_fault->text().isEmpty());
}

/// What is being typed stays; everything else is as the dossier has it.
void FactsPanel::fillFields(const Evidence &item)
{
    QStringList facts{EvidenceWords::number(item), EvidenceWords::of(EvidenceWords::kindOf(item))};
    if (!item.digest.isEmpty())
        facts.append({QLocale().formattedDataSize(item.size, 1), item.fileName});
    facts.append(tr("copy: %1").arg(EvidenceWords::of(m_workspace->copyStates().of(item))));
    m_facts->setText(facts.join(u" · "_s));
    const auto put = [](QLineEdit *line, const QString &text) {
        if (!line->hasFocus() || !line->isModified())
            line->setText(text);
    };
    put(m_title, item.title);
    put(m_url, item.url);
    put(m_accessed, item.accessed ? item.accessed->toString() : QString());
    m_confidential->setChecked(item.isConfidential);
    QList<CheckList::Item> offered = commitmentItems(*m_workspace);
    for (const CommitmentId &id : item.commitments) {
        const Commitment *commitment = m_workspace->contents().commitment(id);
        if (commitment && commitment->plan != m_workspace->plan())
            offered.append(
                {id.toString(), u"%1 · %2"_s.arg(commitment->number, commitment->title.in(m_workspace->language()))});
    }
    if (!m_commitments->list()->hasFocus() || m_commitments->checked() != idTexts(item.commitments))
        m_commitments->setItems(offered, idTexts(item.commitments));
    m_filled = item;
    const bool mayWrite = m_workspace->isWritable();
    for (QLineEdit *line : std::initializer_list<QLineEdit *>{m_title, m_url, m_accessed})
        line->setReadOnly(!mayWrite);
    for (QWidget *part : std::initializer_list<QWidget *>{m_today, m_confidential, m_commitments, m_remove})
        part->setEnabled(mayWrite);
}

void FactsPanel::addUse(const QString &icon, const QString &text, int kind, const QVariant &key)
{
    auto *row = new QListWidgetItem(Theme::icon(icon), text, m_uses);
    row->setToolTip(text);
    row->setData(Qt::UserRole, kind);
    row->setData(Qt::UserRole + 1, key);
}

void FactsPanel::fillUses()
{
    const int current = m_uses->currentRow();
    m_uses->clear();
    for (qsizetype i = 0; i < m_use.ratings.size(); ++i)
        addUse(u"score"_s, EvidenceWords::rating(m_use.ratings.at(i), *m_workspace), OfRating, int(i));
    const Contents &contents = m_workspace->contents();
    for (const ProcessEventId &id : std::as_const(m_use.events)) {
        if (const ProcessEvent *event = contents.event(id))
            addUse(u"process"_s, tr("Event: %1").arg(event->title.in(m_workspace->language())), OfProcess,
                   id.toString());
    }
    for (const ProposalId &id : std::as_const(m_use.proposals)) {
        if (const Proposal *proposal = contents.proposal(id))
            addUse(u"process"_s,
                   tr("Proposal %1: %2").arg(proposal->number, proposal->title.in(m_workspace->language())), OfProcess,
                   id.toString());
    }
    const int rows = std::clamp(m_uses->count(), 1, mostUsesShown);
    m_uses->setFixedHeight(rows * std::max(m_uses->sizeHintForRow(0), fontMetrics().height()) +
                           2 * m_uses->frameWidth() + 2);
    m_uses->setVisible(m_uses->count() > 0);
    m_noUse->setVisible(m_uses->count() == 0);
    m_uses->setCurrentRow(std::clamp(current, -1, m_uses->count() - 1));
}

void FactsPanel::openUse(const QListWidgetItem *use)
{
    if (!m_workspace)
        return;
    const QVariant key = use->data(Qt::UserRole + 1);
    if (use->data(Qt::UserRole).toInt() == OfProcess)
        m_workspace->showInProcess(key.toString());
    else if (key.toInt() < m_use.ratings.size())
        m_workspace->showRating(RatingKey(m_use.ratings.at(key.toInt())));
}

/// What keeps the fields from being stored; empty when nothing does.
QString FactsPanel::objection() const
{
    const QString address = m_url->text().trimmed();
    const Evidence *item = m_workspace->contents().evidenceItem(m_id);
    if (m_title->text().trimmed().isEmpty())
        return tr("Evidence needs a title.");
    if (!address.isEmpty() && address != item->url && !isWebAddress(address))
        return tr("The address has to begin with http:// or https://.");
    if (address.isEmpty() && item->digest.isEmpty())
        return tr("Without a stored copy, it needs its address.");
    if (!m_accessed->isWhole())
        return tr("Write the date as year-month-day, for example 2012-12-03.");
    return {};
}

/// What the fields say of the item that they were filled from.
Evidence FactsPanel::asTyped() const
{
    Evidence typed = m_filled;
    typed.title = m_title->text().trimmed();
    typed.url = m_url->text().trimmed();
    typed.accessed = m_accessed->date();
    typed.isConfidential = m_confidential->isChecked();
    typed.commitments = idsFrom<CommitmentId>(m_commitments->checked());
    std::sort(typed.commitments.begin(), typed.commitments.end());
    return typed;
}

void FactsPanel::store()
{
    const Evidence *item = m_workspace ? m_workspace->contents().evidenceItem(m_id) : nullptr;
    if (!item || m_isFilling || !m_workspace->isWritable())
        return;
    const Evidence typed = asTyped();
    if (m_filled.id == item->id && typed == m_filled && m_accessed->isWhole())
        return;
    const QString fault = objection();
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    if (!fault.isEmpty() || m_filled.id != item->id)
        return;
    // Only what was changed here: the rest may have changed elsewhere since the fields were filled.
    Evidence edited = *item;
    const auto take = [&](auto field) {
        if (typed.*field != m_filled.*field)
            edited.*field = typed.*field;
    };
    take(&Evidence::title);
    take(&Evidence::url);
    take(&Evidence::accessed);
    take(&Evidence::isConfidential);
    take(&Evidence::commitments);
    m_filled = typed;
    for (QLineEdit *line : std::initializer_list<QLineEdit *>{m_title, m_url, m_accessed})
        line->setModified(false);
    if (edited == *item)
        return;
    if (const Result<> done = m_workspace->dossier().editEvidence(edited); !done)
        Q_EMIT message(m_workspace->sentence(done.error()));
}

void FactsPanel::remove()
{
    if (!m_workspace || !m_workspace->isWritable() || !m_workspace->contents().evidenceItem(m_id))
        return;
    if (m_use.isEmpty()) {
        removeNow();
        return;
    }
    m_question->tell(InfoBar::Kind::Caution,
                     tr("This still leans on it: %1. Removed, it is taken out there too; Ctrl+Z brings it back.",
                        "3 ratings and 1 event")
                         .arg(EvidenceWords::uses(m_use)),
                     {{tr("Remove all the same"), [this] {
                           removeNow();
                       }}});
    ensureWidgetVisible(m_question);
}

void FactsPanel::removeNow()
{
    const QString number = EvidenceWords::number(*m_workspace->contents().evidenceItem(m_id));
    m_question->dismiss();
    if (const Result<> done = m_workspace->dossier().removeEvidence(m_id); !done)
        Q_EMIT message(m_workspace->sentence(done.error()));
    else
        Q_EMIT message(tr("%1 was removed. Ctrl+Z brings it back.").arg(number));
}
