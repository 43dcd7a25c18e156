#include "core/JournalText.h"

#include "core/Dossier.h"
#include "core/base/Catalogue.h"
#include "core/method/ReportStructure.h"

using namespace Qt::StringLiterals;

namespace {

/// The subject as it stands at the head of a line: "18", "18, milestone 2", "Cluster A", "Plan".
QString subjectText(const Subject &subject, const Contents &contents, const Catalogue &catalogue)
{
    const auto numberOf = [&](const std::optional<CommitmentId> &id) {
        const Commitment *commitment = id ? contents.commitment(*id) : nullptr;
        return commitment ? commitment->number : QString();
    };
    if (const auto id = subject.milestone()) {
        const Milestone *milestone = contents.milestone(*id);
        if (milestone)
            return catalogue.text(u"journal.milestone"_s, {numberOf(milestone->commitment), milestone->number});
        return catalogue.text(u"journal.milestone-gone"_s);
    }
    if (const auto id = subject.cluster()) {
        const Cluster *cluster = contents.cluster(*id);
        return cluster ? catalogue.text(u"journal.cluster"_s, {cluster->number})
                       : catalogue.text(u"journal.cluster-gone"_s);
    }
    const QString number = numberOf(subject.commitment());
    return number.isEmpty() ? catalogue.text(u"journal.plan"_s) : number;
}

/// Arguments of a flag set by hand, or no longer: name, value, kind of subject, subject, round.
QString flagText(const JournalEntry &entry, const Dossier &dossier, const Catalogue &catalogue)
{
    const QStringList &arguments = entry.arguments;
    const Subject subject{subjectKindFrom(arguments.at(2)).value_or(SubjectKind::Commitment), arguments.at(3)};
    const auto round = RoundId::parse(arguments.at(4));
    const MethodPack *pack = round ? dossier.methodOf(*round) : nullptr;
    const DerivedValue *derived = pack ? pack->derivedValue(arguments.at(0)) : nullptr;
    return catalogue.text(u"journal.%1-of"_s.arg(entry.what),
                          {subjectText(subject, dossier.contents(), catalogue),
                           derived ? derived->title.in(catalogue.language()) : arguments.at(0),
                           catalogue.text(u"journal."_s + arguments.at(1))});
}

/// Arguments of a change to a comment: round, kind of subject, subject, criterion or nothing.
QString commentText(const JournalEntry &entry, const Dossier &dossier, const Catalogue &catalogue)
{
    const QStringList &arguments = entry.arguments;
    const Subject subject{subjectKindFrom(arguments.at(1)).value_or(SubjectKind::Commitment), arguments.at(2)};
    const auto round = RoundId::parse(arguments.at(0));
    const MethodPack *pack = round ? dossier.methodOf(*round) : nullptr;
    const Criterion *asked = pack ? pack->criterion(CriterionCode(arguments.at(3))) : nullptr;
    const QString where = subjectText(subject, dossier.contents(), catalogue);
    return asked ? catalogue.text(u"journal.%1-of"_s.arg(entry.what), {where, asked->title.in(catalogue.language())})
                 : catalogue.text(u"journal."_s + entry.what, {where});
}

/// Arguments of a change to a rating: round, kind of subject, subject, criterion, level before, level after or detail.
QString ratingText(const JournalEntry &entry, const Dossier &dossier, const Catalogue &catalogue)
{
    const QStringList &arguments = entry.arguments;
    const Subject subject{subjectKindFrom(arguments.at(1)).value_or(SubjectKind::Commitment), arguments.at(2)};
    const CriterionCode criterion(arguments.at(3));
    const auto round = RoundId::parse(arguments.at(0));
    const MethodPack *pack = round ? dossier.methodOf(*round) : nullptr;
    const Criterion *asked = pack ? pack->criterion(criterion) : nullptr;
    const auto label = [&](const QString &level) {
        if (level.isEmpty())
            return catalogue.text(u"journal.not-rated"_s);
        return pack ? pack->labelOf(criterion, LevelCode(level), catalogue.language()) : level;
    };
    const QString where = subjectText(subject, dossier.contents(), catalogue);
    const QString what = asked ? asked->title.in(catalogue.language()) : criterion.toString();
    if (entry.what == u"rated" && arguments.at(4).isEmpty())
        return catalogue.text(u"journal.rated-first"_s, {where, what, label(arguments.at(5))});
    if (entry.what == u"rated")
        return catalogue.text(u"journal.rated"_s, {where, what, label(arguments.at(4)), label(arguments.at(5))});
    if (entry.what == u"rating-cleared")
        return catalogue.text(u"journal.rating-cleared"_s, {where, what, label(arguments.at(4))});
    if (entry.what == u"rating-confirmed")
        return catalogue.text(u"journal.rating-confirmed"_s, {where, what, label(arguments.at(5))});
    const bool isTranslation = entry.what == u"reason-translated" || entry.what == u"translation-cleared";
    const QString detail = arguments.at(5);
    return catalogue.text(u"journal."_s + entry.what,
                          {where, what, isTranslation ? catalogue.languageName(detail) : detail});
}

/// Arguments of a change to a narrative: section, language.
QString narrativeText(const JournalEntry &entry, const Catalogue &catalogue)
{
    return catalogue.text(u"journal."_s + entry.what, {narrativeTitle(entry.arguments.at(0)).in(catalogue.language()),
                                                       catalogue.languageName(entry.arguments.at(1))});
}

/// Arguments: key and value of a preference; an empty value was given back to the program.
QString preferenceText(const JournalEntry &entry, const Catalogue &catalogue)
{
    const QString key = entry.arguments.at(0);
    const QString value = entry.arguments.at(1);
    const ReportStructure *structure = reportStructures().structure(value);
    const QString shown = value.isEmpty() ? catalogue.text(u"journal.preference.usual"_s)
                          : structure     ? structure->title.in(catalogue.language())
                                          : catalogue.text(u"journal.preference.%1.%2"_s.arg(key, value));
    return catalogue.text(u"journal.preference."_s + key, {shown});
}

} // namespace

