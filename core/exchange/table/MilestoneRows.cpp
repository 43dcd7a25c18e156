#include "core/exchange/table/MilestoneRows.h"

#include "core/base/FoldedText.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isEarlier(const std::optional<PartialDate> &a, const std::optional<PartialDate> &b)
{
    return b && (!a || a->lastDay() < b->lastDay());
}

/// Names of both cells, each once.
QString withNames(const QString &names, const QString &more)
{
    QStringList all = names.split(u';', Qt::SkipEmptyParts);
    for (QString &name : all)
        name = name.trimmed();
    for (const QString &name : more.split(u';', Qt::SkipEmptyParts)) {
        if (!all.contains(name.trimmed()))
            all.append(name.trimmed());
    }
    return all.join(u"; "_s);
}

void addTo(MilestoneCell &milestone, const MilestoneCell &more)
{
    for (auto it = more.title.texts.cbegin(); it != more.title.texts.cend(); ++it) {
        if (!milestone.title.texts.contains(it.key()))
            milestone.title.texts.insert(it.key(), it.value());
    }
    for (auto it = more.text.texts.cbegin(); it != more.text.texts.cend(); ++it) {
        QString &text = milestone.text.texts[it.key()];
        if (!text.split(u'\n').contains(it.value()))
            text = text.isEmpty() ? it.value() : text + u'\n' + it.value();
    }
    if (!milestone.starts)
        milestone.starts = more.starts;
    if (isEarlier(milestone.due, more.due))
        milestone.due = more.due;
    milestone.lead = withNames(milestone.lead, more.lead);
    if (milestone.level.isEmpty())
        milestone.level = more.level;
}

/// Whether the commitment had it already.
bool addMilestone(CommitmentRow &commitment, const MilestoneCell &milestone)
{
    const auto known = std::find_if(commitment.milestones.begin(), commitment.milestones.end(),
                                    [&](const MilestoneCell &other) { return other.number == milestone.number; });
    if (known == commitment.milestones.end()) {
        commitment.milestones.append(milestone);
        return false;
    }
    addTo(*known, milestone);
    return true;
}

class Folding
{
public:
    explicit Folding(MilestoneRepeats repeats) : m_repeats(repeats) {}

    QList<CommitmentRow> fold(const QList<CommitmentRow> &rows)
    {
        for (const CommitmentRow &row : rows) {
            if (row.milestone)
                continue;
            m_places.insert(keyOf(row), m_folded.size()); // of a number that comes twice, the later one
            m_folded.append(row);
        }
        if (m_folded.size() == rows.size())
            return m_folded;
        for (const CommitmentRow &row : rows) {
            if (row.milestone)
                add(row);
        }
        std::stable_sort(m_folded.begin(), m_folded.end(),
                         [](const CommitmentRow &a, const CommitmentRow &b) { return a.row < b.row; });
        return m_folded;
    }

private:
    static QString keyOf(const CommitmentRow &row)
    {
        return foldedText(row.country) + u'/' + row.plan + u'/' + row.number.simplified().toLower();
    }

    void add(const CommitmentRow &row)
    {
        auto place = m_places.constFind(keyOf(row));
        const bool isStandIn = place == m_places.cend() || m_standIns.contains(*place);
        if (place == m_places.cend()) {
            place = m_places.insert(keyOf(row), m_folded.size());
            m_standIns.insert(*place);
            m_folded.append(row);
            m_folded.last().milestone.reset();
        }
        CommitmentRow &commitment = m_folded[*place];
        if (addMilestone(commitment, *row.milestone) && m_repeats == MilestoneRepeats::Told)
            commitment.remarks.append({.row = row.row,
                                       .reason = u"milestone-twice"_s,
                                       .arguments = {row.milestone->number, commitment.number}});
        if (!isStandIn)
            return;
        commitment.lead = withNames(commitment.lead, row.milestone->lead);
        if (isEarlier(commitment.due, row.milestone->due))
            commitment.due = row.milestone->due;
    }

    MilestoneRepeats m_repeats;
    QList<CommitmentRow> m_folded;
    QHash<QString, qsizetype> m_places;
    QSet<qsizetype> m_standIns;
};

} // namespace

void foldMilestones(QList<CommitmentRow> &rows, MilestoneRepeats repeats) { rows = Folding(repeats).fold(rows); }
