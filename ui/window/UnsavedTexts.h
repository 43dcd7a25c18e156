#pragma once

#include "core/model/Subject.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QObject>

#include <optional>

class Catalogue;

/// What a text that is being typed will be: the reason of a rating, a comment, a text of the report, the translation of
/// a reason, or the fields of a sheet.
struct UnsavedField
{
    enum class Kind { Reason, Comment, Narrative, Translation, Sheet };

    Kind kind = Kind::Reason;
    RoundId round{};           ///< none for a narrative or a sheet
    Subject subject{};         ///< their plan
    CriterionCode criterion{}; ///< empty for a comment on the subject as a whole
    QString person{};          ///< short name; empty until somebody gave it
    QString place{};           ///< of a sheet: its name
    QString item{};     ///< section of a narrative; person whose reason is translated; what a sheet shows, empty if new
    QString of{};       ///< what else a sheet was begun with
    QString language{}; ///< of a narrative or translation

    bool operator==(const UnsavedField &) const = default;
};

/// What stands in a sheet, by field.
struct UnsavedForm
{
    QJsonObject filled{}; ///< as the dossier gave it
    QJsonObject values{};

    bool operator==(const UnsavedForm &) const = default;
};

struct UnsavedText
{
    UnsavedField field{};
    QString text{};
    UnsavedForm form{};  ///< of a sheet
    QDateTime at{};                 ///< UTC
    QString file{};                 ///< that holds it

    bool operator==(const UnsavedText &) const = default;
};

/// "10:32", with the day before it unless that is today.
QString shownMoment(const UnsavedText &text, const Catalogue &catalogue);
/// On one line, cut where it is long.
QString shownText(const UnsavedText &text);

/// What was typed or filled in and is not yet in the dossier, in files beside it that only this user may read: what a
/// crash leaves behind. Each is written whole or not at all, and removed once it is stored.
class UnsavedTexts : public QObject
{
    Q_OBJECT

public:
    static constexpr int pause = 400; ///< milliseconds from the first key that is not kept to keeping it

    explicit UnsavedTexts(const QString &dossierPath, QObject *parent = nullptr);

    /// Where the files are; the user's data folder unless set otherwise (tests).
    static void setFolder(const QString &folder) { s_folder = folder; }

    void keep(const UnsavedField &field, const QString &text, const UnsavedForm &form = {});
    void drop(const UnsavedField &field);  ///< what this session has kept of the field
    void leave(const UnsavedField &field); ///< it becomes one of those that were left
    /// What earlier sessions of the program left, and what was left in this one, newest first.
    const QList<UnsavedText> &left() const { return m_left; }
    void discard(const UnsavedText &text); ///< one of those

Q_SIGNALS:
    void discarded(); ///< one of those that were left

private:
    QString fileFor(const UnsavedField &field) const;
    void read();
    std::optional<UnsavedText> readFile(const QString &path) const;

    QString m_dossier;
    QString m_folder;
    QString m_session; ///< so that what is typed now does not take the place of what was left
    QList<UnsavedText> m_left{};

    inline static QString s_folder{};
};
