#pragma once

#include "app/cli/ExitStatus.h"
#include "core/base/Result.h"

#include <QString>

#include <memory>
#include <vector>

class Console;
class Syntax;

/// One command of the program: the words it is called by, the arguments it takes, and what it does.
class Command
{
public:
    explicit Command(QString name) : m_name(std::move(name)) {}
    virtual ~Command() = default;
    Command(const Command &) = delete;
    Command &operator=(const Command &) = delete;

    /// As typed: "rate", "evidence add".
    const QString &name() const { return m_name; }

    virtual void declare(Syntax &syntax) = 0;
    virtual Result<ExitStatus> run(Console &console) = 0;

    /// The file it is about, for sentences that do not name it themselves.
    virtual QString file() const = 0;

    /// Whether it draws, and so needs fonts and a QApplication.
    virtual bool paints() const { return false; }

private:
    QString m_name;
};

using Commands = std::vector<std::unique_ptr<Command>>;
