#include "ui/window/TableDialog.h"

#include "core/base/Catalogue.h"
#include "ui/widgets/InfoBar.h"
#include "ui/window/BackgroundWork.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TableDialog::TableDialog(const QString &path, const Contents &existing, const QString &language, Purpose purpose,
                         QWidget *parent)
    : QDialog(parent), m_path(path), m_existing(existing), m_language(language), m_fault(new InfoBar(this)),
      m_reading(new QLabel(this)), m_counts(new QLabel(this)), m_plans(new QComboBox(this)),
      m_country(new QLineEdit(this)), m_planTitle(new QLineEdit(this)), m_skipped(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Table “%1”").arg(QFileInfo(path).fileName()));
    m_fault->setDismissible(false);
    m_reading->setWordWrap(true);
    m_reading->setForegroundRole(QPalette::PlaceholderText);
    m_counts->setWordWrap(true);
    m_plans->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_plans->setMinimumContentsLength(30);
    m_country->setPlaceholderText(tr("where the table does not say"));
    m_planTitle->setPlaceholderText(tr("where the table does not say"));
    m_skipped->setReadOnly(true);
    m_skipped->setTabChangesFocus(true);
    m_skipped->setMaximumHeight(140);
    m_skipped->setAccessibleName(tr("Rows left out"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Plans"), m_plans);
    form->addRow(tr("&Country"), m_country);
    form->addRow(tr("&Title of the plan"), m_planTitle);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    m_accept->setText(purpose == Purpose::NewDossier ? tr("Choose the file…") : tr("Import"));
    m_accept->setEnabled(false);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_plans, &QComboBox::activated, this, &TableDialog::read);
    connect(m_country, &QLineEdit::editingFinished, this, &TableDialog::read);
    connect(m_planTitle, &QLineEdit::editingFinished, this, &TableDialog::read);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(m_fault);
    layout->addWidget(m_reading);
    layout->addWidget(m_counts);
    layout->addLayout(form);
    layout->addWidget(m_skipped);
    layout->addWidget(buttons);
    setMinimumWidth(560);
    m_skipped->hide();
    QTimer::singleShot(0, this, &TableDialog::read);
}

ImportOptions TableDialog::options() const
{
    ImportOptions options;
    options.only = m_plans->currentData().toString();
    options.country = m_country->text().simplified();
    options.planTitle = m_planTitle->text().simplified();
    return options;
}

void TableDialog::read()
{
    m_accept->setEnabled(false);
    BackgroundWork::run<Result<ImportBatch>>(
        this, tr("Reading “%1”…").arg(QFileInfo(m_path).fileName()),
        [path = m_path, options = options(), existing = m_existing](const Progress &progress) {
            return readTable(path, options, existing, progress);
        },
        [this](const Result<ImportBatch> &result) { show(result); });
}

void TableDialog::show(const Result<ImportBatch> &result)
{
    m_accept->setEnabled(result.has_value() &&
                         !(result->contents.commitments.isEmpty() && result->contents.ratings.isEmpty()));
    m_fault->dismiss();
    if (!result) {
        m_fault->tell(InfoBar::Kind::Fault, errorSentence(result.error(), Catalogue(m_language)));
        m_counts->clear();
        m_reading->clear();
        m_skipped->hide();
        return;
    }
    m_batch = *result;
    const Contents &contents = m_batch.contents;
    m_reading->setText(tr("Layout: %1 · encoding: %2").arg(m_batch.layout, m_batch.encoding));
    QStringList counts{tr("%n row(s)", nullptr, m_batch.rows), tr("%n plan(s)", nullptr, int(contents.plans.size())),
                       tr("%n commitment(s)", nullptr, int(contents.commitments.size()))};
    if (!contents.milestones.isEmpty())
        counts.append(tr("%n milestone(s)", nullptr, int(contents.milestones.size())));
    counts << tr("%n institution(s)", nullptr, int(contents.institutions.size()))
           << tr("%n published rating(s)", nullptr, int(contents.ratings.size()));
    m_counts->setText(counts.join(u" · "_s));
    const QStringList left = leftOut();
    m_skipped->setPlainText(left.join(u'\n'));
    m_skipped->setVisible(!left.isEmpty());
    fillPlans();
}

/// Rows that are left out and why, labels that no level is called by, and how many cells no method asks for.
QStringList TableDialog::leftOut() const
{
    const Catalogue catalogue(m_language);
    QStringList lines;
    for (const SkippedRow &row : m_batch.skipped)
        lines.append(
            tr("Row %1: %2").arg(QString::number(row.row), catalogue.text(u"import."_s + row.reason, row.arguments)));
    int unasked = 0;
    for (const UnplacedCode &code : m_batch.unplaced) {
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
void TableDialog::fillPlans()
{
    if (std::exchange(m_hasPlans, true))
        return;
    m_plans->addItem(tr("All"), QString());
    for (const ActionPlan &plan : std::as_const(m_batch.contents.plans))
        m_plans->addItem(u"%1 · %2"_s.arg(plan.country, plan.title.isEmpty() ? plan.number : plan.title.in(m_language)),
                         plan.country + u'/' + plan.number);
    m_plans->setEnabled(m_batch.contents.plans.size() > 1);
    if (const int mexico = m_plans->findData(u"Mexico/1"_s); mexico > 0 && m_plans->count() > 2) {
        m_plans->setCurrentIndex(mexico);
        read();
    }
}
