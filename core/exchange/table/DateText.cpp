#include "core/exchange/table/DateText.h"

#include "core/base/FoldedText.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

int monthOf(const QString &word)
{
    static const QHash<QString, int> months = {
        {u"jan"_s, 1}, {u"ene"_s, 1},  {u"feb"_s, 2},  {u"mar"_s, 3},  {u"apr"_s, 4}, {u"abr"_s, 4},
        {u"may"_s, 5}, {u"jun"_s, 6},  {u"jul"_s, 7},  {u"aug"_s, 8},  {u"ago"_s, 8}, {u"sep"_s, 9},
        {u"set"_s, 9}, {u"oct"_s, 10}, {u"nov"_s, 11}, {u"dec"_s, 12}, {u"dic"_s, 12}};
    return word.size() >= 3 ? months.value(word.left(3)) : 0;
}

int quarterOf(const QString &word)
{
    static const QStringList romans = {u"i"_s, u"ii"_s, u"iii"_s, u"iv"_s};
    if (const qsizetype roman = romans.indexOf(word); roman >= 0)
        return int(roman) + 1;
    const int number = word.toInt();
    return number >= 1 && number <= 4 ? number : 0;
}

int yearOf(const QString &word)
{
    static const QRegularExpression digits(u"^\\d{2}(\\d{2})?$"_s);
    if (!digits.match(word).hasMatch())
        return 0;
    const int number = word.toInt();
    if (word.size() == 2)
        return number < 70 ? 2000 + number : 1900 + number;
    return number >= 1900 && number <= 2200 ? number : 0;
}

std::optional<PartialDate> valid(int year, int month, int day)
{
    if (year == 0 || !QDate::isValid(year, month == 0 ? 1 : month, day == 0 ? 1 : day))
        return std::nullopt;
    return PartialDate{year, month, day};
}

/// "30/09/2012": the part above twelve is the day.
std::optional<PartialDate> ofNumbers(int first, int second, int year, DateOrder order)
{
    if (first > 12)
        return valid(year, second, first);
    if (second > 12 || first == second)
        return valid(year, first, second);
    if (first < 1 || second < 1)
        return std::nullopt;
    if (order == DateOrder::Unknown)
        return valid(year, 0, 0);
    return order == DateOrder::DayFirst ? valid(year, second, first) : valid(year, first, second);
}

/// "2012/09/30" and "2012/09": with the year in front nobody writes the day before the month.
std::optional<PartialDate> ofYearFirst(const QStringList &words)
{
    QList<int> numbers;
    for (const QString &word : words) {
        bool isNumber = false;
        numbers.append(word.toInt(&isNumber));
        if (!isNumber || numbers.last() < 1)
            return std::nullopt;
    }
    return valid(numbers.at(0), numbers.at(1), numbers.value(2));
}

/// "20120930".
std::optional<PartialDate> ofDigits(const QString &word)
{
    const int month = word.sliced(4, 2).toInt();
    const int day = word.sliced(6).toInt();
    return month > 0 && day > 0 ? valid(yearOf(word.first(4)), month, day) : std::nullopt;
}

bool isYear(const QString &word) { return word.size() == 4 && yearOf(word) > 0; }

/// The two numbers in front of a year, as in "30/09/2012".
std::optional<std::pair<int, int>> numbersBeforeYear(const QString &text)
{
    const QStringList words = foldedText(text).split(u' ', Qt::SkipEmptyParts);
    if (words.size() != 3 || !isYear(words.last()))
        return {};
    bool isFirst = false;
    bool isSecond = false;
    const std::pair numbers(words.at(0).toInt(&isFirst), words.at(1).toInt(&isSecond));
    return isFirst && isSecond ? std::optional(numbers) : std::nullopt;
}

std::optional<PartialDate> ofWords(const QStringList &words, DateOrder order)
{
    static const QRegularExpression eightDigits(u"^\\d{8}$"_s);
    if (words.size() == 1 && eightDigits.match(words.first()).hasMatch())
        return ofDigits(words.first());
    if ((words.size() == 2 || words.size() == 3) && isYear(words.first()))
        return ofYearFirst(words);
    const int year = yearOf(words.last());
    if (words.size() == 1)
        return words.last().size() == 4 ? valid(year, 0, 0) : std::nullopt;
    if (words.size() == 2) {
        if (words.first().size() == 2 && words.first().startsWith(u'q') && quarterOf(words.first().mid(1)) > 0)
            return valid(year, 3 * quarterOf(words.first().mid(1)), 0);
        const int month = monthOf(words.first());
        return month > 0 ? valid(year, month, 0) : std::nullopt;
    }
    if (words.size() != 3 || year == 0)
        return std::nullopt;
    static const QStringList quarters = {u"quarter"_s, u"trimester"_s, u"trimestre"_s};
    if (quarters.contains(words.at(0)) && quarterOf(words.at(1)) > 0)
        return valid(year, 3 * quarterOf(words.at(1)), 0);
    bool isNumber = false;
    const int first = words.at(0).toInt(&isNumber);
    if (isNumber && monthOf(words.at(1)) > 0)
        return valid(year, monthOf(words.at(1)), first);
    const int second = words.at(1).toInt();
    if (!isNumber)
        return monthOf(words.at(0)) > 0 && second > 0 ? valid(year, monthOf(words.at(0)), second) : std::nullopt;
    return words.last().size() == 4 && second > 0 ? ofNumbers(first, second, year, order) : std::nullopt;
}

} // namespace

std::optional<PartialDate> dateFromTable(const QString &text, DateOrder order)
{
    if (const auto date = PartialDate::parse(text))
        return date;
    static const QRegularExpression isoTime(u"^\\s*(\\d{4}-\\d{2}-\\d{2})[T ]\\d{2}:"_s);
    if (const auto match = isoTime.match(text); match.hasMatch())
        return PartialDate::parse(match.captured(1));
    QStringList words;
    for (const QString &word : foldedText(text).split(u' ', Qt::SkipEmptyParts)) {
        if (word != u"de"_s && word != u"del"_s && word != u"of"_s && word != u"the"_s)
            words.append(word);
    }
    return words.isEmpty() ? std::nullopt : ofWords(words, order);
}

DateOrder orderShownBy(const QString &text)
{
    const auto numbers = numbersBeforeYear(text);
    if (!numbers || !dateFromTable(text) || (numbers->first > 12) == (numbers->second > 12))
        return DateOrder::Unknown;
    return numbers->first > 12 ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

bool needsOrder(const QString &text)
{
    const auto date = numbersBeforeYear(text) ? dateFromTable(text) : std::nullopt;
    return date && date->month == 0;
}
