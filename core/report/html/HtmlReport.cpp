#include "core/report/html/HtmlReport.h"

#include "core/report/html/HtmlPage.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

Result<> writeHtml(QIODevice &out, const ReportTree &tree, const HtmlExtras &extras, const FigurePainter &figures,
                   const Progress &progress)
{
    const TreeIndex index = TreeIndex::of(tree);
    HtmlWriter html(out, index);
    HtmlPage page(html, tree, index, extras, figures);
    page.begin();
    const int total = int(tree.blocks.size());
    for (int i = 0; i < total; ++i) {
        if (progress.cancelled())
            return Error{ErrorCode::Cancelled, u"cancelled"_s, {}, {}};
        std::visit([&page](const auto &block) { page.add(block); }, tree.blocks.at(i));
        if (html.hasFailed())
            return Error{ErrorCode::Storage, u"report.write"_s, {}, {out.errorString()}};
        progress.at(i + 1, total);
    }
    page.finish();
    if (html.hasFailed())
        return Error{ErrorCode::Storage, u"report.write"_s, {}, {out.errorString()}};
    return progress.cancelled() ? Result<>(Error{ErrorCode::Cancelled, u"cancelled"_s, {}, {}}) : Result<>();
}
