#include "ui/window/WindowActions.h"

#include "core/JournalText.h"
#include "ui/settings/Settings.h"
#include "ui/widgets/Theme.h"
#include "ui/window/Mode.h"
#include "ui/window/Workspace.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

WindowActions::WindowActions(QWidget *window, const Settings &settings, const QList<Mode *> &modes)
    : QObject(window), m_window(window), m_modes(modes), m_menu(new QMenu(window))
{
    buildFile(m_menu->addMenu(tr("&File")));
    buildEdit(m_menu->addMenu(tr("&Edit")));
    buildView(m_menu->addMenu(tr("&View")), settings);
    buildHelp(m_menu->addMenu(tr("&Help")));
}

QAction *WindowActions::action(const QString &name) const
{
    QAction *found = m_actions.value(name);
    Q_ASSERT_X(found, "WindowActions", qPrintable(name));
    return found;
}

QAction *WindowActions::add(QMenu *menu, const QString &name, const QString &text, const QString &icon,
                            const QList<QKeySequence> &keys)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(name);
    if (!icon.isEmpty())
        action->setIcon(Theme::icon(icon));
    action->setShortcuts(keys);
    m_window->addAction(action);
    m_actions.insert(name, action);
    m_order.append(action);
    return action;
}

void WindowActions::buildFile(QMenu *menu)
{
    add(menu, u"file.new"_s, tr("&New dossier…"), u"new"_s, {QKeySequence::New});
    add(menu, u"file.open"_s, tr("&Open…"), u"open"_s, {QKeySequence::Open});
    m_recent = menu->addMenu(tr("&Recent dossiers"));
    add(menu, u"file.example"_s, tr("Mexico 2012 &example"), u"example"_s);
    menu->addSeparator();
    add(menu, u"file.newFromTable"_s, tr("New from a &table…"), u"table"_s);
    add(menu, u"file.newFromPackage"_s, tr("New from a data &package…"), u"import"_s);
    m_needDossier.append(add(menu, u"file.importTable"_s, tr("&Import a table…"), u"import"_s));
    m_needDossier.append(add(menu, u"file.exportData"_s, tr("Export &data…"), u"export"_s));
    menu->addSeparator();
    bool hasOwn = false;
    for (const Mode *mode : m_modes) {
        for (QAction *action : mode->actions()) {
            if (!action->objectName().startsWith(u"file."))
                continue;
            menu->addAction(action);
            m_needDossier.append(action);
            hasOwn = true;
        }
    }
    if (hasOwn)
        menu->addSeparator();
    m_needDossier.append(add(menu, u"file.backup"_s, tr("&Back up…"), u"copy"_s));
    add(menu, u"file.backups"_s, tr("Back&ups…"), u"history"_s);
    m_needDossier.append(add(menu, u"file.about"_s, tr("&The dossier…"), u"info"_s));
    m_needDossier.append(add(menu, u"file.journal"_s, tr("&Journal…"), u"history"_s));
    m_needDossier.append(add(menu, u"file.verify"_s, tr("&Verify the dossier"), u"check"_s));
    m_needDossier.append(add(menu, u"file.close"_s, tr("&Close the dossier"), u"close"_s, {QKeySequence::Close}));
    add(menu, u"file.quit"_s, tr("&Quit"), {}, {QKeySequence(Qt::CTRL | Qt::Key_Q)});
}

