#include "ui/exchange/ImportWizard.h"

#include "ui/exchange/ColumnsPage.h"
#include "ui/exchange/PreviewPage.h"
#include "ui/exchange/RoundPage.h"
#include "ui/exchange/TablePage.h"
#include "ui/widgets/InfoBar.h"

#include <QFileInfo>
#include <QPushButton>

namespace {

enum Page { TableId, ColumnsId, PreviewId, RoundPageId };

} // namespace

ImportWizard::ImportWizard(const QString &path, const Contents &existing, const QString &language, Purpose purpose,
                           Settings &settings, QWidget *parent)
    : QWizard(parent), m_task{.path = path, .existing = existing, .language = language}, m_purpose(purpose),
      m_columns(new ColumnsPage(m_task, settings)), m_round(new RoundPage(m_task))
{
    setWindowTitle(tr("Table “%1”").arg(QFileInfo(path).fileName()));
    setWizardStyle(QWizard::ClassicStyle);
    setOptions(QWizard::NoBackButtonOnStartPage | QWizard::IndependentPages);
    setPage(TableId, new TablePage(m_task));
    setPage(ColumnsId, m_columns);
    setPage(PreviewId, new PreviewPage(m_task));
    setPage(RoundPageId, m_round);
    setButtonText(QWizard::BackButton, tr("< &Back"));
    setButtonText(QWizard::NextButton, tr("&Next >"));
    setButtonText(QWizard::CancelButton, tr("Cancel"));
    setButtonText(QWizard::FinishButton, purpose == Purpose::NewDossier ? tr("&Save the dossier as…") : tr("&Import"));
    // Enter goes on, from wherever the keyboard is.
    if (auto *cancelling = qobject_cast<QPushButton *>(button(QWizard::CancelButton)))
        cancelling->setAutoDefault(false);
    connect(
        this, &QWizard::currentIdChanged, this,
        [this] {
            m_isBegun = false;
            beginPage();
        },
        Qt::QueuedConnection);
    for (const int id : pageIds())
        connect(page(id), &QWizardPage::completeChanged, this, &ImportWizard::beginPage, Qt::QueuedConnection);
    resize(760, 600);
}

/// The keyboard goes to the first field of the page, not to the buttons below it; once, as soon as there is one.
void ImportWizard::beginPage()
{
    if (m_isBegun)
        return;
    QWidget *page = currentPage();
    for (QWidget *field = page ? page->nextInFocusChain() : nullptr; field && field != page;
         field = field->nextInFocusChain()) {
        if (page->isAncestorOf(field) && field->isVisible() && field->isEnabled() &&
            field->focusPolicy() & Qt::TabFocus) {
            field->setFocus(Qt::TabFocusReason);
            m_isBegun = true;
            return;
        }
    }
}

int ImportWizard::nextId() const
{
    if (currentId() == TableId)
        return m_task.hasOwnColumns() ? ColumnsId : PreviewId;
    if (currentId() == ColumnsId)
        return PreviewId;
    return currentId() == PreviewId && asksForRound() ? RoundPageId : -1;
}

/// A table with codes brings the rounds of its ratings. Known before the preview is read: a wizard settles by then
/// which page is its last.
bool ImportWizard::asksForRound() const
{
    return m_purpose == Purpose::NewDossier && m_task.hasOwnColumns() && m_task.options.method.isEmpty();
}

std::optional<FirstRound> ImportWizard::firstRound() const
{
    return asksForRound() ? std::optional(m_round->round()) : std::nullopt;
}

void ImportWizard::tell(const QString &fault)
{
    if (auto *bar = currentPage() ? currentPage()->findChild<InfoBar *>() : nullptr)
        bar->tell(InfoBar::Kind::Fault, fault);
}

void ImportWizard::accept()
{
    if (m_mayAccept && !m_mayAccept())
        return;
    if (m_task.hasOwnColumns())
        m_columns->remember();
    QWizard::accept();
}
