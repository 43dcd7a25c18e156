#include "ui/about/RatingRows.h"

#include "core/base/Catalogue.h"
#include "core/base/FoldedText.h"
#include "core/evaluation/OpenItems.h"
#include "core/report/LevelGlyph.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What several rows have in common, found once.
class RowMaker
{
public:
    explicit RowMaker(const RatingRows::Source &source)
        : m_source(source), m_contents(source.contents), m_catalogue(source.language)
    {
        for (int i = 0; i < m_contents.plans.size(); ++i)
            m_plans.insert(m_contents.plans.at(i).id, i);
        for (const Commitment &commitment : m_contents.commitments)
            m_commitments.insert(commitment.id, &commitment);
        for (const Milestone &milestone : m_contents.milestones)
            m_milestones.insert(milestone.id, &milestone);
        for (const Person &person : m_contents.people)
            m_people.insert(person.id, person.name);
    }

    void begin(const Round &round)
    {
        m_round = &round;
        m_pack = &*m_source.packs.constFind(round.id);
        const ActionPlan *plan = m_contents.plan(round.plan);
        m_planTitle = plan ? plan->title.in(m_source.language) : QString();
        m_roundTitle = round.title.in(m_source.language);
        m_criteria.clear();
        for (int i = 0; i < m_pack->criteria.size(); ++i) {
            const CriterionCode &id = m_pack->criteria.at(i).id;
            m_criteria.insert(id, {&m_pack->criteria.at(i), criterionDigest(*m_pack, id), i});
        }
    }

    RatingRow row(const Rating &rating)
    {
        if (!(rating.key.subject == m_subject) || m_subjectText.isEmpty())
            take(rating.key.subject);
        const Asked asked = m_criteria.value(rating.key.criterion);
        const Level *level = m_pack->level(rating.key.criterion, rating.level);
        RatingRow row{.key = rating.key,
                      .plan = m_round->plan,
                      .glyph = level ? levelGlyph(*m_pack, rating.key.criterion, rating.level).value_or(QString()) : QString(),
                      .at = rating.ratedAt,
                      .rank = level ? level->rank : std::nullopt,
                      .place = m_place,
                      .question = asked.place,
                      .isStale = staleness(m_contents, rating, asked.digest, m_subjectDigest).isStale()};
        const QDateTime at = rating.ratedAt.toLocalTime();
        row.cells = {
            m_planTitle,
            m_subjectText,
            asked.criterion ? asked.criterion->title.in(m_source.language) : rating.key.criterion.toString(),
            rating.isRated() ? m_pack->labelOf(rating.key.criterion, rating.level, m_source.language) : QString(),
            m_people.value(rating.key.person),
            m_roundTitle,
            at.isValid() ? m_catalogue.date(at.date()) + u' ' + m_catalogue.locale().toString(at.time(), u"HH:mm"_s)
                         : QString(),
            QString(),
            rating.reason.simplified()};
        row.folded = foldedText(row.cells.join(u'\n'));
        return row;
    }

private:
    struct Asked
    {
        const ::Criterion *criterion = nullptr;
        QString digest{};
        int place = 0;
    };

    void take(const ::Subject &subject)
    {
        m_subject = subject;
        m_subjectDigest = subjectDigest(m_contents, subject);
        const Milestone *milestone = m_milestones.value(subject.milestone().value_or(MilestoneId()));
        const Commitment *commitment =
            m_commitments.value(milestone ? milestone->commitment : subject.commitment().value_or(CommitmentId()));
        const Cluster *cluster = m_contents.cluster(subject.cluster().value_or(ClusterId()));
        QStringList parts;
        if (commitment)
            parts.append(commitment->number);
        if (cluster)
            parts = {cluster->number, cluster->title.in(m_source.language)};
        else if (milestone)
            parts += {milestone->number, milestone->title.in(m_source.language)};
        else if (commitment)
            parts.append(commitment->title.in(m_source.language));
        else
            parts.append(m_source.wholePlan);
        m_subjectText = parts.join(u" · "_s).simplified();
        // The plan itself, then commitments with their milestones, then clusters.
        constexpr int perPlan = 1 << 16;
        const int within = commitment ? 1 + commitment->position : cluster ? perPlan - 1 : 0;
        m_place = m_plans.value(m_round->plan) * perPlan + std::min(within, perPlan - 1);
    }

