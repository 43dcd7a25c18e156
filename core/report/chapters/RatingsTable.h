#pragma once

#include "core/evaluation/DerivedFlags.h"
#include "core/report/BlockWriter.h"
#include "core/report/ReportContext.h"

#include <functional>

class ReasonsBelow;

/// Which of the criteria and derived values are meant; all where a test is missing.
struct RatingsPart
{
    std::function<bool(const Criterion &)> criteria{};
    std::function<bool(const DerivedValue &)> derived{};
    bool hasReasons = true; ///< with why, and the evidence
    bool isSmall = false;

    bool has(const Criterion &criterion) const { return !criteria || criteria(criterion); }
    bool has(const DerivedValue &value) const { return !derived || derived(value); }
};

/// What one round says of one subject: a row a rating, grouped by dimension, then what is derived from them, then
/// what is a fault where it is so. Criteria without a rating, and those not reviewed, are summed up in a line
/// instead.
class RatingsTable
{
public:
    RatingsTable(const ReportContext &context, const RoundContext &round, const Subject &subject,
                 const RatingsPart &part = {});

    bool isEmpty() const { return m_ratings.isEmpty(); }
    bool hasReasons() const { return m_hasReasons; }
    void write(BlockWriter &writer) const;
    /// The line on what was not rated, and on what a gate keeps from being rated; empty when nothing is.
    QString unratedLine() const;
    /// Evidence the ratings lean on, by number.
    QList<Evidence> evidence() const;

private:
    /// A row of the table before it is set: what was asked, by whom it was answered, how and why.
    struct Answer
    {
        QString title{};
        QString who{};
        Span level{};
        Spans why{};
        bool isMore = false; ///< another answer to the same
    };

    TableBlock emptyTable() const;
    void addGroup(TableBlock &table, const QString &title, const QList<Answer> &answers, ReasonsBelow &below) const;
    /// Without reasons two answers stand side by side: codes alone would fill pages with white.
    void addPairs(TableBlock &table, const QList<Answer> &answers) const;
    QList<Answer> answersTo(const Criterion &criterion) const;
    /// Of the group alone; of none where it is null.
    QList<Answer> derivedAnswers(const SectionGroup *group) const;
    QString because(const DerivedValue &derived) const;
    QString whyNot(const QStringList &failed) const;
    QString setByHand(const DerivedFlag &flag, const DerivedValue &derived) const;
    bool isPaired() const { return !m_hasReasons && !m_hasSeveralRaters; }
    bool isFolded(const CriterionCode &criterion) const;
    QList<Rating> ratingsFor(const CriterionCode &criterion) const;
    QString nameOf(PersonId person) const;

    const ReportContext &m_context;
    const RoundContext &m_round;
    Subject m_subject;
    RatingsPart m_part;
    QList<Rating> m_ratings; ///< rated ones, by criterion and name
    bool m_hasReasons = false;
    bool m_hasSeveralRaters = false;
};

/// "[E-14, E-15]", each a link into the list of evidence.
Spans evidenceReferences(const ReportContext &context, const QList<Evidence> &evidence);
