#pragma once

#include "core/model/Contents.h"

#include <QJsonObject>

// How the things of a plan's register and process read in JSON; a commitment is named by its number, evidence as "E-1".

QJsonObject planItem(const ActionPlan &plan, const Contents &contents, const QString &language);
QJsonObject categoryItem(const Category &category, const Contents &contents, const QString &language);
QJsonObject institutionItem(const Institution &institution);
QJsonObject commitmentItem(const Commitment &commitment, const Contents &contents, const QString &language);
QJsonObject milestoneItem(const Milestone &milestone, const Contents &contents, const QString &language);
QJsonObject clusterItem(const Cluster &cluster, const Contents &contents, const QString &language);
QJsonObject proposalItem(const Proposal &proposal, const Contents &contents, const QString &language);
QJsonObject eventItem(const ProcessEvent &event, const Contents &contents, const QString &language);
QJsonObject officialItem(const Official &official, const Contents &contents);
QJsonObject commentItem(const Comment &comment, const Contents &contents);
QJsonObject selfReportItem(const SelfReport &report, const Contents &contents);
