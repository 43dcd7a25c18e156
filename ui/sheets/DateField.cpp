#include "ui/sheets/DateField.h"

using namespace Qt::StringLiterals;

DateField::DateField(QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(u"2012-03-15"_s);
    setToolTip(tr("Year-month-day, as far as it is known: 2012-03-15, 2012-03 or 2012"));
}

void DateField::setDate(const std::optional<PartialDate> &date) { setText(date ? date->toString() : QString()); }

std::optional<PartialDate> DateField::date() const { return PartialDate::parse(text().trimmed()); }

bool DateField::isWhole() const { return text().trimmed().isEmpty() || date(); }
