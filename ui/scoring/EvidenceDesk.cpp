#include "ui/scoring/EvidenceDesk.h"

#include "core/base/OutputPlace.h"
#include "ui/scoring/EvidenceDialog.h"
#include "ui/scoring/EvidenceIntake.h"
#include "ui/widgets/FileChoice.h"
#include "ui/widgets/Theme.h"
#include "ui/window/BackgroundWork.h"
#include "ui/window/Workspace.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

EvidenceDesk::EvidenceDesk(Workspace &workspace, QWidget *parent)
    : QObject(parent), m_workspace(workspace), m_parent(parent), m_intake(new EvidenceIntake(workspace, parent))
{
    m_intake->setParent(this);
    connect(m_intake, &EvidenceIntake::failed, this, &EvidenceDesk::message);
}

/// One's own key, with the person registered; nothing (and a message) when that fails.
std::optional<RatingKey> EvidenceDesk::ownKey(const Subject &subject, const CriterionCode &criterion)
{
    m_workspace.flush();
    const Result<PersonId> person = m_workspace.ensurePerson();
    if (!person) {
        Q_EMIT message(m_workspace.sentence(person.error()));
        return std::nullopt;
    }
    return RatingKey{m_workspace.roundId(), subject, criterion, *person};
}

void EvidenceDesk::tell(const Result<> &result)
{
    if (!result)
        Q_EMIT message(m_workspace.sentence(result.error()));
}

void EvidenceDesk::addFiles(const Subject &subject, const CriterionCode &criterion, const QStringList &paths)
{
    const std::optional<RatingKey> key = paths.isEmpty() ? std::nullopt : ownKey(subject, criterion);
    if (!key)
        return;
    QList<NewCopy> files;
    for (const QString &path : paths) {
        Evidence item{.title = QFileInfo(path).completeBaseName()};
        item.accessed = PartialDate::fromDate(QDate::currentDate());
        files.append({path, item});
    }
    EvidenceAddition addition{.ratings = {*key}};
    if (const std::optional<CommitmentId> commitment = subject.commitment())
        addition.commitments = {*commitment};
    m_intake->add(files, addition);
}

void EvidenceDesk::chooseFiles(const Subject &subject, const CriterionCode &criterion)
{
    addFiles(subject, criterion, FileChoice::current().openMany(m_parent, tr("Add evidence"), {}));
}

void EvidenceDesk::addLink(const Subject &subject, const CriterionCode &criterion)
{
    Evidence item;
    item.accessed = PartialDate::fromDate(QDate::currentDate());
    if (const std::optional<CommitmentId> commitment = subject.commitment())
        item.commitments = {*commitment};
    EvidenceDialog dialog(item, EvidenceDialog::Purpose::NewLink, m_parent);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const std::optional<RatingKey> key = ownKey(subject, criterion);
    if (!key)
        return;
    const Result<EvidenceId> added = m_workspace.dossier().addLink(dialog.evidence());
    if (!added)
        Q_EMIT message(m_workspace.sentence(added.error()));
    else
        tell(m_workspace.dossier().attachEvidence(*key, *added));
}

void EvidenceDesk::attach(const Subject &subject, const CriterionCode &criterion, EvidenceId evidence)
{
    if (const std::optional<RatingKey> key = ownKey(subject, criterion))
        tell(m_workspace.dossier().attachEvidence(*key, evidence));
}

void EvidenceDesk::detach(const Subject &subject, const CriterionCode &criterion, EvidenceId evidence)
{
    if (const std::optional<RatingKey> key = ownKey(subject, criterion))
        tell(m_workspace.dossier().detachEvidence(*key, evidence));
}

