#include "ui/sheets/MergeSheet.h"

#include "ui/sheets/SheetChoices.h"
#include "ui/window/Workspace.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// In how many places of the dossier the institutions stand.
struct Uses
{
    int commitments = 0;
    int milestones = 0;
    int events = 0;
};

Uses usesOf(const Contents &contents, const QList<InstitutionId> &institutions)
{
    const QSet<InstitutionId> wanted(institutions.cbegin(), institutions.cend());
    const auto isWanted = [&](const InstitutionId &id) {
        return wanted.contains(id);
    };
    Uses uses;
    for (const Commitment &commitment : contents.commitments)
        uses.commitments += std::any_of(commitment.involvements.cbegin(), commitment.involvements.cend(),
                                        [&](const Involvement &one) { return isWanted(one.institution); });
    for (const Milestone &milestone : contents.milestones)
        uses.milestones += std::any_of(milestone.institutions.cbegin(), milestone.institutions.cend(), isWanted);
    for (const ProcessEvent &event : contents.events)
        uses.events += std::any_of(event.participants.cbegin(), event.participants.cend(),
                                   [&](const Participant &one) { return isWanted(one.institution); });
    return uses;
}

/// Those with most commitments first: most likely the one to keep.
QList<InstitutionId> mostUsedFirst(const Contents &contents, QList<InstitutionId> institutions)
{
    QHash<InstitutionId, int> counts;
    for (const InstitutionId &id : std::as_const(institutions))
        counts.insert(id, usesOf(contents, {id}).commitments);
    std::stable_sort(institutions.begin(), institutions.end(),
                     [&](const InstitutionId &a, const InstitutionId &b) { return counts.value(a) > counts.value(b); });
    return institutions;
}

} // namespace

MergeSheet::MergeSheet(QWidget *parent) : Sheet(parent)
{
    setObjectName(u"mergeSheet"_s);
    m_keep = addChoice(u"mergeKeep"_s, tr("The one that stays"), Width::Whole);
    m_doubles = addCheckList(u"mergeDoubles"_s, tr("The same as it, to be taken into it"));
    m_moves = addNote(u"mergeMoves"_s);
    connect(m_keep, &QComboBox::currentIndexChanged, this, &MergeSheet::offerDoubles);
    connect(m_doubles, &CheckList::edited, this, &MergeSheet::tellMoves);
    allowRemoving(false);
    setSaveText(tr("Merge"));
}

void MergeSheet::beginWith(const QList<InstitutionId> &alike, const QString &reason)
{
    begin(idTexts(mostUsedFirst(m_workspace->contents(), alike)).join(u' '), reason);
}

QString MergeSheet::titleText(bool) const { return tr("Merge institutions"); }

InstitutionId MergeSheet::kept() const
{
    return InstitutionId::parse(m_keep->currentData().toString()).value_or(InstitutionId());
}

void MergeSheet::fill(const QString &)
{
    const Contents &contents = m_workspace->contents();
    m_alike = idsFrom<InstitutionId>(itemId().split(u' '));
    {
        const QSignalBlocker quiet(m_keep);
        m_keep->clear();
        for (const InstitutionId &id : std::as_const(m_alike)) {
            if (const Institution *institution = contents.institution(id))
                m_keep->addItem(institution->name, id.toString());
        }
        m_keep->setCurrentIndex(0);
    }
    offerDoubles();
}

void MergeSheet::offerDoubles()
{
    const Contents &contents = m_workspace->contents();
    QList<CheckList::Item> items;
    QStringList ids;
    for (const InstitutionId &id : std::as_const(m_alike)) {
        const Institution *institution = contents.institution(id);
        if (!institution || id == kept())
            continue;
        items.append({id.toString(), institution->name});
        ids.append(id.toString());
    }
    m_doubles->setItems(items, ids);
    tellMoves();
}

void MergeSheet::tellMoves()
{
    const Contents &contents = m_workspace->contents();
    const Institution *keep = contents.institution(kept());
    const QList<InstitutionId> doubles = idsFrom<InstitutionId>(m_doubles->checked());
    if (!keep || doubles.isEmpty()) {
        m_moves->setText(tr("Tick at least one that is the same."));
        return;
    }
    QStringList spellings;
    for (const InstitutionId &id : doubles) {
        const Institution *institution = contents.institution(id);
        const QStringList names =
            institution ? QStringList{institution->name, institution->acronym} + institution->aliases : QStringList();
        for (const QString &name : names) {
            if (!name.isEmpty() && name != keep->name && !keep->aliases.contains(name) && !spellings.contains(name))
                spellings.append(name);
        }
    }
    const Uses uses = usesOf(contents, doubles);
    QStringList lines = of().isEmpty() ? QStringList() : QStringList{of()};
    lines.append(tr("To “%1” will move: %2 commitments, %3 milestones, %4 events.")
                     .arg(keep->name)
                     .arg(uses.commitments)
                     .arg(uses.milestones)
                     .arg(uses.events));
    if (!spellings.isEmpty())
        lines.append(tr("It will also be known as: %1.").arg(spellings.join(u" · "_s)));
    lines.append(tr("Ratings and texts stay as they are. Ctrl+Z takes it back."));
    m_moves->setText(lines.join(u'\n'));
}

Result<QString> MergeSheet::store(const QString &)
{
    const InstitutionId keep = kept();
    const Result<> merged =
        m_workspace->dossier().mergeInstitutions(keep, idsFrom<InstitutionId>(m_doubles->checked()));
    if (!merged)
        return merged.error();
    return keep.toString();
}
