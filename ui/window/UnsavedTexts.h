#pragma once

#include "core/model/Subject.h"

#include <QDateTime>
#include <QList>
#include <QMap>

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
    QString place{};           ///< what a sheet is for, as Place names it: "recommendation"
    QString item{};     ///< section of a narrative; person whose reason is translated; what a sheet shows, empty if new
    QString language{}; ///< of a narrative or translation

    bool operator==(const UnsavedField &) const = default;
};

struct UnsavedText
{
    UnsavedField field{};
    QString text{};
    QMap<QString, QString> parts{}; ///< of a sheet: what was typed, by field
    QDateTime at{};                 ///< UTC
    QString file{};                 ///< that holds it

    bool operator==(const UnsavedText &) const = default;
};

/// Text that was typed and is not yet in the dossier, in files beside it that only this user may read: what a crash
/// leaves behind. Each is written whole or not at all, and removed once the text is stored.
class UnsavedTexts
{
public:
    static constexpr int pause = 400; ///< milliseconds from the first key that is not kept to keeping it

    explicit UnsavedTexts(const QString &dossierPath);

    /// Where the files are; the user's data folder unless set otherwise (tests).
    static void setFolder(const QString &folder) { s_folder = folder; }

    void keep(const UnsavedField &field, const QString &text, const QMap<QString, QString> &parts = {});
    void drop(const UnsavedField &field); ///< what this session has kept of the field
    /// What earlier sessions of the program left, newest first.
    const QList<UnsavedText> &left() const { return m_left; }
    void discard(const UnsavedText &text); ///< one of those

private:
    QString fileFor(const UnsavedField &field) const;
    void read();

    QString m_dossier;
    QString m_folder;
    QString m_session; ///< so that what is typed now does not take the place of what was left
    QList<UnsavedText> m_left{};

    inline static QString s_folder{};
};
