// Dossier: how its reports are made.
#include "core/Dossier.h"

#include "core/method/ReportStructure.h"
#include "core/storage/DossierFile.h"
#include "core/storage/PreferenceRepository.h"

using namespace Qt::StringLiterals;

namespace {

/// The values that a preference may have; none for a key that there is not.
QStringList valuesOf(const QString &key, ActionPlanId plan)
{
    if (plan.isValid())
        return key == PreferenceKey::Structure ? reportStructures().structureIds() : QStringList();
    static const QMap<QString, QStringList> values{{PreferenceKey::Language, {u"es"_s, u"en"_s}},
                                                   {PreferenceKey::Paper, {u"a4"_s, u"letter"_s}},
                                                   {PreferenceKey::Profile, {u"public"_s, u"internal"_s}},
                                                   {PreferenceKey::Draft, {u"yes"_s, u"no"_s}}};
    return values.value(key);
}

/// What was done to the sections, as code and arguments for the journal: one switched, or all of them put in order.
std::pair<QString, QStringList> deed(const QList<ReportSectionChoice> &before, const QList<ReportSectionChoice> &after)
{
    QStringList switched;
    for (const ReportSectionChoice &choice : after) {
        for (const ReportSectionChoice &old : before) {
            if (old.section == choice.section && old.isOn != choice.isOn)
                switched.append(choice.section);
        }
    }
    if (switched.size() != 1)
        return {u"report-sections-ordered"_s, {}};
    for (const ReportSectionChoice &choice : after) {
        if (choice.section == switched.first() && choice.isOn)
            return {u"report-section-on"_s, switched};
    }
    return {u"report-section-off"_s, switched};
}

} // namespace

Result<> Dossier::setPreference(const QString &key, const QString &value, ActionPlanId plan)
{
    const QStringList values = valuesOf(key, plan);
    if (plan.isValid() && !m_contents.plan(plan))
        return Error{ErrorCode::NotFound, u"plan.unknown"_s, plan.toString()};
    if (values.isEmpty())
        return Error{ErrorCode::InvalidInput, u"preference.unknown"_s, key};
    if (!value.isEmpty() && !values.contains(value))
        return Error{ErrorCode::InvalidInput, u"preference.value"_s, key, {value, values.join(u", "_s)}};
    if (m_contents.preference(key, plan) == value)
        return {};
    return change(u"preference-set"_s, {key, value}, [&]() -> Result<> {
        PreferenceRepository repository(m_file->db());
        // Another structure brings its own order.
        if (key == PreferenceKey::Structure) {
            if (Result<> removed = repository.removeSections(plan); !removed)
                return removed;
        }
        return value.isEmpty() ? repository.remove({plan, key, {}}) : repository.put(Preference{plan, key, value});
    });
}

Result<> Dossier::setReportSections(ActionPlanId plan, const QList<ReportSectionChoice> &sections,
                                    const QList<ReportSectionChoice> &before)
{
    if (!m_contents.plan(plan))
        return Error{ErrorCode::NotFound, u"plan.unknown"_s, plan.toString()};
    QSet<QString> seen;
    QList<ReportSectionChoice> wanted;
    for (const ReportSectionChoice &choice : sections) {
        if (!reportStructures().section(choice.section) || seen.contains(choice.section))
            return Error{ErrorCode::InvalidInput,
                         u"report.section"_s,
                         choice.section,
                         {reportStructures().sectionCodes().join(u", "_s)}};
        seen.insert(choice.section);
        wanted.append({plan, int(wanted.size()), choice.section, choice.isOn});
    }
    if (wanted == m_contents.reportSectionsOf(plan))
        return {};
    const auto [what, arguments] =
        wanted.isEmpty() ? std::pair(u"report-sections-reset"_s, QStringList()) : deed(before, wanted);
    return change(what, arguments, [&]() -> Result<> {
        PreferenceRepository repository(m_file->db());
        if (Result<> removed = repository.removeSections(plan); !removed)
            return removed;
        for (const ReportSectionChoice &choice : std::as_const(wanted)) {
            if (Result<> put = repository.put(choice); !put)
                return put;
        }
        return {};
    });
}
