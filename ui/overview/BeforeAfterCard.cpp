#include "ui/overview/BeforeAfterCard.h"

#include "ui/charts/ChartView.h"
#include "ui/widgets/ChoiceBox.h"

#include "core/base/Catalogue.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

BeforeAfterCard::BeforeAfterCard(QWidget *parent)
    : ChartCard(parent), m_pair(new ChoiceBox(this, Qt::ElideMiddle)), m_criterion(new ChoiceBox(this)), m_walk(new QCheckBox(this))
{
    m_pair->setObjectName(u"beforeAfterPair"_s);
    m_criterion->setObjectName(u"beforeAfterCriterion"_s);
    m_walk->setObjectName(u"beforeAfterWalk"_s);
    for (QComboBox *box : {m_pair, m_criterion}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(24);
    }
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_pair, 3);
    line->addWidget(m_criterion, 2);
    const int place = body()->indexOf(view());
    body()->insertLayout(place, line);
    body()->insertWidget(place + 1, m_walk);
    connect(m_pair, &QComboBox::currentIndexChanged, this, &BeforeAfterCard::showPair);
    connect(m_criterion, &QComboBox::currentIndexChanged, this, &BeforeAfterCard::showCriterion);
    connect(m_walk, &QCheckBox::toggled, this, [this](bool isUsed) {
        Q_EMIT crossWalksChosen(isUsed ? m_walk->property("walks").toStringList() : QStringList());
    });
    retranslateFields();
}

void BeforeAfterCard::retranslateFields()
{
    m_pair->setAccessibleName(tr("Which rounds or phases to compare"));
    m_criterion->setAccessibleName(tr("Which criterion to compare"));
}

void BeforeAfterCard::setPairs(const QList<BeforeAfter> &pairs, const MethodOfRound &packOf, const Contents &contents,
                               const QString &language, const QString &basis)
{
    const int before = std::max(0, m_pair->currentIndex());
    m_pairs = pairs;
    m_packOf = packOf;
    m_language = language;
    m_basis = basis;
    m_rounds.clear();
    for (const Round &round : contents.rounds)
        m_rounds.insert(round.id, round.title.in(language));
    setTitle(tr("Before and after"));
    {
        const QSignalBlocker blocker(m_pair);
        m_pair->clear();
        for (const BeforeAfter &pair : std::as_const(m_pairs))
            m_pair->addItem(pairTitle(pair));
        m_pair->setCurrentIndex(before < m_pairs.size() ? before : 0);
    }
    showPair();
}

QString BeforeAfterCard::pairTitle(const BeforeAfter &pair) const
{
    if (pair.before == pair.after)
        return tr("%1: midterm → end", "a round").arg(m_rounds.value(pair.after));
    return tr("%1 → %2", "two rounds").arg(m_rounds.value(pair.before), m_rounds.value(pair.after));
}

QString BeforeAfterCard::criterionTitle(const BeforeAfter &pair, const CriterionCode &criterion) const
{
    const MethodPack *pack = m_packOf(pair.after);
    const Criterion *found = pack ? pack->criterion(criterion) : nullptr;
    return found ? found->title.in(m_language) : criterion.toString();
}

void BeforeAfterCard::showPair()
{
    const QString before = m_criterion->currentText();
    const QSignalBlocker blocker(m_criterion);
    m_criterion->clear();
    if (m_pair->currentIndex() < 0 || m_pair->currentIndex() >= m_pairs.size()) {
        setFigure({}, title());
        return;
    }
    const BeforeAfter &pair = m_pairs.at(m_pair->currentIndex());
    for (qsizetype i = 0; i < pair.criteria.size(); ++i) {
        if (!pair.criteria.at(i).rows.isEmpty())
            m_criterion->addItem(criterionTitle(pair, pair.criteria.at(i).after), int(i));
    }
    m_criterion->setEnabled(m_criterion->count() > 0);
    if (const int again = m_criterion->findText(before); again >= 0)
        m_criterion->setCurrentIndex(again);
    offerCrossWalk(pair);
    showCriterion();
}

void BeforeAfterCard::offerCrossWalk(const BeforeAfter &pair)
{
    QStringList walks;
    for (const NotCompared &one : pair.notCompared) {
        if (!one.crossWalk.isEmpty())
            walks.append(one.crossWalk);
    }
    for (const CriterionBeforeAfter &one : pair.criteria) {
        if (!one.crossWalk.isEmpty())
            walks.append(one.crossWalk);
    }
    QStringList titles;
    for (const QString &walk : std::as_const(walks)) {
        if (const Result<CrossWalk> named = crossWalkNamed(walk))
            titles.append(named->title.in(m_language));
    }
    m_walk->setProperty("walks", walks);
    m_walk->setText(tr("Read earlier levels by the cross-walk: %1").arg(titles.join(u"; "_s)));
    m_walk->setVisible(!walks.isEmpty());
}

void BeforeAfterCard::showCriterion()
{
    if (m_pair->currentIndex() < 0 || m_pair->currentIndex() >= m_pairs.size())
        return;
    const BeforeAfter &pair = m_pairs.at(m_pair->currentIndex());
    const int index = m_criterion->currentIndex() < 0 ? -1 : m_criterion->currentData().toInt();
    const CriterionBeforeAfter *one = index < 0 ? nullptr : &pair.criteria.at(index);
    const QString caption = one ? u"%1 · %2"_s.arg(criterionTitle(pair, one->after), pairTitle(pair)) : title();
    setFigure(one ? Figure{.pack = m_packOf(pair.after), .language = m_language, .chart = one->chart} : Figure(), caption,
              m_basis);
    view()->setVisible(one && !showsTable());
    setNote(sentence(one, pair));
}

QString BeforeAfterCard::sentence(const CriterionBeforeAfter *one, const BeforeAfter &pair) const
{
    QStringList sentences;
    if (one) {
        sentences.append(tr("Of %n commitment(s) with a level at both times, %1 rose, %2 stayed and %3 fell.", nullptr,
                            int(one->rows.size()))
                             .arg(one->at(Movement::Rose).size())
                             .arg(one->at(Movement::Stayed).size())
                             .arg(one->at(Movement::Fell).size()));
        if (const auto apart = one->at(Movement::Apart); !apart.isEmpty())
            sentences.append(tr("In %n, one of the two is outside the order of the scale.", nullptr, int(apart.size())));
        if (const int left = one->outOf() - int(one->rows.size()); left > 0)
            sentences.append(tr("%n without a level at one of the times or at both.", nullptr, left));
    }
    QStringList others;
    for (const NotCompared &other : pair.notCompared)
        others.append(criterionTitle(pair, other.criterion));
    if (!others.isEmpty())
        sentences.append(tr("Not compared, since the scales differ: %1.").arg(Catalogue(m_language).list(others)));
    return sentences.join(u' ');
}
