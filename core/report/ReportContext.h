#pragma once

#include "core/base/Catalogue.h"
#include "core/evaluation/ReportOutline.h"
#include "core/evaluation/RoundLevels.h"
#include "core/method/CompletionCriterion.h"
#include "core/report/Block.h"
#include "core/report/Report.h"

/// A round of the plan with its method, what stands for each subject, and who rated.
struct RoundContext
{
    Round round{};
    std::shared_ptr<const MethodPack> pack{};
    std::shared_ptr<const RoundLevels> levels{};
    QList<Person> raters{}; ///< those with at least one rating, by name
    bool hasCommitmentRatings = false;
    bool hasPlanRatings = false;
    CriterionCode completionCode{};

    /// As `completionTold()` says.
    const Criterion *completion() const { return pack->criterion(completionCode); }
    bool isEmpty() const { return !hasCommitmentRatings && !hasPlanRatings; }
    CodedAnswer answerOf(const Subject &subject, const CriterionCode &criterion) const
    {
        return levels->answers(*pack, subject).to(criterion);
    }
};

/// What the level is filled with in the figures; no colour for what has no place in the order of its scale.
QColor fieldOf(const MethodPack &pack, const CriterionCode &criterion, const LevelCode &level);

/// What the chapters are written from: one plan of the dossier, and the words of the report's language.
class ReportContext
{
public:
    static Result<ReportContext> of(const Contents &contents, const ReportOptions &options);

    const Contents &contents() const { return *m_contents; }
    const ReportOptions &options() const { return m_options; }
    const Catalogue &texts() const { return m_texts; }
    const QString &language() const { return m_texts.language(); }
    /// Whether answers on which raters differ are left out, and so stand among those not yet rated.
    bool hidesUnsettled() const
    {
        return m_options.profile == PublicationProfile::Public && m_options.unsettled.value_or(0) > 0;
    }
    const ActionPlan &plan() const { return *m_plan; }
    const QList<Commitment> &commitments() const { return m_commitments; }
    const QList<RoundContext> &rounds() const { return m_rounds; }
    QList<RoundContext> ratedRounds() const;
    /// Which sections the report has, in which order.
    const ReportOutline &outline() const { return m_outline; }
    /// "Informe de avance": the kind of report, without the years that its structure was made for.
    QString structureName() const;
    /// As the plan's structure calls it.
    QString sectionTitle(const QString &code) const;
    /// Whether a section of this report, other than `asking`, is where the criterion or derived value is printed.
    bool isPrintedElsewhere(const CriterionCode &criterion, const QString &asking) const;
    bool isPrintedElsewhere(const DerivedValue &derived, const QString &asking) const;
    /// The pack of each round, every pack once.
    QList<std::shared_ptr<const MethodPack>> packs() const;

    QString text(const QString &key, const QStringList &arguments = {}) const;
    QString of(const LocalizedText &text) const { return text.in(language()); }
    /// The same, with its language where that is known to be another than the report's.
    Span span(const LocalizedText &text) const;
    /// A name as the plan writes it, with the plan's language where that is known to be another than the report's.
    Span nameSpan(const QString &name) const;
    QString country() const;
    QString day(const PartialDate &date) const; ///< "31 de diciembre de 2012", for running text
    QString day(QDate date) const;
    /// "del 6 de junio de 2012 a septiembre de 2012", "desde 2022"; empty where both are unknown.
    QString period(const std::optional<PartialDate> &from, const std::optional<PartialDate> &to) const;
    QString asOf(const Round &round) const; ///< "31 de diciembre de 2012 (inferida)"
    QString labelOf(const MethodPack &pack, const CriterionCode &criterion, const LevelCode &level) const;
    /// Glyph and label; the dashed circle and "not rated" for an empty level.
    Span level(const MethodPack &pack, const CriterionCode &criterion, const LevelCode &level) const;
    /// The same of whatever stands for a subject: raters may differ, or a gate close the criterion.
    Span answer(const MethodPack &pack, const CriterionCode &criterion, const CodedAnswer &answer) const;
    QString derivedLabel(const DerivedValue &derived, const DerivedResult &result) const;
    /// Names of the tests (criteria or derived values), for "why not".
    QString testNames(const MethodPack &pack, const QStringList &tests) const;
    QString commitmentName(const Commitment &commitment) const;    ///< "18 Gasto en publicidad oficial"
    QString commitmentHeading(const Commitment &commitment) const; ///< "Compromiso 18. Gasto en publicidad oficial"

private:
    ReportContext(const Contents &contents, const ReportOptions &options, const ActionPlan &plan);
    QString numberLabel(const Rule &rule, int number) const;
    Result<> addRounds();
    Result<> makeOutline();

    const Contents *m_contents;
    ReportOptions m_options;
    Catalogue m_texts;
    const ActionPlan *m_plan;
    QList<Commitment> m_commitments;
    QList<RoundContext> m_rounds;
    ReportOutline m_outline;
};

/// That some of the plan's numbers are beside it and not counted; empty where all are.
QString notCountedNote(const ReportContext &context);
/// "1–4, 7, 9": the numbers in their order, three or more in a row as a range.
QString numberRanges(const QStringList &numbers);
/// "4f1c…a92e"
QString shortDigest(const QString &digest);
QString anchorOf(const Commitment &commitment);
QString anchorOf(const Evidence &evidence);
/// The levels from best to worst, then those outside the order.
QList<const Level *> bestFirst(const Scale &scale);
