#pragma once

#include "app/cli/Command.h"
#include "core/base/Catalogue.h"

#include <memory>

/// What the arguments ask for.
struct Invocation
{
    Command *command = nullptr; ///< none when only `help` is wanted
    QString help{};
    QString language{};
    bool isJson = false;
};

/// The parser of all commands. Failures are Errors "usage.…".
class CommandLine
{
public:
    /// `commands` and `texts` outlive the parser.
    CommandLine(const Commands &commands, const Catalogue &texts);
    ~CommandLine();

    /// `arguments` without the program's own name.
    Result<Invocation> parse(const QStringList &arguments);

private:
    struct Parser;

    std::unique_ptr<Parser> m_parser;
};

/// The language that texts are wanted in: `--lang` where it is given and valid, else the locale's.
QString wantedLanguage(const QStringList &arguments);
