#pragma once

#include "core/evaluation/TakeUp.h"
#include "core/report/BlockWriter.h"
#include "core/report/ReportContext.h"

/// The part of the process chapter that lists what happened: events in the order of their dates, and the proposals made
/// for the plan with what became of each. Says nothing where the dossier has neither.
class ProcessRegister
{
public:
    /// What was done while the plan was made, and while it was carried out. Proposals belong to the former.
    struct Stages
    {
        bool hasDevelopment = true;
        bool hasImplementation = true;
    };

    ProcessRegister(const ReportContext &context, BlockWriter &writer, Stages stages)
        : m_context(context), m_writer(writer), m_stages(stages)
    {}

    static bool hasContent(const ReportContext &context, Stages stages);
    void write();

private:
    void writeEvents(const QList<ProcessEvent> &events);
    void writeProposals(const QList<Proposal> &proposals);
    void writeProposers(const PlanTakeUp &takeUp);
    TableRow rowOf(const ProcessEvent &event) const;
    TableRow rowOf(const Proposal &proposal) const;
    QString happened(const ProcessEvent &event) const;
    Spans participants(const ProcessEvent &event) const;
    QString proposer(const Proposal &proposal) const;
    QString takeUpLine(const TakeUp &takeUp) const;
    QString percent(const std::optional<double> &share) const;

    const ReportContext &m_context;
    BlockWriter &m_writer;
    Stages m_stages;
};
