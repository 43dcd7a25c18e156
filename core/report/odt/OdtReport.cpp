#include "core/report/odt/OdtReport.h"

#include "core/report/odt/OdtBody.h"
#include "core/report/odt/OdtHead.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace {

Error cancelled() { return {ErrorCode::Cancelled, u"cancelled"_s, {}, {}}; }

/// The element that holds the text; it collects the styles and pictures that it needs.
Result<QByteArray> bodyOf(const ReportPages &pages, OdtStyles &styles, OdtPackage &package, const Progress &progress)
{
    const QList<Block> &blocks = pages.tree().blocks;
    const TreeIndex index = TreeIndex::of(pages.tree());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    OdtXml xml(buffer);
    xml.start(u"office:body"_s);
    xml.start(u"office:text"_s);
    OdtBody body(xml, styles, package, pages, index);
    const int total = int(blocks.size());
    for (int i = 0; i < total; ++i) {
        if (progress.cancelled())
            return cancelled();
        std::visit([&body](const auto &block) { body.add(block); }, blocks.at(i));
        progress.at(i + 1, total);
    }
    body.finish();
    xml.finish();
    return bytes;
}

/// The styles come before the text, and are known only after it.
QByteArray contentOf(const OdtStyles &styles, const QByteArray &body)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    OdtXml xml(buffer, u"office:document-content"_s);
    styles.write(xml);
    return bytes + body + "</office:document-content>";
}

} // namespace

Result<> writeOdt(QIODevice &out, const ReportPages &pages, QDate date, const Progress &progress)
{
    const QString xmlType = u"text/xml"_s;
    OdtPackage package(date);
    OdtStyles styles;
    package.add(u"styles.xml"_s, xmlType, odtStyles(pages));
    package.add(u"meta.xml"_s, xmlType, odtMeta(pages, date));
    package.add(u"settings.xml"_s, xmlType, odtSettings());
    const Result<QByteArray> body = bodyOf(pages, styles, package, progress);
    if (!body)
        return body.error();
    package.add(u"content.xml"_s, xmlType, contentOf(styles, *body));
    return package.write(out, progress);
}
