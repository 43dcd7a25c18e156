#include "ui/scoring/TranslationField.h"

#include "ui/widgets/Chip.h"
#include "ui/widgets/Theme.h"
#include "ui/window/StoredEdit.h"
#include "ui/window/Workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TranslationField::TranslationField(Workspace &workspace, QWidget *reason, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_reason(reason), m_opener(new Chip(Chip::Kind::Link, {}, parent))
{
    m_opener->setObjectName(u"translationOpener"_s);
    connect(m_opener, &Chip::clicked, this, &TranslationField::toggle);
    hide();
}

void TranslationField::build()
{
    m_label = new QLabel(this);
    m_holds = new Chip(Chip::Kind::Link, tr("Still holds"), this);
    m_edit = new StoredEdit(this);
    m_edit->setObjectName(u"translation"_s);
    m_edit->setAcceptDrops(false); // files dropped here belong to the card
    m_holds->setObjectName(u"translationHolds"_s);
    m_holds->setToolTip(tr("The translation is right for the reason as it reads now"));
    m_label->setFont(Theme::smallFont());
    m_label->setForegroundRole(QPalette::PlaceholderText);
    m_label->setBuddy(m_edit);
    auto *head = new QHBoxLayout;
    head->addWidget(m_label);
    head->addStretch(1);
    head->addWidget(m_holds);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(m_edit);
    connect(m_holds, &Chip::clicked, this, &TranslationField::confirm);
    connect(m_edit, &GrowingEdit::escapePressed, this, &TranslationField::escaped);
    connect(m_edit, &StoredEdit::failed, this, &TranslationField::failed);
    m_edit->setWorkspace(&m_workspace);
    QWidget::setTabOrder(m_reason, m_holds);
    QWidget::setTabOrder(m_holds, m_edit);
}

void TranslationField::show(const RatingKey &key, const QString &title, bool isCurrent)
{
    const Contents &contents = m_workspace.contents();
    const Rating *rating = contents.rating(key);
    const QString own = contents.reasonLanguage(m_workspace.plan());
    const bool hasReason = rating && !rating->reason.trimmed().isEmpty() && !own.isEmpty();
    if (!(key == m_key) || !isCurrent)
        m_isOpen = false;
    m_key = key;
    m_title = title;
    m_language = own == u"es" ? u"en"_s : own == u"en" ? u"es"_s : m_workspace.language();
    const ReasonTranslation *translation = hasReason ? contents.translation(key, m_language) : nullptr;
    m_isThere = translation != nullptr;
    m_isOutdated = translation && !translation->isOf(*rating);
    m_mayOpen = hasReason && (m_workspace.isWritable() || translation);
    m_isOpen = m_isOpen && m_mayOpen;
    if (m_edit)
        fill();
    setVisible(m_isOpen);
    showOpener(isCurrent);
}

void TranslationField::fill()
{
    const RatingKey key = m_key;
    const QString to = m_language;
    const ReasonTranslation *translation = m_workspace.contents().translation(key, to);
    const QString language = m_workspace.catalogue().languageName(to);
    m_label->setText(m_isOutdated ? tr("In %1, of the reason as it read before").arg(language)
                                  : tr("In %1").arg(language));
    m_holds->setVisible(m_isOutdated && m_workspace.isWritable());
    m_edit->setTextLanguage(to);
    m_edit->setReadOnly(!m_workspace.isWritable());
    m_edit->setAccessibleName(tr("%1, in %2").arg(m_title, language));
    m_edit->setPlaceholderText(tr("The reason in %1").arg(language));
    const UnsavedField field{.kind = UnsavedField::Kind::Translation,
                             .round = key.round,
                             .subject = key.subject,
                             .criterion = key.criterion,
                             .person = m_workspace.personName(),
                             .item = key.person.toString(),
                             .language = to};
    m_edit->show(field, translation ? translation->text : QString(),
                 [this, key, to](const QString &text) { return m_workspace.dossier().translateReason(key, to, text); });
    if (!m_isOpen)
        m_edit->flush();
}

void TranslationField::showOpener(bool isCurrent)
{
    const QString language = m_workspace.catalogue().languageName(m_language);
    m_opener->setText(m_isOutdated ? tr("▲ translation outdated")
                      : m_isThere  ? tr("in %1 ✓").arg(language)
                      : m_isOpen   ? tr("− translation")
                                   : tr("+ translation"));
    m_opener->setAccessibleName(m_isOutdated ? tr("The translation is of the reason as it read before")
                                : m_isThere  ? tr("The reason in %1").arg(language)
                                             : tr("Translate the reason into %1").arg(language));
    m_opener->setToolTip(tr("The reason in %1, for the report (Ctrl+T)").arg(language));
    m_opener->setVisible(m_mayOpen && (isCurrent || m_isOutdated));
    m_opener->updateGeometry();
}

bool TranslationField::open()
{
    if (!m_mayOpen)
        return false;
    m_isOpen = true;
    if (!m_edit) {
        build();
        fill();
    }
    setVisible(true);
    showOpener(true);
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->moveCursor(QTextCursor::End);
    return true;
}

void TranslationField::toggle()
{
    if (!m_isOpen) {
        open();
        return;
    }
    m_edit->flush();
    m_isOpen = false;
    hide();
    showOpener(true);
    Q_EMIT escaped();
}

/// The same text again, bound to the reason as it is now.
void TranslationField::confirm()
{
    m_edit->flush();
    const ReasonTranslation *translation = m_workspace.contents().translation(m_key, m_language);
    const QString text = translation ? translation->text : QString();
    if (const Result<> done = m_workspace.dossier().translateReason(m_key, m_language, text); !done)
        Q_EMIT failed(m_workspace.sentence(done.error()));
}
