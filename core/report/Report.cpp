#include "core/report/Report.h"

#include "core/base/Catalogue.h"
#include "core/report/FactSheet.h"
#include "core/report/ReportBuilder.h"
#include "core/report/pdf/PdfReport.h"

using namespace Qt::StringLiterals;

namespace {

using Pages = Result<std::shared_ptr<const ReportPages>>;

Pages layOut(const Result<std::shared_ptr<const ReportTree>> &tree, Paper paper,
             const std::shared_ptr<const FigurePainter> &figures, const Progress &progress)
{
    if (!tree)
        return tree.error();
    Result<ReportPages> pages = ReportPages::layOut(*tree, paper, figures, progress);
    if (!pages)
        return pages.error();
    return std::shared_ptr<const ReportPages>(std::make_shared<ReportPages>(std::move(*pages)));
}

/// As much as goes on one page.
Pages layOutSheet(const Contents &contents, const ReportOptions &options,
                  const std::shared_ptr<const FigurePainter> &figures, const Progress &progress)
{
    for (int spareness = 0;; ++spareness) {
        Pages pages = layOut(buildSheet(contents, options, spareness), options.paper, figures, progress);
        if (!pages || (*pages)->count() == 1 || spareness == FactSheet::sparest)
            return pages;
    }
}

} // namespace

Result<std::shared_ptr<const ReportPages>> layoutReport(const Contents &contents, const ReportOptions &options,
                                                        std::shared_ptr<const FigurePainter> figures,
                                                        const Progress &progress)
{
    if (!std::holds_alternative<std::monostate>(options.sheet))
        return layOutSheet(contents, options, figures, progress);
    return layOut(buildReport(contents, options), options.paper, figures, progress);
}

Result<> writePdfReport(const QString &path, const Contents &contents, const ReportOptions &options,
                        const QByteArray &attachment, const FigurePainter &figures, const Progress &progress)
{
    // The caller keeps the figures alive for as long as this takes.
    const std::shared_ptr<const FigurePainter> borrowed(std::shared_ptr<const FigurePainter>(), &figures);
    const auto pages = layoutReport(contents, options, borrowed, progress);
    if (!pages)
        return pages.error();
    const Catalogue texts(options.language);
    const PdfAttachment data{texts.text(u"report.attachment.name"_s), texts.text(u"report.attachment.description"_s),
                             attachment};
    return writePdfFile(path, **pages, options.date, data, progress);
}
