#include "ui/window/MainWindow.h"

#include "core/base/Catalogue.h"
#include "ui/search/SearchPage.h"
#include "ui/settings/Settings.h"
#include "ui/widgets/FileChoice.h"
#include "ui/widgets/InfoBar.h"
#include "ui/window/AllModes.h"
#include "ui/window/DossierDesk.h"
#include "ui/window/FileCare.h"
#include "ui/window/GoToBox.h"
#include "ui/window/Mode.h"
#include "ui/window/ModeBar.h"
#include "ui/window/NameBar.h"
#include "ui/window/ReadOnlyBar.h"
#include "ui/window/StartPage.h"
#include "ui/window/StatusLine.h"
#include "ui/window/StoredEdit.h"
#include "ui/window/TopBar.h"
#include "ui/window/UnsavedBar.h"
#include "ui/window/WindowActions.h"
#include "ui/window/WindowCommands.h"
#include "ui/window/WindowLook.h"
#include "ui/window/Workspace.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Settings &settings, Theme &theme)
    : m_settings(settings),
      m_desk(new DossierDesk(settings, this,
                             [this](std::unique_ptr<Dossier> dossier) { setDossier(std::move(dossier)); })),
      m_look(std::make_unique<WindowLook>(settings, theme)), m_care(new FileCare(*this, settings))
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(900, 560);
    StoredEdit::setPause(settings.value(settings::autosavePause));
    m_look->apply();
    build();
    qApp->installEventFilter(this);
    connect(m_desk, &DossierDesk::failed, this, &MainWindow::tellFault);
    FileChoice::setLastFolder(settings.value(settings::lastFolder));
    connect(m_desk, &DossierDesk::made, this, &MainWindow::showNew);
    if (!restoreGeometry(settings.value(settings::windowGeometry)))
        resize(1280, 720);
}

void MainWindow::appear()
{
    constexpr int smallScreen = 1366;
    const bool isFirst = m_settings.value(settings::windowGeometry).isEmpty();
    if (isFirst && screen()->size().width() <= smallScreen)
        showMaximized();
    else
        show();
}

MainWindow::~MainWindow()
{
    qApp->removeEventFilter(this);
    for (Mode *mode : std::as_const(m_modes))
        mode->setWorkspace(nullptr);
    m_top->setWorkspace(nullptr);
    m_status->setWorkspace(nullptr);
    m_search->setWorkspace(nullptr);
}

QString MainWindow::language() const { return m_settings.effectiveLanguage(); }

void MainWindow::build()
{
    auto *centre = new QWidget(this);
    m_pages = new QStackedWidget(centre);
    m_start = new StartPage(m_settings, m_pages);
    m_infoBar = new InfoBar(centre);
    m_pages->addWidget(m_start);
    m_pages->addWidget(buildWork());
    m_actions = new WindowActions(centre, m_settings, m_modes);
    m_commands = new WindowCommands(*this, m_settings);
    m_top = new TopBar(m_actions->menu(), centre);
    m_status = new StatusLine(centre);
    m_status->hide();
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_top);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_status);
    m_infoBar->floatAbove(m_status);
    setCentralWidget(centre);
    connectActions();
    showWorkspace();
}

QWidget *MainWindow::buildWork()
{
    auto *work = new QWidget(m_pages);
    m_modeBar = new ModeBar(work);
    m_stack = new QStackedWidget(work);
    m_readOnlyBar = new ReadOnlyBar(work);
    connect(m_readOnlyBar, &ReadOnlyBar::roundWanted, this, [this] { m_commands->openRound(); });
    m_placeBar = new InfoBar(work);
    m_placeBar->setObjectName(u"placeBar"_s);
    m_placeBar->setDismissible(false);
    m_nameBar = new NameBar(work);
    m_unsavedBar = new UnsavedBar(work);
    m_modes = allModes(m_settings, m_stack);
    for (qsizetype i = 0; i < m_modes.size(); ++i) {
        Mode *mode = m_modes.at(i);
        m_stack->addWidget(mode);
        m_modeBar->addMode(mode->title(), mode->iconName(),
                           QKeySequence(int(Qt::CTRL) | (Qt::Key_1 + int(i))).toString(QKeySequence::NativeText));
        connect(mode, &Mode::message, this, &MainWindow::tell);
        connect(mode, &Mode::wanted, this, [this, i] {
            if (m_stack->currentIndex() != int(i))
                showMode(int(i));
        });
        connect(mode, &Mode::commitmentRequested, this, [this](const CommitmentId &id) {
            goTo({.kind = u"commitment"_s, .id = id.toString(), .subject = Subject::of(id)});
        });
        connect(mode, &Mode::importRequested, this, [this] { m_commands->importTable(); });
        connect(mode, &Mode::roundWanted, this, [this] { m_commands->openRound(); });
        connect(mode, &Mode::commitmentWanted, this, [this] { m_actions->run(u"plan.add"_s); });
        connect(mode, &Mode::planRequested, this, [this] { showModeCalled(u"overview"_s); });
    }
    m_search = new SearchPage(m_stack);
    m_stack->addWidget(m_search);
    connect(m_search, &SearchPage::placeChosen, this, &MainWindow::goTo);
    connect(m_unsavedBar, &UnsavedBar::placeWanted, this, &MainWindow::goTo);
    connect(m_search, &SearchPage::left, this, [this] { showModeCalled(m_settings.value(settings::lastMode)); });
    connect(m_modeBar, &ModeBar::chosen, this, &MainWindow::showMode);
    connect(m_nameBar, &NameBar::named, this, &MainWindow::setPerson);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_placeBar);
    right->addWidget(m_readOnlyBar);
    right->addWidget(m_nameBar);
    right->addWidget(m_unsavedBar);
    right->addWidget(m_stack, 1);
    auto *layout = new QHBoxLayout(work);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_modeBar);
    layout->addLayout(right, 1);
    return work;
}

