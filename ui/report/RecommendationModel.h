#pragma once

#include "ui/registers/RegisterModel.h"

struct Recommendation;

/// The recommendations of the current plan's evaluation.
class RecommendationModel : public RegisterModel
{
    Q_OBJECT

public:
    enum Column { Number, Text, Addressee, Commitments, FollowUp, Languages, ColumnCount };

    using RegisterModel::RegisterModel;

    int titleColumn() const override { return Text; }
    QList<int> secondaryColumns() const override { return {FollowUp, Languages}; }
    int columnCount(const QModelIndex &parent = {}) const override;

protected:
    QString header(int column) const override;
    QStringList currentIds() const override;
    QString text(const QString &id, int column) const override;
    QVariant sortKey(const QString &id, int column) const override;
    bool isNumber(int column) const override { return column == Number; }

private:
    const Recommendation *recommendation(const QString &id) const;
    QString commitmentNumbers(const Recommendation &recommendation) const;
};
