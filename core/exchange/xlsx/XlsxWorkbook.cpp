#include "core/exchange/xlsx/XlsxWorkbook.h"

#include "core/exchange/xlsx/XlsxText.h"
#include "core/exchange/xlsx/XlsxXml.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

struct Relation
{
    QString kind{}; ///< the last word of its type: worksheet, sharedStrings
    QString part{};
};

Result<std::unique_ptr<XlsxXml>> openXml(const XlsxArchive &archive, const QString &part)
{
    Result<std::unique_ptr<XlsxPart>> opened = archive.open(part);
    if (!opened)
        return opened.error();
    return std::make_unique<XlsxXml>(std::move(*opened), archive.name(), part);
}

/// A target as it is written in the relations of `part`, as a name in the archive; empty when it leads out of it.
QString resolved(const QString &target, const QString &part)
{
    const QString written = QString(target).replace(u'\\', u'/');
    QStringList path = written.startsWith(u'/') ? QStringList() : part.split(u'/').first(part.count(u'/'));
    for (const QString &step : written.split(u'/', Qt::SkipEmptyParts)) {
        if (step == u"."_s)
            continue;
        if (step != u".."_s) {
            path.append(step);
            continue;
        }
        if (path.isEmpty())
            return {};
        path.removeLast();
    }
    return path.join(u'/');
}

/// The relations of a part ("" for the archive itself) by their ids; none where it has no such list.
Result<QHash<QString, Relation>> relationsOf(const XlsxArchive &archive, const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    const QString list = part.first(slash + 1) + u"_rels/"_s + part.sliced(slash + 1) + u".rels"_s;
    QHash<QString, Relation> relations;
    if (!archive.has(list))
        return relations;
    const auto xml = openXml(archive, list);
    if (!xml)
        return xml.error();
    (*xml)->nextChild();
    while ((*xml)->nextChild()) {
        const QString type = (*xml)->attribute(u"Type"_s);
        if ((*xml)->attribute(u"TargetMode"_s) != u"External")
            relations.insert((*xml)->attribute(u"Id"_s),
                             {.kind = type.section(u'/', -1), .part = resolved((*xml)->attribute(u"Target"_s), part)});
        (*xml)->skip();
    }
    if (Result<> state = (*xml)->finish(); !state)
        return state.error();
    return relations;
}

QString partOfKind(const QHash<QString, Relation> &relations, const QString &kind)
{
    QStringList parts;
    for (const Relation &relation : relations) {
        if (relation.kind == kind)
            parts.append(relation.part);
    }
    parts.sort(); // there is one, unless somebody plays tricks; then always the same
    return parts.value(0);
}

bool isTrue(const QString &text) { return text == u"1"_s || text == u"true"_s; }

/// Charts and macros have their tabs too; only sheets with cells are taken.
void readSheets(XlsxXml &xml, const QHash<QString, Relation> &relations, XlsxWorkbook &workbook)
{
    while (xml.nextChild()) {
        const Relation relation = relations.value(xml.relation());
        if (xml.is(u"sheet") && (relation.kind == u"worksheet" || relation.kind.isEmpty())) {
            const QString state = xml.attribute(u"state"_s);
            workbook.sheets.append({.name = xml.attribute(u"name"_s),
                                    .part = relation.part,
                                    .isHidden = state == u"hidden" || state == u"veryHidden"});
        }
        xml.skip();
    }
}

} // namespace

QString documentPart(const XlsxArchive &archive)
{
    const Result<QHash<QString, Relation>> relations = relationsOf(archive, {});
    const QString named = relations ? partOfKind(*relations, u"officeDocument"_s) : QString();
    if (!named.isEmpty())
        return named;
    const QString usual = u"xl/workbook.xml"_s;
    return archive.has(usual) ? usual : QString();
}

Result<XlsxWorkbook> XlsxWorkbook::read(const XlsxArchive &archive)
{
    const QString part = documentPart(archive);
    if (part.isEmpty())
        return xlsxError(u"missing-part"_s, archive.name(), {u"xl/workbook.xml"_s});
    const Result<QHash<QString, Relation>> relations = relationsOf(archive, part);
    if (!relations)
        return relations.error();
    const auto xml = openXml(archive, part);
    if (!xml)
        return xml.error();
    XlsxXml &document = **xml;
    XlsxWorkbook workbook;
    workbook.strings = partOfKind(*relations, u"sharedStrings"_s);
    workbook.styles = partOfKind(*relations, u"styles"_s);
    if (document.nextChild() && !document.is(u"workbook"))
        return xlsxError(u"not-a-workbook"_s, archive.name(), {part});
    while (document.nextChild()) {
        if (document.is(u"sheets")) {
            readSheets(document, *relations, workbook);
            continue;
        }
        if (document.is(u"workbookPr"))
            workbook.countsFrom1904 = isTrue(document.attribute(u"date1904"_s));
        document.skip();
    }
    if (Result<> state = document.finish(); !state)
        return state.error();
    if (workbook.sheets.isEmpty())
        return xlsxError(u"no-sheets"_s, archive.name());
    return workbook;
}

QStringList XlsxWorkbook::sheetNames() const
{
    QStringList names;
    for (const XlsxSheetPart &sheet : sheets) {
        if (sheet.name != XlsxLongText::sheet())
            names.append(sheet.name);
    }
    return names;
}
