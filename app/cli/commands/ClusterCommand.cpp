#include "app/cli/AllCommands.h"
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
        if (action == RegisterAction::Remove)
            return idOf(cluster->id, dossier.removeCluster(cluster->id));
        setField(cluster->title, m_title, textLanguage(*of));
        if (Result<> set = setField(cluster->commitments, m_commitments, contents, of->id); !set)
            return set.error();
        return idOf(dossier.saveCluster(*cluster));
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
