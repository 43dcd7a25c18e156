#include "core/report/ReportFile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr ReportFormat allFormats[]{ReportFormat::Pdf, ReportFormat::Html, ReportFormat::Odt};

} // namespace

QString toString(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return u"pdf"_s;
    case ReportFormat::Html:
        return u"html"_s;
    case ReportFormat::Odt:
        return u"odt"_s;
    }
    Q_UNREACHABLE();
}

QStringList reportFormats()
{
    QStringList names;
    for (const ReportFormat format : allFormats)
        names.append(toString(format));
    return names;
}

std::optional<ReportFormat> reportFormatFrom(const QString &text)
{
    for (const ReportFormat format : allFormats) {
        if (text == toString(format))
            return format;
    }
    return std::nullopt;
}

std::optional<ReportFormat> reportFormatOfFile(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == u"htm" || suffix == u"xhtml" ? ReportFormat::Html : reportFormatFrom(suffix);
}

Result<> writeReport(ReportFormat format, const QString &path, const Contents &contents, const ReportOptions &options,
                     const QByteArray &dataSet, const FigurePainter &figures, const Progress &progress)
{
    switch (format) {
    case ReportFormat::Pdf:
        return writePdfReport(path, contents, options, dataSet, figures, progress);
    case ReportFormat::Html:
        return writeHtmlReport(path, contents, options, dataSet, figures, progress);
    case ReportFormat::Odt:
        return writeOdtReport(path, contents, options, dataSet, figures, progress);
    }
    Q_UNREACHABLE();
}
