#include "core/storage/PlanRepository.h"

#include "core/storage/Attempt.h"
#include "core/storage/Columns.h"

#include <SQLiteCpp/Database.h>

Result<QList<ActionPlan>> PlanRepository::plans() const
{
    return attempt(QString(), [&] {
        QList<ActionPlan> plans;
        SQLite::Statement query(m_db, "SELECT id, country, number, title, note, language, starts, ends, country_code, "
                                      "region, external_id, submitted FROM action_plan "
                                      "ORDER BY country, CAST(number AS INTEGER), number, id");
        while (query.executeStep()) {
            plans.append({.id = ActionPlanId::parse(textOf(query.getColumn(0))).value_or(ActionPlanId()),
                          .country = textOf(query.getColumn(1)),
                          .number = textOf(query.getColumn(2)),
                          .title = localizedOf(query.getColumn(3)),
                          .note = localizedOf(query.getColumn(4)),
                          .language = textOf(query.getColumn(5)),
                          .starts = partialDateOf(query.getColumn(6)),
                          .ends = partialDateOf(query.getColumn(7)),
                          .countryCode = textOf(query.getColumn(8)),
                          .region = textOf(query.getColumn(9)),
                          .externalId = textOf(query.getColumn(10)),
                          .submitted = query.getColumn(11).getInt()});
        }
        return plans;
    });
}

Result<QList<Category>> PlanRepository::categories() const
{
    return attempt(QString(), [&] {
        QList<Category> categories;
        SQLite::Statement query(m_db, "SELECT id, plan, code, title, position, is_inferred, source FROM category "
                                      "ORDER BY plan, position, id");
        while (query.executeStep()) {
            categories.append({.id = CategoryId::parse(textOf(query.getColumn(0))).value_or(CategoryId()),
                               .plan = ActionPlanId::parse(textOf(query.getColumn(1))).value_or(ActionPlanId()),
                               .code = textOf(query.getColumn(2)),
                               .title = localizedOf(query.getColumn(3)),
                               .position = query.getColumn(4).getInt(),
                               .isInferred = query.getColumn(5).getInt() != 0,
                               .source = localizedOf(query.getColumn(6))});
        }
        return categories;
    });
}

Result<> PlanRepository::put(const ActionPlan &plan)
{
    return attempt(plan.id.toString(), [&] {
        run(m_db,
            "INSERT INTO action_plan (id, country, number, title, note, language, starts, ends, country_code, "
            "region, external_id, submitted) VALUES "
            "(?,?,?,?,?,?,?,?,?,?,?,?) "
            "ON CONFLICT (id) DO UPDATE SET country = excluded.country, number = excluded.number, title = "
            "excluded.title, "
            "note = excluded.note, language = excluded.language, starts = excluded.starts, ends = excluded.ends, "
            "country_code = excluded.country_code, region = excluded.region, external_id = excluded.external_id, "
            "submitted = excluded.submitted",
            plan.id.toString(), plan.country, plan.number, plan.title, plan.note, plan.language, plan.starts, plan.ends,
            plan.countryCode, plan.region, plan.externalId, plan.submitted);
    });
}

Result<> PlanRepository::put(const Category &category)
{
    return attempt(category.id.toString(), [&] {
        run(m_db,
            "INSERT INTO category (id, plan, code, title, position, is_inferred, source) VALUES (?,?,?,?,?,?,?) "
            "ON CONFLICT (id) DO UPDATE SET plan = excluded.plan, code = excluded.code, title = excluded.title, "
            "position = excluded.position, is_inferred = excluded.is_inferred, source = excluded.source",
            category.id.toString(), category.plan.toString(), category.code, category.title, category.position,
            category.isInferred, category.source);
    });
}

Result<> PlanRepository::remove(CategoryId id)
{
    return attempt(id.toString(), [&] {
        run(m_db, "DELETE FROM commitment_category WHERE category = ?", id.toString());
        run(m_db, "DELETE FROM category WHERE id = ?", id.toString());
    });
}
