#include "ui/plan/CategoryModel.h"

#include "ui/sheets/RegisterWords.h"
#include "ui/sheets/SheetChoices.h"
#include "ui/window/Workspace.h"

#include <QMetaEnum>

using namespace Qt::StringLiterals;

int CategoryModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString CategoryModel::columnKey(int column) const
{
    return QString::fromLatin1(QMetaEnum::fromType<Column>().valueToKey(column));
}

/// The one of the two that the window does not speak.
QString CategoryModel::otherLanguage() const { return workspace().language() == u"es" ? u"en"_s : u"es"_s; }

QString CategoryModel::header(int column) const
{
    switch (Column(column)) {
    case Place:
        return tr("Order");
    case Title:
        return tr("Title");
    case Other: //: %1: a language
        return tr("Title, %1")
            .arg(RegisterWords::ofLanguage(QLocale().language() == QLocale::Spanish ? u"en"_s : u"es"_s));
    case Code:
        return tr("Code");
    case Commitments:
        return tr("Commitments");
    case Source:
        return tr("Where it comes from");
    case ColumnCount:
        break;
    }
    return {};
}

void CategoryModel::prepare()
{
    m_categories.clear();
    m_commitments.clear();
    m_without = 0;
    for (const Category &category : workspace().contents().categories)
        m_categories.insert(category.id.toString(), category);
    for (const Commitment &commitment : workspace().contents().commitments) {
        if (commitment.plan != workspace().plan() || !commitment.isCounted)
            continue;
        m_without += commitment.categories.isEmpty() ? 1 : 0;
        for (const CategoryId &id : commitment.categories)
            ++m_commitments[id];
    }
}

QStringList CategoryModel::currentIds() const
{
    QStringList ids;
    for (const Category &category : workspace().contents().categoriesOf(workspace().plan()))
        ids.append(category.id.toString());
    return ids;
}

QString CategoryModel::text(const QString &id, int column) const
{
    const auto found = m_categories.constFind(id);
    if (found == m_categories.constEnd())
        return {};
    switch (Column(column)) {
    case Place:
        return QString::number(rowOf(id) + 1);
    case Title:
        return found->title.in(workspace().language());
    case Other:
        return found->title.texts.value(otherLanguage());
    case Code:
        return found->code;
    case Commitments:
        return QString::number(m_commitments.value(found->id));
    case Source:
        return found->isInferred ? tr("worked out: %1").arg(found->source.in(workspace().language()))
                                 : found->source.in(workspace().language());
    case ColumnCount:
        break;
    }
    return {};
}

QVariant CategoryModel::sortKey(const QString &id, int column) const
{
    if (column == Place)
        return rowOf(id);
    if (column == Commitments)
        return m_commitments.value(category(id).id);
    const QString shown = text(id, column);
    return shown.isEmpty() ? QVariant() : QVariant(shown);
}

RegisterModel::Editing CategoryModel::editing(int column) const
{
    return column == Title || column == Other ? Editing::Value : Editing::None;
}

Result<> CategoryModel::store(const QString &id, int column, const QVariant &value)
{
    Category changed = category(id);
    const QString text = value.toString().trimmed();
    if (column == Title)
        changed.title = withText(changed.title, workspace(), text);
    else if (text.isEmpty())
        changed.title.texts.remove(otherLanguage());
    else
        changed.title.texts.insert(otherLanguage(), text);
    const Result<CategoryId> saved = workspace().dossier().saveCategory(changed);
    return saved ? Result<>() : Result<>(saved.error());
}
