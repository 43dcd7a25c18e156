#include "core/Dossier.h"

#include "core/BatchImport.h"
#include "core/ContentsReader.h"
#include "core/DossierSearch.h"
#include "core/base/OutputPlace.h"
#include "core/storage/Attempt.h"
#include "core/storage/Changeset.h"
#include "core/storage/DossierFile.h"
#include "core/storage/EvidenceFiles.h"
#include "core/storage/StateDigest.h"
#include "core/storage/Verification.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

/// A file that appears whole: written beside its place under another name, then renamed; nothing stays when it fails.
class NewFile
{
public:
    explicit NewFile(const QString &path) : m_path(path), m_part(path + u".part"_s) {}
    ~NewFile()
    {
        if (!m_isKept)
            QFile::remove(m_part);
    }
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    const QString &part() const { return m_part; }
    Result<> keep()
    {
        if (QFileInfo::exists(m_path) || !QFile::rename(m_part, m_path))
            return Error{ErrorCode::Storage, u"storage.permission"_s, m_path};
        m_isKept = true;
        return {};
    }

private:
    QString m_path;
    QString m_part;
    bool m_isKept = false;
};

} // namespace

Dossier::Dossier(std::shared_ptr<DossierFile> file, Author author)
    : m_file(std::move(file)), m_author(std::move(author))
{}
Dossier::~Dossier() = default;

JournalEntry Author::entry(const QString &what, const QStringList &arguments) const
{
    return {.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
            .at = now ? now().toUTC() : QDateTime::currentDateTimeUtc(),
            .who = name,
            .installation = installation,
            .what = what,
            .arguments = arguments};
}

Result<std::unique_ptr<Dossier>> Dossier::create(const QString &path, const NewDossier &start, const Author &author)
{
    const Result<LibraryMethod> method = methodFromLibrary(start.method);
    if (!method)
        return method.error();
    ImportBatch batch;
    ActionPlan plan = start.plan;
    if (!plan.id.isValid())
        plan.id = ActionPlanId::fromName(planNaturalKey(plan.country, plan.number));
    batch.contents.plans = {plan};
    batch.contents.methods = {{method->pack.id, method->pack.version, method->json}};
    batch.contents.rounds = {{.id = RoundId::create(),
                              .plan = plan.id,
                              .title = start.roundTitle.isEmpty() ? method->pack.title : start.roundTitle,
                              .method = method->pack.id,
                              .methodVersion = method->pack.version,
                              .asOf = start.asOf}};
    return create(path, batch, author);
}

namespace {

/// Writes the first things into an empty file, whose contents nobody has read yet and nobody will from this connection.
Result<> fill(const QString &path, const ImportBatch &start, const Author &author, const Progress &progress)
{
    const auto file = DossierFile::open(path, true);
    if (!file)
        return file.error();
    const QString title = start.contents.plans.isEmpty() ? QString() : start.contents.plans.first().title.in(u"es"_s);
    const Result<Change> recorded = (*file)->record(author.entry(u"created"_s, {title}), [&]() -> Result<> {
        const Result<ImportCounts> put = BatchImport((*file)->db(), path, Contents(), start, progress).run();
        return put ? Result<>() : Result<>(put.error());
    });
    return recorded ? Result<>() : Result<>(recorded.error());
}

} // namespace

Result<std::unique_ptr<Dossier>> Dossier::create(const QString &path, const ImportBatch &start, const Author &author,
                                                 const Progress &progress)
{
    if (QFileInfo::exists(path))
        return Error{ErrorCode::Conflict, u"dossier.exists"_s, path};
    if (Result<> folder = hasFolder(path); !folder)
        return folder.error();
    NewFile file(path);
    QFile::remove(file.part());
    if (Result<> made = DossierFile::create(file.part()); !made)
        return Error{made.error().code, made.error().what, path, made.error().arguments};
    if (Result<> filled = fill(file.part(), start, author, progress); !filled)
        return filled.error();
    if (Result<> kept = file.keep(); !kept)
        return kept.error();
    return open(path, Access::ReadWrite, author);
}

