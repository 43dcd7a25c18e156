#pragma once

#include "app/cli/Command.h"
#include "core/Dossier.h"

/// A command that looks at a dossier. It opens read-only, so it works while a window has the file.
class ReadingCommand : public Command
{
public:
    using Command::Command;

    void declare(Syntax &syntax) final;
    Result<ExitStatus> run(Console &console) final;
    QString file() const final { return m_path; }

protected:
    virtual void declareMore(Syntax &syntax);
    virtual Result<ExitStatus> read(const Dossier &dossier, Console &console) = 0;

private:
    QString m_path;
};

/// A command that changes a dossier, in the name of `--as`, else of $COTEJO_PERSON, else of the system's user.
class WritingCommand : public Command
{
public:
    using Command::Command;

    void declare(Syntax &syntax) final;
    Result<ExitStatus> run(Console &console) final;
    QString file() const final { return m_path; }

protected:
    virtual void declareMore(Syntax &syntax);
    /// Whether the change itself is about a person, who therefore has to be named.
    virtual bool needsPerson() const { return false; }
    virtual Result<ExitStatus> write(Dossier &dossier, Console &console) = 0;

    /// As named with `--as`; empty when it was not given.
    const QString &person() const { return m_person; }

private:
    QString m_path;
    QString m_person;
};