void MainWindow::connectActions()
{
    const auto on = [this](const QString &name, auto &&slot) {
        connect(m_actions->action(name), &QAction::triggered, this, slot);
    };
    WindowCommands *commands = m_commands;
    on(u"file.new"_s, [commands] { commands->newDossier(); });
    on(u"file.open"_s, [commands] { commands->browse(); });
    on(u"file.example"_s, [this] { m_desk->openExample(); });
    on(u"file.newFromTable"_s, [commands] { commands->newFromTable(); });
    on(u"file.importTable"_s, [commands] { commands->importTable(); });
    on(u"file.exportData"_s, [commands] { commands->exportData(); });
    on(u"file.backup"_s, [commands] { commands->backup(); });
    on(u"file.backups"_s, [this] { m_care->showBackups(m_workspace ? m_workspace->dossier().path() : QString()); });
    on(u"file.close"_s, [this] { closeDossier(); });
    on(u"file.quit"_s, [this] { close(); });
    on(u"edit.undo"_s, [commands] { commands->undo(); });
    on(u"edit.redo"_s, [commands] { commands->redo(); });
    on(u"edit.goTo"_s, [this] { m_top->goToBox()->begin(); });
    on(u"edit.person"_s, [this] { askForPerson(); });
    on(u"edit.round"_s, [commands] { commands->openRound(); });
    on(u"edit.settings"_s, [commands] { commands->showSettings(); });
    on(u"help.keys"_s, [commands] { commands->showKeys(); });
    on(u"file.journal"_s, [commands] { commands->showJournal(); });
    on(u"file.verify"_s, [commands] { commands->verify(); });
    on(u"file.about"_s, [commands] { commands->showDossier(); });
    on(u"file.newFromPackage"_s, [commands] { commands->openPackage(); });
    on(u"help.guide"_s, [commands] { commands->showGuide(); });
    on(u"help.whatsNew"_s, [commands] { commands->showWhatsNew(); });
    on(u"help.checkMethod"_s, [commands] { commands->checkMethod(); });
    on(u"help.about"_s, [commands] { commands->showAbout(); });
    on(u"menu.open"_s, [this] { m_top->openMenu(); });
    connect(m_actions, &WindowActions::modeRequested, this, &MainWindow::showMode);
    connect(m_actions, &WindowActions::themeRequested, this, [this](const QString &theme) {
        m_settings.set(settings::theme, theme);
        m_look->apply();
    });
    connect(m_actions, &WindowActions::textSizeRequested, this, [this](int size) {
        m_settings.set(settings::textSize, size);
        rebuild();
    });
    connect(m_actions, &WindowActions::languageRequested, this, &MainWindow::setLanguage);
    connect(m_start, &StartPage::openRequested, this, [this](const QString &path) { m_desk->open(path); });
    connect(m_start, &StartPage::exampleRequested, m_desk, &DossierDesk::openExample);
    connect(m_start, &StartPage::newRequested, commands, &WindowCommands::newDossier);
    connect(m_start, &StartPage::fromTableRequested, commands, &WindowCommands::newFromTable);
    connect(m_start, &StartPage::browseRequested, commands, &WindowCommands::browse);
    connect(m_start, &StartPage::packageRequested, commands, &WindowCommands::openPackage);
    connect(m_start, &StartPage::backupRequested, this, [this] { m_care->showBackups({}); });
    connect(m_status, &StatusLine::undoRequested, commands, &WindowCommands::undo);
    connect(m_status, &StatusLine::personRequested, this, &MainWindow::askForPerson);
    connect(m_top, &TopBar::newRoundRequested, commands, &WindowCommands::openRound);
    connect(m_top->goToBox(), &GoToBox::placeChosen, this, &MainWindow::goTo);
    connect(m_top->goToBox(), &GoToBox::allWanted, this, &MainWindow::showHits);
    on(u"edit.search"_s, [this] { showHits({}); });
    m_top->goToBox()->setActions([this] { return m_actions->all(); });
}

