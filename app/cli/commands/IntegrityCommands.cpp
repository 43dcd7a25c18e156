#include "app/cli/AllCommands.h"
#include "app/cli/Console.h"
#include "app/cli/DossierCommand.h"

using namespace Qt::StringLiterals;

namespace {

class VerifyCommand : public ReadingCommand
{
public:
    VerifyCommand() : ReadingCommand(u"verify"_s) {}

protected:
    Result<ExitStatus> read(const Dossier &dossier, Console &console) override
    {
        const Result<QList<IntegrityFinding>> findings = dossier.verify(console.progress());
        if (!findings)
            return findings.error();
        const Catalogue &texts = console.texts();
        QJsonArray all;
        for (const IntegrityFinding &finding : *findings) {
            const QString text =
                texts.text(u"verify."_s + finding.what, QStringList{finding.where} + finding.arguments);
            all.append(QJsonObject{{u"what"_s, finding.what}, {u"where"_s, finding.where}, {u"text"_s, text}});
            if (!console.isJson())
                console.answer(text);
        }
        if (console.isJson())
            console.answer(all);
        else if (all.isEmpty())
            console.answer(texts.count(u"verify.sound"_s, dossier.journalLength(), {dossier.path()}));
        return all.isEmpty() ? ExitStatus::Done : ExitStatus::Findings;
    }
};

class DigestCommand : public ReadingCommand
{
public:
    DigestCommand() : ReadingCommand(u"digest"_s) {}

protected:
    Result<ExitStatus> read(const Dossier &dossier, Console &console) override
    {
        if (console.isJson())
            console.answer(QJsonObject{{u"digest"_s, dossier.digest()}});
        else
            console.answer(dossier.digest());
        return ExitStatus::Done;
    }
};

} // namespace

void addIntegrityCommands(Commands &commands)
{
    commands.push_back(std::make_unique<VerifyCommand>());
    commands.push_back(std::make_unique<DigestCommand>());
}
