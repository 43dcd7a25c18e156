#pragma once

#include "core/Dossier.h"
#include "core/base/Catalogue.h"
#include "core/evaluation/OpenItems.h"
#include "core/method/RuleEvaluation.h"

#include <QObject>

#include <memory>

class LiveSearch;
class CopyStates;
class UnsavedTexts;
struct UnsavedText;

/// What a session looks at: the open dossier, and the current plan, round, person and commitment within it. Shared by
/// all modes; no widgets. Ids that vanish (by undo, say) are replaced before `currentChanged()` is told.
class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(std::unique_ptr<Dossier> dossier, QObject *parent = nullptr);
    ~Workspace() override;

    Dossier &dossier() { return *m_dossier; }
    const Dossier &dossier() const { return *m_dossier; }
    const Contents &contents() const { return m_dossier->contents(); }

    /// Language of texts that come from the dossier, as the window speaks: "es" or "en".
    const QString &language() const { return m_language; }
    /// The window's when the dossier was opened: a report whose language nobody chose keeps to it.
    const QString &firstLanguage() const { return m_firstLanguage; }
    void setLanguage(const QString &language);

    ActionPlanId plan() const { return m_plan; } ///< invalid only in a dossier without plans
    void setPlan(ActionPlanId plan);
    RoundId roundId() const { return m_round; } ///< invalid only in a plan without rounds
    void setRound(RoundId round);
    const Round *round() const { return contents().round(m_round); }
    /// The current round's pack; null only without a round.
    const MethodPack *method() const;

    const QString &personName() const { return m_personName; } ///< short name; empty until somebody gave it
    const QString &personFullName() const { return m_personFullName; }
    void setPerson(const QString &name, const QString &fullName);
    /// What the person is: as the dossier knows them; before that, as they say themselves.
    QString personRole() const;
    void setPersonRole(const QString &role); ///< in a dossier that does not know the person yet
    /// Likewise, and in the dossier too where it knows the person.
    Result<> changePersonRole(const QString &role);
    /// The person's id, once the dossier knows the name.
    std::optional<PersonId> personId() const;
    /// Registers the person where the dossier does not know the name yet.
    Result<PersonId> ensurePerson();

    std::optional<CommitmentId> commitment() const { return m_commitment; }
    void setCommitment(std::optional<CommitmentId> commitment);
    const Commitment *currentCommitment() const;
    /// A cluster at work stands before the commitment, until a commitment is set.
    std::optional<ClusterId> cluster() const { return m_cluster; }
    void setCluster(ClusterId cluster);
    const Cluster *currentCluster() const;
    /// What is scored: the cluster at work, else the commitment.
    std::optional<Subject> subject() const;
    void setSubject(const Subject &subject); ///< a commitment or a cluster

    /// Whether ratings can be given at all: writable file, open round.
    bool isWritable() const { return !m_dossier->isReadOnly(); }
    bool canRate() const { return isWritable() && round() && round()->isOpen; }

    /// Whose ratings are shown: one's own; in a closed round where one has none, those of the first who has.
    std::optional<PersonId> shownPerson() const;
    bool showsOwn() const { return shownPerson() == personId(); }
    /// The shown person's rating key for a criterion in the current round; its person is invalid while there is none.
    RatingKey keyFor(const Subject &subject, const CriterionCode &criterion) const;
    const Rating *ratingOf(const Subject &subject, const CriterionCode &criterion) const;
    /// The shown person's levels of one subject in the current round.
    LevelsByCriterion levelsOf(const Subject &subject) const;
    /// What is open in the current round for the current person.
    const OpenItems &openItems() const;
    Completeness progress() const; ///< of the round: the plan and its commitments; nothing asked without one
    /// Gives a level as the current person, registering them first where needed.
    Result<> rate(const Subject &subject, const CriterionCode &criterion, const LevelCode &level);
    /// Writes a reason as the current person, registering them first where needed.
    Result<> writeReason(const Subject &subject, const CriterionCode &criterion, const QString &reason);

    /// The language that texts of the plan are written in, for their spelling: "es" or "en"; where it is neither, the
    /// window's.
    QString writingLanguage() const;

    /// The search over the open dossier.
    LiveSearch &search() { return *m_search; }

    Catalogue catalogue() const { return Catalogue(m_language); }
    QString sentence(const Error &error) const { return errorSentence(error, catalogue()); }

    /// What is typed and not yet stored, beside the dossier.
    UnsavedTexts &unsaved() { return *m_unsaved; }
    /// Asks every editor to write down what has been typed but not yet stored.
    void flush() { Q_EMIT flushRequested(); }
    /// Asks the window to show something in the mode where it is at home: evidence in the library, a rating on its card,
    /// an event or proposal of the process in its register.
    void showEvidence(EvidenceId id) { Q_EMIT evidenceWanted(id); }
    void showRating(const RatingKey &key);
    void showInProcess(const QString &id) { Q_EMIT processItemWanted(id); }
    void editCommitment(CommitmentId id); ///< its sheet, in the register of the plan
    /// The fact sheet of a commitment, or of an institution that has a part in the current plan, in the report.
    void showFactSheet(CommitmentId id);
    void showFactSheet(InstitutionId id) { Q_EMIT institutionSheetWanted(id); }

    /// What is known of the stored copies; lives as long as the session.
    CopyStates &copyStates() { return *m_copyStates; }

    /// An editor tells that it holds text that is not yet stored, or no longer does.
    void setPending(bool isPending);
    bool isPending() const { return m_isPending; }

Q_SIGNALS:
    void currentChanged(); ///< plan, round, person, commitment or language
    void flushRequested();
    /// A comment that was typed in an earlier session goes back into its field.
    void commentOffered(const Subject &subject, const CriterionCode &criterion, const QString &text);
    /// What was left in a sheet goes back into its fields, to be saved; whoever takes it discards it.
    void sheetOffered(const UnsavedText &kept);
    void personWanted(); ///< something was to be rated, and nobody has said who they are
    void pendingChanged(bool isPending);
    void evidenceWanted(const EvidenceId &id);
    void ratingWanted(const RatingKey &key); ///< plan, round and subject have been made the current ones
    void processItemWanted(const QString &id);
    void commitmentEditWanted(const CommitmentId &id);  ///< its plan has been made the current one
    void commitmentSheetWanted(const CommitmentId &id); ///< likewise
    void institutionSheetWanted(const InstitutionId &id);

private:
    void onChanged(const Change &change);
    void settle();

    std::unique_ptr<Dossier> m_dossier;
    LiveSearch *m_search;
    QString m_language = QStringLiteral("es");
    QString m_firstLanguage{};
    ActionPlanId m_plan{};
    RoundId m_round{};
    QString m_personName{};
    QString m_personFullName{};
    QString m_personRole = QStringLiteral("evaluator");
    std::optional<CommitmentId> m_commitment{};
    std::optional<ClusterId> m_cluster{};
    bool m_isPending = false;
    CopyStates *m_copyStates;
    std::unique_ptr<UnsavedTexts> m_unsaved;
    mutable std::optional<OpenItems> m_openItems{}; ///< worked out on first use, kept up by ratings
};
