#include "core/exchange/workbook/ScoresSheet.h"

#include "core/exchange/xlsx/XlsxWriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

bool hasScores(const QList<NumberedRound> &rounds)
{
    return std::any_of(rounds.cbegin(), rounds.cend(), [](const NumberedRound &round) {
        const QList<RoundScore> scores = round.results->scoresOfAll + round.results->scoresOfPlan;
        return std::any_of(scores.cbegin(), scores.cend(), [](const RoundScore &score) { return bool(score.score); });
    });
}

void writeScores(XlsxWriter &writer, const QList<NumberedRound> &rounds, const WorkbookWords &words)
{
    using Of = XlsxColumnKind;
    if (!hasScores(rounds))
        return;
    const auto head = [&words](const QString &key) {
        return words.text(u"column."_s + key);
    };
    writer.beginSheet(words.text(u"sheet.scores"_s),
                      {{head(u"round"_s), Of::Ordinal},
                       {head(u"country"_s)},
                       {head(u"plan"_s), Of::Ordinal},
                       {head(u"dimension"_s)},
                       {head(u"score"_s), Of::Decimal},
                       {head(u"answers"_s), Of::Number},
                       {head(u"answers-of"_s), Of::Number},
                       {head(u"unranked"_s), Of::Number}},
                      {.widths = {8, 12, 7, 40, 18, 22, 22, 28}});
    for (const NumberedRound &round : rounds) {
        const RoundCodes &codes = round.results->codes;
        const auto add = [&](const QString &title, const RoundScore &score) {
            writer.addRow({double(round.number), words.country(codes.plan.country), ordinalCell(codes.plan.number),
                           title, score.score ? XlsxCell(*score.score) : XlsxCell(u"–"_s), double(score.rated),
                           double(score.of), double(score.unranked)});
        };
        for (const RoundScore &score : round.results->scoresOfAll) {
            if (const Dimension *dimension = codes.pack.dimension(score.dimension); dimension && score.of > 0)
                add(words.of(dimension->title), score);
        }
        for (const RoundScore &score : round.results->scoresOfPlan) {
            if (const Dimension *dimension = codes.pack.dimension(score.dimension); dimension && score.of > 0)
                add(words.text(u"score-of-plan"_s, {words.of(dimension->title)}), score);
        }
    }
}
