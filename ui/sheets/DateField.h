#pragma once

#include "core/base/PartialDate.h"

#include <QLineEdit>

/// A date typed as far as it is known: year, year-month or year-month-day; empty for none.
class DateField : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    void setDate(const std::optional<PartialDate> &date);
    std::optional<PartialDate> date() const;
    /// Whether what stands there is a date or nothing.
    bool isWhole() const;
};
