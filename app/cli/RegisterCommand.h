#pragma once

#include "app/cli/DossierCommand.h"
#include "app/cli/FieldValues.h"

enum class RegisterAction { Add, Set, Remove, Move, Merge };

/// A command that adds to one of the dossier's lists, changes an item or removes it: "milestone D add …". It answers
/// with what the journal says of the change, or with the item.
class RegisterCommand : public WritingCommand
{
public:
    using WritingCommand::WritingCommand;

protected:
    void declareMore(Syntax &syntax) final;
    Result<ExitStatus> write(Dossier &dossier, Console &console) final;

    /// What can be done with the list.
    virtual QList<RegisterAction> actions() const
    {
        return {RegisterAction::Add, RegisterAction::Set, RegisterAction::Remove};
    }
    virtual void declareFields(Syntax &syntax) = 0;
    /// Whether plan and language can be named.
    virtual bool isOfPlan() const { return true; }
    /// Makes the change and answers with the item's id.
    virtual Result<QString> perform(Dossier &dossier, RegisterAction action) = 0;
    /// The item as lists show it; empty where it is no longer there.
    virtual QJsonObject item(const Contents &contents, const QString &id, const QString &language) const = 0;

    /// The plan that is meant; only where a plan is needed, so that it need not be named where it does not matter.
    Result<ActionPlan> plan(const Contents &contents) const;
    /// The commitment with that number or id; the plan has to be named only where several have it.
    Result<Commitment> commitment(const Contents &contents, const QString &number) const;
    /// The language of the texts given: `--text-lang`, else the plan's.
    QString textLanguage(const ActionPlan &plan) const;
    /// That the option is missing.
    Error missing(const QString &option) const;

private:
    QString m_action;
    QString m_plan;
    QString m_textLanguage;
};

/// What `perform()` answers: the id of the item that was saved, or that a change was made to, or why not.
template <typename T>
Result<QString> idOf(const Result<Id<T>> &saved)
{
    return saved ? Result<QString>(saved->toString()) : saved.error();
}
template <typename T>
Result<QString> idOf(Id<T> item, const Result<> &done)
{
    return done ? Result<QString>(item.toString()) : done.error();
}

/// The first failure of several field settings.
Result<> firstFailure(const QList<Result<>> &results);

/// The value's words, for a choice of them.
template <typename T>
QStringList wordsOf(const QList<T> &values)
{
    QStringList words;
    for (const T value : values)
        words.append(toString(value));
    return words;
}
