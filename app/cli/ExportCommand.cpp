#include "app/cli/AllCommands.h"
#include "app/cli/Console.h"
#include "app/cli/DossierCommand.h"
#include "app/cli/OutputFile.h"
#include "app/cli/Selection.h"
#include "app/cli/Syntax.h"
#include "core/evaluation/RoundLevels.h"
#include "core/exchange/CsvExport.h"
#include "core/exchange/DataPackageExport.h"
#include "core/exchange/LayoutExport.h"
#include "core/exchange/XlsxExport.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {

class ExportCommand : public ReadingCommand
{
public:
    ExportCommand() : ReadingCommand(u"export"_s) {}

protected:
    void declareMore(Syntax &syntax) override
    {
        syntax.choice(u"format"_s, {u"csv"_s, u"xlsx"_s, u"json"_s, u"datapackage"_s, u"ogp-2024"_s}, m_format, Syntax::Required);
        syntax.output(m_output);
        syntax.choice(u"profile"_s, {u"internal"_s, u"public"_s}, m_profile);
        syntax.option(u"plan"_s, u"plan"_s, m_plan);
        syntax.option(u"round"_s, u"round"_s, m_round);
    }

    Result<ExitStatus> read(const Dossier &dossier, Console &console) override
    {
        if (Result<> written = write(dossier, console); !written)
            return written.error();
        if (console.isJson())
            console.answer(
                QJsonObject{{u"path"_s, m_output}, {u"format"_s, m_format}, {u"digest"_s, dossier.digest()}});
        else
            console.answer(console.texts().text(u"cli.written"_s, {m_output}));
        return ExitStatus::Done;
    }

private:
    Result<> write(const Dossier &dossier, Console &console) const
    {
        if (m_format == u"json"_s)
            return writeJson(dossier);
        if (m_format == u"xlsx"_s)
            return writeXlsx(dossier);
        if (m_format == u"datapackage"_s)
            return writeFolder(packageOf(dossier, console));
        return m_format == u"csv"_s ? writeCsv(dossier) : writeLayout(dossier, console);
    }

    Result<> writeLayout(const Dossier &dossier, Console &console) const
    {
        const Result<QList<PlanRound>> shown = roundsToRead(dossier, m_plan, m_round);
        if (!shown)
            return shown.error();
        QList<RoundCodes> rounds;
        for (const PlanRound &one : *shown)
            rounds.append(codesOf(dossier.contents(), one));
        return writeOutput(m_output, [&](const QString &path) {
            return exportLayout(m_format, dossier.contents(), rounds, path, console.progress());
        });
    }

    static RoundCodes codesOf(const Contents &contents, const PlanRound &shown)
    {
        RoundCodes codes{.plan = shown.plan, .round = shown.round, .pack = *shown.method, .levels = {}};
        const RoundLevels levels(contents, shown.round.id);
        for (const Commitment &commitment : contents.commitmentsOf(shown.plan.id)) {
            const Subject subject = Subject::of(commitment.id);
            codes.levels.insert(subject, levels.of(subject));
        }
        return codes;
    }

    bool isPublic() const { return m_profile == u"public"_s; }

    Result<> writeJson(const Dossier &dossier) const
    {
        return writeOutput(m_output, [&](const QString &path) {
            return exportJson(dossier.contents(), path, {.isPublic = isPublic()});
        });
    }

    Result<> writeXlsx(const Dossier &dossier) const
    {
        return writeOutput(m_output, [&](const QString &path) {
            return exportXlsx(dossier.contents(), path, {.isPublic = isPublic()});
        });
    }

    Result<> writeCsv(const Dossier &dossier) const
    {
        return writeFolder([&] { return exportCsv(dossier.contents(), m_output, {.isPublic = isPublic()}); });
    }

    std::function<Result<>()> packageOf(const Dossier &dossier, Console &console) const
    {
        return [this, &dossier, &console] {
            const PackageOptions options{.isPublic = isPublic(), .digest = dossier.digest()};
            const CopyReader readCopy = [&](EvidenceId id, QIODevice &out) {
                return dossier.readEvidence(id, out);
            };
            return exportDataPackage(dossier.contents(), options, m_output, readCopy, console.progress());
        };
    }

    Result<> writeFolder(const std::function<Result<>()> &write) const
    {
        const bool isEmptyFolder = QDir(m_output).exists() && QDir(m_output).isEmpty();
        if (Result<> free = mustNotExist(m_output); !free && !isEmptyFolder)
            return free;
        const Result<> written = write();
        if (written || !written.error().what.startsWith(u"export."_s))
            return written;
        Error error = written.error();
        error.where = m_output; // not the passing folder that nobody sees
        return error;
    }

    QString m_format;
    QString m_plan;
    QString m_round;
    QString m_output;
    QString m_profile = u"internal"_s;
};

} // namespace

void addExportCommand(Commands &commands) { commands.push_back(std::make_unique<ExportCommand>()); }
