#pragma once

#include "core/evaluation/RoundLevels.h"
#include "core/method/MethodReader.h"
#include "core/model/Contents.h"

#include <QFile>

/// A plan with commitments "1", "2" …, one round of the small pack, and as many raters as are named: for tests.
class SmallRound
{
public:
    SmallRound()
    {
        contents.plans.append({.id = plan, .country = QStringLiteral("Mexico"), .number = QStringLiteral("1")});
        contents.rounds.append({.id = round, .plan = plan});
        QFile file(QStringLiteral(COTEJO_TEST_DATA "/methods/small.json"));
        if (file.open(QIODevice::ReadOnly))
            pack = readMethodPack(file.readAll(), file.fileName()).value();
    }

    static CommitmentId commitmentId(const QString &number) { return CommitmentId::fromName(number); }
    static Subject subject(const QString &number) { return Subject::of(commitmentId(number)); }

    Commitment &addCommitment(const QString &number)
    {
        contents.commitments.append({.id = commitmentId(number),
                                     .plan = plan,
                                     .number = number,
                                     .position = int(contents.commitments.size()),
                                     .text = LocalizedText::of(QStringLiteral("es"), number)});
        return contents.commitments.last();
    }

    /// `levels` reads "completion=limited risk=low".
    void rate(const Subject &subject, const QString &levels, const QString &person = QStringLiteral("ana"))
    {
        for (const QString &pair : levels.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            const RatingKey key{.round = round,
                                .subject = subject,
                                .criterion = CriterionCode(pair.section(QLatin1Char('='), 0, 0)),
                                .person = PersonId::fromName(person)};
            contents.ratings.insert(key, {.key = key, .level = LevelCode(pair.section(QLatin1Char('='), 1))});
        }
    }
    void rate(const QString &number, const QString &levels, const QString &person = QStringLiteral("ana"))
    {
        rate(subject(number), levels, person);
    }

    RoundLevels levels() const { return RoundLevels(contents, round); }

    ActionPlanId plan = ActionPlanId::fromName(QStringLiteral("plan"));
    RoundId round = RoundId::fromName(QStringLiteral("round"));
    Contents contents{};
    MethodPack pack{};
};
