#include "ui/about/MethodTreeModel.h"

#include "core/report/LevelGlyph.h"
#include "ui/widgets/GlyphIcon.h"

using namespace Qt::StringLiterals;

namespace {

QString kindWord(SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::Plan:
        return MethodTreeModel::tr("the plan");
    case SubjectKind::Commitment:
        return MethodTreeModel::tr("commitments");
    case SubjectKind::Milestone:
        return MethodTreeModel::tr("milestones");
    case SubjectKind::Cluster:
        return MethodTreeModel::tr("clusters");
    }
    Q_UNREACHABLE();
}

QString phaseWord(Phase phase)
{
    switch (phase) {
    case Phase::Design:
        return MethodTreeModel::tr("of the design");
    case Phase::Midterm:
        return MethodTreeModel::tr("at midterm");
    case Phase::End:
        return MethodTreeModel::tr("at the end of term");
    }
    Q_UNREACHABLE();
}

QString demandWord(Demand demand)
{
    return demand == Demand::Required ? MethodTreeModel::tr("required") : MethodTreeModel::tr("welcome");
}

} // namespace

MethodTreeModel::MethodTreeModel(QObject *parent) : QStandardItemModel(parent)
{
    setHorizontalHeaderLabels({tr("What"), tr("Code"), tr("In the method's words")});
}

QStandardItem *MethodTreeModel::add(QStandardItem *under, const QString &title, const QString &code,
                                    const QString &text, const QString &glyph)
{
    QList<QStandardItem *> row;
    for (const QString &cell : {title, code, text.simplified()}) {
        auto *item = new QStandardItem(cell);
        item->setEditable(false);
        item->setToolTip(cell);
        row.append(item);
    }
    if (!glyph.isEmpty())
        row.first()->setIcon(glyphIcon(glyph));
    under->appendRow(row);
    return row.first();
}

QString MethodTreeModel::askedOf(SubjectKind kind, const QList<SubjectKind> &more) const
{
    QStringList kinds{kindWord(kind)};
    for (const SubjectKind one : more)
        kinds.append(kindWord(one));
    return kinds.join(u", "_s);
}

void MethodTreeModel::addCriterion(QStandardItem *under, const MethodPack &pack, const Criterion &criterion)
{
    QStandardItem *item = add(under, in(criterion.title), criterion.id.toString(), in(criterion.question));
    if (!criterion.guidance.isEmpty())
        add(item, tr("Guidance"), {}, in(criterion.guidance));
    add(item, tr("Asked of"), {},
        tr("%1, %2").arg(askedOf(criterion.subject, criterion.alsoFor), phaseWord(criterion.phase)));
    add(item, tr("Evidence and reason"), {},
        tr("Evidence: %1; reason: %2").arg(demandWord(criterion.evidence), demandWord(criterion.reason)));
    add(item, tr("Weight"), {},
        criterion.weight > 0 ? tr("%1 in the score of its dimension").arg(QLocale().toString(criterion.weight))
                             : tr("none: it does not count in the score of its dimension"));
    if (const Scale *scale = pack.scale(criterion.scale)) {
        QStandardItem *levels =
            add(item, tr("Levels"), scale->id,
                scale->isOrdered ? tr("%1; from worst to best").arg(in(scale->title)) : in(scale->title));
        for (const Level &level : scale->levels)
            add(levels, in(level.label), level.code.toString(), in(level.guidance), levelGlyph(*scale, level));
    }
    if (criterion.missing.isEmpty())
        return;
    QStandardItem *missing = add(item, tr("Missing values"), {}, {});
    for (const LevelCode &code : criterion.missing) {
        const MissingValue *value = pack.missingValue(code);
        add(missing, value ? in(value->label) : code.toString(), code.toString(),
            value ? in(value->guidance) : QString());
    }
}

void MethodTreeModel::addDerived(QStandardItem *under, const DerivedValue &derived)
{
    QStandardItem *item = add(under, in(derived.title), derived.id, in(derived.explanation));
    add(item, tr("Worked out for"), {}, askedOf(derived.subject, derived.alsoFor));
    for (const Outcome &outcome : derived.outcomes())
        add(item, in(outcome.label), outcome.value, {});
    if (!derived.source.isEmpty())
        add(item, tr("Source"), {}, derived.source);
}

void MethodTreeModel::show(const MethodPack &pack, const QString &language)
{
    m_language = language;
    removeRows(0, rowCount());
    QStandardItem *root = invisibleRootItem();
    QStandardItem *about = add(root, tr("About the method"), pack.id, in(pack.summary));
    if (!pack.source.isEmpty())
        add(about, tr("Source"), {}, in(pack.source));
    QList<DimensionCode> known;
    for (const Dimension &dimension : pack.dimensions) {
        known.append(dimension.id);
        QStandardItem *item = add(root, in(dimension.title), dimension.id.toString(), in(dimension.question));
        for (const Criterion &criterion : pack.criteria) {
            if (criterion.dimension == dimension.id)
                addCriterion(item, pack, criterion);
        }
    }
    QStandardItem *others = nullptr;
    for (const Criterion &criterion : pack.criteria) {
        if (known.contains(criterion.dimension))
            continue;
        others = others ? others : add(root, tr("In no dimension"), {}, {});
        addCriterion(others, pack, criterion);
    }
    if (!pack.gates.isEmpty()) {
        QStandardItem *gates = add(root, tr("Gates"), {}, tr("Answers after which other criteria are not asked"));
        for (const Gate &gate : pack.gates) {
            QStandardItem *item = add(gates, in(gate.text), gate.id, {});
            for (const CriterionCode &stopped : gate.stops) {
                const Criterion *criterion = pack.criterion(stopped);
                add(item, tr("Then not asked: %1").arg(criterion ? in(criterion->title) : stopped.toString()),
                    stopped.toString(), {});
            }
        }
    }
    if (pack.derived.isEmpty())
        return;
    QStandardItem *derived = add(root, tr("Derived values"), {}, tr("What follows from the answers; nobody rates it"));
    for (const DerivedValue &value : pack.derived)
        addDerived(derived, value);
}
