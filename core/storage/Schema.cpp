#include "core/storage/Schema.h"

#include "core/storage/Columns.h"

#include <QMap>

#include <SQLiteCpp/Database.h>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr const char *step1 = R"sql(
CREATE TABLE action_plan (
    id TEXT NOT NULL PRIMARY KEY, country TEXT NOT NULL, number TEXT NOT NULL, title TEXT NOT NULL, note TEXT NOT NULL,
    language TEXT NOT NULL, starts TEXT NOT NULL, ends TEXT NOT NULL) STRICT;
CREATE TABLE category (
    id TEXT NOT NULL PRIMARY KEY, plan TEXT NOT NULL REFERENCES action_plan(id), code TEXT NOT NULL, title TEXT NOT NULL,
    position INTEGER NOT NULL, is_inferred INTEGER NOT NULL CHECK (is_inferred IN (0, 1)), source TEXT NOT NULL) STRICT;
CREATE TABLE institution (
    id TEXT NOT NULL PRIMARY KEY, country TEXT NOT NULL, name TEXT NOT NULL, acronym TEXT NOT NULL,
    sector TEXT NOT NULL CHECK (sector IN ('government', 'legislature', 'civil-society', 'international'))) STRICT;
CREATE TABLE institution_alias (
    institution TEXT NOT NULL REFERENCES institution(id), alias TEXT NOT NULL,
    PRIMARY KEY (institution, alias)) STRICT;
CREATE TABLE commitment (
    id TEXT NOT NULL PRIMARY KEY, plan TEXT NOT NULL REFERENCES action_plan(id), number TEXT NOT NULL,
    position INTEGER NOT NULL, title TEXT NOT NULL, text TEXT NOT NULL, due TEXT NOT NULL, external_id TEXT NOT NULL,
    is_external_id_inferred INTEGER NOT NULL CHECK (is_external_id_inferred IN (0, 1)),
    is_counted INTEGER NOT NULL CHECK (is_counted IN (0, 1)), note TEXT NOT NULL, source TEXT NOT NULL) STRICT;
CREATE INDEX commitment_by_plan ON commitment(plan, position);
CREATE TABLE commitment_institution (
    commitment TEXT NOT NULL REFERENCES commitment(id), position INTEGER NOT NULL,
    institution TEXT NOT NULL REFERENCES institution(id),
    role TEXT NOT NULL CHECK (role IN ('lead', 'supporting', 'counterpart')), as_written TEXT NOT NULL,
    PRIMARY KEY (commitment, institution, role)) STRICT;
CREATE TABLE commitment_category (
    commitment TEXT NOT NULL REFERENCES commitment(id), category TEXT NOT NULL REFERENCES category(id),
    PRIMARY KEY (commitment, category)) STRICT;
CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL CHECK (name <> ''), full_name TEXT NOT NULL,
    role TEXT NOT NULL) STRICT;
CREATE TABLE method (
    id TEXT NOT NULL, version TEXT NOT NULL, pack TEXT NOT NULL, PRIMARY KEY (id, version)) STRICT;
CREATE TABLE round (
    id TEXT NOT NULL PRIMARY KEY, plan TEXT NOT NULL REFERENCES action_plan(id), title TEXT NOT NULL,
    method TEXT NOT NULL, method_version TEXT NOT NULL, as_of TEXT NOT NULL,
    is_as_of_inferred INTEGER NOT NULL CHECK (is_as_of_inferred IN (0, 1)), note TEXT NOT NULL,
    is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)), position INTEGER NOT NULL,
    FOREIGN KEY (method, method_version) REFERENCES method(id, version)) STRICT;
CREATE TABLE evidence (
    id TEXT NOT NULL PRIMARY KEY, number INTEGER NOT NULL CHECK (number > 0), title TEXT NOT NULL, url TEXT NOT NULL,
    accessed TEXT NOT NULL, file_name TEXT NOT NULL, media_type TEXT NOT NULL, digest TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size >= 0), is_confidential INTEGER NOT NULL CHECK (is_confidential IN (0, 1))) STRICT;
CREATE TABLE evidence_commitment (
    evidence TEXT NOT NULL REFERENCES evidence(id), commitment TEXT NOT NULL REFERENCES commitment(id),
    PRIMARY KEY (evidence, commitment)) STRICT;
