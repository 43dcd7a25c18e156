#include "ui/report/ReportChecking.h"

#include "core/base/Catalogue.h"
#include "ui/charts/ChartPainter.h"
#include "ui/report/ReportCheck.h"
#include "ui/report/ReportCheckDialog.h"
#include "ui/report/ReportCheckText.h"
#include "ui/report/ReportJob.h"
#include "ui/widgets/FileChoice.h"

#include <QAction>
#include <QFileInfo>

#include <optional>

using namespace Qt::StringLiterals;

ReportChecking::ReportChecking(const std::shared_ptr<const ChartPainter> &painter, QWidget *mode)
    : QObject(mode), m_painter(painter), m_mode(mode), m_action(new QAction(this)), m_job(new ReportJob(painter, this))
{
    m_action->setObjectName(u"report.check"_s);
    connect(m_action, &QAction::triggered, this, &ReportChecking::ask);
    connect(m_job, &ReportJob::progressed, this, &ReportChecking::progressed);
    retranslate();
}

ReportChecking::~ReportChecking() = default;

void ReportChecking::retranslate()
{
    m_action->setText(tr("Check a report…"));
    m_action->setToolTip(tr("Holds a report's PDF against the data attached to it"));
}

bool ReportChecking::isRunning() const { return m_job->isRunning(); }

void ReportChecking::cancel() { m_job->cancel(); }

void ReportChecking::ask()
{
    const QString path = FileChoice::current().open(m_mode, tr("Check a report"), tr("PDF document (*.pdf)"));
    if (!path.isEmpty())
        check(path);
}

void ReportChecking::check(const QString &path)
{
    auto result = std::make_shared<std::optional<Result<ReportCheck>>>();
    m_job->start([result, path, painter = m_painter](
                     const Progress &progress) { result->emplace(checkReport(path, painter, progress)); },
                 [this, result, path] { show(path, **result); });
}

void ReportChecking::show(const QString &path, const Result<ReportCheck> &check)
{
    const Catalogue texts(m_language);
    if (!check) {
        if (check.error().code != ErrorCode::Cancelled)
            Q_EMIT message(errorSentence(check.error(), texts));
        Q_EMIT checked(path, false);
        return;
    }
    auto *dialog = new ReportCheckDialog(QFileInfo(path).fileName(), *check, texts, m_mode);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    Q_EMIT checked(path, check->isSound());
}
