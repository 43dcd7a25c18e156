#include "app/cli/AllCommands.h"
#include "app/cli/Console.h"
#include "app/cli/DossierCommand.h"
#include "app/cli/OutputFile.h"
#include "app/cli/Selection.h"
#include "app/cli/Syntax.h"
#include "core/evaluation/ResultsOfRounds.h"
#include "core/evaluation/RoundLevels.h"
#include "core/exchange/DataExport.h"

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
        syntax.choice(u"format"_s, {u"csv"_s, u"xlsx"_s, u"json"_s, u"datapackage"_s, u"ogp-2024"_s}, m_format,
                      Syntax::Required);
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
        const auto methodOf = [&](RoundId round) {
            return dossier.methodOf(round);
        };
        const QList<JournalEntry> newest = dossier.journal(1);
        ExportRequest request{.format = m_format,
                              .isPublic = m_profile == u"public"_s,
                              .rounds = {},
                              .digest = dossier.digest(),
                              .readCopy = [&](EvidenceId id, QIODevice &out) { return dossier.readEvidence(id, out); },
                              .language = console.language(),
                              .date = newest.isEmpty() ? QDate() : newest.first().at.date(),
                              .resultsOf =
                                  [&](const Contents &shown) {
                                      return resultsOfRounds(shown, methodOf);
                                  }};
        const auto writeTo = [&](const QString &path) {
            return exportData(dossier.contents(), request, path, console.progress());
        };
        if (isFolderFormat(m_format))
            return writeFolder([&] { return writeTo(m_output); });
        if (m_format == u"ogp-2024"_s) {
            const Result<QList<PlanRound>> shown = roundsToRead(dossier, m_plan, m_round);
            if (!shown)
                return shown.error();
            QList<RoundId> rounds;
            for (const PlanRound &one : *shown)
                rounds.append(one.round.id);
            request.rounds = codesOf(dossier.contents(), methodOf, rounds);
        }
        return writeOutput(m_output, writeTo);
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
