#include "core/report/Report.h"

#include "core/base/Catalogue.h"
#include "core/report/ReportBuilder.h"
#include "core/report/WholeFile.h"
#include "core/report/chapters/FactSheet.h"
#include "core/report/html/HtmlReport.h"
#include "core/report/odt/OdtReport.h"
#include "core/report/pdf/PdfReport.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace {

using Pages = Result<std::shared_ptr<const ReportPages>>;
using Tree = Result<std::shared_ptr<const ReportTree>>;
using Build = std::function<Tree(const ReportOptions &options)>;

Pages layOutOnce(const Tree &tree, Paper paper, const std::shared_ptr<const FigurePainter> &figures,
                 const Progress &progress)
{
    if (!tree)
        return tree.error();
    Result<ReportPages> pages = ReportPages::layOut(*tree, paper, figures, progress);
    if (!pages)
        return pages.error();
    return std::shared_ptr<const ReportPages>(std::make_shared<ReportPages>(std::move(*pages)));
}

/// A sheet is made sparer until it goes on one page.
Pages layOut(const Build &build, ReportOptions options, const std::shared_ptr<const FigurePainter> &figures,
             const Progress &progress)
{
    const bool isSheet = !std::holds_alternative<std::monostate>(options.sheet);
    while (true) {
        Pages pages = layOutOnce(build(options), options.paper, figures, progress);
        if (!pages || !isSheet || (*pages)->count() == 1 || options.spareness >= FactSheet::sparest)
            return pages;
        ++options.spareness;
    }
}

Pages layOutForWriting(const Contents &contents, const ReportOptions &options, const QByteArray &dataSet,
                       const FigurePainter &figures, const Progress &progress)
{
    // The caller keeps the figures alive for as long as this takes.
    const std::shared_ptr<const FigurePainter> borrowed(std::shared_ptr<const FigurePainter>(), &figures);
    const auto build = [&](const ReportOptions &asked) {
        return buildForWriting(contents, asked, dataSet);
    };
    return layOut(build, options, borrowed, progress);
}

} // namespace

Pages layoutReport(const Contents &contents, const ReportOptions &options, std::shared_ptr<const FigurePainter> figures,
                   const Progress &progress)
{
    return layOut([&](const ReportOptions &asked) { return buildReport(contents, asked); }, options, figures, progress);
}

Result<> writePdfReport(const QString &path, const Contents &contents, const ReportOptions &options,
                        const QByteArray &attachment, const FigurePainter &figures, const Progress &progress)
{
    const Pages pages = layOutForWriting(contents, options, attachment, figures, progress);
    if (!pages)
        return pages.error();
    const Catalogue texts(options.language);
    const PdfAttachment data{texts.text(u"report.attachment.name"_s), texts.text(u"report.attachment.description"_s),
                             attachment};
    return writePdfFile(path, **pages, options.date, data, progress);
}

Result<> writeOdtReport(const QString &path, const Contents &contents, const ReportOptions &options,
                        const QByteArray &dataSet, const FigurePainter &figures, const Progress &progress)
{
    const Pages pages = layOutForWriting(contents, options, dataSet, figures, progress);
    if (!pages)
        return pages.error();
    return writeWholeFile(path, [&](QIODevice &file) { return writeOdt(file, **pages, options.date, progress); });
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
    return writeWholeFile(path, [&](QIODevice &file) { return writeHtml(file, **tree, extras, figures, progress); });
}
