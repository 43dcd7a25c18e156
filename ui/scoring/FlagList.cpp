#include "ui/scoring/FlagList.h"

#include "ui/scoring/FlagRow.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Theme.h"
#include "ui/window/Workspace.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

FlagList::FlagList(QWidget *parent)
    : QWidget(parent), m_summary(new ElidedLabel({}, this)), m_fold(new Chip(Chip::Kind::Link, {}, this)),
      m_body(new QWidget(this)), m_rows(new QVBoxLayout(m_body))
{
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setObjectName(u"flagSummary"_s);
    m_summary->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_fold->setObjectName(u"foldFlags"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(2);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_summary, 1);
    line->addWidget(m_fold);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(15, 5, 15, 5);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_body);
    connect(m_fold, &Chip::clicked, this, [this] { setUnfolded(!m_isUnfolded); });
    setUnfolded(false);
}

void FlagList::setUnfolded(bool isUnfolded)
{
    m_isUnfolded = isUnfolded;
    m_body->setVisible(isUnfolded);
    m_fold->setText(isUnfolded ? tr("Fold") : tr("Show all"));
    m_fold->setIconName(isUnfolded ? u"chevron-down"_s : u"chevron-right"_s);
    m_fold->setAccessibleName(isUnfolded ? tr("Fold the derived values") : tr("Show all derived values"));
}

void FlagList::setWorkspace(Workspace *workspace)
{
    if (m_workspace) {
        m_workspace->disconnect(this);
        m_workspace->dossier().disconnect(this);
    }
    m_workspace = workspace;
    m_subject.reset();
    rebuild();
    if (!workspace)
        return;
    connect(&workspace->dossier(), &Dossier::changed, this, &FlagList::onChanged);
    connect(workspace, &Workspace::currentChanged, this, &FlagList::rebuild);
}

void FlagList::show(const std::optional<Subject> &subject)
{
    m_subject = subject;
    rebuild();
}

/// Makes the rows where the round, the kind of subject or the language is another.
void FlagList::rebuild()
{
    const MethodPack *pack = m_workspace ? m_workspace->method() : nullptr;
    const QString wanted = pack && m_subject
                               ? m_workspace->roundId().toString() + toString(m_subject->kind) + m_workspace->language()
                               : QString();
    if (wanted != m_built) {
        qDeleteAll(m_flags);
        m_flags.clear();
        for (const DerivedValue &derived : wanted.isEmpty() ? QList<DerivedValue>() : pack->derived) {
            if (!derived.concerns(m_subject->kind))
                continue;
            auto *row = new FlagRow(*m_workspace, derived, m_body);
            connect(row, &FlagRow::message, this, &FlagList::message);
            m_rows->addWidget(row);
            m_flags.append(row);
        }
        m_built = wanted;
    }
    refresh();
}

void FlagList::refresh()
{
    setVisible(!m_flags.isEmpty());
    const MethodPack *pack = m_workspace ? m_workspace->method() : nullptr;
    if (!pack || !m_subject)
        return;
    const QList<DerivedResult> results = deriveAll(*pack, m_subject->kind, m_workspace->levelsOf(*m_subject));
    QStringList byHand;
    QStringList known;
    for (FlagRow *row : std::as_const(m_flags)) {
        for (const DerivedResult &result : results) {
            if (row->objectName() == u"flag."_s + result.id)
                row->show(*m_subject, result);
        }
        if (!row->summary().isEmpty())
            (row->isSetByHand() ? byHand : known).append(row->summary());
    }
    const QString all = (byHand + known).join(u" · "_s);
    m_summary->setText(all.isEmpty() ? tr("Derived values: none yet, too little is rated")
                                     : tr("Derived values: %1").arg(all));
}

void FlagList::onChanged(const Change &change)
{
    const bool isHere = std::any_of(change.ratings.cbegin(), change.ratings.cend(),
                                    [&](const RatingKey &key) { return m_subject == key.subject; });
    if (isHere || !change.onlyRatings())
        refresh();
}

void FlagList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::colours().line, 1));
    painter.setBrush(m_isUnfolded ? QBrush(Theme::colours().surface) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}