void EvidenceDesk::open(EvidenceId id)
{
    const Evidence *item = m_workspace.contents().evidenceItem(id);
    if (!item)
        return;
    if (item->digest.isEmpty()) {
        const QUrl url(item->url, QUrl::StrictMode);
        // A dossier may come from anywhere: nothing but a web address is handed to the system.
        if (url.scheme() == u"http" || url.scheme() == u"https")
            QDesktopServices::openUrl(url);
        else
            Q_EMIT message(tr("“%1” is not a web address, so it was not opened.").arg(item->url));
        return;
    }
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::TempLocation) + u"/cotejo-"_s + item->digest.first(12);
    QDir().mkpath(folder);
    const QString path = folder + u'/' + QFileInfo(item->fileName).fileName();
    writeCopy(*item, path, [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

/// Off the window's thread; `done` follows when the whole copy stands at `path`.
void EvidenceDesk::writeCopy(const Evidence &item, const QString &path, std::function<void()> done)
{
    const EvidenceCopies copies = m_workspace.dossier().evidenceCopies();
    BackgroundWork::run<Result<>>(
        m_parent, tr("Copying “%1”…").arg(item.fileName),
        [copies, digest = item.digest, path](const Progress &progress) -> Result<> {
            if (Result<> allowed = mayBeWrittenOver(path); !allowed)
                return allowed;
            QSaveFile copy(path);
            if (!copy.open(QIODevice::WriteOnly))
                return Error{ErrorCode::Storage, u"evidence.write"_s, copy.errorString()};
            if (Result<> read = copies.read(digest, copy, progress); !read)
                return read;
            if (!copy.commit())
                return Error{ErrorCode::Storage, u"evidence.write"_s, copy.errorString()};
            return {};
        },
        [self = QPointer(this), done = std::move(done)](const Result<> &written) {
            if (written)
                done();
            else if (self && written.error().code != ErrorCode::Cancelled)
                self->tell(written);
        });
}

void EvidenceDesk::saveCopy(EvidenceId id)
{
    const Evidence *item = m_workspace.contents().evidenceItem(id);
    if (!item)
        return;
    const QString path =
        FileChoice::current().save(m_parent, tr("Save a copy"), QDir::home().filePath(item->fileName), {});
    if (path.isEmpty())
        return;
    writeCopy(*item, path, [] {});
}

void EvidenceDesk::edit(EvidenceId id)
{
    const Evidence *item = m_workspace.contents().evidenceItem(id);
    if (!item)
        return;
    EvidenceDialog dialog(*item, EvidenceDialog::Purpose::Edit, m_parent);
    if (dialog.exec() == QDialog::Accepted)
        tell(m_workspace.dossier().editEvidence(dialog.evidence()));
}

void EvidenceDesk::remove(EvidenceId id)
{
    m_workspace.flush();
    tell(m_workspace.dossier().removeEvidence(id));
}

void EvidenceDesk::fillAddMenu(QMenu &menu, const Subject &subject, const CriterionCode &criterion)
{
    menu.addAction(Theme::icon(u"attach"_s), tr("&File…"), this, [=, this] { chooseFiles(subject, criterion); });
    menu.addAction(Theme::icon(u"link"_s), tr("&Link…"), this, [=, this] { addLink(subject, criterion); });
    const Rating *rating = m_workspace.ratingOf(subject, criterion);
    const QList<EvidenceId> attached = rating ? rating->evidence : QList<EvidenceId>();
    const std::optional<CommitmentId> commitment = subject.commitment();
    bool isFirst = true;
    for (const Evidence &item : m_workspace.contents().evidence) {
        if (attached.contains(item.id) || (commitment && !item.commitments.contains(*commitment)))
            continue;
        if (std::exchange(isFirst, false))
            menu.addSection(tr("Already in the dossier"));
        menu.addAction(Theme::icon(u"document"_s), u"E-%1 · %2"_s.arg(QString::number(item.number), item.title), this,
                       [=, this, id = item.id] { attach(subject, criterion, id); });
    }
}

void EvidenceDesk::fillLibraryMenu(QMenu &menu, EvidenceId id)
{
    const Evidence *item = m_workspace.contents().evidenceItem(id);
    if (!item)
        return;
    const bool isCopy = !item->digest.isEmpty();
    menu.addAction(Theme::icon(u"open"_s), isCopy ? tr("&Open the stored copy") : tr("&Open the link"), this,
                   [this, id] { open(id); });
    if (isCopy)
        menu.addAction(Theme::icon(u"export"_s), tr("&Save a copy…"), this, [this, id] { saveCopy(id); });
}

void EvidenceDesk::fillItemMenu(QMenu &menu, EvidenceId id, const Subject &subject, const CriterionCode &criterion)
{
    fillLibraryMenu(menu, id);
    if (menu.isEmpty())
        return;
    menu.addAction(Theme::icon(u"evidence"_s), tr("Show in the &library"), this,
                   [this, id] { m_workspace.showEvidence(id); });
    if (!m_workspace.isWritable())
        return;
    menu.addAction(Theme::icon(u"text"_s), tr("&Particulars…"), this, [this, id] { edit(id); });
    menu.addSeparator();
    if (!criterion.isEmpty() && m_workspace.canRate())
        menu.addAction(Theme::icon(u"close"_s), tr("&Detach from this criterion"), this,
                       [=, this] { detach(subject, criterion, id); });
    menu.addAction(Theme::icon(u"trash"_s), tr("&Remove from the dossier"), this, [this, id] { remove(id); });
}
