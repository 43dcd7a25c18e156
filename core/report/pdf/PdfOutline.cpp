#include "core/report/pdf/PdfOutline.h"

#include "core/report/pdf/PdfFile.h"
#include "core/report/pdf/PdfSyntax.h"

namespace {

/// An entry and where it stands among the others; 0 is the outline itself.
struct Entry
{
    int object = 0;
    int level = 0;
    qsizetype parent = 0;
    QList<qsizetype> children{};
};

QByteArray link(const char *key, int object) { return key + Pdf::reference(object); }

QByteArray childKeys(const QList<Entry> &entries, qsizetype i)
{
    const QList<qsizetype> &children = entries.at(i).children;
    if (children.isEmpty())
        return {};
    // Chapters are shown closed, so that the outline fits on one screen.
    const qint64 count = i == 0 ? children.size() : -children.size();
    return link("/First ", entries.at(children.first()).object) + link("/Last ", entries.at(children.last()).object) +
           "/Count " + Pdf::number(count);
}

QByteArray siblingKeys(const QList<Entry> &entries, qsizetype i)
{
    const QList<qsizetype> &siblings = entries.at(entries.at(i).parent).children;
    const qsizetype at = siblings.indexOf(i);
    QByteArray result;
    if (at > 0)
        result += link("/Prev ", entries.at(siblings.at(at - 1)).object);
    if (at + 1 < siblings.size())
        result += link("/Next ", entries.at(siblings.at(at + 1)).object);
    return result;
}

} // namespace

int writeOutline(PdfFile &file, const QList<Bookmark> &bookmarks, const QList<QByteArray> &destinations)
{
    if (bookmarks.isEmpty())
        return 0;
    QList<Entry> entries{{.object = file.reserve()}};
    qsizetype last = 0;
    for (const Bookmark &bookmark : bookmarks) {
        while (last != 0 && entries.at(last).level >= bookmark.level)
            last = entries.at(last).parent;
        entries[last].children.append(entries.size());
        entries.append({.object = file.reserve(), .level = bookmark.level, .parent = last});
        last = entries.size() - 1;
    }
    file.write(entries.first().object, "<</Type/Outlines" + childKeys(entries, 0) + ">>");
    for (qsizetype i = 1; i < entries.size(); ++i)
        file.write(entries.at(i).object, "<</Title" + Pdf::text(bookmarks.at(i - 1).text) +
                                             link("/Parent ", entries.at(entries.at(i).parent).object) +
                                             siblingKeys(entries, i) + childKeys(entries, i) + "/Dest" +
                                             destinations.at(i - 1) + ">>");
    return entries.first().object;
}
