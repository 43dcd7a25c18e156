#include "tests/support/EveryKind.h"

#include "core/base/Digest.h"
#include "tests/support/SmallPlan.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2012, 12, 14), QTime(12, 0, 0, 7), Qt::UTC);

LocalizedText nasty(const QString &extra)
{
    LocalizedText text;
    text.texts = {{u"es"_s, u" \t=1+1; \"comillas\", 'así'\r\nsegunda línea\rtercera\n"_s + extra},
                  {u"en"_s, QString()},
                  {u"und"_s, u"'"_s},
                  {u"pt-BR"_s, u"''=no"_s}};
    return text;
}

template <typename IdType>
QList<IdType> sortedIds(QList<IdType> ids)
{
    std::sort(ids.begin(), ids.end(), [](const auto &a, const auto &b) { return a.toString() < b.toString(); });
    return ids;
}

void addEvidence(ImportBatch &batch, const QString &copy)
{
    QFile file(copy);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no file %s", qPrintable(copy));
    const QByteArray bytes = file.readAll();
    const QList<Commitment> &commitments = batch.contents.commitments;
    batch.contents.evidence = {{.id = EvidenceId::fromName(u"e1"_s),
                                .number = 7,
                                .title = u"@enlace,\n\"citado\""_s,
                                .url = u"https://example.org/?a=1,2"_s,
                                .accessed = PartialDate::parse(u"2012-11"_s),
                                .commitments = sortedIds<CommitmentId>({commitments.at(0).id, commitments.at(2).id})},
                               {.id = EvidenceId::fromName(u"e2"_s),
                                .number = 9,
                                .title = u"'+copia secreta"_s,
                                .fileName = u"ñandú; 1.pdf"_s,
                                .mediaType = u"application/pdf"_s,
                                .digest = sha256Hex(bytes),
                                .size = bytes.size(),
                                .isConfidential = true}};
    batch.evidenceFiles.insert(sha256Hex(bytes), copy);
}

void addRatings(ImportBatch &batch)
{
    Contents &contents = batch.contents;
    RatingKey key{.round = contents.rounds.first().id,
                  .subject = Subject::of(contents.commitments.first().id),
                  .criterion = CriterionCode(u"completion"_s),
                  .person = contents.people.first().id};
    contents.ratings.insert(
        key, {.key = key,
              .level = LevelCode(u"limited"_s),
              .reason = u"  =SUMA(A1)\r\n\t"_s,
              .evidence = sortedIds<EvidenceId>({contents.evidence.at(0).id, contents.evidence.at(1).id}),
              .ratedAt = noon,
              .criterionDigest = u"abc"_s,
              .subjectDigest = u"def"_s,
              .evidenceDigest = u"0123"_s});
    key.subject = Subject::of(contents.commitments.at(1).id);
    contents.ratings.insert(key, {.key = key, .reason = u"solo empezada"_s, .ratedAt = noon});
    contents.published = {{.round = key.round,
                           .subject = key.subject,
                           .name = u"starred"_s,
                           .value = u"yes"_s,
                           .asWritten = u"=Sí"_s,
                           .column = u"Starred?\n"_s,
                           .source = u"tabla.csv"_s,
                           .row = 12}};
    contents.overrides = {{.round = key.round,
                           .subject = key.subject,
                           .name = u"starred"_s,
                           .value = u"no"_s,
                           .reason = u"-porque no"_s,
                           .person = key.person,
                           .setAt = noon}};
    contents.sourceCells = {
        {.subject = key.subject, .layout = u"irm-2015"_s, .column = u"Contact #2"_s, .value = u" privado@x.org "_s}};
}

void addProcess(Contents &contents)
{
    const ActionPlanId plan = contents.plans.first().id;
    const InstitutionId institution = contents.institutions.first().id;
    contents.events = {{.id = ProcessEventId::fromName(u"v"_s),
                        .plan = plan,
                        .kind = EventKind::ForumSession,
                        .stage = EventStage::Implementation,
                        .channel = EventChannel::Mixed,
                        .title = nasty(u"evento"_s),
                        .date = PartialDate::parse(u"2012"_s),
                        .noticeDays = 0,
                        .minutes = Minutes::Signed,
                        .participants = {{.institution = institution, .asWritten = u"SFP "_s},
                                         {.asWritten = u"+Artículo 19"_s},
                                         {.asWritten = {}}},
                        .evidence = {contents.evidence.at(1).id}}};
    contents.proposals = {
        {.id = ProposalId::fromName(u"p"_s),
         .plan = plan,
         .number = u"-1"_s,
         .title = nasty(u"propuesta"_s),
         .proposer = u"'"_s,
         .outcome = ProposalOutcome::Partly,
         .answer = nasty(u"respuesta"_s),
         .answered = PartialDate::parse(u"2012-05-02"_s),
         .commitments = sortedIds<CommitmentId>({contents.commitments.at(0).id, contents.commitments.at(1).id}),
         .evidence = {contents.evidence.at(0).id}}};
    contents.selfReports = {{.id = SelfReportId::fromName(u"s"_s),
                             .commitment = contents.commitments.first().id,
                             .status = u"complete"_s,
                             .reported = PartialDate::parse(u"2012-09"_s),
                             .note = u"\ttabulador"_s}};
}

