#include "ui/report/TextsModel.h"

#include "ui/window/Workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = ReportText::Kind;

/// "18", "18, milestone 2" and the like are for people who know the plan: the number is enough.
QString numberOf(const Contents &contents, const Subject &subject)
{
    const Milestone *milestone = contents.milestone(subject.milestone().value_or(MilestoneId()));
    const Commitment *commitment =
        contents.commitment(milestone ? milestone->commitment : subject.commitment().value_or(CommitmentId()));
    const Cluster *cluster = contents.cluster(subject.cluster().value_or(ClusterId()));
    if (milestone && commitment)
        return commitment->number + u" · "_s + milestone->number;
    return commitment ? commitment->number : cluster ? cluster->number : QString();
}

} // namespace

void TextsModel::setWorkspace(Workspace *workspace)
{
    if (m_workspace) {
        m_workspace->disconnect(this);
        m_workspace->dossier().disconnect(this);
    }
    m_workspace = workspace;
    m_found.clear();
    takeTexts();
    if (!workspace)
        return;
    connect(workspace, &Workspace::currentChanged, this, &TextsModel::refresh);
    connect(&workspace->dossier(), &Dossier::changed, this, &TextsModel::refresh);
}

QList<ReportText> TextsModel::foundTexts() const
{
    QList<ReportText> texts;
    if (!m_workspace)
        return texts;
    const Contents &contents = m_workspace->contents();
    for (const QString &section : narrativeSections())
        texts.append({.kind = Kind::Narrative, .section = section});
    const auto add = [&](const LocalizedText &words, const ReportText &text) {
        if (!words.isEmpty())
            texts.append(text);
    };
    for (const Recommendation &one : contents.recommendationsOf(m_workspace->plan())) {
        add(one.text, {.kind = Kind::Recommendation, .recommendation = one.id});
        add(one.followUp, {.kind = Kind::FollowUp, .recommendation = one.id});
    }
    if (!contents.reasonLanguage(m_workspace->plan()).isEmpty()) {
        for (const Round &round : contents.roundsOf(m_workspace->plan())) {
            for (const Rating &rating : contents.ratingsOf(round.id)) {
                if (!rating.reason.trimmed().isEmpty())
                    texts.append({.kind = Kind::Reason, .rating = rating.key});
            }
        }
    }
    for (const Commitment &commitment : contents.commitmentsOf(m_workspace->plan())) {
        add(commitment.title, {.kind = Kind::CommitmentTitle, .commitment = commitment.id});
        add(commitment.text, {.kind = Kind::CommitmentText, .commitment = commitment.id});
    }
    return texts;
}

/// What is written for sections stands first, then what of the others is missing somewhere.
void TextsModel::takeTexts()
{
    beginResetModel();
    m_found = foundTexts();
    m_texts = m_found;
    std::stable_partition(m_texts.begin(), m_texts.end(), [&](const ReportText &text) {
        return text.isSection() || stateOf(text, u"es"_s) != State::Written || stateOf(text, u"en"_s) != State::Written;
    });
    countMissing();
    endResetModel();
}

void TextsModel::countMissing()
{
    for (const QString &language : {u"es"_s, u"en"_s}) {
        const int count =
            m_workspace
                ? int(missingTranslations(m_workspace->contents(), m_workspace->plan(), language).size())
                : 0;
        m_missing.insert(language, count);
    }
}

void TextsModel::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (isWatched && std::exchange(m_isOld, false))
        refresh();
}

