#include "ui/scoring/CommitmentModel.h"

#include "core/base/FoldedText.h"
#include "ui/scoring/LevelChoices.h"
#include "ui/window/Workspace.h"

using namespace Qt::StringLiterals;

namespace {

/// Internal id of a group's row; that of a commitment is its group's number plus one.
constexpr quintptr groupId = 0;

const CriterionCode completionCode(u"completion"_s);

} // namespace

CommitmentModel::CommitmentModel(QObject *parent) : QAbstractItemModel(parent) {}

void CommitmentModel::setWorkspace(Workspace *workspace)
{
    if (m_workspace) {
        m_workspace->disconnect(this);
        m_workspace->dossier().disconnect(this);
    }
    m_workspace = workspace;
    m_shape.clear();
    if (workspace) {
        connect(&workspace->dossier(), &Dossier::changed, this, &CommitmentModel::onChanged);
        connect(workspace, &Workspace::currentChanged, this, &CommitmentModel::rebuild);
    }
    rebuild();
}

QList<CommitmentModel::Group> CommitmentModel::currentGroups() const
{
    QList<Group> groups;
    if (!m_workspace)
        return groups;
    const Contents &contents = m_workspace->contents();
    for (const Category &category : contents.categoriesOf(m_workspace->plan()))
        groups.append({category.id, category.title.in(m_workspace->language()), {}});
    Group without{{}, groups.isEmpty() ? tr("Commitments") : tr("Without a category"), {}};
    Group beside{{}, tr("Not counted as commitments"), {}};
    for (const Commitment &commitment : contents.commitmentsOf(m_workspace->plan())) {
        if (!commitment.isCounted) {
            beside.commitments.append(commitment.id);
            continue;
        }
        bool isPlaced = false;
        for (Group &group : groups) {
            if (commitment.categories.contains(group.category)) {
                group.commitments.append(commitment.id);
                isPlaced = true;
            }
        }
        if (!isPlaced)
            without.commitments.append(commitment.id);
    }
    groups.append(without);
    groups.append(beside);
    groups.removeIf([](const Group &group) { return group.commitments.isEmpty(); });
    return groups;
}

/// Resets only when the tree itself is another, so that folded groups and the place in the list stay otherwise.
void CommitmentModel::rebuild()
{
    const QList<Group> groups = currentGroups();
    QString shape = m_workspace ? m_workspace->language() : QString();
    for (const Group &group : groups) {
        shape += u'\n' + group.title;
        for (const CommitmentId &id : group.commitments)
            shape += u' ' + id.toString();
    }
    if (shape != m_shape || groups.isEmpty()) {
        beginResetModel();
        m_groups = groups;
        m_shape = shape;
        endResetModel();
        return;
    }
    Q_EMIT dataChanged(index(0, 0), index(int(m_groups.size()) - 1, 0));
    for (int i = 0; i < m_groups.size(); ++i) {
        const QModelIndex group = index(i, 0);
        Q_EMIT dataChanged(index(0, 0, group), index(int(m_groups.at(i).commitments.size()) - 1, 0, group));
    }
}

void CommitmentModel::onChanged(const Change &change)
{
    if (!change.onlyRatings()) {
        rebuild();
        return;
    }
    for (const RatingKey &key : change.ratings) {
        const std::optional<CommitmentId> id = key.subject.commitment();
        if (!id)
            continue;
        for (const QModelIndex &place : indexesOf(*id)) {
            Q_EMIT dataChanged(place, place);
            Q_EMIT dataChanged(place.parent(), place.parent());
        }
    }
}

