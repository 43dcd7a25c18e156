#include "ui/about/PublishedPage.h"

#include "ui/about/AboutList.h"
#include "ui/window/Workspace.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PublishedPage::PublishedPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_summary(new QLabel(this)),
      m_all(new QCheckBox(tr("Show those that agree or cannot be compared, too"), this)),
      m_list(makeAboutList(
          tr("Published and computed values"),
          {tr("No."), tr("Value"), tr("Published"), tr("From the codes"), tr("Round"), tr("Read from")}, this))
{
    m_summary->setObjectName(u"publishedSummary"_s);
    m_summary->setWordWrap(true);
    m_all->setObjectName(u"publishedAll"_s);
    m_list->setObjectName(u"publishedValues"_s);
    m_list->header()->setStretchLastSection(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_summary);
    layout->addWidget(m_all);
    layout->addWidget(m_list, 1);
    layout->addStretch(); // for where there is no list
    connect(m_all, &QCheckBox::toggled, this, &PublishedPage::fill);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        if (const auto id = CommitmentId::parse(item->data(0, Qt::UserRole).toString()))
            Q_EMIT placeChosen({.kind = u"commitment"_s, .id = id->toString(), .subject = Subject::of(*id)});
    });
    compare();
    fill();
}

/// In the current plan, every round that has published values.
void PublishedPage::compare()
{
    const Contents &contents = m_workspace.contents();
    QSet<RoundId> published;
    for (const PublishedValue &value : contents.published)
        published.insert(value.round);
    int agree = 0;
    int differ = 0;
    for (const Round &round : contents.roundsOf(m_workspace.plan())) {
        const MethodPack *pack = published.contains(round.id) ? m_workspace.dossier().methodOf(round.id) : nullptr;
        if (!pack)
            continue;
        for (const PublishedCheck &check : comparePublished(contents, *pack, round.id)) {
            agree += check.standing == PublishedStanding::Agree ? 1 : 0;
            differ += check.standing == PublishedStanding::Differ ? 1 : 0;
            m_lines.append({round.id, check});
        }
    }
    m_all->setVisible(!m_lines.isEmpty());
    m_list->setVisible(!m_lines.isEmpty());
    m_summary->setText(
        m_lines.isEmpty() ? tr("The current plan holds no published values. A table of the IRM brings them.")
                          : tr("Of %n published value(s) of the current plan, %1 agree with what the codes give and %2 "
                               "differ.",
                               nullptr, int(m_lines.size()))
                                .arg(agree)
                                .arg(differ));
}

void PublishedPage::fill()
{
    m_list->clear();
    for (const Line &line : std::as_const(m_lines)) {
        if (m_all->isChecked() || line.check.standing == PublishedStanding::Differ)
            addLine(line);
    }
    for (int column = 0; column < m_list->columnCount() - 1; ++column)
        m_list->resizeColumnToContents(column);
}

void PublishedPage::addLine(const Line &line)
{
    const Contents &contents = m_workspace.contents();
    const MethodPack *pack = m_workspace.dossier().methodOf(line.round);
    const PublishedCheck &check = line.check;
    const DerivedValue *derived = pack ? pack->derivedValue(check.published.name) : nullptr;
    const auto id = check.published.subject.commitment();
    const Commitment *commitment = id ? contents.commitment(*id) : nullptr;
    const Round *round = contents.round(line.round);
    const QString &language = m_workspace.language();
    const auto word = [&](const QString &value) {
        return value == u"yes" ? tr("yes") : value == u"no" ? tr("no") : value.isEmpty() ? u"–"_s : value;
    };
    const QString from =
        check.published.row > 0
            ? tr("%1, row %2, %3")
                  .arg(check.published.source, QString::number(check.published.row), check.published.column)
            : check.published.source;
    auto *item = new QTreeWidgetItem(m_list, {commitment ? commitment->number : QString(),
                                              derived ? derived->title.in(language) : check.published.name,
                                              word(check.published.value), word(check.computed),
                                              round ? round->title.in(language) : QString(), from});
    item->setData(0, Qt::UserRole, id ? id->toString() : QString());
    if (!check.failed.isEmpty())
        item->setToolTip(3, tr("Tests that failed: %1").arg(check.failed.join(u", "_s)));
}
