#pragma once

#include "core/exchange/table/TableLayout.h"
#include "core/method/MethodPack.h"

/// Which code a cell of a code column means: by the layout's labels, the codes themselves, or the pack's labels in
/// Spanish and English. Case, accents, spaces and a letter in front do not matter.
class CodeLabels
{
public:
    CodeLabels(const TableLayout &layout, const MethodPack &pack);

    /// Nothing for a label that means no code the criterion admits.
    std::optional<LevelCode> codeOf(const CriterionCode &criterion, const QString &cell) const;
    /// All codes the criterion admits, for an error.
    QStringList admitted(const CriterionCode &criterion) const;

    const MethodPack &pack() const { return m_pack; }

private:
    const MethodPack &m_pack;
    QHash<CriterionCode, QHash<QString, LevelCode>> m_codes;
    /// Cells met before: a table writes the same few labels thousands of times.
    mutable QHash<CriterionCode, QHash<QString, std::optional<LevelCode>>> m_met;
};