CREATE TABLE rating (
    round TEXT NOT NULL REFERENCES round(id),
    subject_kind TEXT NOT NULL CHECK (subject_kind IN ('plan', 'commitment', 'milestone', 'cluster')),
    subject TEXT NOT NULL, criterion TEXT NOT NULL, person TEXT NOT NULL REFERENCES person(id),
    level TEXT NOT NULL, reason TEXT NOT NULL, rated_at TEXT NOT NULL, criterion_digest TEXT NOT NULL,
    subject_digest TEXT NOT NULL, evidence_digest TEXT NOT NULL,
    PRIMARY KEY (round, subject_kind, subject, criterion, person)) STRICT;
CREATE TABLE rating_evidence (
    round TEXT NOT NULL, subject_kind TEXT NOT NULL, subject TEXT NOT NULL, criterion TEXT NOT NULL, person TEXT NOT NULL,
    evidence TEXT NOT NULL REFERENCES evidence(id),
    PRIMARY KEY (round, subject_kind, subject, criterion, person, evidence),
    FOREIGN KEY (round, subject_kind, subject, criterion, person)
        REFERENCES rating(round, subject_kind, subject, criterion, person)) STRICT;
CREATE TABLE self_report (
    id TEXT NOT NULL PRIMARY KEY, commitment TEXT NOT NULL REFERENCES commitment(id), status TEXT NOT NULL,
    reported TEXT NOT NULL, source TEXT NOT NULL, note TEXT NOT NULL) STRICT;
CREATE TABLE evidence_chunk (
    digest TEXT NOT NULL, sequence INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (digest, sequence)) STRICT;
CREATE TABLE journal (
    sequence INTEGER NOT NULL PRIMARY KEY, id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('change', 'undo', 'redo')), target INTEGER NOT NULL, at TEXT NOT NULL,
    who TEXT NOT NULL, installation TEXT NOT NULL, what TEXT NOT NULL, arguments TEXT NOT NULL, changeset BLOB NOT NULL,
    previous TEXT NOT NULL, digest TEXT NOT NULL, signature BLOB NOT NULL) STRICT;
)sql";

// Milestones, clusters, officials, process events, proposals; what other bodies published and what was set by hand.
constexpr const char *step2 = R"sql(
ALTER TABLE action_plan ADD COLUMN country_code TEXT NOT NULL DEFAULT '';
ALTER TABLE action_plan ADD COLUMN region TEXT NOT NULL DEFAULT '';
ALTER TABLE action_plan ADD COLUMN external_id TEXT NOT NULL DEFAULT '';
ALTER TABLE action_plan ADD COLUMN submitted INTEGER NOT NULL DEFAULT 0;
CREATE TABLE milestone (
    id TEXT NOT NULL PRIMARY KEY, commitment TEXT NOT NULL REFERENCES commitment(id), number TEXT NOT NULL,
    position INTEGER NOT NULL, title TEXT NOT NULL, text TEXT NOT NULL, starts TEXT NOT NULL, due TEXT NOT NULL,
    source TEXT NOT NULL) STRICT;
CREATE TABLE milestone_institution (
    milestone TEXT NOT NULL REFERENCES milestone(id), position INTEGER NOT NULL,
    institution TEXT NOT NULL REFERENCES institution(id), PRIMARY KEY (milestone, institution)) STRICT;
CREATE TABLE cluster (
    id TEXT NOT NULL PRIMARY KEY, plan TEXT NOT NULL REFERENCES action_plan(id), number TEXT NOT NULL,
    title TEXT NOT NULL) STRICT;
CREATE TABLE cluster_commitment (
    cluster TEXT NOT NULL REFERENCES cluster(id), commitment TEXT NOT NULL REFERENCES commitment(id),
    PRIMARY KEY (cluster, commitment)) STRICT;
CREATE TABLE official (
    id TEXT NOT NULL PRIMARY KEY, commitment TEXT NOT NULL REFERENCES commitment(id), name TEXT NOT NULL,
    position TEXT NOT NULL, email TEXT NOT NULL, phone TEXT NOT NULL) STRICT;
