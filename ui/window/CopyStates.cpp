#include "ui/window/CopyStates.h"

CopyState CopyStates::of(const Evidence &item) const
{
    return item.digest.isEmpty() ? CopyState::LinkOnly : m_states.value(item.digest, CopyState::Unchecked);
}

void CopyStates::set(const QString &digest, CopyState state)
{
    if (digest.isEmpty() || m_states.value(digest, CopyState::Unchecked) == state)
        return;
    m_states.insert(digest, state);
    Q_EMIT changed();
}

void CopyStates::setMissing(const QStringList &digests)
{
    for (const QString &digest : digests)
        m_states.insert(digest, CopyState::Missing);
    if (!digests.isEmpty())
        Q_EMIT changed();
}
