#include "ui/scoring/CommitmentModel.h"

#include "core/report/ReportContext.h"
#include "ui/scoring/FoldedTexts.h"
#include "ui/scoring/LevelChoices.h"
#include "ui/window/Workspace.h"

using namespace Qt::StringLiterals;

namespace {

/// Internal id of a group's row; that of a commitment is its group's number plus one.
constexpr quintptr groupId = 0;

} // namespace

CommitmentModel::CommitmentModel(QObject *parent)
    : QAbstractItemModel(parent),
      m_folded(new FoldedTexts([this](const Subject &subject) { return searchText(subject); }, this))
{
    connect(m_folded, &FoldedTexts::ready, this, &CommitmentModel::folded);
}

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
        connect(workspace, &Workspace::currentChanged, this, &CommitmentModel::onCurrentChanged);
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
            beside.members.append(Subject::of(commitment.id));
            continue;
        }
        bool isPlaced = false;
        for (Group &group : groups) {
            if (commitment.categories.contains(group.category)) {
                group.members.append(Subject::of(commitment.id));
                isPlaced = true;
            }
        }
        if (!isPlaced)
            without.members.append(Subject::of(commitment.id));
    }
    Group clusters{{}, tr("Clusters"), {}};
    for (const Cluster &cluster : contents.clustersOf(m_workspace->plan()))
        clusters.members.append(Subject::of(cluster.id));
    groups.append(without);
    groups.append(beside);
    groups.append(clusters);
    groups.removeIf([](const Group &group) { return group.members.isEmpty(); });
    return groups;
}

bool CommitmentModel::isFolded() const { return m_folded->isReady(); }

void CommitmentModel::foldLater()
{
    QList<Subject> all;
    for (const Group &group : std::as_const(m_groups))
        all += group.members;
    m_folded->prepare(all);
}

/// Resets only when the tree itself is another, so that folded groups and the place in the list stay otherwise.
void CommitmentModel::rebuild()
{
    m_folded->forget();
    m_places.clear();
    for (qsizetype i = 0; m_workspace && i < m_workspace->contents().commitments.size(); ++i)
        m_places.insert(m_workspace->contents().commitments.at(i).id.toString(), i);
    m_shownFor = shownNow();
    const QList<Group> groups = currentGroups();
    QString shape = m_workspace ? m_workspace->language() : QString();
    for (const Group &group : groups) {
        shape += u'\n' + group.title;
        for (const Subject &member : group.members)
            shape += u' ' + member.id;
    }
    if (shape != m_shape || groups.isEmpty()) {
        beginResetModel();
        m_groups = groups;
        m_shape = shape;
        endResetModel();
        foldLater();
        return;
    }
    foldLater();
    Q_EMIT dataChanged(index(0, 0), index(int(m_groups.size()) - 1, 0));
    for (int i = 0; i < m_groups.size(); ++i) {
        const QModelIndex group = index(i, 0);
        Q_EMIT dataChanged(index(0, 0, group), index(int(m_groups.at(i).members.size()) - 1, 0, group));
    }
}

/// Going from one commitment to the next changes nothing here.
void CommitmentModel::onCurrentChanged()
{
    if (m_shownFor != shownNow())
        rebuild();
}

QString CommitmentModel::shownNow() const
{
    const std::optional<PersonId> person = m_workspace ? m_workspace->shownPerson() : std::nullopt;
    return m_workspace ? QStringList{m_workspace->plan().toString(), m_workspace->roundId().toString(),
                                     person ? person->toString() : QString(), m_workspace->language()}
                             .join(u'|')
                       : QString();
}

void CommitmentModel::onChanged(const Change &change)
{
    if (!change.onlyRatings()) {
        rebuild();
        return;
    }
    for (const RatingKey &key : change.ratings)
        tellOf(key.subject);
}

/// A milestone shows in its commitment, and a cluster in its commitments too.
void CommitmentModel::tellOf(const Subject &subject)
{
    QList<Subject> shown{subject};
    const auto milestoneId = subject.milestone();
    if (const Milestone *milestone = milestoneId ? m_workspace->contents().milestone(*milestoneId) : nullptr)
        shown.append(Subject::of(milestone->commitment));
    for (const Subject &one : std::as_const(shown)) {
        m_folded->forget(one);
        for (const QModelIndex &place : indexesOf(one)) {
            Q_EMIT dataChanged(place, place);
            Q_EMIT dataChanged(place.parent(), place.parent());
        }
    }
}

SubjectState CommitmentModel::stateOf(const Subject &subject) const
{
    return m_workspace ? m_workspace->openItems().of(subject) : SubjectState();
}

Subject CommitmentModel::subjectAt(const QModelIndex &index) const
{
    return m_groups.at(int(index.internalId()) - 1).members.at(index.row());
}

QModelIndexList CommitmentModel::indexesOf(const Subject &subject) const
{
    QModelIndexList places;
    for (int i = 0; i < m_groups.size(); ++i) {
        const qsizetype row = m_groups.at(i).members.indexOf(subject);
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
    return int(m_groups.at(parent.row()).members.size());
}

int CommitmentModel::columnCount(const QModelIndex &) const { return 1; }

QVariant CommitmentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_workspace)
        return {};
    if (index.internalId() == groupId)
        return groupData(m_groups.at(index.row()), role);
    const Group &group = m_groups.at(int(index.internalId()) - 1);
    const Subject &subject = group.members.at(index.row());
    if (const QVariant state = stateData(subject, role); state.isValid())
        return state;
    if (const auto id = subject.cluster()) {
        const Cluster *cluster = m_workspace->contents().cluster(*id);
        return cluster ? clusterData(*cluster, role) : QVariant();
    }
    const Commitment *commitment = commitmentOf(subject);
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
        if (!m_workspace->method()) // nothing is asked, so nothing is done
            return QString();
        int complete = 0;
        for (const Subject &member : group.members)
            complete += stateOf(member).answered.isComplete() ? 1 : 0;
        return tr("%1 / %2").arg(complete).arg(group.members.size());
    }
    default:
        return {};
    }
}

