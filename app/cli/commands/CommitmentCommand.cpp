#include "app/cli/AllCommands.h"
#include "app/cli/RegisterCommand.h"
#include "app/cli/RegisterItems.h"
#include "app/cli/RegisterSelection.h"
#include "app/cli/Selection.h"
#include "app/cli/Syntax.h"
#include "core/model/CommitmentEdit.h"

using namespace Qt::StringLiterals;

namespace {

class CommitmentCommand : public RegisterCommand
{
public:
    CommitmentCommand() : RegisterCommand(u"commitment"_s) {}

protected:
    QList<RegisterAction> actions() const override
    {
        return {RegisterAction::Add, RegisterAction::Set, RegisterAction::Remove, RegisterAction::Move};
    }

    void declareFields(Syntax &syntax) override
    {
        syntax.option(u"number"_s, u"numbers"_s, m_number, Syntax::Required);
        syntax.option(u"new-number"_s, u"number"_s, m_newNumber);
        syntax.option(u"title"_s, u"text"_s, m_title);
        syntax.option(u"text"_s, u"text"_s, m_text);
        syntax.option(u"due"_s, u"date"_s, m_due);
        for (const InvolvementRole role :
             {InvolvementRole::Lead, InvolvementRole::Supporting, InvolvementRole::Counterpart})
            syntax.options(toString(role), u"institution"_s, m_institutions[role]);
        syntax.options(u"category"_s, u"category"_s, m_categories);
        syntax.choice(u"counted"_s, {u"yes"_s, u"no"_s}, m_counted);
        syntax.option(u"note"_s, u"text"_s, m_note);
        syntax.option(u"source"_s, u"text"_s, m_source);
        syntax.count(u"position"_s, m_position);
    }

    Result<QString> perform(Dossier &dossier, RegisterAction action) override
    {
        const Result<ActionPlan> of = plan(dossier.contents());
        if (!of)
            return of.error();
        if (action == RegisterAction::Add)
            return save(dossier, *of, Commitment{.plan = of->id, .number = m_number.trimmed()});
        const Result<QList<CommitmentId>> meant = commitmentsMeant(dossier.contents(), *of);
        if (!meant)
            return meant.error();
        if (meant->size() > 1)
            return editSeveral(dossier, *of, *meant, action);
        const CommitmentId id = meant->first();
        if (action == RegisterAction::Set)
            return save(dossier, *of, *dossier.contents().commitment(id));
        if (action == RegisterAction::Move && m_position < 1)
            return missing(u"--position"_s);
        const Result<> done =
            action == RegisterAction::Move ? dossier.moveCommitment(id, m_position - 1) : dossier.removeCommitment(id);
        return idOf(id, done);
    }

    QJsonObject item(const Contents &contents, const QString &id, const QString &language) const override
    {
        const Commitment *commitment = contents.commitment(CommitmentId::parse(id).value_or(CommitmentId()));
        return commitment ? commitmentItem(*commitment, contents, language) : QJsonObject();
    }

private:
    Result<QList<CommitmentId>> commitmentsMeant(const Contents &contents, const ActionPlan &of) const
    {
        if (const Result<Commitment> one = commitmentNumbered(contents, m_number.trimmed(), of.id))
            return QList<CommitmentId>{one->id};
        else if (!m_number.contains(u','))
            return one.error();
        return commitmentsListed(contents, m_number, of.id);
    }

    /// Date, institutions that lead, categories and counting are what several commitments can share.
    Result<QString> editSeveral(Dossier &dossier, const ActionPlan &of, const QList<CommitmentId> &ids,
                                RegisterAction action) const
    {
        const bool isOwn = m_newNumber || m_title || m_text || m_note || m_source ||
                           !m_institutions.value(InvolvementRole::Supporting).isEmpty() ||
                           !m_institutions.value(InvolvementRole::Counterpart).isEmpty();
        if (action != RegisterAction::Set || isOwn)
            return Error{ErrorCode::InvalidInput, u"usage.one-commitment"_s, m_number, {}};
        CommitmentEdit edit;
        if (m_due) {
            std::optional<PartialDate> due;
            if (Result<> set = setField(due, m_due, u"--due"_s); !set)
                return set.error();
            edit.due = due;
        }
        const Result<QList<InstitutionId>> leads = institutionsFor(dossier.contents(), of, InvolvementRole::Lead);
        if (!leads)
            return leads.error();
        if (!m_institutions.value(InvolvementRole::Lead).isEmpty())
            edit.lead = leads->value(0);
        const Result<QList<CategoryId>> categories = categoriesOf(dossier.contents(), of);
        if (!categories)
            return categories.error();
        edit.addedCategories = *categories;
        if (!m_counted.isEmpty())
            edit.isCounted = m_counted == u"yes";
        const Result<> done = dossier.editCommitments(ids, edit);
        return idOf(ids.first(), done);
    }

    Result<QString> save(Dossier &dossier, const ActionPlan &of, Commitment commitment) const
    {
        setField(commitment.number, m_newNumber);
        setField(commitment.title, m_title, textLanguage(of));
        setField(commitment.text, m_text, textLanguage(of));
        setField(commitment.note, m_note, textLanguage(of));
        setField(commitment.source, m_source);
        if (!m_counted.isEmpty())
            commitment.isCounted = m_counted == u"yes";
        if (Result<> filled =
                firstFailure({setField(commitment.due, m_due, u"--due"_s), link(commitment, dossier.contents(), of)});
            !filled)
            return filled.error();
        return idOf(dossier.saveCommitment(commitment));
    }

    Result<> link(Commitment &commitment, const Contents &contents, const ActionPlan &of) const
    {
        for (auto given = m_institutions.cbegin(); given != m_institutions.cend(); ++given) {
            if (given->isEmpty())
                continue;
            const InvolvementRole role = given.key();
            const Result<QList<InstitutionId>> found = institutionsFor(contents, of, role);
            if (!found)
                return found.error();
            commitment.involvements.removeIf([&](const Involvement &one) { return one.role == role; });
            for (const InstitutionId &id : *found)
                commitment.involvements.append({.institution = id, .role = role});
        }
        const Result<QList<CategoryId>> categories = categoriesOf(contents, of);
        if (!categories)
            return categories.error();
        if (!m_categories.isEmpty())
            commitment.categories = *categories;
        return {};
    }

    Result<QList<InstitutionId>> institutionsFor(const Contents &contents, const ActionPlan &of,
                                                 InvolvementRole role) const
    {
        QList<InstitutionId> ids;
        for (const QString &name : namesIn(m_institutions.value(role))) {
            const Result<Institution> known = institutionNamed(contents, name, of.country);
            if (!known)
                return known.error();
            ids.append(known->id);
        }
        return ids;
    }

    Result<QList<CategoryId>> categoriesOf(const Contents &contents, const ActionPlan &of) const
    {
        QList<CategoryId> ids;
        for (const QString &name : namesIn(m_categories)) {
            const Result<Category> known = categoryNamed(contents, of.id, name);
            if (!known)
                return known.error();
            ids.append(known->id);
        }
        return ids;
    }

    QString m_number;
    std::optional<QString> m_newNumber;
    std::optional<QString> m_title;
    std::optional<QString> m_text;
    std::optional<QString> m_due;
    QMap<InvolvementRole, QStringList> m_institutions;
    QStringList m_categories;
    QString m_counted;
    std::optional<QString> m_note;
    std::optional<QString> m_source;
    int m_position = 0;
};

} // namespace

void addCommitmentCommand(Commands &commands) { commands.push_back(std::make_unique<CommitmentCommand>()); }
