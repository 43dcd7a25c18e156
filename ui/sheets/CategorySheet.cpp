#include "ui/sheets/CategorySheet.h"

#include "ui/window/Workspace.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

CategorySheet::CategorySheet(QWidget *parent) : Sheet(parent)
{
    setObjectName(u"categorySheet"_s);
    m_spanish = addLine(u"categorySpanish"_s, tr("Title in Spanish"));
    m_english = addLine(u"categoryEnglish"_s, tr("Title in English"));
    m_code = addLine(u"categoryCode"_s, tr("Code"), Width::Half);
    m_source = addLine(u"categorySource"_s, tr("Source"), Width::Half);
}

QString CategorySheet::titleText(bool isNew) const { return isNew ? tr("New category") : tr("Category"); }

void CategorySheet::fill(const QString &id)
{
    const auto categoryId = CategoryId::parse(id);
    const Category *known = categoryId ? m_workspace->contents().category(*categoryId) : nullptr;
    const Category category = known ? *known : Category{};
    m_spanish->setText(category.title.texts.value(u"es"_s));
    m_english->setText(category.title.texts.value(u"en"_s));
    m_code->setText(category.code);
    m_source->setText(category.source.in(m_workspace->writingLanguage()));
}

Result<QString> CategorySheet::store(const QString &id)
{
    const auto categoryId = CategoryId::parse(id);
    const Category *known = categoryId ? m_workspace->contents().category(*categoryId) : nullptr;
    Category category = known ? *known : Category{.plan = m_workspace->plan()};
    const auto put = [&](const QString &language, const QString &text) {
        if (text.trimmed().isEmpty())
            category.title.texts.remove(language);
        else
            category.title.texts.insert(language, text.trimmed());
    };
    put(u"es"_s, m_spanish->text());
    put(u"en"_s, m_english->text());
    category.code = m_code->text().trimmed();
    const QString source = m_source->text().trimmed();
    if (source.isEmpty())
        category.source = {};
    else if (source != category.source.in(m_workspace->writingLanguage()))
        category.source = LocalizedText::of(m_workspace->writingLanguage(), source);
    const Result<CategoryId> saved = m_workspace->dossier().saveCategory(category);
    if (!saved)
        return saved.error();
    return saved->toString();
}

Result<> CategorySheet::removeItem(const QString &id)
{
    return m_workspace->dossier().removeCategory(CategoryId::parse(id).value_or(CategoryId()));
}