CREATE TABLE process_event (
    id TEXT NOT NULL PRIMARY KEY, plan TEXT NOT NULL REFERENCES action_plan(id),
    kind TEXT NOT NULL CHECK (kind IN ('meeting', 'consultation', 'workshop', 'forum-session', 'publication', 'other')),
    stage TEXT NOT NULL CHECK (stage IN ('development', 'implementation')),
    channel TEXT NOT NULL CHECK (channel IN ('unknown', 'in-person', 'online', 'mixed', 'written')),
    title TEXT NOT NULL, note TEXT NOT NULL, date TEXT NOT NULL, notice_days TEXT NOT NULL, attendance TEXT NOT NULL,
    minutes TEXT NOT NULL CHECK (minutes IN ('unknown', 'none', 'unsigned', 'signed')), source TEXT NOT NULL) STRICT;
CREATE TABLE process_event_participant (
    event TEXT NOT NULL REFERENCES process_event(id), position INTEGER NOT NULL, institution TEXT NOT NULL,
    as_written TEXT NOT NULL, PRIMARY KEY (event, position)) STRICT;
CREATE TABLE process_event_evidence (
    event TEXT NOT NULL REFERENCES process_event(id), evidence TEXT NOT NULL REFERENCES evidence(id),
    PRIMARY KEY (event, evidence)) STRICT;
CREATE TABLE proposal (
    id TEXT NOT NULL PRIMARY KEY, plan TEXT NOT NULL REFERENCES action_plan(id), number TEXT NOT NULL,
    title TEXT NOT NULL, text TEXT NOT NULL, proposer TEXT NOT NULL, institution TEXT NOT NULL, proposed TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('no-answer', 'taken-up', 'partly', 'not-taken-up')),
    answer TEXT NOT NULL, answered TEXT NOT NULL, source TEXT NOT NULL) STRICT;
CREATE TABLE proposal_commitment (
    proposal TEXT NOT NULL REFERENCES proposal(id), commitment TEXT NOT NULL REFERENCES commitment(id),
    PRIMARY KEY (proposal, commitment)) STRICT;
CREATE TABLE proposal_evidence (
    proposal TEXT NOT NULL REFERENCES proposal(id), evidence TEXT NOT NULL REFERENCES evidence(id),
    PRIMARY KEY (proposal, evidence)) STRICT;
CREATE TABLE published_value (
    round TEXT NOT NULL REFERENCES round(id),
    subject_kind TEXT NOT NULL CHECK (subject_kind IN ('plan', 'commitment', 'milestone', 'cluster')),
    subject TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, as_written TEXT NOT NULL,
    column_header TEXT NOT NULL, source TEXT NOT NULL, source_row INTEGER NOT NULL,
    PRIMARY KEY (round, subject_kind, subject, name)) STRICT;
CREATE TABLE flag_override (
    round TEXT NOT NULL REFERENCES round(id),
    subject_kind TEXT NOT NULL CHECK (subject_kind IN ('plan', 'commitment', 'milestone', 'cluster')),
    subject TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL CHECK (value IN ('yes', 'no')),
    reason TEXT NOT NULL CHECK (reason <> ''), person TEXT NOT NULL REFERENCES person(id), set_at TEXT NOT NULL,
    PRIMARY KEY (round, subject_kind, subject, name)) STRICT;
CREATE TABLE source_cell (
    subject_kind TEXT NOT NULL CHECK (subject_kind IN ('plan', 'commitment', 'milestone', 'cluster')),
    subject TEXT NOT NULL, layout TEXT NOT NULL, column_header TEXT NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY (subject_kind, subject, layout, column_header)) STRICT;
)sql";

// What those who work on the dossier say to each other.
constexpr const char *step3 = R"sql(
CREATE TABLE comment (
    id TEXT NOT NULL PRIMARY KEY,
    subject_kind TEXT NOT NULL CHECK (subject_kind IN ('plan', 'commitment', 'milestone', 'cluster')),
    subject TEXT NOT NULL, criterion TEXT NOT NULL, round TEXT NOT NULL REFERENCES round(id),
    person TEXT NOT NULL REFERENCES person(id), written_at TEXT NOT NULL, text TEXT NOT NULL CHECK (text <> ''),
    answers TEXT NOT NULL, is_resolved INTEGER NOT NULL CHECK (is_resolved IN (0, 1))) STRICT;
)sql";

// The words of the report: its narratives, the recommendations, and reasons in other languages.
constexpr const char *step4 = R"sql(
CREATE TABLE narrative (
    plan TEXT NOT NULL REFERENCES action_plan(id), section TEXT NOT NULL CHECK (section <> ''), text TEXT NOT NULL,
    PRIMARY KEY (plan, section)) STRICT;
