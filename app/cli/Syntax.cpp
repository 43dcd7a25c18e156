#include "app/cli/Syntax.h"

#include "core/base/LanguageCode.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> lastValue(const CLI::Option *option)
{
    if (option->results().empty())
        return std::nullopt;
    return QString::fromStdString(option->results().back());
}

QStringList allValues(const CLI::Option *option)
{
    QStringList values;
    for (const std::string &value : option->results())
        values.append(QString::fromStdString(value));
    return values;
}

Error wrongValue(const QString &what, const CLI::Option *option, const QStringList &arguments)
{
    return {ErrorCode::InvalidInput, what, QString::fromStdString(option->get_name()), arguments};
}

Result<> takeWord(const CLI::Option *option, const QStringList &words, QString &target)
{
    const std::optional<QString> word = lastValue(option);
    if (word && !words.contains(*word))
        return wrongValue(u"usage.choice"_s, option, {*word, words.join(u", "_s)});
    if (word)
        target = *word;
    return {};
}

Result<std::optional<QString>> languageIn(const CLI::Option *option)
{
    const std::optional<QString> tag = lastValue(option);
    if (tag && !tag->isEmpty() && !isLanguageCode(*tag))
        return wrongValue(u"usage.language"_s, option, {*tag});
    return tag;
}

} // namespace

Syntax::Syntax(CLI::App &app, const QString &command, const Catalogue &texts)
    : m_app(app), m_command(command), m_texts(texts)
{}

QString Syntax::explanation(const QString &name) const
{
    QString key = m_command;
    key = u"cli.option.%1.%2"_s.arg(key.replace(u' ', u'-'), name);
    return m_texts.text(m_texts.has(key) ? key : u"cli.option."_s + name);
}

CLI::Option *Syntax::add(const QString &spelling, const QString &name, const QString &value, Need need)
{
    CLI::Option *option =
        m_app.add_option(spelling.toStdString(), CLI::callback_t{}, explanation(name).toStdString(), false);
    option->type_name(m_texts.text(u"cli.value."_s + value).toStdString());
    option->required(need == Required);
    return option;
}

CLI::Option *Syntax::addNamed(const QString &name, const QString &value, Need need)
{
    return add(u"--"_s + name, name, value, need);
}

CLI::Option *Syntax::addPositional(const QString &name, Need need)
{
    return add(m_texts.text(u"cli.value."_s + name), name, name, need);
}

void Syntax::positional(const QString &name, QString &target, Need need)
{
    const CLI::Option *option = addPositional(name, need);
    m_takers.push_back([option, &target]() -> Result<> {
        target = lastValue(option).value_or(target);
        return {};
    });
}

void Syntax::positionals(const QString &name, QStringList &target)
{
    CLI::Option *option = addPositional(name, Required);
    option->expected(-1)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    m_takers.push_back([option, &target]() -> Result<> {
        target = allValues(option);
        return {};
    });
}

void Syntax::positionalChoice(const QString &name, const QStringList &words, QString &target)
{
    CLI::Option *option = addPositional(name, Required);
    option->type_name(words.join(u'|').toStdString());
    m_takers.push_back([option, words, &target] { return takeWord(option, words, target); });
}

void Syntax::option(const QString &name, const QString &value, QString &target, Need need)
{
    const CLI::Option *option = addNamed(name, value, need);
    m_takers.push_back([option, &target]() -> Result<> {
        target = lastValue(option).value_or(target);
        return {};
    });
}

void Syntax::option(const QString &name, const QString &value, std::optional<QString> &target)
{
    const CLI::Option *option = addNamed(name, value);
    m_takers.push_back([option, &target]() -> Result<> {
        target = lastValue(option);
        return {};
    });
}

void Syntax::options(const QString &name, const QString &value, QStringList &target)
{
    CLI::Option *option = addNamed(name, value);
    option->expected(1, CLI::detail::expected_max_vector_size)->allow_extra_args(false);
    option->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    m_takers.push_back([option, &target]() -> Result<> {
        target = allValues(option);
        return {};
    });
}

void Syntax::choice(const QString &name, const QStringList &words, QString &target, Need need)
{
    CLI::Option *option = addNamed(name, name, need);
    option->type_name(words.join(u'|').toStdString());
    m_takers.push_back([option, words, &target] { return takeWord(option, words, target); });
}

void Syntax::language(const QString &name, QString &target)
{
    const CLI::Option *option = addNamed(name, u"language"_s);
    m_takers.push_back([option, &target]() -> Result<> {
        const Result<std::optional<QString>> tag = languageIn(option);
        if (!tag)
            return tag.error();
        target = tag->value_or(target);
        return {};
    });
}

void Syntax::language(const QString &name, std::optional<QString> &target)
{
    const CLI::Option *option = addNamed(name, u"language"_s);
    m_takers.push_back([option, &target]() -> Result<> {
        const Result<std::optional<QString>> tag = languageIn(option);
        if (!tag)
            return tag.error();
        target = *tag;
        return {};
    });
}

void Syntax::day(const QString &name, QDate &target)
{
    const CLI::Option *option = addNamed(name, u"day"_s);
    m_takers.push_back([option, &target]() -> Result<> {
        const std::optional<QString> text = lastValue(option);
        if (!text)
            return {};
        target = QDate::fromString(*text, Qt::ISODate);
        if (!target.isValid())
            return wrongValue(u"usage.day"_s, option, {*text});
        return {};
    });
}

void Syntax::date(const QString &name, std::optional<PartialDate> &target)
{
    const CLI::Option *option = addNamed(name, u"date"_s);
    m_takers.push_back([option, &target]() -> Result<> {
        const std::optional<QString> text = lastValue(option);
        if (!text)
            return {};
        target = PartialDate::parse(*text);
        if (!target)
            return wrongValue(u"usage.date"_s, option, {*text});
        return {};
    });
}

void Syntax::count(const QString &name, int &target)
{
    const CLI::Option *option = addNamed(name, u"number"_s);
    m_takers.push_back([option, &target]() -> Result<> {
        const std::optional<QString> text = lastValue(option);
        bool isNumber = true;
        const int number = text ? text->toInt(&isNumber) : target;
        if (text && (!isNumber || number < 1))
            return wrongValue(u"usage.number"_s, option, {*text});
        target = number;
        return {};
    });
}

void Syntax::flag(const QString &name, bool &target)
{
    CLI::Option *option = m_app.add_flag(u"--%1"_s.arg(name).toStdString());
    option->description(explanation(name).toStdString());
    m_takers.push_back([option, &target]() -> Result<> {
        target = target || option->count() > 0;
        return {};
    });
}

void Syntax::output(QString &target, Need need)
{
    const CLI::Option *option = add(u"-o,--output"_s, u"output"_s, u"file"_s, need);
    m_takers.push_back([option, &target]() -> Result<> {
        target = lastValue(option).value_or(target);
        return {};
    });
}

Result<> Syntax::take() const
{
    for (const auto &taker : m_takers) {
        if (Result<> taken = taker(); !taken)
            return taken;
    }
    return {};
}
