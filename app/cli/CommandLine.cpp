#include "app/cli/CommandLine.h"

#include "app/cli/HelpFormatter.h"
#include "app/cli/Syntax.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

const QStringList languages{u"es"_s, u"en"_s};

QString localeLanguage()
{
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString locale = qEnvironmentVariable(variable);
        if (!locale.isEmpty())
            return locale.startsWith(u"es"_s) ? u"es"_s : u"en"_s;
    }
    return u"en"_s;
}

QString commandHelp(const QString &path)
{
    return path.isEmpty() ? u"cotejo-cli --help"_s : u"cotejo-cli %1 --help"_s.arg(path);
}

} // namespace

QString wantedLanguage(const QStringList &arguments)
{
    QString language = localeLanguage();
    for (qsizetype i = 0; i < arguments.size() && arguments.at(i) != u"--"; ++i) {
        QString value;
        if (arguments.at(i) == u"--lang")
            value = arguments.value(i + 1);
        else if (arguments.at(i).startsWith(u"--lang="_s))
            value = arguments.at(i).mid(7);
        if (languages.contains(value))
            language = value;
    }
    return language;
}

struct CommandLine::Parser
{
    explicit Parser(const Catalogue &catalogue);

    CLI::App *appFor(const QString &name);
    void declareGeneral(CLI::App &app, const QString &name);
    void prepare(CLI::App &app);
    CLI::App *deepest();
    Error errorFrom(const CLI::ParseError &error);
    Error missingCommand();

    const Catalogue &texts;
    CLI::App root;
    Invocation invocation{};
    QHash<const CLI::App *, QString> paths{};
    QHash<const CLI::App *, Command *> commands{};
    std::vector<std::pair<CLI::App *, Syntax>> syntaxes{};
};

CommandLine::Parser::Parser(const Catalogue &catalogue)
    : texts(catalogue), root(texts.text(u"cli.description"_s).toStdString(), "cotejo-cli")
{
    root.formatter(std::make_shared<HelpFormatter>(texts));
    root.set_version_flag("--version", "cotejo-cli " COTEJO_VERSION, texts.text(u"cli.option.version"_s).toStdString());
    root.footer(texts.text(u"cli.help.footer"_s).toStdString());
    prepare(root);
    declareGeneral(root, {});
}

void CommandLine::Parser::prepare(CLI::App &app)
{
    app.set_help_flag("-h,--help", texts.text(u"cli.option.help"_s).toStdString());
    app.require_subcommand(0, 1);
    app.option_defaults()->group(texts.text(u"cli.help.options"_s).toStdString());
    for (CLI::Option *option : app.get_options())
        option->group(texts.text(u"cli.help.options"_s).toStdString());
}

void CommandLine::Parser::declareGeneral(CLI::App &app, const QString &name)
{
    Syntax syntax(app, name, texts);
    syntax.choice(u"lang"_s, languages, invocation.language);
    syntax.flag(u"json"_s, invocation.isJson);
    syntaxes.emplace_back(&app, syntax);
}

/// The app of a command's words, made on the way where it is new.
CLI::App *CommandLine::Parser::appFor(const QString &name)
{
    CLI::App *app = &root;
    QString path;
    for (const QString &word : name.split(u' ')) {
        path += path.isEmpty() ? word : u' ' + word;
        const auto known =
            app->get_subcommands([&](const CLI::App *one) { return one->get_name() == word.toStdString(); });
        CLI::App *next = known.empty() ? nullptr : known.front();
        if (!next) {
            const QString key = QString(path).replace(u' ', u'-');
            next = app->add_subcommand(word.toStdString(), texts.text(u"cli.command."_s + key).toStdString());
            next->group(texts.text(u"cli.help.commands"_s).toStdString());
            prepare(*next);
            paths.insert(next, path);
        }
        app = next;
    }
    return app;
}

CLI::App *CommandLine::Parser::deepest()
{
    CLI::App *app = &root;
    while (!app->get_subcommands().empty())
        app = app->get_subcommands().front();
    return app;
}

Error CommandLine::Parser::missingCommand()
{
    QStringList words;
    const CLI::App *app = deepest();
    for (const CLI::App *command : app->get_subcommands({}))
        words.append(QString::fromStdString(command->get_name()));
    QStringList unknown;
    for (const std::string &word : app->remaining())
        unknown.append(QString::fromStdString(word));
    if (unknown.isEmpty())
        return {
            ErrorCode::InvalidInput, u"usage.command-missing"_s, commandHelp(paths.value(app)), {words.join(u", "_s)}};
    return {ErrorCode::InvalidInput,
            u"usage.command-unknown"_s,
            unknown.first(),
            {words.join(u", "_s), commandHelp(paths.value(app))}};
}

/// The library's own sentences are English only, so the error is told anew from its kind and the argument it names.
Error CommandLine::Parser::errorFrom(const CLI::ParseError &error)
{
    const CLI::App *app = deepest();
    const QString help = commandHelp(paths.value(app));
    const QString message = QString::fromUtf8(error.what());
    if (!commands.contains(app))
        return missingCommand();
    if (dynamic_cast<const CLI::RequiredError *>(&error))
        return {ErrorCode::InvalidInput, u"usage.required"_s, message.section(u" is required"_s, 0, 0), {help}};
    const std::vector<std::string> extras = root.remaining(true);
    if (dynamic_cast<const CLI::ExtrasError *>(&error) && !extras.empty())
        return {ErrorCode::InvalidInput, u"usage.unexpected"_s, QString::fromStdString(extras.front()), {help}};
    return {ErrorCode::InvalidInput, u"usage.value"_s, message.section(u':', 0, 0).section(u' ', 0, 0), {help}};
}

CommandLine::CommandLine(const Commands &commands, const Catalogue &texts) : m_parser(std::make_unique<Parser>(texts))
{
    for (const auto &command : commands) {
        CLI::App *app = m_parser->appFor(command->name());
        m_parser->commands.insert(app, command.get());
        Syntax syntax(*app, command->name(), texts);
        command->declare(syntax);
        m_parser->syntaxes.emplace_back(app, syntax);
        m_parser->declareGeneral(*app, command->name());
    }
}

CommandLine::~CommandLine() = default;

Result<Invocation> CommandLine::parse(const QStringList &arguments)
{
    Parser &parser = *m_parser;
    std::vector<std::string> reversed;
    for (const QString &argument : arguments)
        reversed.insert(reversed.begin(), argument.toStdString());
    try {
        parser.root.parse(reversed);
    } catch (const CLI::CallForHelp &) {
        return Invocation{
            .command = nullptr, .help = QString::fromStdString(parser.root.help()), .language = {}, .isJson = false};
    } catch (const CLI::CallForVersion &version) {
        return Invocation{
            .command = nullptr, .help = QString::fromUtf8(version.what()) + u'\n', .language = {}, .isJson = false};
    } catch (const CLI::ParseError &error) {
        return parser.errorFrom(error);
    }
    const CLI::App *chosen = parser.deepest();
    parser.invocation.command = parser.commands.value(chosen);
    if (!parser.invocation.command)
        return parser.missingCommand();
    for (const auto &[app, syntax] : parser.syntaxes) {
        if (Result<> taken = syntax.take(); !taken)
            return taken.error();
    }
    return parser.invocation;
}
