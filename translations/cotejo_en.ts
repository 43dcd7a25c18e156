<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddEvidenceSheet</name>
    <message numerus="yes">
        <source>Add %n file(s)</source>
        <translation>
            <numerusform>Add %n file</numerusform>
            <numerusform>Add %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) of yours will lean on it.</source>
        <translation>
            <numerusform>%n rating of yours will lean on it.</numerusform>
            <numerusform>%n ratings of yours will lean on it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) closed by another answer and left out.</source>
        <translation>
            <numerusform>%n is closed by another answer and left out.</numerusform>
            <numerusform>%n are closed by another answer and left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeforeAfterCard</name>
    <message numerus="yes">
        <source>Of %n commitment(s) with a level at both times, %1 rose, %2 stayed and %3 fell.</source>
        <translation>
            <numerusform>Of %n commitment with a level at both times, %1 rose, %2 stayed and %3 fell.</numerusform>
            <numerusform>Of %n commitments with a level at both times, %1 rose, %2 stayed and %3 fell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n, one of the two is outside the order of the scale.</source>
        <translation>
            <numerusform>In %n, one of the two is outside the order of the scale.</numerusform>
            <numerusform>In %n, one of the two is outside the order of the scale.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a level at one of the times or at both.</source>
        <translation>
            <numerusform>%n without a level at one of the times or at both.</numerusform>
            <numerusform>%n without a level at one of the times or at both.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CategoriesPage</name>
    <message numerus="yes">
        <source>%n category(ies)</source>
        <translation>
            <numerusform>%n category</numerusform>
            <numerusform>%n categories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n commitment(s) in none</source>
        <translation>
            <numerusform>%1; %n commitment in none</numerusform>
            <numerusform>%1; %n commitments in none</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommentsPage</name>
    <message numerus="yes">
        <source>%n comment(s), %1 of them not resolved</source>
        <translation>
            <numerusform>%n comment, %1 of them not resolved</numerusform>
            <numerusform>%n comments, %1 of them not resolved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitmentHeader</name>
    <message numerus="yes">
        <source>%1 · %n day(s) late</source>
        <translation>
            <numerusform>%1 · %n day late</numerusform>
            <numerusform>%1 · %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n day(s) past</source>
        <translation>
            <numerusform>%1 · %n day past</numerusform>
            <numerusform>%1 · %n days past</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitmentTableModel</name>
    <message numerus="yes">
        <source>%n question(s) of this round not yet answered</source>
        <translation>
            <numerusform>%n question of this round not yet answered</numerusform>
            <numerusform>%n questions of this round not yet answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitmentsPage</name>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n commitment</numerusform>
            <numerusform>%n commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n not counted</source>
        <comment>so many commitments, and more beside them</comment>
        <translation>
            <numerusform>%1 and %n not counted</numerusform>
            <numerusform>%1 and %n not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) were removed. Ctrl+Z brings them back, one by one.</source>
        <translation>
            <numerusform>%n commitment was removed. Ctrl+Z brings it back.</numerusform>
            <numerusform>%n commitments were removed. Ctrl+Z brings them back, one by one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonFigures</name>
    <message numerus="yes">
        <source>%1 in %n plan(s)</source>
        <extracomment>%1 is a criterion&apos;s title</extracomment>
        <translation>
            <numerusform>%1 in %n plan</numerusform>
            <numerusform>%1 in %n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the plan and its %n peer(s)</source>
        <extracomment>%1 is a criterion&apos;s title</extracomment>
        <translation>
            <numerusform>%1: the plan and its %n peer</numerusform>
            <numerusform>%1: the plan and its %n peers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) have no counterpart in the cross-walk and are left out.</source>
        <translation>
            <numerusform>%n level has no counterpart in the cross-walk and is left out.</numerusform>
            <numerusform>%n levels have no counterpart in the cross-walk and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) on which evaluators differ are left out.</source>
        <translation>
            <numerusform>%n commitment on which evaluators differ is left out.</numerusform>
            <numerusform>%n commitments on which evaluators differ are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) on another scale are not among the peers.</source>
        <translation>
            <numerusform>%n plan on another scale is not among the peers.</numerusform>
            <numerusform>%n plans on another scale are not among the peers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountryButton</name>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n countries</numerusform>
            <numerusform>%n countries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriterionCard</name>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message numerus="yes">
        <source>%n event(s): %1 while the plan was developed, %2 while it was carried out; signed minutes of %3</source>
        <translation>
            <numerusform>%n event: %1 while the plan was developed, %2 while it was carried out; signed minutes of %3</numerusform>
            <numerusform>%n events: %1 while the plan was developed, %2 while it was carried out; signed minutes of %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceLibrary</name>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n piece(s) of evidence</source>
        <translation>
            <numerusform>%1 of %n piece of evidence</numerusform>
            <numerusform>%1 of %n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) altered or missing: add the original file again, or take it from a backup.</source>
        <translation>
            <numerusform>%n copy altered or missing: add the original file again, or take it from a backup.</numerusform>
            <numerusform>%n copies altered or missing: add the original files again, or take them from a backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceMode</name>
    <message numerus="yes">
        <source>%n copy(ies) altered or missing. The table shows which; add the original file again, or take it from a backup.</source>
        <translation>
            <numerusform>%n copy altered or missing. The table shows which; add the original file again, or take it from a backup.</numerusform>
            <numerusform>%n copies altered or missing. The table shows which; add the original files again, or take them from a backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n copy(ies) are sound.</source>
        <translation>
            <numerusform>The one copy is sound.</numerusform>
            <numerusform>All %n copies are sound.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n copy(ies) were checked and are sound.</source>
        <translation>
            <numerusform>Stopped. %n copy was checked and is sound.</numerusform>
            <numerusform>Stopped. %n copies were checked and are sound.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n rating</numerusform>
            <numerusform>%n ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of the process</source>
        <translation>
            <numerusform>%n event of the process</numerusform>
            <numerusform>%n events of the process</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetChip</name>
    <message numerus="yes">
        <source>%1: %n chosen</source>
        <translation>
            <numerusform>%1: %n chosen</numerusform>
            <numerusform>%1: %n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message numerus="yes">
        <source>%n file(s) were dropped.</source>
        <translation>
            <numerusform>%n file was dropped.</numerusform>
            <numerusform>%n files were dropped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added as evidence.</source>
        <translation>
            <numerusform>%n file added as evidence.</numerusform>
            <numerusform>%n files added as evidence.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoToBox</name>
    <message numerus="yes">
        <source>Show all %n hit(s)</source>
        <translation>
            <numerusform>Show the only hit</numerusform>
            <numerusform>Show all %n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupedRows</name>
    <message numerus="yes">
        <source>%1, %n in all</source>
        <extracomment>A group as a screen reader says it: what it is, and how many it holds</extracomment>
        <translation>
            <numerusform>%1, %n in all</numerusform>
            <numerusform>%1, %n in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuidancePanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstitutionsPage</name>
    <message numerus="yes">
        <source>%n institution(s): %1 lead commitments of this plan, %2 support them</source>
        <translation>
            <numerusform>%n institution: %1 lead commitments of this plan, %2 support them</numerusform>
            <numerusform>%n institutions: %1 lead commitments of this plan, %2 support them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixDialog</name>
    <message numerus="yes">
        <source>The %n commitment(s) by criterion</source>
        <translation>
            <numerusform>The %n commitment by criterion</numerusform>
            <numerusform>The %n commitments by criterion</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MethodsPage</name>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MilestonesPage</name>
    <message numerus="yes">
        <source>%n milestone(s): %1 done, %2 overdue, %3 past due and not established, %4 not yet due</source>
        <translation>
            <numerusform>%n milestone: %1 done, %2 overdue, %3 past due and not established, %4 not yet due</numerusform>
            <numerusform>%n milestones: %1 done, %2 overdue, %3 past due and not established, %4 not yet due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message numerus="yes">
        <source>Make a cluster of %n commitment(s)</source>
        <translation>
            <numerusform>Make a cluster of %n commitment</numerusform>
            <numerusform>Make a cluster of %n commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found in %n commitment(s)</source>
        <translation>
            <numerusform>Found in %n commitment</numerusform>
            <numerusform>Found in %n commitments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficialsPage</name>
    <message numerus="yes">
        <source>%n official(s)</source>
        <translation>
            <numerusform>%n official</numerusform>
            <numerusform>%n officials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; of %n only the position is known</source>
        <translation>
            <numerusform>%1; of %n only the position is known</numerusform>
            <numerusform>%1; of %n only the position is known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewFigures</name>
    <message numerus="yes">
        <source>%n not counted, since it is no commitment: %1</source>
        <translation>
            <numerusform>%n not counted, since it is no commitment: %1</numerusform>
            <numerusform>%n not counted, since they are no commitments: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a rating of completion yet</source>
        <translation>
            <numerusform>%n without a rating of completion yet</numerusform>
            <numerusform>%n without a rating of completion yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose completion could not be scored</source>
        <translation>
            <numerusform>%n whose completion could not be scored</numerusform>
            <numerusform>%n whose completion could not be scored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on whose completion the evaluators differ</source>
        <translation>
            <numerusform>%n on whose completion the evaluators differ</numerusform>
            <numerusform>%n on whose completion the evaluators differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose completion is not asked, since another answer rules it out</source>
        <translation>
            <numerusform>%n whose completion is not asked, since another answer rules it out</numerusform>
            <numerusform>%n whose completion is not asked, since another answer rules it out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewMode</name>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n commitment</numerusform>
            <numerusform>%n commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n responsible institution(s)</source>
        <translation>
            <numerusform>%n responsible institution</numerusform>
            <numerusform>%n responsible institutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Profile of the %n dimension(s)</source>
        <translation>
            <numerusform>Profile of the dimension</numerusform>
            <numerusform>Profile of the %n dimensions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n commitment(s) by criterion</source>
        <translation>
            <numerusform>The commitment by criterion</numerusform>
            <numerusform>The %n commitments by criterion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n commitment(s) with both, the government says more in %1, the same in %2 and less in %3.</source>
        <translation>
            <numerusform>Of %n commitment with both, the government says more in %1, the same in %2 and less in %3.</numerusform>
            <numerusform>Of %n commitments with both, the government says more in %1, the same in %2 and less in %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n, one of the two is outside the order of the scale.</source>
        <translation>
            <numerusform>In %n, one of the two is outside the order of the scale.</numerusform>
            <numerusform>In %n, one of the two is outside the order of the scale.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a self-report.</source>
        <translation>
            <numerusform>%n without a self-report.</numerusform>
            <numerusform>%n without a self-report.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a self-report, but no settled score.</source>
        <translation>
            <numerusform>%n with a self-report, but no settled score.</numerusform>
            <numerusform>%n with a self-report, but no settled score.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported with a status of another scale.</source>
        <translation>
            <numerusform>%n reported with a status of another scale.</numerusform>
            <numerusform>%n reported with a status of another scale.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n commitment(s), %1 done and %2 overdue; the bars count commitments.</source>
        <translation>
            <numerusform>Of %n commitment, %1 done and %2 overdue; the bars count commitments.</numerusform>
            <numerusform>Of %n commitments, %1 done and %2 overdue; the bars count commitments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanStates</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past</source>
        <translation>
            <numerusform>%n day past</numerusform>
            <numerusform>%n days past</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message numerus="yes">
        <source>%n plan(s); at work on %1</source>
        <translation>
            <numerusform>%n plan; at work on %1</numerusform>
            <numerusform>%n plans; at work on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message numerus="yes">
        <source>Left out, or not as written (%n)</source>
        <translation>
            <numerusform>Left out, or not as written (%n)</numerusform>
            <numerusform>Left out, or not as written (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n commitment</numerusform>
            <numerusform>%n commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s)</source>
        <translation>
            <numerusform>%n milestone</numerusform>
            <numerusform>%n milestones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n institution</numerusform>
            <numerusform>%n institutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published rating(s)</source>
        <translation>
            <numerusform>%n published rating</numerusform>
            <numerusform>%n published ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) in columns that the plan&apos;s method does not ask for: kept as written</source>
        <translation>
            <numerusform>%n cell in columns that the plan&apos;s method does not ask for: kept as written</numerusform>
            <numerusform>%n cells in columns that the plan&apos;s method does not ask for: kept as written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalsPage</name>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishedPage</name>
    <message numerus="yes">
        <source>Of %n published value(s) of the current plan, %1 agree with what the codes give and %2 differ.</source>
        <translation>
            <numerusform>There is %n published value of the current plan: %1 agree with what the codes give and %2 differ.</numerusform>
            <numerusform>Of %n published values of the current plan, %1 agree with what the codes give and %2 differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatingsPage</name>
    <message numerus="yes">
        <source>%n rating(s) in the dossier</source>
        <translation>
            <numerusform>%n rating in the dossier</numerusform>
            <numerusform>%n ratings in the dossier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rating(s) shown</source>
        <translation>
            <numerusform>%1 of %n rating shown</numerusform>
            <numerusform>%1 of %n ratings shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) are on the clipboard, in the order shown.</source>
        <translation>
            <numerusform>%n rating is on the clipboard, in the order shown.</numerusform>
            <numerusform>%n ratings are on the clipboard, in the order shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecommendationsPage</name>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recommendation</numerusform>
            <numerusform>%n recommendations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message numerus="yes">
        <source>%n shown · %1</source>
        <extracomment>%1: what is said of all</extracomment>
        <translation>
            <numerusform>%n shown · %1</numerusform>
            <numerusform>%n shown · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralCommitmentsSheet</name>
    <message numerus="yes">
        <source>%n commitment(s) at once</source>
        <translation>
            <numerusform>%n commitment</numerusform>
            <numerusform>%n commitments at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message numerus="yes">
        <source>The header is row %1, with %n column(s).</source>
        <translation>
            <numerusform>The header is row %1, with %n column.</numerusform>
            <numerusform>The header is row %1, with %n columns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeLineModel</name>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <comment>late by so many days</comment>
        <translation>
            <numerusform>%1, %n day</numerusform>
            <numerusform>%1, %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeLinePage</name>
    <message numerus="yes">
        <source>%n commitment(s), %1 overdue</source>
        <translation>
            <numerusform>%n commitment, %1 overdue</numerusform>
            <numerusform>%n commitments, %1 overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) and proposal(s)</source>
        <translation>
            <numerusform>%n event or proposal</numerusform>
            <numerusform>%n events and proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n without a date</numerusform>
            <numerusform>%n without a date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n commitment</numerusform>
            <numerusform>%n commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n institution</numerusform>
            <numerusform>%n institutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n rating</numerusform>
            <numerusform>%n ratings</numerusform>
        </translation>
    </message>
</context>
</TS>
