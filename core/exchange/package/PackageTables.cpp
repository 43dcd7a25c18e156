#include "core/exchange/package/PackageTables.h"

#include "core/exchange/package/PackageWalks.h"

using namespace Qt::StringLiterals;

namespace {

template <typename Row, typename Walk>
PackageTable table(const QString &name, const QStringList &key, QList<Row> &rows, Walk walkRow)
{
    return {.name = name,
            .key = key,
            .size = [&rows] { return rows.size(); },
            .visit = [&rows, walkRow](qsizetype i, PackageFields &fields) { walkRow(fields, rows[i]); },
            .visitNew =
                [&rows, walkRow](PackageFields &fields) {
                    rows.emplaceBack();
                    walkRow(fields, rows.last());
                }};
}

template <typename Row>
PackageTable table(const QString &name, const QStringList &key, QList<Row> &rows)
{
    return table(name, key, rows, [](PackageFields &fields, Row &row) { walk(fields, row); });
}

struct LinkEnd
{
    QString column{};
    QString table{};
};

template <typename A, typename B>
PackageTable links(const QString &name, const LinkEnd &from, const LinkEnd &to, QList<LinkRow<A, B>> &rows)
{
    return table(name, {from.column, to.column}, rows, [from, to](PackageFields &fields, LinkRow<A, B> &row) {
        fields.id(from.column, row.owner, from.table);
        fields.id(to.column, row.linked, to.table);
    });
}

class Listing : public PackageFields
{
public:
    QList<PackageField> fields;

protected:
    void cell(const PackageField &field, QString &) override { fields.append(field); }
    void texts(const PackageField &field, LocalizedText &) override { fields.append(field); }
};

} // namespace

QList<PackageTable> tablesOf(PackageRows &rows)
{
    const QStringList id{u"id"_s};
    const QStringList ratingKey{u"round"_s, u"subject_kind"_s, u"subject"_s, u"criterion"_s, u"person"_s};
    const QStringList valueKey{u"round"_s, u"subject_kind"_s, u"subject"_s, u"name"_s};
    const LinkEnd commitment{u"commitment"_s, u"commitments"_s};
    const LinkEnd evidence{u"evidence"_s, u"evidence"_s};
    const LinkEnd proposal{u"proposal"_s, u"proposals"_s};
    QList<PackageTable> tables{
        table(u"plans"_s, id, rows.plans),
        table(u"categories"_s, id, rows.categories),
        table(u"institutions"_s, id, rows.institutions),
        table(u"institution_aliases"_s, {u"institution"_s, u"alias"_s}, rows.aliases),
        table(u"commitments"_s, id, rows.commitments),
        table(u"involvements"_s, {u"commitment"_s, u"institution"_s, u"role"_s}, rows.involvements),
        links(u"commitment_categories"_s, commitment, {u"category"_s, u"categories"_s}, rows.commitmentCategories),
        table(u"people"_s, id, rows.people),
        table(u"methods"_s, {u"id"_s, u"version"_s}, rows.methods),
        table(u"rounds"_s, id, rows.rounds),
        table(u"evidence"_s, id, rows.evidence),
        links(u"evidence_commitments"_s, evidence, commitment, rows.evidenceCommitments),
        table(u"self_reports"_s, id, rows.selfReports),
        table(u"milestones"_s, id, rows.milestones),
        table(u"milestone_institutions"_s, {u"milestone"_s, u"institution"_s}, rows.milestoneInstitutions),
        table(u"clusters"_s, id, rows.clusters),
        links(u"cluster_commitments"_s, {u"cluster"_s, u"clusters"_s}, commitment, rows.clusterCommitments),
        table(u"ratings"_s, ratingKey, rows.ratings),
        table(u"rating_evidence"_s, ratingKey + QStringList{u"evidence"_s}, rows.ratingEvidence),
        table(u"officials"_s, id, rows.officials),
        table(u"events"_s, id, rows.events),
        table(u"event_participants"_s, {u"event"_s, u"position"_s}, rows.participants),
        links(u"event_evidence"_s, {u"event"_s, u"events"_s}, evidence, rows.eventEvidence),
        table(u"proposals"_s, id, rows.proposals),
        links(u"proposal_commitments"_s, proposal, commitment, rows.proposalCommitments),
        links(u"proposal_evidence"_s, proposal, evidence, rows.proposalEvidence),
        table(u"published_values"_s, valueKey, rows.published),
        table(u"flag_overrides"_s, valueKey, rows.overrides),
        table(u"source_cells"_s, {u"subject_kind"_s, u"subject"_s, u"layout"_s, u"column"_s}, rows.sourceCells),
        table(u"comments"_s, id, rows.comments),
        table(u"preferences"_s, {u"plan"_s, u"key"_s}, rows.preferences),
        table(u"report_sections"_s, {u"plan"_s, u"section"_s}, rows.reportSections),
        table(u"narratives"_s, {u"plan"_s, u"section"_s}, rows.narratives),
        table(u"recommendations"_s, id, rows.recommendations),
        links(u"recommendation_commitments"_s, {u"recommendation"_s, u"recommendations"_s}, commitment,
              rows.recommendationCommitments),
        table(u"reason_translations"_s, ratingKey + QStringList{u"language"_s}, rows.translations)};
    for (PackageTable &one : tables) {
        if (one.name == u"rounds"_s)
            one.references = {{{u"method"_s, u"method_version"_s}, u"methods"_s, {u"id"_s, u"version"_s}}};
        if (one.name == u"rating_evidence"_s || one.name == u"reason_translations"_s)
            one.references = {{ratingKey, u"ratings"_s, ratingKey}};
    }
    return tables;
}

QList<PackageField> fieldsOf(const PackageTable &table)
{
    PackageRows scratch;
    Listing listing;
    for (const PackageTable &same : tablesOf(scratch)) {
        if (same.name == table.name)
            same.visitNew(listing);
    }
    return listing.fields;
}
