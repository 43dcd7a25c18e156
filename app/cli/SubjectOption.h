#pragma once

#include "core/Dossier.h"

class Catalogue;
class Syntax;

/// The options that say what a rating or flag is about: `--commitment N`, `--commitment N --milestone M`, `--cluster N`
/// or `--subject plan`.
class SubjectOption
{
public:
    void declare(Syntax &syntax);

    /// Nothing for the plan as a whole, which plan being told by the round.
    Result<std::optional<Subject>> find(const Contents &contents, const std::optional<ActionPlanId> &plan) const;

private:
    /// The kind that is said, or that follows from what is named; nothing where the options do not fit together.
    std::optional<SubjectKind> kind() const;

    QString m_kind;
    QString m_commitment;
    QString m_milestone;
    QString m_cluster;
};

/// The subject for people: "18", "18, milestone 2", "cluster A", "plan".
QString subjectLabel(const Contents &contents, const Subject &subject, const Catalogue &texts);
