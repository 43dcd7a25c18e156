#pragma once

#include <QJsonObject>

class Console;
class Dossier;

/// A change from before it is made to the answer that tells of it. The dossier outlives it.
class ChangeTold
{
public:
    /// Before the change.
    explicit ChangeTold(const Dossier &dossier);

    /// After it: the item with "changed" in JSON, else what the journal says, or that nothing changed.
    void tell(Console &console, QJsonObject item) const;

private:
    const Dossier &m_dossier;
    qint64 m_journalBefore;
};
