#pragma once

#include "core/model/Category.h"
#include "ui/registers/RegisterModel.h"

/// The categories of the current plan, in their order.
class CategoryModel : public RegisterModel
{
    Q_OBJECT

public:
    enum Column { Place, Title, Other, Code, Commitments, Source, ColumnCount };
    Q_ENUM(Column)

    using RegisterModel::RegisterModel;

    int titleColumn() const override { return Title; }
    QList<int> secondaryColumns() const override { return {Code, Source}; }
    QString columnKey(int column) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    const Category category(const QString &id) const { return m_categories.value(id); }
    int without() const { return m_without; } ///< commitments in no category

protected:
    QString header(int column) const override;
    void prepare() override;
    QStringList currentIds() const override;
    QString text(const QString &id, int column) const override;
    QVariant sortKey(const QString &id, int column) const override;
    bool isNumber(int column) const override { return column == Place || column == Commitments; }
    Editing editing(int column) const override;
    Result<> store(const QString &id, int column, const QVariant &value) override;

private:
    QString otherLanguage() const;

    QHash<QString, Category> m_categories{};
    QHash<CategoryId, int> m_commitments{};
    int m_without = 0;
};
