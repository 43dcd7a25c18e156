#include "ui/scoring/FlagRow.h"

#include "ui/spelling/WritingLine.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Theme.h"
#include "ui/window/Workspace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int titleWidth = 200;
}

FlagRow::FlagRow(Workspace &workspace, const DerivedValue &derived, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_derived(derived)
{
    setObjectName(u"flag."_s + derived.id);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->setSpacing(4);
    layout->addWidget(buildLine());
    m_hand = new QLabel(this);
    m_hand->setObjectName(u"flagByHand"_s);
    m_hand->setWordWrap(true);
    m_hand->setTextFormat(Qt::PlainText);
    layout->addWidget(m_hand);
    layout->addWidget(buildEditor());
    // What it means and where its rule comes from.
    QStringList parts{m_derived.explanation.in(workspace.language()),
                      tr("Source of the rule: %1").arg(m_derived.source)};
    parts.removeAll(QString());
    setToolTip(parts.join(u"\n\n"_s));
}

QWidget *FlagRow::buildLine()
{
    m_line = new QWidget(this);
    auto *title = new QLabel(m_derived.title.in(m_workspace.language()), m_line);
    title->setForegroundRole(QPalette::PlaceholderText);
    title->setWordWrap(true);
    title->setFixedWidth(titleWidth);
    m_value = new QLabel(m_line);
    m_value->setObjectName(u"flagValue"_s);
    m_value->setWordWrap(true);
    m_value->setTextFormat(Qt::PlainText);
    const QString name = m_derived.title.in(m_workspace.language());
    m_set = new Chip(Chip::Kind::Link, {}, m_line);
    m_set->setObjectName(u"setFlag"_s);
    m_set->setAccessibleName(tr("%1: set by hand").arg(name));
    m_clear = new Chip(Chip::Kind::Link, tr("back to the rule"), m_line);
    m_clear->setObjectName(u"clearFlag"_s);
    m_clear->setAccessibleName(tr("%1: give back to its rule").arg(name));
    connect(m_set, &Chip::clicked, this, &FlagRow::beginEdit);
    connect(m_clear, &Chip::clicked, this, &FlagRow::clear);
    auto *layout = new QHBoxLayout(m_line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(m_value, 1);
    layout->addWidget(m_set);
    layout->addWidget(m_clear);
    m_line->setMinimumHeight(m_clear->sizeHint().height());
    return m_line;
}

QWidget *FlagRow::buildEditor()
{
    const QString name = m_derived.title.in(m_workspace.language());
    m_editor = new QWidget(this);
    m_choice = new QComboBox(m_editor);
    m_choice->setObjectName(u"flagChoice"_s);
    m_choice->setAccessibleName(tr("%1: value set by hand").arg(name));
    m_choice->addItem(tr("yes"), true);
    m_choice->addItem(tr("no"), false);
    m_reason = new WritingLine(m_editor);
    m_reason->setObjectName(u"flagReason"_s);
    m_reason->setPlaceholderText(tr("Why, against the rule? (required)"));
    m_reason->setAccessibleName(tr("%1: reason for setting it by hand").arg(name));
    auto *saving = new QPushButton(tr("Save"), m_editor);
    saving->setObjectName(u"flagSave"_s);
    auto *cancelling = new QPushButton(tr("Cancel"), m_editor);
    connect(saving, &QPushButton::clicked, this, &FlagRow::store);
    connect(m_reason, &WritingLine::returnPressed, this, &FlagRow::store);
    connect(m_reason, &GrowingEdit::escapePressed, this, &FlagRow::endEdit);
    connect(cancelling, &QPushButton::clicked, this, &FlagRow::endEdit);
    auto *layout = new QHBoxLayout(m_editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_choice, 0, Qt::AlignTop);
    layout->addWidget(m_reason, 1, Qt::AlignTop);
    layout->addWidget(saving, 0, Qt::AlignTop);
    layout->addWidget(cancelling, 0, Qt::AlignTop);
    m_editor->hide();
    return m_editor;
}

bool FlagRow::maySet() const { return m_workspace.canRate() && m_derived.rule.isYesNo(); }

bool FlagRow::isSetByHand() const
{
    return m_workspace.contents().overrideOf(m_workspace.roundId(), m_subject, m_derived.id) != nullptr;
}

/// A "no" names the tests that failed.
QString FlagRow::words(const DerivedResult &result) const
{
    const QString &language = m_workspace.language();
    if (!result.value && !result.number)
        return tr("open: not everything it takes is rated yet");
    if (!m_derived.rule.isYesNo()) {
        const QList<Outcome> outcomes = m_derived.outcomes();
        const auto known = std::find_if(outcomes.cbegin(), outcomes.cend(),
                                        [&](const Outcome &outcome) { return outcome.value == result.value; });
        return known != outcomes.cend() ? known->label.in(language) : result.value.value_or(QString());
    }
    if (result.value == u"yes"_s)
        return tr("yes");
    const MethodPack *pack = m_workspace.method();
    QStringList failed;
    for (const QString &id : result.failed) {
        const Criterion *criterion = pack ? pack->criterion(CriterionCode(id)) : nullptr;
        const DerivedValue *derived = pack ? pack->derivedValue(id) : nullptr;
        failed.append(criterion ? criterion->title.in(language) : derived ? derived->title.in(language) : id);
    }
    return failed.isEmpty() ? tr("no") : tr("no, because of: %1").arg(failed.join(u", "_s));
}

QString FlagRow::handWords() const
{
    const FlagOverride *hand = m_workspace.contents().overrideOf(m_workspace.roundId(), m_subject, m_derived.id);
    if (!hand)
        return {};
    const Person *person = m_workspace.contents().person(hand->person);
    const QString name = person ? (person->fullName.isEmpty() ? person->name : person->fullName) : QString();
    const QString day = m_workspace.catalogue().date(hand->setAt.toLocalTime().date());
    return hand->value == u"yes"_s ? tr("Set by hand: yes. %1 (%2, %3)").arg(hand->reason, name, day)
                                   : tr("Set by hand: no. %1 (%2, %3)").arg(hand->reason, name, day);
}

void FlagRow::show(const Subject &subject, const DerivedResult &computed)
{
    if (!(subject == m_subject))
        endEdit();
    m_subject = subject;
    const QString rule = words(computed);
    const QString hand = handWords();
    const FlagOverride *set = m_workspace.contents().overrideOf(m_workspace.roundId(), subject, m_derived.id);
    const QString title = m_derived.title.in(m_workspace.language());
    m_value->setText(set ? tr("By the rule: %1").arg(rule) : rule);
    m_value->setForegroundRole(set ? QPalette::PlaceholderText : QPalette::WindowText);
    m_hand->setText(hand);
    m_hand->setVisible(set);
    m_set->setText(set ? tr("change") : tr("set by hand"));
    m_set->setVisible(maySet());
    m_clear->setVisible(set && maySet());
    if (set)
        m_summary = set->value == u"yes"_s ? tr("%1: yes, by hand").arg(title) : tr("%1: no, by hand").arg(title);
    else if (!computed.value && !computed.number)
        m_summary.clear();
    else
        m_summary = tr("%1: %2").arg(title, computed.value == u"no"_s ? tr("no") : rule);
    setAccessibleName(tr("%1: %2").arg(title, hand.isEmpty() ? rule : hand));
    setAccessibleDescription(toolTip());
}

void FlagRow::beginEdit()
{
    const FlagOverride *hand = m_workspace.contents().overrideOf(m_workspace.roundId(), m_subject, m_derived.id);
    m_choice->setCurrentIndex(hand && hand->value == u"no"_s ? 1 : 0);
    m_reason->setTextLanguage(m_workspace.writingLanguage());
    m_reason->setPlainText(hand ? hand->reason : QString());
    m_editor->show();
    m_choice->setFocus(Qt::OtherFocusReason);
}

void FlagRow::endEdit()
{
    const bool hadFocus = m_editor->isAncestorOf(focusWidget());
    m_editor->hide();
    if (hadFocus)
        m_set->setFocus(Qt::OtherFocusReason);
}

void FlagRow::store()
{
    if (m_workspace.personName().isEmpty()) {
        (void)m_workspace.ensurePerson(); // asks who it is
        return;
    }
    const Result<> stored = m_workspace.dossier().overrideFlag(m_workspace.roundId(), m_subject, m_derived.id,
                                                               m_choice->currentData().toBool(), m_reason->text(),
                                                               m_workspace.personName());
    if (!stored) {
        Q_EMIT message(m_workspace.sentence(stored.error()));
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    endEdit();
}

void FlagRow::clear()
{
    const Result<> cleared = m_workspace.dossier().clearOverride(m_workspace.roundId(), m_subject, m_derived.id);
    if (!cleared)
        Q_EMIT message(m_workspace.sentence(cleared.error()));
    else
        m_set->setFocus(Qt::OtherFocusReason);
}

void FlagRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_editor->isVisible())
        endEdit();
    else if (m_editor->isVisible() && m_editor->isAncestorOf(focusWidget()))
        event->accept(); // letters are not keys of the mode here
    else
        QWidget::keyPressEvent(event);
}
