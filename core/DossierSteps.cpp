// Dossier: changes that take long, and steps back and forth.
#include "core/Dossier.h"

#include "core/BatchImport.h"
#include "core/DossierSearch.h"
#include "core/LongChange.h"
#include "core/storage/Attempt.h"
#include "core/storage/Changeset.h"
#include "core/storage/DossierFile.h"

using namespace Qt::StringLiterals;

namespace {

/// Back over a change, or forth over it again.
Result<> apply(DossierFile &file, qint64 target, JournalKind kind)
{
    bool isApplied = false;
    const Result<> worked = attempt(file.path(), [&] {
        const QByteArray changeset = file.journal().changesetOf(target);
        isApplied = applyChangeset(file.db(), kind == JournalKind::Undo ? inverted(changeset) : changeset);
    });
    if (worked && !isApplied)
        return Error{ErrorCode::Conflict, u"undo.conflict"_s, file.path(), {QString::number(target)}};
    return worked;
}

QString codeOf(JournalKind kind) { return kind == JournalKind::Undo ? u"undone"_s : u"redone"_s; }

} // namespace

Result<> Dossier::undo() { return step(JournalKind::Undo); }
Result<> Dossier::redo() { return step(JournalKind::Redo); }

Result<qint64> Dossier::stepTarget(JournalKind kind) const
{
    if (Result<> may = mayChange(); !may)
        return may.error();
    const bool isUndo = kind == JournalKind::Undo;
    const auto target = isUndo ? m_file->journal().nextUndo() : m_file->journal().nextRedo();
    if (!target)
        return Error{ErrorCode::Refused, isUndo ? u"undo.nothing"_s : u"redo.nothing"_s, path()};
    return *target;
}

Result<> Dossier::step(JournalKind kind)
{
    const Result<qint64> target = stepTarget(kind);
    if (!target)
        return target.error();
    return change(codeOf(kind), {QString::number(*target)}, [&] { return apply(*m_file, *target, kind); }, kind,
                  *target);
}

bool Dossier::isLongStep(JournalKind kind) const
{
    constexpr qsizetype many = 100000; // bytes of changes
    const Result<qint64> target = stepTarget(kind);
    if (!target)
        return false;
    const auto changeset = attempt(path(), [&] { return m_file->journal().changesetOf(*target); });
    return changeset && changeset->size() > many;
}

std::unique_ptr<LongChange> Dossier::newLongChange(const QString &what, const QStringList &arguments)
{
    std::unique_ptr<LongChange> begun(new LongChange(m_file, m_isBusy));
    begun->m_entry = m_author.entry(what, arguments);
    begun->m_contents = m_contents;
    begun->m_packs = m_methods;
    return begun;
}

Result<std::unique_ptr<LongChange>> Dossier::beginStep(JournalKind kind)
{
    const Result<qint64> target = stepTarget(kind);
    if (!target)
        return target.error();
    auto begun = newLongChange(codeOf(kind), {QString::number(*target)});
    begun->m_entry.kind = kind;
    begun->m_entry.target = *target;
    begun->m_work = [target = *target, kind](LongChange &self, const Progress &progress) -> Result<> {
        const Result<> applied = apply(*self.m_file, target, kind);
        if (applied && progress.cancelled())
            return Error{ErrorCode::Cancelled, u"cancelled"_s, self.m_file->path()};
        return applied;
    };
    return begun;
}

Result<std::unique_ptr<LongChange>> Dossier::beginImport(const ImportBatch &batch)
{
    if (Result<> may = mayChange(); !may)
        return may.error();
    auto begun = newLongChange(u"imported"_s, {batch.source, batch.layout});
    begun->m_work = [batch](LongChange &self, const Progress &progress) -> Result<> {
        const Result<ImportCounts> put =
            BatchImport(self.m_file->db(), self.m_file->path(), self.m_contents, batch, progress).run();
        if (!put)
            return put.error();
        self.m_counts = *put;
        return {};
    };
    return begun;
}

void Dossier::end(std::unique_ptr<LongChange> done)
{
    const Change change = done->m_change;
    if (!change.tables.isEmpty()) {
        m_contents = std::move(done->m_contents);
        m_methods = std::move(done->m_packs);
        m_search.reset();
    }
    done.reset(); // from here others may change it again
    if (!change.tables.isEmpty())
        Q_EMIT changed(change);
}
