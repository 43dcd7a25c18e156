#pragma once

#include "core/base/LocalizedText.h"
#include "core/base/PartialDate.h"
#include "core/base/Result.h"
#include "core/model/Subject.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QSet>
#include <QStringList>

#include <optional>

/// Names under which a column may stand, in order of preference, and the language its texts are in ("" for not told).
struct FieldHeaders
{
    QString language{};
    QStringList headers{};
};

/// Where a criterion's codes stand, and the group of labels they are written with.
struct CriterionHeaders
{
    QStringList headers{};
    QString codes{};
    CriterionCode unlessCoded{}; ///< not read in rows in which this other criterion has a level
};

/// Something true of certain plans of a table only; `plans` are "Country/number".
struct Recoding
{
    CriterionCode criterion{};
    LevelCode from{};
    LevelCode to{};
    QStringList plans{};
    LocalizedText note{};
};

/// A row that stands in a plan's table without being one of its commitments.
struct RowException
{
    QString plan{}; ///< "Country/number"
    QString number{};
    LocalizedText note{};
};

enum class Numbering { Column, Title };

/// The method that plans handed in from one year to another were scored with.
struct MethodPeriod
{
    int from = 0;
    int to = 9999;
    QString method{};
};

/// Where a derived value stands as published, and the group of labels it is written with.
struct PublishedHeaders
{
    QStringList headers{};
    QString codes{};
};

/// The word for a number below, equal to and above nought.
struct SignLabels
{
    QString derived{};
    QStringList labels{};
};

/// How a table of the layout is written, where that is possible.
struct WrittenTable
{
    QStringList columns{};                            ///< all headers in order; none where it cannot be written
    QMap<QString, QMap<LevelCode, QString>> labels{}; ///< group -> code -> label
    QMap<LevelCode, QString> missing{};               ///< labels of missing values in all groups
    QMap<QString, QList<CriterionCode>> numbers{};    ///< header -> criteria whose number stands there
    QMap<QString, SignLabels> signs{};                ///< header -> derived number whose sign stands there
    QMap<QString, QString> constants{};               ///< header -> what stands there in every row
};

/// The plan of a layout whose tables are all of one.
struct LayoutPlan
{
    QString country{};
    QString countryCode{};
    QString number{};
    LocalizedText title{};
    QString language{};
    std::optional<PartialDate> starts{};
    std::optional<PartialDate> ends{};
};

/// How one kind of table is read: a data file in resources/layouts, format "cotejo-layout/1".
struct TableLayout
{
    QString id{};
    LocalizedText title{};
    QStringList signature{}; ///< headers that a table of this kind has, all of them; for recognising it
    int headerRows = 20;     ///< the header is among so many first rows
    Numbering numbering = Numbering::Column;
    QMap<QString, QList<FieldHeaders>> fields{};
    LayoutPlan plan{};
    SubjectKind subject = SubjectKind::Commitment; ///< what a row is about: a commitment or a whole plan
    QString method{};                              ///< empty: by `methods`, else by the columns that are there
    QList<MethodPeriod> methods{};                 ///< by the year in which a plan was handed in
    QMap<QString, PublishedHeaders> published{};   ///< derived value -> where it stands
    QStringList keptFields{}; ///< fields whose cells are kept to the letter beside what was read of them
    WrittenTable written{};
    QString edition{};                 ///< of the numbers that levels have in it
    bool keepsRest = false;            ///< cells of all other columns are kept to the letter
    QString roundKey{};                ///< tables of one key give their codes to one round a plan; empty: by method
    QMap<QString, QString> prefixes{}; ///< prefix of a header -> the method its criteria belong to
    QMap<CriterionCode, CriterionHeaders> criteria{};
    QMap<QString, QMap<QString, LevelCode>> codes{};   ///< group -> label -> code, labels folded
    QMap<QString, LevelCode> missing{};                ///< label -> nr, nd, na, unclear
    QSet<QString> unspecified{};                       ///< further labels that say nothing, folded
    QStringList neverRead{};                           ///< headers of columns with contacts
    QMap<QString, QMap<QString, QString>> languages{}; ///< country -> field -> language
    std::optional<QDate> asOf{};
    LocalizedText roundTitle{};
    LocalizedText roundNote{};
    QString source{};
    QList<Recoding> recodings{};
    QList<RowException> exceptions{};
    bool hasValueCategories = false; ///< categories are worked out from the value criteria

    /// A blank cell, or a label for "not told".
    bool saysNothing(const QString &cell) const;
    QString languageOf(const QString &country, const QString &field) const;
};

/// All layouts, sorted by id.
QStringList layoutIds();
Result<TableLayout> layoutFromLibrary(const QString &id);

/// A header or label for comparing: no markup, no case, no accents, "no" for each sign of a number ("N°", "Núm.", "#");
/// a leading underscore stays ("_Specificity" is the number beside "Specificity").
QString headerKey(const QString &header);
/// A label for comparing, without a letter in front ("b. Limited" and "limited " are the same).
QString labelKey(const QString &label);
