#include "core/model/PrivateTexts.h"

#include "core/base/FoldedText.h"
#include "core/model/PublicPart.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestText = 8;
constexpr qsizetype shortestTitle = 16;
constexpr qsizetype shortestProse = 20;
constexpr qsizetype telephoneTail = 7; ///< digits: a telephone without the codes of country and town

/// Whether it is no chance that somebody writes the same.
bool tellsSomething(PrivateKind kind, const QString &folded)
{
    const qsizetype words = folded.count(u' ') + 1;
    const bool hasNumber = std::any_of(folded.cbegin(), folded.cend(), [](QChar c) { return c.isNumber(); });
    switch (kind) {
    case PrivateKind::EvidenceTitle:
        return folded.size() >= shortestText && (words >= 3 || hasNumber || folded.size() >= shortestTitle);
    case PrivateKind::Comment:
    case PrivateKind::UnfinishedReason:
        return words >= 4 && folded.size() >= shortestProse;
    case PrivateKind::EvidenceAddress:
    case PrivateKind::EvidenceFile:
    case PrivateKind::Contact:
        return folded.size() >= shortestText;
    }
    Q_UNREACHABLE();
}

bool hasPath(const QString &address)
{
    const QUrl url(address);
    return !url.isValid() || url.path().size() > 1 || url.hasQuery();
}

/// What people call the subject by: the number of its commitment, or of its plan.
QString nameOf(const Contents &contents, const Subject &subject)
{
    std::optional<CommitmentId> id = subject.commitment();
    if (const auto milestone = subject.milestone()) {
        if (const Milestone *found = contents.milestone(*milestone))
            id = found->commitment;
    }
    if (const Commitment *commitment = id ? contents.commitment(*id) : nullptr)
        return commitment->number;
    const ActionPlan *plan = contents.plan(contents.planOf(subject));
    return plan ? plan->number : QString();
}

QStringList mailAddressesIn(const QString &text)
{
    static const QRegularExpression form(u"[^\\s;,<>()]+@[^\\s;,<>()]+\\.[^\\s;,<>()]+"_s);
    QStringList addresses;
    for (auto it = form.globalMatch(text); it.hasNext();)
        addresses.append(it.next().captured());
    return addresses;
}

