#include "core/exchange/table/CommitmentNumbers.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QString firstText(const LocalizedText &text)
{
    for (const QString &value : text.texts) {
        if (!value.isEmpty())
            return value;
    }
    return {};
}

void setTitle(CommitmentRow &row, const QString &title)
{
    for (QString &value : row.title.texts) {
        if (!value.isEmpty()) {
            value = title;
            return;
        }
    }
}

/// The numbers in front of titles, those that might be words only where most titles of the plan have one.
void takeFromTitles(const QList<CommitmentRow *> &rows)
{
    int numbered = 0;
    for (const CommitmentRow *row : rows)
        numbered += numberInTitle(firstText(row->title)) ? 1 : 0;
    const bool isNumberedPlan = 2 * numbered >= rows.size();
    for (CommitmentRow *row : rows) {
        const auto found = row->number.isEmpty() ? numberInTitle(firstText(row->title)) : std::nullopt;
        if (!found || (!found->isSure && !isNumberedPlan))
            continue;
        row->number = found->number;
        setTitle(*row, found->title);
    }
}

void tellApart(const QList<CommitmentRow *> &rows)
{
    QSet<QString> taken;
    for (CommitmentRow *row : rows) {
        const QString number = row->number;
        for (int n = 2; taken.contains(row->number); ++n)
            row->number = u"%1 (%2)"_s.arg(number, QString::number(n));
        taken.insert(row->number);
        if (row->number != number)
            addRemark(*row, u"number-twice"_s, {number, row->number});
    }
}

} // namespace

std::optional<TitleNumber> numberInTitle(const QString &title)
{
    static const QRegularExpression form(
        u"^[\\s\uFEFF\uFFFC]*(\\d{1,3}(?:\\.\\d{1,3})*)(\\s*[.):]\\s*|\\s+[-–]\\s+|\\s+)(?=\\S)(?!\\d)(.+)$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = form.match(title);
    if (!match.hasMatch())
        return std::nullopt;
    const bool isSure = match.captured(1).contains(u'.') || !match.captured(2).trimmed().isEmpty();
    return TitleNumber{.number = match.captured(1), .title = match.captured(3).simplified(), .isSure = isSure};
}

QString asNumbered(const QString &number)
{
    static const QRegularExpression longTail(u"^\\d{1,4}\\.\\d{12,17}$"_s);
    if (!longTail.match(number).hasMatch())
        return number;
    const QString shorter = QString::number(number.toDouble(), 'g', 12);
    // Only what comes from the shorter number in the first place: no digits are lost that somebody meant.
    return shorter.toDouble() == number.toDouble() ? shorter : number;
}

void assignNumbers(QList<CommitmentRow> &rows)
{
    QMap<std::pair<QString, QString>, QList<CommitmentRow *>> byPlan;
    for (CommitmentRow &row : rows)
        byPlan[{row.country, row.plan}].append(&row);
    for (const QList<CommitmentRow *> &plan : byPlan) {
        takeFromTitles(plan);
        QList<CommitmentRow *> numbered;
        QList<CommitmentRow *> unnumbered;
        for (qsizetype i = 0; i < plan.size(); ++i) {
            (plan.at(i)->number.isEmpty() ? unnumbered : numbered).append(plan.at(i));
            if (plan.at(i)->number.isEmpty())
                plan.at(i)->number = QString::number(i + 1);
        }
        tellApart(numbered + unnumbered);
    }
}
