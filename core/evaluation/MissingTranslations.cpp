#include "core/evaluation/MissingTranslations.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = MissingTranslation::Kind;

QStringList languagesOf(const LocalizedText &text)
{
    QStringList languages;
    for (auto it = text.texts.cbegin(); it != text.texts.cend(); ++it) {
        if (!it.value().trimmed().isEmpty())
            languages.append(it.key());
    }
    return languages;
}

class Search
{
public:
    Search(const Contents &contents, const ActionPlan &plan, const QString &language)
        : m_contents(contents), m_plan(plan), m_language(language)
    {}

    QList<MissingTranslation> all()
    {
        for (const QString &section : narrativeSections()) {
            if (const Narrative *narrative = m_contents.narrative(m_plan.id, section))
                look(narrative->text, {.kind = Kind::Narrative, .section = section});
        }
        for (const Recommendation &one : m_contents.recommendationsOf(m_plan.id)) {
            look(one.text, {.kind = Kind::Recommendation, .recommendation = one.id});
            look(one.followUp, {.kind = Kind::FollowUp, .recommendation = one.id});
        }
        lookAtReasons();
        for (const Commitment &commitment : m_contents.commitmentsOf(m_plan.id)) {
            look(commitment.title, {.kind = Kind::CommitmentTitle, .commitment = commitment.id});
            look(commitment.text, {.kind = Kind::CommitmentText, .commitment = commitment.id});
        }
        return m_missing;
    }

private:
    void look(const LocalizedText &text, MissingTranslation missing)
    {
        missing.languages = languagesOf(text);
        const bool isReadable = missing.languages.isEmpty() || missing.languages.contains(m_language) ||
                                missing.languages.contains(u"und"_s);
        if (!isReadable)
            m_missing.append(missing);
    }

    /// Those of the plan as a whole first, then by commitment in the plan's order.
    void lookAtReasons()
    {
        const QString own = m_contents.reasonLanguage(m_plan.id);
        if (own.isEmpty() || own == m_language)
            return;
        QHash<Subject, qsizetype> places;
        const QList<Commitment> commitments = m_contents.commitmentsOf(m_plan.id);
        for (qsizetype i = 0; i < commitments.size(); ++i)
            places.insert(Subject::of(commitments.at(i).id), 3 * i + 1);
        QList<std::pair<qsizetype, MissingTranslation>> found;
        for (const Round &round : m_contents.roundsOf(m_plan.id)) {
            for (const Rating &rating : m_contents.ratingsOf(round.id)) {
                if (rating.reason.trimmed().isEmpty())
                    continue;
                const ReasonTranslation *translation = m_contents.translation(rating.key, m_language);
                if (!translation || !translation->isOf(rating))
                    found.append({placeOf(rating.key.subject, places),
                                  {.kind = Kind::Reason,
                                   .rating = rating.key,
                                   .languages = {own},
                                   .isOutdated = translation != nullptr}});
            }
        }
        std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        for (const auto &[place, missing] : std::as_const(found))
            m_missing.append(missing);
    }

    /// A milestone's directly behind those of its commitment, clusters last.
    qsizetype placeOf(const Subject &subject, const QHash<Subject, qsizetype> &places) const
    {
        if (subject.kind == SubjectKind::Plan)
            return 0;
        if (const auto id = subject.milestone()) {
            const Milestone *milestone = m_contents.milestone(*id);
            return milestone ? places.value(Subject::of(milestone->commitment)) + 1 : 0;
        }
        return places.value(subject, 3 * places.size() + 1);
    }

    const Contents &m_contents;
    const ActionPlan &m_plan;
    QString m_language;
    QList<MissingTranslation> m_missing{};
};

} // namespace

const QList<MissingTranslation::Kind> &missingTranslationKinds()
{
    static const QList<Kind> kinds{Kind::Narrative, Kind::Recommendation,  Kind::FollowUp,
                                   Kind::Reason,    Kind::CommitmentTitle, Kind::CommitmentText};
    return kinds;
}

QString toString(MissingTranslation::Kind kind)
{
    switch (kind) {
    case Kind::Narrative:
        return u"narrative"_s;
    case Kind::Recommendation:
        return u"recommendation"_s;
    case Kind::FollowUp:
        return u"follow-up"_s;
    case Kind::Reason:
        return u"reason"_s;
    case Kind::CommitmentTitle:
        return u"commitment-title"_s;
    case Kind::CommitmentText:
        return u"commitment-text"_s;
    }
    Q_UNREACHABLE();
}

QList<MissingTranslation> missingTranslations(const Contents &contents, ActionPlanId planId, const QString &language)
{
    const ActionPlan *plan = contents.plan(planId);
    return plan ? Search(contents, *plan, language).all() : QList<MissingTranslation>();
}
