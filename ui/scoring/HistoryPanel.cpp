#include "ui/scoring/HistoryPanel.h"

#include "ui/widgets/Theme.h"
#include "ui/window/Workspace.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

HistoryPanel::HistoryPanel(QWidget *parent) : CriterionPanel(16, 3, parent) {}

void HistoryPanel::fill(const MethodPack &pack, const Criterion &criterion)
{
    auto *title = new QLabel(criterion.title.in(m_workspace->language()), this);
    title->setFont(Theme::sectionFont());
    title->setWordWrap(true);
    m_layout->addWidget(title);
    m_layout->addSpacing(6);
    QList<RatingStep> steps = m_workspace->dossier().historyOf(m_workspace->keyFor(*m_subject, m_criterion));
    std::stable_sort(steps.begin(), steps.end(),
                     [](const RatingStep &a, const RatingStep &b) { return a.sequence > b.sequence; });
    for (const RatingStep &step : std::as_const(steps))
        addStep(pack, step);
    if (steps.isEmpty()) {
        auto *nothing = new QLabel(tr("Nothing has been rated here yet."), this);
        nothing->setForegroundRole(QPalette::PlaceholderText);
        nothing->setWordWrap(true);
        m_layout->addWidget(nothing);
    }
}

QString HistoryPanel::levelWord(const MethodPack &pack, const LevelCode &level) const
{
    return level.isEmpty() ? tr("not yet rated") : pack.labelOf(m_criterion, level, m_workspace->language());
}

QString HistoryPanel::personName(const QString &name) const
{
    const Person *person = m_workspace->contents().personNamed(name);
    return person && !person->fullName.isEmpty() ? person->fullName : name;
}

void HistoryPanel::addStep(const MethodPack &pack, const RatingStep &step)
{
    const QLocale locale = m_workspace->catalogue().locale();
    const QString when = m_workspace->catalogue().date(step.at.toLocalTime().date()) + u' ' +
                         locale.toString(step.at.toLocalTime().time(), u"HH:mm"_s);
    auto *head = new QLabel(u"%1 · %2"_s.arg(when, personName(step.who)), this);
    head->setFont(Theme::smallFont());
    head->setForegroundRole(QPalette::PlaceholderText);
    head->setWordWrap(true);
    QStringList lines;
    if (!(step.levelBefore == step.levelAfter))
        lines.append(tr("%1 → %2").arg(levelWord(pack, step.levelBefore), levelWord(pack, step.levelAfter)));
    if (step.reasonBefore != step.reasonAfter)
        lines.append(step.reasonAfter.isEmpty() ? tr("Reason removed") : tr("Reason: “%1”").arg(step.reasonAfter));
    if (lines.isEmpty())
        lines.append(tr("Confirmed, or its evidence changed"));
    if (step.isUndo)
        lines.append(tr("(an earlier change taken back)"));
    auto *text = new QLabel(lines.join(u'\n'), this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    m_layout->addWidget(head);
    m_layout->addWidget(text);
    m_layout->addSpacing(8);
}
