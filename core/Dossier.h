#pragma once

#include "core/EvidenceCopies.h"
#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/evaluation/ChangedText.h"
#include "core/method/MethodLibrary.h"
#include "core/model/Change.h"
#include "core/model/Contents.h"
#include "core/model/ImportBatch.h"
#include "core/model/IntegrityFinding.h"
#include "core/model/JournalEntry.h"
#include "core/model/RatingStep.h"
#include "core/model/SearchHit.h"
#include "core/model/SearchText.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

struct CommitmentEdit;
class DossierFile;
class QIODevice;
class DossierSearch;
class LongChange;

/// Where changes come from: who makes them, on which installation, and what time it is. Passed in, so tests can fix it.
struct Author
{
    QString name{};                   ///< short name of the person, as in `Person::name`
    QString installation{};           ///< stable id of this installation of the program
    std::function<QDateTime()> now{}; ///< UTC; the system clock when empty

    /// The journal row of something they do now.
    JournalEntry entry(const QString &what, const QStringList &arguments) const;
};

/// What a new dossier starts with: one plan and one open round of a method.
struct NewDossier
{
    ActionPlan plan{};
    QString method{};
    LocalizedText roundTitle{};
    QDate asOf{};
};

/// One act of adding evidence.
struct EvidenceAddition
{
    QList<Evidence> items{};           ///< new: links, and copies as EvidenceCopies took them in
    QList<EvidenceId> known{};         ///< in the dossier already, used once more
    QList<CommitmentId> commitments{}; ///< all of them belong to these
    QList<RatingKey> ratings{};        ///< these lean on all of them
};

enum class Access { ReadWrite, ReadOnly };

/// The open dossier: the only door for changes and the only source of change signals. Every change is checked against
/// the rules, written in one transaction together with its journal row, durable when the call returns, and told by one
/// `changed()`. Lives in one thread; copies of `contents()` may be read in any.
class Dossier : public QObject
{
    Q_OBJECT

public:
    ~Dossier() override;

    /// Makes a new file; an existing one is never overwritten (Conflict).
    static Result<std::unique_ptr<Dossier>> create(const QString &path, const NewDossier &start, const Author &author);
    /// Makes a new file whose first journal row holds all of the batch (the shipped example).
    static Result<std::unique_ptr<Dossier>> create(const QString &path, const ImportBatch &start, const Author &author,
                                                   const Progress &progress = {});
    /// Opens a file after checking it as hostile. ReadWrite takes the writer's lock; Error "dossier.locked" names who
    /// has it.
    static Result<std::unique_ptr<Dossier>> open(const QString &path, Access access, const Author &author);

    QString path() const;
    bool isReadOnly() const;
    const Author &author() const { return m_author; }
    void setAuthor(const Author &author) { m_author = author; }

    const Contents &contents() const { return m_contents; }
    /// The pack a round is scored with, from the dossier's own copy. Never null for a round of `contents()`.
    const MethodPack *methodOf(RoundId round) const;

    // People and rounds
    Result<PersonId> registerPerson(const QString &name, const QString &fullName, const QString &role);
    /// A new person, or what is said of a known one: Conflict for a name that another has, InvalidInput for a role that
    /// there is not.
    Result<PersonId> savePerson(Person person);
    Result<RoundId> openRound(ActionPlanId plan, const LibraryMethod &method, const LocalizedText &title, QDate asOf);

    // Ratings. Each returns Refused for a closed round, a closed gate; InvalidInput for a level the criterion does not
    // admit.
    /// Why this rating may not be made now; success when it may.
    Result<> mayRate(const RatingKey &key, const LevelCode &level) const;
    /// Gives a level, keeping reason and evidence of an earlier rating where none are passed.
    Result<> rate(const RatingKey &key, const LevelCode &level, const std::optional<QString> &reason = std::nullopt,
                  const std::optional<QList<EvidenceId>> &evidence = std::nullopt);
    /// The same by a person's name, who is registered within the same change when new.
    Result<> rateAs(const QString &personName, RatingKey key, const LevelCode &level,
                    const std::optional<QString> &reason, const std::optional<QList<EvidenceId>> &evidence);
    Result<> writeReason(const RatingKey &key, const QString &reason);
    Result<> attachEvidence(const RatingKey &key, EvidenceId evidence);
    Result<> detachEvidence(const RatingKey &key, EvidenceId evidence);
    /// From several ratings, in one change.
    Result<> detachEvidence(const QList<RatingKey> &keys, EvidenceId evidence);
    /// Why no evidence may be added to this rating now: as `mayRate`, and Refused behind a closed gate.
    Result<> mayAttach(const RatingKey &key) const;
    Result<> clearRating(const RatingKey &key);
    /// The rating still holds although what it rests on has changed: it is bound to the texts as they are now.
    Result<> confirmRating(const RatingKey &key);
    /// What a stale rating rests on and how it read when the rating was given, where the journal still knows it.
    QList<ChangedText> changedTexts(const RatingKey &key) const;
    QList<RatingStep> historyOf(const RatingKey &key) const;

