#include "ui/plan/InstitutionsPage.h"

#include "ui/plan/InstitutionModel.h"
#include "ui/registers/RegisterView.h"
#include "ui/sheets/InstitutionSheet.h"
#include "ui/sheets/MergeSheet.h"
#include "ui/sheets/RegisterWords.h"
#include "ui/sheets/SheetChoices.h"
#include "ui/widgets/Theme.h"
#include "ui/window/Workspace.h"

#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

InstitutionsPage::InstitutionsPage(QWidget *parent)
    : RegisterPage(new InstitutionModel, new InstitutionSheet,
                   {.name = tr("Institutions"),
                    .add = tr("Add an institution"),
                    .fill = tr("Add an institution"),
                    .emptyIcon = u"building"_s,
                    .emptyTitle = tr("No institutions yet"),
                    .emptyText = tr("Those who answer for the commitments, with every way their names are written. "
                                    "Add one, then name it in commitments; an imported table brings its own."),
                    .removed = tr("The institution was removed. Ctrl+Z brings it back.")},
                   parent),
      m_mergeSheet(new MergeSheet), m_merge(addButton(u"institutionMerge"_s, tr("Merge…"))),
      m_alikeButton(addButton(u"institutionAlike"_s, {}))
{
    setObjectName(u"institutionsPage"_s);
    addSheet(m_mergeSheet);
    m_merge->setToolTip(tr("Select two or more with Ctrl or Shift, then merge them into one."));
    m_alikeButton->setIcon(Theme::icon(u"copy"_s));
    table()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table()->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    connect(m_merge, &QPushButton::clicked, this, [this] { merge(idsFrom<InstitutionId>(table()->selectedIds())); });
    connect(m_alikeButton, &QPushButton::clicked, this, [this] {
        if (!m_alike.isEmpty())
            merge(m_alike.first().institutions, RegisterWords::of(m_alike.first().likeness));
    });
    const auto age = [this] {
        m_isAlikeOld = true;
        refresh();
    };
    connect(model(), &QAbstractItemModel::dataChanged, this, age);
    connect(model(), &QAbstractItemModel::modelReset, this, age);
}

void InstitutionsPage::setWorkspace(Workspace *workspace)
{
    m_isAlikeOld = true;
    RegisterPage::setWorkspace(workspace);
}

QString InstitutionsPage::summary() const
{
    const auto *institutions = static_cast<const InstitutionModel *>(model());
    return tr("%n institution(s): %1 lead commitments of this plan, %2 support them", nullptr, institutions->rowCount())
        .arg(institutions->withRole(InvolvementRole::Lead))
        .arg(institutions->withRole(InvolvementRole::Supporting));
}

/// Of those that the page lists.
void InstitutionsPage::lookForDoubles()
{
    if (!m_isAlikeOld || !m_workspace || !isVisible())
        return;
    m_isAlikeOld = false;
    m_alike.clear();
    for (const SimilarInstitutions &group : similarInstitutions(m_workspace->contents())) {
        const QList<InstitutionId> &ids = group.institutions;
        const bool isHere = std::all_of(ids.cbegin(), ids.cend(),
                                        [this](const InstitutionId &id) { return model()->rowOf(id.toString()) >= 0; });
        if (isHere)
            m_alike.append(group);
    }
}

void InstitutionsPage::refreshMore()
{
    lookForDoubles();
    const bool mayWrite = m_workspace && m_workspace->isWritable();
    m_merge->setVisible(model()->rowCount() > 1);
    m_merge->setEnabled(mayWrite && table()->selectedIds().size() > 1);
    m_alikeButton->setVisible(!m_alike.isEmpty());
    m_alikeButton->setEnabled(mayWrite);
    m_alikeButton->setText(tr("Look the same: %1").arg(m_alike.size()));
}

void InstitutionsPage::merge(const QList<InstitutionId> &alike, const QString &reason)
{
    if (alike.size() < 2 || !m_workspace->isWritable() || !mayLeaveSheet())
        return;
    closeSheets();
    m_mergeSheet->beginWith(alike, reason);
    refresh();
}

/// One that has no part in the plan has no sheet.
void InstitutionsPage::fillMenu(QMenu *menu)
{
    RegisterPage::fillMenu(menu);
    const auto id = InstitutionId::parse(currentId());
    if (!id)
        return;
    const QList<Commitment> commitments = m_workspace->contents().commitmentsOf(m_workspace->plan());
    const bool isInvolved = std::any_of(commitments.cbegin(), commitments.cend(), [&](const Commitment &commitment) {
        return std::any_of(commitment.involvements.cbegin(), commitment.involvements.cend(),
                           [&](const Involvement &part) { return part.institution == *id; });
    });
    menu->addAction(tr("Fact sheet…"), this, [this, id] { m_workspace->showFactSheet(*id); })->setEnabled(isInvolved);
}