    const RatingRows::Source &m_source;
    const Contents &m_contents;
    Catalogue m_catalogue;
    QHash<ActionPlanId, int> m_plans{};
    QHash<CommitmentId, const Commitment *> m_commitments{};
    QHash<MilestoneId, const Milestone *> m_milestones{};
    QHash<PersonId, QString> m_people{};
    const ::Round *m_round = nullptr;
    const MethodPack *m_pack = nullptr;
    QHash<CriterionCode, Asked> m_criteria{};
    QString m_planTitle{};
    QString m_roundTitle{};
    ::Subject m_subject{};
    QString m_subjectText{};
    QString m_subjectDigest{};
    int m_place = 0;
};

/// Sorted by a number each, those without one last in either direction.
template <typename Key>
void sortBy(QList<int> &rows, bool isUp, const Key &keyOf)
{
    std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) {
        const auto one = keyOf(a);
        const auto other = keyOf(b);
        if (one.has_value() != other.has_value())
            return one.has_value();
        return one && (isUp ? *one < *other : *other < *one);
    });
}

} // namespace

RatingRows RatingRows::of(const Source &source, const std::atomic<bool> &isCancelled)
{
    RatingRows made;
    RowMaker maker(source);
    for (const ::Round &round : source.contents.rounds) {
        if (!source.packs.contains(round.id))
            continue;
        maker.begin(round);
        for (const Rating &rating : source.contents.ratingsOf(round.id)) {
            if (isCancelled)
                return {};
            made.m_rows.append(maker.row(rating));
        }
    }
    std::stable_sort(made.m_rows.begin(), made.m_rows.end(), [](const RatingRow &a, const RatingRow &b) {
        return std::tie(a.place, a.key.round, a.cells.at(Subject), a.question) <
               std::tie(b.place, b.key.round, b.cells.at(Subject), b.question);
    });
    return made;
}

QList<int> RatingRows::chosen(const Choice &choice) const
{
    QList<int> rows;
    for (int i = 0; i < m_rows.size(); ++i) {
        const RatingRow &row = m_rows.at(i);
        const bool isWanted = (!choice.round || row.key.round == *choice.round) &&
                              (!choice.person || row.key.person == *choice.person) &&
                              (choice.criterion.isEmpty() || row.cells.at(Criterion) == choice.criterion) &&
                              (!choice.isOnlyStale || row.isStale) &&
                              std::all_of(choice.words.cbegin(), choice.words.cend(),
                                          [&](const QString &word) { return row.folded.contains(word); });
        if (isWanted)
            rows.append(i);
    }
    sort(rows, choice);
    return rows;
}

void RatingRows::sort(QList<int> &rows, const Choice &choice) const
{
    const auto number = [&](const auto &keyOf) {
        sortBy(rows, choice.isUp, [&](int row) { return std::optional<qint64>(keyOf(m_rows.at(row))); });
    };
    switch (choice.column) {
    case Subject:
        return number([](const RatingRow &row) { return row.place; });
    case Level:
        return sortBy(rows, choice.isUp, [&](int row) { return m_rows.at(row).rank; });
    case When:
        return number([](const RatingRow &row) { return row.at.isValid() ? row.at.toSecsSinceEpoch() : 0; });
    case Stale:
        return number([](const RatingRow &row) { return row.isStale ? 0 : 1; });
    case Plan:
    case Criterion:
    case Person:
    case Round:
    case Reason:
        break;
    default:
        return;
    }
    // As people do, with numbers within texts by their value; each text is looked at once.
    QCollator collator(QLocale().language() == QLocale::C ? QLocale(QLocale::Spanish) : QLocale());
    collator.setNumericMode(true);
    QHash<QString, int> places;
    for (const int row : std::as_const(rows))
        places.insert(m_rows.at(row).cells.at(choice.column), 0);
    QStringList texts = places.keys();
    std::sort(texts.begin(), texts.end(),
              [&](const QString &a, const QString &b) { return collator.compare(a, b) < 0; });
    for (int i = 0; i < texts.size(); ++i)
        places[texts.at(i)] = i;
    sortBy(rows, choice.isUp, [&](int row) {
        const QString &text = m_rows.at(row).cells.at(choice.column);
        return text.isEmpty() ? std::nullopt : std::optional<int>(places.value(text));
    });
}
