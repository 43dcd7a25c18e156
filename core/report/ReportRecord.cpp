#include "core/report/ReportRecord.h"

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
    const auto &[language, paper, plan, stateDigest, profile, unsettled, isDraft, date] = options;
    QJsonObject json{{u"program"_s, thisProgram},
                     {u"language"_s, language},
                     {u"paper"_s, toString(paper)},
                     {u"stateDigest"_s, stateDigest},
                     {u"profile"_s, toString(profile)},
                     {u"draft"_s, isDraft},
                     {u"date"_s, date.toString(Qt::ISODate)}};
    if (plan)
        json.insert(u"plan"_s, plan->toString());
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
    options.stateDigest = json.value(u"stateDigest"_s).toString();
    options.profile = *profile;
    options.unsettled = json.value(u"unsettled"_s).toInt();
    options.isDraft = json.value(u"draft"_s).toBool();
    options.date = QDate::fromString(json.value(u"date"_s).toString(), Qt::ISODate);
    return record;
}
