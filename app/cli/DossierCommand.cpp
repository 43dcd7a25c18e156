#include "app/cli/DossierCommand.h"

#include "app/cli/Console.h"
#include "app/cli/Installation.h"
#include "app/cli/Syntax.h"

using namespace Qt::StringLiterals;

void ReadingCommand::declare(Syntax &syntax)
{
    syntax.positional(u"dossier"_s, m_path);
    declareMore(syntax);
}

void ReadingCommand::declareMore(Syntax &) {}

Result<ExitStatus> ReadingCommand::run(Console &console)
{
    const auto dossier = Dossier::open(m_path, Access::ReadOnly, authorNamed({}));
    if (!dossier)
        return dossier.error();
    return read(**dossier, console);
}

void WritingCommand::declare(Syntax &syntax)
{
    syntax.positional(u"dossier"_s, m_path);
    declareMore(syntax);
    syntax.option(u"as"_s, u"person"_s, m_person, needsPerson() ? Syntax::Required : Syntax::Optional);
}

void WritingCommand::declareMore(Syntax &) {}

Result<ExitStatus> WritingCommand::run(Console &console)
{
    const auto dossier = Dossier::open(m_path, Access::ReadWrite, authorNamed(m_person));
    if (!dossier)
        return dossier.error();
    const Result<ExitStatus> written = write(**dossier, console);
    // A failure is one sentence, so the place waits for a change that was made.
    if (const QString note = written ? placeNote(m_path, console.texts()) : QString(); !note.isEmpty())
        console.tell(note);
    return written;
}
