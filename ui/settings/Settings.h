#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <memory>

/// A setting: its key and what it is before anybody chose. All there are stand below, once each.
template <typename T>
struct Setting
{
    QString key{};
    T fallback{};
};

namespace settings {

inline const Setting<QString> language{QStringLiteral("language"), {}}; ///< "es", "en"; empty: as the system
inline const Setting<QString> theme{QStringLiteral("theme"), QStringLiteral("system")}; ///< "system", "light", "dark"
inline const Setting<int> textSize{QStringLiteral("textSize"), 0};                      ///< 0 normal, 1 large, 2 larger
inline const Setting<QString> personName{QStringLiteral("person/name"), {}};
inline const Setting<QString> personFullName{QStringLiteral("person/fullName"), {}};
/// One of `personRoles()`, in dossiers that do not know the person yet.
inline const Setting<QString> personRole{QStringLiteral("person/role"), QStringLiteral("evaluator")};
inline const Setting<QStringList> recentDossiers{QStringLiteral("recentDossiers"), {}}; ///< newest first
inline const Setting<QVariantMap> recentTitles{QStringLiteral("recentTitles"), {}}; ///< titles of their plans, by path
inline const Setting<QVariantMap> recentProgress{QStringLiteral("recentProgress"), {}}; ///< "16/584" by path
inline const Setting<QByteArray> windowGeometry{QStringLiteral("window/geometry"), {}};
inline const Setting<QString> lastMode{QStringLiteral("window/mode"), QStringLiteral("score")};
/// How a mode is arranged, by its key.
inline Setting<QByteArray> layoutOf(const QString &mode) { return {mode + QStringLiteral("/layout"), {}}; }
inline const Setting<int> autosavePause{QStringLiteral("autosavePause"), 1200}; ///< milliseconds after the last key
inline const Setting<bool> spelling{QStringLiteral("spelling/on"), true};
inline const Setting<QString> spellingLanguage{QStringLiteral("spelling/language"), {}}; ///< empty: the plan's
inline const Setting<QString> installation{QStringLiteral("installation"), {}};
inline const Setting<QString> backupFolder{QStringLiteral("backups/folder"), {}}; ///< empty: beside the program's data
inline const Setting<int> backupCount{QStringLiteral("backups/count"), 10};       ///< newest kept in any case
/// Dossiers whose unsafe place somebody accepted in the window, and those that the command line spoke of.
inline const Setting<QStringList> acceptedPlaces{QStringLiteral("places/accepted"), {}};
inline const Setting<QStringList> notedPlaces{QStringLiteral("places/noted"), {}};
/// A prefix: what follows is a digest of a table's headers.
inline const QString columnMappings = QStringLiteral("import/columns/");
/// Of each register of the window, by its key: which columns, in which order and how wide; how they are sorted; by
/// which facet they are grouped.
inline Setting<QStringList> registerColumns(const QString &key)
{
    return {QStringLiteral("registers/%1/columns").arg(key), {}};
}
inline Setting<QStringList> registerOrder(const QString &key)
{
    return {QStringLiteral("registers/%1/order").arg(key), {}};
}
inline Setting<int> registerGrouping(const QString &key)
{
    return {QStringLiteral("registers/%1/grouping").arg(key), -1};
}

} // namespace settings

/// What belongs to this user on this machine. What belongs to an evaluation lives in the dossier.
class Settings
{
public:
    Settings() : m_store(std::make_unique<QSettings>()) {}
    /// In a file of its own, for tests.
    explicit Settings(const QString &path) : m_store(std::make_unique<QSettings>(path, QSettings::IniFormat)) {}

    template <typename T>
    T value(const Setting<T> &setting) const
    {
        const QVariant stored = m_store->value(setting.key);
        return stored.isValid() && stored.canConvert<T>() ? stored.value<T>() : setting.fallback;
    }
    template <typename T>
    void set(const Setting<T> &setting, const T &value)
    {
        m_store->setValue(setting.key, QVariant::fromValue(value));
    }

    void remove(const QString &key) { m_store->remove(key); }

    /// The chosen language, or the system's: Spanish where the system speaks it, else English.
    QString effectiveLanguage() const;
    /// A stable id of this installation, made on first use.
    QString installationId();
    /// Where backups go: as chosen, else a folder beside the program's data.
    QString effectiveBackupFolder() const;
    /// Adds the path to a list of dossiers, newest first; false when it was in it already.
    bool note(const Setting<QStringList> &list, const QString &path);
    /// `title`: of its plan, for the list.
    void addRecent(const QString &path, const QString &title);
    QString recentTitle(const QString &path) const;
    /// How many criteria were answered of those asked when the dossier was last open; 0 of 0 where that is not known.
    QPair<int, int> recentProgress(const QString &path) const;
    void setRecentProgress(const QString &path, int answered, int asked);
    void removeRecent(const QString &path);

private:
    std::unique_ptr<QSettings> m_store;
};

/// The full name of the user of this computer, empty where the system has none.
QString systemFullName();
/// A short name to propose for a full one: its first word in plain lower-case letters.
QString shortNameFor(const QString &fullName);
