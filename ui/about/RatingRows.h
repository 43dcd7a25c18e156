#pragma once

#include "core/method/MethodPack.h"
#include "core/model/Contents.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <atomic>
#include <memory>

/// One rating in words, ready to be shown, searched and sorted.
struct RatingRow
{
    RatingKey key{};
    ActionPlanId plan{};
    QStringList cells{}; ///< by column; that of `Stale` is empty: the window has its own word
    QString glyph{};
    QString folded{}; ///< all cells, to be searched
    QDateTime at{};
    std::optional<int> rank{}; ///< of the level
    int place = 0;             ///< of plan and subject in their order
    int question = 0;          ///< of the criterion in its method
    bool isStale = false;
};

/// All ratings of a dossier as rows. Working them out, choosing and sorting take long where there are many: none of it
/// touches the window, and all of it may run in another thread.
class RatingRows
{
public:
    enum Column { Plan, Subject, Criterion, Level, Person, Round, When, Stale, Reason, ColumnCount };

    /// What the rows are made from: the dossier as it stands.
    struct Source
    {
        Contents contents{};
        QHash<RoundId, MethodPack> packs{};
        QString language{};
        QString wholePlan{}; ///< what a rating of the plan itself is about, in words
    };

    struct Choice
    {
        QStringList words{}; ///< folded; every one must be found
        std::optional<RoundId> round{};
        std::optional<PersonId> person{};
        QString criterion{}; ///< its title; empty for all
        bool isOnlyStale = false;
        int column = -1; ///< to sort by; as they come where negative
        bool isUp = true;
    };

    /// Empty where it was cancelled.
    static RatingRows of(const Source &source, const std::atomic<bool> &isCancelled);
    /// Those that are wanted, in the order that is wanted.
    QList<int> chosen(const Choice &choice) const;

    int count() const { return int(m_rows.size()); }
    const RatingRow &at(int row) const { return m_rows.at(row); }

private:
    void sort(QList<int> &rows, const Choice &choice) const;

    QList<RatingRow> m_rows{}; ///< by plan, round, subject, criterion and person
};
