#include "ui/window/Workspace.h"

#include "core/model/PersonRoles.h"
#include "ui/search/LiveSearch.h"
#include "ui/window/CopyStates.h"
#include "ui/window/UnsavedTexts.h"

using namespace Qt::StringLiterals;

namespace {

/// The round to start with: the latest open one, else whatever charts would show.
RoundId firstRound(const Contents &contents, ActionPlanId plan)
{
    const QList<Round> rounds = contents.roundsOf(plan);
    for (auto it = rounds.crbegin(); it != rounds.crend(); ++it) {
        if (it->isOpen)
            return it->id;
    }
    return rounds.isEmpty() ? RoundId() : rounds.last().id;
}

} // namespace

Workspace::Workspace(std::unique_ptr<Dossier> dossier, QObject *parent)
    : QObject(parent), m_dossier(std::move(dossier)), m_search(new LiveSearch(*m_dossier, this)),
      m_copyStates(new CopyStates(this)),
      m_unsaved(std::make_unique<UnsavedTexts>(m_dossier->path()))
{
    connect(m_dossier.get(), &Dossier::changed, this, &Workspace::onChanged);
    settle();
}

Workspace::~Workspace() { delete m_search; } // it looks at the dossier

void Workspace::setLanguage(const QString &language)
{
    if (m_firstLanguage.isEmpty())
        m_firstLanguage = language;
    if (language == m_language)
        return;
    flush();
    m_language = language;
    Q_EMIT currentChanged();
}

void Workspace::setPlan(ActionPlanId plan)
{
    if (plan == m_plan || !contents().plan(plan))
        return;
    flush();
    m_plan = plan;
    m_openItems.reset();
    m_round = {};
    m_commitment.reset();
    m_cluster.reset();
    settle();
    Q_EMIT currentChanged();
}

void Workspace::setRound(RoundId round)
{
    if (round == m_round || !contents().round(round))
        return;
    flush();
    m_round = round;
    m_openItems.reset();
    Q_EMIT currentChanged();
}

const MethodPack *Workspace::method() const { return round() ? m_dossier->methodOf(m_round) : nullptr; }

void Workspace::setPerson(const QString &name, const QString &fullName)
{
    if (name == m_personName && fullName == m_personFullName)
        return;
    flush();
    m_openItems.reset();
    m_personName = name;
    m_personFullName = fullName;
    Author author = m_dossier->author();
    author.name = name;
    m_dossier->setAuthor(author);
    Q_EMIT currentChanged();
}

QString Workspace::personRole() const
{
    const Person *person = m_personName.isEmpty() ? nullptr : contents().personNamed(m_personName);
    return person ? person->role : m_personRole;
}

void Workspace::setPersonRole(const QString &role)
{
    if (role == m_personRole || !personRoles().contains(role))
        return;
    m_personRole = role;
    Q_EMIT currentChanged();
}

Result<> Workspace::changePersonRole(const QString &role)
{
    setPersonRole(role);
    const Person *known = m_personName.isEmpty() ? nullptr : contents().personNamed(m_personName);
    if (!known || known->role == role || !isWritable())
        return {};
    Person person = *known;
    person.role = role;
    const Result<PersonId> saved = m_dossier->savePerson(person);
    return saved ? Result<>() : Result<>(saved.error());
}

std::optional<PersonId> Workspace::personId() const
{
    const Person *person = m_personName.isEmpty() ? nullptr : contents().personNamed(m_personName);
    return person ? std::optional(person->id) : std::nullopt;
}

Result<PersonId> Workspace::ensurePerson()
{
    if (const std::optional<PersonId> known = personId())
        return *known;
    if (m_personName.isEmpty()) {
        Q_EMIT personWanted();
        return Error{ErrorCode::Refused, u"person.unnamed"_s, m_dossier->path()};
    }
    return m_dossier->registerPerson(m_personName, m_personFullName, m_personRole);
}

void Workspace::setCommitment(std::optional<CommitmentId> commitment)
{
    if (commitment == m_commitment && !m_cluster)
        return;
    flush();
    m_commitment = commitment;
    m_cluster.reset();
    Q_EMIT currentChanged();
}

void Workspace::setCluster(ClusterId cluster)
{
    if (cluster == m_cluster || !contents().cluster(cluster))
        return;
    flush();
    m_cluster = cluster;
    Q_EMIT currentChanged();
}

const Cluster *Workspace::currentCluster() const { return m_cluster ? contents().cluster(*m_cluster) : nullptr; }

std::optional<Subject> Workspace::subject() const
{
    if (m_cluster)
        return Subject::of(*m_cluster);
    return m_commitment ? std::optional(Subject::of(*m_commitment)) : std::nullopt;
}

void Workspace::setSubject(const Subject &subject)
{
    if (const auto cluster = subject.cluster())
        setCluster(*cluster);
    else if (const auto commitment = subject.commitment())
        setCommitment(*commitment);
}

const Commitment *Workspace::currentCommitment() const
{
    return m_commitment ? contents().commitment(*m_commitment) : nullptr;
}

