#include "ui/report/TextsModel.h"

#include "ui/window/Workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

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
        texts.append({.section = section});
    const QString own = contents.reasonLanguage(m_workspace->plan());
    if (own.isEmpty())
        return texts;
    for (const Round &round : contents.roundsOf(m_workspace->plan())) {
        for (const Rating &rating : contents.ratingsOf(round.id)) {
            if (!rating.reason.trimmed().isEmpty())
                texts.append({.rating = rating.key});
        }
    }
    return texts;
}

/// What is written for sections stands first, then what of the reasons is missing somewhere.
void TextsModel::takeTexts()
{
    beginResetModel();
    m_found = foundTexts();
    m_texts = m_found;
    std::stable_partition(m_texts.begin(), m_texts.end(), [&](const ReportText &text) {
        return !text.isReason() || stateOf(text, u"es"_s) != State::Written || stateOf(text, u"en"_s) != State::Written;
    });
    endResetModel();
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
    if (foundTexts() == m_found)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    else
        takeTexts();
}

TextsModel::State TextsModel::stateOf(const ReportText &text, const QString &language) const
{
    const Contents &contents = m_workspace->contents();
    if (!text.isReason()) {
        const Narrative *narrative = contents.narrative(m_workspace->plan(), text.section);
        if (!narrative)
            return State::Empty;
        return narrative->text.texts.contains(language) ? State::Written : State::Missing;
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

QString TextsModel::titleOf(const ReportText &text) const
{
    const Contents &contents = m_workspace->contents();
    if (!text.isReason())
        return narrativeTitle(text.section).in(m_workspace->language());
    const MethodPack *pack = m_workspace->dossier().methodOf(text.rating.round);
    const Criterion *criterion = pack ? pack->criterion(text.rating.criterion) : nullptr;
    const Person *person = contents.person(text.rating.person);
    QStringList parts{text.rating.subject.kind == SubjectKind::Plan ? tr("Plan")
                                                                    : numberOf(contents, text.rating.subject),
                      criterion ? criterion->title.in(m_workspace->language()) : text.rating.criterion.toString(),
                      person ? person->name : QString()};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

int TextsModel::missingIn(const QString &language) const
{
    return int(std::count_if(m_texts.cbegin(), m_texts.cend(), [&](const ReportText &text) {
        const State state = stateOf(text, language);
        return state == State::Missing || state == State::Outdated;
    }));
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
