#include "ui/window/StatusLine.h"

#include "core/JournalText.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Theme.h"
#include "ui/window/Workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>

using namespace Qt::StringLiterals;

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent), m_saved(new QLabel(this)), m_person(new Chip(Chip::Kind::Link, {}, this)),
      m_undo(new Chip(Chip::Kind::Link, {}, this)), m_progressText(new QLabel(this)), m_progress(new QProgressBar(this))
{
    m_saved->setObjectName(u"saved"_s);
    m_saved->setFont(Theme::smallFont());
    m_saved->setTextFormat(Qt::RichText);
    m_undo->setObjectName(u"undoLink"_s);
    m_undo->setMaximumTextWidth(430);
    m_person->setToolTip(tr("Who rates: change the name; the role is in the settings"));
    m_progressText->setFont(Theme::smallFont());
    m_progressText->setForegroundRole(QPalette::PlaceholderText);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(140, 6);
    m_progress->setAccessibleName(tr("Answered in this round"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 3, 16, 3);
    layout->setSpacing(20);
    layout->addWidget(m_saved);
    layout->addWidget(m_person);
    layout->addWidget(m_undo);
    layout->addStretch(1);
    layout->addWidget(m_progressText);
    layout->addWidget(m_progress);
    connect(m_undo, &Chip::clicked, this, &StatusLine::undoRequested);
    connect(m_person, &Chip::clicked, this, &StatusLine::personRequested);
}

void StatusLine::setWorkspace(Workspace *workspace)
{
    if (m_workspace) {
        m_workspace->disconnect(this);
        m_workspace->dossier().disconnect(this);
    }
    m_workspace = workspace;
    setVisible(workspace);
    if (!workspace)
        return;
    connect(&workspace->dossier(), &Dossier::changed, this, &StatusLine::refresh);
    connect(workspace, &Workspace::currentChanged, this, &StatusLine::refresh);
    connect(workspace, &Workspace::pendingChanged, this, &StatusLine::showSaved);
    refresh();
}

void StatusLine::refresh()
{
    showSaved();
    showPerson();
    showUndo();
    showProgress();
}

/// "Saved" is said only of what is durable: text still being typed shows as such until it is written.
void StatusLine::showSaved()
{
    const ThemeColours &colours = Theme::colours();
    QString text;
    QColor ink = colours.good;
    QString dot = u"●"_s;
    if (!m_workspace->isWritable()) {
        text = tr("Read-only");
        ink = colours.secondary;
        dot = u"○"_s;
    } else if (m_workspace->isPending()) {
        text = tr("Writing…");
        ink = colours.secondary;
        dot = u"○"_s;
    } else {
        const QList<JournalEntry> newest = m_workspace->dossier().journal(1);
        const QDateTime at = newest.isEmpty() ? QDateTime() : newest.first().at.toLocalTime();
        const Catalogue catalogue = m_workspace->catalogue();
        const QString time = catalogue.locale().toString(at.time(), u"HH:mm"_s);
        text = at.date() == QDate::currentDate() ? tr("Saved %1").arg(time)
                                                 : tr("Saved %1").arg(catalogue.date(at.date()));
    }
    m_saved->setText(u"<span style=\"color:%1\">%2&nbsp;%3</span>"_s.arg(ink.name(), dot, text.toHtmlEscaped()));
    m_saved->setAccessibleName(text);
}

void StatusLine::showPerson()
{
    const std::optional<PersonId> shown = m_workspace->shownPerson();
    const Person *person = shown ? m_workspace->contents().person(*shown) : nullptr;
    if (!m_workspace->showsOwn() && person) {
        m_person->setText(tr("Ratings by %1").arg(person->fullName.isEmpty() ? person->name : person->fullName));
        return;
    }
    const QString name =
        m_workspace->personFullName().isEmpty() ? m_workspace->personName() : m_workspace->personFullName();
    //: A person's name and role
    m_person->setText(name.isEmpty() ? tr("Who are you?")
                                     : tr("%1 · %2").arg(name, m_workspace->catalogue().text(u"person.role."_s +
                                                                                             m_workspace->personRole())));
}

void StatusLine::showUndo()
{
    const std::optional<JournalEntry> entry =
        m_workspace->isWritable() ? m_workspace->dossier().nextUndo() : std::nullopt;
    m_undo->setVisible(entry.has_value());
    if (!entry)
        return;
    m_undo->setText(tr("Undo: %1").arg(journalText(*entry, m_workspace->dossier(), m_workspace->catalogue())));
    m_undo->setToolTip(m_undo->text());
    m_undo->updateGeometry();
}

void StatusLine::showProgress()
{
    const Completeness all = m_workspace->progress();
    // Nothing is asked without a round: that is not "all of it answered".
    m_progressText->setVisible(all.asked > 0);
    m_progress->setVisible(all.asked > 0);
    m_progressText->setText(tr("%1 of %2").arg(QLocale().toString(all.rated), QLocale().toString(all.asked)));
    m_progressText->setToolTip(tr("Criteria answered of those asked in this round, plan and commitments"));
    m_progress->setMaximum(std::max(1, all.asked));
    m_progress->setValue(all.rated);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::colours().surface);
    painter.fillRect(QRect(0, 0, width(), 1), Theme::colours().line);
}