/// What is told of commitments and clusters alike.
QVariant CommitmentModel::stateData(const Subject &subject, int role) const
{
    switch (role) {
    case IdRole:
        return subject.id;
    case KindRole:
        return toString(subject.kind);
    case GlyphRole:
        return glyph(stateOf(subject).levels.value(completion()));
    case ProgressRole: {
        const Completeness answered = stateOf(subject).answered;
        return answered.asked == 0 ? QString()
                                   : u"%1/%2"_s.arg(QString::number(answered.rated), QString::number(answered.asked));
    }
    case SearchRole:
        return m_folded->of(subject);
    case TextRole:
        return searchText(subject);
    case Qt::AccessibleDescriptionRole: {
        const auto id = subject.commitment();
        const QString reported = id ? selfReportWords(*id) : QString();
        const QString state = description(stateOf(subject));
        return reported.isEmpty() ? state : state + u' ' + reported;
    }
    default:
        return {};
    }
}

/// Looking through 2,000 for each of 2,000 rows would be felt.
const Commitment *CommitmentModel::commitmentOf(const Subject &subject) const
{
    const qsizetype place = subject.kind == SubjectKind::Commitment ? m_places.value(subject.id, -1) : -1;
    const QList<Commitment> &all = m_workspace->contents().commitments;
    return place >= 0 && place < all.size() ? &all.at(place) : nullptr;
}

/// The government's own status, never a score; empty without one.
QString CommitmentModel::selfReportWords(CommitmentId id) const
{
    const SelfReport *report = m_workspace->contents().selfReportOf(id);
    const MethodPack *pack = m_workspace->method();
    if (!report)
        return {};
    const QString label = pack && !completion().isEmpty()
                              ? pack->labelOf(completion(), LevelCode(report->status), m_workspace->language())
                              : report->status;
    return tr("The government itself reports: %1.").arg(label);
}

/// Number, title and text, then the reasons that were given.
QString CommitmentModel::searchText(const Subject &subject) const
{
    const Contents &contents = m_workspace->contents();
    const QString &language = m_workspace->language();
    QStringList parts;
    const auto clusterId = subject.cluster();
    if (const Commitment *commitment = commitmentOf(subject))
        parts = {commitment->number, commitment->title.in(language), commitment->text.in(language)};
    if (const Cluster *cluster = clusterId ? contents.cluster(*clusterId) : nullptr)
        parts = {cluster->number, cluster->title.in(language)};
    const std::optional<PersonId> person = m_workspace->shownPerson();
    for (const Rating &rating : contents.ratingsOf(m_workspace->roundId(), subject)) {
        if (rating.key.person == person && !rating.reason.isEmpty())
            parts.append(rating.reason);
    }
    return parts.join(u'\n');
}

QVariant CommitmentModel::commitmentData(const Commitment &commitment, int role) const
{
    const QString title = commitment.title.in(m_workspace->language());
    const Cluster *cluster = m_workspace->contents().clusterOf(commitment.id);
    switch (role) {
    case Qt::DisplayRole:
        return commitment.number + u" · "_s + title;
    case Qt::ToolTipRole: {
        const QString name = cluster ? tr("%1 · in cluster %2").arg(title, cluster->number) : title;
        const QString reported = selfReportWords(commitment.id);
        return reported.isEmpty() ? name : name + u'\n' + reported;
    }
    case SelfReportRole: {
        const SelfReport *report = m_workspace->contents().selfReportOf(commitment.id);
        return report ? QVariant(glyph(LevelCode(report->status))) : QVariant();
    }
    case TitleRole:
        return title;
    case NumberRole:
        return commitment.number;
    case ClusterRole:
        return cluster ? cluster->number : QString();
    default:
        return {};
    }
}

QVariant CommitmentModel::clusterData(const Cluster &cluster, int role) const
{
    QStringList numbers;
    for (const Commitment &commitment : m_workspace->contents().commitmentsOf(cluster.plan)) {
        if (cluster.commitments.contains(commitment.id))
            numbers.append(commitment.number);
    }
    const QString members = m_workspace->catalogue().list(numbers);
    const QString title =
        cluster.title.isEmpty() ? tr("Commitments %1").arg(members) : cluster.title.in(m_workspace->language());
    switch (role) {
    case Qt::DisplayRole:
        return cluster.number + u" · "_s + title;
    case Qt::ToolTipRole:
        return tr("%1 · commitments %2").arg(title, members);
    case TitleRole:
        return title;
    case NumberRole:
        return cluster.number;
    default:
        return {};
    }
}

CriterionCode CommitmentModel::completion() const
{
    const MethodPack *pack = m_workspace->method();
    const Criterion *criterion = pack ? completionCriterion(*pack) : nullptr;
    return criterion ? criterion->id : CriterionCode();
}

QString CommitmentModel::glyph(const LevelCode &completion) const
{
    const MethodPack *pack = m_workspace->method();
    return pack ? glyphOf(*pack, this->completion(), completion) : QString();
}

QString CommitmentModel::description(const SubjectState &state) const
{
    const MethodPack *pack = m_workspace->method();
    const LevelCode given = state.levels.value(completion());
    const QString level = pack && !given.isEmpty() ? pack->labelOf(completion(), given, m_workspace->language())
                                                   : tr("completion not yet rated");
    return tr("%1; %2 of %3 answered").arg(level).arg(state.answered.rated).arg(state.answered.asked);
}
