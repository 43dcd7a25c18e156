#pragma once

#include "core/base/LocalizedText.h"
#include "core/method/Rule.h"
#include "core/model/Subject.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

/// The four kinds of missing value, the same in every pack: nr, nd, na, unclear, in this order.
const QList<LevelCode> &missingCodes();
bool isMissingCode(const LevelCode &code);

struct Level
{
    LevelCode code{};
    std::optional<int> rank{};    ///< worst is 0; none for a substantive level outside the order (withdrawn)
    QMap<QString, int> numbers{}; ///< number of this level by data edition
    QString glyph{};
    LocalizedText label{};
    LocalizedText guidance{};
};

struct Scale
{
    QString id{};
    bool isOrdered = true;
    LocalizedText title{};
    QList<Level> levels{};

    const Level *level(const LevelCode &code) const;
    int highestRank() const; ///< 0 when no level has a rank
};

/// A kind of missing value as this pack words it.
struct MissingValue
{
    LevelCode code{};
    LocalizedText label{};
    LocalizedText guidance{};
};

struct Dimension
{
    DimensionCode id{};
    LocalizedText title{};
    LocalizedText question{};
};

enum class Phase { Design, Midterm, End };
enum class Demand { Welcome, Required };

struct Criterion
{
    CriterionCode id{};
    DimensionCode dimension{};
    SubjectKind subject = SubjectKind::Commitment;
    QList<SubjectKind> alsoFor{}; ///< further kinds of subject it is asked of
    Phase phase = Phase::End;
    LocalizedText title{};
    LocalizedText question{};
    LocalizedText guidance{};
    QString scale{};
    QList<LevelCode> missing{};                            ///< the missing values it admits
    QHash<LevelCode, QMap<QString, int>> missingNumbers{}; ///< numbers of missing values by data edition
    Demand evidence = Demand::Welcome;
    Demand reason = Demand::Welcome;
    double weight = 0; ///< share in the dimension's score; 0 never counts

    bool concerns(SubjectKind kind) const { return subject == kind || alsoFor.contains(kind); }
};

/// When `when` holds, the criteria in `stops` are not coded.
struct Gate
{
    QString id{};
    Rule when{};
    QList<CriterionCode> stops{};
    LocalizedText text{};
};

/// Turns a number into a word: the first band that fits.
struct Band
{
    enum class Test { Below, Equals, Above };

    Test test = Test::Equals;
    int bound = 0;
    Outcome outcome{};

    bool fits(int number) const;
};

/// A value computed from ratings each time, never stored.
struct DerivedValue
{
    QString id{};
    SubjectKind subject = SubjectKind::Commitment;
    QList<SubjectKind> alsoFor{}; ///< further kinds of subject it is worked out for
    LocalizedText title{};
    LocalizedText explanation{};
    QString source{};
    Rule rule{};
    QList<Band> bands{};

    bool concerns(SubjectKind kind) const { return subject == kind || alsoFor.contains(kind); }
    /// The words of its own that it can come to, in the pack's order: of its bands or of its cases. None for a value
    /// that is yes or no, or a bare number.
    QList<Outcome> outcomes() const;
};

/// A method: what is asked, on which scales, and what follows from the answers. Read by `readMethodPack()`.
struct MethodPack
{
    QString id{};
    QString version{};
    LocalizedText title{};
    LocalizedText summary{};
    LocalizedText source{};
    std::optional<QDate> validFrom{};
    std::optional<QDate> validTo{};
    QList<Dimension> dimensions{};
    QList<Scale> scales{};
    QList<MissingValue> missing{};
    QList<Criterion> criteria{};
    QList<Gate> gates{};
    QList<DerivedValue> derived{};
    QStringList reportSections{};

    const Criterion *criterion(const CriterionCode &id) const;
    const Scale *scale(const QString &id) const;
    const Scale *scaleOf(const CriterionCode &criterion) const;
    /// The level of the criterion's scale; nothing for a missing value or an unknown code.
    const Level *level(const CriterionCode &criterion, const LevelCode &code) const;
    const MissingValue *missingValue(const LevelCode &code) const;
    const DerivedValue *derivedValue(const QString &id) const;
    const Dimension *dimension(const DimensionCode &id) const;
    QList<Criterion> criteriaFor(SubjectKind subject) const; ///< those asked of the kind also
    QList<Criterion> criteriaFor(SubjectKind subject, const DimensionCode &dimension) const;

    /// Whether the code is a level of the criterion's scale or a missing value that it admits.
    bool admits(const CriterionCode &criterion, const LevelCode &code) const;
    /// Label of a level or missing value of the criterion; the code itself when it is unknown.
    QString labelOf(const CriterionCode &criterion, const LevelCode &code, const QString &language) const;
    /// Number of a level or missing value of the criterion in a data edition; nothing where it has none there.
    std::optional<int> numberOf(const CriterionCode &criterion, const LevelCode &code, const QString &edition) const;
};

/// Digest of what an evaluator read when answering: question, guidance and levels of the criterion.
QString criterionDigest(const MethodPack &pack, const CriterionCode &criterion);
