#include "tests/support/SmallPlan.h"

using namespace Qt::StringLiterals;

ImportBatch smallPlan()
{
    const Result<LibraryMethod> method = methodFromLibrary(u"aga-2012"_s);
    Q_ASSERT(method);
    ImportBatch batch;
    const QString natural = planNaturalKey(u"Mexico"_s, u"9"_s);
    ActionPlan plan{
        .id = ActionPlanId::fromName(natural), .country = u"Mexico"_s, .number = u"9"_s, .language = u"es"_s};
    plan.title = LocalizedText::of(u"es"_s, u"Plan de prueba"_s);
    batch.contents.plans = {plan};
    const Institution institution{.id = InstitutionId::fromName(u"Mexico/institution/sfp"_s),
                                  .country = u"Mexico"_s,
                                  .name = u"Secretaría de la Función Pública"_s,
                                  .acronym = u"SFP"_s,
                                  .aliases = {u"SFP"_s}};
    batch.contents.institutions = {institution};
    for (int i = 1; i <= 3; ++i) {
        Commitment commitment{.id = CommitmentId::fromName(natural + u"/commitment/%1"_s.arg(i)),
                              .plan = plan.id,
                              .number = QString::number(i),
                              .position = i - 1};
        commitment.title = LocalizedText::of(u"es"_s, u"Compromiso número %1"_s.arg(i));
        commitment.text =
            LocalizedText::of(u"es"_s, u"Publicar la información sobre publicidad oficial, parte %1."_s.arg(i));
        commitment.due = PartialDate::parse(u"2012-09"_s);
        commitment.involvements = {{.institution = institution.id, .asWritten = u"SFP"_s}};
        batch.contents.commitments.append(commitment);
    }
    batch.contents.methods = {{method->pack.id, method->pack.version, method->json}};
    batch.contents.people = {{.id = PersonId::fromName(u"person/ana"_s),
                              .name = u"ana"_s,
                              .fullName = u"Ana Ruiz"_s,
                              .role = u"evaluator"_s}};
    batch.contents.rounds = {{.id = RoundId::fromName(natural + u"/round"_s),
                              .plan = plan.id,
                              .title = LocalizedText::of(u"es"_s, u"Término 2012"_s),
                              .method = method->pack.id,
                              .methodVersion = method->pack.version,
                              .asOf = QDate(2012, 12, 14)}};
    batch.source = u"small"_s;
    return batch;
}

Author steadyAuthor(const QString &name)
{
    const auto seconds = std::make_shared<int>(0);
    return {.name = name, .installation = u"test"_s, .now = [seconds] {
                return QDateTime(QDate(2012, 12, 14), QTime(12, 0), Qt::UTC).addSecs((*seconds)++);
            }};
}

std::unique_ptr<Dossier> smallDossier(const QString &folder)
{
    auto dossier = Dossier::create(folder + u"/small.cotejo"_s, smallPlan(), steadyAuthor());
    if (!dossier)
        qFatal("no dossier: %s %s", qPrintable(dossier.error().what), qPrintable(dossier.error().where));
    return std::move(*dossier);
}

RatingKey smallKey(const Dossier &dossier, int number, const QString &criterion, const QString &person)
{
    const Person *known = dossier.contents().personNamed(person);
    return {.round = dossier.contents().rounds.first().id,
            .subject = Subject::of(dossier.contents().commitments.at(number - 1).id),
            .criterion = CriterionCode(criterion),
            .person = known ? known->id : PersonId()};
}
