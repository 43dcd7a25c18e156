#include "core/evaluation/PublishedComparison.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

PublishedCheck checked(const PublishedValue &published, const QList<DerivedResult> &derived)
{
    PublishedCheck check{.published = published};
    const auto own = std::find_if(derived.cbegin(), derived.cend(),
                                  [&](const DerivedResult &result) { return result.id == published.name; });
    if (own != derived.cend()) {
        check.computed = own->value.value_or(QString());
        check.failed = own->failed;
    }
    if (isMissingCode(LevelCode(published.value)))
        check.standing = PublishedStanding::NotPublished;
    else if (check.computed.isEmpty())
        check.standing = PublishedStanding::NotComputable;
    else
        check.standing = check.computed == published.value ? PublishedStanding::Agree : PublishedStanding::Differ;
    return check;
}

} // namespace

QList<PublishedCheck> comparePublished(const Contents &contents, const MethodPack &pack, RoundId round)
{
    const RoundLevels levels(contents, round);
    QList<PublishedCheck> checks;
    std::optional<Subject> subject;
    QList<DerivedResult> derived;
    const PublishedValue first{.round = round, .subject = {.kind = SubjectKind::Plan}};
    for (auto it = std::lower_bound(contents.published.cbegin(), contents.published.cend(), first);
         it != contents.published.cend() && it->round == round; ++it) {
        if (subject != it->subject) {
            subject = it->subject;
            derived = deriveAll(pack, it->subject.kind, levels.of(it->subject));
        }
        checks.append(checked(*it, derived));
    }
    return checks;
}

QMap<QString, PublishedAgreement> agreementByName(const QList<PublishedCheck> &checks)
{
    QMap<QString, PublishedAgreement> agreement;
    for (const PublishedCheck &check : checks) {
        PublishedAgreement &counts = agreement[check.published.name];
        switch (check.standing) {
        case PublishedStanding::Agree:
            ++counts.agree;
            break;
        case PublishedStanding::Differ:
            ++counts.differ;
            break;
        case PublishedStanding::NotPublished:
            ++counts.notPublished;
            break;
        case PublishedStanding::NotComputable:
            ++counts.notComputable;
            break;
        }
    }
    return agreement;
}
