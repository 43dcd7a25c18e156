#include "app/cli/AllCommands.h"
#include "app/cli/Console.h"
#include "app/cli/RegisterCommand.h"
#include "app/cli/RegisterItems.h"
#include "app/cli/RegisterSelection.h"
#include "app/cli/Syntax.h"

using namespace Qt::StringLiterals;

namespace {

class ClusterCommand : public RegisterCommand
{
public:
    ClusterCommand() : RegisterCommand(u"cluster"_s) {}

protected:
    void declareFields(Syntax &syntax) override
    {
        syntax.option(u"number"_s, u"number"_s, m_number, Syntax::Required);
        syntax.option(u"commitments"_s, u"numbers"_s, m_commitments);
        syntax.option(u"title"_s, u"text"_s, m_title);
    }

    Result<QString> perform(Dossier &dossier, RegisterAction action) override
    {
        const Contents &contents = dossier.contents();
        const Result<ActionPlan> of = plan(contents);
        if (!of)
            return of.error();
        Result<Cluster> cluster = Cluster{.plan = of->id, .number = m_number.trimmed()};
        if (action != RegisterAction::Add)
            cluster = clusterNumbered(contents, m_number, of->id);
        if (!cluster)
            return cluster.error();
        if (action == RegisterAction::Remove) {
            const Result<> removed = dossier.removeCluster(cluster->id);
            return removed ? Result<QString>(cluster->id.toString()) : removed.error();
        }
        setField(cluster->title, m_title, textLanguage(*of));
        if (m_commitments) {
            const Result<QList<CommitmentId>> members = commitmentsListed(contents, *m_commitments, of->id);
            if (!members)
                return members.error();
            cluster->commitments = *members;
        }
        const Result<ClusterId> saved = dossier.saveCluster(*cluster);
        return saved ? Result<QString>(saved->toString()) : saved.error();
    }

    QJsonObject item(const Contents &contents, const QString &id, const QString &language) const override
    {
        const Cluster *cluster = contents.cluster(ClusterId::parse(id).value_or(ClusterId()));
        return cluster ? clusterItem(*cluster, contents, language) : QJsonObject();
    }

private:
    QString m_number;
    std::optional<QString> m_commitments;
    std::optional<QString> m_title;
};

} // namespace

void addClusterCommand(Commands &commands) { commands.push_back(std::make_unique<ClusterCommand>()); }
