#include "ui/exchange/ExportDialog.h"

#include "ui/window/Workspace.h"

#include "core/evaluation/ResultsOfRounds.h"
#include "core/evaluation/RoundLevels.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

struct Format
{
    const char *id;
    const char *title;
    const char *explanation;
};

constexpr Format formats[] = {
    {"xlsx", QT_TRANSLATE_NOOP("ExportDialog", "&Workbook (XLSX)"),
     QT_TRANSLATE_NOOP("ExportDialog", "Counts and shares as formulas, codes with their labels, and all tables, for a "
                                       "spreadsheet.")},
    {"ogp-2024", QT_TRANSLATE_NOOP("ExportDialog", "&Official OGP table (CSV or XLSX)"),
     QT_TRANSLATE_NOOP("ExportDialog", "One row a commitment, in the columns and words of the 2024 edition.")},
    {"csv", QT_TRANSLATE_NOOP("ExportDialog", "&CSV tables (folder)"),
     QT_TRANSLATE_NOOP("ExportDialog", "Commitments, ratings, evidence and the rest as files of text.")},
    {"datapackage", QT_TRANSLATE_NOOP("ExportDialog", "&Data package (folder)"),
     QT_TRANSLATE_NOOP("ExportDialog", "All there is, evidence too; another Cotejo reads it back without loss.")},
    {"json", QT_TRANSLATE_NOOP("ExportDialog", "&JSON document"),
     QT_TRANSLATE_NOOP("ExportDialog", "All data but the copies of evidence, for programs.")},
};

} // namespace

ExportRequest ExportChoice::of(const Dossier &dossier) const
{
    const auto methodOf = [&dossier](RoundId round) {
        return dossier.methodOf(round);
    };
    const QList<JournalEntry> newest = dossier.journal(1);
    return {.format = format,
            .isPublic = isPublic,
            .rounds = codesOf(dossier.contents(), methodOf, rounds),
            .digest = dossier.digest(),
            .readCopy = [&dossier](EvidenceId id, QIODevice &out) { return dossier.readEvidence(id, out); },
            .language = language,
            .date = newest.isEmpty() ? QDate() : newest.first().at.date(),
            .resultsOf =
                [methodOf](const Contents &shown) {
                    return resultsOfRounds(shown, methodOf);
                }};
}

ExportDialog::ExportDialog(const Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_formats(new QButtonGroup(this)),
      m_public(new QCheckBox(
          tr("For the &public: without confidential evidence, officials, comments, and ratings that are not settled"),
          this)),
      m_plansLabel(new QLabel(tr("&Plans"), this)), m_plans(new QComboBox(this)),
      m_languageLabel(new QLabel(tr("&Language of the workbook"), this)), m_language(new QComboBox(this)),
      m_fault(new QLabel(this))
{
    setWindowTitle(tr("Export data"));
    auto *layout = new QVBoxLayout(this);
    for (int i = 0; i < int(std::size(formats)); ++i) {
        auto *choice = new QRadioButton(tr(formats[i].title), this);
        choice->setAccessibleDescription(tr(formats[i].explanation));
        auto *explanation = new QLabel(tr(formats[i].explanation), this);
        explanation->setWordWrap(true);
        explanation->setIndent(24);
        explanation->setForegroundRole(QPalette::PlaceholderText);
        m_formats->addButton(choice, i);
        layout->addWidget(choice);
        layout->addWidget(explanation);
    }
    m_formats->button(0)->setChecked(true);
    m_plansLabel->setBuddy(m_plans);
    m_plans->addItem(tr("The plan at work"), false);
    m_plans->addItem(tr("All plans"), true);
    m_languageLabel->setBuddy(m_language);
    m_language->addItem(u"Español"_s, u"es"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    const QString preferred = workspace.contents().preference(PreferenceKey::Language);
    m_language->setCurrentIndex(m_language->findData(preferred.isEmpty() ? workspace.language() : preferred));
    auto *asked = new QGridLayout;
    asked->addWidget(m_languageLabel, 0, 0);
    asked->addWidget(m_language, 0, 1);
    asked->addWidget(m_plansLabel, 1, 0);
    asked->addWidget(m_plans, 1, 1);
    asked->setColumnStretch(1, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Save as…"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    layout->addSpacing(8);
    layout->addLayout(asked);
    layout->addWidget(m_public);
    m_fault->setObjectName(u"exportFault"_s);
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->hide();
    layout->addWidget(m_fault);
    layout->addWidget(buttons);
    connect(m_formats, &QButtonGroup::idToggled, this, &ExportDialog::onFormat);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    onFormat();
}

void ExportDialog::tell(const QString &fault)
{
    m_fault->setText(fault.isEmpty() ? QString() : u"▲ "_s + fault);
    m_fault->setVisible(!fault.isEmpty());
}

void ExportDialog::accept()
{
    if (!m_mayAccept || m_mayAccept())
        QDialog::accept();
}

QString ExportDialog::format() const { return QString::fromLatin1(formats[m_formats->checkedId()].id); }

/// An official table is of plans, and has nothing that is not for the public; the others are of the whole dossier. Only
/// a workbook speaks a language.
void ExportDialog::onFormat()
{
    const bool isOfPlans = format() == u"ogp-2024";
    const bool hasLanguage = format() == u"xlsx";
    m_languageLabel->setEnabled(hasLanguage);
    m_language->setEnabled(hasLanguage);
    m_plansLabel->setEnabled(isOfPlans);
    m_plans->setEnabled(isOfPlans && m_workspace.contents().plans.size() > 1);
    m_public->setEnabled(!isOfPlans);
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice{.format = format(),
                        .isPublic = m_public->isEnabled() && m_public->isChecked(),
                        .language = m_language->currentData().toString()};
    if (!m_plans->currentData().toBool() && m_workspace.round()) {
        choice.rounds = {m_workspace.roundId()};
        return choice;
    }
    for (const ActionPlan &plan : m_workspace.contents().plans) {
        if (const Round *round = roundToShow(m_workspace.contents(), plan.id))
            choice.rounds.append(round->id);
    }
    return choice;
}

QString ExportDialog::filter() const
{
    if (format() == u"xlsx")
        return tr("Workbooks (*.xlsx)");
    if (format() == u"ogp-2024")
        return tr("CSV tables (*.csv)") + u";;"_s + tr("Workbooks (*.xlsx)");
    return format() == u"json" ? tr("JSON documents (*.json)") : QString();
}

QString ExportDialog::suffix() const
{
    if (isFolderFormat(format()))
        return {};
    return format() == u"ogp-2024" ? u"csv"_s : format();
}