void WindowActions::buildEdit(QMenu *menu)
{
    add(menu, u"edit.undo"_s, tr("&Undo"), u"undo"_s, {QKeySequence(Qt::CTRL | Qt::Key_Z)});
    add(menu, u"edit.redo"_s, tr("&Redo"), u"redo"_s,
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    menu->addSeparator();
    m_needDossier.append(add(menu, u"edit.goTo"_s, tr("&Go to…"), u"search"_s, {QKeySequence(Qt::CTRL | Qt::Key_K)}));
    m_needDossier.append(add(menu, u"edit.search"_s, tr("&Search in the whole dossier…"), u"search"_s,
                             {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}));
    m_needDossier.append(add(menu, u"edit.person"_s, tr("&Who rates…"), u"person"_s));
    m_needDossier.append(add(menu, u"edit.round"_s, tr("Open a new &round…"), u"add"_s));
    menu->addSeparator();
    add(menu, u"edit.settings"_s, tr("&Settings…"), u"settings"_s, {QKeySequence(Qt::CTRL | Qt::Key_Comma)});
}

void WindowActions::buildView(QMenu *menu, const Settings &settings)
{
    for (int i = 0; i < m_modes.size(); ++i) {
        QAction *action = add(menu, u"view.mode."_s + m_modes.at(i)->objectKey(), m_modes.at(i)->title(),
                              m_modes.at(i)->iconName(), {QKeySequence(int(Qt::CTRL) | (Qt::Key_1 + i))});
        connect(action, &QAction::triggered, this, [this, i] { Q_EMIT modeRequested(i); });
        m_needDossier.append(action);
    }
    menu->addSeparator();
    buildLooks(menu, settings);
}

void WindowActions::buildLooks(QMenu *menu, const Settings &settings)
{
    struct Look
    {
        QString name{};
        QString label{};
        QString value{};
    };
    const auto addGroup = [&](QMenu *sub, const QList<Look> &looks, const QString &current, auto &&chosen) {
        auto *group = new QActionGroup(this);
        for (const Look &look : looks) {
            QAction *action = add(sub, look.name, look.label);
            action->setCheckable(true);
            action->setChecked(look.value == current);
            group->addAction(action);
            connect(action, &QAction::triggered, this, [chosen, value = look.value] { chosen(value); });
        }
    };
    addGroup(menu->addMenu(Theme::icon(u"moon"_s), tr("&Appearance")),
             {{u"view.theme.system"_s, tr("As the &system"), u"system"_s},
              {u"view.theme.light"_s, tr("&Light"), u"light"_s},
              {u"view.theme.dark"_s, tr("&Dark"), u"dark"_s}},
             settings.value(settings::theme), [this](const QString &value) { Q_EMIT themeRequested(value); });
    addGroup(menu->addMenu(Theme::icon(u"text"_s), tr("&Text size")),
             {{u"view.text.normal"_s, tr("&Normal text"), u"0"_s},
              {u"view.text.large"_s, tr("&Large text"), u"1"_s},
              {u"view.text.larger"_s, tr("La&rger text"), u"2"_s}},
             QString::number(settings.value(settings::textSize)),
             [this](const QString &value) { Q_EMIT textSizeRequested(value.toInt()); });
    // Languages are named in themselves, so that everybody finds their own.
    addGroup(menu->addMenu(Theme::icon(u"comment"_s), tr("&Language")),
             {{u"view.language.es"_s, u"&Español"_s, u"es"_s}, {u"view.language.en"_s, u"&English"_s, u"en"_s}},
             settings.effectiveLanguage(), [this](const QString &value) { Q_EMIT languageRequested(value); });
}

void WindowActions::buildHelp(QMenu *menu)
{
    add(menu, u"help.keys"_s, tr("&Keys"), u"help"_s, {QKeySequence(Qt::Key_F1)});
    add(menu, u"help.guide"_s, tr("&Guide"), u"example"_s, {QKeySequence(Qt::SHIFT | Qt::Key_F1)});
    add(menu, u"help.whatsNew"_s, tr("&What's new"));
    add(menu, u"help.about"_s, tr("&About Cotejo"), u"info"_s);
    auto *openMenu = new QAction(tr("Menu"), this);
    openMenu->setObjectName(u"menu.open"_s);
    openMenu->setShortcut(Qt::Key_F10);
    m_window->addAction(openMenu);
    m_actions.insert(openMenu->objectName(), openMenu);
}

QList<QAction *> WindowActions::all() const
{
    QList<QAction *> actions = m_order;
    for (const Mode *mode : m_modes)
        actions.append(mode->actions());
    return actions;
}

void WindowActions::run(const QString &name) const
{
    const QList<QAction *> actions = all();
    const auto found = std::find_if(actions.cbegin(), actions.cend(),
                                    [&](const QAction *action) { return action->objectName() == name; });
    Q_ASSERT_X(found != actions.cend(), "WindowActions", qPrintable(name));
    (*found)->trigger();
}

void WindowActions::refresh(const Workspace *workspace)
{
    for (QAction *action : std::as_const(m_needDossier))
        action->setEnabled(workspace);
    const bool isWritable = workspace && workspace->isWritable();
    action(u"file.importTable"_s)->setEnabled(isWritable);
    action(u"edit.round"_s)->setEnabled(isWritable);
    const auto name = [&](const QString &key, const std::optional<JournalEntry> &entry, const QString &bare,
                          const QString &named) {
        QAction *changed = action(key);
        changed->setEnabled(entry.has_value());
        changed->setText(
            entry ? named.arg(journalText(*entry, workspace->dossier(), workspace->catalogue()).replace(u'&', u"&&"_s))
                  : bare);
    };
    const auto none = std::optional<JournalEntry>();
    //: %1: the change that would be taken back
    name(u"edit.undo"_s, isWritable ? workspace->dossier().nextUndo() : none, tr("&Undo"), tr("&Undo: %1"));
    //: %1: the change that would be made again
    name(u"edit.redo"_s, isWritable ? workspace->dossier().nextRedo() : none, tr("&Redo"), tr("&Redo: %1"));
}

void WindowActions::fillRecent(const QStringList &paths, const std::function<void(const QString &)> &open)
{
    m_recent->clear();
    for (const QString &path : paths)
        m_recent->addAction(QFileInfo(path).fileName().replace(u'&', u"&&"_s), this, [open, path] { open(path); })
            ->setToolTip(path);
    m_recent->setToolTipsVisible(true);
    m_recent->setEnabled(!paths.isEmpty());
}
