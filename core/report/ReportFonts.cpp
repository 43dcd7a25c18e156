#include "core/report/ReportFonts.h"

#include <QFile>
#include <QFontDatabase>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QString loadedFamily()
{
    QString family;
    for (const QString &face : {u"Regular"_s, u"Bold"_s, u"Italic"_s}) {
        QFile file(u":/fonts/NotoSans-%1.ttf"_s.arg(face));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const int id = QFontDatabase::addApplicationFontFromData(file.readAll());
        const QStringList families = QFontDatabase::applicationFontFamilies(id);
        if (!families.isEmpty())
            family = families.first();
    }
    Q_ASSERT(!family.isEmpty());
    return family;
}

} // namespace

QFont reportFont(const TextStyle &style)
{
    static const QString family = loadedFamily();
    QFont font(family);
    font.setPixelSize(int(std::lround(style.size * unitsPerPoint)));
    font.setBold(style.isBold);
    font.setItalic(style.isItalic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    return font;
}

double textWidth(const QString &text, const TextStyle &style)
{
    return QFontMetricsF(reportFont(style)).horizontalAdvance(text) / unitsPerPoint;
}

double widestWord(const QString &text, const TextStyle &style)
{
    double widest = 0;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        widest = std::max(widest, textWidth(word, style));
    return widest;
}

QString shortened(const QString &text, double room, const TextStyle &style)
{
    return QFontMetricsF(reportFont(style)).elidedText(text, Qt::ElideRight, room * unitsPerPoint);
}
