#include "app/cli/AllCommands.h"
#include "app/cli/ChangeTold.h"
#include "app/cli/Console.h"
#include "app/cli/DossierCommand.h"
#include "app/cli/RegisterSelection.h"
#include "app/cli/Syntax.h"
#include "app/cli/WordsItems.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestText = 4 << 20; ///< bytes

/// The text of a file as it is, but for the line end at its end; UTF-8 only.
Result<QString> textIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestText)
        return Error{ErrorCode::InvalidInput, u"cli.text-file"_s, path, {}};
    const QByteArray bytes = file.readAll();
    QString text = QString::fromUtf8(bytes);
    if (text.toUtf8() != bytes && !bytes.startsWith("\xEF\xBB\xBF"))
        return Error{ErrorCode::InvalidInput, u"cli.text-file"_s, path, {}};
    text.replace(u"\r\n"_s, u"\n"_s);
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

/// Writes the text of a section of the report in one language; an empty one clears it.
class NarrativeCommand : public WritingCommand
{
public:
    NarrativeCommand() : WritingCommand(u"narrative"_s) {}

protected:
    void declareMore(Syntax &syntax) override
    {
        syntax.choice(u"section"_s, narrativeSections(), m_section, Syntax::Required);
        syntax.option(u"text"_s, u"text"_s, m_text);
        syntax.option(u"file"_s, u"file"_s, m_file);
        syntax.language(u"text-lang"_s, m_language);
        syntax.option(u"plan"_s, u"plan"_s, m_plan);
    }

    Result<ExitStatus> write(Dossier &dossier, Console &console) override
    {
        if (m_text.has_value() == m_file.has_value())
            return Error{ErrorCode::InvalidInput, u"usage.text-or-file"_s, {}, {}};
        const Result<ActionPlan> plan = planToChange(dossier.contents(), m_plan);
        if (!plan)
            return plan.error();
        const Result<QString> text = m_file ? textIn(*m_file) : Result<QString>(*m_text);
        if (!text)
            return text.error();
        const QString language = m_language.isEmpty() ? console.language() : m_language;
        const ChangeTold change(dossier);
        if (Result<> saved = dossier.saveNarrative(plan->id, m_section, language, *text); !saved)
            return saved.error();
        const Narrative *narrative = dossier.contents().narrative(plan->id, m_section);
        change.tell(console, narrativeItem(narrative ? *narrative : Narrative{.plan = plan->id, .section = m_section},
                                           dossier.contents(), language));
        return ExitStatus::Done;
    }

private:
    QString m_section;
    std::optional<QString> m_text;
    std::optional<QString> m_file;
    QString m_language;
    QString m_plan;
};

} // namespace

void addNarrativeCommand(Commands &commands) { commands.push_back(std::make_unique<NarrativeCommand>()); }
