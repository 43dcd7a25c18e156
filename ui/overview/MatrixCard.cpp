#include "ui/overview/MatrixCard.h"

#include "ui/charts/MatrixLayout.h"
#include "ui/overview/CommitmentMenu.h"
#include "ui/overview/MatrixView.h"
#include "ui/widgets/Theme.h"

#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

MatrixView::Cell cellOf(const OverviewFigures &figures, const Subject &subject, const CriterionCode &criterion)
{
    const MethodPack &pack = figures.pack();
    if (closedCriteria(pack, figures.levels().of(subject)).contains(criterion))
        return {};
    const Figure words{.pack = &pack, .language = figures.language()};
    const FigureSegment value{.criterion = criterion,
                              .level = figures.levels().of(subject, criterion),
                              .isUnsettled = figures.levels().isUnsettled(subject, criterion)};
    return {.look = segmentLook(words, value, Theme::ground()),
            .glyph = segmentGlyph(words, value),
            .initial = segmentLetter(words, value),
            .label = segmentLabel(words, value)};
}

} // namespace

MatrixCard::MatrixCard(QWidget *parent)
    : Card({}, parent), m_view(new MatrixView(this)), m_whole(new QToolButton(this))
{
    m_whole->setObjectName(u"wholeMatrix"_s);
    m_whole->setIcon(Theme::icon(u"table"_s));
    m_whole->setAutoRaise(true);
    m_whole->setFocusPolicy(Qt::TabFocus);
    m_whole->setFixedSize(30, 22);
    tools()->addWidget(m_whole, 0, Qt::AlignTop);
    connect(m_whole, &QToolButton::clicked, this, &MatrixCard::wholeWanted);
    body()->addWidget(m_view);
    body()->addStretch();
    connect(m_view, &SpotWidget::spotActivated, this,
            [this](int spot) { Q_EMIT commitmentActivated(m_view->commitmentAt(spot)); });
    connect(m_view, &SpotWidget::spotMenuRequested, this, [this](int spot, const QPoint &place) {
        const CommitmentId id = m_view->commitmentAt(spot);
        showCommitmentMenu(
            m_view, place, [this, id] { Q_EMIT commitmentActivated(id); },
            [this, id] { Q_EMIT factSheetWanted(id); });
    });
}

void MatrixCard::setFigures(const OverviewFigures &figures)
{
    QList<MatrixView::Row> rows;
    for (const Dimension &dimension : figures.pack().dimensions) {
        const QList<Criterion> criteria = figures.pack().criteriaFor(SubjectKind::Commitment, dimension.id);
        for (const Criterion &criterion : criteria)
            rows.append({.criterion = criterion.id,
                         .label = criterion.title.in(figures.language()),
                         .startsGroup = criterion.id == criteria.first().id});
    }
    QList<MatrixView::Column> columns;
    for (const Commitment &commitment : figures.commitments())
        columns.append({commitment.id, commitment.number, commitment.title.in(figures.language())});
    QList<MatrixView::Cell> cells;
    for (const MatrixView::Row &row : std::as_const(rows)) {
        for (const MatrixView::Column &column : std::as_const(columns))
            cells.append(cellOf(figures, Subject::of(column.id), row.criterion));
    }
    m_view->setMatrix(rows, columns, cells);
    m_whole->setToolTip(tr("Open as a table: sort, copy, save, print"));
    m_whole->setAccessibleName(m_whole->toolTip());
    m_view->setAccessibleName(title());
    m_view->setAccessibleDescription(tr("Arrow keys go from cell to cell, Enter opens the commitment."));
}
