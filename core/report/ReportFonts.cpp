#include "core/report/ReportFonts.h"

#include <QFile>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QHash>

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

int sizeOf(const TextStyle &style) { return int(std::lround(style.size * unitsPerPoint)); }
int keyOf(const TextStyle &style) { return sizeOf(style) * 4 + (style.isBold ? 2 : 0) + (style.isItalic ? 1 : 0); }

} // namespace

QFont reportFont(const TextStyle &style)
{
    // A font finds its face anew unless it is a copy of one that has; each thread has its own.
    thread_local QHash<int, QFont> known;
    static const QString family = loadedFamily();
    QFont &font = known[keyOf(style)];
    if (font.pixelSize() == sizeOf(style))
        return font;
    font = QFont(family);
    font.setPixelSize(sizeOf(style));
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

double wordWidth(const QString &word, const TextStyle &style)
{
    constexpr qsizetype most = 20000;
    thread_local QHash<std::pair<int, QString>, double> known; // tables repeat their words
    if (known.size() > most)
        known.clear();
    const std::pair key(keyOf(style), word);
    const auto found = known.constFind(key);
    return found != known.cend() ? *found : *known.insert(key, textWidth(word, style));
}

double widestWord(const QString &text, const TextStyle &style)
{
    double widest = 0;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        widest = std::max(widest, wordWidth(word, style));
    return widest;
}

QString shortened(const QString &text, double room, const TextStyle &style)
{
    return QFontMetricsF(reportFont(style)).elidedText(text, Qt::ElideRight, room * unitsPerPoint);
}
