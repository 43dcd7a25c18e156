#include "ui/scoring/GuidancePanel.h"

#include "core/base/FormattedText.h"
#include "core/report/LevelGlyph.h"
#include "ui/scoring/LevelChoices.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/GlyphIcon.h"
#include "ui/widgets/Theme.h"
#include "ui/window/Workspace.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// One level's guidance; the chosen one has a ground of its own.
class LevelGuide : public QWidget
{
public:
    LevelGuide(bool isChosen, QWidget *parent) : QWidget(parent), m_isChosen(isChosen) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!m_isChosen)
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::colours().accentWash);
        painter.drawRoundedRect(rect(), 6, 6);
    }

private:
    bool m_isChosen;
};

struct Use
{
    const Commitment *commitment = nullptr;
    QString reason{};
};

/// Other commitments of the round where the person gave the same level, in the plan's order.
QList<Use> otherUses(const Workspace &workspace, const Subject &subject, const CriterionCode &criterion,
                     const LevelCode &level)
{
    QList<Use> uses;
    const RatingKey key = workspace.keyFor(subject, criterion);
    for (const Commitment &commitment : workspace.contents().commitments) {
        const Subject other = Subject::of(commitment.id);
        if (commitment.plan != workspace.plan() || other == subject)
            continue;
        const Rating *rating = workspace.contents().rating({key.round, other, criterion, key.person});
        if (rating && rating->level == level)
            uses.append({&commitment, rating->reason});
    }
    return uses;
}

constexpr qsizetype shownUses = 40;

} // namespace

GuidancePanel::GuidancePanel(QWidget *parent) : CriterionPanel(10, 4, parent) {}

void GuidancePanel::fill(const MethodPack &pack, const Criterion &criterion)
{
    const QString &language = m_workspace->language();
    addText(criterion.title.in(language))->setFont(Theme::sectionFont());
    if (!criterion.guidance.isEmpty())
        addText(criterion.guidance.in(language), true);
    m_layout->addSpacing(6);
    const Rating *rating = m_workspace->ratingOf(*m_subject, m_criterion);
    const LevelCode chosen = rating ? rating->level : LevelCode();
    addLevels(pack, criterion, chosen);
    m_layout->addStretch(1);
}

QLabel *GuidancePanel::addText(const QString &text, bool isSecondary)
{
    auto *label = new QLabel(text, this);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setContentsMargins(6, 0, 6, 0);
    if (isSecondary)
        label->setForegroundRole(QPalette::PlaceholderText);
    m_layout->addWidget(label);
    return label;
}

void GuidancePanel::addLevels(const MethodPack &pack, const Criterion &criterion, const LevelCode &chosen)
{
    const QString &language = m_workspace->language();
    const Scale *scale = pack.scale(criterion.scale);
    const auto add = [&](const QString &glyph, const LocalizedText &label, const LocalizedText &guidance,
                         const LevelCode &code) {
        addLevel(glyph, label.in(language), guidance.in(language), code == chosen);
        if (code == chosen) // where one looks, not behind all that could have been chosen
            addOtherUses(pack, criterion, chosen);
    };
    for (const Level &level : scale ? scale->levels : QList<Level>())
        add(levelGlyph(*scale, level), level.label, level.guidance, level.code);
    for (const LevelCode &code : criterion.missing) {
        if (const MissingValue *missing = pack.missingValue(code))
            add(glyphOf(pack, criterion.id, code), missing->label, missing->guidance, code);
    }
}

void GuidancePanel::addLevel(const QString &glyph, const QString &label, const QString &guidance, bool isChosen)
{
    auto *guide = new LevelGuide(isChosen, this);
    auto *name = new QLabel(label, guide);
    name->setFont(Theme::boldFont());
    name->setWordWrap(true);
    auto *text = new QLabel(guidance, guide);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    if (!isChosen)
        text->setForegroundRole(QPalette::PlaceholderText);
    auto *head = new QHBoxLayout;
    head->setSpacing(7);
    auto *icon = new GlyphIcon(glyph, guide);
    icon->setFixedHeight(std::max(icon->height(), name->fontMetrics().height())); // beside the first line
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addWidget(name, 1);
    auto *layout = new QVBoxLayout(guide);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(3);
    layout->addLayout(head);
    layout->addWidget(text);
    m_layout->addWidget(guide);
    if (isChosen) {
        guide->setAccessibleName(tr("Chosen: %1").arg(label));
        Q_EMIT chosenShown(guide);
    }
}

/// The numbers of the other commitments; what they are and why they got the level is told on pointing at them.
void GuidancePanel::addOtherUses(const MethodPack &pack, const Criterion &criterion, const LevelCode &chosen)
{
    const QList<Use> uses = otherUses(*m_workspace, *m_subject, m_criterion, chosen);
    if (uses.isEmpty())
        return;
    const QString &language = m_workspace->language();
    const QString label = pack.labelOf(criterion.id, chosen, language);
    addText(m_workspace->showsOwn() ? tr("You also used “%1” in").arg(label) : tr("“%1” also used in").arg(label))
        ->setFont(Theme::boldFont());
    auto *numbers = new QWidget(this);
    auto *flow = new FlowLayout(numbers, 4);
    flow->setContentsMargins(6, 0, 6, 0);
    for (const Use &use : uses.first(std::min(uses.size(), shownUses))) {
        auto *link = new Chip(Chip::Kind::Plain, use.commitment->number, numbers);
        link->setObjectName(u"otherUse"_s);
        const QString title = use.commitment->number + u" · "_s + use.commitment->title.in(language);
        const QString reason = unformatted(use.reason.section(u'\n', 0, 0));
        link->setAccessibleName(title);
        link->setAccessibleDescription(reason);
        link->setToolTip(reason.isEmpty() ? title : title + u"\n\n"_s + reason);
        connect(link, &Chip::clicked, this, [this, id = use.commitment->id] { Q_EMIT commitmentRequested(id); });
        flow->addWidget(link);
    }
    m_layout->addWidget(numbers);
    if (uses.size() > shownUses)
        addText(tr("and %n more", nullptr, int(uses.size() - shownUses)), true);
    m_layout->addSpacing(8);
}
