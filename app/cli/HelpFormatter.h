#pragma once

#include "core/base/Catalogue.h"

#include <CLI/CLI.hpp>

/// The parser library's help in the catalogue's language, aligned by what a terminal shows instead of by bytes.
class HelpFormatter : public CLI::Formatter
{
public:
    explicit HelpFormatter(const Catalogue &texts);

    std::string make_usage(const CLI::App *app, std::string name) const override;
    std::string make_option(const CLI::Option *option, bool isPositional) const override;
    std::string make_option_opts(const CLI::Option *option) const override;
    std::string make_option_usage(const CLI::Option *option) const override;
    std::string make_subcommand(const CLI::App *command) const override;

private:
    Catalogue m_texts;
};