void MainWindow::showWorkspace()
{
    Workspace *workspace = m_workspace.get();
    if (workspace) {
        workspace->setLanguage(language());
        workspace->disconnect(this);
        connect(workspace, &Workspace::personWanted, this, &MainWindow::askForPerson);
        connect(workspace, &Workspace::currentChanged, this, [this] {
            m_actions->refresh(m_workspace.get());
            m_readOnlyBar->showFor(m_workspace.get());
        });
        workspace->dossier().disconnect(this);
        connect(&workspace->dossier(), &Dossier::changed, this, [this] { m_actions->refresh(m_workspace.get()); });
    }
    m_top->setWorkspace(workspace);
    m_status->setWorkspace(workspace);
    m_search->setWorkspace(workspace);
    for (Mode *mode : std::as_const(m_modes))
        mode->setWorkspace(workspace);
    m_unsavedBar->setWorkspace(workspace);
    m_actions->refresh(workspace);
    m_actions->fillRecent(m_settings.value(settings::recentDossiers),
                          [this](const QString &path) { m_desk->open(path); });
    m_start->refresh();
    const QString lastMode = m_settings.value(settings::lastMode);
    if (workspace) {
        // Before the page is seen: each bar would have it laid out anew, and another mode be filled for nothing.
        m_readOnlyBar->showFor(workspace);
        showPlace();
        if (const int index = modeCalled(lastMode); index >= 0)
            m_stack->setCurrentIndex(index);
    }
    m_pages->setCurrentIndex(workspace ? 1 : 0);
    setWindowTitle(workspace ? QFileInfo(workspace->dossier().path()).completeBaseName() + u" · Cotejo"_s
                             : u"Cotejo"_s);
    if (!workspace) {
        m_start->focusFirst();
        return;
    }
    for (Mode *mode : std::as_const(m_modes))
        mode->restoreLayout(m_settings.value(settings::layoutOf(mode->objectKey())));
    showModeCalled(lastMode);
}

bool MainWindow::storeTypedText()
{
    if (!m_workspace || m_mayLoseText)
        return true;
    m_workspace->flush();
    if (!m_workspace->isPending())
        return true;
    m_infoBar->tell(InfoBar::Kind::Fault,
                    tr("What you typed could not be stored, so the dossier stays open. Complete what is missing where "
                       "you typed it, or free some disk space, then try again."),
                    {{tr("Close and lose the text"), [this] {
                          m_mayLoseText = true;
                          close();
                      }}});
    return false;
}

bool MainWindow::setDossier(std::unique_ptr<Dossier> dossier)
{
    if (!storeTypedText())
        return false;
    m_infoBar->dismiss();
    m_nameBar->hide();
    storeLayouts();
    std::unique_ptr<Workspace> previous = std::move(m_workspace);
    const QString left = previous && previous->isWritable() ? previous->dossier().path() : QString();
    if (dossier) {
        m_care->noteRecent(*dossier);
        m_workspace = std::make_unique<Workspace>(std::move(dossier));
        m_workspace->setPersonRole(m_settings.value(settings::personRole));
        m_workspace->setPerson(m_settings.value(settings::personName), m_settings.value(settings::personFullName));
    }
    showWorkspace();
    previous.reset();
    if (!left.isEmpty())
        m_care->keepBackup(left);
    if (m_workspace && m_workspace->isWritable())
        m_care->keepBackup(m_workspace->dossier().path());
    if (m_workspace && m_workspace->canRate() && m_workspace->personName().isEmpty())
        askForPerson();
    return true;
}

bool MainWindow::closeDossier() { return setDossier(nullptr); }

void MainWindow::tell(const QString &text) { m_infoBar->tell(InfoBar::Kind::Note, text); }

void MainWindow::showPlace()
{
    m_care->showPlace(*m_placeBar, m_workspace ? m_workspace->dossier().path() : QString());
}

void MainWindow::tellFault(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    QList<InfoBar::Choice> choices = m_care->waysOn(error);
    if (error.what == u"dossier.not-found" && m_settings.value(settings::recentDossiers).contains(error.where))
        choices.append({tr("Take it off the list"), [this, path = error.where] {
                            m_settings.removeRecent(path);
                            m_start->refresh();
                        }});
    m_infoBar->tell(InfoBar::Kind::Fault, errorSentence(error, Catalogue(language())), choices);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!storeTypedText()) {
        event->ignore();
        return;
    }
    m_settings.set(settings::windowGeometry, saveGeometry());
    m_settings.set(settings::lastFolder, FileChoice::lastFolder());
    storeLayouts();
    if (m_workspace && m_workspace->isWritable())
        m_care->keepBackup(m_workspace->dossier().path());
    QMainWindow::closeEvent(event);
}

void MainWindow::storeLayouts()
{
    if (!m_workspace)
        return;
    const Completeness done = m_workspace->progress();
    m_settings.setRecentProgress(m_workspace->dossier().path(), done.rated, done.asked);
    for (const Mode *mode : std::as_const(m_modes))
        m_settings.set(settings::layoutOf(mode->objectKey()), mode->layoutState());
}

/// Text fields know Ctrl+E and Ctrl+K as keys for moving and deleting; here they belong to the window.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::ControlModifier && (key->key() == Qt::Key_E || key->key() == Qt::Key_K)) {
            event->ignore();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}
