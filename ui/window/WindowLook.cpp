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
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(u":/i18n/cotejo_%1.qm"_s.arg(language)))
        QApplication::installTranslator(translator.get());
    m_translator = std::move(translator);
    auto qtTranslator = std::make_unique<QTranslator>();
    if (qtTranslator->load(u"qtbase_%1"_s.arg(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(qtTranslator.get());
    m_qtTranslator = std::move(qtTranslator);
}