Result<std::unique_ptr<Dossier>> Dossier::open(const QString &path, Access access, const Author &author)
{
    auto file = DossierFile::open(path, access == Access::ReadWrite);
    if (!file)
        return file.error();
    std::unique_ptr<Dossier> dossier(new Dossier(std::move(*file), author));
    if (Result<> loaded = ContentsReader(*dossier->m_file, dossier->m_contents, dossier->m_methods).all(); !loaded)
        return loaded.error();
    return dossier;
}

QString Dossier::path() const { return m_file->path(); }
bool Dossier::isReadOnly() const { return m_file->isReadOnly(); }

QDateTime Dossier::now() const { return m_author.now ? m_author.now().toUTC() : QDateTime::currentDateTimeUtc(); }

const MethodPack *Dossier::methodOf(RoundId id) const
{
    const Round *round = m_contents.round(id);
    if (!round)
        return nullptr;
    const auto it = m_methods.constFind({round->method, round->methodVersion});
    return it == m_methods.cend() ? nullptr : &*it;
}

Result<> Dossier::mayChange() const
{
    if (isReadOnly())
        return Error{ErrorCode::Refused, u"dossier.read-only"_s, path()};
    if (*m_isBusy)
        return Error{ErrorCode::Refused, u"dossier.busy"_s, path()};
    return {};
}

Result<> Dossier::change(const QString &what, const QStringList &arguments, const std::function<Result<>()> &work,
                         JournalKind kind, qint64 target)
{
    if (Result<> may = mayChange(); !may)
        return may;
    JournalEntry entry = m_author.entry(what, arguments);
    entry.kind = kind;
    entry.target = target;
    const Result<Change> recorded = m_file->record(entry, work);
    if (!recorded)
        return recorded.error();
    if (recorded->tables.isEmpty())
        return {};
    m_search.reset();
    if (Result<> refreshed = ContentsReader(*m_file, m_contents, m_methods).refresh(*recorded); !refreshed)
        return refreshed;
    Q_EMIT changed(*recorded);
    return {};
}

QList<JournalEntry> Dossier::journal(int limit) const
{
    const auto entries = attempt(path(), [&] { return m_file->journal().entries(limit); });
    return entries ? *entries : QList<JournalEntry>();
}

qint64 Dossier::journalLength() const { return m_file->journal().length(); }

std::optional<JournalEntry> Dossier::journalEntry(qint64 sequence) const
{
    const auto entry = attempt(path(), [&] { return m_file->journal().entry(sequence); });
    return entry ? *entry : std::nullopt;
}

std::optional<JournalEntry> Dossier::nextUndo() const
{
    const auto sequence = *m_isBusy ? std::nullopt : m_file->journal().nextUndo();
    return sequence ? journalEntry(*sequence) : std::nullopt;
}

std::optional<JournalEntry> Dossier::nextRedo() const
{
    const auto sequence = *m_isBusy ? std::nullopt : m_file->journal().nextRedo();
    return sequence ? journalEntry(*sequence) : std::nullopt;
}

QString Dossier::digest() const
{
    const Result<QString> digest = attempt(path(), [&] { return stateDigest(m_file->db()); });
    return digest ? *digest : QString();
}

Result<QList<IntegrityFinding>> Dossier::verify(const Progress &progress) const
{
    return attempt(path(), [&] { return verifyDossier(*m_file, progress); });
}

Result<> Dossier::backup(const QString &path) const { return m_file->backup(path); }

SearchResult Dossier::search(const QString &words, int limit, const QString &kind) const
{
    if (!m_search) {
        m_search = std::make_unique<DossierSearch>();
        m_search->fill(searchTexts(m_contents, criterionWords()));
    }
    return m_search->search(words, limit, kind);
}

CriterionWords Dossier::criterionWords() const
{
    CriterionWords words;
    for (const MethodPack &pack : m_methods) {
        for (const Criterion &criterion : pack.criteria)
            words[criterion.id] += u' ' + QStringList(criterion.title.texts.values()).join(u' ');
    }
    return words;
}