void TextsModel::refresh()
{
    if (!m_isWatched) {
        m_isOld = true;
        return;
    }
    if (foundTexts() != m_found) {
        takeTexts();
        return;
    }
    countMissing();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

TextsModel::State TextsModel::stateOf(const ReportText &text, const QString &language) const
{
    const Contents &contents = m_workspace->contents();
    if (!text.isReason()) {
        const LocalizedText *words = wordsOf(text);
        if (!words || words->isEmpty())
            return State::Empty;
        // What is in a language nobody knows is taken for one that can be read.
        const bool isThere = !words->texts.value(language).trimmed().isEmpty() || words->texts.contains(u"und"_s);
        return isThere ? State::Written : State::Missing;
    }
    const Rating *rating = contents.rating(text.rating);
    if (!rating)
        return State::Empty;
    if (language == contents.reasonLanguage(m_workspace->plan()))
        return State::Written;
    const ReasonTranslation *translation = contents.translation(text.rating, language);
    if (!translation)
        return State::Missing;
    return translation->isOf(*rating) ? State::Written : State::Outdated;
}

const LocalizedText *TextsModel::wordsOf(const ReportText &text) const
{
    const Contents &contents = m_workspace->contents();
    const Narrative *narrative =
        text.isSection() ? contents.narrative(m_workspace->plan(), text.section) : nullptr;
    const Recommendation *recommendation =
        text.isRecommendation() ? contents.recommendation(text.recommendation) : nullptr;
    const Commitment *commitment = text.isOfficial() ? contents.commitment(text.commitment) : nullptr;
    if (narrative)
        return &narrative->text;
    if (recommendation)
        return text.kind == Kind::Recommendation ? &recommendation->text : &recommendation->followUp;
    if (commitment)
        return text.kind == Kind::CommitmentTitle ? &commitment->title : &commitment->text;
    return nullptr;
}

QString TextsModel::titleOf(const ReportText &text) const
{
    const Contents &contents = m_workspace->contents();
    const Recommendation *recommendation = contents.recommendation(text.recommendation);
    const Commitment *commitment = contents.commitment(text.commitment);
    const int number = recommendation ? recommendation->number : 0;
    const QString ofPlan = commitment ? commitment->number : QString();
    switch (text.kind) {
    case Kind::Narrative:
        return narrativeTitle(text.section).in(m_workspace->language());
    case Kind::Recommendation:
        return tr("Recommendation %1").arg(number);
    case Kind::FollowUp:
        return tr("Recommendation %1 · what became of it").arg(number);
    case Kind::Reason:
        return titleOfReason(text.rating);
    case Kind::CommitmentTitle:
        return tr("%1 · title", "number of a commitment").arg(ofPlan);
    case Kind::CommitmentText:
        return tr("%1 · official text", "number of a commitment").arg(ofPlan);
    }
    Q_UNREACHABLE();
}

QString TextsModel::titleOfReason(const RatingKey &rating) const
{
    const Contents &contents = m_workspace->contents();
    const MethodPack *pack = m_workspace->dossier().methodOf(rating.round);
    const Criterion *criterion = pack ? pack->criterion(rating.criterion) : nullptr;
    const Person *person = contents.person(rating.person);
    QStringList parts{rating.subject.kind == SubjectKind::Plan ? tr("Plan") : numberOf(contents, rating.subject),
                      criterion ? criterion->title.in(m_workspace->language()) : rating.criterion.toString(),
                      person ? person->name : QString()};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

int TextsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_texts.size()); }

int TextsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString TextsModel::stateWord(State state) const
{
    switch (state) {
    case State::Empty:
        return {};
    case State::Written:
        return u"✓"_s;
    case State::Missing:
        return tr("missing");
    case State::Outdated:
        return tr("outdated");
    }
    Q_UNREACHABLE();
}

QVariant TextsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_workspace)
        return {};
    const ReportText &text = m_texts.at(index.row());
    if (index.column() == Title) {
        const bool isShown = role == Qt::DisplayRole || role == Qt::ToolTipRole;
        return isShown ? QVariant(titleOf(text)) : QVariant();
    }
    const State state = stateOf(text, languageOf(index.column()));
    if (role == StateRole)
        return int(state);
    if (role == Qt::DisplayRole)
        return stateWord(state);
    if (role == Qt::AccessibleTextRole)
        return state == State::Written ? tr("written") : state == State::Empty ? tr("empty") : stateWord(state);
    return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignCenter)) : QVariant();
}

QVariant TextsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Title ? tr("Text") : section == Spanish ? tr("Spanish") : tr("English");
}
