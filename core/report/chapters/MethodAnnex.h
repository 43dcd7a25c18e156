#pragma once

#include "core/report/BlockWriter.h"
#include "core/report/ReportContext.h"

/// Each round's method in full, so that a reader can judge every code: criteria with question, scale and
/// guidance, missing values, gates, derived values with the source of their rule, weights.
class MethodAnnex
{
public:
    MethodAnnex(const ReportContext &context, BlockWriter &writer) : m_context(context), m_writer(writer) {}

    void write();

private:
    void writePack(const MethodPack &pack);
    void writeFacts(const MethodPack &pack);
    void writeWeights(const MethodPack &pack);
    QString withoutWeight(const MethodPack &pack) const;
    void writeCriteria(const MethodPack &pack, SubjectKind subject);
    void writeCriterion(const MethodPack &pack, const Criterion &criterion);
    void writeScale(const MethodPack &pack, const Criterion &criterion, const Scale &scale);
    void writeMissing(const MethodPack &pack);
    void writeGates(const MethodPack &pack);
    void writeDerived(const MethodPack &pack);

    const ReportContext &m_context;
    BlockWriter &m_writer;
    QMap<QString, QString> m_scaleShownAt; ///< scale id -> title of the criterion it was printed with
};