/// As people write it: the scheme and "www." are left out as often as not.
QString bareAddress(const QString &address)
{
    static const QRegularExpression head(u"^\\s*([a-z][a-z0-9+.-]*://)?(www\\.)?"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return QString(address).remove(head);
}

/// The digits of whatever may be a telephone, grouped in any way.
QStringList digitRunsIn(const QString &text)
{
    static const QRegularExpression form(u"[0-9](?:[\\s().·/-]{0,3}[0-9]){6,}"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression noDigit(u"[^0-9]"_s);
    QStringList runs;
    for (auto it = form.globalMatch(text); it.hasNext();)
        runs.append(it.next().captured().remove(noDigit));
    return runs;
}

} // namespace

QString toString(PrivateKind kind)
{
    switch (kind) {
    case PrivateKind::EvidenceTitle:
        return u"evidence-title"_s;
    case PrivateKind::EvidenceAddress:
        return u"evidence-address"_s;
    case PrivateKind::EvidenceFile:
        return u"evidence-file"_s;
    case PrivateKind::Contact:
        return u"contact"_s;
    case PrivateKind::Comment:
        return u"comment"_s;
    case PrivateKind::UnfinishedReason:
        return u"unfinished-reason"_s;
    }
    Q_UNREACHABLE();
}

PrivateTexts::PrivateTexts(const Contents &all)
{
    addEvidence(all);
    addContacts(all);
    for (const Comment &comment : all.comments)
        add(PrivateKind::Comment, nameOf(all, comment.subject), comment.text);
    addReasons(all);
}

void PrivateTexts::add(PrivateKind kind, const QString &owner, const QString &text)
{
    const QString folded = foldedText(text);
    if (!tellsSomething(kind, folded) || m_published.contains(folded))
        return;
    const QStringList words = folded.split(u' ');
    m_byFirstWord[words.first()].append(m_texts.size());
    m_texts.append({{kind, owner}, words});
}

void PrivateTexts::addTelephone(const QString &owner, const QString &text)
{
    const QStringList runs = digitRunsIn(text);
    for (const QString &digits : runs)
        m_telephones.insert(digits.last(telephoneTail), {PrivateKind::Contact, owner});
    if (runs.isEmpty())
        add(PrivateKind::Contact, owner, text);
}

void PrivateTexts::addEvidence(const Contents &all)
{
    for (const Evidence &item : all.evidence) {
        if (!item.isConfidential)
            m_published += {foldedText(item.title), foldedText(bareAddress(item.url)), foldedText(item.fileName)};
    }
    for (const Evidence &item : all.evidence) {
        if (!item.isConfidential)
            continue;
        const QString number = u"E-"_s + QString::number(item.number);
        add(PrivateKind::EvidenceTitle, number, item.title);
        if (hasPath(item.url))
            add(PrivateKind::EvidenceAddress, number, bareAddress(item.url));
        add(PrivateKind::EvidenceFile, number, item.fileName);
    }
}

void PrivateTexts::addContacts(const Contents &all)
{
    m_published.clear();
    for (const Official &official : all.officials) {
        const QString owner = nameOf(all, Subject::of(official.commitment));
        add(PrivateKind::Contact, owner, official.email);
        addTelephone(owner, official.phone);
    }
    for (const SourceCell &cell : all.sourceCells) {
        for (const QString &address : mailAddressesIn(cell.value))
            add(PrivateKind::Contact, nameOf(all, cell.subject), address);
    }
}

void PrivateTexts::addReasons(const Contents &all)
{
    m_published.clear();
    const QList<RatingKey> unsettled = unsettledRatings(all);
    QMap<RatingKey, Rating> hidden;
    for (const RatingKey &key : unsettled)
        hidden.insert(key, all.ratings.value(key));
    for (const Rating &rating : all.ratings) {
        if (!rating.isRated())
            hidden.insert(rating.key, rating);
        else if (!hidden.contains(rating.key))
            m_published.insert(foldedText(rating.reason));
    }
    for (const ReasonTranslation &translation : all.translations) {
        if (!hidden.contains(translation.rating))
            m_published.insert(foldedText(translation.text));
    }
    for (const FlagOverride &flag : all.overrides)
        m_published.insert(foldedText(flag.reason));
    for (const Rating &rating : std::as_const(hidden))
        add(PrivateKind::UnfinishedReason, nameOf(all, rating.key.subject), rating.reason);
    for (const ReasonTranslation &translation : all.translations) {
        if (hidden.contains(translation.rating))
            add(PrivateKind::UnfinishedReason, nameOf(all, translation.rating.subject), translation.text);
    }
}

std::optional<PrivateText> PrivateTexts::telephoneIn(const QString &text) const
{
    for (const QString &digits : m_telephones.isEmpty() ? QStringList() : digitRunsIn(text)) {
        for (qsizetype at = 0; at + telephoneTail <= digits.size(); ++at) {
            const auto found = m_telephones.constFind(digits.sliced(at, telephoneTail));
            if (found != m_telephones.cend())
                return *found;
        }
    }
    return std::nullopt;
}

std::optional<PrivateText> PrivateTexts::firstIn(const QString &text) const
{
    if (const auto telephone = telephoneIn(text))
        return telephone;
    if (m_texts.isEmpty())
        return std::nullopt;
    const QStringList words = foldedText(text).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype at = 0; at < words.size(); ++at) {
        for (const qsizetype i : m_byFirstWord.value(words.at(at))) {
            const QStringList &sought = m_texts.at(i).words;
            if (sought.size() <= words.size() - at && std::equal(sought.cbegin(), sought.cend(), words.cbegin() + at))
                return m_texts.at(i).what;
        }
    }
    return std::nullopt;
}