    // Evidence
    /// Copies the file into the dossier in chunks; the item's number, digest, size, name and media type are filled in
    /// here. `item.commitments` says where it belongs. Nothing stays behind when it fails or is cancelled.
    Result<EvidenceId> addEvidence(Evidence item, const QString &filePath, const Progress &progress = {});
    /// The same, attached to a rating within the same change.
    Result<EvidenceId> addEvidenceTo(const RatingKey &key, Evidence item, const QString &filePath,
                                     const Progress &progress = {});
    /// A link without a copy.
    Result<EvidenceId> addLink(Evidence item);
    /// Several at once, new ones and known ones, for several commitments and ratings, in one change; what each rating
    /// of `addition` leans on grows by all of them. The ids, new ones first.
    Result<QList<EvidenceId>> addEvidence(const EvidenceAddition &addition);
    Result<> editEvidence(const Evidence &item);
    /// Takes it out of all that leans on it, too; refused where that is a rating of a closed round.
    Result<> removeEvidence(EvidenceId id);
    /// Streams the stored copy and checks its digest on the way.
    Result<> readEvidence(EvidenceId id, QIODevice &out) const;
    /// The stored copies, to be read, checked and added to in another thread.
    EvidenceCopies evidenceCopies() const;

    // Comments. One may change and take back one's own; a thread that has answers stays.
    /// `comment.person` is filled in by the name, who is registered within the same change when new; an answer takes
    /// subject, criterion and round of what it answers.
    Result<CommentId> addComment(Comment comment, const QString &personName);
    Result<> editComment(CommentId id, const QString &text, const QString &personName);
    Result<> resolveComment(CommentId id, bool isResolved); ///< the thread that it belongs to
    Result<> removeComment(CommentId id, const QString &personName);

    Result<> setSelfReport(const SelfReport &report);
    Result<> removeSelfReport(SelfReportId id);

    // The plan's register. `save…` and `remove…` as below.
    Result<ActionPlanId> savePlan(ActionPlan plan);
    Result<CommitmentId> saveCommitment(Commitment commitment);
    /// The same edit in several commitments, as one change.
    Result<> editCommitments(const QList<CommitmentId> &ids, const CommitmentEdit &edit);
    /// `position` within the plan, from 0.
    Result<> moveCommitment(CommitmentId id, int position);
    /// Refused while something that somebody wrote leans on it; its officials and self-reports go with it.
    Result<> removeCommitment(CommitmentId id);
    Result<CategoryId> saveCategory(Category category);
    Result<> moveCategory(CategoryId id, int position); ///< likewise
    Result<> removeCategory(CategoryId id);             ///< takes it off its commitments
    Result<InstitutionId> saveInstitution(Institution institution);
    Result<> removeInstitution(InstitutionId id); ///< refused while something refers to it
    /// Everything that refers to the doubles refers to `keep` afterwards, which gets their names as aliases; one
    /// change.
    Result<> mergeInstitutions(InstitutionId keep, const QList<InstitutionId> &doubles);

    // The plan's milestones and process. `save…` makes or changes the item with that id (one without an id gets a new
    // one) and refuses what is not whole: no plan, no title, dates the wrong way round. Errors name the field.
    Result<MilestoneId> saveMilestone(Milestone milestone);
    /// Refused while ratings lean on it, as with clusters.
    Result<> removeMilestone(MilestoneId id);
    Result<ClusterId> saveCluster(Cluster cluster);
    Result<> removeCluster(ClusterId id);
    Result<OfficialId> saveOfficial(Official official);
    Result<> removeOfficial(OfficialId id);
    Result<ProcessEventId> saveEvent(ProcessEvent event);
    Result<> removeEvent(ProcessEventId id);
    Result<ProposalId> saveProposal(Proposal proposal);
    Result<> removeProposal(ProposalId id);

