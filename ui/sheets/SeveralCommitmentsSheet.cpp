#include "ui/sheets/SeveralCommitmentsSheet.h"

#include "core/model/CommitmentEdit.h"
#include "ui/sheets/DateField.h"
#include "ui/sheets/PickField.h"
#include "ui/sheets/SheetChoices.h"
#include "ui/window/Workspace.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace {

enum DueChange { KeepDue, SetDue, ClearDue };
enum CountedChange { KeepCounted, Counts, DoesNotCount };

} // namespace

SeveralCommitmentsSheet::SeveralCommitmentsSheet(QWidget *parent) : Sheet(parent)
{
    setObjectName(u"severalSheet"_s);
    m_dueChange = addChoice(u"severalDueChange"_s, tr("Due date"));
    m_due = addDate(u"severalDue"_s, tr("Due"));
    m_lead = addPick(u"severalLead"_s, tr("Lead institution; empty: as it is"));
    m_counted = addChoice(u"severalCounted"_s, tr("Count as commitments"));
    m_categories = addCheckList(u"severalCategories"_s, tr("Categories; half ticked: some of them have it"));
    m_categories->setEmptyText(tr("The plan has no categories yet."));
    m_dueChange->addItems({tr("As it is"), tr("Set to:"), tr("None")});
    m_counted->addItems({tr("As it is"), tr("Yes"), tr("No")});
    connect(m_due, &QLineEdit::textEdited, this, [this] { m_dueChange->setCurrentIndex(SetDue); });
    allowRemoving(false);
}

void SeveralCommitmentsSheet::beginWith(const QStringList &ids) { begin(ids.join(u' ')); }

QList<CommitmentId> SeveralCommitmentsSheet::commitments() const { return idsFrom<CommitmentId>(itemId().split(u' ')); }

QString SeveralCommitmentsSheet::titleText(bool) const
{
    return tr("%n commitment(s) at once", nullptr, int(commitments().size()));
}

void SeveralCommitmentsSheet::fill(const QString &)
{
    m_dueChange->setCurrentIndex(KeepDue);
    m_due->setDate(std::nullopt);
    m_lead->setItems(institutionItems(*m_workspace), {});
    m_counted->setCurrentIndex(KeepCounted);
    const QList<CommitmentId> ids = commitments();
    const QSet<CommitmentId> chosen(ids.cbegin(), ids.cend());
    QHash<CategoryId, int> counts;
    int known = 0;
    for (const Commitment &commitment : m_workspace->contents().commitments) {
        if (!chosen.contains(commitment.id))
            continue;
        ++known;
        for (const CategoryId &category : commitment.categories)
            ++counts[category];
    }
    m_hadAll.clear();
    m_hadSome.clear();
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        (*it == known ? m_hadAll : m_hadSome).append(it.key().toString());
    m_categories->setItems(categoryItems(*m_workspace), m_hadAll, m_hadSome);
}

Result<QString> SeveralCommitmentsSheet::store(const QString &id)
{
    CommitmentEdit edit;
    if (m_dueChange->currentIndex() == SetDue && !m_due->date())
        return Error{ErrorCode::InvalidInput, u"several.no-date"_s, {}};
    if (m_dueChange->currentIndex() != KeepDue)
        edit.due.emplace(m_dueChange->currentIndex() == SetDue ? m_due->date() : std::nullopt);
    if (const auto lead = InstitutionId::parse(m_lead->picked()))
        edit.lead = *lead;
    if (m_counted->currentIndex() != KeepCounted)
        edit.isCounted = m_counted->currentIndex() == Counts;
    const QStringList ticked = m_categories->checked();
    const QStringList half = m_categories->partlyChecked();
    QStringList added = ticked;
    added.removeIf([this](const QString &category) { return m_hadAll.contains(category); });
    QStringList removed = m_hadAll + m_hadSome;
    removed.removeIf([&](const QString &category) { return ticked.contains(category) || half.contains(category); });
    edit.addedCategories = idsFrom<CategoryId>(added);
    edit.removedCategories = idsFrom<CategoryId>(removed);
    const Result<> changed = m_workspace->dossier().editCommitments(commitments(), edit);
    if (!changed)
        return changed.error();
    return id;
}
