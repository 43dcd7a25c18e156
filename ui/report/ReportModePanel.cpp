// ReportMode: the panel that says how the report is made.
#include "ui/report/ReportMode.h"

#include "ui/report/ReportPanel.h"
#include "ui/report/ReportPrinting.h"
#include "ui/report/ReportTabs.h"
#include "ui/window/Workspace.h"

#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

ReportOutline outlineOf(const Workspace &workspace)
{
    const Dossier &dossier = workspace.dossier();
    return reportOutline(dossier.contents(), workspace.plan(), [&](RoundId round) { return dossier.methodOf(round); });
}

} // namespace

Paper ReportMode::usualPaper() { return ::usualPaper(QLocale::system().territory()); }

void ReportMode::connectPanel()
{
    connect(m_panel, &ReportPanel::preferenceChosen, this,
            [this](const QString &key, const QString &value) { setPreference(key, value); });
    connect(m_panel, &ReportPanel::structureChosen, this,
            [this](const QString &id) { setPreference(PreferenceKey::Structure, id, m_workspace->plan()); });
    connect(m_panel, &ReportPanel::sectionsArranged, this, [this](const QList<ReportSectionChoice> &choices) {
        const ReportOutline before = outlineOf(*m_workspace);
        tell(m_workspace->dossier().setReportSections(m_workspace->plan(), choices,
                                                      choicesOf(before, m_workspace->plan())));
    });
    connect(m_panel, &ReportPanel::sectionsReset, this,
            [this] { tell(m_workspace->dossier().setReportSections(m_workspace->plan(), {})); });
    connect(m_panel, &ReportPanel::sheetChosen, this, &ReportMode::showSheet);
}

/// In a dossier that is only read the choice holds until it is closed.
void ReportMode::setPreference(const QString &key, const QString &value, ActionPlanId plan)
{
    if (m_workspace->isWritable())
        tell(m_workspace->dossier().setPreference(key, value, plan));
    else
        layOut();
}

void ReportMode::tell(const Result<> &done)
{
    if (done)
        return;
    Q_EMIT message(m_workspace->sentence(done.error()));
    showPreferences();
}

void ReportMode::showSheet(const ReportSheet &sheet)
{
    m_sheet = sheet;
    showSheets();
    layOut();
}

/// From elsewhere in the window: the sheet comes to the front.
void ReportMode::openSheet(const ReportSheet &sheet)
{
    m_tabs->show(ReportTabs::Pages);
    showSheet(sheet);
    Q_EMIT wanted();
}

/// Of a report whose language nobody chose: it does not change with the window's.
QString ReportMode::usualLanguage() const
{
    const QString &first = m_workspace->firstLanguage();
    return first.isEmpty() ? m_workspace->language() : first;
}

void ReportMode::showPreferences()
{
    const Dossier &dossier = m_workspace->dossier();
    m_panel->setWritable(m_workspace->isWritable());
    const ReportOutline outline = outlineOf(*m_workspace);
    const QString language = m_workspace->language();
    const auto methodOf = [&](RoundId round) {
        return dossier.methodOf(round);
    };
    const ReportStructure &fitting = fittingStructure(dossier.contents(), m_workspace->plan(), methodOf);
    m_panel->setOutline(outline, fitting.title.in(language), language);
    if (m_workspace->isWritable())
        m_panel->setOptions(preferredOptions(dossier.contents(), usualLanguage(), usualPaper()));
    showSheets();
}

/// The commitments of the plan, then the institutions that have a part in it.
void ReportMode::showSheets()
{
    const Contents &contents = m_workspace->contents();
    QList<ReportPanel::Sheet> sheets;
    QSet<InstitutionId> involved;
    for (const Commitment &commitment : contents.commitmentsOf(m_workspace->plan())) {
        sheets.append({tr("Fact sheet of %1 %2", "number and title of a commitment")
                           .arg(commitment.number, commitment.title.in(m_workspace->language())),
                       commitment.id});
        for (const Involvement &involvement : commitment.involvements)
            involved.insert(involvement.institution);
    }
    for (const Institution &institution : contents.institutions) {
        if (involved.contains(institution.id))
            sheets.append({tr("Fact sheet of %1").arg(institution.shortName()), institution.id});
    }
    const bool isThere = std::any_of(sheets.cbegin(), sheets.cend(),
                                     [this](const ReportPanel::Sheet &one) { return one.sheet == m_sheet; });
    if (!isThere)
        m_sheet = {};
    m_panel->setSheets(sheets, m_sheet);
}
