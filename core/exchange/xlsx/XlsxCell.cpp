#include "core/exchange/xlsx/XlsxCell.h"

#include "core/exchange/xlsx/XlsxNumber.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QString sound(QString text)
{
    text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}

} // namespace

QString textOf(const XlsxCell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return sound(*text);
    if (const auto *number = std::get_if<double>(&cell)) {
        const double kept = QString::number(*number, 'g', 16).toDouble();
        return std::isfinite(*number) ? numberText(kept, XlsxNumberKind::Plain, false) : QString();
    }
    if (const auto *date = std::get_if<QDate>(&cell))
        return date->toString(Qt::ISODate);
    if (const auto *yes = std::get_if<bool>(&cell))
        return *yes ? u"yes"_s : u"no"_s;
    if (const auto *formula = std::get_if<XlsxFormula>(&cell)) {
        const auto *number = std::get_if<double>(&formula->value);
        return number ? textOf(XlsxCell(*number)) : textOf(XlsxCell(std::get<QString>(formula->value)));
    }
    return {};
}

bool isSerialDate(QDate date) { return date >= QDate(1900, 3, 1) && date.year() <= 9999; }

QString fittingSheetName(const QString &wanted, const QStringList &taken)
{
    constexpr qsizetype longest = 31;
    QString name = sound(wanted).simplified();
    for (QChar &c : name) {
        if (u"[]:*?/\\'"_s.contains(c) || c < u' ')
            c = u'-';
    }
    if (name.isEmpty())
        name = u"1"_s;
    const auto cut = [&name](qsizetype length) {
        const bool cutsPair = length < name.size() && name.at(length - 1).isHighSurrogate();
        return name.left(cutsPair ? length - 1 : length);
    };
    const QString reserved = u"history"_s;
    QString fitting = cut(longest);
    for (int i = 2; taken.contains(fitting, Qt::CaseInsensitive) || fitting.compare(reserved, Qt::CaseInsensitive) == 0;
         ++i) {
        const QString suffix = u" (%1)"_s.arg(i);
        fitting = cut(longest - suffix.size()) + suffix;
    }
    return fitting;
}

/// With an underscore in it, which no name of a cell has: "IRM2011" is one.
QString fittingRangeName(const QString &wanted, const QStringList &taken)
{
    constexpr qsizetype longest = 200;
    QString name = wanted.left(longest);
    for (QChar &c : name) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
        if (!isPlain)
            c = u'_';
    }
    if (!name.contains(u'_') || !name.front().isLetter())
        name.prepend(u"m_"_s);
    QString fitting = name;
    for (int i = 2; taken.contains(fitting, Qt::CaseInsensitive); ++i)
        fitting = name + u'_' + QString::number(i);
    return fitting;
}
