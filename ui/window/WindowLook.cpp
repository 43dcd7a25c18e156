#include "ui/window/WindowLook.h"

#include "core/base/Catalogue.h"
#include "ui/settings/Settings.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

WindowLook::WindowLook(const Settings &settings, Theme &theme) : m_settings(settings), m_theme(theme) {}
WindowLook::~WindowLook() = default;

void WindowLook::apply()
{
    const QString theme = m_settings.value(settings::theme);
    m_theme.apply(theme == u"dark"    ? Theme::Choice::Dark
                  : theme == u"light" ? Theme::Choice::Light
                                      : Theme::Choice::System,
                  Theme::TextSize(std::clamp(m_settings.value(settings::textSize), 0, 2)));
    const QString language = m_settings.effectiveLanguage();
    if (language == m_language)
        return;
    m_language = language;
    QLocale::setDefault(Catalogue(language).locale());
    // What is installed later is asked first: our words before ours for Qt, those before Qt's own.
    m_translators.clear();
    const auto add = [this](const QString &name, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(name, folder) && QApplication::installTranslator(translator.get()))
            m_translators.push_back(std::move(translator));
    };
    add(u"qtbase_%1"_s.arg(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    add(u"qt_%1"_s.arg(language), u":/i18n"_s);
    add(u"cotejo_%1"_s.arg(language), u":/i18n"_s);
}
