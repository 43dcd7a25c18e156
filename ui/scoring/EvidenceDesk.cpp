#include "ui/scoring/EvidenceDesk.h"

#include "ui/scoring/EvidenceDialog.h"
#include "ui/widgets/FileChoice.h"
#include "ui/widgets/Theme.h"
#include "ui/window/Workspace.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QProgressDialog>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

EvidenceDesk::EvidenceDesk(Workspace &workspace, QWidget *parent)
    : QObject(parent), m_workspace(workspace), m_parent(parent)
{}

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
    for (const QString &path : paths) {
        QProgressDialog dialog(tr("Copying “%1” into the dossier…").arg(QFileInfo(path).fileName()), tr("Cancel"), 0,
                               100, m_parent);
        dialog.setWindowModality(Qt::ApplicationModal);
        dialog.setMinimumDuration(600);
        Evidence item;
        item.title = QFileInfo(path).completeBaseName();
        item.accessed = PartialDate::fromDate(QDate::currentDate());
        if (const std::optional<CommitmentId> commitment = subject.commitment())
            item.commitments = {*commitment};
        const Progress progress{.report =
                                    [&dialog](int done, int total) {
                                        dialog.setMaximum(total);
                                        dialog.setValue(done);
                                    },
                                .isCancelled =
                                    [&dialog] {
                                        return dialog.wasCanceled();
                                    }};
        const Result<EvidenceId> added = m_workspace.dossier().addEvidenceTo(*key, item, path, progress);
        dialog.reset();
        if (!added && added.error().code != ErrorCode::Cancelled)
            Q_EMIT message(m_workspace.sentence(added.error()));
        if (!added)
            return;
    }
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
    QSaveFile copy(path);
    if (!copy.open(QIODevice::WriteOnly)) {
        Q_EMIT message(tr("No copy could be written to %1: %2").arg(path, copy.errorString()));
        return;
    }
    const Result<> read = m_workspace.dossier().readEvidence(id, copy);
    if (!read)
        tell(read);
    else if (copy.commit())
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
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
    QSaveFile copy(path);
    if (!copy.open(QIODevice::WriteOnly)) {
        Q_EMIT message(tr("No copy could be written to %1: %2").arg(path, copy.errorString()));
        return;
    }
    const Result<> read = m_workspace.dossier().readEvidence(id, copy);
    if (!read)
        tell(read);
    else if (!copy.commit())
        Q_EMIT message(tr("No copy could be written to %1: %2").arg(path, copy.errorString()));
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

void EvidenceDesk::fillItemMenu(QMenu &menu, EvidenceId id, const Subject &subject, const CriterionCode &criterion)
{
    const Evidence *item = m_workspace.contents().evidenceItem(id);
    if (!item)
        return;
    const bool isCopy = !item->digest.isEmpty();
    menu.addAction(Theme::icon(u"open"_s), isCopy ? tr("&Open the stored copy") : tr("&Open the link"), this,
                   [this, id] { open(id); });
    if (isCopy)
        menu.addAction(Theme::icon(u"export"_s), tr("&Save a copy…"), this, [this, id] { saveCopy(id); });
    if (!m_workspace.isWritable())
        return;
    menu.addAction(Theme::icon(u"text"_s), tr("&Particulars…"), this, [this, id] { edit(id); });
    menu.addSeparator();
    if (!criterion.isEmpty() && m_workspace.canRate())
        menu.addAction(Theme::icon(u"close"_s), tr("&Detach from this criterion"), this,
                       [=, this] { detach(subject, criterion, id); });
    menu.addAction(Theme::icon(u"trash"_s), tr("&Remove from the dossier"), this, [this, id] { remove(id); });
}
