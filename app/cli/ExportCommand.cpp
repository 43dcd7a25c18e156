#include "app/cli/AllCommands.h"
#include "app/cli/Console.h"
#include "app/cli/DossierCommand.h"
#include "app/cli/OutputFile.h"
#include "app/cli/Syntax.h"
#include "core/exchange/CsvExport.h"

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
        syntax.choice(u"format"_s, {u"csv"_s, u"json"_s}, m_format, Syntax::Required);
        syntax.output(m_output);
    }

    Result<ExitStatus> read(const Dossier &dossier, Console &console) override
    {
        if (Result<> written = m_format == u"json"_s ? writeJson(dossier) : writeCsv(dossier); !written)
            return written.error();
        if (console.isJson())
            console.answer(
                QJsonObject{{u"path"_s, m_output}, {u"format"_s, m_format}, {u"digest"_s, dossier.digest()}});
        else
            console.answer(console.texts().text(u"cli.written"_s, {m_output}));
        return ExitStatus::Done;
    }

private:
    Result<> writeJson(const Dossier &dossier) const
    {
        return writeOutput(m_output, [&](const QString &path) { return exportJson(dossier.contents(), path, {}); });
    }

    Result<> writeCsv(const Dossier &dossier) const
    {
        const bool isEmptyFolder = QDir(m_output).exists() && QDir(m_output).isEmpty();
        if (Result<> free = mustNotExist(m_output); !free && !isEmptyFolder)
            return free;
        const Result<> written = exportCsv(dossier.contents(), m_output, {});
        if (written)
            return {};
        Error error = written.error();
        error.where = m_output; // not the passing folder that nobody sees
        return error;
    }

    QString m_format;
    QString m_output;
};

} // namespace

void addExportCommand(Commands &commands) { commands.push_back(std::make_unique<ExportCommand>()); }
