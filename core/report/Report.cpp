#include "core/report/Report.h"

#include "core/base/Catalogue.h"
#include "core/report/ReportBuilder.h"
#include "core/report/WholeFile.h"
#include "core/report/html/HtmlReport.h"
#include "core/report/pdf/PdfReport.h"

using namespace Qt::StringLiterals;

namespace {

Result<std::shared_ptr<const ReportPages>> layOut(Result<std::shared_ptr<const ReportTree>> tree, Paper paper,
                                                  std::shared_ptr<const FigurePainter> figures,
                                                  const Progress &progress)
{
    if (!tree)
        return tree.error();
    Result<ReportPages> pages = ReportPages::layOut(std::move(*tree), paper, std::move(figures), progress);
    if (!pages)
        return pages.error();
    return std::shared_ptr<const ReportPages>(std::make_shared<ReportPages>(std::move(*pages)));
}

} // namespace

Result<std::shared_ptr<const ReportPages>> layoutReport(const Contents &contents, const ReportOptions &options,
                                                        std::shared_ptr<const FigurePainter> figures,
                                                        const Progress &progress)
{
    return layOut(buildReport(contents, options), options.paper, std::move(figures), progress);
}

Result<> writePdfReport(const QString &path, const Contents &contents, const ReportOptions &options,
                        const QByteArray &attachment, const FigurePainter &figures, const Progress &progress)
{
    // The caller keeps the figures alive for as long as this takes.
    const std::shared_ptr<const FigurePainter> borrowed(std::shared_ptr<const FigurePainter>(), &figures);
    const auto pages = layOut(buildForWriting(contents, options, attachment), options.paper, borrowed, progress);
    if (!pages)
        return pages.error();
    const Catalogue texts(options.language);
    const PdfAttachment data{texts.text(u"report.attachment.name"_s), texts.text(u"report.attachment.description"_s),
                             attachment};
    return writePdfFile(path, **pages, options.date, data, progress);
}

Result<> writeHtmlReport(const QString &path, const Contents &contents, const ReportOptions &options,
                         const QByteArray &attachment, const FigurePainter &figures, const Progress &progress)
{
    const Result<std::shared_ptr<const ReportTree>> tree = buildForWriting(contents, options, attachment);
    if (!tree)
        return tree.error();
    const HtmlExtras extras{.paper = options.paper,
                            .isDraft = options.isDraft,
                            .dataName = Catalogue(options.language).text(u"report.attachment.name"_s),
                            .data = attachment};
    return writeWholeFile(path,
                          [&](QIODevice &file) { return writeHtml(file, **tree, extras, figures, progress); });
}
