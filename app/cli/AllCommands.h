#pragma once

#include "app/cli/Command.h"

// One function a family, in the order of the help.
void addMethodCommands(Commands &commands);
void addNewCommands(Commands &commands);
void addImportCommand(Commands &commands);
void addInfoCommand(Commands &commands);
void addListCommand(Commands &commands);
void addRatingCommands(Commands &commands);
void addConfirmCommand(Commands &commands);
void addCommentCommand(Commands &commands);
void addScoreCommands(Commands &commands);
void addOverrideCommand(Commands &commands);
void addPersonCommand(Commands &commands);
void addPlanCommand(Commands &commands);
void addCategoryCommand(Commands &commands);
void addCommitmentCommand(Commands &commands);
void addInstitutionCommand(Commands &commands);
void addOfficialCommand(Commands &commands);
void addMilestoneCommand(Commands &commands);
void addClusterCommand(Commands &commands);
void addCompareCommands(Commands &commands);
void addRoundCommand(Commands &commands);
void addDueCommand(Commands &commands);
void addChartCommand(Commands &commands);
void addEventCommand(Commands &commands);
void addProposalCommand(Commands &commands);
void addTakeUpCommand(Commands &commands);
void addNarrativeCommand(Commands &commands);
void addRecommendationCommand(Commands &commands);
void addTranslateCommand(Commands &commands);
void addEvidenceCommands(Commands &commands);
void addEvidenceLinkCommands(Commands &commands);
void addSearchCommand(Commands &commands);
void addPreferencesCommand(Commands &commands);
void addReportCommand(Commands &commands);
void addVerifyReportCommand(Commands &commands);
void addExportCommand(Commands &commands);
void addJournalCommands(Commands &commands);
void addIntegrityCommands(Commands &commands);
void addBackupCommand(Commands &commands);

Commands allCommands();
