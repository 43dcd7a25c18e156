#pragma once

#include <QString>

#include <memory>
#include <vector>

class QTranslator;
class Settings;
class Theme;

/// How the window looks and speaks: theme, text size and language, as the settings have it.
class WindowLook
{
public:
    WindowLook(const Settings &settings, Theme &theme);
    ~WindowLook();

    void apply();

private:
    const Settings &m_settings;
    Theme &m_theme;
    QString m_language{};                                    ///< spoken now
    std::vector<std::unique_ptr<QTranslator>> m_translators; ///< of Qt's own dialogs, and of the program
};
