#include "core/report/ReportRecord.h"

#include "core/report/chapters/FactSheet.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString thisProgram = QStringLiteral(COTEJO_VERSION);

QString toString(Paper paper) { return paper == Paper::Letter ? u"letter"_s : u"a4"_s; }

} // namespace

bool ReportRecord::isOfThisProgram() const { return program == thisProgram; }

QJsonObject recordOf(const ReportOptions &options)
{
    // Every option by name: a new one does not compile before it is recorded here and read below. Else no report made
    // with it could be made again.
    const auto &[language, paper, plan, structure, sections, sheet, spareness, stateDigest, profile, unsettled, isDraft,
                 date] = options;
    QJsonObject json{
        {u"program"_s, thisProgram},     {u"language"_s, language},         {u"paper"_s, toString(paper)},
        {u"stateDigest"_s, stateDigest}, {u"profile"_s, toString(profile)}, {u"draft"_s, isDraft},
        {u"structure"_s, structure},     {u"spareness"_s, spareness},       {u"date"_s, date.toString(Qt::ISODate)}};
    if (plan)
        json.insert(u"plan"_s, plan->toString());
    if (sections)
        json.insert(u"sections"_s, QJsonArray::fromStringList(*sections));
    if (const auto *commitment = std::get_if<CommitmentId>(&sheet))
        json.insert(u"commitmentSheet"_s, commitment->toString());
    if (const auto *institution = std::get_if<InstitutionId>(&sheet))
        json.insert(u"institutionSheet"_s, institution->toString());
    if (unsettled)
        json.insert(u"unsettled"_s, *unsettled);
    return json;
}

std::optional<ReportRecord> recordFrom(const QJsonObject &json)
{
    const auto profile = publicationProfileFrom(json.value(u"profile"_s).toString());
    const QString language = json.value(u"language"_s).toString();
    const QString paper = json.value(u"paper"_s).toString();
    if (!profile || (language != u"es" && language != u"en") || (paper != u"a4" && paper != u"letter"))
        return std::nullopt;
    ReportRecord record{.program = json.value(u"program"_s).toString()};
    ReportOptions &options = record.options;
    options.language = language;
    options.paper = paper == u"letter" ? Paper::Letter : Paper::A4;
    options.plan = ActionPlanId::parse(json.value(u"plan"_s).toString());
    options.structure = json.value(u"structure"_s).toString();
    options.spareness = std::clamp(json.value(u"spareness"_s).toInt(), 0, FactSheet::sparest);
    if (json.contains(u"sections"_s)) {
        QStringList codes;
        for (const QJsonValue &code : json.value(u"sections"_s).toArray())
            codes.append(code.toString());
        options.sections = codes;
    }
    if (const auto commitment = CommitmentId::parse(json.value(u"commitmentSheet"_s).toString()))
        options.sheet = *commitment;
    if (const auto institution = InstitutionId::parse(json.value(u"institutionSheet"_s).toString()))
        options.sheet = *institution;
    options.stateDigest = json.value(u"stateDigest"_s).toString();
    options.profile = *profile;
    options.unsettled = json.value(u"unsettled"_s).toInt();
    options.isDraft = json.value(u"draft"_s).toBool();
    options.date = QDate::fromString(json.value(u"date"_s).toString(), Qt::ISODate);
    return record;
}
