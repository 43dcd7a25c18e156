#pragma once

#include "app/cli/SubjectOption.h"

/// The options that name one criterion of one subject in a round: `--commitment N --criterion C` and what may be needed
/// to tell plan and round.
class RatingOption
{
public:
    void declare(Syntax &syntax);

    /// The key but for the person. The round is the named one, else the only open one that asks for the criterion.
    Result<RatingKey> find(const Dossier &dossier) const;

private:
    SubjectOption m_subject;
    QString m_criterion;
    QString m_plan;
    QString m_round;
};
