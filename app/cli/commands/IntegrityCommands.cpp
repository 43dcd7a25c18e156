#include "app/cli/AllCommands.h"
#include "app/cli/Console.h"
#include "app/cli/DossierCommand.h"
#include "app/cli/Installation.h"
#include "app/cli/Syntax.h"
#include "core/IntegrityCheck.h"

using namespace Qt::StringLiterals;

namespace {

class VerifyCommand : public Command
{
public:
    VerifyCommand() : Command(u"verify"_s) {}

    QString file() const override { return m_path; }
    void declare(Syntax &syntax) override { syntax.positional(u"dossier"_s, m_path); }

    /// What cannot be opened for what its rows hold is still told in full.
    Result<ExitStatus> run(Console &console) override
    {
        const Result<QList<IntegrityFinding>> findings = IntegrityCheck::ofFile(m_path, console.progress());
        if (!findings)
            return findings.error();
        if (findings->isEmpty())
            return tellSound(console);
        QJsonArray all;
        for (const IntegrityFinding &finding : *findings) {
            const QString text =
                console.texts().text(u"verify."_s + finding.what, QStringList{finding.where} + finding.arguments);
            all.append(QJsonObject{{u"what"_s, finding.what}, {u"where"_s, finding.where}, {u"text"_s, text}});
            if (!console.isJson())
                console.answer(text);
        }
        if (console.isJson())
            console.answer(all);
        return ExitStatus::Findings;
    }

private:
    Result<ExitStatus> tellSound(Console &console) const
    {
        const auto dossier = Dossier::open(m_path, Access::ReadOnly, authorNamed({}));
        if (!dossier)
            return dossier.error();
        if (console.isJson())
            console.answer(QJsonArray());
        else
            console.answer(console.texts().count(u"verify.sound"_s, (*dossier)->journalLength(), {(*dossier)->path()}));
        return ExitStatus::Done;
    }

    QString m_path;
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
