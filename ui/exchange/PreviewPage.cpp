#include "ui/exchange/PreviewPage.h"

#include "core/ImportMerge.h"
#include "core/base/Catalogue.h"
#include "core/model/PlanName.h"
#include "ui/widgets/InfoBar.h"
#include "ui/widgets/Theme.h"
#include "ui/window/BackgroundWork.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

PreviewPage::PreviewPage(ImportTask &task, QWidget *parent)
    : QWizardPage(parent), m_task(task), m_fault(new InfoBar(this)), m_counts(new QLabel(this)),
      m_form(new QFormLayout), m_plans(new QComboBox(this)), m_country(new QLineEdit(this)),
      m_planNumber(new QLineEdit(task.options.planNumber, this)), m_planTitle(new QLineEdit(this)),
      m_leftOutTitle(new QLabel(this)), m_leftOut(new QPlainTextEdit(this))
{
    setTitle(tr("What will be taken in"));
    setSubTitle(tr("Nothing has been written yet. One undo takes the whole import back."));
    m_fault->setDismissible(false);
    m_counts->setObjectName(u"importCounts"_s);
    m_counts->setWordWrap(true);
    m_plans->setObjectName(u"importPlans"_s);
    m_plans->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_plans->setMinimumContentsLength(30);
    m_country->setPlaceholderText(tr("where the table does not say"));
    m_planTitle->setPlaceholderText(m_country->placeholderText());
    m_form->addRow(tr("&Plans"), m_plans);
    m_form->addRow(tr("&Country"), m_country);
    m_form->addRow(tr("&Number of the plan"), m_planNumber);
    m_form->addRow(tr("&Title of the plan"), m_planTitle);
    m_leftOutTitle->setFont(Theme::boldFont());
    m_leftOut->setReadOnly(true);
    m_leftOut->setTabChangesFocus(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(m_fault);
    layout->addWidget(m_counts);
    layout->addLayout(m_form);
    layout->addWidget(m_leftOutTitle);
    layout->addWidget(m_leftOut, 1);
    layout->addStretch();
    connect(m_plans, &QComboBox::activated, this, &PreviewPage::read);
    m_planNumber->setObjectName(u"importPlanNumber"_s);
    for (QLineEdit *field : {m_country, m_planNumber, m_planTitle}) {
        connect(field, &QLineEdit::editingFinished, this, [this] {
            // Nothing new to read: Enter in the field takes it all in.
            if (m_country->text().simplified() != m_task.options.country || planNumber() != m_task.options.planNumber ||
                m_planTitle->text().simplified() != m_task.options.planTitle)
                read();
        });
    }
}

void PreviewPage::initializePage()
{
    m_plans->clear();
    m_task.options.only.clear();
    // A table of a published layout says of which plan each row is; so does one's own with a column for it.
    const bool saysCountry = !m_task.hasOwnColumns() || m_task.head.known.contains(u"country"_s) ||
                             !m_task.options.map.value(u"country"_s).isEmpty();
    m_form->setRowVisible(m_country, !saysCountry);
    m_form->setRowVisible(m_planNumber, !saysCountry);
    m_form->setRowVisible(m_planTitle, m_task.hasOwnColumns());
    QTimer::singleShot(0, this, &PreviewPage::read);
}

QString PreviewPage::planNumber() const
{
    const QString typed = m_planNumber->text().simplified();
    return typed.isEmpty() ? ImportOptions().planNumber : typed;
}

void PreviewPage::read()
{
    m_isRead = false;
    Q_EMIT completeChanged();
    m_task.options.only = m_plans->currentData().toString();
    m_task.options.country = m_country->text().simplified();
    m_task.options.planNumber = planNumber();
    m_task.options.planTitle = m_planTitle->text().simplified();
    BackgroundWork::run<Result<ImportBatch>>(
        this, tr("Reading “%1”…").arg(QFileInfo(m_task.path).fileName()),
        [path = m_task.path, options = m_task.options, existing = m_task.existing](const Progress &progress) {
            return readTable(path, options, existing, progress);
        },
        [this, reading = ++m_readings](const Result<ImportBatch> &result) {
            if (reading == m_readings) // an earlier one answers a question that is no longer asked
                show(result);
        });
}

void PreviewPage::show(const Result<ImportBatch> &result)
{
    m_fault->dismiss();
    m_isRead = result.has_value() && !(result->contents.commitments.isEmpty() && result->contents.ratings.isEmpty());
    QStringList left;
    if (result) {
        m_task.batch = *result;
        m_counts->setText(counts());
        left = leftOut();
        fillPlans();
    } else {
        m_fault->tell(InfoBar::Kind::Fault, errorSentence(result.error(), Catalogue(m_task.language)));
        m_counts->clear();
    }
    m_leftOut->setPlainText(left.join(u'\n'));
    m_leftOut->setVisible(!left.isEmpty());
    m_leftOutTitle->setText(tr("Left out, or not as written (%n)", nullptr, int(left.size())));
    m_leftOutTitle->setVisible(!left.isEmpty());
    m_leftOut->setAccessibleName(m_leftOutTitle->text());
    Q_EMIT completeChanged(); // what was read decides what comes next
}

/// What is new, and what becomes of what the dossier has already.
QString PreviewPage::counts() const
{
    const Contents &contents = m_task.batch.contents;
    const Contents &known = m_task.existing;
    const auto with = [this](const QString &count, const QString &added, const ImportOutlook &outlook) {
        QStringList parts;
        if (outlook.added > 0)
            parts.append(added);
        if (outlook.changed > 0)
            parts.append(tr("%n change(s)", "items of the dossier", outlook.changed));
        if (outlook.same > 0)
            parts.append(tr("%n stay(s) as they are", "items of the dossier", outlook.same));
        //: %1 is a count such as "36 commitments", %2 what becomes of them: "33 new, 3 change"
        return parts.isEmpty() ? count : tr("%1 (%2)").arg(count, parts.join(u", "_s));
    };
    QStringList counts{tr("%n row(s)", nullptr, m_task.batch.rows)};
    const ImportOutlook plans = outlookOfPlans(known, contents);
    counts.append(with(tr("%n plan(s)", nullptr, int(contents.plans.size())), tr("%n new", "plans", plans.added), plans));
    const ImportOutlook commitments = outlookOfCommitments(known, contents);
    counts.append(with(tr("%n commitment(s)", nullptr, int(contents.commitments.size())),
                       tr("%n new", "commitments", commitments.added), commitments));
    const ImportOutlook milestones = outlookOfMilestones(known, contents);
    if (!contents.milestones.isEmpty())
        counts.append(with(tr("%n milestone(s)", nullptr, int(contents.milestones.size())),
                           tr("%n new", "milestones", milestones.added), milestones));
    const ImportOutlook institutions = outlookOfInstitutions(known, contents);
    counts.append(with(tr("%n institution(s)", nullptr, int(contents.institutions.size())),
                       tr("%n new", "institutions", institutions.added), institutions));
    counts.append(tr("%n published rating(s)", nullptr, int(contents.ratings.size())));
    return counts.join(u" · "_s);
}

/// Rows that are left out and why, what is not taken as it is written, labels that no level is called by, and how many
/// cells no method asks for.
QStringList PreviewPage::leftOut() const
{
    const Catalogue catalogue(m_task.language);
    QStringList lines;
    for (const SkippedRow &row : m_task.batch.skipped)
        lines.append(
            tr("Row %1: %2").arg(QString::number(row.row), catalogue.text(u"import."_s + row.reason, row.arguments)));
    for (const RowRemark &remark : m_task.batch.remarks)
        lines.append(
            tr("Row %1: %2")
                .arg(QString::number(remark.row), catalogue.text(u"import."_s + remark.reason, remark.arguments)));
    int unasked = 0;
    for (const UnplacedCode &code : m_task.batch.unplaced) {
        if (!code.isUnknown) {
            unasked += int(code.rows.size());
            continue;
        }
        QStringList rows;
        for (const int row : code.rows)
            rows.append(QString::number(row));
        lines.append(tr("“%1” in the column “%2” is no level of %3: not rated there, and kept as written (rows %4)")
                         .arg(code.label, code.column, code.method, rows.join(u", "_s)));
    }
    if (unasked > 0)
        lines.append(
            tr("%n cell(s) in columns that the plan's method does not ask for: kept as written", nullptr, unasked));
    return lines;
}

/// From the first reading, which is of the whole table.
void PreviewPage::fillPlans()
{
    if (m_plans->count() > 0)
        return;
    m_plans->addItem(tr("All"), QString());
    for (const ActionPlan &plan : std::as_const(m_task.batch.contents.plans))
        m_plans->addItem(planName(plan, Catalogue(m_task.language)), plan.country + u'/' + plan.number);
    m_form->setRowVisible(m_plans, m_task.batch.contents.plans.size() > 1);
}
