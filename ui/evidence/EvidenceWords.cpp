#include "ui/evidence/EvidenceWords.h"

#include "ui/window/Workspace.h"

#include <QMimeDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isOffice(const QString &type)
{
    return type.startsWith(u"application/vnd.oasis.opendocument") || type.startsWith(u"application/vnd.openxml") ||
           type.startsWith(u"application/vnd.ms-") || type == u"application/msword" || type == u"application/rtf";
}

} // namespace

EvidenceKind EvidenceWords::kindOf(const Evidence &item)
{
    const QString &type = item.mediaType;
    if (item.digest.isEmpty())
        return EvidenceKind::Link;
    if (type == u"application/pdf")
        return EvidenceKind::Pdf;
    if (isOffice(type))
        return EvidenceKind::Document;
    // A drawing in SVG is shown as the text it is: it might ask for things from elsewhere.
    const QMimeType known = QMimeDatabase().mimeTypeForName(type);
    if (type.startsWith(u"text/") || (known.isValid() && known.inherits(u"text/plain"_s)) || type == u"image/svg+xml")
        return EvidenceKind::Text;
    if (type.startsWith(u"image/"))
        return EvidenceKind::Image;
    if (type.startsWith(u"audio/") || type.startsWith(u"video/"))
        return EvidenceKind::Recording;
    return EvidenceKind::Other;
}

QString EvidenceWords::of(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Pdf:
        return tr("PDF");
    case EvidenceKind::Image:
        return tr("Image");
    case EvidenceKind::Text:
        return tr("Text");
    case EvidenceKind::Document:
        return tr("Office document");
    case EvidenceKind::Recording:
        return tr("Recording");
    case EvidenceKind::Other:
        return tr("Other file");
    case EvidenceKind::Link:
        return tr("Link");
    }
    return {};
}

QString EvidenceWords::iconName(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Pdf:
        return u"pdf"_s;
    case EvidenceKind::Image:
        return u"image"_s;
    case EvidenceKind::Text:
        return u"text"_s;
    case EvidenceKind::Recording:
        return u"recording"_s;
    case EvidenceKind::Document:
    case EvidenceKind::Other:
        return u"document"_s;
    case EvidenceKind::Link:
        return u"link"_s;
    }
    return {};
}

QString EvidenceWords::of(CopyState state)
{
    switch (state) {
    case CopyState::LinkOnly:
        return tr("link only", "state of a stored copy");
    case CopyState::Unchecked:
        return tr("not yet checked", "state of a stored copy");
    case CopyState::Sound:
        return tr("sound", "state of a stored copy");
    case CopyState::Altered:
        return tr("altered", "state of a stored copy");
    case CopyState::Missing:
        return tr("missing", "state of a stored copy");
    }
    return {};
}

QString EvidenceWords::iconName(CopyState state)
{
    return isDamaged(state) ? u"warning"_s : state == CopyState::Sound ? u"check"_s : QString();
}

QString EvidenceWords::advice(CopyState state)
{
    switch (state) {
    case CopyState::Altered:
        return tr("The stored copy was altered: it is no longer what was added. Do not rely on it. Add the original "
                  "file again and the copy is mended, or take it from a backup.");
    case CopyState::Missing:
        return tr("The stored copy is missing. Add the original file again and it is put back, or take it from a "
                  "backup.");
    case CopyState::LinkOnly:
    case CopyState::Unchecked:
    case CopyState::Sound:
        break;
    }
    return {};
}

QString EvidenceWords::commitments(const Evidence &item, const Contents &contents)
{
    QList<const Commitment *> found;
    for (const CommitmentId &id : item.commitments) {
        if (const Commitment *commitment = contents.commitment(id))
            found.append(commitment);
    }
    std::stable_sort(found.begin(), found.end(), [](auto *a, auto *b) { return a->position < b->position; });
    QStringList numbers;
    for (const Commitment *commitment : std::as_const(found))
        numbers.append(commitment->number);
    return numbers.join(u", "_s);
}

QString EvidenceWords::uses(const EvidenceUse::Use &use)
{
    QStringList parts;
    if (!use.ratings.isEmpty())
        parts.append(tr("%n rating(s)", nullptr, int(use.ratings.size())));
    if (!use.events.isEmpty())
        parts.append(tr("%n event(s) of the process", nullptr, int(use.events.size())));
    if (!use.proposals.isEmpty())
        parts.append(tr("%n proposal(s)", nullptr, int(use.proposals.size())));
    return QLocale().createSeparatedList(parts);
}

QString EvidenceWords::rating(const RatingKey &key, const Workspace &workspace)
{
    const Contents &contents = workspace.contents();
    const QString language = workspace.language();
    QString subject = tr("Plan");
    if (const auto id = key.subject.commitment(); id && contents.commitment(*id))
        subject = contents.commitment(*id)->number;
    else if (const auto cluster = key.subject.cluster(); cluster && contents.cluster(*cluster))
        subject = tr("Cluster %1").arg(contents.cluster(*cluster)->number);
    else if (const auto part = key.subject.milestone(); part && contents.milestone(*part)) {
        const Milestone *milestone = contents.milestone(*part);
        const Commitment *commitment = contents.commitment(milestone->commitment);
        subject = tr("%1, milestone %2").arg(commitment ? commitment->number : QString(), milestone->number);
    }
    const MethodPack *pack = workspace.dossier().methodOf(key.round);
    const Criterion *criterion = pack ? pack->criterion(key.criterion) : nullptr;
    const Rating *rating = contents.rating(key);
    const Person *person = contents.person(key.person);
    const QString level = rating && rating->isRated() && pack ? pack->labelOf(key.criterion, rating->level, language)
                                                              : tr("not yet rated");
    return tr("%1 · %2: %3 (%4)", "commitment, criterion, level, person")
        .arg(subject, criterion ? criterion->title.in(language) : key.criterion.toString(), level,
             person ? (person->fullName.isEmpty() ? person->name : person->fullName) : QString());
}
