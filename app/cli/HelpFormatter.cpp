#include "app/cli/HelpFormatter.h"

#include "app/cli/DisplayWidth.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int headWidth = 30;
constexpr int textWidth = 76;

std::string entry(const QString &head, const QString &text)
{
    QString lines = u"  "_s + paddedTo(head, headWidth);
    if (displayWidth(head) > headWidth - 2)
        lines = u"  "_s + head + u'\n' + QString(headWidth + 2, u' ');
    lines += wrappedTo(text, textWidth).join(u'\n' + QString(headWidth + 2, u' '));
    return (lines + u'\n').toStdString();
}

bool isRepeated(const CLI::Option *option)
{
    return option->get_expected_max() >= CLI::detail::expected_max_vector_size;
}

} // namespace

HelpFormatter::HelpFormatter(const Catalogue &texts) : m_texts(texts)
{
    label("Usage", texts.text(u"cli.help.usage"_s).toStdString());
    label("Positionals", texts.text(u"cli.help.arguments"_s).toStdString());
    label("OPTIONS", texts.text(u"cli.help.options-mark"_s).toStdString());
    label("SUBCOMMAND", texts.text(u"cli.help.command-mark"_s).toStdString());
}

std::string HelpFormatter::make_usage(const CLI::App *app, std::string name) const
{
    QString line = QString::fromStdString(get_label("Usage")) + u": "_s + QString::fromStdString(name);
    for (const CLI::Option *option : app->get_options([](const CLI::Option *o) { return o->get_positional(); }))
        line += u' ' + QString::fromStdString(make_option_usage(option));
    for (const CLI::Option *option : app->get_options([](const CLI::Option *o) { return o->nonpositional(); })) {
        if (option->get_required())
            line += u' ' + QString::fromStdString(option->get_name(false, false) + make_option_opts(option));
    }
    if (!app->get_subcommands([](const CLI::App *command) { return !command->get_name().empty(); }).empty())
        line += u' ' + QString::fromStdString(get_label("SUBCOMMAND"));
    return (line + u" ["_s + QString::fromStdString(get_label("OPTIONS")) + u"]\n"_s).toStdString();
}

std::string HelpFormatter::make_option(const CLI::Option *option, bool isPositional) const
{
    const std::string name = isPositional ? option->get_name(true, false) : option->get_name(false, true);
    const QString opts = QString::fromStdString(isPositional ? std::string() : make_option_opts(option));
    const QString words = QString::fromStdString(option->get_type_name());
    QString text = QString::fromStdString(option->get_description());
    if (isPositional && words.contains(u'|'))
        text = m_texts.text(u"cli.help.one-of"_s, {text, words.split(u'|').join(u", "_s)});
    return entry(QString::fromStdString(name).replace(u',', u", "_s) + opts, text);
}

std::string HelpFormatter::make_option_opts(const CLI::Option *option) const
{
    if (option->get_type_size() == 0)
        return {};
    return " " + option->get_type_name() + (isRepeated(option) ? " …" : "");
}

std::string HelpFormatter::make_option_usage(const CLI::Option *option) const
{
    const std::string name = option->get_name(true, false) + (isRepeated(option) ? "…" : "");
    return option->get_required() ? name : "[" + name + "]";
}

std::string HelpFormatter::make_subcommand(const CLI::App *command) const
{
    return entry(QString::fromStdString(command->get_name()), QString::fromStdString(command->get_description()));
}
