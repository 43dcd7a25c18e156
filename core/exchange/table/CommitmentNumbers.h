#pragma once

#include "core/exchange/table/CommitmentRow.h"

/// A number in front of a title: "12) Title", "1.1 Title", "3.Title". `isSure` is false where it might be part of the
/// title's own words ("7 Broadening commitments").
struct TitleNumber
{
    QString number{};
    QString title{};
    bool isSure = false;
};

std::optional<TitleNumber> numberInTitle(const QString &title);

/// A number as people wrote it: spreadsheets save "8.2" as "8.1999999999999993". Anything else stays as it is.
QString asNumbered(const QString &number);

/// Gives every row without a number its number: the one in front of its title, else its place within the plan. A number
/// that comes twice within a plan is kept for both, told apart as "7 (2)" with a note. Titles lose the number.
void assignNumbers(QList<CommitmentRow> &rows);
