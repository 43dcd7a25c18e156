#include "ui/scoring/StaleNotice.h"

#include "core/evaluation/Completeness.h"
#include "core/evaluation/WordDifference.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Theme.h"
#include "ui/window/Workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// The text without the parts of one kind; those of the other marked by more than colour: struck out, or bold.
QString marked(const QList<DifferencePart> &parts, DifferencePart::Kind without)
{
    QString html;
    for (const DifferencePart &part : parts) {
        if (part.kind == without)
            continue;
        const QString text = part.text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
        html += part.kind == DifferencePart::Kind::Removed ? u"<s>"_s + text + u"</s>"_s
                : part.kind == DifferencePart::Kind::Added ? u"<b><u>"_s + text + u"</u></b>"_s
                                                           : text;
    }
    return html;
}

/// The text in the language, or in the first one in which something has changed.
std::pair<QString, QString> sidesOf(const ChangedText &text, const QString &language)
{
    const LocalizedText before = text.before.value_or(LocalizedText());
    QStringList languages{language};
    languages += text.now.texts.keys();
    languages += before.texts.keys();
    for (const QString &one : std::as_const(languages)) {
        if (before.texts.value(one) != text.now.texts.value(one))
            return {before.texts.value(one), text.now.texts.value(one)};
    }
    return {before.in(language), text.now.in(language)};
}

} // namespace

StaleNotice::StaleNotice(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_what(new QLabel(this)), m_unfold(new Chip(Chip::Kind::Link, {}, this))
{
    m_what->setFont(Theme::smallFont());
    m_what->setWordWrap(true);
    m_what->setObjectName(u"staleWhat"_s);
    auto *holds = new Chip(Chip::Kind::Link, tr("Still holds"), this);
    holds->setObjectName(u"confirmRating"_s);
    holds->setToolTip(tr("Confirms the rating with the texts as they are now"));
    connect(holds, &Chip::clicked, this, &StaleNotice::confirmed);
    setTabOrder(m_unfold, holds);
    m_unfold->setObjectName(u"showChanges"_s);
    connect(m_unfold, &Chip::clicked, this, [this] { setUnfolded(!m_texts); });
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(new Chip(Chip::Kind::Caution, tr("changed since rated"), this));
    line->addWidget(m_what, 1);
    line->addWidget(m_unfold);
    line->addWidget(holds);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(line);
    setUnfolded(false);
}

void StaleNotice::show(const RatingKey &key, const Staleness &stale)
{
    if (key != m_key)
        setUnfolded(false);
    m_key = key;
    QStringList what;
    if (stale.criterion)
        what.append(tr("the criterion"));
    if (stale.subject)
        what.append(key.subject.kind == SubjectKind::Commitment ? tr("the commitment's text") : tr("its text"));
    if (stale.evidence)
        what.append(tr("the evidence"));
    m_what->setText(m_workspace.catalogue().list(what));
    if (m_texts) {
        setUnfolded(false);
        setUnfolded(true);
    }
}

/// The old texts are read from the journal, so only when they are asked for.
void StaleNotice::setUnfolded(bool isUnfolded)
{
    m_unfold->setText(isUnfolded ? tr("hide") : tr("What changed"));
    m_unfold->setAccessibleName(isUnfolded ? tr("Hide what changed") : tr("What changed"));
    m_unfold->updateGeometry();
    delete m_texts;
    m_texts = nullptr;
    if (!isUnfolded)
        return;
    m_texts = new QWidget(this);
    m_texts->setObjectName(u"changedTexts"_s);
    auto *rows = new QVBoxLayout(m_texts);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    layout()->addWidget(m_texts);
    for (const ChangedText &text : m_workspace.dossier().changedTexts(m_key))
        addText(text);
}

void StaleNotice::addText(const ChangedText &text)
{
    auto *row = new QWidget(m_texts);
    auto *sides = new QHBoxLayout(row);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(16);
    const auto [before, now] = sidesOf(text, m_workspace.language());
    const QList<DifferencePart> parts = wordDifference(before, now);
    const QString label = text.label.isEmpty() ? QString() : u" · "_s + text.label;
    const QString gone = tr("It is no longer there.").toHtmlEscaped();
    const QString unknown = tr("The journal does not know the earlier text.").toHtmlEscaped();
    addSide(tr("When rated") + label, text.before ? marked(parts, DifferencePart::Kind::Added) : unknown, row);
    const QString shown =
        text.before ? marked(parts, DifferencePart::Kind::Removed) : now.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    addSide(tr("Now") + label, text.now.isEmpty() ? gone : shown, row);
    m_texts->layout()->addWidget(row);
}

QLabel *StaleNotice::addSide(const QString &title, const QString &html, QWidget *row)
{
    auto *side = new QVBoxLayout;
    side->setSpacing(2);
    auto *head = new QLabel(title, row);
    head->setFont(Theme::smallFont());
    head->setForegroundRole(QPalette::PlaceholderText);
    auto *text = new QLabel(html, row);
    text->setTextFormat(Qt::RichText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    side->addWidget(head);
    side->addWidget(text, 1);
    static_cast<QHBoxLayout *>(row->layout())->addLayout(side, 1);
    return text;
}
