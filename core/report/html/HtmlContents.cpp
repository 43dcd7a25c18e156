#include "core/report/html/HtmlContents.h"

using namespace Qt::StringLiterals;

void writeHtmlContents(HtmlWriter &html, const QList<const HeadingBlock *> &headings, int deepest)
{
    QList<int> open; ///< the levels of the lists we stand in, each within an item of the one before
    for (const HeadingBlock *heading : headings) {
        if (heading->level > deepest || heading->anchor.isEmpty())
            continue;
        while (open.size() > 1 && heading->level < open.last()) {
            html.end();
            html.end();
            open.removeLast();
        }
        if (open.isEmpty() || heading->level > open.last()) {
            html.start(u"ul"_s);
            open.append(heading->level);
        } else {
            html.end();
        }
        html.newLine();
        html.start(u"li"_s);
        html.element(u"a"_s, heading->text, {{u"href"_s, u'#' + heading->anchor}, {u"lang"_s, heading->language}});
    }
    for (qsizetype i = 0; i < open.size(); ++i) {
        html.end();
        html.end();
    }
}