CREATE TABLE recommendation (
    id TEXT NOT NULL PRIMARY KEY, plan TEXT NOT NULL REFERENCES action_plan(id), number INTEGER NOT NULL,
    text TEXT NOT NULL, addressee TEXT NOT NULL, follow_up TEXT NOT NULL) STRICT;
CREATE TABLE recommendation_commitment (
    recommendation TEXT NOT NULL REFERENCES recommendation(id), commitment TEXT NOT NULL REFERENCES commitment(id),
    PRIMARY KEY (recommendation, commitment)) STRICT;
CREATE TABLE reason_translation (
    round TEXT NOT NULL, subject_kind TEXT NOT NULL, subject TEXT NOT NULL, criterion TEXT NOT NULL, person TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language <> ''), text TEXT NOT NULL CHECK (text <> ''), reason_digest TEXT NOT NULL,
    PRIMARY KEY (round, subject_kind, subject, criterion, person, language),
    FOREIGN KEY (round, subject_kind, subject, criterion, person)
        REFERENCES rating(round, subject_kind, subject, criterion, person)) STRICT;
)sql";

// How reports are made, and which sections of them each plan has, in which order.
constexpr const char *step5 = R"sql(
CREATE TABLE preference (
    plan TEXT NOT NULL, key TEXT NOT NULL CHECK (key <> ''), value TEXT NOT NULL, PRIMARY KEY (plan, key)) STRICT;
CREATE TABLE report_section (
    plan TEXT NOT NULL REFERENCES action_plan(id), position INTEGER NOT NULL,
    section TEXT NOT NULL CHECK (section <> ''), is_on INTEGER NOT NULL CHECK (is_on IN (0, 1)),
    PRIMARY KEY (plan, section)) STRICT;
)sql";

constexpr std::array steps{step1, step2, step3, step4, step5};

QMap<QString, QString> objectsOf(SQLite::Database &db)
{
    QMap<QString, QString> objects;
    SQLite::Statement query(db, "SELECT type, name, coalesce(sql, '') FROM sqlite_master");
    while (query.executeStep())
        objects.insert(textOf(query.getColumn(0)) + u' ' + textOf(query.getColumn(1)), textOf(query.getColumn(2)));
    return objects;
}

} // namespace

int newestSchema() { return int(steps.size()); }

void takeSchemaSteps(SQLite::Database &db, int from)
{
    for (int step = from; step < newestSchema(); ++step)
        db.exec(steps.at(size_t(step)));
    db.exec("PRAGMA user_version = " + std::to_string(newestSchema()));
}

const QStringList &stateTables()
{
    static const QStringList tables{u"action_plan"_s,
                                    u"category"_s,
                                    u"institution"_s,
                                    u"institution_alias"_s,
                                    u"commitment"_s,
                                    u"commitment_institution"_s,
                                    u"commitment_category"_s,
                                    u"person"_s,
                                    u"method"_s,
                                    u"round"_s,
                                    u"evidence"_s,
                                    u"evidence_commitment"_s,
                                    u"rating"_s,
                                    u"rating_evidence"_s,
                                    u"self_report"_s,
                                    u"milestone"_s,
                                    u"milestone_institution"_s,
                                    u"cluster"_s,
                                    u"cluster_commitment"_s,
                                    u"official"_s,
                                    u"process_event"_s,
                                    u"process_event_participant"_s,
                                    u"process_event_evidence"_s,
                                    u"proposal"_s,
                                    u"proposal_commitment"_s,
                                    u"proposal_evidence"_s,
                                    u"published_value"_s,
                                    u"flag_override"_s,
                                    u"source_cell"_s,
                                    u"comment"_s,
                                    u"preference"_s,
                                    u"report_section"_s,
                                    u"narrative"_s,
                                    u"recommendation"_s,
                                    u"recommendation_commitment"_s,
                                    u"reason_translation"_s};
    return tables;
}

QString schemaDifference(SQLite::Database &db, int version)
{
    SQLite::Database reference(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    for (int step = 0; step < version; ++step)
        reference.exec(steps.at(size_t(step)));
    const QMap<QString, QString> expected = objectsOf(reference);
    const QMap<QString, QString> found = objectsOf(db);
    for (auto it = found.cbegin(); it != found.cend(); ++it) {
        if (expected.value(it.key(), u"?"_s) != it.value())
            return it.key();
    }
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        if (!found.contains(it.key()))
            return it.key();
    }
    return {};
}