QString journalText(const JournalEntry &entry, const Dossier &dossier, const Catalogue &catalogue)
{
    static const QStringList aboutRatings{
        u"rated"_s,          u"reason-written"_s,  u"evidence-attached"_s, u"evidence-detached"_s,
        u"rating-cleared"_s, u"rating-confirmed"_s, u"reason-translated"_s,   u"translation-cleared"_s};
    if (aboutRatings.contains(entry.what) && entry.arguments.size() >= 6)
        return ratingText(entry, dossier, catalogue);
    if ((entry.what == u"flag-overridden" || entry.what == u"override-cleared") && entry.arguments.size() >= 5)
        return flagText(entry, dossier, catalogue);
    if (entry.what.startsWith(u"comment-") && entry.arguments.size() >= 4)
        return commentText(entry, dossier, catalogue);
    if (entry.what.startsWith(u"narrative-") && entry.arguments.size() >= 2)
        return narrativeText(entry, catalogue);
    if (entry.what == u"preference-set" && entry.arguments.size() >= 2)
        return preferenceText(entry, catalogue);
    if (entry.what.startsWith(u"report-section-") && !entry.arguments.isEmpty()) {
        const ReportSection *section = reportStructures().section(entry.arguments.first());
        return catalogue.text(u"journal."_s + entry.what,
                              {section ? section->title.in(catalogue.language()) : entry.arguments.first()});
    }
    if (entry.kind != JournalKind::Change) {
        const auto target = dossier.journalEntry(entry.target);
        return catalogue.text(u"journal."_s + entry.what,
                              {target ? journalText(*target, dossier, catalogue) : QString()});
    }
    return catalogue.text(u"journal."_s + entry.what, entry.arguments);
}
