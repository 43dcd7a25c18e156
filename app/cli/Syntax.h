#pragma once

#include "core/base/Catalogue.h"
#include "core/base/PartialDate.h"
#include "core/base/Result.h"

#include <functional>
#include <optional>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

/// The arguments of one command, declared by the command and read by the parser library. What each is for comes from
/// the catalogue: "cli.option.<command>.<name>", or "cli.option.<name>" where it means the same everywhere.
class Syntax
{
public:
    enum Need { Optional, Required };

    /// `command` as typed; `app` outlives the syntax.
    Syntax(CLI::App &app, const QString &command, const Catalogue &texts);

    void positional(const QString &name, QString &target, Need need = Required);
    void positionals(const QString &name, QStringList &target);
    /// One of a few words.
    void positionalChoice(const QString &name, const QStringList &words, QString &target);

    /// `value` is the word that stands for the value in the help ("cli.value.<value>").
    void option(const QString &name, const QString &value, QString &target, Need need = Optional);
    void option(const QString &name, const QString &value, std::optional<QString> &target);
    /// May be given several times.
    void options(const QString &name, const QString &value, QStringList &target);
    /// One of a few words; `target` holds the one that is meant when nothing is said.
    void choice(const QString &name, const QStringList &words, QString &target, Need need = Optional);
    /// A language by its code; an empty one where the field may be emptied.
    void language(const QString &name, QString &target);
    void language(const QString &name, std::optional<QString> &target);
    void day(const QString &name, QDate &target);
    void date(const QString &name, std::optional<PartialDate> &target);
    void count(const QString &name, int &target);
    void flag(const QString &name, bool &target);
    void output(QString &target, Need need = Required);

    /// Hands the parsed values to their targets; an Error "usage.…" for a value of the wrong form.
    Result<> take() const;

private:
    CLI::Option *add(const QString &spelling, const QString &name, const QString &value, Need need);
    CLI::Option *addNamed(const QString &name, const QString &value, Need need = Optional);
    CLI::Option *addPositional(const QString &name, Need need);
    QString explanation(const QString &name) const;

    CLI::App &m_app;
    QString m_command;
    const Catalogue &m_texts;
    std::vector<std::function<Result<>()>> m_takers;
};
