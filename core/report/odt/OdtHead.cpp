#include "core/report/odt/OdtHead.h"

#include "core/report/ReportFonts.h"
#include "core/report/XmlText.h"
#include "core/report/odt/OdtStyles.h"

#include <QBuffer>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const QString &name)
{
    QFile file(u":/report/"_s + name);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    return isThere ? file.readAll() : QByteArray();
}

/// What stands for what in the template.
QList<std::pair<QString, QString>> valuesFor(const ReportPages &pages)
{
    const PageFrame &frame = pages.frame();
    const ReportTree &tree = pages.tree();
    const auto [language, country] = odtLanguage(tree.language);
    const TextStyle small{.size = 8};
    QList<std::pair<QString, QString>> values{
        {u"paper-width"_s, odtLength(frame.size.width())},
        {u"paper-height"_s, odtLength(frame.size.height())},
        {u"margin"_s, odtLength(frame.margin)},
        // Head and foot stand in the margin, on the baselines of the printed page.
        {u"margin-top"_s, odtLength(frame.headBaseline() - small.size - 2)},
        {u"margin-bottom"_s, odtLength(frame.size.height() - frame.footBaseline() - 3)},
        {u"text-width"_s, odtLength(frame.width())},
        {u"language"_s, language},
        {u"country"_s, country},
        {u"draft"_s, tree.watermark},
        {u"draft-and"_s, tree.watermark.isEmpty() ? QString() : tree.watermark + u" · "_s},
        {u"running"_s, shortened(tree.running, frame.width() * 0.58, small)},
        {u"foot"_s, shortened(tree.foot, frame.width() * 0.85, small)}};
    for (int level = 1; level <= 4; ++level)
        values.append({u"contents-tab-%1"_s.arg(level), odtLength(frame.width() - 14.0 * (level - 1))});
    return values;
}

} // namespace

QByteArray odtStyles(const ReportPages &pages)
{
    QString styles = QString::fromUtf8(resource(u"odt-styles.xml"_s));
    QString result;
    const auto values = valuesFor(pages);
    // In one pass, so that no value is taken for a place of another.
    for (qsizetype at = 0; at < styles.size();) {
        const qsizetype mark = styles.indexOf(u'@', at);
        const qsizetype end = mark < 0 ? -1 : styles.indexOf(u'@', mark + 1);
        if (end < 0)
            return (result + styles.sliced(at)).toUtf8();
        result += styles.sliced(at, mark - at);
        const QString name = styles.sliced(mark + 1, end - mark - 1);
        const auto value =
            std::find_if(values.cbegin(), values.cend(), [&](const auto &one) { return one.first == name; });
        Q_ASSERT(value != values.cend());
        if (value != values.cend())
            result += xmlText(value->second).toHtmlEscaped();
        at = end + 1;
    }
    return result.toUtf8();
}

QByteArray odtMeta(const ReportPages &pages, QDate date)
{
    const ReportTree &tree = pages.tree();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    OdtXml xml(buffer, u"office:document-meta"_s);
    xml.start(u"office:meta"_s);
    xml.element(u"meta:generator"_s, u"Cotejo/%1"_s.arg(QStringLiteral(COTEJO_VERSION)));
    xml.element(u"dc:title"_s, tree.watermark.isEmpty() ? tree.title : u"%1 · %2"_s.arg(tree.watermark, tree.title));
    xml.element(u"dc:description"_s, tree.subject);
    const auto [language, country] = odtLanguage(tree.language);
    xml.element(u"dc:language"_s, country == u"none" ? language : language + u'-' + country);
    if (date.isValid()) {
        const QString day = date.toString(Qt::ISODate) + u"T00:00:00"_s;
        xml.element(u"meta:creation-date"_s, day);
        xml.element(u"dc:date"_s, day);
    }
    xml.finish();
    return bytes;
}

QByteArray odtSettings() { return resource(u"odt-settings.xml"_s); }
