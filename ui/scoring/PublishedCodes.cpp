#include "ui/scoring/PublishedCodes.h"

#include "ui/scoring/LevelChoices.h"
#include "ui/window/Workspace.h"

QList<PublishedCode> publishedCodes(const Workspace &workspace, const Subject &subject, const CriterionCode &criterion)
{
    QList<PublishedCode> codes;
    const Contents &contents = workspace.contents();
    for (const Round &round : contents.roundsOf(workspace.plan())) {
        const MethodPack *pack = workspace.dossier().methodOf(round.id);
        if (round.id == workspace.roundId() || !pack)
            continue;
        for (const Rating &rating : contents.ratingsOf(round.id, subject)) {
            const Person *person = contents.person(rating.key.person);
            if (!(rating.key.criterion == criterion) || !rating.isRated() || !person ||
                person->role != QStringLiteral("source"))
                continue;
            codes.append({.round = round.title.in(workspace.language()),
                          .glyph = glyphOf(*pack, criterion, rating.level),
                          .label = pack->labelOf(criterion, rating.level, workspace.language())});
        }
    }
    return codes;
}
