#include "ui/plan/OfficialsPage.h"

#include "ui/plan/OfficialModel.h"
#include "ui/sheets/OfficialSheet.h"

using namespace Qt::StringLiterals;

OfficialsPage::OfficialsPage(QWidget *parent)
    : RegisterPage(new OfficialModel, new OfficialSheet,
                   {.name = tr("Officials"),
                    .add = tr("Add an official"),
                    .fill = tr("Add an official"),
                    .emptyIcon = u"person"_s,
                    .emptyTitle = tr("No officials yet"),
                    .emptyText = tr("Who answers for each commitment: a name or a position. How to reach them stays "
                                    "in this dossier and goes into no public output."),
                    .removed = tr("The official was removed. Ctrl+Z brings them back.")},
                   parent)
{
    setObjectName(u"officialsPage"_s);
}

QString OfficialsPage::summary() const
{
    const auto *officials = static_cast<const OfficialModel *>(model());
    const QString all = tr("%n official(s)", nullptr, officials->rowCount());
    const int nameless = officials->nameless();
    return nameless == 0 ? all : tr("%1; of %n only the position is known", nullptr, nameless).arg(all);
}

std::optional<CommitmentId> OfficialsPage::commitmentOf(const QString &id) const
{
    const Official official = static_cast<const OfficialModel *>(model())->official(id);
    return official.id.isValid() ? std::optional(official.commitment) : std::nullopt;
}