CommitmentState CommitmentModel::stateOf(CommitmentId id) const
{
    CommitmentState state;
    const MethodPack *pack = m_workspace ? m_workspace->method() : nullptr;
    if (!pack)
        return state;
    const Subject subject = Subject::of(id);
    const LevelsByCriterion levels = m_workspace->levelsOf(subject);
    state.answered = completeness(*pack, SubjectKind::Commitment, levels);
    state.completion = levels.value(completionCode);
    // Nothing is asked of anybody where nothing can be rated.
    const bool isOurs = m_workspace->canRate() && m_workspace->showsOwn();
    state.needsWork = isOurs && !state.answered.isComplete();
    for (auto it = levels.keyBegin(); it != levels.keyEnd(); ++it) {
        const Rating *rating = m_workspace->ratingOf(subject, *it);
        if (!rating || !isOurs)
            continue;
        const Lack lack = lacking(*pack, *rating);
        state.lacksEvidence |= lack == Lack::Evidence || lack == Lack::ReasonAndEvidence;
        state.needsWork |= lack != Lack::Nothing || isStale(m_workspace->contents(), *pack, *rating);
    }
    return state;
}

QModelIndexList CommitmentModel::indexesOf(CommitmentId id) const
{
    QModelIndexList places;
    for (int i = 0; i < m_groups.size(); ++i) {
        const qsizetype row = m_groups.at(i).commitments.indexOf(id);
        if (row >= 0)
            places.append(index(int(row), 0, index(i, 0)));
    }
    return places;
}

QModelIndex CommitmentModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : groupId);
}

QModelIndex CommitmentModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == groupId)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, groupId);
}

int CommitmentModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.internalId() != groupId || parent.column() != 0)
        return 0;
    return int(m_groups.at(parent.row()).commitments.size());
}

int CommitmentModel::columnCount(const QModelIndex &) const { return 1; }

QVariant CommitmentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_workspace)
        return {};
    if (index.internalId() == groupId)
        return groupData(m_groups.at(index.row()), role);
    const Group &group = m_groups.at(int(index.internalId()) - 1);
    const Commitment *commitment = m_workspace->contents().commitment(group.commitments.at(index.row()));
    return commitment ? commitmentData(*commitment, role) : QVariant();
}

QVariant CommitmentModel::groupData(const Group &group, int role) const
{
    const Category *category = m_workspace->contents().category(group.category);
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return group.title;
    case Qt::ToolTipRole:
        return category && category->isInferred ? category->source.in(m_workspace->language()) : QString();
    case IsInferredRole:
        return category && category->isInferred;
    case ProgressRole: {
        int complete = 0;
        for (const CommitmentId &id : group.commitments)
            complete += stateOf(id).answered.isComplete() ? 1 : 0;
        return tr("%1 / %2").arg(complete).arg(group.commitments.size());
    }
    default:
        return {};
    }
}

QVariant CommitmentModel::commitmentData(const Commitment &commitment, int role) const
{
    const QString title = commitment.title.in(m_workspace->language());
    switch (role) {
    case Qt::DisplayRole:
        return commitment.number + u" · "_s + title;
    case Qt::ToolTipRole:
    case TitleRole:
        return title;
    case IdRole:
        return commitment.id.toString();
    case NumberRole:
        return commitment.number;
    case GlyphRole:
        return glyph(stateOf(commitment.id).completion);
    case ProgressRole: {
        const Completeness answered = stateOf(commitment.id).answered;
        return u"%1/%2"_s.arg(QString::number(answered.rated), QString::number(answered.asked));
    }
    case NeedsWorkRole:
        return stateOf(commitment.id).needsWork;
    case LacksEvidenceRole:
        return stateOf(commitment.id).lacksEvidence;
    case SearchRole:
        return foldedText(commitment.number + u' ' + title + u' ' + commitment.text.in(m_workspace->language()));
    case Qt::AccessibleDescriptionRole:
        return description(stateOf(commitment.id));
    default:
        return {};
    }
}

QString CommitmentModel::glyph(const LevelCode &completion) const
{
    const MethodPack *pack = m_workspace->method();
    return pack ? glyphOf(*pack, completionCode, completion) : QString();
}

QString CommitmentModel::description(const CommitmentState &state) const
{
    const MethodPack *pack = m_workspace->method();
    const QString level = pack && !state.completion.isEmpty()
                              ? pack->labelOf(completionCode, state.completion, m_workspace->language())
                              : tr("completion not yet rated");
    return tr("%1; %2 of %3 answered").arg(level).arg(state.answered.rated).arg(state.answered.asked);
}
