#include "ui/sheets/OfficialSheet.h"

#include "ui/sheets/PickField.h"
#include "ui/sheets/SheetChoices.h"
#include "ui/window/Workspace.h"

#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Official knownOfficial(const Contents &contents, const QString &id)
{
    const auto wanted = OfficialId::parse(id);
    const auto found = std::find_if(contents.officials.cbegin(), contents.officials.cend(),
                                    [&](const Official &official) { return official.id == wanted; });
    return found == contents.officials.cend() ? Official{} : *found;
}

} // namespace

OfficialSheet::OfficialSheet(QWidget *parent) : Sheet(parent)
{
    setObjectName(u"officialSheet"_s);
    m_commitment = addPick(u"officialCommitment"_s, tr("Commitment"));
    m_name = addLine(u"officialName"_s, tr("Name"));
    m_commitment->setNeeded(true);
    m_position = addLine(u"officialPosition"_s, tr("Position"));
    m_email = addLine(u"officialEmail"_s, tr("E-mail (in no public output)"), Width::Half);
    m_phone = addLine(u"officialPhone"_s, tr("Telephone (in no public output)"), Width::Half);
}

QString OfficialSheet::titleText(bool isNew) const { return isNew ? tr("New official") : tr("Official"); }

void OfficialSheet::fill(const QString &id)
{
    const Official official = knownOfficial(m_workspace->contents(), id);
    const CommitmentId commitment =
        official.id.isValid() ? official.commitment : m_workspace->commitment().value_or(CommitmentId());
    m_commitment->setItems(commitmentItems(*m_workspace), commitment.toString());
    m_name->setText(official.name);
    m_position->setText(official.position);
    m_email->setText(official.email);
    m_phone->setText(official.phone);
}

Result<QString> OfficialSheet::store(const QString &id)
{
    Official official = knownOfficial(m_workspace->contents(), id);
    official.commitment = CommitmentId::parse(m_commitment->picked()).value_or(CommitmentId());
    official.name = m_name->text().trimmed();
    official.position = m_position->text().trimmed();
    official.email = m_email->text().trimmed();
    official.phone = m_phone->text().trimmed();
    const Result<OfficialId> saved = m_workspace->dossier().saveOfficial(official);
    if (!saved)
        return saved.error();
    return saved->toString();
}

Result<> OfficialSheet::removeItem(const QString &id)
{
    return m_workspace->dossier().removeOfficial(OfficialId::parse(id).value_or(OfficialId()));
}
