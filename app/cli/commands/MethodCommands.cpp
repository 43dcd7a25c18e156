#include "app/cli/AllCommands.h"
#include "app/cli/Console.h"
#include "app/cli/Syntax.h"
#include "app/cli/Values.h"
#include "app/cli/listings/Listing.h"
#include "core/method/MethodLibrary.h"

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const MethodPack &pack, const QString &language)
{
    QJsonObject object{{u"id"_s, pack.id},
                       {u"version"_s, pack.version},
                       {u"validFrom"_s, ::jsonOf(pack.validFrom.value_or(QDate()))},
                       {u"validTo"_s, ::jsonOf(pack.validTo.value_or(QDate()))},
                       {u"criteria"_s, int(pack.criteria.size())},
                       {u"summary"_s, pack.summary.in(language)},
                       {u"source"_s, pack.source.in(language)}};
    insertText(object, u"title"_s, pack.title, language);
    return object;
}

class MethodsCommand : public Command
{
public:
    MethodsCommand() : Command(u"methods"_s) {}
    void declare(Syntax &) override {}
    QString file() const override { return {}; }

    Result<ExitStatus> run(Console &console) override
    {
        Listing listing{
            .items = {}, .csvColumns = {}, .shownColumns = {u"id"_s, u"version"_s, u"title"_s, u"criteria"_s}};
        for (const LibraryMethod &method : methodLibrary())
            listing.items.append(jsonOf(method.pack, console.language()));
        answer(console, listing, console.isJson() ? ListingForm::Json : ListingForm::Table);
        return ExitStatus::Done;
    }
};

class ValidateCommand : public Command
{
public:
    ValidateCommand() : Command(u"methods validate"_s) {}

    void declare(Syntax &syntax) override { syntax.positional(u"pack"_s, m_path); }
    QString file() const override { return m_path; }

    Result<ExitStatus> run(Console &console) override
    {
        const Result<LibraryMethod> method = methodFromFile(m_path);
        if (!method)
            return method.error();
        const MethodPack &pack = method->pack;
        if (console.isJson())
            console.answer(jsonOf(pack, console.language()));
        else
            console.answer(console.texts().text(u"cli.valid-pack"_s, {m_path, pack.id, pack.version}));
        return ExitStatus::Done;
    }

private:
    QString m_path;
};

} // namespace

void addMethodCommands(Commands &commands)
{
    commands.push_back(std::make_unique<MethodsCommand>());
    commands.push_back(std::make_unique<ValidateCommand>());
}
