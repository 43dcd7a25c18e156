#include "ui/sheets/SheetChoices.h"

#include "core/base/FoldedText.h"
#include "ui/window/Workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

LocalizedText withText(const LocalizedText &known, const Workspace &workspace, const QString &text)
{
    const ActionPlan *plan = workspace.contents().plan(workspace.plan());
    const QString fresh = plan && !plan->language.isEmpty() ? plan->language : workspace.language();
    const QString language = known.isEmpty() ? fresh : known.languageFor(workspace.language());
    LocalizedText result = known;
    if (text.trimmed().isEmpty())
        result.texts.remove(language);
    else
        result.texts.insert(language, text.trimmed());
    return result;
}

QString keptLanguage(const LocalizedText &text, const QString &language, const Workspace &workspace)
{
    return text.texts.contains(u"und"_s) && !text.texts.contains(language) && language == workspace.writingLanguage()
               ? u"und"_s
               : language;
}

InstitutionId institutionNamed(const Contents &contents, const QString &name)
{
    const QString wanted = foldedText(name.simplified());
    const auto isIt = [&](const QString &known) {
        return !known.isEmpty() && foldedText(known) == wanted;
    };
    for (const Institution &institution : contents.institutions) {
        if (isIt(institution.name) || isIt(institution.acronym) ||
            std::any_of(institution.aliases.cbegin(), institution.aliases.cend(), isIt))
            return institution.id;
    }
    return {};
}

QList<CheckList::Item> evidenceItems(const Workspace &workspace)
{
    QList<CheckList::Item> items;
    for (const Evidence &item : workspace.contents().evidence)
        items.append({item.id.toString(), u"E-%1 · %2"_s.arg(QString::number(item.number), item.title)});
    return items;
}

QList<CheckList::Item> commitmentItems(const Workspace &workspace)
{
    QList<CheckList::Item> items;
    for (const Commitment &item : workspace.contents().commitmentsOf(workspace.plan()))
        items.append({item.id.toString(), u"%1 · %2"_s.arg(item.number, item.title.in(workspace.language()))});
    return items;
}

QList<CheckList::Item> institutionItems(const Workspace &workspace)
{
    const ActionPlan *plan = workspace.contents().plan(workspace.plan());
    QList<CheckList::Item> items;
    for (const Institution &item : workspace.contents().institutions) {
        if (plan && item.country == plan->country)
            items.append({item.id.toString(), item.name, QStringList(item.acronym) + item.aliases});
    }
    std::sort(items.begin(), items.end(), [](const CheckList::Item &a, const CheckList::Item &b) {
        return QString::localeAwareCompare(a.text, b.text) < 0;
    });
    return items;
}

QList<CheckList::Item> categoryItems(const Workspace &workspace)
{
    QList<CheckList::Item> items;
    for (const Category &item : workspace.contents().categoriesOf(workspace.plan()))
        items.append({item.id.toString(), item.title.in(workspace.language())});
    return items;
}

QString idsThatStand(const Contents &contents, const QString &ids)
{
    const auto isIn = [](const auto &items, const QString &id) {
        return std::any_of(items.cbegin(), items.cend(), [&](const auto &item) { return item.id.toString() == id; });
    };
    QStringList standing = ids.split(u' ', Qt::SkipEmptyParts);
    standing.removeIf([&](const QString &id) {
        return !isIn(contents.plans, id) && !isIn(contents.categories, id) && !isIn(contents.commitments, id) &&
               !isIn(contents.milestones, id) && !isIn(contents.clusters, id) && !isIn(contents.institutions, id) &&
               !isIn(contents.officials, id) && !isIn(contents.events, id) && !isIn(contents.proposals, id) &&
               !isIn(contents.recommendations, id);
    });
    return standing.join(u' ');
}
