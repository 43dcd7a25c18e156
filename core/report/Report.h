#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/model/Contents.h"
#include "core/report/PublicationProfile.h"

#include <QByteArray>
#include <QSizeF>

#include <memory>
#include <variant>

enum class Paper { A4, Letter };

/// What a single sheet is about; none for the whole report.
using ReportSheet = std::variant<std::monostate, CommitmentId, InstitutionId>;

struct ReportOptions
{
    QString language = QStringLiteral("es"); ///< "es" or "en"
    Paper paper = Paper::A4;
    std::optional<ActionPlanId> plan{};    ///< the first plan when absent
    QString structure{};                   ///< an id; what the plan prefers or what fits it when empty
    std::optional<QStringList> sections{}; ///< codes: only these, in this order
    ReportSheet sheet{};
    int spareness = 0;     ///< how much a sheet leaves out, see FactSheet
    QString stateDigest{}; ///< printed in the foot
    PublicationProfile profile = PublicationProfile::Public;
    std::optional<int> unsettled{}; ///< criteria left out as not settled; counted where it is not told
    bool isDraft = false;           ///< every page says that it is a draft and not to be cited
    QDate date{};                   ///< printed on the title page: the day of the last change, so that bytes repeat
};

class FigurePainter;
class ReportPages;

/// The report laid out on pages, for showing and printing. Needs a QGuiApplication; may run in any thread. Fails with
/// "report.no-plan" when the dossier has no such plan, "report.method" when a round's method cannot be read,
/// "report.structure" or "report.section" for an unknown one, "report.no-subject" for a sheet about nothing,
/// "cancelled".
Result<std::shared_ptr<const ReportPages>> layoutReport(const Contents &contents, const ReportOptions &options,
                                                        std::shared_ptr<const FigurePainter> figures,
                                                        const Progress &progress = {});

/// Writes the report as PDF to `path`, atomically: the file appears whole or not at all. `attachment` is the data set
/// (JSON) that the PDF carries. Same contents and options: same bytes. A report for the public in which a private text
/// stands is refused ("publish.…"). Needs a QGuiApplication; may run in any thread.
Result<> writePdfReport(const QString &path, const Contents &contents, const ReportOptions &options,
                        const QByteArray &attachment, const FigurePainter &figures, const Progress &progress = {});

/// The same report as an OpenDocument text, to comment and edit. The data set does not go with it, and is looked through
/// all the same: what is refused in one format is refused in all.
Result<> writeOdtReport(const QString &path, const Contents &contents, const ReportOptions &options,
                        const QByteArray &dataSet, const FigurePainter &figures, const Progress &progress = {});

/// The same report as one HTML file that needs nothing else; the data set is a link in it.
Result<> writeHtmlReport(const QString &path, const Contents &contents, const ReportOptions &options,
                         const QByteArray &attachment, const FigurePainter &figures, const Progress &progress = {});