    // The words of the report.
    /// `section` is one of `narrativeSections()`. A text that says nothing clears the section in that language.
    Result<> saveNarrative(ActionPlanId plan, const QString &section, const QString &language, const QString &text);
    /// As with `saveProposal`; a new one becomes the last of its plan. Its number is kept.
    Result<RecommendationId> saveRecommendation(Recommendation recommendation);
    Result<> moveRecommendation(RecommendationId id, int number); ///< from 1; the others make room
    Result<> removeRecommendation(RecommendationId id);
    /// The rating's reason in another language than its own, bound to the reason as it is now; a text that says nothing
    /// clears it. In closed rounds, too: the reason itself stays as it is.
    Result<> translateReason(const RatingKey &key, const QString &language, const QString &text);

    /// Sets a yes/no derived value by hand in an open round, against its rule; a reason is demanded.
    Result<> overrideFlag(RoundId round, const Subject &subject, const QString &name, bool value, const QString &reason,
                          const QString &personName);
    Result<> clearOverride(RoundId round, const Subject &subject, const QString &name);

    // How reports are made.
    /// `key` is of PreferenceKey; a structure is a plan's, all else the dossier's. An empty value gives it back to what
    /// the program finds. Another structure brings its own order of sections.
    Result<> setPreference(const QString &key, const QString &value, ActionPlanId plan = {});
    /// All sections of the plan's report in their order; none for those of its structure. `before` is how they stood,
    /// for the journal.
    Result<> setReportSections(ActionPlanId plan, const QList<ReportSectionChoice> &sections,
                               const QList<ReportSectionChoice> &before = {});

    /// Takes in what is new or changed of the batch, in one change; nothing is deleted. Importing twice changes
    /// nothing.
    Result<ImportCounts> import(const ImportBatch &batch, const Progress &progress = {});

    // Changes that take long: begun here, run in another thread, ended here, whatever came of them.
    Result<std::unique_ptr<LongChange>> beginImport(const ImportBatch &batch);
    Result<std::unique_ptr<LongChange>> beginStep(JournalKind kind); ///< Undo or Redo
    /// Whether the next step back or forth is over a change as large as an import.
    bool isLongStep(JournalKind kind) const;
    void end(std::unique_ptr<LongChange> done);

    // Journal
    QList<JournalEntry> journal(int limit = -1) const; ///< newest first
    qint64 journalLength() const;
    std::optional<JournalEntry> journalEntry(qint64 sequence) const;
    std::optional<JournalEntry> nextUndo() const;
    std::optional<JournalEntry> nextRedo() const;
    Result<> undo();
    Result<> redo();

    // Integrity
    /// SHA-256 of the state: everything but the journal. Undo gives back the digest before.
    QString digest() const;
    Result<QList<IntegrityFinding>> verify(const Progress &progress = {}) const;
    Result<> backup(const QString &path) const;

    // Search
    /// Over everything the dossier holds, as `DossierSearch` does.
    SearchResult search(const QString &words, int limit = 100, const QString &kind = {}) const;
    /// What criteria are called in the dossier's methods, in every language.
    CriterionWords criterionWords() const;

Q_SIGNALS:
    void changed(const Change &change);

private:
    Dossier(std::shared_ptr<DossierFile> file, Author author);
    /// Refused for a file that is only read, and during a long change.
    Result<> mayChange() const;

    /// The one way a change is made: rules were checked, `work` writes through repositories.
    Result<> change(const QString &what, const QStringList &arguments, const std::function<Result<>()> &work,
                    JournalKind kind = JournalKind::Change, qint64 target = 0);
    /// Writes what is new or changed of the batch; call inside `change()`.
    Result<ImportCounts> put(const ImportBatch &batch, const Progress &progress);
    /// `contents` is what the rating may lean on: the dossier's own, with what the same change adds.
    Result<> putRating(const Contents &contents, const RatingKey &key, const std::function<void(Rating &)> &edit);
    Result<> changeRating(const QString &what, const RatingKey &key, const QString &detail,
                          const std::function<void(Rating &)> &edit);
    Result<> checkAddition(const EvidenceAddition &addition) const;
    Result<EvidenceId> addItem(Evidence item, const QString &filePath, const RatingKey *key, const Progress &progress);
    Result<> step(JournalKind kind);
    Result<qint64> stepTarget(JournalKind kind) const;
    std::unique_ptr<LongChange> newLongChange(const QString &what, const QStringList &arguments);
    QDateTime now() const;

    std::shared_ptr<DossierFile> m_file; ///< shared with a long change only
    std::shared_ptr<std::atomic<bool>> m_isBusy = std::make_shared<std::atomic<bool>>(false);
    Author m_author;
    Contents m_contents;
    QMap<std::pair<QString, QString>, MethodPack> m_methods;
    mutable std::unique_ptr<DossierSearch> m_search; ///< filled on first use, dropped by every change
};
