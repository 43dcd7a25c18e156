#pragma once

#include "core/base/Code.h"
#include "core/base/Id.h"

using ActionPlanId = Id<struct ActionPlanTag>;
using CategoryId = Id<struct CategoryTag>;
using CommitmentId = Id<struct CommitmentTag>;
using InstitutionId = Id<struct InstitutionTag>;
using PersonId = Id<struct PersonTag>;
using RoundId = Id<struct RoundTag>;
using EvidenceId = Id<struct EvidenceTag>;
using SelfReportId = Id<struct SelfReportTag>;
using MilestoneId = Id<struct MilestoneTag>;
using ClusterId = Id<struct ClusterTag>;
using ProcessEventId = Id<struct ProcessEventTag>;
using ProposalId = Id<struct ProposalTag>;
using CommentId = Id<struct CommentTag>;
using OfficialId = Id<struct OfficialTag>;
using RecommendationId = Id<struct RecommendationTag>;

using CriterionCode = Code<struct CriterionTag>;
using LevelCode = Code<struct LevelTag>;
using DimensionCode = Code<struct DimensionTag>;
