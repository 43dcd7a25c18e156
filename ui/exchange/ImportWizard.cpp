#include "ui/exchange/ImportWizard.h"

#include "ui/exchange/ColumnsPage.h"
#include "ui/exchange/PreviewPage.h"
#include "ui/exchange/TablePage.h"

#include <QFileInfo>

namespace {

enum Page { TableId, ColumnsId, PreviewId };

} // namespace

ImportWizard::ImportWizard(const QString &path, const Contents &existing, const QString &language, Purpose purpose,
                           Settings &settings, QWidget *parent)
    : QWizard(parent), m_task{.path = path, .existing = existing, .language = language},
      m_columns(new ColumnsPage(m_task, settings))
{
    setWindowTitle(tr("Table “%1”").arg(QFileInfo(path).fileName()));
    setWizardStyle(QWizard::ClassicStyle);
    setOptions(QWizard::NoBackButtonOnStartPage | QWizard::IndependentPages);
    setPage(TableId, new TablePage(m_task));
    setPage(ColumnsId, m_columns);
    setPage(PreviewId, new PreviewPage(m_task));
    setButtonText(QWizard::BackButton, tr("< &Back"));
    setButtonText(QWizard::NextButton, tr("&Next >"));
    setButtonText(QWizard::CancelButton, tr("Cancel"));
    setButtonText(QWizard::FinishButton, purpose == Purpose::NewDossier ? tr("Choose the &file…") : tr("&Import"));
    resize(760, 600);
}

int ImportWizard::nextId() const
{
    if (currentId() == TableId)
        return m_task.hasOwnColumns() ? ColumnsId : PreviewId;
    return currentId() == ColumnsId ? PreviewId : -1;
}

void ImportWizard::accept()
{
    if (m_task.hasOwnColumns())
        m_columns->remember();
    QWizard::accept();
}
