#pragma once

#include "core/model/ProcessEvent.h"
#include "core/model/Proposal.h"

#include <QCoreApplication>

/// The words of process events and proposals, in the window's language.
class ProcessWords
{
    Q_DECLARE_TR_FUNCTIONS(ProcessWords)

public:
    static QString of(EventKind kind);
    static QString of(EventStage stage);
    static QString of(EventChannel channel);
    static QString of(Minutes minutes);
    static QString of(ProposalOutcome outcome);
};