std::optional<PersonId> Workspace::shownPerson() const
{
    const std::optional<PersonId> own = personId();
    const Round *current = round();
    if (!current || current->isOpen)
        return own;
    std::optional<PersonId> first;
    // Keys are ordered by round first, so this starts at the round's own ratings.
    const auto &ratings = contents().ratings;
    for (auto it = ratings.lowerBound(RatingKey{m_round, {}, {}, {}}); it != ratings.end() && it.key().round == m_round;
         ++it) {
        if (it.key().person == own)
            return own;
        if (!first)
            first = it.key().person;
    }
    return first ? first : own;
}

RatingKey Workspace::keyFor(const Subject &subject, const CriterionCode &criterion) const
{
    return {m_round, subject, criterion, shownPerson().value_or(PersonId())};
}

const Rating *Workspace::ratingOf(const Subject &subject, const CriterionCode &criterion) const
{
    return contents().rating(keyFor(subject, criterion));
}

LevelsByCriterion Workspace::levelsOf(const Subject &subject) const
{
    LevelsByCriterion levels;
    const std::optional<PersonId> person = shownPerson();
    if (!person)
        return levels;
    for (const Rating &rating : contents().ratingsOf(m_round, subject)) {
        if (rating.key.person == *person && rating.isRated())
            levels.insert(rating.key.criterion, rating.level);
    }
    return levels;
}

const OpenItems &Workspace::openItems() const
{
    if (!m_openItems) {
        const MethodPack *pack = method();
        // Nothing is asked of anybody where nothing can be rated.
        m_openItems =
            pack ? OpenItems(contents(), *pack, *round(), shownPerson(), canRate() && showsOwn()) : OpenItems();
    }
    return *m_openItems;
}

Result<> Workspace::rate(const Subject &subject, const CriterionCode &criterion, const LevelCode &level)
{
    const Result<PersonId> person = ensurePerson();
    if (!person)
        return person.error();
    return m_dossier->rate({m_round, subject, criterion, *person}, level);
}

Result<> Workspace::writeReason(const Subject &subject, const CriterionCode &criterion, const QString &reason)
{
    const Result<PersonId> person = ensurePerson();
    if (!person)
        return person.error();
    return m_dossier->writeReason({m_round, subject, criterion, *person}, reason);
}

QString Workspace::writingLanguage() const
{
    const ActionPlan *current = contents().plan(m_plan);
    return current && (current->language == u"es" || current->language == u"en") ? current->language : m_language;
}

void Workspace::showRating(const RatingKey &key)
{
    setPlan(contents().planOf(key.subject));
    setRound(key.round);
    const Milestone *milestone = key.subject.milestone() ? contents().milestone(*key.subject.milestone()) : nullptr;
    setSubject(milestone ? Subject::of(milestone->commitment) : key.subject);
    Q_EMIT ratingWanted(key);
}

void Workspace::editCommitment(CommitmentId id)
{
    setPlan(contents().planOf(Subject::of(id)));
    Q_EMIT commitmentEditWanted(id);
}

void Workspace::showFactSheet(CommitmentId id)
{
    setPlan(contents().planOf(Subject::of(id)));
    Q_EMIT commitmentSheetWanted(id);
}

void Workspace::setPending(bool isPending)
{
    if (isPending == m_isPending)
        return;
    m_isPending = isPending;
    Q_EMIT pendingChanged(isPending);
}

void Workspace::onChanged(const Change &change)
{
    const MethodPack *pack = method();
    if (change.onlyRatings()) {
        if (m_openItems && pack)
            m_openItems->update(contents(), *pack, change.ratings);
        return;
    }
    m_openItems.reset();
    settle();
    Q_EMIT currentChanged();
}

/// Replaces what no longer exists, and fills in what is not chosen yet.
void Workspace::settle()
{
    const Contents &all = contents();
    if (!all.plan(m_plan))
        m_plan = all.plans.isEmpty() ? ActionPlanId() : all.plans.first().id;
    const Round *current = all.round(m_round);
    if (!current || current->plan != m_plan)
        m_round = firstRound(all, m_plan);
    if (m_commitment && !all.commitment(*m_commitment))
        m_commitment.reset();
    if (m_cluster && !currentCluster())
        m_cluster.reset();
    if (!m_commitment) {
        const QList<Commitment> commitments = all.commitmentsOf(m_plan);
        if (!commitments.isEmpty())
            m_commitment = commitments.first().id;
    }
}

Completeness Workspace::progress() const
{
    Completeness all;
    if (!method())
        return all;
    QList<Subject> subjects{Subject::of(m_plan)};
    for (const Commitment &commitment : contents().commitmentsOf(m_plan)) {
        if (commitment.isCounted)
            subjects.append(Subject::of(commitment.id));
    }
    for (const Subject &subject : std::as_const(subjects)) {
        const Completeness one = openItems().of(subject).answered;
        all.rated += one.rated;
        all.asked += one.asked;
    }
    return all;
}
