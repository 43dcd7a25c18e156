#include "tests/support/MadeWorkbook.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

la_ssize_t append(archive *, void *bytes, const void *block, size_t length)
{
    static_cast<QByteArray *>(bytes)->append(static_cast<const char *>(block), qsizetype(length));
    return la_ssize_t(length);
}

const QByteArray relationsHead = R"(<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";

} // namespace

QByteArray zipOf(const QList<std::pair<QString, QByteArray>> &parts)
{
    QByteArray bytes;
    archive *zip = archive_write_new();
    archive_write_set_format_zip(zip);
    archive_write_set_bytes_in_last_block(zip, 1);
    archive_write_open(zip, &bytes, nullptr, append, nullptr);
    for (const auto &[name, content] : parts) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.toUtf8().constData());
        archive_entry_set_size(entry, content.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_write_header(zip, entry);
        archive_write_data(zip, content.constData(), size_t(content.size()));
        archive_entry_free(entry);
    }
    archive_write_close(zip);
    archive_write_free(zip);
    return bytes;
}

QList<std::pair<QString, QByteArray>> MadeWorkbook::parts() const
{
    const QByteArray main = isStrict ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
                                     : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray relation = isStrict ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
                                         : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const auto target = [&relation](const QByteArray &id, const QByteArray &kind, const QByteArray &part) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + relation + '/' + kind + "\" Target=\"" + part + "\"/>";
    };
    QList<std::pair<QString, QByteArray>> parts = {
        {u"_rels/.rels"_s, relationsHead + target("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>"},
        {u"xl/workbook.xml"_s, "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relation + "\"><workbookPr " +
                                   properties +
                                   "/><sheets><sheet name=\"Hoja1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
        {u"xl/_rels/workbook.xml.rels"_s, relationsHead + target("rId1", "worksheet", "worksheets/sheet1.xml") +
                                              target("rId2", "sharedStrings", "sharedStrings.xml") +
                                              target("rId3", "styles", "/xl/styles.xml") + "</Relationships>"},
        {u"xl/sharedStrings.xml"_s, "<sst xmlns=\"" + main + "\">" + strings + "</sst>"},
        {u"xl/styles.xml"_s, "<styleSheet xmlns=\"" + main + "\"><numFmts>" + formats + "</numFmts><cellXfs>" + styles +
                                 "</cellXfs></styleSheet>"},
        {u"xl/worksheets/sheet1.xml"_s,
         sheetHead + "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData>" +
             (merges.isEmpty() ? QByteArray() : "<mergeCells>" + merges + "</mergeCells>") + "</worksheet>"}};
    for (const auto &other : others) {
        const auto same =
            std::find_if(parts.begin(), parts.end(), [&other](const auto &part) { return part.first == other.first; });
        if (same == parts.end())
            parts.append(other);
        else
            *same = other;
    }
    return parts;
}

QByteArray MadeWorkbook::zip() const { return zipOf(parts()); }
