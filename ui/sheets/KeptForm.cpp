#include "ui/sheets/KeptForm.h"

#include "ui/window/Workspace.h"

using namespace Qt::StringLiterals;

namespace {

/// What is ticked in a list now, with what somebody had ticked and unticked.
QJsonObject withChanges(QJsonObject now, const QJsonObject &before, const QJsonObject &wanted)
{
    for (const QString &id : before.keys() + wanted.keys()) {
        if (before.value(id) == wanted.value(id))
            continue;
        if (wanted.contains(id))
            now.insert(id, wanted.value(id));
        else
            now.remove(id);
    }
    return now;
}

} // namespace

KeptForm::KeptForm(QWidget *parent) : InfoBar(parent)
{
    setObjectName(u"keptForm"_s);
    stackChoices();
    m_keep.setSingleShot(true);
    m_keep.setInterval(UnsavedTexts::pause);
    connect(&m_keep, &QTimer::timeout, this, &KeptForm::keepNow);
}

void KeptForm::begin(Workspace &workspace, const UnsavedField &field, const QString &title)
{
    m_keep.stop();
    m_workspace = &workspace;
    m_field = field;
    m_title = title;
    m_filled = m_fields.values();
    m_isOverNewer = false;
    dismiss();
    if (workspace.isWritable())
        offer();
}

bool KeptForm::isOfThis(const UnsavedField &field) const
{
    return field.kind == m_field.kind && field.place == m_field.place && field.item == m_field.item &&
           field.of == m_field.of && (!field.item.isEmpty() || field.subject == m_field.subject);
}

void KeptForm::offer()
{
    for (const UnsavedText &kept : m_workspace->unsaved().left()) {
        if (!isOfThis(kept.field))
            continue;
        tell(Kind::Caution,
             tr("This was filled in here and not saved (%1): “%2”")
                 .arg(shownMoment(kept, m_workspace->catalogue()), shownText(kept)),
             {{tr("Put back"),
               [this, kept] {
                   takeBack(kept);
               }},
              {tr("Discard"), [this, kept] {
                   askToDiscard(
                       shownText(kept), [this] { offer(); }, [this, kept] { m_workspace->unsaved().discard(kept); });
               }}});
        return;
    }
}

void KeptForm::keepLater()
{
    if (!m_keep.isActive())
        m_keep.start();
}

QString KeptForm::words(const QJsonObject &values) const
{
    QStringList words{m_title};
    for (auto it = values.constBegin(); it != values.constEnd(); ++it) {
        if (it.value() != m_filled.value(it.key()))
            words.append(m_fields.words(it.key()));
    }
    return words.join(u" · "_s);
}

void KeptForm::keepNow()
{
    m_keep.stop();
    if (!m_workspace)
        return;
    const QJsonObject values = m_fields.values();
    if (values == m_filled)
        m_workspace->unsaved().drop(m_field);
    else
        m_workspace->unsaved().keep(m_field, words(values), {.filled = m_filled, .values = values});
}

void KeptForm::drop()
{
    m_keep.stop();
    m_isOverNewer = false;
    dismiss();
    if (m_workspace)
        m_workspace->unsaved().drop(m_field);
}

void KeptForm::leave()
{
    keepNow();
    if (m_workspace)
        m_workspace->unsaved().leave(m_field);
}

void KeptForm::takeBack(const UnsavedText &kept)
{
    if (!m_workspace)
        return;
    dismiss();
    const bool isNew = m_field.item.isEmpty();
    const QJsonObject now = m_fields.values();
    const QJsonObject &wanted = kept.form.values;
    QJsonObject changes;
    QStringList newer;
    for (auto it = wanted.constBegin(); it != wanted.constEnd(); ++it) {
        const QJsonValue before = kept.form.filled.value(it.key());
        const QJsonValue current = now.value(it.key());
        if (it.value() == current || (it.value() == before && !isNew))
            continue;
        if (it.value().isObject() && !isNew) {
            changes.insert(it.key(), withChanges(current.toObject(), before.toObject(), it.value().toObject()));
            continue;
        }
        changes.insert(it.key(), it.value());
        if (isNew || current == before)
            continue;
        newer.append(m_fields.caption(it.key()));
        m_filled.insert(it.key(), before); // so that it is said again, should the program end again
    }
    m_isOverNewer = !newer.isEmpty();
    m_fields.put(changes);
    keepNow();
    m_workspace->unsaved().discard(kept);
    if (m_isOverNewer) {
        tell(Kind::Caution,
             tr("Since then the dossier has got something newer in: %1. Save puts what stands here in its "
                "place; Cancel leaves it.")
                 .arg(newer.join(u", "_s)));
        Q_EMIT putOverNewer();
    } else if (isNew && !kept.field.item.isEmpty()) {
        tell(Kind::Caution, tr("What was being changed is no longer in the dossier. Save adds it anew."));
    }
}
