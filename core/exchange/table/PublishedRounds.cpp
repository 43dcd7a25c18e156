#include "core/exchange/table/PublishedRounds.h"

#include "core/exchange/table/KnownThings.h"
#include "core/method/MethodReader.h"
#include "core/model/NaturalKeys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

LocalizedText joined(const LocalizedText &first, const LocalizedText &second)
{
    LocalizedText text = first;
    for (auto it = second.texts.cbegin(); it != second.texts.cend(); ++it) {
        QString &own = text.texts[it.key()];
        own = (own + u' ' + it.value()).trimmed();
    }
    return text;
}

} // namespace

PublishedRounds::PublishedRounds(const Contents &existing, const PublishedRound &published, Contents &contents)
    : m_existing(existing), m_published(published), m_contents(contents)
{}

const MethodPack *PublishedRounds::packOf(const CommitmentRow &row) const
{
    const auto method = m_published.methods.constFind(row.method);
    return method == m_published.methods.cend() ? nullptr : &method->pack;
}

PersonId PublishedRounds::person()
{
    if (m_person)
        return *m_person;
    Person irm{.id = personIdOf(u"irm"_s), .name = u"irm"_s, .fullName = m_published.personName, .role = u"source"_s};
    if (const Person *known = m_existing.personNamed(irm.name))
        irm = *known;
    m_contents.people.append(irm);
    m_person = irm.id;
    return irm.id;
}

QDate PublishedRounds::asOfFor(const ActionPlan &plan, const MethodPack &pack) const
{
    if (m_published.asOf)
        return *m_published.asOf;
    QDate latest;
    for (const Round &round : m_existing.roundsOf(plan.id))
        latest = qMax(latest, round.asOf);
    if (latest.isValid())
        return latest;
    if (plan.ends)
        return plan.ends->lastDay();
    if (m_latestDue.contains(plan.id))
        return m_latestDue.value(plan.id);
    return pack.validFrom.value_or(QDate(2011, 9, 20));
}

const Round &PublishedRounds::roundOf(const ActionPlan &plan, const MethodPack &pack)
{
    if (const auto place = m_roundByPlan.constFind(plan.id); place != m_roundByPlan.cend())
        return m_contents.rounds[*place];
    const QString byMethod = pack.id == u"irm-2011"_s ? u"irm"_s : u"irm/"_s + pack.id;
    Round round;
    round.id = roundIdOf(plan, m_published.key.isEmpty() ? byMethod : m_published.key);
    round.plan = plan.id;
    round.title = m_published.title;
    round.method = pack.id;
    round.methodVersion = pack.version;
    round.asOf = asOfFor(plan, pack);
    round.isAsOfInferred = true;
    round.note = joined(m_published.note, m_published.planNotes.value(plan.country + u'/' + plan.number));
    round.isOpen = false;
    if (const Round *known = m_existing.round(round.id))
        round = *known;
    m_roundByPlan.insert(plan.id, m_contents.rounds.size());
    m_contents.rounds.append(round);
    keepMethod(round);
    return m_contents.rounds.last();
}

/// The pack the round is scored with goes along, in the dossier's own version where it has one.
void PublishedRounds::keepMethod(const Round &round)
{
    const auto shipped = m_published.methods.constFind(round.method);
    StoredMethod method{.id = round.method, .version = round.methodVersion, .pack = {}};
    if (shipped != m_published.methods.cend() && shipped->pack.version == round.methodVersion)
        method.pack = shipped->json;
    for (const StoredMethod &stored : m_existing.methods) {
        if (stored.id == round.method && stored.version == round.methodVersion)
            method = stored;
    }
    if (!m_contents.methods.contains(method))
        m_contents.methods.append(method);
}

/// The pack as the dossier keeps it, where the round was opened with another version of it.
const MethodPack &PublishedRounds::packOf(const Round &round)
{
    const auto shipped = m_published.methods.constFind(round.method);
    if (shipped != m_published.methods.cend() && shipped->pack.version == round.methodVersion)
        return shipped->pack;
    const std::pair<QString, QString> key(round.method, round.methodVersion);
    if (const auto stored = m_storedPacks.constFind(key); stored != m_storedPacks.cend())
        return *stored;
    for (const StoredMethod &stored : m_existing.methods) {
        if (stored.id != round.method || stored.version != round.methodVersion)
            continue;
        if (Result<MethodPack> pack = readMethodPack(stored.pack, stored.id))
            return *m_storedPacks.insert(key, *pack);
    }
    return *m_storedPacks.insert(key, shipped != m_published.methods.cend() ? shipped->pack : MethodPack());
}

QString PublishedRounds::criterionDigestOf(const Round &round, const CriterionCode &criterion)
{
    QString &digest = m_digests[{round.method + u'/' + round.methodVersion, criterion}];
    if (digest.isEmpty())
        digest = criterionDigest(packOf(round), criterion);
    return digest;
}

void PublishedRounds::add(const CommitmentRow &row, const ActionPlan &plan, const Subject &subject,
                          const QString &digest)
{
    const MethodPack *pack = packOf(row);
    if (!pack || (row.levels.isEmpty() && row.published.isEmpty()))
        return;
    const Round round = roundOf(plan, *pack);
    for (auto it = row.levels.cbegin(); it != row.levels.cend(); ++it) {
        Rating rating;
        rating.key = {.round = round.id, .subject = subject, .criterion = it.key(), .person = person()};
        rating.level = it.value();
        rating.ratedAt = QDateTime(round.asOf, QTime(0, 0), Qt::UTC);
        rating.criterionDigest = criterionDigestOf(round, it.key());
        rating.subjectDigest = digest;
        if (const Rating *known = m_existing.rating(rating.key))
            rating = merged(*known, rating);
        m_contents.ratings.insert(rating.key, rating);
    }
    for (const PublishedCell &cell : row.published)
        addPublished({.round = round.id,
                      .subject = subject,
                      .name = cell.name,
                      .value = cell.value,
                      .asWritten = cell.asWritten,
                      .column = cell.column,
                      .source = m_published.source,
                      .row = row.row});
}

/// The same value from another file, or another row of it, is nothing new.
void PublishedRounds::addPublished(const PublishedValue &value)
{
    const auto known = std::lower_bound(m_existing.published.cbegin(), m_existing.published.cend(), value);
    const bool isThere = known != m_existing.published.cend() && !(value < *known) && known->value == value.value &&
                         known->asWritten == value.asWritten;
    m_contents.published.append(isThere ? *known : value);
}
