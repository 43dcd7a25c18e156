#include "app/cli/AllCommands.h"
#include "app/cli/RegisterCommand.h"
#include "app/cli/RegisterItems.h"
#include "app/cli/RegisterSelection.h"
#include "app/cli/Selection.h"
#include "app/cli/Syntax.h"

using namespace Qt::StringLiterals;

namespace {

class CategoryCommand : public RegisterCommand
{
public:
    CategoryCommand() : RegisterCommand(u"category"_s) {}

protected:
    QList<RegisterAction> actions() const override
    {
        return {RegisterAction::Add, RegisterAction::Set, RegisterAction::Remove, RegisterAction::Move};
    }

    void declareFields(Syntax &syntax) override
    {
        syntax.option(u"category"_s, u"category"_s, m_category);
        syntax.option(u"title"_s, u"text"_s, m_title);
        syntax.option(u"code"_s, u"text"_s, m_code);
        syntax.option(u"source"_s, u"text"_s, m_source);
        syntax.count(u"position"_s, m_position);
    }

    Result<QString> perform(Dossier &dossier, RegisterAction action) override
    {
        const Result<ActionPlan> of = plan(dossier.contents());
        if (!of)
            return of.error();
        Result<Category> category = Category{.plan = of->id};
        if (action != RegisterAction::Add) {
            if (m_category.isEmpty())
                return missing(u"--category"_s);
            category = categoryNamed(dossier.contents(), of->id, m_category);
        }
        if (!category)
            return category.error();
        if (action == RegisterAction::Move && m_position < 1)
            return missing(u"--position"_s);
        if (action == RegisterAction::Move)
            return idOf(category->id, dossier.moveCategory(category->id, m_position - 1));
        if (action == RegisterAction::Remove)
            return idOf(category->id, dossier.removeCategory(category->id));
        setField(category->title, m_title, textLanguage(*of));
        setField(category->code, m_code);
        setField(category->source, m_source, textLanguage(*of));
        return idOf(dossier.saveCategory(*category));
    }

    QJsonObject item(const Contents &contents, const QString &id, const QString &language) const override
    {
        const Category *category = contents.category(CategoryId::parse(id).value_or(CategoryId()));
        return category ? categoryItem(*category, contents, language) : QJsonObject();
    }

private:
    QString m_category;
    std::optional<QString> m_title;
    std::optional<QString> m_code;
    std::optional<QString> m_source;
    int m_position = 0;
};

} // namespace

void addCategoryCommand(Commands &commands) { commands.push_back(std::make_unique<CategoryCommand>()); }
