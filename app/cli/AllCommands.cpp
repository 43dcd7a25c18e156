#include "app/cli/AllCommands.h"

Commands allCommands()
{
    Commands commands;
    addMethodCommands(commands);
    addNewCommands(commands);
    addImportCommand(commands);
    addInfoCommand(commands);
    addListCommand(commands);
    addRatingCommands(commands);
    addConfirmCommand(commands);
    addCommentCommand(commands);
    addScoreCommands(commands);
    addOverrideCommand(commands);
    addPersonCommand(commands);
    addPlanCommand(commands);
    addCategoryCommand(commands);
    addCommitmentCommand(commands);
    addInstitutionCommand(commands);
    addOfficialCommand(commands);
    addMilestoneCommand(commands);
    addClusterCommand(commands);
    addCompareCommands(commands);
    addRoundCommand(commands);
    addDueCommand(commands);
    addChartCommand(commands);
    addEventCommand(commands);
    addProposalCommand(commands);
    addTakeUpCommand(commands);
    addNarrativeCommand(commands);
    addRecommendationCommand(commands);
    addTranslateCommand(commands);
    addEvidenceCommands(commands);
    addEvidenceLinkCommands(commands);
    addSearchCommand(commands);
    addPreferencesCommand(commands);
    addReportCommand(commands);
    addVerifyReportCommand(commands);
    addExportCommand(commands);
    addJournalCommands(commands);
    addIntegrityCommands(commands);
    addBackupCommand(commands);
    return commands;
}
