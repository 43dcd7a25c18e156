#include "app/cli/ChangeTold.h"

#include "app/cli/Console.h"
#include "core/Dossier.h"
#include "core/JournalText.h"

using namespace Qt::StringLiterals;

ChangeTold::ChangeTold(const Dossier &dossier) : m_dossier(dossier), m_journalBefore(dossier.journalLength()) {}

void ChangeTold::tell(Console &console, QJsonObject item) const
{
    const bool isChanged = m_dossier.journalLength() > m_journalBefore;
    item.insert(u"changed"_s, isChanged);
    if (console.isJson())
        console.answer(item);
    else
        console.answer(isChanged ? journalText(m_dossier.journal(1).first(), m_dossier, console.texts())
                                 : console.texts().text(u"cli.unchanged"_s));
}