void addComments(Contents &contents)
{
    const Comment first{.id = CommentId::fromName(u"o1"_s),
                        .subject = Subject::of(contents.commitments.first().id),
                        .criterion = CriterionCode(u"completion"_s),
                        .round = contents.rounds.first().id,
                        .person = contents.people.first().id,
                        .writtenAt = noon,
                        .text = u"=¿Y el buscador?\n'segunda' \"línea\""_s,
                        .isResolved = true};
    Comment answer = first;
    answer.id = CommentId::fromName(u"o2"_s);
    answer.answers = first.id;
    answer.text = u"@en la página"_s;
    answer.writtenAt = noon.addSecs(60);
    answer.isResolved = false;
    contents.comments = {first, answer};
}

void addWords(Contents &contents)
{
    const ActionPlanId plan = contents.plans.first().id;
    contents.narratives = {{.plan = plan, .section = u"context"_s, .text = nasty(u"contexto"_s)},
                           {.plan = plan, .section = u"lessons"_s, .text = LocalizedText::of(u"en"_s, u"=Lessons"_s)}};
    contents.recommendations = {
        {.id = RecommendationId::fromName(u"r2"_s),
         .plan = plan,
         .number = 1,
         .text = nasty(u"recomendación"_s),
         .addressee = contents.institutions.first().id,
         .commitments = sortedIds<CommitmentId>({contents.commitments.at(2).id, contents.commitments.at(0).id}),
         .followUp = nasty(u"seguimiento"_s)},
        {.id = RecommendationId::fromName(u"r1"_s), .plan = plan, .number = 2, .text = nasty(u"otra"_s)}};
    for (const Rating &rating : std::as_const(contents.ratings))
        contents.translations.append({rating.key, u"en"_s, u" =SUM(A1), \"begun\"\r\n"_s + rating.key.subject.id, u"abc"_s});
}

void addRegister(Contents &contents)
{
    const CommitmentId commitment = contents.commitments.first().id;
    const Institution second{.id = InstitutionId::fromName(u"second"_s),
                             .country = u"Mexico"_s,
                             .name = u" IFAI "_s,
                             .sector = Sector::CivilSociety,
                             .aliases = {u"'=IFAI"_s, u"Éx"_s, u"\U0001F600"_s, u"\uFF5E"_s}};
    contents.institutions.append(second);
    contents.commitments[0].involvements.append({second.id, InvolvementRole::Counterpart, u"@ifai"_s});
    contents.categories = {{.id = CategoryId::fromName(u"c1"_s),
                            .plan = contents.plans.first().id,
                            .code = u"@"_s,
                            .title = nasty(u"c"_s),
                            .position = 4,
                            .isInferred = true,
                            .source = nasty(u"d"_s)}};
    contents.commitments[2].categories = {contents.categories.first().id};
    contents.plans[0].note = nasty(u"nota"_s);
    contents.plans[0].submitted = 2011;
    contents.plans[0].region = u"Americas"_s;
    contents.milestones = {{.id = MilestoneId::fromName(u"m"_s),
                            .commitment = commitment,
                            .number = u"1.1"_s,
                            .position = 3,
                            .title = nasty(u"hito"_s),
                            .due = PartialDate::parse(u"2012-08"_s),
                            .institutions = {second.id, contents.institutions.first().id}}};
    contents.clusters = {
        {.id = ClusterId::fromName(u"k"_s),
         .plan = contents.plans.first().id,
         .number = u"A"_s,
         .title = nasty(u"grupo"_s),
         .commitments = sortedIds<CommitmentId>({contents.commitments.at(1).id, contents.commitments.at(2).id})}};
    contents.officials = {{.id = OfficialId::fromName(u"o"_s),
                           .commitment = commitment,
                           .name = u"Persona Privada"_s,
                           .email = u"privada@example.org"_s,
                           .phone = u"+52 55 1234"_s}};
}

} // namespace

ImportBatch everyKind(const QString &copy)
{
    ImportBatch batch = smallPlan();
    addEvidence(batch, copy);
    addRegister(batch.contents);
    addRatings(batch);
    addProcess(batch.contents);
    addComments(batch.contents);
    addWords(batch.contents);
    const ActionPlanId plan = batch.contents.plans.first().id;
    batch.contents.preferences = {{{}, PreferenceKey::Paper, u"letter"_s}, {plan, PreferenceKey::Structure, u"results"_s}};
    batch.contents.reportSections = {{plan, 0, u"codes"_s, true}, {plan, 1, u"summary"_s, false}};
    batch.contents.rounds[0].position = 5;
    batch.contents.rounds[0].note = nasty(u"ronda"_s);
    return batch;
}
